#!/usr/bin/env python3
"""Makes a record of a million events out of the coded reports of ../shared/text, and measures its size, how fast events
are listed, and what relations and a truce's ledger of 30 days take, with the file in memory and without; then what
`parley ingest` costs over `parley code`.

    python3 bench/record.py [--events 1000000] [--keep FILE] [--mixed] [--most-ms 200]

The reports are coded once and then multiplied in SQL: each copy has an id and a day of its own (over two years), its own
keys of events, its own happenings and shingles; a fifth of all events gets Russia as its source. No report counts as a
copy, so that the record holds the shingles of all. Reports come as they do where news is added by the day: one after the
other, within nine days. With --mixed they come in no order, so that a month lies all over the file.
"""

import argparse
import json
import os
import random
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time

PARLEY = "build/parley"
TRUCE = "examples/aleppo-2016/cessation-2016-02.toml"
DAYS = 730
FAR = 1000003  # between the rows of one copy and those of the next


def write_reports(shared, path, count):
    with open(os.path.join(shared, "text", "conflict-news.txt"), encoding="utf-8") as lines, \
            open(path, "w", encoding="utf-8") as out:
        for number, line in enumerate(lines):
            if number < count:
                out.write(json.dumps({"id": f"r{number}", "date": f"2015-01-0{number % 9 + 1}", "publisher": f"Outlet {number % 40}",
                                      "text": line.strip()}, ensure_ascii=False) + "\n")


def columns(db, table):
    return [row[1] for row in db.execute(f"PRAGMA table_info({table})")]


def multiply(db, table, copies, changes):
    """Adds the rows of `table` so many times, with the columns in `changes` computed from copy number c."""
    names = columns(db, table)
    values = ", ".join(changes.get(name, name) for name in names)
    db.execute(f"INSERT INTO {table} ({', '.join(names)}) WITH RECURSIVE n (c) AS (SELECT 1 UNION ALL SELECT c + 1 FROM n"
               f" WHERE c < {copies}) SELECT {values} FROM n, (SELECT * FROM {table})")


def shift(column, step):
    return f"{column} + c * {step}"


def days_later(document, copies, mixed):
    if mixed:
        return f"(({document} * 7919 + c * 104729) % {DAYS})"
    return f"(c * {DAYS} / {copies + 1})"


def later(column, days):
    return f"CASE WHEN length({column}) = 10 THEN date({column}, '+' || {days} || ' days') ELSE {column} END"


def grow(path, events, mixed):
    db = sqlite3.connect(path, isolation_level=None)
    db.executescript("PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY;"
                     "PRAGMA cache_size = -400000; BEGIN")
    db.execute("UPDATE document SET copy_of = NULL, copy_kind = NULL, copy_share = NULL")
    most = {t: db.execute(f"SELECT max(id) FROM {t}").fetchone()[0] for t in ("document", "sentence", "event", "quote")}
    have = db.execute("SELECT count(*) FROM event").fetchone()[0]
    copies = -(-events // have) - 1
    share_out_russia(db, have)
    indexes = db.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL").fetchall()
    for name, _ in indexes:
        db.execute(f"DROP INDEX {name}")
    ids = {"document": shift("document", most["document"]), "sentence": shift("sentence", most["sentence"]),
           "event": shift("event", most["event"])}
    of_event = f"(SELECT document FROM event WHERE event.id = {{}})"
    days = days_later("document", copies, mixed)
    days_of_event = days_later(of_event.format("event"), copies, mixed)
    days_of_happening = days_later(of_event.format("id"), copies, mixed)
    multiply(db, "happening", copies, {"id": shift("id", most["event"]),
                                       "first_day": f"first_day + {days_of_happening}",
                                       "last_day": f"last_day + {days_of_happening}"})
    multiply(db, "telling", copies, {"event": ids["event"], "happening": shift("happening", most["event"])})
    multiply(db, "party", copies, {"event": ids["event"], "day": f"day + {days_of_event}"})
    multiply(db, "event", copies, {**ids, "id": shift("id", most["event"]), "key": "random()",
                                   "day": later("day", days), "date": later("date", days)})
    multiply(db, "document", copies, {"id": shift("id", most["document"]), "name": "name || '-' || c",
                                      "date": later("date", days_later("id", copies, mixed)),
                                      "first_sentence": shift("first_sentence", most["sentence"]),
                                      "last_sentence": shift("last_sentence", most["sentence"]),
                                      "text_hash": shift("text_hash", FAR), "words_hash": "random()"})
    multiply(db, "sentence", copies, {**ids, "id": shift("id", most["sentence"])})
    for table in ("speaker", "harm"):
        multiply(db, table, copies, ids)
    multiply(db, "quote", copies, {**ids, "id": shift("id", most["quote"])})
    multiply_shingles(db, copies, most["document"])
    db.execute(f"INSERT INTO sentence_text (rowid, text) SELECT id, text FROM sentence WHERE id > {most['sentence']}")
    db.execute("UPDATE progress SET value = (SELECT max(id) FROM event) WHERE what = 'happenings: event'")
    for _, sql in indexes:
        db.execute(sql)
    db.execute("COMMIT")
    db.executescript("PRAGMA journal_mode = WAL")
    db.close()


def multiply_shingles(db, copies, documents):
    """As many for each copy as its report has, with other hashes: 32 bits of which 14 stand beside the report's row."""
    chance = random.Random(1)
    buckets = {bucket: bytearray(reports) for bucket, reports in db.execute("SELECT bucket, reports FROM shingle")}
    rows = [int.from_bytes(reports[at:at + 6], "big") & (1 << 34) - 1
            for reports in buckets.values() for at in range(0, len(reports), 6)]
    for copy in range(1, copies + 1):
        for row in rows:
            key = chance.getrandbits(32)
            entry = (key & (1 << 14) - 1) << 34 | row + copy * documents
            buckets.setdefault(key >> 14, bytearray()).extend(entry.to_bytes(6, "big"))
    db.executemany("INSERT OR REPLACE INTO shingle VALUES (?, ?)", sorted(buckets.items()))


def share_out_russia(db, events):
    """A fifth of all events has Russia as its source or target."""
    rus = "SELECT id FROM actor WHERE code >= 'RUS' AND code < 'RUT'"
    have = db.execute(f"SELECT count(DISTINCT event) FROM party WHERE actor IN ({rus})").fetchone()[0]
    want = max(0, events // 5 - have)
    db.execute(f"UPDATE OR IGNORE party SET actor = ({rus} ORDER BY id LIMIT 1) WHERE role = 0 AND number = 0 AND"
               f" actor NOT IN ({rus}) AND (event * 2654435761) % {events} < {int(want * 1.4)}")


def milliseconds(*arguments, runs=5):
    """The best of some runs: by the clock, and of the processor; and the lines that came out."""
    best, work, lines = 1e9, 1e9, 0
    for _ in range(runs):
        begun, before = time.perf_counter(), used()
        done = subprocess.run([PARLEY, *arguments], stdout=subprocess.PIPE, check=True)
        best = min(best, (time.perf_counter() - begun) * 1000)
        work = min(work, (used() - before) * 1000)
        lines = done.stdout.count(b"\n")
    return best, work, lines


def used():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def measure_listings(path, most_ms):
    db = sqlite3.connect(path)
    rare = db.execute("SELECT a.code FROM party p JOIN actor a ON a.id = p.actor GROUP BY a.code"
                      " HAVING count(*) BETWEEN 50 AND 2000 ORDER BY count(*) LIMIT 1").fetchone()[0]
    day = db.execute("SELECT date(min(day), '+400 days') FROM event WHERE length(day) = 10 AND day > '2015'").fetchone()[0]
    month = db.execute("SELECT date(?, '+29 days')", (day,)).fetchone()[0]
    db.close()
    cases = [("all",), ("--actor", "RUS"), ("--source", "RUS", "--type", "AID"), ("--actor", rare),
             ("--actor", "RUS", "--target", "SYRREB"), ("--actor", "RUS", "--status", "denied", "--place", "Aleppo"),
             ("--type", "ASSAULT", "--since", day, "--until", month), ("--type", "RETREAT", "--status", "hypothetical"),
             ("--place", "Aleppo"), ("--place", "SYR"), ("--place", "Geneva", "--type", "CONSULT"),
             ("--words", "convoy"), ("--words", "government"), ("--words", '"cessation of hostilities"'),
             ("--words", "hospital", "--actor", "RUS"), ("--words", "hospital OR school"), ("--status", "denied"), ("--status", "denied", "--since", day)]
    slow = 0
    for case in cases:
        options = [] if case == ("all",) else list(case)
        ms, work, lines = milliseconds("events", "--db", path, "--format", "jsonl", "--most", "50", *options)
        slow += ms > most_ms
        print(f"{ms:8.0f} ms {work:6.0f} of the processor {lines:6} events   {' '.join(case)}")
    ms, work, lines = milliseconds("events", "--db", path, "--format", "jsonl", "--since", day, "--until", month, runs=3)
    slow += ms > 2000
    print(f"{ms:8.0f} ms {work:6.0f} of the processor {lines:6} events   all of 30 days")
    return slow


def forget(path):
    """Puts the file out of memory, so that the next run reads it from the disk."""
    file = os.open(path, os.O_RDONLY)
    os.fsync(file)
    os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
    os.close(file)


def seconds_cold_and_warm(path, *arguments, runs=3):
    cold = 0
    for _ in range(runs):
        forget(path)
        cold = max(cold, milliseconds(*arguments, runs=1)[0])
    warm, work, _ = milliseconds(*arguments, runs=runs)
    return cold / 1000, warm / 1000, work / 1000


def measure_month(path, most_s):
    """The ledger and relations of 30 days; a month in the middle of the truce too, whose state hangs on all days before."""
    month = ("--since", "2016-03-01", "--until", "2016-03-30")
    later_month = ("--since", "2016-06-01", "--until", "2016-06-30")
    cases = [("ledger", TRUCE, *month), ("ledger", TRUCE, *month, "--format", "html"), ("ledger", TRUCE, *later_month),
             ("relations", *month), ("relations", "RUS", "SYR", *month), ("relations", "RUS", "USA", *month)]
    slow = 0
    for case in cases:
        how = case if "--format" in case else (*case, "--format", "jsonl")
        cold, warm, work = seconds_cold_and_warm(path, *how, "--db", path)
        slow += max(cold, warm) > most_s
        print(f"{cold:8.2f} s cold, {warm:.2f} s warm, {work:.2f} s of the processor   {' '.join(case)}")
    return slow


def measure_pages(path):
    """Pages of events as a server asks for them, on one thread."""
    done = subprocess.run(["build/tests/queries", path, "5"], stdout=subprocess.PIPE, text=True, check=True)
    print("    " + done.stdout.strip())


def user_and_system(*arguments):
    before = used()
    subprocess.run([PARLEY, *arguments], stdout=subprocess.DEVNULL, check=True)
    return used() - before


def measure_ingest(shared, folder):
    reports = os.path.join(folder, "some.jsonl")
    write_reports(shared, reports, 400)
    code = min(user_and_system("code", "--jobs", "1", "--format", "jsonl", reports) for _ in range(3))
    ingest = min(user_and_system("ingest", "--jobs", "1", "--db", os.path.join(folder, f"some-{i}.db"), reports)
                 for i in range(3))
    print(f"400 reports: code {code:.2f} s, ingest {ingest:.2f} s, {(ingest / code - 1) * 100:+.0f} %")
    return ingest > code * 1.3


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--events", type=int, default=1000000)
    parser.add_argument("--shared", default="../shared")
    parser.add_argument("--keep", help="the record, made where there is none, and not deleted")
    parser.add_argument("--mixed", action="store_true", help="reports in no order of days")
    parser.add_argument("--most-s", type=float, default=2)
    parser.add_argument("--most-ms", type=float, default=200)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = options.keep or os.path.join(folder, "million.db")
        if not os.path.exists(path):
            reports = os.path.join(folder, "reports.jsonl")
            write_reports(options.shared, reports, 1 << 30)
            subprocess.run([PARLEY, "ingest", "--db", path, reports], check=True)
            grow(path, options.events, options.mixed)
        db = sqlite3.connect(path)
        counts = [f"{db.execute(f'SELECT count(*) FROM {t}').fetchone()[0]} {t}s"
                  for t in ("event", "document", "sentence", "happening")]
        russian = db.execute("SELECT count(DISTINCT event) FROM party WHERE actor IN"
                             " (SELECT id FROM actor WHERE code >= 'RUS' AND code < 'RUT')").fetchone()[0]
        db.close()
        size = os.path.getsize(path)
        print(f"{', '.join(counts)}; {russian} events of RUS; {size / 1e9:.3f} GB ({size / 2**30:.3f} GiB)")
        slow = measure_listings(path, options.most_ms)
        slow += measure_month(path, options.most_s)
        measure_pages(path)
        slow += measure_ingest(options.shared, folder)
    print(f"{slow} too slow")
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())
