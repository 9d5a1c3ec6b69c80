#!/usr/bin/env python3
"""Runs the examples of docs/codebook.md.

    python3 tests/codebook_cases.py build/parley docs/codebook.md

An example is *sentence* → `SOURCE TYPE/mode (context) TARGET`; ? is nobody, * whoever or whatever, several actors are joined by commas, and
a country's code stands for all its sectors. Every heading ### must name a type and have an example of it, every mode in
bold an example with that mode.
"""

import json
import re
import subprocess
import sys

EXAMPLE = re.compile(r"\*([^*]+)\* → `([^`]+)`")
WANTED = re.compile(r"(\S+) ([A-Z*]+)(?:/([\w-]+))?(?: \((\w+)\))? (\S+)")


def code(parley, sentences):
    lines = "".join(json.dumps({"id": str(i), "date": "2016-09-19", "text": text}) + "\n"
                    for i, text in enumerate(sentences))
    out = subprocess.run([parley, "code", "--from", "jsonl", "--format", "jsonl", "-"], input=lines,
                         capture_output=True, text=True, check=True).stdout
    events = [[] for _ in sentences]
    for event in map(json.loads, out.splitlines()):
        events[int(event["doc"])].append(event)
    return events


def side_fits(wanted, parties):
    codes = [party["code"] or "" for party in parties]
    if wanted == "*":
        return True
    if wanted == "?":
        return not any(codes)
    return all(any(code == one or (len(one) == 3 and code.startswith(one)) for code in codes)
               for one in wanted.split(","))


def fits(wanted, event):
    source, kind, mode, context, target = WANTED.fullmatch(wanted).groups()
    return (kind in ("*", event["event"]) and (not mode or event["mode"] == mode) and
            (not context or context in event["contexts"]) and
            side_fits(source, event["source"]) and side_fits(target, event["target"]))


def said(event):
    sides = [",".join(party["code"] or f"({party['text']})" for party in event[side]) or "?"
             for side in ("source", "target")]
    mode = "/" + event["mode"] if event["mode"] else ""
    contexts = f" ({', '.join(event['contexts'])})" if event["contexts"] else ""
    return f"{sides[0]} {event['event']}{mode}{contexts} {sides[1]} {event['status']} [{event['rule']}]"


def main():
    cases = []
    with open(sys.argv[2], encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            cases += [(number, *match.groups()) for match in EXAMPLE.finditer(line)]
    failed = 0
    for (number, sentence, wanted), events in zip(cases, code(sys.argv[1], [case[1] for case in cases])):
        if not any(fits(wanted, event) for event in events):
            failed += 1
            print(f"{sys.argv[2]}:{number}: {sentence}\n  wanted: {wanted}\n  got:    "
                  + ("; ".join(map(said, events)) or "nothing"))
    print(f"{len(cases) - failed} passed, {failed} failed")
    return 1 if failed or not cases else 0


if __name__ == "__main__":
    sys.exit(main())
