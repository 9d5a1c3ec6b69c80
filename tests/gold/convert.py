#!/usr/bin/env python3
"""Makes reports and events of the gold files.

    python3 tests/gold/convert.py FILE... --reports reports.jsonl --events gold.jsonl

An item is a line with the id and the report's date in brackets and the text, then a line for each
event; blank lines stand between items, # begins a comment:

    [war-0001 2016-09-19] A Russian air strike on Idlib killed at least 12 people, rescuers said.
      ASSAULT | Russian =RUS | Idlib =SYR | claimed | rescuers | killed 12+ people

The fields: type, source, target, status, speaker, harm; "-" where there is none. A party is its text
in the item and its code (=- where none is known), several are joined by ";"; "text@2" means its
second occurrence. Harm: kind, number (12, 12+, 10-15) and of whom, several joined by ",". An item
without event lines has no event. Faults are listed with file and line, and nothing is written.
"""

import argparse
import json
import re
import sys

TYPES = set("AGREE CONSULT SUPPORT COOPERATE AID CONCEDE RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST "
            "SANCTION MOBILIZE COERCE ASSAULT".split())
STATUSES = set("actual claimed planned conditional demanded denied negated hypothetical".split())
HARM = set("killed injured displaced abducted arrested".split())
HEAD = re.compile(r"\[(\S+)(?: (\d{4}-\d\d-\d\d))?\] (.+)")
PARTY = re.compile(r"(.+?)(?:@(\d+))? =(\S+)")
COUNT = re.compile(r"(\w+) (\d+)(\+|-(\d+))?(?: (.+))?")


class Fault(Exception):
    pass


def find(text, wanted, nth):
    at = -1
    for _ in range(nth):
        at = text.find(wanted, at + 1)
        if at < 0:
            raise Fault(f"'{wanted}' does not stand in the item")
    return {"text": wanted, "start": at, "end": at + len(wanted)}


def parties(text, field):
    found = []
    for part in [] if field == "-" else field.split(";"):
        match = PARTY.fullmatch(part.strip())
        if not match:
            raise Fault(f"'{part.strip()}': expected a text and =CODE")
        code = "" if match[3] == "-" else match[3]
        found.append({**find(text, match[1], int(match[2] or 1)), "code": code,
                      "country": code[:3] if re.match(r"[A-Z]{3}", code) else ""})
    return found


def speaker(text, field):
    if field == "-":
        return None
    words, _, nth = field.partition("@")
    return {**find(text, words.split(" =")[0], int(nth or 1)), "code": ""}


def harm(field):
    found = {}
    for part in [] if field == "-" else re.split(r",\s*", field):
        match = COUNT.fullmatch(part.strip())
        if not match or match[1] not in HARM:
            raise Fault(f"'{part}': expected a kind of harm and a number")
        least, most = int(match[2]), int(match[4] or match[2])
        found[match[1]] = {"min": least, "max": None if match[3] == "+" else most, "who": match[5]}
    return {kind: found.get(kind) for kind in sorted(HARM)} if found else None


def event_of(doc, text, line):
    fields = [field.strip() for field in line.split("|")]
    if len(fields) != 6:
        raise Fault(f"expected six fields, found {len(fields)}")
    if fields[0] not in TYPES:
        raise Fault(f"'{fields[0]}' is no event type")
    if fields[3] not in STATUSES:
        raise Fault(f"'{fields[3]}' is no status")
    return {"doc": doc, "sentence_start": 0, "sentence_end": len(text), "event": fields[0],
            "source": parties(text, fields[1]), "target": parties(text, fields[2]), "status": fields[3],
            "said_by": speaker(text, fields[4]), "harm": harm(fields[5])}


def read(path, reports, events, faults, seen):
    report = None
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip() or line.startswith("#"):
                continue
            head = HEAD.match(line.rstrip("\n"))
            try:
                if head and head[1] in seen:
                    raise Fault(f"the id {head[1]} stands twice")
                if head:
                    seen.add(head[1])
                    report = {"id": head[1], "date": head[2] or "2016-09-19", "text": head[3].strip()}
                    reports.append(report)
                elif report is None or not line[0].isspace():
                    raise Fault("neither an item nor an event")
                else:
                    events.append(event_of(report["id"], report["text"], line))
            except Fault as fault:
                faults.append(f"{path}:{number}: {fault}")


def write(path, rows):
    with open(path, "w", encoding="utf-8") as out:
        for row in rows:
            out.write(json.dumps(row, ensure_ascii=False) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("files", nargs="+")
    parser.add_argument("--reports", required=True)
    parser.add_argument("--events", required=True)
    options = parser.parse_args()
    reports, events, faults, seen = [], [], [], set()
    for path in options.files:
        read(path, reports, events, faults, seen)
    for fault in faults:
        print(fault, file=sys.stderr)
    if faults:
        return 1
    write(options.reports, reports)
    write(options.events, events)
    quiet = len(reports) - len({event["doc"] for event in events})
    print(f"{len(reports)} items, {quiet} of them without events, {len(events)} events")
    return 0


if __name__ == "__main__":
    sys.exit(main())
