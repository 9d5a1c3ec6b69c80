/* One event as it is told: its sentence with marks, its status, who says so, its rule, and buttons. */
import { get, send, type Edit, type Event, type EventOpened } from "./api";
import { announce, details, fault, glyph, h, loading, replace, type Child } from "./dom";
import { tellDate, tellDay } from "./days";
import { reasonView, type Explained } from "./reasons";
import { segments, type Mark } from "./text";
import { isSameName } from "./voices";
import { actorWord, harmWord, quadNames, statusWords, types, typeWord } from "./words";

/** What the document is told when an event was corrected or rejected. */
export const recordChanged = "parley-record-changed";

const labels: Record<string, string> = {
    source: "who does it",
    target: "to whom",
    action: "what",
    speaker: "who says so",
    place: "where",
    date: "when",
    found: "found",
};

/** All that is known of where the parts of an event stand. */
export function marksOf(event: Event): Mark[] {
    const marks: Mark[] = [];
    const put = (
        role: string,
        at: { start?: number | null; end?: number | null } | null | undefined,
        more = "",
    ): void => {
        if (at && typeof at.start === "number" && typeof at.end === "number")
            marks.push({ start: at.start, end: at.end, role, label: labels[role]! + more });
    };
    for (const party of event.source) put("source", party, party.code ? `: ${actorWord(party.code)}` : "");
    for (const party of event.target) put("target", party, party.code ? `: ${actorWord(party.code)}` : "");
    put("action", event.trigger, `: ${typeWord(event.event).toLowerCase()}`);
    put("speaker", event.said_by, event.said_by?.code ? `: ${actorWord(event.said_by.code)}` : "");
    put("place", event.place, event.place?.name ? `: ${event.place.name}` : "");
    put("date", event.date_text, `: ${tellDate(event.date, event.date_precision)}`);
    return marks;
}

/** A text with its marks: colours, an underline of its own for each role, and a label that is read aloud. */
export function markedText(text: string, marks: Mark[], offset: number): Child[] {
    return segments(text, marks, offset).map((segment) =>
        segment.marks.reduceRight<Child>((inner, mark) => {
            return h(
                "mark",
                { class: `m-${mark.role}`, title: mark.label },
                inner,
                segment.end === mark.end ? h("span", { class: "unseen" }, ` [${mark.label}]`) : null,
            );
        }, segment.text),
    );
}

export function legend(): HTMLElement {
    return h(
        "p",
        { class: "mark-legend", "aria-label": "What the marks mean" },
        ["source", "action", "target", "speaker", "place", "date"].map((role) => [
            h("mark", { class: `m-${role}` }, labels[role]),
            " ",
        ]),
    );
}

export function sidesWords(parties: Event["source"]): string {
    return parties.map((p) => (p.code ? actorWord(p.code) : p.text)).join(", ") || "not told";
}

export function headline(event: Event): Child[] {
    return [
        glyph(event.quad, event.event, event.status !== "actual"),
        " ",
        h("strong", {}, typeWord(event.event)),
        ` ${sidesWords(event.source)} → ${sidesWords(event.target)}`,
    ];
}

export function saidBy(event: Event): string {
    const speaker = event.said_by;
    if (!speaker) return "the report itself";
    const who = speaker.text ?? "somebody not named";
    const label = speaker.code ? actorWord(speaker.code) : "";
    return `${who}${label && !isSameName(who, label) ? ` (${label})` : ""}${speaker.anonymous ? ", not named" : ""}${speaker.via ? `, by way of ${speaker.via}` : ""}`;
}

function facts(event: Event): HTMLElement {
    const harm = harmWord(event.harm);
    const row = (name: string, value: Child): Child => [h("dt", {}, name), h("dd", {}, value)];
    return h(
        "dl",
        { class: "facts" },
        row("Status", h("span", { class: `status s-${event.status}` }, statusWords[event.status] ?? event.status)),
        row("Said by", saidBy(event)),
        row(
            "Day",
            event.date
                ? tellDate(event.date, event.date_precision)
                : event.day
                  ? `${tellDay(event.day)} (the report's; none is told)`
                  : "not known",
        ),
        row(
            "Place",
            event.place
                ? [
                      event.place.name ?? event.place.text ?? "",
                      typeof event.place.lat === "number" ? "" : " (not on the map)",
                  ]
                : "not known",
        ),
        harm ? row("Harm", harm) : null,
        row("Code", [
            `${quadNames[event.quad - 1] ?? "not known"}`,
            event.mode ? `, ${event.mode.replace(/_/g, " ")}` : "",
            event.cameo ? `, CAMEO ${event.cameo}` : "",
            `; confidence ${Math.round(event.confidence * 100)} %`,
        ]),
        event.edited ? row("Changed", "by hand; see below") : null,
    );
}

/** Why: the report is coded again, on demand. */
export function explanation(id: string, rule: string): HTMLElement {
    const body = h("div", {});
    return details(
        ["Why: rule ", h("code", {}, rule)],
        () => {
            replace(body, loading("the reasons"));
            get<Explained>(`/events/${id}/explanation`)
                .then((reply) => {
                    const found =
                        reply.events?.find((r) => r.event?.id === id) ??
                        (reply as unknown as { event: Explained["events"][0] | null }).event;
                    const reason = found && "fired" in found ? found : (reply as unknown as Explained["events"][0]);
                    if (!found)
                        replace(
                            body,
                            h(
                                "p",
                                {},
                                "This parley codes the event no more; the record keeps what an earlier one coded.",
                            ),
                        );
                    else replace(body, reasonView(reason, reply.tree ?? []));
                })
                .catch((error) => replace(body, fault(error, "The reasons cannot be shown.")));
            return body;
        },
        { class: "why" },
    );
}

function edits(list: Edit[]): Child {
    if (!list.length) return null;
    return h(
        "div",
        {},
        h("h5", {}, "Changed by hand"),
        h(
            "ul",
            { class: "edits" },
            list.map((e) =>
                h(
                    "li",
                    {},
                    `${e.field}: ${e.before ?? "not known"} → ${e.after ?? "not known"}, by ${e.who}, ${e.at.slice(0, 16).replace("T", " ")}`,
                    e.why ? ` (${e.why})` : "",
                ),
            ),
        ),
    );
}

const fields: [string, string][] = [
    ["event", "Type"],
    ["status", "Status"],
    ["source", "Who (codes)"],
    ["target", "To whom (codes)"],
    ["date", "Day"],
    ["mode", "Mode"],
    ["cameo", "CAMEO code"],
    ["killed", "Killed"],
    ["injured", "Injured"],
    ["displaced", "Displaced"],
    ["abducted", "Abducted"],
    ["arrested", "Arrested"],
];
const statuses = ["actual", "claimed", "planned", "conditional", "demanded", "denied", "negated", "hypothetical"];

function valueNow(event: Event, field: string): string {
    if (field === "source" || field === "target") return event[field].map((p) => p.code ?? p.text).join(",");
    if (field === "event" || field === "status" || field === "date" || field === "mode" || field === "cameo")
        return event[field] ?? "";
    const range = event.harm?.[field];
    return range
        ? range.max === null
            ? `${range.min}+`
            : range.max === range.min
              ? String(range.min)
              : `${range.min}-${range.max}`
        : "";
}

function correctForm(event: Event, done: (event: EventOpened) => void): HTMLElement {
    const message = h("div", {});
    const value = h("span", {});
    const field = h(
        "select",
        { name: "field", onchange: () => fieldChanged() },
        fields.map(([name, label]) => h("option", { value: name }, label)),
    );
    const fieldChanged = (): void => {
        const now = valueNow(event, field.value);
        const choices = field.value === "event" ? types : field.value === "status" ? statuses : null;
        const input = choices
            ? h(
                  "select",
                  { name: "value" },
                  choices.map((c) =>
                      h(
                          "option",
                          { value: c, selected: c === now },
                          field.value === "event" ? typeWord(c) : (statusWords[c] ?? c),
                      ),
                  ),
              )
            : h("input", {
                  name: "value",
                  value: now,
                  placeholder: field.value === "date" ? "2016-09-19" : "empty: not known",
                  autocomplete: "off",
              });
        replace(value, h("label", {}, "New value", input));
    };
    fieldChanged();
    const form = h(
        "form",
        {
            class: "correct",
            onsubmit: (submitted: SubmitEvent) => {
                submitted.preventDefault();
                const given = new FormData(form);
                replace(message, loading("the change"));
                send<EventOpened>("PATCH", `/events/${event.id}`, {
                    set: { [String(given.get("field"))]: String(given.get("value") ?? "") },
                    why: String(given.get("why") ?? ""),
                })
                    .then((now) => {
                        announce("Corrected.");
                        done(now);
                    })
                    .catch((error) => replace(message, fault(error, "Not corrected.")));
            },
        },
        h("label", {}, "Field", field),
        value,
        h("label", {}, "Why", h("input", { name: "why", autocomplete: "off" })),
        h("button", { type: "submit" }, "Correct"),
        message,
    );
    return form;
}

function hands(event: Event, done: (event: EventOpened) => void): HTMLElement {
    const message = h("div", {});
    const reject = h(
        "button",
        {
            type: "button",
            onclick: () => {
                send<EventOpened>("POST", `/events/${event.id}/reject`, event.rejected ? { undo: true } : {})
                    .then((now) => {
                        announce(now.rejected ? "Rejected." : "Taken back.");
                        done(now);
                    })
                    .catch((error) => replace(message, fault(error, "Nothing was changed.")));
            },
        },
        event.rejected ? "Take the rejection back" : "Reject: this is wrong",
    );
    return h(
        "div",
        { class: "hands" },
        details("Correct …", () => correctForm(event, done)),
        reject,
        message,
    );
}

/** An event with all that is known of it. `text` is its sentence; where `change` is true, with buttons. */
export function eventView(
    event: Event,
    text: string,
    options: { change: boolean; level?: 3 | 4; editsOf?: Edit[] },
): HTMLElement {
    const article = h("article", { class: `event${event.rejected ? " rejected" : ""}`, "data-event": event.id });
    const done = (now: EventOpened): void => {
        const next = eventView(now, now.sentence_text, { ...options, editsOf: now.edits });
        article.replaceWith(next);
        document.dispatchEvent(new CustomEvent(recordChanged));
        next.setAttribute("tabindex", "-1");
        next.focus();
    };
    const history = h("div", {});
    if (options.editsOf) replace(history, edits(options.editsOf));
    else if (event.edited || event.rejected) {
        get<EventOpened>(`/events/${event.id}`)
            .then((opened) => replace(history, edits(opened.edits)))
            .catch(() => replace(history));
    }
    replace(
        article,
        h(
            `h${options.level ?? 4}`,
            { class: "event-head" },
            headline(event),
            event.rejected ? h("span", { class: "tag" }, "rejected") : null,
        ),
        h("blockquote", {}, h("p", {}, markedText(text, marksOf(event), event.sentence_start))),
        facts(event),
        history,
        explanation(event.id, event.rule),
        options.change ? hands(event, done) : null,
    );
    return article;
}

/** The head of a report: title, who published it when, and whether it is a copy. */
export function reportHead(event: Event): HTMLElement {
    const safe = event.url && /^https?:\/\//i.test(event.url) ? event.url : null;
    const title = event.title ?? event.doc;
    return h(
        "div",
        { class: "report-head" },
        h("h3", {}, safe ? h("a", { href: safe, rel: "noopener noreferrer", target: "_blank" }, title) : title),
        h(
            "p",
            { class: "byline" },
            event.publisher ?? "Publisher not known",
            ", ",
            tellDay(event.report_date),
            event.copy ? h("span", { class: "tag" }, "copy: counts as no report of its own") : null,
        ),
    );
}
