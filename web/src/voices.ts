/* Who says it, as the reports name them: a code alone would make one speaker of many. */
import { actorWord } from "./words";

const pronouns = new Set(["he", "she", "it", "they", "i", "we", "who", "which", "this", "that", "one", "-"]);

/* "The Red Cross" is Red Cross; "A Turkish official" is a Turkish official. */
function withoutArticle(text: string): string {
    const [, article = "", rest = text] = /^(the|an?)\s+(.*)$/is.exec(text) ?? [];
    if (!article) return text;
    return article.toLowerCase() === "the" && /^\p{Lu}/u.test(rest) ? rest : `${article.toLowerCase()} ${rest}`;
}

/* "The Red Cross and rescuers": the code is of the one with a name. */
const alone = (text: string): string => text.replace(/^(.*\p{Lu}.*?) and \p{Ll}[\p{Ll} -]*$/u, "$1");

const bare = (name: string): string => name.replace(/^(the|an?)\s+/i, "").toLowerCase();
/** "The United Nations" and "United Nations". */
export const isSameName = (a: string, b: string): boolean => bare(a) === bare(b);

/* A capital at the beginning may only be that of a sentence. */
const isNamed = (name: string): boolean => /\p{Lu}/u.test(/^\p{Lu}\p{Ll}+ \p{Ll}+/u.test(name) ? name.slice(1) : name);

/* Whether another name says the same and more, or the same with somebody else beside. */
function isSaidBetter(name: string, other: string): boolean {
    const [mine, theirs] = [bare(name), bare(other)];
    if (mine === theirs) return false;
    if (mine.startsWith(`${theirs} and `)) return true;
    return ` ${theirs} `.includes(` ${mine} `) && !theirs.startsWith(`${mine} and `);
}

/** The names among what the reports call a speaker; where nobody names it, what they call it by. */
export function voiceNames(texts: string[]): string[] {
    const seen = new Map<string, string>();
    for (const text of texts) {
        const name = withoutArticle(alone(text.replace(/\s+/g, " ").trim()));
        if (name && !pronouns.has(name.toLowerCase()) && !seen.has(bare(name))) seen.set(bare(name), name);
    }
    const all = [...seen.values()];
    const named = all.filter(isNamed);
    const kept = named.length ? named : all;
    return kept.filter((name) => !kept.some((other) => isSaidBetter(name, other)));
}

const most = 3;

/** A speaker in words: its names, and in brackets what its code stands for. */
export function voiceWord(code: string, texts: string[]): string {
    if (code === "-") return "somebody not named";
    const label = actorWord(code);
    const names = voiceNames(texts);
    if (!names.length || (names.length === 1 && isSameName(names[0]!, label))) return label;
    const more = names.length > most ? ` and ${names.length - most} more` : "";
    const told = names.slice(0, most).join(", ") + more;
    return label === code && names.includes(code) ? told : `${told} (${label})`;
}
