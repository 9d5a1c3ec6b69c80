#!/usr/bin/env python3
"""Copies of the dossier against its table, and none among reports that are none.

    tests/copies_figures.py COPIES

COPIES is build/tests/copies, which adds reports to a record without coding them. The dispatches of
examples/aleppo-2016 are held against tests/gold/aleppo-2016/copies.tsv. No report of tests/gold/stories is a copy of
another: each tells in words of its own. Fails below the floors.
"""
import csv
import os
import sqlite3
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
DISPATCHES = os.path.join(HERE, "..", "examples", "aleppo-2016", "dispatches.jsonl")
TABLE = os.path.join(HERE, "gold", "aleppo-2016", "copies.tsv")
STORIES = [os.path.join(HERE, "gold", "stories", name) for name in ("reports.jsonl", "held-out.jsonl")]
LEAST = 0.95  # of the copies


def links(copies, name):
    """The first of its kind and the kind, by the id of each report that counts as a copy."""
    with tempfile.TemporaryDirectory() as folder, open(name, "rb") as reports:
        record = os.path.join(folder, "record.db")
        subprocess.run([copies, record], stdin=reports, check=True)
        db = sqlite3.connect(record)
        found = {copy: (first, kind) for copy, first, kind in db.execute(
            "SELECT d.name, f.name, d.copy_kind FROM document d JOIN document f ON f.id = d.copy_of")}
        db.close()
    return found


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    found = links(sys.argv[1], DISPATCHES)
    with open(TABLE, encoding="utf-8", newline="") as table:
        gold = {row["copy"]: (row["of"], row["kind"]) for row in csv.DictReader(table, delimiter="\t")}
    right = [copy for copy in gold if copy in found and found[copy][0] == gold[copy][0]]
    kinds = sum(found[copy] == gold[copy] for copy in right)
    for copy in sorted(set(gold) | set(found)):
        if found.get(copy) != gold.get(copy):
            print(f"{copy}: asked {gold.get(copy)}, found {found.get(copy)}")
    wrong = len(found) - len(right)
    stories = sum(len(links(sys.argv[1], name)) for name in STORIES)
    print(f"dossier: {len(right)} of {len(gold)} copies ({kinds} with their kind), {wrong} wrong; "
          f"gold stories: {stories} wrong")
    return 1 if wrong or stories or len(right) < LEAST * len(gold) else 0


if __name__ == "__main__":
    sys.exit(main())
