"""Pairs from what the coder itself makes of sentences whose events are known, so that the second opinion learns where an
entry fires on words that are used of no act.

    python3 train/event_pairs.py --parley build/parley --pairs build/tests/pairs --model models/en.parley \\
        --data build/share --nothing train/nothing/*.txt --written written.jsonl --examples lexicon/acts/*.lex \\
        --gold reports.jsonl gold.jsonl >events.jsonl

--nothing: sentences without events: every event coded there is NONE, and, where they stand one a line, every pair of actors
(JSON Lines are taken for plain documents, of which only the events count).
--written: marked pairs; events that agree with one have its type. --examples: the lexicon's files. --gold: reports and all their events (tests/gold/convert.py):
pairs of gold have their type, every other pair and every wrong event is NONE. A side that nobody stands on is marked by the trigger.
"""

import argparse
import json
import random
import re
import subprocess
import sys

from example_pairs import read_examples

HELPING = ("AID", "COOPERATE", "CONCEDE", "RETREAT", "CONSULT", "SUPPORT")
HARMING = ("ASSAULT", "COERCE", "SANCTION")


def root(event):
    """The type by which an act counts where one CAMEO root is asked for; as in src/event/guided.c."""
    if event["event"] == "COERCE" and re.match("19|176", event.get("cameo") or ""):
        return "THREATEN" if event["status"] == "planned" else "ASSAULT"
    if event["event"] in HELPING and event["status"] == "planned":
        return "AGREE"
    if event["event"] in HELPING and event["status"] == "negated":
        return "REJECT"
    if event["event"] in HARMING and event["status"] == "planned":
        return "THREATEN"
    return event["event"]


def span(party):
    return [party["start"], party["end"]]


def meet(a, b):
    return a[0] < b[1] and b[0] < a[1]


class Program:
    def __init__(self, options):
        self.options = options

    def code(self, documents):
        if not documents:
            return []
        command = [self.options.parley, "code", "--entries-only", "--from", "jsonl", "--format", "jsonl", "-"]
        out = subprocess.run(command, input=documents, capture_output=True, text=True, check=True)
        return [json.loads(line) for line in out.stdout.splitlines()]

    def pairs(self, documents):
        data = self.options.data
        out = subprocess.run([self.options.pairs, self.options.model, data + "/lexicon.plx",
                              data + "/places.plg"],
                             input=documents, capture_output=True, text=True, check=True)
        for line in out.stdout.splitlines():
            report, *numbers, _, _ = line.split("\t")
            numbers = [int(number) for number in numbers]
            yield report, numbers[2:4], numbers[4:6]


def as_lines(texts):
    return "".join(json.dumps({"id": id, "date": "2016-09-19", "text": text}) + "\n"
                   for id, text in texts.items())


def marked(event, text, label, sides=(True, True)):
    """An event as a pair; None where both sides would be the trigger."""
    trigger = span(event["trigger"])
    source = span(event["source"][0]) if event["source"] and sides[0] else trigger
    target = span(event["target"][0]) if event["target"] and sides[1] else trigger
    if source == target:
        return None
    return {"text": text, "source": source, "target": target, "label": label, "event": True}


def of_nothing(program, paths):
    texts, written = {}, set()
    for path in paths:
        with open(path, encoding="utf-8") as lines:
            for line in filter(str.strip, lines):
                own = not path.endswith(".jsonl")
                text = line.strip() if own else json.loads(line)["text"]
                texts[f"n{len(texts)}"] = text
                written.update([text] if own else [])
    for event in program.code(as_lines(texts)):
        yield marked(event, texts[event["doc"]], "NONE")
    own = {id: text for id, text in texts.items() if text in written}
    for report, source, target in program.pairs(as_lines(own)):
        yield {"text": texts[report], "source": source, "target": target, "label": "NONE"}


def of_written(program, paths):
    known = {}
    for path in paths:
        with open(path, encoding="utf-8") as lines:
            for item in map(json.loads, lines):
                known.setdefault(item["text"], []).append(item)
    texts = {f"w{i}": text for i, text in enumerate(known)}
    for event in program.code(as_lines(texts)):
        text = texts[event["doc"]]
        for item in known[text]:
            source = any(meet(span(party), item["source"]) for party in event["source"])
            target = any(meet(span(party), item["target"]) for party in event["target"])
            if root(event) != item["label"]:
                continue
            if source and target:
                yield marked(event, text, item["label"])
                if random.random() < 0.5:
                    yield marked(event, text, item["label"], random.choice([(True, False), (False, True)]))
            elif (source and not event["target"]) or (target and not event["source"]):
                yield marked(event, text, item["label"])


def of_examples(program, paths):
    """The lexicon's own examples: those events that come out as asked, whole and with either side left out."""
    examples = list(read_examples(paths))
    documents = as_lines({str(i): text for i, (text, _) in enumerate(examples)})
    for event in program.code(documents):
        text, wanted = examples[int(event["doc"])]
        if not any(event["event"] in part.split() for part in wanted.split(";")):
            continue
        yield marked(event, text, root(event))
        if event["source"] and event["target"]:
            yield marked(event, text, root(event), (True, False))
            yield marked(event, text, root(event), (False, True))


def gold_pairs(events):
    found = []
    for event in events:
        for source in map(span, event["source"]):
            for target in map(span, event["target"]):
                told = any(meet(source, a) and meet(target, b) for a, b, _ in found)
                if source != target and not told:
                    found.append((source, target, root(event)))
    return found


def side_agrees(gold, coded):
    """Whether two lists of parties name the same; gold's nobody agrees with a phrase without a code."""
    if not gold:
        return not any(party.get("code") for party in coded)
    return any(meet(span(a), span(b)) for a in gold for b in coded)


def of_gold(program, reports, events):
    with open(reports, encoding="utf-8") as lines:
        texts = {report["id"]: report["text"] for report in map(json.loads, lines)}
    gold = {id: [] for id in texts}
    with open(events, encoding="utf-8") as lines:
        for event in map(json.loads, lines):
            gold[event["doc"]].append(event)
    pairs = {id: gold_pairs(found) for id, found in gold.items()}
    documents = as_lines(texts)
    for id, found in pairs.items():
        for source, target, label in found:
            yield {"text": texts[id], "source": source, "target": target, "label": label}
    for id, source, target in program.pairs(documents):
        if not any(meet(source, a) and meet(target, b) for a, b, _ in pairs[id]):
            yield {"text": texts[id], "source": source, "target": target, "label": "NONE"}
    for event in program.code(documents):
        right = [other for other in gold[event["doc"]] if other["event"] == event["event"] and
                 side_agrees(other["source"], event["source"]) and
                 side_agrees(other["target"], event["target"])]
        between = event["source"] and event["target"] and any(
            meet(span(event["source"][0]), a) and meet(span(event["target"][0]), b)
            for a, b, _ in pairs[event["doc"]])
        if right or not between:
            yield marked(event, texts[event["doc"]], root(right[0]) if right else "NONE")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    for name in ("parley", "pairs", "model", "data"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--nothing", nargs="*", default=[])
    parser.add_argument("--written", nargs="*", default=[])
    parser.add_argument("--examples", nargs="*", default=[])
    parser.add_argument("--gold", nargs=2, default=None)
    options = parser.parse_args()
    random.seed(7)
    program = Program(options)
    items = [*of_nothing(program, options.nothing), *of_written(program, options.written),
             *of_examples(program, options.examples)]
    if options.gold:
        items += of_gold(program, *options.gold)
    for item in filter(None, items):
        sys.stdout.write(json.dumps(item, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
