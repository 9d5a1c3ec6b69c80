#!/usr/bin/env python3
"""Makes variants of ../shared/text and measures how copies of texts are found: right ones, wrong ones, time and
memory.

    python3 bench/copies.py [--reports 100000]

Each report gets variants: the same text; the same under another headline with an agency's mark; a cut one (the first
third to four fifths); a spun one (sentences in another order, a word in eight replaced, some sentences left out).
"""

import argparse
import collections
import json
import os
import random
import re
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time

AGENCIES = ["(Reuters) - ", "AFP: ", "By our own correspondent. ", "(AP) -- "]


def read_texts(shared):
    with open(os.path.join(shared, "text", "conflict-news.txt"), encoding="utf-8") as lines:
        return [line.strip() for line in lines if len(line.split()) >= 60]


def spun(text, words, random):
    sentences = re.split(r"(?<=[.!?]) +", text)
    if len(sentences) > 3:
        sentences = [s for s in sentences if random.random() > 0.12] or sentences
    random.shuffle(sentences)
    return " ".join(random.choice(words) if random.random() < 0.125 else word
                    for word in " ".join(sentences).split())


def variant(text, kind, words, random):
    if kind == "exact":
        return text
    if kind == "syndicated":
        return random.choice(AGENCIES) + text
    if kind == "cut":
        parts = text.split()
        return " ".join(parts[:int(len(parts) * random.uniform(0.35, 0.8))])
    return spun(text, words, random)


def make_reports(texts, count, seed):
    chance = random.Random(seed)
    words = sorted({word for text in texts for word in text.split() if len(word) > 4})
    for number, text in enumerate(texts):
        yield f"o{number}", None, "original", text
    for number in range(count - len(texts)):
        origin = chance.randrange(len(texts))
        kind = chance.choice(["exact", "syndicated", "cut", "spun"])
        yield f"v{number}", f"o{origin}", kind, variant(texts[origin], kind, words, chance)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--reports", type=int, default=100000)
    parser.add_argument("--shared", default="../shared")
    options = parser.parse_args()
    texts = read_texts(options.shared)
    with tempfile.TemporaryDirectory() as folder:
        wanted = {}
        path = os.path.join(folder, "reports.jsonl")
        with open(path, "w", encoding="utf-8") as out:
            for id, origin, kind, text in make_reports(texts, options.reports, 1):
                wanted[id] = (origin, kind)
                out.write(json.dumps({"id": id, "text": text}) + "\n")
        record = os.path.join(folder, "copies.db")
        begun = time.perf_counter()
        with open(path, "rb") as reports:
            subprocess.run(["build/tests/copies", record], stdin=reports, check=True)
        seconds = time.perf_counter() - begun
        memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        links = sqlite3.connect(record).execute(
            "SELECT d.name, f.name FROM document d LEFT JOIN document f ON f.id = d.copy_of").fetchall()
    first = {id: origin or id for id, origin in links}
    counts = collections.Counter()
    for id, (origin, kind) in wanted.items():
        if kind == "original":  # a report of the pool may itself be a copy of another
            counts["original", "alone" if first[id] == id else "linked"] += 1
        else:
            counts[kind, "right" if first[id] == first[origin] else "alone" if first[id] == id else "wrong"] += 1
    for (kind, what), count in sorted(counts.items()):
        print(f"{kind:10} {what:6} {count:6}")
    print(f"{len(wanted)} reports in {seconds:.1f} s, {memory:.0f} MiB")
    found = sum(count for (kind, what), count in counts.items() if what == "right")
    asked = sum(count for (kind, what), count in counts.items() if kind != "original")
    print(f"right: {found / asked:.4f} of the copies")
    return 0


if __name__ == "__main__":
    sys.exit(main())
