/* The page's frame: heads each view, keeps the state in the address, and tells of new events. */
import "./style.css";
import { get, type Summary } from "./api";
import { announce, fault, h, replace } from "./dom";
import { dayOf, dayLong } from "./days";
import { recordChanged } from "./event";
import { forgetEvidence, openEvidence, setEvidence } from "./evidence";
import { LedgerPage } from "./ledger";
import { Now } from "./now";
import { closePanel, onPanelClosed, panel } from "./panel";
import { RelationsPage } from "./relations";
import { emptyState, formatState, parseState, type State, type View } from "./state";
import { follow } from "./stream";
import { watchForToken } from "./token";
import { TryPage } from "./try";
import { plural } from "./words";

export interface Page {
    readonly element: HTMLElement;
    show(state: State): void;
    refresh?(): void;
    themeChanged?(): void;
}

/** Changes the state, and with it the address; `quiet` keeps the last address out of the history. */
export type Go = (patch: Partial<State>, quiet?: boolean) => void;

const titles: Record<View, string> = { now: "Now", ledger: "Ledger", relations: "Relations", try: "Try it" };
const pages = new Map<View, Page>();
let state = parseState(location.hash);
let summary: Summary | null = null;

const notice = h("div", { class: "notice", role: "status" });
const main = h("main", { id: "main", tabindex: -1 });
const links = new Map<View, HTMLAnchorElement>();
const recordLine = h("p", { class: "record-line" });

const go: Go = (patch, quiet = false) => {
    state = { ...state, ...patch };
    const address = formatState(state);
    if (address !== location.hash) history[quiet ? "replaceState" : "pushState"](null, "", address);
    render();
};

function makePage(view: View): Page {
    if (view === "now") return new Now(go, () => summary?.name ?? "FILE");
    if (view === "ledger") return new LedgerPage(go);
    if (view === "relations") return new RelationsPage(go, () => summary!);
    return new TryPage();
}

let shownView: View | null = null;
let shownOpen = "";

function render(): void {
    /* The first view does not wait for the record's days. */
    if (!summary && state.view !== "now") return;
    for (const [view, link] of links) {
        if (view === state.view) link.setAttribute("aria-current", "page");
        else link.removeAttribute("aria-current");
    }
    document.title = `${titles[state.view]} – parley`;
    let page = pages.get(state.view);
    if (!page) pages.set(state.view, (page = makePage(state.view)));
    if (shownView !== state.view) {
        main.replaceChildren(page.element);
        if (shownView !== null) announce(titles[state.view]);
        shownView = state.view;
    }
    page.show(state);
    const open = state.open ? `${state.view === "ledger" ? state.truce : ""}${state.open}` : "";
    if (open !== shownOpen && summary) {
        shownOpen = open;
        if (state.open) {
            openEvidence(state.open);
        } else {
            forgetEvidence();
            closePanel();
        }
    }
}

function themeSwitch(): HTMLElement {
    const key = "parley-theme";
    const choices: [string, string][] = [
        ["", "As the system"],
        ["light", "Light"],
        ["dark", "Dark"],
    ];
    const system = matchMedia("(prefers-color-scheme: dark)");
    const apply = (theme: string): void => {
        document.documentElement.dataset["theme"] = theme || (system.matches ? "dark" : "light");
        for (const page of pages.values()) page.themeChanged?.();
    };
    const select = h(
        "select",
        {
            id: "theme",
            onchange: () => {
                localStorage.setItem(key, select.value);
                apply(select.value);
            },
        },
        choices.map(([value, text]) => h("option", { value }, text)),
    );
    select.value = localStorage.getItem(key) ?? "";
    apply(select.value);
    system.addEventListener("change", () => apply(select.value));
    /* Paper is light. */
    addEventListener("beforeprint", () => apply("light"));
    addEventListener("afterprint", () => apply(select.value));
    return h("label", { class: "theme", for: "theme" }, h("span", { class: "unseen" }, "Colours"), select);
}

function frame(): void {
    for (const view of Object.keys(titles) as View[]) {
        links.set(
            view,
            h(
                "a",
                {
                    href: formatState(emptyState(view)),
                    onclick: (e: MouseEvent) => {
                        if (e.ctrlKey || e.metaKey || e.shiftKey || e.button !== 0) return;
                        e.preventDefault();
                        /* Each view comes back as it was left. */
                        const last = lastStates.get(view) ?? emptyState(view);
                        lastStates.set(state.view, { ...state, open: "" });
                        state = last;
                        go({});
                    },
                },
                titles[view],
            ),
        );
    }
    document.body.prepend(
        h(
            "a",
            {
                class: "skip",
                href: "#main",
                onclick: (e: Event) => {
                    e.preventDefault();
                    main.focus();
                },
            },
            "Skip to the content",
        ),
        h(
            "header",
            { class: "top" },
            h("p", { class: "brand" }, "parley"),
            h(
                "nav",
                { "aria-label": "Views" },
                h(
                    "ul",
                    {},
                    [...links.values()].map((link) => h("li", {}, link)),
                ),
            ),
            recordLine,
            themeSwitch(),
        ),
        notice,
        main,
        panel,
    );
}

const lastStates = new Map<View, State>();

function tellRecord(): void {
    if (!summary) return;
    const days =
        summary.first_day && summary.last_day
            ? `, ${dayLong(dayOf(summary.first_day) ?? 0)} to ${dayLong(dayOf(summary.last_day) ?? 0)}`
            : "";
    recordLine.textContent = `${summary.name}: ${plural(summary.documents, "report")}, ${plural(summary.events, "event")}${days}`;
    recordLine.title = `parley ${summary.version}`;
}

let waiting = 0;

/* Every view asks again; what it shows is what the record holds now. */
function refresh(): void {
    get<Summary>("/summary")
        .then((now) => {
            summary = now;
            tellRecord();
            pages.forEach((page) => page.refresh?.());
            render();
        })
        .catch(() => undefined);
}

/* New events are told of and not shown by themselves: nothing moves under the reader's eyes. */
function added(events: number | null): void {
    waiting += events ?? 0;
    if (!waiting && events !== null) return;
    const show = (): void => {
        waiting = 0;
        replace(notice);
        main.focus();
        refresh();
    };
    replace(
        notice,
        events === null ? "Another record has come to this one's place: " : `${plural(waiting, "new event")}: `,
        h("button", { type: "button", onclick: show }, "show"),
    );
}

function start(): void {
    frame();
    watchForToken();
    onPanelClosed(() => go({ open: "" }));
    document.addEventListener(recordChanged, refresh);
    addEventListener("popstate", () => {
        state = parseState(location.hash);
        render();
    });
    render();
    get<Summary>("/summary")
        .then((now) => {
            summary = now;
            tellRecord();
            setEvidence(
                now.editable,
                () => state.truce,
                (open) => go({ open }),
            );
            render();
            void follow(added);
        })
        .catch((error) => replace(main, h("h1", {}, "parley"), fault(error, "The record cannot be opened.")));
}

start();
