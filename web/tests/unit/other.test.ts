import assert from "node:assert/strict";
import { test } from "node:test";
import { barStarts, dayOf, dayText, startOf, stepFor, tellDate, tellDay, tellDays } from "../../src/days";
import { layout, placeLabels } from "../../src/layout";
import { MessageReader } from "../../src/messages";
import { actorWord, harmWord, rangeWord, sideWord } from "../../src/words";

test("days", () => {
    assert.equal(dayOf("1970-01-02"), 1);
    assert.equal(dayOf("2016-02-30"), null);
    assert.equal(dayOf("soon"), null);
    assert.equal(dayText(dayOf("2016-09-19")!), "2016-09-19");
    assert.equal(tellDay(null), "not known");
    assert.equal(tellDays("2016-09-01", "2016-09-01"), "1 Sep 2016");
    assert.equal(tellDate("2016-09-19", "day"), "19 Sep 2016");
    assert.equal(tellDate("2016-09-12", "week"), "the week of 12 Sep 2016");
    assert.equal(tellDate("2016-09-01", "month"), "Sep 2016");
    assert.equal(tellDate("2014-01-01", "year"), "2014");
    assert.equal(tellDate(null, null), "not known");
    assert.equal(dayText(startOf(dayOf("2016-09-18")!, "week")), "2016-09-12");
    assert.equal(dayText(startOf(dayOf("1969-12-31")!, "week")), "1969-12-29");
    assert.equal(stepFor(0, 4000, 400), "month");
    assert.deepEqual(barStarts(dayOf("2016-01-15")!, dayOf("2016-03-01")!, "month").map(dayText), [
        "2016-01-01",
        "2016-02-01",
        "2016-03-01",
        "2016-04-01",
    ]);
});

test("codes in words; what has none stays", () => {
    assert.equal(actorWord("SYRGOV"), "Syrian government");
    assert.equal(actorWord("RUS"), "Russia");
    assert.equal(actorWord("ISI"), "Islamic State");
    assert.equal(actorWord("REB"), "Rebels");
    assert.equal(actorWord("XYZABC"), "XYZABC");
    assert.equal(sideWord("RUSMIL, SYRMIL"), "Russian military, Syrian military");
    assert.equal(sideWord("checkpoints"), "checkpoints");
});

test("ranges as they are told", () => {
    assert.equal(rangeWord({ min: 3, max: 3 }), "3");
    assert.equal(rangeWord({ least: 13, most: 21 }), "13–21");
    assert.equal(rangeWord({ min: 63, max: null }), "at least 63");
    assert.equal(
        harmWord({ injured: { min: 1, max: 1 }, killed: { min: 2, max: null }, displaced: null }),
        "at least 2 killed, 1 injured",
    );
    assert.equal(harmWord(null), "");
});

test("server-sent events, cut anywhere", () => {
    const stream =
        ': hello\n\nid: 7\nevent: added\ndata: {"documents": 1,\ndata: "events": []}\n\nevent: x\n\ndata: y\r\n\r\n';
    for (let cut = 0; cut <= stream.length; cut++) {
        const reader = new MessageReader();
        const messages = [...reader.read(stream.slice(0, cut)), ...reader.read(stream.slice(cut))];
        assert.deepEqual(messages, [
            { event: "added", data: '{"documents": 1,\n"events": []}', id: "7" },
            { event: "message", data: "y", id: "7" },
        ]);
    }
});

test("names of near nodes stand on different sides", () => {
    const nodes = [
        { x: 100, y: 100, r: 6, width: 60 },
        { x: 120, y: 100, r: 6, width: 60 },
        { x: 125, y: 102, r: 6, width: 60 },
    ];
    const boxes = placeLabels(nodes, 13).map((l, i) => [l.x, l.y - 6.5, l.x + nodes[i]!.width, l.y + 6.5] as const);
    for (const [i, a] of boxes.entries())
        for (const b of boxes.slice(i + 1))
            assert.ok(a[0] >= b[2] || b[0] >= a[2] || a[1] >= b[3] || b[1] >= a[3], `${a} and ${b}`);
});

test("a network lies the same each time, friends nearer than foes", () => {
    const ties = [
        { a: "A", b: "B", sign: 1, balance: 9 },
        { a: "A", b: "C", sign: -1, balance: -9 },
        { a: "B", b: "C", sign: -1, balance: -9 },
    ];
    const one = layout(["C", "A", "B"], ties, 500),
        two = layout(["A", "B", "C"], [...ties].reverse(), 500);
    assert.deepEqual([...one], [...two]);
    const far = (a: string, b: string) => Math.hypot(one.get(a)!.x - one.get(b)!.x, one.get(a)!.y - one.get(b)!.y);
    assert.ok(far("A", "B") < far("A", "C"));
    for (const p of one.values()) assert.ok(p.x >= 0 && p.x <= 500 && p.y >= 0 && p.y <= 500);
    assert.equal(layout([], [], 500).size, 0);
    assert.equal(layout(["A"], [], 500).size, 1);
});
