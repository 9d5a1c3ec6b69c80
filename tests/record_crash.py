#!/usr/bin/env python3
"""Kills `parley ingest` at random moments, again and again on one record, and checks after each kill that the record is
whole: every report that is there has all its sentences, events, parties and quotes, as in a record whose ingest was let
finish. At the end an ingest that is let finish must make both records alike.

    python3 tests/record_crash.py build/parley [--kills 100] [--seed N]
"""
import argparse
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

PLACES = "Aleppo Homs Idlib Azaz Hama Manbij Raqqa Palmyra Daraa Douma".split()
SENTENCES = (
    "Russian jets bombed a hospital in {place} on Monday, killing {n} civilians, rebels said.",
    "The Syrian government denied that it had shelled {place}.",
    "\"We will not leave {place}\", a rebel commander told reporters.",
    "A United Nations convoy of {n} trucks reached {place} after two days of talks.",
    "Turkey accused the Kurdish militia of attacking its troops near {place}.",
    "Islamic State fighters abducted {n} people from a village outside {place}.",
)


def reports(count, chance):
    for number in range(count):
        text = " ".join(chance.choice(SENTENCES).format(place=chance.choice(PLACES), n=chance.randint(2, 90))
                        for _ in range(chance.randint(2, 9)))
        yield {"id": f"report-{number}", "date": f"2016-09-{number % 28 + 1:02d}", "text": text}


# What a report has in the record, without the rows' numbers.
WHOLE = """SELECT d.name, (SELECT text FROM document_text w WHERE w.id = d.id),
    (SELECT group_concat(s.id - d.first_sentence || ':' || s.start || '-' || length(s.text)) FROM
        (SELECT * FROM sentence WHERE document = d.id ORDER BY id) s),
    (SELECT count(*) FROM sentence s JOIN sentence_text t ON t.rowid = s.id WHERE s.document = d.id),
    (SELECT group_concat(e.key || e.type || e.status || coalesce(e.day, '') || (SELECT group_concat(p.role || a.code) FROM
        party p JOIN actor a ON a.id = p.actor WHERE p.event = e.id)) FROM
        (SELECT * FROM event JOIN act ON act.id = event.act WHERE document = d.id ORDER BY key) e),
    (SELECT count(*) FROM event e JOIN speaker k ON k.event = e.id WHERE e.document = d.id),
    (SELECT group_concat(h.kind || h.least) FROM event e JOIN harm h ON h.event = e.id WHERE e.document = d.id),
    (SELECT group_concat(q.content_start || q.kind) FROM (SELECT q.* FROM quote q JOIN sentence s ON s.id = q.sentence
        WHERE s.document = d.id ORDER BY q.id) q)
    FROM document d"""


def contents(path):
    """Every report of the record as it stands, after the checks that SQLite has; {} where there is no table yet."""
    db = sqlite3.connect(path)
    try:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)], "integrity_check"
        assert db.execute("PRAGMA foreign_key_check").fetchall() == [], "foreign_key_check"
        if not db.execute("SELECT 1 FROM sqlite_schema WHERE name = 'document'").fetchone():
            return {}
        db.execute("INSERT INTO sentence_text (sentence_text, rank) VALUES ('integrity-check', 1)")
        rows = {row[0]: row[1:] for row in db.execute(WHOLE)}
        orphans = db.execute("SELECT count(*) FROM event WHERE document NOT IN (SELECT id FROM document)").fetchone()[0]
        assert orphans == 0, "events without a report"
        return rows
    finally:
        db.close()


def ingest(program, record, given):
    return subprocess.Popen([program, "ingest", "--jobs", "2", "--db", record, given], stdout=subprocess.PIPE,
                            stderr=subprocess.PIPE)


def killed(program, record, given, wait):
    """Whether the ingest was still at work when it was killed."""
    run = ingest(program, record, given)
    try:
        run.communicate(timeout=wait)
        assert run.returncode == 0, f"ingest ended with {run.returncode}"
        return False
    except subprocess.TimeoutExpired:
        run.send_signal(signal.SIGKILL)
        run.communicate()
        return True


def finished(program, record, given):
    run = ingest(program, record, given)
    out, err = run.communicate(timeout=300)
    assert run.returncode == 0, err.decode()
    return out.decode()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("program", nargs="?", default="build/parley")
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--reports", type=int, default=400)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    options = parser.parse_args()
    chance = random.Random(options.seed)
    kills = rounds = 0
    memory = "/dev/shm"  # a kill loses no write that was made; waiting for a disk would only take time
    with tempfile.TemporaryDirectory(dir=memory if os.path.isdir(memory) else None) as folder:
        given = os.path.join(folder, "reports.jsonl")
        with open(given, "w", encoding="utf-8") as out:
            for report in reports(options.reports, random.Random(1)):
                out.write(json.dumps(report) + "\n")
        begun = time.perf_counter()
        finished(options.program, os.path.join(folder, "whole.db"), given)
        seconds = time.perf_counter() - begun
        whole = contents(os.path.join(folder, "whole.db"))
        assert len(whole) == options.reports
        while kills < options.kills:
            record = os.path.join(folder, f"killed-{rounds}.db")
            had = 0
            # Ten kills to a record: short enough that most come while reports are being added.
            for _ in range(10):
                if not killed(options.program, record, given, chance.uniform(0.0, seconds / 4)):
                    break
                kills += 1
                have = contents(record) if os.path.exists(record) else {}
                assert len(have) >= had, "a report that was there is lost"
                assert all(whole[name] == row for name, row in have.items()), "a report is not whole"
                had = len(have)
                if kills == options.kills:
                    break
            said = finished(options.program, record, given)
            assert f", {had} were there already" in said, said
            assert contents(record) == whole, "after the last ingest the record is not as it should be"
            rounds += 1
    print(f"{kills} kills on {rounds} records, seed {options.seed}: every record whole")
    return 0


if __name__ == "__main__":
    sys.exit(main())
