/* Runs the unit tests or those in a browser; the last line counts them. */
import { spawn } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));

/* Bundled by esbuild, since node reads no TypeScript. */
async function bundled() {
    const out = join(here, "../node_modules/.unit");
    const names = readdirSync(join(here, "unit"));
    rmSync(out, { recursive: true, force: true });
    await build({
        entryPoints: names.map((n) => join(here, "unit", n)),
        outdir: out,
        outExtension: { ".js": ".mjs" },
        bundle: true,
        platform: "node",
        format: "esm",
        target: "node18",
    });
    return names.map((n) => join(out, n.replace(/\.ts$/, ".mjs")));
}

const files = process.argv[2] === "unit" ? await bundled() : [join(here, "browser.mjs")];
const child = spawn(process.execPath, ["--test", ...files], { stdio: ["ignore", "pipe", "inherit"] });
let text = "";
child.stdout.on("data", (data) => {
    text += data;
    process.stdout.write(data);
});
child.on("close", (status) => {
    const count = (what) => Number(new RegExp(`^\\S* ?${what} (\\d+)$`, "m").exec(text)?.[1] ?? 0);
    console.log(`${count("pass")} tests passed, ${count("fail")} failed`);
    process.exit(status ?? 1);
});
