/* Try it: a report is pasted, and coded before one's eyes. Nothing is kept. */
import { send, type Event } from "./api";
import { details, fault, h, loading, replace, table, type Child } from "./dom";
import { tellDate } from "./days";
import { headline, legend, markedText, marksOf, saidBy, sidesWords } from "./event";
import type { Page } from "./main";
import { consideredList, reasonView, type Explained } from "./reasons";
import { harmWord, plural, statusWords, typeWord } from "./words";

interface Coded {
    events: Event[];
    sentences?: Explained[];
}

const example = `Rebel shells hit the Hamdaniya district of Aleppo on Tuesday and killed two people, state media reported. The rebels denied that they had broken the truce.

The United Nations said that the Syrian government had not yet allowed 20 aid trucks to go to the east of the city. Russia may extend the truce by two days, its foreign minister said.`;

export class TryPage implements Page {
    readonly element: HTMLElement;
    private text = h("textarea", {
        id: "report",
        name: "text",
        rows: 10,
        required: true,
        "aria-describedby": "report-help",
    });
    private date = h("input", { id: "report-date", name: "date", type: "date" });
    private result = h("div", { class: "try-result", role: "region", "aria-label": "What was found" });

    constructor() {
        const form = h(
            "form",
            {
                onsubmit: (e: globalThis.Event) => {
                    e.preventDefault();
                    this.code();
                },
            },
            h("label", { for: "report" }, "A report in English"),
            this.text,
            h("p", { id: "report-help" }, "It is coded here and not kept. With its date, “on Tuesday” becomes a day."),
            h(
                "div",
                { class: "fields" },
                h("div", { class: "field" }, h("label", { for: "report-date" }, "The report's date"), this.date),
                h("button", { type: "submit" }, "Code it"),
                h(
                    "button",
                    {
                        type: "button",
                        class: "quiet",
                        onclick: () => {
                            this.text.value = example;
                            this.date.value = "2016-09-14";
                            this.code();
                        },
                    },
                    "Try an example",
                ),
            ),
        );
        this.element = h("div", { class: "try" }, h("h1", {}, "Try it"), form, this.result);
    }

    show(): void {
        /* nothing of it stands in the address: a report may be secret */
    }

    private code(): void {
        const text = this.text.value;
        if (!text.trim()) return;
        replace(this.result, loading("the code"));
        const report: Record<string, string> = { text };
        if (this.date.value) report["date"] = this.date.value;
        send<Coded>("POST", "/code", report, { why: true })
            .then((coded) => this.draw(coded))
            .catch((error) => replace(this.result, fault(error, "The report was not coded.")));
    }

    private draw(coded: Coded): void {
        const sentences = coded.sentences ?? [];
        replace(
            this.result,
            h(
                "h2",
                {},
                coded.events.length
                    ? `${plural(coded.events.length, "event")} in ${plural(sentences.length, "sentence")}`
                    : "No event was found",
            ),
            coded.events.length
                ? [legend(), this.eventsTable(coded.events)]
                : h(
                      "p",
                      {},
                      "parley codes what political actors do and say to each other. Below stands what each sentence has, and why it was not coded.",
                  ),
            h("h2", {}, "Sentence by sentence"),
            sentences.map((sentence) => this.sentence(sentence, coded.events)),
        );
        const head = this.result.querySelector("h2");
        head?.setAttribute("tabindex", "-1");
        head?.focus();
    }

    private eventsTable(events: Event[]): HTMLElement {
        return h(
            "div",
            { class: "scroll", tabindex: 0, role: "region", "aria-label": "Events" },
            table(
                "Events found",
                ["What", "Who", "To whom", "Status", "Said by", "Day", "Place", "Harm", "Confidence"],
                events.map((e) => [
                    typeWord(e.event),
                    sidesWords(e.source),
                    sidesWords(e.target),
                    statusWords[e.status] ?? e.status,
                    saidBy(e),
                    tellDate(e.date, e.date_precision),
                    e.place?.name ?? e.place?.text ?? "not known",
                    harmWord(e.harm) || "none told",
                    `${Math.round(e.confidence * 100)} %`,
                ]),
            ),
        );
    }

    private sentence(sentence: Explained, events: Event[]): HTMLElement {
        const full = sentence.events.map((r) => events.find((e) => e.id === r.event.id) ?? r.event);
        const start = full[0]?.sentence_start ?? 0;
        const notCoded = sentence.not_coded;
        return h(
            "section",
            { class: "sentence" },
            full.length === 0 ? h("blockquote", {}, h("p", {}, sentence.sentence)) : null,
            sentence.events.map((reason, i) =>
                h(
                    "article",
                    { class: "event" },
                    h(
                        "h3",
                        { class: "event-head" },
                        headline(full[i]!),
                        " ",
                        h("span", { class: `status s-${full[i]!.status}` }, statusWords[full[i]!.status] ?? ""),
                    ),
                    h("blockquote", {}, h("p", {}, markedText(sentence.sentence, marksOf(full[i]!), start))),
                    details(["Why: rule ", h("code", {}, full[i]!.rule)], () => reasonView(reason, sentence.tree), {
                        class: "why",
                    }),
                ),
            ),
            full.length === 0 && !notCoded.length
                ? h("p", { class: "byline" }, "No word here is known to the lexicon as an act.")
                : null,
            notCoded.length
                ? details(`Not coded: ${notCoded.map((n) => `“${n.text}”`).join(", ")}`, () =>
                      notCoded.map((n): Child =>
                          h(
                              "div",
                              { class: "not-coded" },
                              h("h4", {}, `“${n.text}”`),
                              h("p", {}, `${n.why_not}.`),
                              consideredList(n.considered.slice(0, 8)),
                          ),
                      ),
                  )
                : null,
        );
    }
}
