/* What the page shows, kept in its address: #/now?since=2016-09-12&type=ASSAULT */

export const views = ["now", "ledger", "relations", "try"] as const;
export type View = (typeof views)[number];

export interface State {
    view: View;
    /* Now */
    actors: string[];
    types: string[];
    status: string;
    text: string;
    since: string;
    until: string;
    place: string;
    only: "" | "no-place" | "no-day";
    map: [lon: number, lat: number, zoom: number] | null;
    /* Ledger */
    truce: string;
    day: string;
    by: "" | "accusers";
    /* Relations */
    a: string;
    b: string;
    period: "" | "day" | "week" | "month";
    stance: string;
    network: string; /* the last day of the network that the slider shows */
    /* The panel: happening/312, event/0f3a…, figure/2016-09-19/breaches/RUS */
    open: string;
}

/** What the view Now is narrowed to: nothing. */
export function noFilter() {
    return {
        actors: [],
        types: [],
        status: "",
        text: "",
        since: "",
        until: "",
        place: "",
        only: "",
        map: null,
    } satisfies Partial<State>;
}

export function emptyState(view: View): State {
    return {
        view,
        ...noFilter(),
        truce: "",
        day: "",
        by: "",
        a: "",
        b: "",
        period: "",
        stance: "",
        network: "",
        open: "",
    };
}

const lists = ["actors", "types"] as const;
const names: Record<string, string> = { actors: "actor", types: "type" };
const texts: Record<View, readonly (keyof State)[]> = {
    now: ["status", "text", "since", "until", "place", "only"],
    ledger: ["truce", "day", "by"],
    relations: ["a", "b", "period", "stance", "network", "since", "until"],
    try: [],
};
const days = new Set<string>(["since", "until", "network"]);
const oneOf: Record<string, readonly string[]> = {
    only: ["no-place", "no-day"],
    by: ["accusers"],
    period: ["day", "week", "month"],
};

function numbers(text: string | null): State["map"] {
    const parts = (text ?? "").split(",").map(Number);
    if (parts.length !== 3 || parts.some((n) => !Number.isFinite(n))) return null;
    const [lon, lat, zoom] = parts as [number, number, number];
    return Math.abs(lon) <= 180 && Math.abs(lat) <= 85 && zoom >= 0 && zoom <= 20 ? [lon, lat, zoom] : null;
}

/** An address's part after # to a state. What it does not understand it leaves out. */
export function parseState(hash: string): State {
    const [path = "", query = ""] = hash.replace(/^#?\/?/, "").split(/\?(.*)/s);
    const view = views.find((v) => v === path) ?? "now";
    const state = emptyState(view);
    const given = new URLSearchParams(query);
    if (view === "now") {
        for (const key of lists) {
            const value = given.get(names[key]!);
            if (value)
                state[key] = [
                    ...new Set(
                        value
                            .split(",")
                            .map((s) => s.trim())
                            .filter(Boolean),
                    ),
                ].slice(0, 16);
        }
        state.map = numbers(given.get("map"));
    }
    for (const key of texts[view]) {
        const value = (given.get(key) ?? "").slice(0, 400);
        if (days.has(key) && !/^\d{4}-\d{2}-\d{2}$/.test(value)) continue;
        if (oneOf[key] && !oneOf[key].includes(value)) continue;
        (state as unknown as Record<string, string>)[key] = value;
    }
    const open = given.get("open") ?? "";
    if (/^(happening\/\d+|event\/[0-9a-f]{16}|figure\/.+)$/.test(open)) state.open = open.slice(0, 400);
    return state;
}

/** The shortest address of a state. */
export function formatState(state: State): string {
    const query = new URLSearchParams();
    if (state.view === "now") {
        for (const key of lists) if (state[key].length) query.set(names[key]!, state[key].join(","));
        if (state.map) query.set("map", state.map.map((n) => String(Math.round(n * 1e4) / 1e4)).join(","));
    }
    for (const key of texts[state.view]) if (state[key]) query.set(key, state[key] as string);
    if (state.open) query.set("open", state.open);
    const text = query.toString().replace(/%2C/g, ",").replace(/%2F/g, "/").replace(/%3A/g, ":");
    return `#/${state.view}${text ? "?" + text : ""}`;
}
