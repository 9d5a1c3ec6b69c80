/* Days as the API counts them: whole days since 1970-01-01. */

export type Step = "day" | "week" | "month";

/** "2016-09-19" to a number of days; null where it is no day. */
export function dayOf(text: string | null | undefined): number | null {
    if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
    const time = Date.parse(text + "T00:00:00Z");
    return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? null : time / 86400000;
}

export function dayText(day: number): string {
    return new Date(day * 86400000).toISOString().slice(0, 10);
}

const short = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
const long = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const month = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });
const weekday = new Intl.DateTimeFormat("en-GB", { weekday: "short", timeZone: "UTC" });

const at = (day: number) => new Date(day * 86400000);
export const dayShort = (day: number): string => short.format(at(day)).replace("Sept", "Sep");
export const dayLong = (day: number): string => long.format(at(day)).replace("Sept", "Sep");
export const monthText = (day: number): string => month.format(at(day)).replace("Sept", "Sep");
export const weekdayText = (day: number): string => weekday.format(at(day));

/** A day as people write it; "not known" where there is none. */
export function tellDay(text: string | null | undefined): string {
    const day = dayOf(text);
    return day === null ? (text ?? "not known") : dayLong(day);
}

/** A date as far as it is told: a day, "the week of 12 Sep 2016", "Sep 2016", "2014". */
export function tellDate(text: string | null | undefined, precision: string | null | undefined): string {
    const day = dayOf(text);
    if (day === null || !precision || precision === "day") return tellDay(text);
    if (precision === "week") return `the week of ${dayLong(day)}`;
    return precision === "month" ? monthText(day) : text!.slice(0, 4);
}

/** From the first to the last day in one line. */
export function tellDays(first: string | null | undefined, last: string | null | undefined): string {
    if (!first || !last || first === last) return tellDay(first ?? last);
    return `${tellDay(first)} to ${tellDay(last)}`;
}

/** The step that gives at most `most` bars between two days. */
export function stepFor(first: number, last: number, most: number): Step {
    const days = last - first + 1;
    if (days <= most) return "day";
    return days / 7 <= most ? "week" : "month";
}

/** The first day of the week (from Monday) or month in which a day lies. */
export function startOf(day: number, step: Step): number {
    if (step === "day") return day;
    if (step === "week") return day - ((((day + 3) % 7) + 7) % 7);
    const date = at(day);
    return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1) / 86400000;
}

/** The start of the next bar. */
export function nextOf(start: number, step: Step): number {
    if (step === "day") return start + 1;
    if (step === "week") return start + 7;
    const date = at(start);
    return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) / 86400000;
}

/** Starts of all bars from the first day to the last, and the end of the last one. */
export function barStarts(first: number, last: number, step: Step): number[] {
    const starts = [startOf(first, step)];
    while (starts[starts.length - 1]! <= last) starts.push(nextOf(starts[starts.length - 1]!, step));
    return starts;
}
