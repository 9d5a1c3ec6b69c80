import assert from "node:assert/strict";
import { test } from "node:test";
import { codePoints, segments, slice, unitsOf } from "../../src/text";

test("offsets count code points, not UTF-16 units", () => {
    const text = "𝔸leppo 🕊 fell";
    assert.equal(codePoints(text), 13);
    assert.equal(slice(text, 0, 6), "𝔸leppo");
    assert.equal(slice(text, 9, 13), "fell");
    assert.equal(unitsOf("Aleppo"), null);
});

test("a mark after a dove lies on its word", () => {
    const [before, marked] = segments("🕊 Russia spoke", [{ start: 102, end: 108, role: "source", label: "who" }], 100);
    assert.equal(before!.text, "🕊 ");
    assert.equal(marked!.text, "Russia");
    assert.equal(marked!.marks[0]!.role, "source");
});

test("marks may overlap; the outer one comes first", () => {
    const parts = segments("the Hamdaniya district", [
        { start: 4, end: 13, role: "place", label: "" },
        { start: 0, end: 22, role: "target", label: "" },
    ]);
    assert.deepEqual(
        parts.map((p) => [p.text, p.marks.map((m) => m.role)]),
        [
            ["the ", ["target"]],
            ["Hamdaniya", ["target", "place"]],
            [" district", ["target"]],
        ],
    );
});

test("marks beyond the text are cut or left out, and all text stays", () => {
    const parts = segments("short", [
        { start: 3, end: 90, role: "a", label: "" },
        { start: 40, end: 50, role: "b", label: "" },
        { start: 4, end: 4, role: "c", label: "" },
    ]);
    assert.equal(parts.map((p) => p.text).join(""), "short");
    assert.deepEqual(
        parts.flatMap((p) => p.marks.map((m) => m.role)),
        ["a"],
    );
    assert.deepEqual(segments("", []), []);
});

test("an unpaired surrogate counts as one", () => {
    assert.equal(codePoints("a\ud800b"), 3);
    assert.equal(slice("a\ud800b", 2, 3), "b");
});
