/* Asks for the token that changes need. */
import { onTokenNeeded, token } from "./api";
import { h } from "./dom";

export function watchForToken(): void {
    let asking: Promise<boolean> | null = null;
    onTokenNeeded((wrong) => {
        asking ??= ask(wrong).finally(() => {
            asking = null;
        });
        return asking;
    });
}

function ask(wrong: boolean): Promise<boolean> {
    return new Promise((resolve) => {
        const input = h("input", {
            type: "password",
            name: "token",
            autocomplete: "off",
            required: true,
            "aria-describedby": "token-help",
        });
        const dialog = h(
            "dialog",
            { class: "token", "aria-labelledby": "token-title" },
            h(
                "form",
                { method: "dialog", onsubmit: () => token.set(input.value.trim()) },
                h("h2", { id: "token-title" }, wrong ? "That token is not known" : "A token is needed"),
                h(
                    "p",
                    { id: "token-help" },
                    "Whoever runs this server can give you one. It is kept until you close this tab.",
                ),
                h("label", {}, "Token", input),
                h(
                    "div",
                    { class: "row-buttons" },
                    h("button", { type: "submit", value: "given" }, "Go on"),
                    h("button", { type: "button", onclick: () => dialog.close("") }, "Cancel"),
                ),
            ),
        );
        dialog.addEventListener("close", () => {
            dialog.remove();
            if (dialog.returnValue !== "given") token.forget();
            resolve(dialog.returnValue === "given");
        });
        document.body.append(dialog);
        dialog.showModal();
        input.focus();
    });
}
