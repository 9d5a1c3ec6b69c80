/* The panel in which evidence opens: it takes the focus, Escape closes it, and the focus goes back. */
import { h, replace, type Child } from "./dom";

let closed: () => void = () => undefined;
let opener: HTMLElement | null = null;

const title = h("h2", { id: "panel-title", tabindex: -1 });
const body = h("div", { class: "panel-body" });
const close = h(
    "button",
    { type: "button", class: "close", onclick: () => closed() },
    "Close",
    h("span", { class: "unseen" }, " the evidence"),
);
export const panel = h(
    "aside",
    {
        class: "panel",
        role: "dialog",
        "aria-labelledby": "panel-title",
        hidden: true,
        onkeydown: (event: KeyboardEvent) => {
            if (event.key !== "Escape") return;
            event.stopPropagation();
            closed();
        },
    },
    h("div", { class: "panel-head" }, title, close),
    body,
);

export function onPanelClosed(act: () => void): void {
    closed = act;
}

/** Opens with what it has; what comes later is put in with `fillPanel`. */
export function openPanel(heading: string, ...children: Child[]): void {
    if (panel.hidden) opener = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    title.textContent = heading;
    replace(body, children);
    panel.hidden = false;
    document.body.classList.add("with-panel");
    panel.scrollTop = 0;
    title.focus({ preventScroll: true });
}

export function fillPanel(heading: string, ...children: Child[]): void {
    title.textContent = heading;
    replace(body, children);
}

/* What was opened from may have been drawn anew: then the same thing is found by its mark. */
function back(): HTMLElement | null {
    if (opener?.isConnected && opener !== document.body) return opener;
    const mark = opener?.dataset["opens"];
    return (
        (mark && document.querySelector<HTMLElement>(`[data-opens="${CSS.escape(mark)}"]`)) ||
        document.getElementById("main")
    );
}

export function closePanel(): void {
    if (panel.hidden) return;
    panel.hidden = true;
    document.body.classList.remove("with-panel");
    back()?.focus({ preventScroll: true });
    opener = null;
}
