/* Ledger: a truce's days by state, its breaches, the aid, and both counts side by side. */
import { apiUrl, get, headers, token } from "./api";
import { details, fault, h, loading, replace, table, type Child } from "./dom";
import { dayLong, dayOf, dayShort, tellDay, tellDays, weekdayText } from "./days";
import { LedgerChart, type Series } from "./ledger-chart";
import type { Go, Page } from "./main";
import type { State } from "./state";
import { actorWord, asideWords, harmWord, number, plain, plural, sentenceCase, statusWords, type Range } from "./words";

export interface Truce {
    id: string; name: string; class: string | null; purpose: string | null; start: string; end: string | null;
    parties: { name: string; codes: string[] }[]; outside?: { name: string; codes: string[] }[];
    terms?: { id: string; kind: string; text: string | null }[];
}
export interface Day {
    day: string; state: string; reported: boolean; reports: number; copies: number; outlets: number;
    moved_by: { to: string; why: string; party: string | null; doc: string | null; publisher: string | null; sentence: string | null; figure: string | null }[];
}
export interface Figure {
    id: string; day: string | null; section: string; key: string | null; name: string | null; key2: string | null; count: number; before: number | null;
    by_status: Record<string, number>; reports: number; outlets: number; harm: Record<string, Range | null>; trucks: Range | null; people: Range | null;
}
interface Ledger { truce: string; days: Day[]; figures: Figure[] }

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const statusOrder = ["verified", "alleged", "disputed", "denied", "contained"];

type Move = Day["moved_by"][number] & { parties: string[] };

/* What two parties do in one sentence is told once. */
function joined(moves: Day["moved_by"]): Move[] {
    const result: Move[] = [];
    for (const move of moves) {
        const same = result.find((m) => m.to === move.to && m.why === move.why && m.sentence !== null && m.sentence === move.sentence);
        if (same && move.party) same.parties.push(move.party);
        else if (!same) result.push({ ...move, parties: move.party ? [move.party] : [] });
    }
    return result;
}

export class LedgerPage implements Page {
    readonly element: HTMLElement;
    private truces: Truce[] | null = null;
    private ledger: Ledger | null = null;
    private figures = new Map<string, Figure>();
    private asked = "";
    private drawn = "";
    private state!: State;
    private chosen = h("div", { class: "ledger-head" });
    private body = h("div", { class: "ledger-body" });
    private chart: LedgerChart;

    constructor(private go: Go) {
        this.chart = new LedgerChart((day) => this.go({ day: this.state.day === day ? "" : day }));
        this.element = h("div", { class: "ledger" }, h("h1", {}, "Ledger"), this.chosen, this.body);
        replace(this.body, loading("the truces"));
    }

    refresh(): void {
        this.asked = "";
    }

    show(state: State): void {
        this.state = state;
        if (!this.truces) {
            get<{ truces: Truce[] }>("/truces").then((reply) => {
                this.truces = reply.truces;
                this.choose();
            }).catch((error) => replace(this.body, fault(error, "The truces cannot be shown.")));
            return;
        }
        this.choose();
    }

    private choose(): void {
        const truces = this.truces ?? [];
        if (!truces.length) {
            replace(this.chosen);
            replace(this.body, h("div", { class: "nothing" }, h("h2", {}, "No truce is written down"),
                h("p", {}, "Write a truce's parties, areas and terms into a TOML file (parley-ledger(1) says how; examples/aleppo-2016 has two), and start the server with it:"),
                h("pre", {}, "parley serve --db FILE --truce TRUCE.toml")));
            return;
        }
        /* The truce stands in the address from the first, so that a figure's address is whole. */
        if (!truces.some((t) => t.id === this.state.truce)) return this.go({ truce: truces[truces.length - 1]!.id }, true);
        if (this.asked !== this.state.truce) this.fetch(this.state.truce);
        else if (this.ledger) this.draw();
    }

    private fetch(truce: string): void {
        this.asked = truce;
        this.drawn = "";
        this.ledger = null;
        this.drawHead();
        replace(this.body, loading("the ledger"));
        get<Ledger>(`/truces/${encodeURIComponent(truce)}/ledger`).then((reply) => {
            if (this.asked !== truce) return;
            this.ledger = reply;
            this.figures = new Map(reply.figures.map((f) => [f.id, f]));
            this.draw();
        }).catch((error) => {
            if (this.asked === truce) replace(this.body, fault(error, "The ledger cannot be shown."));
        });
    }

    private get truce(): Truce {
        return this.truces!.find((t) => t.id === this.state.truce)!;
    }

    private drawHead(): void {
        const truce = this.truce, days = this.ledger?.days ?? [];
        const select = h("select", { id: "truce", onchange: () => this.go({ truce: select.value, day: "", open: "" }) }, this.truces!.map((t) => h("option", { value: t.id, selected: t.id === truce.id }, t.name)));
        const day = h("select", { id: "ledger-day", onchange: () => this.go({ day: day.value }) }, h("option", { value: "" }, "all days"),
            days.map((d) => h("option", { value: d.day, selected: d.day === this.state.day }, `${weekdayText(dayOf(d.day) ?? 0)} ${tellDay(d.day)}${d.reported ? "" : " (no report)"}`)));
        const by = h("select", { id: "ledger-by", onchange: () => this.go({ by: by.value as State["by"] }) },
            h("option", { value: "", selected: !this.state.by }, "party blamed"), h("option", { value: "accusers", selected: this.state.by === "accusers" }, "accuser"));
        const focused = document.activeElement?.id;
        replace(this.chosen,
            h("div", { class: "fields" }, h("div", { class: "field wide" }, h("label", { for: "truce" }, "Truce"), select), h("div", { class: "field" }, h("label", { for: "ledger-day" }, "Day"), day),
                h("div", { class: "field" }, h("label", { for: "ledger-by" }, "Breaches by"), by), this.printLinks()),
            h("p", { class: "purpose" }, truce.purpose ? `${truce.purpose}. ` : "", `From ${tellDay(truce.start.slice(0, 10))} to ${truce.end ? tellDay(truce.end.slice(0, 10)) : "no end set"}. Parties: ${truce.parties.map((p) => p.name).join(", ")}.`,
                truce.outside?.length ? ` Not protected: ${truce.outside.map((p) => p.name).join(", ")}.` : ""));
        if (focused && ["truce", "ledger-day", "ledger-by"].includes(focused)) document.getElementById(focused)?.focus();
    }

    private printLinks(): HTMLElement {
        const { day, truce } = this.state;
        const url = apiUrl(`/truces/${encodeURIComponent(truce)}/ledger`, { since: day, until: day });
        const report = h("a", { class: "button", href: url, target: "_blank", rel: "noopener", type: "text/html", onclick: (e: MouseEvent) => {
            if (!token.get()) return;
            /* A link cannot send the token. */
            e.preventDefault();
            fetch(url, { headers: headers({ Accept: "text/html" }) }).then((r) => r.blob()).then((blob) => window.open(URL.createObjectURL(blob), "_blank")).catch(() => undefined);
        } }, day ? `Daily report of ${dayShort(dayOf(day) ?? 0)}` : "Daily reports");
        return h("div", { class: "print-links" }, report, h("button", { type: "button", onclick: () => print() }, "Print this view"));
    }

    /** A figure that can be opened; zero where there is none. */
    private figure(id: string, count?: number): Child {
        const figure = this.figures.get(id);
        if (!figure) return h("span", { class: "zero" }, "0");
        const n = count ?? figure.count;
        if (!n) return h("span", { class: "zero" }, "0");
        const what = `${n}: ${id.replace(/\//g, ", ")}; open`;
        return h("button", { type: "button", class: "figure", "data-opens": `figure/${id}`, ...(count === undefined ? { "data-figure": id } : {}), "aria-label": what, title: `${plural(figure.reports, "independent report")}, ${plural(figure.outlets, "outlet")}`,
            onclick: () => this.go({ open: `figure/${id}` }) }, number(n));
    }

    private draw(): void {
        const ledger = this.ledger!;
        /* Only the panel opened or closed: the figure that was pressed stays where it is. */
        const drawn = JSON.stringify([this.state.truce, this.state.day, this.state.by]);
        if (this.drawn === drawn) return;
        this.drawn = drawn;
        const inChart = this.chart.element.contains(document.activeElement);
        this.drawHead();
        if (!ledger.days.length) {
            replace(this.body, h("div", { class: "nothing" }, h("h2", {}, "No day to show"), h("p", {}, "The record has no report on a day of this truce. Ingest reports of its time, then come back.")));
            return;
        }
        const over = this.state.day && ledger.days.some((d) => d.day === this.state.day) ? this.state.day : "total";
        const scope = over === "total" ? "all days" : dayLong(dayOf(over)!);
        replace(this.body,
            this.chartFigure(ledger), this.summaryLine(over, scope),
            h("div", { class: "side-by-side" }, this.accusersTable(over, scope), this.reconciledTable(over, scope)),
            h("div", { class: "small-tables" }, this.keyed(over, "terms", "Term"), this.keyed(over, "kinds", "Kind"), this.keyed(over, "places", "Place"), this.areas(over),
                this.keyed(over, "aid", "Aid"), this.keyed(over, "talks", "Talks"), this.keyed(over, "aside", "Set aside")),
            this.movesView(over), this.daysTable());
        if (inChart) this.chart.focus();
    }

    private names(section: "breaches" | "accusers"): { key: string; name: string }[] {
        const found = new Map<string, { name: string; count: number }>();
        for (const f of this.ledger!.figures) {
            if (f.section !== section || !f.key || f.key2) continue;
            const at = found.get(f.key) ?? { name: f.key === "unknown" ? "Not told" : f.name && f.name !== f.key ? capital(f.name) : actorWord(f.key), count: 0 };
            if (f.day) at.count += f.count;
            found.set(f.key, at);
        }
        return [...found].map(([key, at]) => ({ key, ...at })).sort((a, b) => Number(a.key === "unknown") - Number(b.key === "unknown") || b.count - a.count);
    }

    private chartFigure(ledger: Ledger): HTMLElement {
        const section = this.state.by === "accusers" ? "accusers" : "breaches";
        const names = this.names(section), shown = names.slice(0, 6), rest = names.slice(6);
        const count = (day: string, key: string): number => this.figures.get(`${day}/${section}/${key}`)?.count ?? 0;
        const series: Series[] = shown.map((n) => ({ name: n.name, counts: ledger.days.map((d) => count(d.day, n.key)) }));
        if (rest.length) series.push({ name: "Others", counts: ledger.days.map((d) => rest.reduce((a, n) => a + count(d.day, n.key), 0)) });
        const aid = ["asked", "passed", "blocked"].map((key) => ({ name: key, counts: ledger.days.map((d) => this.figures.get(`${d.day}/aid/${key}`)?.count ?? 0) }));
        this.chart.show(ledger.days, series, aid, this.state.day, ledger.days.map((d) => this.figures.get(`${d.day}/breaches`)?.count ?? 0));
        return h("figure", { class: "ledger-figure" },
            h("figcaption", {}, h("h2", {}, `Breaches by ${this.state.by ? "accuser" : "party blamed"}, by day`),
                h("p", {}, "Over them the truce's state, under them how much was reported and what became of aid. Hatched: no report on that day, which is not the same as no breach. An incident laid to two sides stands with both.")),
            this.chart.element);
    }

    private summaryLine(over: string, scope: string): HTMLElement {
        const all = this.figures.get(`${over}/breaches`);
        const day = this.ledger!.days.find((d) => d.day === over);
        if (day && !day.reported) return h("p", { class: "summary-line" }, h("strong", {}, scope), ": ", h("span", { class: "no-report" }, "no report"), ". What happened is not known.");
        return h("p", { class: "summary-line" }, h("strong", {}, sentenceCase(scope)), ": ", this.figure(`${over}/breaches`), ` ${all?.count === 1 ? "breach" : "breaches"}`,
            all && harmWord(all.harm) ? `; ${harmWord(all.harm)} in them` : "", day ? `; ${plural(day.reports, "report")} of ${plural(day.outlets, "outlet")}, ${plural(day.copies, "copy", "copies")}; state: ${day.state}` : "", ".");
    }

    private wrap(caption: string, content: HTMLElement): HTMLElement {
        return h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": caption }, content);
    }

    private accusersTable(over: string, scope: string): HTMLElement {
        const accusers = this.names("accusers").filter((a) => this.figures.has(`${over}/accusers/${a.key}`));
        const blamed = this.names("breaches").filter((b) => accusers.some((a) => this.figures.has(`${over}/accusers/${a.key}/${b.key}`)));
        const caption = `As each side counts, ${scope}`;
        if (!accusers.length) return h("section", {}, h("h2", {}, "As each side counts"), h("p", {}, "Nobody accuses anybody."));
        return h("section", {}, h("h2", {}, "As each side counts"), this.wrap(caption, table(`${caption}: who accuses (rows) whom (columns)`,
            ["Accuser", ...blamed.map((b) => b.name), "All"],
            accusers.map((a) => [a.name, ...blamed.map((b) => this.figure(`${over}/accusers/${a.key}/${b.key}`)), this.figure(`${over}/accusers/${a.key}`)]), { class: "figures" })));
    }

    private reconciledTable(over: string, scope: string): HTMLElement {
        const blamed = this.names("breaches").filter((b) => this.figures.has(`${over}/breaches/${b.key}`));
        const caption = `Each happening once, ${scope}`;
        const found = statusOrder.filter((s) => [...blamed.map((b) => `${over}/breaches/${b.key}`), `${over}/breaches`].some((id) => this.figures.get(id)?.by_status[s]));
        const row = (id: string, name: string): Child[] => {
            const f = this.figures.get(id), all = id === `${over}/breaches`;
            return [name, this.figure(id), ...found.map((s) => (all ? this.figure(`${over}/status/${s}`) : this.figure(id, f?.by_status[s] ?? 0))), f ? harmWord(f.harm) || "none told" : ""];
        };
        if (!blamed.length) return h("section", {}, h("h2", {}, "Each happening once"), h("p", {}, "No breach is told."));
        return h("section", {}, h("h2", {}, "Each happening once"), this.wrap(caption, table(`${caption}: whom it is laid to, and how sure it is${found.length < statusOrder.length ? ` (none is ${statusOrder.filter((s) => !found.includes(s)).join(" or ")})` : ""}`,
            ["Blamed", "Breaches", ...found.map((s) => sentenceCase(statusWords[s] ?? s)), "Harm"],
            [...blamed.map((b) => row(`${over}/breaches/${b.key}`, b.name)), row(`${over}/breaches`, "All")], { class: "figures" })));
    }

    private keyed(over: string, section: string, title: string): Child {
        const figures = this.ledger!.figures.filter((f) => f.section === section && f.key && (f.day ?? "total") === over).sort((a, b) => b.count - a.count);
        if (!figures.length) return null;
        const name = (f: Figure): Child => {
            if (f.key === "unknown") return "not told";
            if (section === "terms") {
                const term = this.truce.terms?.find((t) => t.id === f.key);
                return term ? h("span", { title: plain(term.text ?? "") }, `${term.id}: ${plain(term.kind)}`) : f.key;
            }
            return section === "aside" ? (asideWords[f.key!] ?? plain(f.key!)) : plain(f.name ?? f.key!);
        };
        const rows = (list: Figure[]): HTMLElement => table(`${title}, ${over === "total" ? "all days" : tellDay(over)}`, [title, "Count"], list.map((f) => [name(f), this.figure(f.id)]), { class: "figures small" });
        const most = 12, rest = figures.slice(most);
        return h("section", {}, h("h3", {}, title), rows(figures.slice(0, most)), rest.length ? details(`${rest.length} more`, () => rows(rest)) : null);
    }

    private areas(over: string): Child {
        const figures = this.ledger!.figures.filter((f) => f.section === "areas" && (f.day ?? "total") === over).sort((a, b) => b.count - a.count);
        if (!figures.length) return null;
        return h("section", {}, h("h3", {}, "Area"), table(`Area, ${over === "total" ? "all days" : tellDay(over)}`, ["Area", "Count"],
            figures.map((f) => [f.key === "unknown" ? "not known" : `${f.key2 ?? ""} ${f.name ?? f.key ?? ""}`, this.figure(f.id)]), { class: "figures small" }));
    }

    private movesView(over: string): Child {
        const moved = this.ledger!.days.filter((d) => (over === "total" || d.day === over) && d.moved_by.length);
        if (!moved.length) return null;
        return h("section", { class: "moves" }, h("h2", {}, "Why the state is what it is"), h("ul", {}, moved.flatMap((d) => joined(d.moved_by).map((m) =>
            h("li", {}, h("strong", {}, tellDay(d.day)), `: ${m.to}, for ${m.why}${m.parties.length ? ` (${m.parties.join(", ")})` : ""}`,
                m.sentence ? h("blockquote", {}, m.sentence, m.publisher ? h("span", { class: "byline" }, ` ${m.publisher}`) : null) : null,
                m.figure && this.figures.has(m.figure) ? [": ", this.figure(m.figure)] : null)))));
    }

    /* Runs of days without a report are one line, so that a long truce can be read. */
    private daysTable(): HTMLElement {
        const parties = this.names("breaches");
        const head = ["Day", "State", "Reports", "Outlets", "Breaches", ...parties.map((p) => p.name), "Aid asked", "Aid passed", "Aid blocked", "Talks held", "Talks broken off", "Talks resumed", "Harm in breaches"];
        const rows: HTMLElement[] = [];
        const days = this.ledger!.days;
        for (let i = 0; i < days.length; i++) {
            const d = days[i]!;
            if (!d.reported) {
                let end = i;
                while (end + 1 < days.length && !days[end + 1]!.reported && days[end + 1]!.state === d.state) end++;
                rows.push(h("tr", { class: "no-report-row" }, h("th", { scope: "row" }, tellDays(d.day, days[end]!.day)), h("td", {}, d.state),
                    h("td", { colspan: head.length - 2 }, `no report${end > i ? ` on ${end - i + 1} days` : ""}`)));
                i = end;
                continue;
            }
            const cells = ["breaches", ...parties.map((p) => `breaches/${p.key}`), "aid/asked", "aid/passed", "aid/blocked", "talks/held", "talks/broken_off", "talks/resumed"];
            rows.push(h("tr", { class: d.day === this.state.day ? "chosen" : null },
                h("th", { scope: "row" }, h("button", { type: "button", class: "link", onclick: () => this.go({ day: d.day }) }, tellDay(d.day))),
                h("td", {}, h("span", { class: `state st-${d.state.replace(/ /g, "-")}` }, d.state)), h("td", {}, number(d.reports)), h("td", {}, number(d.outlets)),
                cells.map((c) => h("td", {}, this.figure(`${d.day}/${c}`))),
                h("td", { class: "words" }, harmWord(this.figures.get(`${d.day}/breaches`)?.harm) || "none told")));
        }
        return h("section", {}, h("h2", {}, "Day by day"), this.wrap("Day by day", h("table", { class: "figures days" }, h("caption", {}, "Every figure opens its incidents"),
            h("thead", {}, h("tr", {}, head.map((c) => h("th", { scope: "col", class: c.startsWith("Harm") ? "words" : null }, c)))), h("tbody", {}, rows))),
            details("The truce's terms", () => h("ul", {}, (this.truce.terms ?? []).map((t) => h("li", {}, h("strong", {}, t.id), `: ${plain(t.text ?? t.kind)}`)))));
    }
}
