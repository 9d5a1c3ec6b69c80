/* Relations: two sides face to face, and the network of all. */
import { get, type Actor, type Summary } from "./api";
import { append, details, fault, h, loading, replace, s, table, type Child } from "./dom";
import { dayLong, dayOf, dayShort, monthText, tellDay } from "./days";
import type { Go, Page } from "./main";
import { Network } from "./network";
import type { State } from "./state";
import { actorWord, matterWord, number, plural, quadKeys, quadNames, sentenceCase, statusWords } from "./words";

interface Cell {
    count: number;
    goldstein: number;
}
interface Count {
    period: string;
    first: string;
    last: string;
    from: string;
    to: string | null;
    apart?: Record<string, number>;
}
type CountLine = Count & Record<(typeof quadKeys)[number], Cell>;
interface Stance {
    stance: string;
    from: string;
    to: string;
    event: string;
    date: string | null;
    type: string;
    subject: string | null;
    status: string;
    text: string;
    quote: string | null;
    speaker: string | null;
    speaker_code: string | null;
    publisher: string | null;
    report_date: string | null;
    sentence_text: string;
    answers: string | null;
}
interface Matter {
    about: string;
    name: string;
    agreed: boolean;
    demands: string | null;
    refuses: string | null;
    counts: [number, number];
}
interface Relations {
    counts?: CountLine[];
    totals?: CountLine[];
    stances?: Stance[];
    matters?: Matter[];
}

const kinds = ["demands", "offers", "accepts", "refuses", "threatens"];
/* A code stands for all that begin with it: RUS,RUSGOV is Russia. */
function sideName(codes: string): string {
    const list = [
        ...new Set(
            codes
                .split(",")
                .map((c) => c.trim())
                .filter(Boolean),
        ),
    ];
    return list
        .filter((code) => !list.some((other) => other !== code && code.startsWith(other)))
        .map(actorWord)
        .join(", ");
}

export class RelationsPage implements Page {
    readonly element: HTMLElement;
    private state!: State;
    private asked = "";
    private drawn = "";
    private reply: Relations | null = null;
    private body = h("div", {});
    private network: Network;
    private controls = {
        a: h("input", {
            id: "side-a",
            list: "side-codes",
            autocomplete: "off",
            placeholder: "SYRGOV,SYRMIL",
            required: true,
        }),
        b: h("input", {
            id: "side-b",
            list: "side-codes",
            autocomplete: "off",
            placeholder: "SYRREB,REB",
            required: true,
        }),
        period: h(
            "select",
            { id: "period" },
            ["month", "week", "day"].map((p) => h("option", { value: p === "month" ? "" : p }, p)),
        ),
        since: h("input", { id: "r-since", type: "date" }),
        until: h("input", { id: "r-until", type: "date" }),
    };

    constructor(
        private go: Go,
        private summary: () => Summary,
    ) {
        this.network = new Network(go, summary, (a, b) => go({ a, b, stance: "" }));
        const codes = h("datalist", { id: "side-codes" });
        const c = this.controls;
        const field = (label: string, control: HTMLElement): HTMLElement =>
            h("div", { class: "field" }, h("label", { for: control.id }, label), control);
        const form = h(
            "form",
            {
                class: "filters",
                "aria-label": "Two sides",
                onsubmit: (e: Event) => {
                    e.preventDefault();
                    go({
                        a: c.a.value.trim().toUpperCase(),
                        b: c.b.value.trim().toUpperCase(),
                        period: c.period.value as State["period"],
                        since: c.since.value,
                        until: c.until.value,
                    });
                },
            },
            h(
                "div",
                { class: "fields" },
                field("One side", c.a),
                field("The other", c.b),
                field("Count by", c.period),
                field("From", c.since),
                field("To", c.until),
                h("button", { type: "submit" }, "Face to face"),
            ),
            codes,
        );
        this.element = h(
            "div",
            { class: "relations" },
            h("h1", {}, "Relations"),
            form,
            this.body,
            this.network.element,
        );
        get<{ actors: Actor[] }>("/actors", { limit: 300 })
            .then((reply) =>
                replace(
                    codes,
                    reply.actors.map((a) => h("option", { value: a.code }, a.name ?? actorWord(a.code))),
                ),
            )
            .catch(() => undefined);
    }

    refresh(): void {
        this.asked = "";
        this.network.refresh();
    }

    show(state: State): void {
        this.state = state;
        const c = this.controls;
        for (const [name, control] of Object.entries(c))
            if (document.activeElement !== control) control.value = state[name as "a"];
        if (!this.summary().events) {
            replace(
                this.body,
                h(
                    "div",
                    { class: "nothing" },
                    h("h2", {}, "Nobody has done anything yet"),
                    h("p", {}, "This record is empty. Put reports into it:"),
                    h("pre", {}, `parley ingest --db ${this.summary().name || "FILE"} REPORTS.jsonl`),
                ),
            );
            this.network.element.hidden = true;
            return;
        }
        this.network.show(state);
        if (!state.a || !state.b) {
            this.asked = "";
            this.drawn = "";
            replace(
                this.body,
                h(
                    "p",
                    { class: "hint" },
                    "Name two sides by their codes, more than one joined by commas; SYR stands for all codes that begin with it. Or choose a line in the network below.",
                ),
            );
            return;
        }
        const query = { a: state.a, b: state.b, by: state.period || "month", since: state.since, until: state.until };
        const asked = JSON.stringify(query);
        if (asked === this.asked) {
            if (this.reply) this.draw();
            return;
        }
        this.asked = asked;
        this.drawn = "";
        this.reply = null;
        replace(this.body, loading("the relations"));
        get<Relations>("/relations", query)
            .then((reply) => {
                if (this.asked !== asked) return;
                this.reply = reply;
                this.draw();
            })
            .catch((error) => {
                if (this.asked === asked) replace(this.body, fault(error, "The relations cannot be shown."));
            });
    }

    private draw(): void {
        const drawn = `${this.asked}${this.state.stance}`;
        if (this.drawn === drawn) return;
        this.drawn = drawn;
        const reply = this.reply!,
            a = sideName(this.state.a),
            b = sideName(this.state.b);
        replace(
            this.body,
            h("section", {}, h("h2", {}, `${a} and ${b}, face to face`), this.filter(reply), this.faces(reply, a, b)),
            h("div", { class: "side-by-side" }, this.countsView(reply, a, b), this.mattersView(reply, a, b)),
        );
    }

    private filter(reply: Relations): HTMLElement {
        const all = reply.stances ?? [];
        return h(
            "div",
            { class: "stance-filter", role: "group", "aria-label": "What to show" },
            ["", ...kinds].map((kind) => {
                const count = kind ? all.filter((one) => one.stance === kind).length : all.length;
                return h(
                    "button",
                    {
                        type: "button",
                        class: "type",
                        "data-opens": `stance/${kind}`,
                        "aria-pressed": String(this.state.stance === kind),
                        onclick: () => this.go({ stance: kind }),
                    },
                    `${kind ? sentenceCase(kind) : "All"} (${count})`,
                );
            }),
        );
    }

    /* One side on the left, the other on the right, the latest last. On a narrow screen the side is told by the
     * card's edge and its first line. */
    private faces(reply: Relations, a: string, b: string): HTMLElement {
        const list = (reply.stances ?? [])
            .filter((one) => !this.state.stance || one.stance === this.state.stance)
            .sort((x, y) => ((x.date ?? x.report_date ?? "") < (y.date ?? y.report_date ?? "") ? -1 : 1));
        if (!list.length)
            return h("p", { class: "hint" }, "No demand, offer, acceptance, refusal or threat is told between them.");
        const items = list.map((one) =>
            h(
                "li",
                { class: `stance ${one.from === this.state.a ? "from-a" : "from-b"} k-${one.stance}` },
                this.card(one, one.from === this.state.a ? a : b, list),
            ),
        );
        return h(
            "div",
            { class: "faces" },
            h("div", { class: "face-names", "aria-hidden": "true" }, h("span", {}, a), h("span", {}, b)),
            h("ol", {}, items),
        );
    }

    private card(one: Stance, side: string, list: Stance[]): Child {
        const answered = one.answers ? list.find((other) => other.event === one.answers) : undefined;
        return h(
            "article",
            {},
            h(
                "h3",
                {},
                h("span", { class: "unseen" }, `${side} `),
                sentenceCase(one.stance),
                one.subject ? h("span", { class: "subject" }, ` ${matterWord(one.subject)}`) : null,
                h("span", { class: "row-when" }, tellDay(one.date ?? one.report_date)),
            ),
            h("blockquote", {}, one.quote === "direct" ? h("q", {}, one.text) : one.text),
            h(
                "p",
                { class: "byline" },
                one.speaker ? `${one.speaker}${one.speaker_code ? ` (${actorWord(one.speaker_code)})` : ""}; ` : "",
                `${statusWords[one.status] ?? one.status}; ${one.publisher ?? "publisher not known"}`,
            ),
            answered
                ? h(
                      "p",
                      { class: "byline" },
                      `Answers what was ${answered.stance === "offers" ? "offered" : "demanded"} on ${tellDay(answered.date ?? answered.report_date)}.`,
                  )
                : null,
            h(
                "button",
                {
                    type: "button",
                    class: "link",
                    "data-opens": `event/${one.event}`,
                    onclick: () => this.go({ open: `event/${one.event}` }),
                },
                "Evidence",
                h("span", { class: "unseen" }, `: ${one.text.slice(0, 60)}`),
            ),
        );
    }

    private countsView(reply: Relations, a: string, b: string): HTMLElement {
        const counts = reply.counts ?? [];
        if (!counts.length)
            return h("section", {}, h("h2", {}, "How much"), h("p", {}, "Nothing is told between them."));
        const name = (line: CountLine): string =>
            line.to === null ? "Together" : line.from === this.state.a ? `${a} → ${b}` : `${b} → ${a}`;
        const lines = [...(reply.totals ?? [])].map((line) => ["All", line] as const);
        return h(
            "section",
            {},
            h("h2", {}, "How much"),
            this.countsChart(counts, a, b),
            details("The counts as a table", () =>
                h(
                    "div",
                    { class: "scroll", tabindex: 0, role: "region", "aria-label": "Counts" },
                    table(
                        "Happenings by period and class; only told as a fact or claimed",
                        ["Period", "Who", ...quadNames],
                        [...counts.map((line) => [line.period, line] as const), ...lines].map(([period, line]) => [
                            period === "All" ? period : this.periodWord(period),
                            name(line),
                            ...quadKeys.map((key) => number(line[key]?.count ?? 0)),
                        ]),
                    ),
                ),
            ),
        );
    }

    /* A period goes by its first day. */
    private periodWord(period: string, brief = false): string {
        const day = dayOf(period.length === 7 ? `${period}-01` : period);
        if (day === null) return period;
        if (period.length === 7) return monthText(day);
        return brief ? dayShort(day) : `${this.state.period === "week" ? "week of " : ""}${dayLong(day)}`;
    }

    /* What one side does to the other stands above the line, what it gets back below. */
    private countsChart(counts: CountLine[], a: string, b: string): HTMLElement {
        const periods = [...new Set(counts.map((line) => line.period))].sort();
        const total = (line: CountLine | undefined): number =>
            line ? quadKeys.reduce((n, key) => n + (line[key]?.count ?? 0), 0) : 0;
        const find = (period: string, from: string): CountLine | undefined =>
            counts.find((line) => line.period === period && line.to !== null && line.from === from);
        const most = Math.max(1, ...counts.filter((line) => line.to !== null).map(total));
        const w = Math.max(18, Math.min(64, 560 / periods.length)),
            width = Math.max(220, 30 + periods.length * w),
            half = 84,
            height = 2 * half + 22;
        const svg = s("svg", {
            class: "chart",
            width,
            height,
            role: "img",
            "aria-label": `What each side does to the other, by period. The same stands in the table below.`,
        });
        for (const [direction, from] of [
            [-1, this.state.a],
            [1, this.state.b],
        ] as const) {
            periods.forEach((period, i) => {
                let at = half;
                const line = find(period, from);
                quadKeys.forEach((key, q) => {
                    const count = line?.[key]?.count ?? 0,
                        tall = (count / most) * (half - 14);
                    if (!count) return;
                    const y = direction < 0 ? at - tall : at;
                    append(svg, [
                        s(
                            "rect",
                            {
                                class: `q${q + 1}`,
                                x: 30 + i * w + 2,
                                width: w - 4,
                                y: y + 0.5,
                                height: Math.max(1, tall - 1),
                            },
                            s("title", {}, `${this.periodWord(period)}: ${quadNames[q]} ${count}`),
                        ),
                        tall > 12
                            ? s(
                                  "text",
                                  {
                                      class: "bar-number",
                                      x: 30 + i * w + w / 2,
                                      y: y + tall / 2 + 4,
                                      "text-anchor": "middle",
                                  },
                                  String(count),
                              )
                            : null,
                    ]);
                    at += direction * tall;
                });
            });
        }
        const every = Math.ceil(44 / w);
        append(svg, [
            s("line", { class: "base", x1: 30, x2: width, y1: half, y2: half }),
            s("text", { x: 0, y: 14 }, "↑"),
            s("text", { x: 0, y: 2 * half - 4 }, "↓"),
            periods.map((p, i) =>
                i % every
                    ? null
                    : s(
                          "text",
                          { x: 30 + i * w + w / 2, y: height - 4, "text-anchor": "middle" },
                          this.periodWord(p, true),
                      ),
            ),
        ]);
        return h(
            "figure",
            {},
            h("figcaption", {}, `Above: ${a} to ${b}. Below: ${b} to ${a}. Up to ${plural(most, "happening")}.`),
            h(
                "div",
                { class: "chart-legend" },
                quadNames.map((q, i) =>
                    h(
                        "span",
                        { class: "key" },
                        s(
                            "svg",
                            { width: 12, height: 12, "aria-hidden": "true" },
                            s("rect", { class: `q${i + 1}`, width: 12, height: 12 }),
                        ),
                        ` ${q}`,
                    ),
                ),
            ),
            h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Counts drawn" }, svg),
        );
    }

    private mattersView(reply: Relations, a: string, b: string): HTMLElement {
        const matters = (reply.matters ?? []).filter(
            (m) => m.about === "subject" || m.about === "context" || m.about === "mode",
        );
        const who = (codes: string | null): string =>
            codes === null ? "" : codes === this.state.a ? a : codes === this.state.b ? b : sideName(codes);
        return h(
            "section",
            {},
            h("h2", {}, "Where they agree and differ"),
            matters.length
                ? h(
                      "div",
                      { class: "scroll", tabindex: 0, role: "region", "aria-label": "Matters" },
                      table(
                          "Matters that both have spoken of",
                          ["Matter", "Stand", `${a} speaks`, `${b} speaks`],
                          matters.map((m) => [
                              matterWord(m.name),
                              m.agreed
                                  ? "agreed"
                                  : m.demands && m.refuses
                                    ? `${who(m.demands)} demands, ${who(m.refuses)} refuses`
                                    : m.demands
                                      ? `${who(m.demands)} demands`
                                      : m.refuses
                                        ? `${who(m.refuses)} refuses`
                                        : "open",
                              number(m.counts[0]),
                              number(m.counts[1]),
                          ]),
                      ),
                  )
                : h("p", {}, "They have spoken of no matter in common."),
        );
    }
}
