/* Stands in for `parley serve` while the page is made: answers from a record by asking the parley program.
 * usage: node mock/server.mjs --db FILE [--truce FILE]... [--port N] [--many N] [--reports FILE]
 * --many N: N happenings out of thin air, for the page's speed. */
import { execFile } from "node:child_process";
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { basename, dirname, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const parley = join(root, "build/parley");
const dist = join(here, "../dist");

const options = { truce: [], port: "8090", many: "0", reports: join(root, "examples/aleppo-2016/dispatches.jsonl") };
for (let i = 2; i < process.argv.length; i += 2) {
    const name = process.argv[i].slice(2);
    if (name === "truce") options.truce.push(process.argv[i + 1]);
    else options[name] = process.argv[i + 1];
}
const token = "a-token-for-tests";
const followers = new Set();

const run = (...args) => new Promise((resolve, reject) => {
    execFile(parley, args, { maxBuffer: 1 << 28 }, (error, out, err) => (error && error.code !== 1 ? reject(new Error(err || String(error))) : resolve(out)));
});
const lines = async (...args) => (await run(...args)).split("\n").filter(Boolean).map((l) => JSON.parse(l));
const days = (text) => (text ? Date.parse(text + "T00:00:00Z") / 86400000 : null);
const kinds = ["AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"];
const columns = ["id", "type", "first_day", "last_day", "lon", "lat", "claimed", "killed", "reports", "place", "source", "target"];

function many(n) {
    let seed = 1;
    const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
    const strings = ["Aleppo", "Idlib", "Homs", "Donetsk", "Sanaa", "SYRGOV", "SYRREB", "RUS", "USA", "UKR"];
    const rows = [];
    for (let i = 0; i < n; i++) {
        const place = Math.floor(random() * 5), centre = [[37.2, 36.2], [36.6, 35.9], [36.7, 34.7], [37.8, 48], [44.2, 15.4]][place];
        rows.push([i + 1, Math.floor(random() * 16), 16000 + Math.floor(random() * 1500), 16001 + Math.floor(random() * 1500), random() < 0.1 ? null : centre[0] + (random() - 0.5) * 6, centre[1] + (random() - 0.5) * 6,
            random() < 0.4 ? 1 : 0, random() < 0.2 ? Math.floor(random() * 30) : 0, 1 + Math.floor(random() * 5), place, 5 + Math.floor(random() * 5), 5 + Math.floor(random() * 5)]);
        if (rows[i][4] === null) rows[i][5] = null;
    }
    return { types: kinds, total: n, columns, strings, rows };
}

function pointOf(story, strings) {
    const text = (value) => {
        if (!value) return null;
        if (!strings.includes(value)) strings.push(value);
        return strings.indexOf(value);
    };
    const placed = story.place && story.place.lat !== null;
    return [story.id, kinds.indexOf(story.type), days(story.first_day), days(story.last_day), placed ? story.place.lon : null, placed ? story.place.lat : null, story.events.every((e) => e.status !== "actual") ? 1 : 0,
        story.harm.killed ? story.harm.killed.min : 0, story.reports, text(story.place && story.place.name), text(story.source.join(",")), text(story.target.join(","))];
}

const db = () => ["--db", options.db];
const filters = (q) => ["actor", "source", "target", "type", "status", "place", "since", "until"].flatMap((n) => (q.get(n) ? [`--${n}`, q.get(n)] : [])).concat(q.get("text") ? ["--words", q.get("text")] : []);
const truceFile = (id) => options.truce.find((t) => basename(t, ".toml") === id);

async function opened(id) {
    const event = (await lines("events", ...db(), "--rejected", "--format", "jsonl")).find((e) => e.id === id);
    if (!event) return null;
    const story = (await lines("stories", ...db(), "--format", "jsonl")).flatMap((s) => s.events).find((e) => e.event === id);
    let sentence_text = story && story.text;
    if (!sentence_text) {
        const report = (await import("node:fs")).readFileSync(options.reports, "utf8").split("\n").filter(Boolean).map((l) => JSON.parse(l)).find((r) => r.id === event.doc);
        sentence_text = [...(report ? report.text : "")].slice(event.sentence_start, event.sentence_end).join("");
    }
    return { ...event, sentence_text, edits: [] };
}

const routes = [
    ["GET", /^\/summary$/, async () => {
        const events = await lines("events", ...db(), "--format", "jsonl");
        const dates = events.map((e) => e.day).filter(Boolean).sort();
        return { documents: new Set(events.map((e) => e.doc)).size, events: Number(options.many) || events.length, happenings: 0, quotes: 0, first_day: dates[0] ?? null, last_day: dates[dates.length - 1] ?? null, name: basename(options.db), version: "mock", editable: true };
    }],
    ["GET", /^\/points$/, async (_, q) => {
        if (Number(options.many)) return many(Number(options.many));
        const strings = [];
        const stories = await lines("stories", ...db(), ...filters(q), "--format", "jsonl");
        return { types: kinds, total: stories.length, columns, strings, rows: stories.map((s) => pointOf(s, strings)) };
    }],
    ["GET", /^\/actors$/, async () => {
        const counts = new Map();
        for (const e of await lines("events", ...db(), "--format", "jsonl")) for (const p of [...e.source, ...e.target]) if (p.code) counts.set(p.code, { code: p.code, country: p.country, name: null, events: (counts.get(p.code)?.events ?? 0) + 1 });
        return { actors: [...counts.values()].sort((a, b) => b.events - a.events) };
    }],
    ["GET", /^\/happenings\/(\d+)$/, async ([id]) => (await lines("stories", ...db(), "--format", "jsonl")).find((s) => s.id === Number(id))],
    ["GET", /^\/events$/, async (_, q) => {
        const all = await lines("events", ...db(), ...filters(q), ...(q.get("rejected") ? ["--rejected"] : []), "--format", "jsonl");
        return { events: all.filter((e) => !q.get("happening") || e.happening === Number(q.get("happening"))), next: null };
    }],
    ["GET", /^\/events\/([0-9a-f]{16})$/, async ([id]) => opened(id)],
    ["GET", /^\/events\/([0-9a-f]{16})\/explanation$/, async ([id]) => JSON.parse((await run("explain", id, options.reports, "--format", "json")).split("\n")[0])],
    ["PATCH", /^\/events\/([0-9a-f]{16})$/, async ([id], _, body) => {
        await run("edit", id, ...db(), ...Object.entries(body.set).flatMap(([k, v]) => ["--set", `${k}=${v}`]), ...(body.why ? ["--why", body.why] : []));
        const now = await opened(id);
        return { ...now, edits: [{ field: Object.keys(body.set)[0], before: null, after: Object.values(body.set)[0], why: body.why ?? null, who: "test", at: "2026-01-01T00:00:00Z" }] };
    }],
    ["POST", /^\/events\/([0-9a-f]{16})\/reject$/, async ([id], _, body) => {
        await run("reject", id, ...db(), ...(body.undo ? ["--undo"] : []));
        return opened(id);
    }],
    ["GET", /^\/truces$/, async () => ({ truces: options.truce.map((t) => {
        const text = (name, from) => new RegExp(`^${name} *= *"?([^"#\\n]*)"?`, "m").exec(from)?.[1].trim() ?? null;
        const toml = options.toml[t];
        const parties = (kind) => toml.split(`[[${kind}]]`).slice(1).map((part) => ({ name: text("name", part), codes: [...part.split("[[")[0].matchAll(/"([A-Z]{3,})"/g)].map((m) => m[1]) }));
        return { id: basename(t, ".toml"), name: text("name", toml), class: text("class", toml), purpose: text("purpose", toml), start: text("start", toml), end: text("end", toml), parties: parties("party"), outside: parties("outside"),
            terms: toml.split("[[term]]").slice(1).map((part) => ({ id: text("id", part), kind: text("kind", part), text: null })) };
    }) })],
    ["GET", /^\/truces\/([^/]+)\/ledger$/, async ([id], q, _, accept) => {
        const since = [...(q.get("since") ? ["--since", q.get("since")] : []), ...(q.get("until") ? ["--until", q.get("until")] : [])];
        if (accept.includes("text/html")) return { html: await run("ledger", truceFile(id), ...db(), ...since, "--format", "html") };
        const all = await lines("ledger", truceFile(id), ...db(), ...since, "--format", "jsonl");
        return { truce: id, days: all.filter((l) => l.section === "state"), figures: all.filter((l) => l.section !== "state") };
    }],
    ["GET", /^\/truces\/([^/]+)\/figure$/, async ([id], q) => {
        const figure = (await lines("ledger", truceFile(id), ...db(), "--format", "jsonl")).find((l) => l.id === q.get("id"));
        return figure && { figure, incidents: await lines("ledger", truceFile(id), ...db(), "--explain", q.get("id"), "--format", "jsonl") };
    }],
    ["GET", /^\/relations$/, async (_, q) => {
        const sides = q.get("a") && q.get("b") ? [q.get("a"), q.get("b"), "--by", q.get("by") ?? "month"] : [];
        const since = [...(q.get("since") ? ["--since", q.get("since")] : []), ...(q.get("until") ? ["--until", q.get("until")] : [])];
        const all = await lines("relations", ...sides, ...db(), ...since, "--format", "jsonl");
        const of = (kind) => all.filter((l) => l.kind === kind);
        return sides.length ? { counts: of("count"), totals: of("total"), stances: of("stance"), matters: of("matter") } : { network: of("network")[0], actors: of("actor"), edges: of("edge") };
    }],
    ["POST", /^\/code$/, async (_, q, body) => {
        const sentences = (await run("explain", "--sentence", body.text, ...(body.date ? ["--date", body.date] : []), "--format", "json")).split("\n").filter(Boolean).map((l) => JSON.parse(l));
        return { events: sentences.flatMap((s) => s.events.map((e) => e.event)), quotes: [], places: [], ...(q.get("why") ? { sentences } : {}) };
    }],
];

function problem(reply, status, title, detail) {
    reply.writeHead(status, { "Content-Type": "application/problem+json" });
    reply.end(JSON.stringify({ type: "about:blank", title, status, detail }));
}

const media = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".json": "application/json" };
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

async function api(request, reply, url, body) {
    const path = url.pathname.slice("/api/v1".length);
    if (path === "/stream") {
        reply.writeHead(200, { "Content-Type": "text/event-stream" });
        reply.write(": here\n\n");
        followers.add(reply);
        request.on("close", () => followers.delete(reply));
        return;
    }
    if (path === "/mock/added") {
        for (const f of followers) f.write(`id: 1\nevent: added\ndata: {"documents": 2, "events": ${JSON.stringify(new Array(12).fill({}))}}\n\n`);
        return reply.end("{}");
    }
    const route = routes.find(([method, pattern]) => method === request.method && pattern.test(path));
    if (!route) return problem(reply, 404, "Not found", "There is no such path.");
    if (route[0] !== "GET" && path !== "/code" && request.headers.authorization !== `Bearer ${token}`) return problem(reply, 401, "A token is needed", "Send it as a bearer token.");
    const found = await route[2](route[1].exec(path).slice(1).map(decodeURIComponent), url.searchParams, body ? JSON.parse(body) : {}, request.headers.accept ?? "");
    if (!found) return problem(reply, 404, "Not found", "There is no such thing in the record.");
    reply.writeHead(200, { "Content-Type": found.html ? "text/html; charset=utf-8" : "application/json" });
    reply.end(found.html ?? JSON.stringify(found));
}

function file(reply, path) {
    const full = join(dist, normalize(path === "/" ? "/index.html" : path));
    if (!full.startsWith(dist) || !existsSync(full) || !statSync(full).isFile()) return problem(reply, 404, "Not found", "");
    reply.writeHead(200, { "Content-Type": media[extname(full)] ?? "application/octet-stream", "Content-Security-Policy": policy, "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer" });
    createReadStream(full).pipe(reply);
}

options.toml = {};
for (const t of options.truce) options.toml[t] = (await import("node:fs")).readFileSync(t, "utf8");
createServer((request, reply) => {
    const url = new URL(request.url, "http://localhost");
    const parts = [];
    request.on("data", (d) => parts.push(d));
    request.on("end", () => {
        if (!url.pathname.startsWith("/api/v1/")) return file(reply, url.pathname);
        api(request, reply, url, Buffer.concat(parts).toString()).catch((error) => problem(reply, 400, "Bad request", String(error.message)));
    });
}).listen(Number(options.port), "127.0.0.1", function () {
    console.log(`http://127.0.0.1:${this.address().port}/`);
});
