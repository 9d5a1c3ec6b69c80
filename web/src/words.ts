/* Codes in plain words. */
import { countries } from "./countries";

export const types = [
    "AGREE",
    "CONSULT",
    "SUPPORT",
    "COOPERATE",
    "AID",
    "CONCEDE",
    "RETREAT",
    "REQUEST",
    "ACCUSE",
    "REJECT",
    "THREATEN",
    "PROTEST",
    "SANCTION",
    "MOBILIZE",
    "COERCE",
    "ASSAULT",
] as const;
export type TypeName = (typeof types)[number];

const quads: Record<TypeName, 1 | 2 | 3 | 4> = {
    AGREE: 1,
    CONSULT: 1,
    SUPPORT: 1,
    COOPERATE: 2,
    AID: 2,
    CONCEDE: 2,
    RETREAT: 2,
    REQUEST: 3,
    ACCUSE: 3,
    REJECT: 3,
    THREATEN: 3,
    PROTEST: 4,
    SANCTION: 4,
    MOBILIZE: 4,
    COERCE: 4,
    ASSAULT: 4,
};
const quadNumbers = types.map((t) => quads[t]);
export const quadOf = (type: number): 1 | 2 | 3 | 4 => quadNumbers[type] ?? 4;
export const quadNames = [
    "Verbal cooperation",
    "Material cooperation",
    "Verbal conflict",
    "Material conflict",
] as const;
export const quadKeys = ["verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict"] as const;

export const typeWord = (type: string): string => type.charAt(0) + type.slice(1).toLowerCase().replace(/_/g, " ");

const sectors: Record<string, string> = {
    GOV: "government",
    MIL: "military",
    SPY: "intelligence",
    REB: "rebels",
    OPP: "opposition",
    PTY: "party",
    COP: "police",
    JUD: "courts",
    CVL: "civilians",
    BUS: "business",
    MED: "media",
    EDU: "schools",
    NGO: "aid and rights groups",
    IGO: "international body",
    REL: "religious group",
    LAB: "workers",
    CRM: "criminals",
    REF: "refugees",
    LEG: "lawmakers",
    UAF: "unidentified gunmen",
    ELI: "elites",
};
const groups: Record<string, string> = {
    ISI: "Islamic State",
    NUS: "Nusra Front",
    KUR: "Kurdish forces",
    IGOUNO: "United Nations",
    IGOWHO: "World Health Organization",
    NGOIRC: "Red Cross",
    LBNREB: "Hezbollah",
    outlets: "Outlets themselves",
    unknown: "Not told",
};

/** A code in words: SYRGOV is "Syrian government". Codes that have none stay as they are. */
export function actorWord(code: string): string {
    if (groups[code]) return groups[code];
    const country = countries.get(code.slice(0, 3));
    if (country && code.length === 3) return country.name;
    const sector = sectors[code.slice(country ? 3 : 0)];
    if (!sector) return code;
    return country ? `${country.adjective} ${sector}` : sector.charAt(0).toUpperCase() + sector.slice(1);
}

/** A list of codes and names, as a happening has its sides. */
export function sideWord(side: string): string {
    return side
        .split(/, ?/)
        .map((s) => actorWord(s))
        .join(", ");
}

export const statusWords: Record<string, string> = {
    actual: "told as a fact",
    claimed: "claimed",
    planned: "planned",
    conditional: "only if",
    demanded: "demanded",
    denied: "denied",
    negated: "did not happen",
    hypothetical: "may be",
    reported: "reported",
    alleged: "alleged",
    admitted: "admitted",
    verified: "verified",
    disputed: "disputed",
    contained: "contained",
};
/* What a happening's claims come to. */
export const statusMeanings: Record<string, string> = {
    reported: "Told as a fact by a report.",
    alleged: "Only somebody says so.",
    admitted: "Who did it says so too.",
    verified: "An organisation that is no side says so.",
    disputed: "Told, and denied.",
    denied: "Only the denial is known.",
};
export const asideWords: Record<string, string> = {
    doer_outside: "by a group outside the truce",
    doer_no_party: "by somebody who is no party",
    target_outside: "on a group that the truce does not protect",
    target_not_protected: "on somebody whom the term does not protect",
    outside_area: "outside the truce's area",
    no_term: "no term forbids it",
    before_start: "before the truce began",
    after_end: "after the truce ended",
};

/** "The White Helmets (SYRNGO)" without the code. */
export const codeless = (name: string): string => name.replace(/ \([A-Z]{3,9}\)$/, "");

/* What two sides speak of, where the code is no word for it. */
const matters: Record<string, string> = {
    assist: "help",
    change: "change of policy",
    meet: "meeting",
    yield: "giving way",
};
export const matterWord = (name: string): string => matters[name] ?? plain(name);

export const plain = (word: string): string => word.replace(/_/g, " ");
export const sentenceCase = (word: string): string => word.charAt(0).toUpperCase() + plain(word.slice(1));
export const number = (n: number): string => n.toLocaleString("en-GB");
export const plural = (n: number, one: string, many = one + "s"): string => `${number(n)} ${n === 1 ? one : many}`;

export interface Range {
    min?: number;
    max?: number | null;
    least?: number;
    most?: number | null;
    who?: string | null;
}

/** 13, "13-21", "at least 63"; both ways in which the API writes a range. */
export function rangeWord(range: Range): string {
    const least = range.min ?? range.least ?? 0;
    const most = range.max === undefined ? range.most : range.max;
    if (most === null || most === undefined) return `at least ${number(least)}`;
    return most === least ? number(least) : `${number(least)}–${number(most)}`;
}

/** "2 killed, at least 4 injured"; empty where none is told. */
export function harmWord(harm: Record<string, Range | null> | null | undefined): string {
    if (!harm) return "";
    return ["killed", "injured", "displaced", "abducted", "arrested"]
        .filter((kind) => harm[kind])
        .map((kind) => `${rangeWord(harm[kind]!)} ${kind}`)
        .join(", ");
}
