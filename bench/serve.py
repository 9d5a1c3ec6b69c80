#!/usr/bin/env python3
"""Loads `parley serve` with wrk: event queries and reports to code, each at a steady rate, over a record of a million
events, with the server on two cores. Prints what was answered in a second, how long it took, and the server's memory.

    python3 bench/serve.py [--db FILE] [--seconds 60] [--events 2000] [--code 400] [--page 20] [--letters 600] [--keep-alive 32]

Without --db the record is made by bench/record.py (minutes). Queries are drawn from some thousands of different ones:
actors, types, places, statuses and words, most over 30 days, --page events at most; one in ten is for one event. Reports are
the beginnings of those in ../shared/text, as long as a short dispatch (--letters 0: whole, 2,200 letters in the mean).
"""
import argparse
import os
import pathlib
import random
import re
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

PARLEY = "build/parley"
ASKED_P99 = 50.0
PACE = """
local ffi = require("ffi")
ffi.cdef("typedef struct { long sec, nsec; } moment; int clock_gettime(int, moment *);")
local moment, due = ffi.new("moment"), nil
local function now()
    ffi.C.clock_gettime(1, moment)
    return tonumber(moment.sec) * 1000 + tonumber(moment.nsec) / 1e6
end
function delay()
    local at = now()
    due = math.max((due or at) + %f, at - 200)
    return math.max(0, math.floor(due - at + 0.5))
end
local list, count = {}, 0
for line in io.lines("%s") do count = count + 1; list[count] = line end
function init() math.randomseed(%d) end
function done(summary, latency, requests)
    local e = summary.errors
    io.write(string.format("FIGURES %%d %%d %%d %%f %%f %%f %%f\\n", summary.requests, summary.duration,
        e.status + e.connect + e.read + e.write + e.timeout, latency:percentile(50) / 1000, latency:percentile(99) / 1000,
        latency:percentile(99.9) / 1000, latency.max / 1000))
end
"""
ASK = 'function request() return wrk.format("GET", list[math.random(count)]) end\n'
POST = ('local fields = {["Content-Type"] = "text/plain"}\n'
        'function request() return wrk.format("POST", "/api/v1/code", fields, list[math.random(count)]) end\n')


def queries(path, page, count=4000):
    """Paths of event queries, as a page's users and scripts send them."""
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as db:
        def column(sql):
            return [row[0] for row in db.execute(sql)]
        actors = column("SELECT DISTINCT code FROM actor WHERE length(code) BETWEEN 3 AND 6 ORDER BY code LIMIT 400")
        places = column("SELECT DISTINCT name FROM place ORDER BY name LIMIT 400")
        types = column("SELECT DISTINCT type FROM act")
        days = column("SELECT DISTINCT day FROM event WHERE day IS NOT NULL AND id < 200000 ORDER BY day")
        keys = column("SELECT key FROM event WHERE id < 5000")
    days = [day for day in days if len(day) == 10]
    words = "truce ceasefire shelling convoy aid minister troops talks attack Russia border".split()
    draw = random.Random(6)

    def span():
        start = draw.randrange(max(1, len(days) - 30))
        return {"since": days[start], "until": days[min(start + 30, len(days) - 1)]}
    kinds = [(30, lambda: {"actor": draw.choice(actors), **span()}), (20, lambda: {"type": draw.choice(types), **span()}),
             (15, lambda: {"actor": draw.choice(actors), "type": draw.choice(types), **span()}),
             (10, lambda: {"place": draw.choice(places), **span()}), (5, lambda: {"text": draw.choice(words), **span()}),
             (10, lambda: {"status": draw.choice(["actual", "claimed", "denied"]), **span()}), (10, None)]
    for _ in range(count):
        kind = draw.choices([k for _, k in kinds], [weight for weight, _ in kinds])[0]
        if kind:
            yield "/api/v1/events?" + urllib.parse.urlencode({**kind(), "limit": page})
        else:
            yield "/api/v1/events/%016x" % (draw.choice(keys) & (1 << 64) - 1)


def reports(shared, letters):
    path = pathlib.Path(shared) / "text/conflict-news.txt"
    if not path.is_file():
        sys.exit("serve: ../shared is not here; it holds the reports that are coded")
    lines = [line.strip() for line in path.read_text("utf-8").splitlines() if line.strip()]
    return [line[:line.find(". ", letters) + 1] or line if letters else line for line in lines]


class Load:
    """One run of wrk."""

    def __init__(self, folder, name, url, lines, rate, ask, options):
        self.name, self.rate = name, rate
        (folder / f"{name}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
        script = folder / f"{name}.lua"
        script.write_text(PACE % (1000 / rate, folder / f"{name}.txt", options.seed) + ask, encoding="utf-8")
        self.process = subprocess.Popen(
            ["wrk", "-t1", f"-c{options.keep_alive}", f"-d{options.seconds}s", "--timeout", "10s", "-s", script, url],
            stdout=subprocess.PIPE, text=True)

    def figures(self):
        out, _ = self.process.communicate()
        found = re.search(r"FIGURES (\d+) (\d+) (\d+) (\S+) (\S+) (\S+) (\S+)", out)
        if not found:
            sys.exit(f"serve: wrk failed: {out}")
        count, duration, errors = map(int, found.groups()[:3])
        middle, p99, p999, longest = map(float, found.groups()[3:])
        print(f"{self.name:<7} {count / duration * 1e6:7.0f} a second ({self.rate} asked)  median {middle:.1f} ms, "
              f"99 in 100 under {p99:.1f} ms, 999 in 1,000 under {p999:.1f} ms, longest {longest:.0f} ms; {errors} failed")
        return errors == 0 and p99 < ASKED_P99 and count / duration * 1e6 > 0.98 * self.rate


def memory_of(process):
    found = re.search(r"VmRSS:\s+(\d+)", pathlib.Path(f"/proc/{process}/status").read_text())
    return int(found.group(1)) / 1024


def watch(process, samples, stop):
    while not stop.wait(1):
        samples.append(memory_of(process))


def start(db):
    cores = sorted(os.sched_getaffinity(0))[:2]
    server = subprocess.Popen([PARLEY, "serve", "--db", db, "--listen", "127.0.0.1:0"], stdout=subprocess.PIPE, text=True,
                              preexec_fn=lambda: os.sched_setaffinity(0, cores))
    address = server.stdout.readline().split()[-1]
    return server, address


def load(db, folder, options):
    server, address = start(db)
    samples, stop = [], threading.Event()
    watcher = threading.Thread(target=watch, args=(server.pid, samples, stop))
    watcher.start()
    loads = []
    if options.events:
        loads.append(Load(folder, "events", address, list(queries(db, options.page)), options.events, ASK, options))
    if options.code:
        loads.append(Load(folder, "code", address, reports(options.shared, options.letters), options.code, POST, options))
    good = [each.figures() for each in loads]
    stop.set()
    watcher.join()
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    server.send_signal(signal.SIGTERM)
    server.wait(30)
    whole = resource.getrusage(resource.RUSAGE_CHILDREN)
    busy = whole.ru_utime + whole.ru_stime - used.ru_utime - used.ru_stime
    fifth = max(1, len(samples) // 5)
    print(f"server  {busy / options.seconds:.2f} cores busy; memory {sum(samples[fifth:2 * fifth]) / fifth:.0f} MiB in the second "
          f"fifth of the run, {sum(samples[-fifth:]) / fifth:.0f} MiB in the last, {max(samples):.0f} MiB at most")
    return all(good)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--db")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--events", type=int, default=2000, help="event queries a second")
    parser.add_argument("--code", type=int, default=400, help="reports a second")
    parser.add_argument("--page", type=int, default=20, help="events that a query asks for at most")
    parser.add_argument("--letters", type=int, default=600, help="of a report, to the end of its sentence; 0: all")
    parser.add_argument("--keep-alive", type=int, default=32, help="connections of each kind")
    parser.add_argument("--shared", default="../shared")
    parser.add_argument("--seed", type=int, default=6)
    options = parser.parse_args()
    if not shutil.which("wrk"):
        sys.exit("serve: wrk is not here (apt-get install wrk)")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        db = options.db
        if not db:
            db = str(folder / "million.db")
            subprocess.run([sys.executable, "bench/record.py", "--keep", db])  # its own figures are not asked here
            if not os.path.exists(db):
                sys.exit("serve: the record could not be made")
        return 0 if load(db, folder, options) else 1


if __name__ == "__main__":
    sys.exit(main())
