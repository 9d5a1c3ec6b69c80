#!/usr/bin/env python3
"""Happenings that are kept up to date are those that would be found from scratch.

    tests/happenings_test.py PARLEY [--rounds N] [--seed N]

The gold stories and the dossier go into a record in batches. Between them, and after them, an analyst edits, rejects, takes
back and splits at random. After each round the record's happenings must be those that are found anew in a copy of it. Pairs
of events that were split must be in two happenings, whatever came later.
"""
import argparse
import json
import os
import random
import sqlite3
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
SOURCES = [os.path.join(HERE, "gold", "stories", "reports.jsonl"),
           os.path.join(HERE, "..", "examples", "aleppo-2016", "dispatches.jsonl")]
TYPES = ["ASSAULT", "COERCE", "ACCUSE", "CONSULT", "AID"]
DAYS = ["2016-09-10", "2016-09-17", "2016-09-19", "2016-09-20", "2016-10-02", "2018-01-15", "2019-10-10", ""]


def run(*command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(command)}: exit status {done.returncode}: {done.stdout}")
    return done.stdout


def ask(record, sql):
    db = sqlite3.connect(record)
    rows = db.execute(sql).fetchall()
    db.close()
    return rows


def happenings(record):
    return (ask(record, "SELECT id, first_day, last_day, place FROM happening ORDER BY id"),
            ask(record, "SELECT event, happening FROM telling ORDER BY event"))


def found_anew(parley, record, folder):
    copy = os.path.join(folder, "anew.db")
    for end in ("", "-wal", "-shm"):
        if os.path.exists(copy + end):
            os.remove(copy + end)
    source, target = sqlite3.connect(record), sqlite3.connect(copy)
    source.backup(target)
    source.close()
    target.execute("UPDATE progress SET value = 0 WHERE what = 'happenings: rules'")
    target.commit()
    target.close()
    run(parley, "stories", "--db", copy, "--most", "1")
    return happenings(copy)


def change(parley, record, chance):
    """One thing that an analyst does."""
    key, = chance.choice(ask(record, "SELECT printf('%016x', key) FROM event"))
    at = ["--db", record]
    what = chance.choice(["day", "type", "status", "source", "killed", "reject", "undo", "split", "split", "join"])
    if what == "day":
        run(parley, "edit", key, "--set", f"date={chance.choice(DAYS)}", *at)
    elif what == "type":
        run(parley, "edit", key, "--set", f"event={chance.choice(TYPES)}", *at)
    elif what == "status":
        run(parley, "edit", key, "--set", f"status={chance.choice(['actual', 'claimed', 'denied', 'planned'])}", *at)
    elif what == "source":
        run(parley, "edit", key, "--set", f"source={chance.choice(['SYRMIL', 'RUSMIL', 'SYRREB'])}", *at)
    elif what == "killed":
        run(parley, "edit", key, "--set", f"killed={chance.randrange(1, 60)}", *at)
    elif what == "reject":
        run(parley, "reject", key, "--why", "a test", *at)
    elif what == "undo":
        rejected = ask(record, "SELECT printf('%016x', key) FROM event WHERE rejected = 1")
        if rejected:
            run(parley, "reject", chance.choice(rejected)[0], "--undo", "--why", "a test", *at)
    elif what == "split":
        run(parley, "stories", "--most", "1", *at)  # up to date
        several = ask(record, "SELECT t.happening, printf('%016x', e.key) FROM telling t JOIN event e ON e.id = t.event"
                              " WHERE (SELECT count(*) FROM telling o WHERE o.happening = t.happening) > 1")
        if several:
            happening, event = chance.choice(several)
            run(parley, "stories", "split", str(happening), event, *at)
    else:
        run(parley, "stories", "--most", "1", *at)
        apart = ask(record, "SELECT t.happening, printf('%016x', e.key) FROM apart x JOIN event e ON e.id = x.a"
                            " JOIN telling t ON t.event = x.b JOIN telling o ON o.event = x.a WHERE t.happening <> o.happening")
        if apart and chance.random() < 0.3:
            happening, event = chance.choice(apart)
            run(parley, "stories", "split", str(happening), event, "--undo", *at)


def check(parley, record, folder, what):
    run(parley, "stories", "--db", record, "--most", "1")
    kept, anew = happenings(record), found_anew(parley, record, folder)
    together = ask(record, "SELECT x.a, x.b FROM apart x JOIN telling t ON t.event = x.a JOIN telling o ON o.event = x.b"
                           " WHERE t.happening = o.happening")
    if together:
        sys.exit(f"{what}: split by hand, and together again: {together}")
    if kept == anew:
        return
    for name, a, b in zip(("happening", "telling"), kept, anew):
        for row in sorted(set(a) ^ set(b), key=repr)[:20]:
            print(f"{name} {'kept' if row in a else 'anew'}: {row}")
    sys.exit(f"{what}: {len(set(kept[1]) - set(anew[1]))} tellings are not as found anew")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("parley")
    parser.add_argument("--rounds", type=int, default=12)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    reports = []
    for name in SOURCES:
        with open(name, encoding="utf-8") as lines:
            reports += [json.loads(line) for line in lines]
    chance.shuffle(reports)
    changes = 0
    with tempfile.TemporaryDirectory() as folder:
        record, batch = os.path.join(folder, "record.db"), os.path.join(folder, "batch.jsonl")
        for number in range(options.rounds):
            size = len(reports) // options.rounds + 1
            with open(batch, "w", encoding="utf-8") as out:
                for report in reports[number * size:(number + 1) * size]:
                    report.pop("happenings", None)
                    out.write(json.dumps(report) + "\n")
            run(options.parley, "ingest", "--db", record, batch)
            check(options.parley, record, folder, f"batch {number}")
            for _ in range(chance.randrange(8)):
                change(options.parley, record, chance)
                changes += 1
                if chance.random() < 0.5:
                    check(options.parley, record, folder, f"change {changes}")
        check(options.parley, record, folder, "at the end")
        count = len(happenings(record)[0])
    print(f"{options.rounds} batches and {changes} changes; the {count} happenings are as found anew")


if __name__ == "__main__":
    main()
