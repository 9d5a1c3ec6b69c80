import assert from "node:assert/strict";
import { test } from "node:test";
import { cluster, mainPlace } from "../../src/cluster";
import {
    latestFirst,
    mercator,
    noDay,
    pass,
    readPoints,
    unmercator,
    whereOf,
    within,
    type PointsReply,
} from "../../src/points";
import { types } from "../../src/words";

const columns = [
    "id",
    "type",
    "first_day",
    "last_day",
    "lon",
    "lat",
    "claimed",
    "killed",
    "reports",
    "place",
    "source",
    "target",
    "kind",
];
const assault = types.indexOf("ASSAULT"),
    aid = types.indexOf("AID");
const reply: PointsReply = {
    types: [...types],
    total: 5,
    columns,
    strings: ["Aleppo", "SYRMIL", "REB", "RUSMIL, SYRMIL", "Homs", "city", "country", "Australia"],
    rows: [
        [1, assault, 17000, 17001, 37.16, 36.2, 1, 3, 2, 0, 1, 2, 5],
        [2, assault, 17002, 17002, 37.16, 36.2, 0, 4, 1, 0, 3, 2, 5],
        [3, aid, 17003, 17005, 36.72, 34.73, 0, 0, 1, 4, 2, null, 5],
        [4, aid, null, null, null, null, 0, 0, 1, null, null, 1, null],
        [5, assault, 17001, 17001, 151.2, -33.9, 1, 0, 1, 7, 1, 2, 6],
    ],
};
const points = readPoints(reply);
const all = Uint32Array.from([0, 1, 2, 3, 4]);

test("rows become columns by their names, in any order", () => {
    assert.equal(points.texts[points.source[1]!], "RUSMIL, SYRMIL");
    assert.equal(points.texts[points.place[3]!], "");
    assert.equal(points.first[3], noDay);
    assert.ok(Number.isNaN(points.x[3]!));
    const turned = readPoints({
        ...reply,
        columns: [...columns].reverse(),
        rows: reply.rows.map((r) => [...r].reverse()),
    });
    assert.deepEqual([...turned.killed], [...points.killed]);
    const other = readPoints({
        ...reply,
        types: ["ASSAULT", "AID"],
        rows: [[9, 1, 1, 1, null, null, 0, 0, 1, "Taiz", ["YEM", "SAU"], null]],
    });
    assert.equal(types[other.type[0]!], "AID");
    assert.equal(other.texts[other.source[0]!], "YEM, SAU");
});

test("dots of one place are one cluster with sums by class", () => {
    const [first, ...rest] = cluster(points, all, 0.001, 0.0006).sort((a, b) => b.rows.length - a.rows.length);
    assert.deepEqual(first!.rows, [0, 1]);
    assert.equal(first!.killed, 7);
    assert.deepEqual(first!.told, [0, 0, 0, 1]);
    assert.deepEqual(first!.claimed, [0, 0, 0, 1]);
    assert.equal(rest.length, 2);
    assert.deepEqual(mainPlace(points, first!), { row: 0, alone: true });
});

test("what is only somewhere in a country is told so, and never joined with exact places", () => {
    assert.deepEqual([...points.wide], [0, 0, 0, 0, 1]);
    assert.equal(whereOf(points, 0), "Aleppo");
    assert.equal(whereOf(points, 3), "");
    assert.equal(whereOf(points, 4), "somewhere in Australia");
    const [wide, ...exact] = cluster(points, all, 1, 1);
    assert.deepEqual([wide!.wide, wide!.rows], [true, [4]]);
    assert.deepEqual(
        exact.map((c) => [c.wide, c.rows]),
        [[false, [0, 1, 2]]],
    );
    const place = mainPlace(points, { ...exact[0]!, rows: [2, 0, 1] });
    assert.equal(whereOf(points, place.row), "Aleppo");
    assert.equal(place.alone, false);
});

test("no placed dot is lost or doubled, however coarse the grid", () => {
    for (const cell of [1, 0.3, 0.01, 0.0001]) {
        const rows = cluster(points, all, cell, cell * 0.6)
            .flatMap((c) => c.rows)
            .sort();
        assert.deepEqual(rows, [0, 1, 2, 4]);
    }
    assert.deepEqual(cluster(points, [], 0.1, 0.1), []);
});

test("clusters lie where they lay when only the rows' order changes", () => {
    const key = (list: ReturnType<typeof cluster>) => list.map((c) => [c.x.toFixed(9), c.rows.length]).sort();
    assert.deepEqual(key(cluster(points, [4, 2, 1, 0], 0.05, 0.03)), key(cluster(points, [0, 1, 2, 4], 0.05, 0.03)));
});

test("filters: a code stands for all that begin with it, on either side, in a list too", () => {
    const none = { actors: [], types: [], claimed: null, place: "" };
    assert.deepEqual([...pass(points, none)], [0, 1, 2, 3, 4]);
    assert.deepEqual([...pass(points, { ...none, actors: ["RUS"] })], [1]);
    assert.deepEqual([...pass(points, { ...none, actors: ["REB"] })], [0, 1, 2, 4]);
    assert.deepEqual([...pass(points, { ...none, types: ["AID"] })], [2, 3]);
    assert.deepEqual([...pass(points, { ...none, claimed: true })], [0, 4]);
    assert.deepEqual([...pass(points, { ...none, place: "Homs" })], [2]);
    assert.deepEqual([...pass(points, { ...none, place: "Nowhere" })], []);
});

test("days: what touches them is in; without a day only where no end is set", () => {
    assert.deepEqual([...within(points, all, null, null)], [0, 1, 2, 3, 4]);
    assert.deepEqual([...within(points, all, 17001, 17002)], [0, 1, 4]);
    assert.deepEqual([...within(points, all, 17004, null)], [2]);
    assert.deepEqual(
        [...latestFirst(points, all)].map((i) => points.id[i]),
        [3, 2, 1, 5, 4],
    );
});

test("Mercator and back", () => {
    for (const [lon, lat] of [
        [37.16, 36.2],
        [-179, -60],
        [0, 0],
        [151, -33],
    ] as const) {
        const [a, b] = unmercator(...mercator(lon, lat));
        assert.ok(Math.abs(a - lon) < 1e-9 && Math.abs(b - lat) < 1e-9);
    }
});
