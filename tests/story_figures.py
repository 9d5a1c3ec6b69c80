#!/usr/bin/env python3
"""How well happenings are counted once: `parley stories` against the gold stories.

    tests/story_figures.py [--show] PARLEY [FILE...]

The reports of all files (by default tests/gold/stories/reports.jsonl) go into one record. Each gold entry is
one report's telling of a happening; to it belongs the coded event of its type whose sentence holds its words
and whose trigger is nearest to them, or an event of another type there. An event belongs to one entry at
most. An entry without an event is a happening of its own.

Printed: entries coded; B-cubed precision, recall and F1 (Bagga and Baldwin 1998) over all entries; the F1 that
perfect merging of the coded entries would reach; and wrong merges: pairs of entries of different happenings
that the program holds for one, and how many of them differ in the day or in the town. --show lists what was merged wrongly, what was split and what was not coded.
"""
import collections
import itertools
import json
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
REPORTS = os.path.join(HERE, "gold", "stories", "reports.jsonl")
GIVEN = ("id", "date", "publisher", "text")  # what the program may see of a report


def read_lines(lines):
    return [json.loads(line) for line in lines if line.strip()]


def read_reports(names):
    reports = []
    for name in names:
        with open(name, encoding="utf-8") as lines:
            reports += read_lines(lines)
    return reports


def run(*command):
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(command)}: exit status {done.returncode}")
    return done.stdout


def rows(*command):
    return read_lines(run(*command).split("\n"))


def coded_stories(parley, reports):
    """The record's events by report, and the story that each event id belongs to."""
    with tempfile.TemporaryDirectory() as folder:
        plain, record = os.path.join(folder, "reports.jsonl"), os.path.join(folder, "record.db")
        with open(plain, "w", encoding="utf-8") as out:
            for report in reports:
                out.write(json.dumps({key: report[key] for key in GIVEN}) + "\n")
        run(parley, "ingest", "--db", record, plain)
        stories = rows(parley, "stories", "--db", record, "--format", "jsonl")
        events = collections.defaultdict(list)
        for event in rows(parley, "events", "--db", record, "--format", "jsonl"):
            events[event["doc"]].append(event)
    return events, {event["event"]: story["id"] for story in stories for event in story["events"]}


def distance(event, start, stop):
    """Code points between an event's trigger and the words; None if its sentence does not hold them."""
    if not event["sentence_start"] <= start < event["sentence_end"]:
        return None
    trigger = event["trigger"] or {"start": event["sentence_start"], "end": event["sentence_end"]}
    return max(0, trigger["start"] - stop, start - trigger["end"])


def choose(report, events):
    """Pairs entries of a report with its events, right types before others, the nearest first."""
    pairs = []
    for number, entry in enumerate(report["happenings"]):
        start = report["text"].index(entry["words"])
        stop = start + len(entry["words"])
        for event in events:
            gap = distance(event, start, stop)
            if gap is not None:
                pairs.append((event["event"] != entry["type"], gap, number, event["id"]))
    chosen, taken = {}, set()
    for _, _, number, event in sorted(pairs):
        if number not in chosen and event not in taken:
            chosen[number] = event
            taken.add(event)
    return chosen


def gold_entries(reports, events, stories):
    """One for each gold entry: with its report, and the story that the program put it into."""
    entries = []
    for report in reports:
        chosen = choose(report, events[report["id"]])
        for number, entry in enumerate(report["happenings"]):
            event = chosen.get(number)
            own = ("own", report["id"], number)
            best = entry["happening"] if event else own
            entries.append(dict(entry, doc=report["id"], coded=event is not None, best=best,
                                story=stories.get(event, own)))
    return entries


def b_cubed(entries, merged="story"):
    """Precision, recall, F1 of one way to merge."""
    story = collections.Counter(entry[merged] for entry in entries)
    happening = collections.Counter(entry["happening"] for entry in entries)
    both = collections.Counter((entry[merged], entry["happening"]) for entry in entries)
    precision = sum(count * count / story[pair[0]] for pair, count in both.items()) / len(entries)
    recall = sum(count * count / happening[pair[1]] for pair, count in both.items()) / len(entries)
    return precision, recall, 2 * precision * recall / (precision + recall)


def wrong_merges(entries):
    """Pairs of entries in one story that tell different happenings."""
    members = collections.defaultdict(list)
    for entry in entries:
        members[entry["story"]].append(entry)
    return [(a, b) for together in members.values() for a, b in itertools.combinations(together, 2)
            if a["happening"] != b["happening"]]


def other_day(pair):
    return pair[0]["day"] != pair[1]["day"]


def other_town(pair):
    return "" not in (pair[0]["town"], pair[1]["town"]) and pair[0]["town"] != pair[1]["town"]


def named(entry):
    return f'{entry["doc"]} {entry["happening"]} {entry["type"]} {entry["day"]} {entry["town"]} "{entry["words"]}"'


def show(entries, wrong):
    for a, b in wrong:
        print(f"merged: {named(a)}\n   with: {named(b)}")
    told = collections.defaultdict(lambda: collections.defaultdict(list))
    for entry in entries:
        told[entry["happening"]][entry["story"]].append(entry)
    for happening, parts in told.items():
        if len(parts) > 1:
            print(f"split: {happening}")
            for part in parts.values():
                print("   " + "\n   + ".join(named(entry) + ("" if entry["coded"] else " (not coded)") for entry in part))


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--show"]
    if not arguments:
        sys.exit(__doc__)
    reports = read_reports(arguments[1:] or [REPORTS])
    entries = gold_entries(reports, *coded_stories(arguments[0], reports))
    wrong = wrong_merges(entries)
    if "--show" in sys.argv:
        show(entries, wrong)
    precision, recall, f1 = b_cubed(entries)
    happenings = len({entry["happening"] for entry in entries})
    print(f"{len(reports)} reports, {happenings} happenings, {len(entries)} entries, "
          f"{sum(entry['coded'] for entry in entries)} coded")
    print(f"B-cubed precision {precision:.3f} recall {recall:.3f} F1 {f1:.3f} "
          f"(perfect merging: {b_cubed(entries, 'best')[2]:.3f})")
    print(f"wrong merges {len(wrong)}: other day {sum(map(other_day, wrong))}, "
          f"other town {sum(map(other_town, wrong))}, either "
          f"{sum(other_day(pair) or other_town(pair) for pair in wrong)}")


if __name__ == "__main__":
    main()
