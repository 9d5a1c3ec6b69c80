/* What the browser tests share: records, a server over them, and a browser. */
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const here = dirname(fileURLToPath(import.meta.url));
export const root = join(here, "../..");
export const parley = process.env.PARLEY ?? join(root, "build/parley");
export const dossier = join(root, "examples/aleppo-2016/dispatches.jsonl");
export const truces = ["cessation-2016-02", "truce-2016-09"].map((name) =>
    join(root, `examples/aleppo-2016/${name}.toml`),
);
export const screens = join(root, "build-logs/screens");
mkdirSync(screens, { recursive: true });

export const folder = mkdtempSync(join(tmpdir(), "parley-page-"));
const running = new Set();
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

/** Ends what a test that failed has left behind. */
export function stopAll() {
    for (const child of running) child.kill("SIGKILL");
}

export const run = (...args) =>
    execFileSync(parley, args, { maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "ignore"] }).toString();
export const axe = readFileSync(join(here, "../node_modules/axe-core/axe.min.js"), "utf8");

/** A record of these reports (a file, or objects). */
export function makeRecord(name, reports) {
    const db = join(folder, `${name}.db`);
    const file = typeof reports === "string" ? reports : join(folder, `${name}.jsonl`);
    if (typeof reports !== "string") writeFileSync(file, reports.map((r) => JSON.stringify(r)).join("\n") + "\n");
    try {
        run("ingest", "--db", db, file);
    } catch (error) {
        /* An empty file is told of; the record is made all the same. */
        if (error.status !== 1 || reports.length) throw error;
    }
    return db;
}

/** `parley serve` over a record: its address, a token for changes, and how to stop it. */
export async function serve(db, withTruces = true) {
    const tokens = `${db}.tokens`;
    const token = run("serve", "--new-token", "tester", "--tokens", tokens).trim().split("\n").pop();
    const listen = `127.0.0.1:${20000 + Math.floor(Math.random() * 20000)}`;
    const args = [
        "serve",
        "--db",
        db,
        "--listen",
        listen,
        "--tokens",
        tokens,
        "--rate",
        "0",
        ...(withTruces ? truces.flatMap((t) => ["--truce", t]) : []),
    ];
    const child = spawn(parley, args, { stdio: ["ignore", "ignore", "pipe"] });
    running.add(child);
    child.on("exit", () => running.delete(child));
    let errors = "";
    child.stderr.on("data", (d) => (errors += d));
    for (let wait = 0; wait < 100; wait++) {
        if (child.exitCode !== null) throw new Error(`parley serve ended: ${errors}`);
        try {
            if ((await fetch(`http://${listen}/healthz`)).ok) break;
        } catch {
            /* not yet */
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return {
        base: `http://${listen}/`,
        token,
        stop: () =>
            new Promise((resolve) => {
                child.on("exit", resolve);
                child.kill("SIGTERM");
            }),
    };
}

export const launch = () =>
    chromium.launch({
        executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
        args: [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
        ],
    });

/** A page that keeps what goes wrong in it, and every address that it asks for. */
export async function openPage(browser, options = {}) {
    const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        reducedMotion: "reduce",
        ...options,
    });
    const page = await context.newPage();
    page.faults = [];
    page.asked = [];
    page.on("pageerror", (error) => page.faults.push(String(error)));
    page.on("console", (message) => message.type() === "error" && page.faults.push(message.text()));
    page.on("request", (request) => page.asked.push(request.url()));
    page.setDefaultTimeout(15000);
    return page;
}

/** Serious and critical faults that axe finds; of all its rules, or of those named. */
export async function axeFaults(page, only) {
    /* The content policy forbids scripts put into the page; this one comes by the debugger's way. */
    await page.evaluate(axe);
    const result = await page.evaluate(
        (rules) => globalThis.axe.run(document, { resultTypes: ["violations"], ...(rules ? { runOnly: rules } : {}) }),
        only,
    );
    return result.violations
        .filter((v) => v.impact === "serious" || v.impact === "critical")
        .map(
            (v) =>
                `${v.id}: ${v.help}: ${v.nodes
                    .slice(0, 3)
                    .map((n) => `${n.target.join(" ")} (${(n.any[0] ?? n.all[0] ?? n.none[0])?.message ?? ""})`)
                    .join("; ")}`,
        );
}
