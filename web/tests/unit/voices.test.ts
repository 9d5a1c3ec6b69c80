import assert from "node:assert/strict";
import { test } from "node:test";
import { voiceNames, voiceWord } from "../../src/voices";

test("a speaker has the name that the reports use", () => {
    const texts = ["It", "the Syrian Observatory for Human Rights and rescuers", "The Observatory"];
    texts.push("The Syrian Observatory for Human Rights", "the Syrian Observatory for Human Rights");
    assert.deepEqual(voiceNames(texts), ["Syrian Observatory for Human Rights"]);
    assert.equal(voiceWord("GBRNGO", texts), "Syrian Observatory for Human Rights (British aid and rights groups)");
    assert.equal(voiceWord("NGOIRC", ["the Red Cross"]), "Red Cross");
    assert.equal(voiceWord("NGOIRC", ["the Red Cross and local rescuers"]), "Red Cross");
    assert.deepEqual(voiceNames(["The Ministry of Defence and Security"]), ["Ministry of Defence and Security"]);
    assert.deepEqual(voiceNames(["Two U.S. officials", "Kerry", "U.S. Secretary of State John Kerry"]), [
        "Two U.S. officials",
        "U.S. Secretary of State John Kerry",
    ]);
});

test("a speaker whom nobody names is told by what the reports call it, or by its code", () => {
    assert.deepEqual(voiceNames(["A military source", "a military source", "He"]), ["a military source"]);
    assert.deepEqual(voiceNames(["Opposition activists", "He"]), ["Opposition activists"]);
    assert.deepEqual(voiceNames(["The army", "The Syrian army"]), ["Syrian army"]);
    assert.equal(voiceWord("SYRGOV", ["he", "It", ""]), "Syrian government");
    assert.equal(voiceWord("-", []), "somebody not named");
    assert.equal(voiceWord("a man in the street", ["a man in the street"]), "a man in the street");
    assert.equal(
        voiceWord("RUSGOV", ["Lavrov", "Peskov", "Zakharova", "Churkin"]),
        "Lavrov, Peskov, Zakharova and 1 more (Russian government)",
    );
});
