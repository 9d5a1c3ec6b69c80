import assert from "node:assert/strict";
import { test } from "node:test";
import { emptyState, formatState, parseState } from "../../src/state";

test("a state comes back from its address", () => {
    const state = {
        ...emptyState("now"),
        actors: ["SYR", "RUSMIL"],
        types: ["ASSAULT"],
        status: "claimed",
        text: '"aid convoy" & more',
        since: "2016-09-12",
        until: "2016-09-19",
        place: "Deir ez-Zor",
        map: [37.16, 36.2, 7.5] as [number, number, number],
        open: "happening/312",
    };
    assert.deepEqual(parseState(formatState(state)), state);
});

test("a figure's address has its truce and its slashes", () => {
    const state = { ...emptyState("ledger"), truce: "truce-2016-09", open: "figure/2016-09-19/breaches/RUS" };
    assert.equal(formatState(state), "#/ledger?truce=truce-2016-09&open=figure/2016-09-19/breaches/RUS");
    assert.deepEqual(parseState(formatState(state)), state);
    const spaced = { ...state, open: "figure/total/areas/Castello-road/near" };
    assert.deepEqual(parseState(formatState(spaced)), spaced);
});

test("what is not understood is left out", () => {
    assert.deepEqual(parseState(""), emptyState("now"));
    assert.deepEqual(
        parseState("#/nowhere?since=yesterday&open=javascript:alert(1)&map=1,2&only=x"),
        emptyState("now"),
    );
    assert.deepEqual(parseState("#/now?map=500,2,3"), emptyState("now"));
    assert.equal(parseState("#/ledger?since=2016-09-12").since, "");
    assert.equal(parseState("#/relations?period=year").period, "");
});

test("an empty state has a short address", () => {
    assert.equal(formatState(emptyState("try")), "#/try");
});
