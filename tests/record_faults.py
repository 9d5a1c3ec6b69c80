#!/usr/bin/env python3
"""Faults that a record must outlive: files that are none, read-only and full disks, two writers, readers beside a writer,
damaged pages, a log left behind, a file that is taken away.

    python3 tests/record_faults.py build/parley
"""
import json
import os
import pathlib
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

import record_crash

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROGRAM = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else "build/parley")
NOBODY = 65534


class Skipped(Exception):
    pass


def run(*arguments, given="", **how):
    if "command" in how:
        arguments = how.pop("command")
    else:
        arguments = [PROGRAM, *map(str, arguments)]
    done = subprocess.run(arguments, input=given, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=300,
                          **how)
    assert done.returncode in (0, 1, 2, 3), f"{arguments}: ended with {done.returncode}: {done.stderr[-2000:]}"
    return done


def check(status, *arguments, says="", **how):
    done = run(*arguments, **how)
    assert done.returncode == status, f"{arguments}: exit {done.returncode}, not {status}: {done.stderr[-600:]}"
    assert says in done.stderr, f"{arguments}: {says!r} is not in {done.stderr[-600:]!r}"
    return done


def lines(count, seed=1, name="report"):
    reports = record_crash.reports(count, random.Random(seed))
    return "".join(json.dumps({**r, "id": r["id"].replace("report", name)}) + "\n" for r in reports)


def ids(done):
    return [json.loads(line)["id"] for line in done.stdout.splitlines()]


def make(folder, count=60):
    db = folder / "whole.db"
    check(0, "ingest", "--db", db, given=lines(count))
    return db


def events(db):
    return ids(check(0, "events", "--db", db, "--format", "jsonl"))


# ---- files that are no record ----

def test_a_newer_record(folder):
    db = make(folder, 3)
    with sqlite3.connect(db) as handle:
        handle.execute("PRAGMA user_version = 99")
    before = record_crash.contents(db)
    check(1, "events", "--db", db, says="made by a newer parley (record version 99")
    check(1, "ingest", "--db", db, given=lines(9), says="made by a newer parley")
    assert record_crash.contents(db) == before


def test_another_applications_database(folder):
    db = folder / "other.db"
    with sqlite3.connect(db) as handle:
        handle.execute("CREATE TABLE document (id)")
    for command in ("events", "ingest"):
        check(1, command, "--db", db, given=lines(1), says="a database, but not a record of parley")


def test_a_text_file(folder):
    db = folder / "notes.txt"
    db.write_text("what we know of the truce\n" * 100)
    for command in ("events", "ingest"):
        check(1, command, "--db", db, given=lines(1), says="not a record of parley")
    assert db.read_text().startswith("what we know")


def test_an_empty_file(folder):
    db = folder / "empty.db"
    db.touch()
    check(1, "events", "--db", db, says="an empty file, not a record yet")
    check(0, "ingest", "--db", db, given=lines(3))
    assert len(record_crash.contents(db)) == 3


def test_a_folder_and_none(folder):
    check(3, "events", "--db", folder, says="")
    check(3, "ingest", "--db", folder / "none" / "x.db", given=lines(1), says="cannot be made or opened")
    check(3, "events", "--db", folder / "none.db", says="no such record")


COMMANDS = (("events",), ("export", "--format", "csv"), ("stories",), ("relations",), ("relations", "RUS", "USA"),
            ("ledger", ROOT / "examples/aleppo-2016/truce-2016-09.toml"))


def test_every_command_on_files_that_are_no_record(folder):
    """What is wrong and what to do is said by all of them, and nothing is written."""
    newer, text, other = make(folder, 3), folder / "notes.txt", folder / "other.db"
    with sqlite3.connect(newer) as handle:
        handle.execute("PRAGMA user_version = 99")
    handle.close()
    text.write_text("what we know of the truce\n" * 100)
    with sqlite3.connect(other) as handle:
        handle.execute("CREATE TABLE document (id)")
    handle.close()
    (folder / "empty.db").touch()
    for command in COMMANDS:
        name = command[0]
        check(1, *command, "--db", newer, says="made by a newer parley")
        check(1, *command, "--db", text, says="not a record of parley")
        check(1, *command, "--db", other, says="not a record of parley")
        if name != "stories":  # it brings happenings up to date, and makes an empty file a record
            check(1, *command, "--db", folder / "empty.db", says="parley ingest fills it")
        check(3, *command, "--db", folder / "none.db", says="parley ingest makes one" if name != "stories" else "")
        check(2, *command, "--db", "postgresql://host/war", says="keeps records in SQLite files only; name a file")
    for command in (("ingest",), ("edit", "0" * 16, "--set", "mode="), ("reject", "0" * 16, "--why", "no")):
        check(2, *command, "--db", "postgresql://host/war", given=lines(1), says="name a file")
    assert text.read_text().startswith("what we know")


# ---- disks ----

def test_read_only(folder):
    db = make(folder, 5)
    whole = events(db)
    db.chmod(0o444)
    folder.chmod(0o555)
    how = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.getuid() == 0 else {}
    try:
        try:
            run("--version", **how)
        except PermissionError:
            raise Skipped("another user cannot reach the program") from None
        assert ids(check(0, "events", "--db", db, "--format", "jsonl", **how)) == whole
        check(3, "ingest", "--db", db, given=lines(9), says="may be read but not written", **how)
        check(3, "reject", whole[0], "--db", db, "--why", "no", says="may be read but not written", **how)
        check(3, "ingest", "--db", folder / "new.db", given=lines(9), says="cannot be made", **how)
    finally:
        folder.chmod(0o755)
    assert events(db) == whole


def whole_as_far_as_it_goes(db, given):
    """The record's reports, each as whole as in a record that nothing happened to."""
    other = db.with_suffix(".other")
    check(0, "ingest", "--db", other, given=given)
    whole, have = record_crash.contents(other), record_crash.contents(db)
    assert all(whole[name] == row for name, row in have.items())
    return len(have), len(whole)


def test_a_file_that_may_not_grow(folder):
    db, given = folder / "small.db", lines(300)
    limited = ["bash", "-c", 'ulimit -f 600; exec "$0" "$@"', PROGRAM, "ingest", "--db", str(db)]
    done = run(command=limited, given=given)
    assert done.returncode == 3 and str(db) in done.stderr and "what was added before is kept" in done.stderr, done
    have, all_of_them = whole_as_far_as_it_goes(db, given)
    assert 0 < have < all_of_them, have
    check(0, "ingest", "--db", db, given=given)
    assert len(record_crash.contents(db)) == all_of_them


def test_a_full_disk(folder):
    disk, given = folder / "disk", lines(300)
    disk.mkdir()
    script = ('mount -t tmpfs -o size=1200k none "$1" || exit 77; "$0" ingest --db "$1/full.db"; status=$?;'
              'cp "$1"/full.db* "$2"; exit $status')
    done = subprocess.run(["unshare", "-m", "bash", "-c", script, PROGRAM, str(disk), str(folder)], input=given, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if done.returncode in (1, 77, 127) and "disk is full" not in done.stderr:
        raise Skipped("no file system can be mounted here")
    assert done.returncode == 3 and "the disk is full; what was added before is kept" in done.stderr, done.stderr
    have, all_of_them = whole_as_far_as_it_goes(folder / "full.db", given)
    assert 0 < have < all_of_them, have


# ---- side by side ----

def start(*arguments, given):
    path = pathlib.Path(given)
    return subprocess.Popen([PROGRAM, *map(str, arguments), str(path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def test_two_writers(folder):
    mine, yours = folder / "mine.jsonl", folder / "yours.jsonl"
    mine.write_text(lines(150) + lines(150, 2, "mine"))
    yours.write_text(lines(150) + lines(150, 3, "yours"))
    db, alone = folder / "two.db", folder / "alone.db"
    runs = [start("ingest", "--jobs", "1", "--db", db, given=given) for given in (mine, yours)]
    for writer in runs:
        err = writer.communicate(timeout=300)[1].decode()
        assert writer.returncode == 0, err
    check(0, "ingest", "--db", alone, mine, yours)
    assert record_crash.contents(db) == record_crash.contents(alone)


def test_readers_beside_a_writer(folder):
    given = folder / "given.jsonl"
    given.write_text(lines(300))
    db = make(folder, 5)
    writer = start("ingest", "--jobs", "1", "--db", db, given=given)
    counts = []
    while writer.poll() is None:
        counts.append(len(events(db)))
    assert writer.wait() == 0
    assert counts == sorted(counts) and counts[0] > 0
    writer.communicate()


def test_a_log_left_behind(folder):
    given = folder / "given.jsonl"
    given.write_text(lines(2000))
    db = folder / "log.db"
    for _ in range(20):
        writer = start("ingest", "--jobs", "1", "--db", db, given=given)
        deadline = time.monotonic() + 20
        while writer.poll() is None and time.monotonic() < deadline:
            log = pathlib.Path(f"{db}-wal")
            if log.exists() and log.stat().st_size > 200000:
                break
            time.sleep(0.005)
        writer.send_signal(signal.SIGKILL)
        writer.communicate()
        if pathlib.Path(f"{db}-wal").exists():
            break
    assert pathlib.Path(f"{db}-wal").exists()
    assert len(events(db)) > 0
    assert 0 < len(record_crash.contents(db))


def test_a_record_taken_away(folder):
    given = folder / "given.jsonl"
    given.write_text(lines(3000))
    db = folder / "away.db"
    writer = start("ingest", "--jobs", "1", "--db", db, given=given)
    while writer.poll() is None and not (db.exists() and pathlib.Path(f"{db}-wal").exists()):
        time.sleep(0.005)
    for path in folder.glob("away.db*"):
        path.unlink(missing_ok=True)
    err = writer.communicate(timeout=300)[1].decode()
    assert writer.returncode == 3 and "was removed or renamed" in err, (writer.returncode, err)
    check(0, "ingest", "--db", db, given=lines(3))
    assert len(record_crash.contents(db)) == 3


# ---- damage ----

def pages_of(db):
    """Page numbers by table or index; None where this Python's SQLite cannot tell."""
    done = subprocess.run(["sqlite3", str(db), "SELECT name, pageno FROM dbstat WHERE pagetype = 'leaf'"],
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    pages = {}
    for line in done.stdout.splitlines():
        name, number = line.split("|")
        pages.setdefault(name, []).append(int(number))
    return pages


def page_size(db):
    with open(db, "rb") as file:
        return int.from_bytes(file.read(18)[16:], "big")


def damaged(db, page, how):
    copy = db.with_suffix(".damaged")
    shutil.copy(db, copy)
    with open(copy, "r+b") as file:
        size = page_size(db)
        file.seek((page - 1) * size)
        file.write(how(size))
    return copy


def test_damaged_pages(folder):
    if not shutil.which("sqlite3"):
        raise Skipped("there is no sqlite3 to tell pages apart")
    db = make(folder, 600)
    whole = check(0, "events", "--db", db, "--format", "jsonl").stdout.splitlines()
    pages = pages_of(db)
    for name in ("event", "event_day", "party", "document", "sentence", "speaker"):
        page = pages[name][len(pages[name]) // 2]
        copy = damaged(db, page, lambda size: b"\xff" * size)
        done = check(1, "events", "--db", copy, "--format", "jsonl", says="damaged")
        found = done.stdout.splitlines()
        assert set(found) <= set(whole) and len(found) == len(set(found)), name
        lost = 1 - len(found) / len(whole)
        assert lost < (0.01 if name == "event_day" else 0.3), (name, lost)


def test_any_page(folder):
    chance = random.Random(5)
    db = make(folder, 40)
    count = db.stat().st_size // page_size(db)
    for page in chance.sample(range(1, count + 1), min(count, 25)):
        copy = damaged(db, page, chance.randbytes)
        run("events", "--db", copy, "--format", "jsonl")
        run("events", "--db", copy, "--words", "hospital", "--actor", "RUS")
        run("events", "--db", copy, "--most", "20", "--actor", "RUS", "--since", "2016-09-05")
        for command in COMMANDS[1:]:
            run(*command, "--db", copy)
        run("ingest", "--db", copy, given=lines(2, 9, "new"))
    with open(db, "r+b") as file:
        file.truncate(count // 2 * page_size(db))
    check(1, "events", "--db", db, "--format", "jsonl", says="damaged")


def main():
    tests = [(name, test) for name, test in globals().items() if name.startswith("test_")]
    failed = 0
    for name, test in tests:
        with tempfile.TemporaryDirectory() as folder:
            os.chmod(folder, 0o755)
            try:
                test(pathlib.Path(folder))
            except Skipped as why:
                print(f"skipped {name}: {why}")
            except Exception as fault:  # all of them are told of
                failed += 1
                print(f"FAILED {name}: {type(fault).__name__}: {str(fault)[:1500]}")
    print(f"{len(tests) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
