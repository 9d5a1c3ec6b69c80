#!/usr/bin/env python3
"""Multiplies a record's reports, events and happenings over two years: many.py RECORD EVENTS. For the page's speed."""

import os
import sqlite3
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../bench"))
from record import DAYS, multiply, shift  # noqa: E402


def later(column):
    return f"CASE WHEN length({column}) = 10 THEN date({column}, '+' || (c * 104729 % {DAYS}) || ' days') ELSE {column} END"


def main():
    path, events = sys.argv[1], int(sys.argv[2])
    db = sqlite3.connect(path, isolation_level=None)
    db.executescript("PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF; BEGIN")
    most = {t: db.execute(f"SELECT max(id) FROM {t}").fetchone()[0] for t in ("document", "sentence", "event", "happening")}
    copies = -(-events // db.execute("SELECT count(*) FROM event").fetchone()[0]) - 1
    ids = {table: shift(table, most[table]) for table in most}
    own = {table: shift("id", most[table]) for table in most}
    multiply(db, "document", copies, {"id": own["document"], "name": "name || '-' || c", "date": later("date"), "copy_of": "NULL",
                                      "text_hash": "random()", "words_hash": "random()"})
    multiply(db, "sentence", copies, {**ids, "id": own["sentence"]})
    multiply(db, "event", copies, {**ids, "id": own["event"], "key": "random()", "day": later("day"), "date": later("date")})
    for table in ("party", "speaker", "harm"):
        multiply(db, table, copies, ids)
    multiply(db, "happening", copies, {"id": own["happening"], "first_day": later("first_day"), "last_day": later("last_day")})
    multiply(db, "telling", copies, ids)
    db.execute("COMMIT")
    counts = [db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("document", "event", "happening")]
    print("{} reports, {} events, {} happenings".format(*counts))


if __name__ == "__main__":
    main()
