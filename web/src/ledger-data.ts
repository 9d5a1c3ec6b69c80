/* A truce and its ledger, as the API has them. */
import type { Range } from "./words";

export interface Truce {
    id: string;
    name: string;
    class: string | null;
    purpose: string | null;
    start: string;
    end: string | null;
    parties: { name: string; codes: string[] }[];
    outside?: { name: string; codes: string[] }[];
    terms?: { id: string; kind: string; text: string | null }[];
}
export interface Day {
    day: string;
    state: string;
    reported: boolean;
    reports: number;
    copies: number;
    outlets: number;
    moved_by: {
        to: string;
        why: string;
        party: string | null;
        doc: string | null;
        publisher: string | null;
        sentence: string | null;
        figure: string | null;
    }[];
}
export interface Figure {
    id: string;
    day: string | null;
    section: string;
    key: string | null;
    name: string | null;
    key2: string | null;
    count: number;
    before: number | null;
    by_status: Record<string, number>;
    reports: number;
    outlets: number;
    harm: Record<string, Range | null>;
    trucks: Range | null;
    people: Range | null;
}
export interface Ledger {
    truce: string;
    days: Day[];
    figures: Figure[];
}
