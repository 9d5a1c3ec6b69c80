/* Calls to the API that stands beside the page. */

export interface Party {
    text: string;
    start: number | null;
    end: number | null;
    name: string | null;
    code: string | null;
}
export interface Speaker {
    text: string | null;
    start: number | null;
    end: number | null;
    code: string | null;
    anonymous?: boolean;
    via?: string | null;
    kind?: string;
}
export interface Place {
    text?: string | null;
    start?: number | null;
    end?: number | null;
    name?: string | null;
    country?: string | null;
    kind?: string | null; /* of a happening's place */
    lat?: number | null;
    lon?: number | null;
}
export interface HarmRange {
    min: number;
    max: number | null;
    who?: string | null;
}

export interface Event {
    id: string;
    doc: string;
    sentence: number;
    sentence_start: number;
    sentence_end: number;
    date: string | null;
    date_precision: string | null;
    date_text?: { text: string | null; start: number; end: number } | null;
    report_date: string | null;
    source: Party[];
    target: Party[];
    event: string;
    mode: string | null;
    contexts: string[];
    cameo: string | null;
    quad: number;
    trigger: { text: string; start: number; end: number } | null;
    status: string;
    said_by: Speaker | null;
    place: Place | null;
    harm: Record<string, HarmRange | null> | null;
    confidence: number;
    rule: string;
    day?: string | null;
    happening?: number | null;
    edited?: boolean;
    rejected?: boolean;
    copy?: boolean;
    title?: string | null;
    url?: string | null;
    publisher?: string | null;
}

export interface Edit {
    field: string;
    before: string | null;
    after: string | null;
    why: string | null;
    who: string;
    at: string;
}
export interface EventOpened extends Event {
    sentence_text: string;
    edits: Edit[];
}

export interface Telling {
    event: string;
    doc: string;
    publisher: string | null;
    sentence: number;
    copy: boolean;
    status: string;
    text: string;
}
export interface Happening {
    id: number;
    type: string;
    first_day: string | null;
    last_day: string | null;
    place: Place | null;
    source: string[];
    target: string[];
    status: string;
    alleged_by: string[];
    admitted_by: string[];
    denied_by: string[];
    verified_by: string[];
    reports: number;
    outlets: number;
    harm: Record<string, HarmRange | null>;
    events: Telling[];
}

export interface Summary {
    documents: number;
    events: number;
    happenings: number;
    quotes: number;
    first_day: string | null;
    last_day: string | null;
    name: string;
    version: string;
    editable: boolean;
}

export interface Actor {
    code: string;
    country: string | null;
    name: string | null;
    events: number;
}

export class Problem extends Error {
    constructor(
        readonly status: number,
        readonly title: string,
        readonly detail: string,
    ) {
        super(detail || title);
    }
}

const tokenKey = "parley-token";

/* The token lives as long as the tab. */
export const token = {
    get: (): string => sessionStorage.getItem(tokenKey) ?? "",
    set: (value: string): void => sessionStorage.setItem(tokenKey, value),
    forget: (): void => sessionStorage.removeItem(tokenKey),
};

/* Asks for a token; set by the part of the page that can ask. Resolves to false where none is given. */
let askForToken: (wrong: boolean) => Promise<boolean> = () => Promise.resolve(false);
export function onTokenNeeded(ask: typeof askForToken): void {
    askForToken = ask;
}

export function apiUrl(path: string, query: Record<string, string | number | boolean | null | undefined> = {}): string {
    const given = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) {
        if (value !== null && value !== undefined && value !== "") given.set(name, String(value));
    }
    const text = given.toString();
    return `api/v1${path}${text ? "?" + text : ""}`;
}

export function headers(more: Record<string, string> = {}): Record<string, string> {
    const value = token.get();
    return { Accept: "application/json", ...(value ? { Authorization: `Bearer ${value}` } : {}), ...more };
}

async function problemOf(reply: Response): Promise<Problem> {
    try {
        const body = (await reply.json()) as { title?: string; detail?: string };
        return new Problem(reply.status, body.title ?? reply.statusText, body.detail ?? "");
    } catch {
        return new Problem(reply.status, reply.statusText || `Status ${reply.status}`, "");
    }
}

async function call<T>(url: string, init: RequestInit & { headers?: Record<string, string> } = {}): Promise<T> {
    let reply: Response;
    try {
        reply = await fetch(url, { ...init, headers: headers(init.headers) });
    } catch (error) {
        if ((error as Error).name === "AbortError") throw error;
        throw new Problem(
            0,
            "The server does not answer",
            "Is parley serve still running? Start it again, then reload this page.",
        );
    }
    if (reply.status === 401 && (await askForToken(token.get() !== ""))) return call(url, init);
    if (!reply.ok) throw await problemOf(reply);
    return (await reply.json()) as T;
}

export const get = <T>(path: string, query: Parameters<typeof apiUrl>[1] = {}, signal?: AbortSignal): Promise<T> =>
    call<T>(apiUrl(path, query), signal ? { signal } : {});

export const send = <T>(
    method: "POST" | "PATCH",
    path: string,
    body: unknown,
    query: Parameters<typeof apiUrl>[1] = {},
): Promise<T> =>
    call<T>(apiUrl(path, query), {
        method,
        body: JSON.stringify(body),
        headers: { "Content-Type": "application/json" },
    });
