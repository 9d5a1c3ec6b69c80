/* What stands behind a dot, a row or a figure: the sentences, who says so, who denies it, the reports, the rule. */
import { get, type Event, type EventOpened, type Happening } from "./api";
import { details, fault, glyph, h, loading, type Child } from "./dom";
import { tellDays } from "./days";
import type { Figure, Truce } from "./ledger-data";
import { eventView, legend, reportHead } from "./event";
import { placeWord } from "./points";
import { fillPanel, openPanel } from "./panel";
import { voiceWord } from "./voices";
import {
    actorWord,
    asideWords,
    codeless,
    harmWord,
    plain,
    plural,
    rangeWord,
    sentenceCase,
    sideWord,
    statusMeanings,
    statusWords,
    types,
    typeWord,
    quadOf,
    type Range,
    type TypeName,
} from "./words";

interface Told {
    event: string;
    doc: string;
    publisher: string | null;
    copy: boolean;
    status: string;
    accuser: string | null;
    accuser_kind: string | null;
    blamed: string[];
    said_by: string | null;
    source: string | null;
    target: string | null;
    sentence: string;
    trigger: string | null;
    rule: string;
}
interface Incident {
    happening: number;
    day: string;
    kind: string;
    place: string | null;
    area: string | null;
    where: string;
    term: string | null;
    set_aside: string | null;
    blamed: string[];
    status: string;
    reports: number;
    outlets: number;
    harm: Record<string, Range | null>;
    trucks: Range | null;
    people: Range | null;
    told: Told[];
}
/* The happening that the panel shows now; a reply that comes late for another is dropped. */
let showing = "";

async function eventsOf(happening: number): Promise<Event[]> {
    const reply = await get<{ events: Event[] }>("/events", { happening, limit: 1000, rejected: true });
    return reply.events;
}

function people(names: string[]): string {
    return names.map((n) => actorWord(n)).join(", ");
}

/** Each report with what it tells; copies last. */
export function reportsView(events: Event[], sentences: Map<string, string>, change: boolean): Child[] {
    const reports = new Map<string, Event[]>();
    for (const event of events) reports.set(event.doc, [...(reports.get(event.doc) ?? []), event]);
    const ordered = [...reports.values()].sort((a, b) => Number(a[0]!.copy ?? false) - Number(b[0]!.copy ?? false));
    return ordered.map((list) =>
        h(
            "section",
            { class: `report${list[0]!.copy ? " copy" : ""}` },
            reportHead(list[0]!),
            list.map((event) => eventView(event, sentences.get(event.id) ?? "", { change })),
        ),
    );
}

/* What the events call a speaker, among those that deny it or those that do not. */
function voices(codes: string[], events: Event[], denying: boolean): string {
    return codes
        .map((code) => {
            const of = events.filter(
                (e) =>
                    !e.rejected && (e.status === "denied") === denying && (e.said_by?.code ?? e.said_by?.text) === code,
            );
            return voiceWord(
                code,
                of.map((e) => e.said_by!.text ?? ""),
            );
        })
        .join("; ");
}

function happeningFacts(now: Happening, events: Event[]): HTMLElement {
    const row = (name: string, value: Child): Child => (value ? [h("dt", {}, name), h("dd", {}, value)] : null);
    return h(
        "dl",
        { class: "facts" },
        row("When", tellDays(now.first_day, now.last_day)),
        row("Where", placeWord(now.place?.name ?? "", now.place?.kind) || "not known"),
        row("Harm", harmWord(now.harm) || "none told"),
        row("Status", [
            h("span", { class: `status s-${now.status}` }, statusWords[now.status] ?? now.status),
            statusMeanings[now.status] ? ` ${statusMeanings[now.status]}` : "",
        ]),
        row("Alleged by", voices(now.alleged_by, events, false)),
        row("Admitted by", voices(now.admitted_by, events, false)),
        row("Denied by", voices(now.denied_by, events, true)),
        row("Verified by", voices(now.verified_by, events, false)),
        row("Told by", `${plural(now.reports, "independent report")}, ${plural(now.outlets, "outlet")}`),
    );
}

async function showHappening(id: number, change: boolean): Promise<void> {
    const [now, events] = await Promise.all([get<Happening>(`/happenings/${id}`), eventsOf(id)]);
    if (showing !== `happening/${id}`) return;
    const texts = new Map(now.events.map((e) => [e.event, e.text]));
    const missing = events.filter((e) => !texts.has(e.id));
    for (const opened of await Promise.all(missing.map((e) => get<EventOpened>(`/events/${e.id}`))))
        texts.set(opened.id, opened.sentence_text);
    const type = types.indexOf(now.type as TypeName);
    fillPanel(
        `${typeWord(now.type)}: ${now.source.map(sideWord).join(", ") || "not told"} → ${now.target.map(sideWord).join(", ") || "not told"}`,
        h("p", { class: "kicker" }, glyph(quadOf(type), now.type, now.status === "alleged"), ` Happening ${id}`),
        happeningFacts(now, events),
        legend(),
        reportsView(events, texts, change),
    );
}

async function showEvent(id: string, change: boolean): Promise<void> {
    const event = await get<EventOpened>(`/events/${id}`);
    if (showing !== `event/${id}`) return;
    fillPanel(
        "One event",
        legend(),
        reportHead(event),
        eventView(event, event.sentence_text, { change, level: 3, editsOf: event.edits }),
        event.happening
            ? h(
                  "p",
                  {},
                  h(
                      "button",
                      { type: "button", onclick: () => openHere(`happening/${event.happening}`) },
                      "All that tells of this happening",
                  ),
              )
            : null,
    );
}

function incidentHead(incident: Incident): Child[] {
    const harm = harmWord(incident.harm);
    return [
        h("strong", {}, sentenceCase(incident.kind)),
        `, ${incident.place ?? "place not told"}`,
        harm ? `: ${harm}` : "",
        " ",
        h("span", { class: `status s-${incident.status}` }, statusWords[incident.status] ?? incident.status),
    ];
}

type Term = NonNullable<Truce["terms"]>[0];

function termWord(id: string | null, terms: Term[]): string {
    const term = terms.find((t) => t.id === id);
    return term ? `${term.id}: ${plain(term.text ?? term.kind)}` : (id ?? "not told which");
}

/* Who accuses, or denies: by what the reports call them. */
function accusers(incident: Incident, denying: boolean): string {
    const names = new Map<string, string[]>();
    for (const told of incident.told)
        if (told.accuser && (told.status === "denied") === denying)
            names.set(told.accuser, [...(names.get(told.accuser) ?? []), codeless(told.said_by ?? told.source ?? "")]);
    return [...names].map(([code, texts]) => voiceWord(code, texts)).join("; ");
}

function incidentFacts(incident: Incident, terms: Term[]): HTMLElement {
    const row = (name: string, value: Child): Child => (value ? [h("dt", {}, name), h("dd", {}, value)] : null);
    return h(
        "dl",
        { class: "facts" },
        row("Day", tellDays(incident.day, incident.day)),
        row("Area", incident.area ? `${incident.where} ${incident.area}` : "not known"),
        row("Blamed", people(incident.blamed) || "nobody is told"),
        row(
            "Term",
            incident.set_aside
                ? `set aside: ${asideWords[incident.set_aside] ?? plain(incident.set_aside)}`
                : termWord(incident.term, terms),
        ),
        row("Trucks", incident.trucks ? rangeWord(incident.trucks) : null),
        row("Told by", `${plural(incident.reports, "independent report")}, ${plural(incident.outlets, "outlet")}`),
        row("Says so", accusers(incident, false)),
        row("Denies it", accusers(incident, true)),
    );
}

/* The events of an incident: those of its happening, and what else was laid to it. */
async function toldEvents(incident: Incident): Promise<Event[]> {
    const found = new Map((await eventsOf(incident.happening)).map((e) => [e.id, e]));
    return Promise.all(incident.told.map((t) => found.get(t.event) ?? get<EventOpened>(`/events/${t.event}`)));
}

/* The sentences stand there at once; their marks and buttons come when the events have been fetched. */
function incidentView(incident: Incident, terms: Term[], open: boolean, change: boolean): HTMLElement {
    return details(
        incidentHead(incident),
        () => {
            const texts = new Map(incident.told.map((t) => [t.event, t.sentence]));
            const told = h(
                "div",
                {},
                incident.told.map((t) =>
                    h(
                        "blockquote",
                        {},
                        h("p", {}, t.sentence),
                        h(
                            "p",
                            { class: "byline" },
                            t.publisher ?? t.doc,
                            t.copy ? h("span", { class: "tag" }, "copy") : null,
                        ),
                    ),
                ),
            );
            toldEvents(incident)
                .then((events) => told.replaceChildren(...(reportsView(events, texts, change) as Node[])))
                .catch((error) => told.append(fault(error, "The marks cannot be shown.")));
            return [incidentFacts(incident, terms), told];
        },
        { class: "incident", open },
    );
}

function figureWords(figure: Figure): string {
    const name = figure.name && figure.name !== figure.key ? codeless(figure.name) : actorWord(plain(figure.key ?? ""));
    const over = figure.day ? tellDays(figure.day, figure.day) : "all days shown";
    return `${sentenceCase(figure.section)}${figure.key ? `: ${name}` : ""}${figure.key2 ? `, ${actorWord(figure.key2)}` : ""}; ${over}`;
}

async function showFigure(truce: string, id: string, change: boolean): Promise<void> {
    const [reply, known] = await Promise.all([
        get<{ figure: Figure; incidents: Incident[] }>(`/truces/${encodeURIComponent(truce)}/figure`, { id }),
        get<{ truces: Truce[] }>("/truces"),
    ]);
    const terms = known.truces.find((t) => t.id === truce)?.terms ?? [];
    if (showing !== `figure/${id}`) return;
    const few = reply.incidents.length <= 3;
    fillPanel(
        figureWords(reply.figure),
        h(
            "p",
            { class: "kicker", title: `parley ledger --explain ${id}` },
            `${plural(reply.incidents.length, "incident")}, ${plural(reply.figure.reports, "independent report")}, ${plural(reply.figure.outlets, "outlet")}`,
        ),
        legend(),
        reply.incidents.map((incident) => incidentView(incident, terms, few, change)),
    );
}

let change = false;
let truceNow: () => string = () => "";
let openHere: (what: string) => void = () => undefined;

/** What the panel needs of the page: whether the server takes changes, the truce chosen, how to open another. */
export function setEvidence(editable: boolean, truce: () => string, open: (what: string) => void): void {
    change = editable;
    truceNow = truce;
    openHere = open;
}

/** Opens what an address names: happening/312, event/0f3a…, figure/2016-09-19/breaches/RUS. */
export function openEvidence(what: string): void {
    showing = what;
    openPanel("Evidence", loading("the evidence"));
    const [kind = "", id = ""] = what.split(/\/(.*)/s);
    const shown =
        kind === "happening"
            ? showHappening(Number(id), change)
            : kind === "event"
              ? showEvent(id, change)
              : showFigure(truceNow(), id, change);
    shown.catch((error) => {
        if (showing === what) fillPanel("Evidence", fault(error, "This cannot be shown."));
    });
}

export function forgetEvidence(): void {
    showing = "";
}
