/* Why an event was coded, as `parley explain --format json` tells it, in words. */
import { h, type Child } from "./dom";
import { actorWord, statusWords, typeWord } from "./words";
import type { Event } from "./api";

interface Condition {
    text: string;
    holds: boolean;
    word: number;
}
interface Considered {
    entry: string;
    file: string;
    line: number;
    event: string | null;
    score: number;
    lost_by: string;
    failed: Condition | null;
}
export interface Reason {
    event: Event;
    fired: {
        entry: string;
        file: string;
        line: number;
        event: string | null;
        text: string;
        score: number;
        conditions: Condition[];
    } | null;
    roles: {
        role: string;
        code: string | null;
        text: string;
        how: string;
        word: number;
        named_by: string | null;
        actor: string | null;
        file: string | null;
        line: number | null;
    }[];
    status_words: { word: number; text: string; second_text: string | null; without: string }[];
    status_rest: string | null;
    second_opinion: Record<string, number> | null;
    considered: Considered[];
}
export interface Explained {
    sentence: string;
    tree: { id: number; form: string }[];
    events: Reason[];
    not_coded: { word: number; text: string; why_not: string; considered: Considered[] }[];
}

const tidy = (text: string): string => text.replace(/\s+/g, " ").trim();
const wordOf = (tree: Explained["tree"], id: number): string => tree.find((t) => t.id === id)?.form ?? "";

function lost(c: Considered): string {
    if (c.lost_by === "condition" && c.failed) return `does not hold: ${tidy(c.failed.text)}`;
    if (c.lost_by === "score") return `fits too, but less closely (score ${c.score})`;
    if (c.lost_by === "fires") return "fits";
    return c.lost_by;
}

export function consideredList(list: Considered[]): Child {
    if (!list.length) return h("p", {}, "No other entry knows these words.");
    return h(
        "ul",
        { class: "considered" },
        list.map((c) =>
            h("li", {}, h("code", {}, c.entry), ` (${c.event ? typeWord(c.event) : "not coded"}): ${lost(c)}`),
        ),
    );
}

function conditions(reason: Reason, tree: Explained["tree"]): Child {
    const list = reason.fired?.conditions ?? [];
    if (!list.length) return h("p", {}, "The entry asks for its word alone.");
    return h(
        "ul",
        {},
        list.map((c) =>
            h(
                "li",
                {},
                c.holds ? "holds: " : "does not hold: ",
                h("code", {}, tidy(c.text)),
                c.word ? ` (“${wordOf(tree, c.word)}”)` : "",
            ),
        ),
    );
}

function opinion(reason: Reason): Child {
    if (!reason.second_opinion) return null;
    const best = Object.entries(reason.second_opinion)
        .filter(([, p]) => p >= 0.05)
        .sort((a, b) => b[1] - a[1])
        .slice(0, 3);
    return [
        h("dt", {}, "Second opinion"),
        h(
            "dd",
            {},
            best
                .map(([type, p]) => `${type === "nothing" ? "nothing" : typeWord(type)} ${Math.round(p * 100)} %`)
                .join(", ") || "none is likely",
        ),
    ];
}

function statusReason(reason: Reason): Child {
    const words = reason.status_words.map(
        (w) =>
            `“${w.text}”${w.second_text ? ` and “${w.second_text}”` : ""}; without it ${statusWords[w.without] ?? w.without}`,
    );
    return [
        h("dt", {}, "Status"),
        h(
            "dd",
            {},
            statusWords[reason.event.status] ?? reason.event.status,
            words.length
                ? ` because of ${words.join("; ")}`
                : reason.status_rest
                  ? ` (${reason.status_rest})`
                  : ": no word says otherwise",
        ),
    ];
}

/** The reasons of one event: the entry, its conditions, who is meant by each side, the status, what else was
 * considered. */
export function reasonView(reason: Reason, tree: Explained["tree"]): HTMLElement {
    const fired = reason.fired;
    return h(
        "div",
        { class: "reason" },
        h(
            "dl",
            {},
            h("dt", {}, "Rule"),
            h(
                "dd",
                {},
                fired
                    ? [h("code", {}, fired.entry), ` in ${fired.file}, line ${fired.line}`]
                    : h("code", {}, reason.event.rule),
            ),
            h("dt", {}, "What it asks for"),
            h("dd", {}, conditions(reason, tree)),
            reason.roles.map((r) => [
                h("dt", {}, r.role === "source" ? "Who" : r.role === "target" ? "To whom" : r.role),
                h(
                    "dd",
                    {},
                    `“${r.text}”`,
                    r.code ? ` is ${actorWord(r.code)} (${r.code})` : " has no code",
                    `; found as ${r.how}`,
                    r.actor
                        ? [", by the entry ", h("code", {}, r.actor), r.file ? ` in ${r.file}, line ${r.line}` : ""]
                        : "",
                ),
            ]),
            statusReason(reason),
            opinion(reason),
        ),
        fired ? h("details", {}, h("summary", {}, "The rule as the lexicon has it"), h("pre", {}, fired.text)) : null,
        h(
            "details",
            {},
            h("summary", {}, `What else was considered (${reason.considered.length})`),
            consideredList(reason.considered),
        ),
    );
}
