/* A ledger's figures as tables; each figure opens its incidents. */
import { details, h, table, type Child } from "./dom";
import { tellDay, tellDays } from "./days";
import type { Day, Figure, Ledger, Truce } from "./ledger-data";
import type { Go } from "./main";
import { actorWord, asideWords, codeless, harmWord, number, plain, plural, sentenceCase, statusWords } from "./words";

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const statusOrder = ["verified", "alleged", "disputed", "denied", "contained"];
type Move = Day["moved_by"][number] & { parties: string[] };

/* What two parties do in one sentence is told once. */
function joined(moves: Day["moved_by"]): Move[] {
    const result: Move[] = [];
    for (const move of moves) {
        const same = result.find(
            (m) => m.to === move.to && m.why === move.why && m.sentence !== null && m.sentence === move.sentence,
        );
        if (same && move.party) same.parties.push(move.party);
        else if (!same) result.push({ ...move, parties: move.party ? [move.party] : [] });
    }
    return result;
}

/** The tables of a ledger. `over` is a day, or "total"; `scope` says the same in words. */
export class LedgerTables {
    readonly figures: Map<string, Figure>;

    constructor(
        private ledger: Ledger,
        private truce: Truce,
        private day: string /* the one that is chosen; empty: all */,
        private go: Go,
    ) {
        this.figures = new Map(ledger.figures.map((f) => [f.id, f]));
    }

    count(id: string): number {
        return this.figures.get(id)?.count ?? 0;
    }

    /** A figure that can be opened; zero where there is none. */
    private figure(id: string, count?: number): Child {
        const figure = this.figures.get(id);
        if (!figure) return h("span", { class: "zero" }, "0");
        const n = count ?? figure.count;
        if (!n) return h("span", { class: "zero" }, "0");
        const what = `${n}: ${id.replace(/\//g, ", ")}; open`;
        return h(
            "button",
            {
                type: "button",
                class: "figure",
                "data-opens": `figure/${id}`,
                ...(count === undefined ? { "data-figure": id } : {}),
                "aria-label": what,
                title: `${plural(figure.reports, "independent report")}, ${plural(figure.outlets, "outlet")}`,
                onclick: () => this.go({ open: `figure/${id}` }),
            },
            number(n),
        );
    }

    /** Those blamed, or those who accuse, the most frequent first. */
    names(section: "breaches" | "accusers"): { key: string; name: string }[] {
        const found = new Map<string, { name: string; count: number }>();
        for (const f of this.ledger.figures) {
            if (f.section !== section || !f.key || f.key2) continue;
            const at = found.get(f.key) ?? {
                name:
                    f.key === "unknown"
                        ? "Not told"
                        : f.name && f.name !== f.key
                          ? capital(codeless(f.name))
                          : actorWord(f.key),
                count: 0,
            };
            if (f.day) at.count += f.count;
            found.set(f.key, at);
        }
        return [...found]
            .map(([key, at]) => ({ key, ...at }))
            .sort((a, b) => Number(a.key === "unknown") - Number(b.key === "unknown") || b.count - a.count);
    }

    summaryLine(over: string, scope: string): HTMLElement {
        const all = this.figures.get(`${over}/breaches`);
        const day = this.ledger.days.find((d) => d.day === over);
        if (day && !day.reported)
            return h(
                "p",
                { class: "summary-line" },
                h("strong", {}, scope),
                ": ",
                h("span", { class: "no-report" }, "no report"),
                ". What happened is not known.",
            );
        return h(
            "p",
            { class: "summary-line" },
            h("strong", {}, sentenceCase(scope)),
            ": ",
            this.figure(`${over}/breaches`),
            ` ${all?.count === 1 ? "breach" : "breaches"}`,
            all && harmWord(all.harm) ? `; ${harmWord(all.harm)} in them` : "",
            day
                ? `; ${plural(day.reports, "report")} of ${plural(day.outlets, "outlet")}, ${plural(day.copies, "copy", "copies")}; state: ${day.state}`
                : "",
            ".",
        );
    }

    private wrap(caption: string, content: HTMLElement): HTMLElement {
        return h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": caption }, content);
    }

    accusersTable(over: string, scope: string): HTMLElement {
        const accusers = this.names("accusers").filter((a) => this.figures.has(`${over}/accusers/${a.key}`));
        const blamed = this.names("breaches").filter((b) =>
            accusers.some((a) => this.figures.has(`${over}/accusers/${a.key}/${b.key}`)),
        );
        const caption = `As each side counts, ${scope}`;
        if (!accusers.length)
            return h("section", {}, h("h2", {}, "As each side counts"), h("p", {}, "Nobody accuses anybody."));
        return h(
            "section",
            {},
            h("h2", {}, "As each side counts"),
            this.wrap(
                caption,
                table(
                    `${caption}: who accuses (rows) whom (columns)`,
                    ["Accuser", ...blamed.map((b) => b.name), "All"],
                    accusers.map((a) => [
                        a.name,
                        ...blamed.map((b) => this.figure(`${over}/accusers/${a.key}/${b.key}`)),
                        this.figure(`${over}/accusers/${a.key}`),
                    ]),
                    { class: "figures" },
                ),
            ),
        );
    }

    reconciledTable(over: string, scope: string): HTMLElement {
        const blamed = this.names("breaches").filter((b) => this.figures.has(`${over}/breaches/${b.key}`));
        const caption = `Each happening once, ${scope}`;
        const found = statusOrder.filter((s) =>
            [...blamed.map((b) => `${over}/breaches/${b.key}`), `${over}/breaches`].some(
                (id) => this.figures.get(id)?.by_status[s],
            ),
        );
        const row = (id: string, name: string): Child[] => {
            const f = this.figures.get(id),
                all = id === `${over}/breaches`;
            return [
                name,
                this.figure(id),
                ...found.map((s) => (all ? this.figure(`${over}/status/${s}`) : this.figure(id, f?.by_status[s] ?? 0))),
                f ? harmWord(f.harm) || "none told" : "",
            ];
        };
        if (!blamed.length)
            return h("section", {}, h("h2", {}, "Each happening once"), h("p", {}, "No breach is told."));
        return h(
            "section",
            {},
            h("h2", {}, "Each happening once"),
            this.wrap(
                caption,
                table(
                    `${caption}: whom it is laid to, and how sure it is${found.length < statusOrder.length ? ` (none is ${statusOrder.filter((s) => !found.includes(s)).join(" or ")})` : ""}`,
                    ["Blamed", "Breaches", ...found.map((s) => sentenceCase(statusWords[s] ?? s)), "Harm"],
                    [...blamed.map((b) => row(`${over}/breaches/${b.key}`, b.name)), row(`${over}/breaches`, "All")],
                    { class: "figures" },
                ),
            ),
        );
    }

    keyed(over: string, section: string, title: string): Child {
        const figures = this.ledger.figures
            .filter((f) => f.section === section && f.key && (f.day ?? "total") === over)
            .sort((a, b) => b.count - a.count);
        if (!figures.length) return null;
        const name = (f: Figure): Child => {
            if (f.key === "unknown") return "not told";
            if (section === "terms") {
                const term = this.truce.terms?.find((t) => t.id === f.key);
                return term ? h("span", { title: plain(term.text ?? "") }, `${term.id}: ${plain(term.kind)}`) : f.key;
            }
            return section === "aside" ? (asideWords[f.key!] ?? plain(f.key!)) : plain(f.name ?? f.key!);
        };
        const rows = (list: Figure[]): HTMLElement =>
            table(
                `${title}, ${over === "total" ? "all days" : tellDay(over)}`,
                [title, "Count"],
                list.map((f) => [name(f), this.figure(f.id)]),
                { class: "figures small" },
            );
        const most = 12,
            rest = figures.slice(most);
        return h(
            "section",
            {},
            h("h3", {}, title),
            rows(figures.slice(0, most)),
            rest.length ? details(`${rest.length} more`, () => rows(rest)) : null,
        );
    }

    areas(over: string): Child {
        const figures = this.ledger.figures
            .filter((f) => f.section === "areas" && (f.day ?? "total") === over)
            .sort((a, b) => b.count - a.count);
        if (!figures.length) return null;
        return h(
            "section",
            {},
            h("h3", {}, "Area"),
            table(
                `Area, ${over === "total" ? "all days" : tellDay(over)}`,
                ["Area", "Count"],
                figures.map((f) => [
                    f.key === "unknown" ? "not known" : `${f.key2 ?? ""} ${f.name ?? f.key ?? ""}`,
                    this.figure(f.id),
                ]),
                { class: "figures small" },
            ),
        );
    }

    movesView(over: string): Child {
        const moved = this.ledger.days.filter((d) => (over === "total" || d.day === over) && d.moved_by.length);
        if (!moved.length) return null;
        return h(
            "section",
            { class: "moves" },
            h("h2", {}, "Why the state is what it is"),
            h(
                "ul",
                {},
                moved.flatMap((d) =>
                    joined(d.moved_by).map((m) =>
                        h(
                            "li",
                            {},
                            h("strong", {}, tellDay(d.day)),
                            `: ${m.to}, for ${m.why}${m.parties.length ? ` (${m.parties.join(", ")})` : ""}`,
                            m.sentence
                                ? h(
                                      "blockquote",
                                      {},
                                      m.sentence,
                                      m.publisher ? h("span", { class: "byline" }, ` ${m.publisher}`) : null,
                                  )
                                : null,
                            m.figure && this.figures.has(m.figure) ? [": ", this.figure(m.figure)] : null,
                        ),
                    ),
                ),
            ),
        );
    }

    /* Runs of days without a report are one line, so that a long truce can be read. */
    daysTable(): HTMLElement {
        const parties = this.names("breaches");
        const head = [
            "Day",
            "State",
            "Reports",
            "Outlets",
            "Breaches",
            "Harm in breaches",
            ...parties.map((p) => p.name),
            "Aid asked",
            "Aid passed",
            "Aid blocked",
            "Talks held",
            "Talks broken off",
            "Talks resumed",
        ];
        const rows: HTMLElement[] = [];
        const days = this.ledger.days;
        for (let i = 0; i < days.length; i++) {
            const d = days[i]!;
            if (!d.reported) {
                let end = i;
                while (end + 1 < days.length && !days[end + 1]!.reported && days[end + 1]!.state === d.state) end++;
                rows.push(
                    h(
                        "tr",
                        { class: "no-report-row" },
                        h("th", { scope: "row" }, tellDays(d.day, days[end]!.day)),
                        h("td", {}, d.state),
                        h("td", { colspan: head.length - 2 }, `no report${end > i ? ` on ${end - i + 1} days` : ""}`),
                    ),
                );
                i = end;
                continue;
            }
            const cells = [
                ...parties.map((p) => `breaches/${p.key}`),
                "aid/asked",
                "aid/passed",
                "aid/blocked",
                "talks/held",
                "talks/broken_off",
                "talks/resumed",
            ];
            rows.push(
                h(
                    "tr",
                    { class: d.day === this.day ? "chosen" : null },
                    h(
                        "th",
                        { scope: "row" },
                        h(
                            "button",
                            { type: "button", class: "link", onclick: () => this.go({ day: d.day }) },
                            tellDay(d.day),
                        ),
                    ),
                    h("td", {}, h("span", { class: `state st-${d.state.replace(/ /g, "-")}` }, d.state)),
                    h("td", {}, number(d.reports)),
                    h("td", {}, number(d.outlets)),
                    h("td", {}, this.figure(`${d.day}/breaches`)),
                    h("td", { class: "words" }, harmWord(this.figures.get(`${d.day}/breaches`)?.harm) || "none told"),
                    cells.map((c) => h("td", {}, this.figure(`${d.day}/${c}`))),
                ),
            );
        }
        return h(
            "section",
            {},
            h("h2", {}, "Day by day"),
            this.wrap(
                "Day by day",
                h(
                    "table",
                    { class: "figures days" },
                    h("caption", {}, "Every figure opens its incidents"),
                    h(
                        "thead",
                        {},
                        h(
                            "tr",
                            {},
                            head.map((c) => h("th", { scope: "col", class: c.startsWith("Harm") ? "words" : null }, c)),
                        ),
                    ),
                    h("tbody", {}, rows),
                ),
            ),
            details("The truce's terms", () =>
                h(
                    "ul",
                    {},
                    (this.truce.terms ?? []).map((t) =>
                        h("li", {}, h("strong", {}, t.id), `: ${plain(t.text ?? t.kind)}`),
                    ),
                ),
            ),
        );
    }
}
