/* Elements from names. Text comes in as text and never as HTML. */

export type Child = Node | string | number | null | undefined | false | Child[];
type Handler = (event: never) => void;
export type Attributes = Record<string, string | number | boolean | null | undefined | Handler>;

function fill(element: Element, attributes: Attributes, children: Child[]): void {
    for (const [name, value] of Object.entries(attributes)) {
        if (value === null || value === undefined || value === false) continue;
        if (typeof value === "function") element.addEventListener(name.slice(2), value as EventListener);
        else element.setAttribute(name, value === true ? "" : String(value));
    }
    append(element, children);
}

export function append(element: Element, children: Child[]): void {
    for (const child of children) {
        if (child === null || child === undefined || child === false) continue;
        if (Array.isArray(child)) append(element, child);
        else element.append(child instanceof Node ? child : String(child));
    }
}

export function h<K extends keyof HTMLElementTagNameMap>(
    name: K,
    attributes: Attributes = {},
    ...children: Child[]
): HTMLElementTagNameMap[K] {
    const element = document.createElement(name);
    fill(element, attributes, children);
    return element;
}

export function s<K extends keyof SVGElementTagNameMap>(
    name: K,
    attributes: Attributes = {},
    ...children: Child[]
): SVGElementTagNameMap[K] {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    fill(element, attributes, children);
    return element;
}

export function replace(element: Element, ...children: Child[]): void {
    element.replaceChildren();
    append(element, children);
}

/* One polite live region, there from the first. */
const live = h("div", { class: "unseen", "aria-live": "polite", role: "status" });
document.body.append(live);
export function announce(text: string): void {
    live.textContent = text;
}

/** What went wrong, and what to do. */
export function fault(error: unknown, what: string): HTMLElement {
    const problem = error as { title?: string; detail?: string; message?: string; status?: number };
    const wait = problem.status === 429 || problem.status === 503 ? " Wait a moment, then try again." : "";
    return h(
        "div",
        { class: "fault", role: "alert" },
        h("strong", {}, what),
        " ",
        problem.title ? `${problem.title}. ` : "",
        problem.detail ?? problem.message ?? "",
        wait,
    );
}

export const loading = (what: string): HTMLElement => h("p", { class: "loading" }, `Loading ${what} …`);

/** A drawing of a type's quad class: a circle, square, triangle or diamond; hollow where only claimed. */
export function glyph(quad: number, type: string, hollow = false): SVGSVGElement {
    const shapes = ["M8 2a6 6 0 1 0 .01 0z", "M2.5 2.5h11v11h-11z", "M8 1.5l6.5 12h-13z", "M8 1l7 7-7 7-7-7z"];
    return s(
        "svg",
        {
            class: `glyph t-${type.toLowerCase()}${hollow ? " hollow" : ""}`,
            viewBox: "0 0 16 16",
            width: 14,
            height: 14,
            "aria-hidden": "true",
        },
        s("path", { d: shapes[quad - 1] ?? shapes[3]! }),
    );
}

const isWords = (cell: Child): boolean => typeof cell === "string" && !/^[\d,.–]*$/.test(cell);

/** A table from head cells and rows; a first cell of a row is its heading. Columns of words are told by their
 * first cell. */
export function table(caption: string, head: Child[], rows: Child[][], more: Attributes = {}): HTMLTableElement {
    const words = head.map((_, i) => isWords(rows[0]?.[i]));
    return h(
        "table",
        more,
        h("caption", {}, caption),
        h(
            "thead",
            {},
            h(
                "tr",
                {},
                head.map((cell, i) => h("th", { scope: "col", class: words[i] ? "words" : null }, cell)),
            ),
        ),
        h(
            "tbody",
            {},
            rows.map((row) =>
                h(
                    "tr",
                    {},
                    row.map((cell, i) =>
                        i === 0 ? h("th", { scope: "row" }, cell) : h("td", { class: words[i] ? "words" : null }, cell),
                    ),
                ),
            ),
        ),
    );
}

/** A part that is made when it is first opened. */
export function details(summary: Child, make: () => Child, more: Attributes = {}): HTMLDetailsElement {
    const body = h("div", { class: "details-body" });
    const element = h("details", more, h("summary", {}, summary), body);
    const open = (): void => {
        if (element.open && !body.hasChildNodes()) append(body, [make()]);
    };
    element.addEventListener("toggle", open);
    if (more["open"]) open();
    return element;
}
