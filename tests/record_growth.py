#!/usr/bin/env python3
"""Four times as many events must not take much more than four times the work: the dossier is multiplied to 10,000 and
40,000 events, so that each day has four times as many, and ledger, relations, listings and pages are held against
that.

    python3 tests/record_growth.py [build/parley]
"""

import importlib.util
import os
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
MOST = 7  # four would be the same work for each event, sixteen the square of it
LEAST = 0.05  # seconds: below it the clock tells nothing

spec = importlib.util.spec_from_file_location("record", ROOT / "bench" / "record.py")
record = importlib.util.module_from_spec(spec)
spec.loader.exec_module(record)


def make(folder, events):
    path = os.path.join(folder, f"{events}.db")
    subprocess.run([record.PARLEY, "ingest", "--db", path, ROOT / "examples/aleppo-2016/dispatches.jsonl"], check=True,
                   stdout=subprocess.DEVNULL)
    record.grow(path, events, False)
    return path


def work(path, case):
    return min(record.user_and_system(*case, "--db", path) for _ in range(3))


def main():
    if len(sys.argv) > 1:
        record.PARLEY = sys.argv[1]
    cases = [("ledger", str(ROOT / "examples/aleppo-2016/truce-2016-09.toml"), "--since", "2016-09-12", "--until", "2017-09-30"),
             ("relations", "--since", "2016-09-01", "--until", "2018-01-01"), ("relations", "RUS", "USA"),
             ("events", "--format", "jsonl"), ("events", "--format", "jsonl", "--words", "hospital OR convoy"),
             ("export", "--format", "csv"), ("stories", "--format", "csv")]
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        small, large = make(folder, 10000), make(folder, 40000)
        for case in cases:
            one, four = max(work(small, case), LEAST), max(work(large, case), LEAST)
            failed += four > MOST * one
            print(f"{'FAILED ' if four > MOST * one else ''}{one:.2f} s, {four:.2f} s, {four / one:.1f} times   {case[0]}")
    print(f"{len(cases) - failed} grow with the record, {failed} faster")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
