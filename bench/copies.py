#!/usr/bin/env python3
"""Makes variants of ../shared/text and measures how copies of texts are found: right ones, wrong ones, time and
memory.

    python3 bench/copies.py [--reports 100000] [--least SHARE] [--least-rebuilt SHARE]

Each report gets variants: the same text; the same under another headline with an agency's mark; a cut one (the first
third to four fifths); a spun one (sentences in another order, a word in eight replaced, some sentences left out); a
rebuilt one (sentences in another order and their parts too, every short word another, a long word in eight replaced, so
that no run of words is left).
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


SMALL = "a an the of in on by at to for from with was were is has had that it its they their".split()


def rebuilt(text, words, random):
    """Whoever builds a sentence anew keeps its longer words and numbers, in another order with other small words."""
    sentences = re.split(r"(?<=[.!?]) +", text)
    random.shuffle(sentences)
    out = []
    for sentence in sentences:
        parts = re.split(r"(?:,| and| that| which| after| when| while| who)(?= )", sentence.rstrip(".!? "))
        random.shuffle(parts)
        kept = []
        for word in " ".join(parts).split():
            if len(word) < 4 and word.islower():
                continue
            kept.append(random.choice(words) if random.random() < 0.125 else word)
            if random.random() < 0.6:
                kept.append(random.choice(SMALL))
        out.append(" ".join(kept) + ".")
    return " ".join(out)


def variant(text, kind, words, random):
    if kind == "exact":
        return text
    if kind == "syndicated":
        return random.choice(AGENCIES) + text
    if kind == "cut":
        parts = text.split()
        return " ".join(parts[:int(len(parts) * random.uniform(0.35, 0.8))])
    return rebuilt(text, words, random) if kind == "rebuilt" else spun(text, words, random)


def make_reports(texts, count, seed):
    chance = random.Random(seed)
    words = sorted({word for text in texts for word in text.split() if len(word) > 4})
    for number, text in enumerate(texts):
        yield f"o{number}", None, "original", text
    for number in range(count - len(texts)):
        origin = chance.randrange(len(texts))
        kind = chance.choice(["exact", "syndicated", "cut", "spun", "rebuilt"])
        yield f"v{number}", f"o{origin}", kind, variant(texts[origin], kind, words, chance)


def share_right(counts, only=None):
    asked = {key: count for key, count in counts.items() if key[0] != "original" and only in (None, key[0])}
    return sum(count for (_, what), count in asked.items() if what == "right") / max(1, sum(asked.values()))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--reports", type=int, default=100000)
    parser.add_argument("--shared", default="../shared")
    parser.add_argument("--least", type=float, default=0, help="fails where a smaller share of the copies is right")
    parser.add_argument("--least-rebuilt", type=float, default=0, help="the same of the rebuilt ones")
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
    share, rebuilt_share = share_right(counts), share_right(counts, "rebuilt")
    print(f"right: {share:.4f} of the copies, {rebuilt_share:.4f} of the rebuilt ones")
    return 1 if share < options.least or rebuilt_share < options.least_rebuilt else 0


if __name__ == "__main__":
    sys.exit(main())
