"""Codes the report that started the project and holds the events against what a careful coder finds in it.

Prints the table row by row, then the events that no row asks for. Fails when fewer than 14 of the rows of
weight 1 are found with type, source, target and status right, or when more than 6 events match no row.

    python3 tests/seed_table.py build/parley ../shared/seed
"""
import csv
import json
import pathlib
import subprocess
import sys

NEEDED, ALLOWED = 14, 6


def read_rows(path, text):
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    for row in rows:
        row["start"] = text.index(row["quote_from_text"])
        row["end"] = row["start"] + len(row["quote_from_text"])
    return rows


def parties_agree(wanted, parties):
    """Every code asked for is there, itself or more closely said (RUS by RUSGOV); "?" asks for nobody."""
    codes = [party["code"] for party in parties if party["code"]]
    if wanted == "?":
        return not codes
    return all(any(code.startswith(want) for code in codes) for want in wanted.split(","))


def speaker_agrees(wanted, said_by):
    if wanted == "-":
        return said_by is None
    if said_by is None:
        return False
    who = wanted.split()[0]
    named = who == "?" or (said_by["code"] or "").startswith(who) or who in (said_by["text"] or "")
    anonymous = "anonymous" not in wanted or said_by["anonymous"]
    via = "via" not in wanted or said_by["via"] == wanted.split("via ")[1]
    return named and anonymous and via


def agrees(row, event):
    trigger = event["trigger"]
    return (row["start"] <= trigger["start"] and trigger["end"] <= row["end"]
            and event["event"] == row["event"] and event["status"] == row["status"]
            and parties_agree(row["source"], event["source"])
            and parties_agree(row["target"], event["target"]))


def near(row, event):
    return row["start"] <= event["trigger"]["start"] and event["trigger"]["end"] <= row["end"]


def describe(event):
    side = lambda parties: ",".join(party["code"] or "(" + party["text"] + ")" for party in parties) or "?"
    said = event["said_by"]
    by = "-" if said is None else (said["code"] or said["text"] or "?")
    return (f'{side(event["source"])} {event["event"]} {side(event["target"])} {event["status"]} by {by} '
            f'"{event["trigger"]["text"]}" [{event["rule"]}]')


def main():
    program, seed = sys.argv[1], pathlib.Path(sys.argv[2])
    report = seed / "aleppo-report.txt"
    text = report.read_text(encoding="utf-8")
    output = subprocess.run([program, "code", "--format", "jsonl", "--date", "2016-09-05", str(report)],
                            check=True, capture_output=True, text=True, encoding="utf-8").stdout
    events = [json.loads(line) for line in output.splitlines()]
    rows = read_rows(seed / "expected.tsv", text)
    found, used = 0, set()
    for row in rows:
        hits = [i for i, event in enumerate(events) if agrees(row, event)]
        used.update(hits)
        said = any(speaker_agrees(row["said_by"], events[i]["said_by"]) for i in hits)
        found += bool(hits) and row["weight"] == "1"
        mark = "found" if hits else "-"
        print(f'{row["id"]:3} {row["weight"]} {mark:6} {"speaker" if said else "":8} '
              f'{row["source"]} {row["event"]} {row["target"]} {row["status"]}: {row["quote_from_text"]}')
        if not hits:
            for event in events:
                if near(row, event):
                    print("        near: " + describe(event))
    strange = [event for i, event in enumerate(events) if i not in used]
    for event in strange:
        print("no row: " + describe(event))
    weighty = sum(row["weight"] == "1" for row in rows)
    print(f"found {found} of {weighty} (at least {NEEDED} needed), {len(strange)} events that no row asks for "
          f"(at most {ALLOWED} allowed)")
    return 0 if found >= NEEDED and len(strange) <= ALLOWED else 1


if __name__ == "__main__":
    sys.exit(main())
