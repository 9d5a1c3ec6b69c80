#!/usr/bin/env python3
"""Measures tags, lemmas, trees and names against the treebanks, on their own sentences and words.

    bench/trees.py [--parley build/parley] [--shared ../shared] [--by-genre] [--json]

Prints one table: words of the development files of EWT and GUM, of both, of GUM's news, and of its
news, interviews and speeches; right
UPOS, XPOS, lemma, head (UAS), head and relation without its subtype (LAS), in per cent. Then
precision, recall and F1 of names (PER, ORG, LOC; exact spans) on the second half of the sentences
of names/en_ewt-test.iob2, which is never trained on. Sentences whose words are hidden as "_" are
left out. Last, GUM's development file from its raw text: F1 of labelled arcs between words that
both have, of all its documents and of its news, interviews and speeches. --json prints the
figures of the rows "both", "all" and "raw" as one JSON object instead.
"""
import argparse
import collections
import json
import os
import subprocess
import sys
import tempfile

from tokens import read_states

PLANNED, PLANNED_GENRES = "GUM news, interview, speech", ("news", "interview", "speech")
KINDS = ("PER", "ORG", "LOC")
COLUMNS = ("UPOS", "XPOS", "lemma", "UAS", "LAS")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--parley", default="build/parley")
    parser.add_argument("--shared", default="../shared")
    parser.add_argument("--by-genre", action="store_true", help="a row for each of GUM's genres")
    parser.add_argument("--json", action="store_true", help="the figures as JSON")
    return parser.parse_args()


def sentences(lines):
    """(document, rows) for each sentence; words only, no multiword or empty lines."""
    document, rows = "", []
    for line in lines:
        line = line.rstrip("\n")
        if line.startswith("# newdoc id"):
            document = line.split("=", 1)[1].strip()
        elif line and not line.startswith("#"):
            columns = line.split("\t")
            if columns[0].isdigit():
                rows.append(columns)
        elif not line and rows:
            yield document, rows
            rows = []
    if rows:
        yield document, rows


def parse(parley, path):
    done = subprocess.run([parley, "parse", "--from", "conllu", path], capture_output=True,
                          text=True, encoding="utf-8")
    if done.returncode:
        sys.exit(f"{parley} ended with {done.returncode}: {done.stderr.strip()}")
    return [rows for _, rows in sentences(done.stdout.splitlines())]


def paired(gold, parsed, path):
    if len(gold) != len(parsed):
        sys.exit(f"{path}: {len(gold)} sentences, {len(parsed)} came back")
    for (document, rows), ours in zip(gold, parsed):
        if [r[1] for r in rows] != [r[1] for r in ours]:
            sys.exit(f"{path}: other words came back: {' '.join(r[1] for r in rows)}")
        if sum(r[1] == "_" for r in rows) * 2 <= len(rows):
            yield document, rows, ours


def score(rows, ours, count):
    for gold, own in zip(rows, ours):
        attached = gold[6] == own[6]
        same = gold[7].split(":")[0] == own[7].split(":")[0]
        right = (gold[3] == own[3], gold[4] == own[4], gold[2] == own[2], attached,
                 attached and same)
        count["words"] += 1
        count.update(name for name, value in zip(COLUMNS, right) if value)


def tree_counts(options):
    """Counts by row of the table."""
    table = collections.defaultdict(collections.Counter)
    for bank in ("ewt", "gum"):
        path = os.path.join(options.shared, "treebanks", f"en_{bank}-dev.conllu")
        with open(path, encoding="utf-8") as lines:
            gold = list(sentences(lines))
        for document, rows, ours in paired(gold, parse(options.parley, path), path):
            names = [f"{bank.upper()} dev", "both"]
            if bank == "gum":
                genre = document.split("_")[1]
                names += [f"GUM {genre}"] if genre == "news" or options.by_genre else []
                names += [PLANNED] if genre in PLANNED_GENRES else []
            for name in names:
                score(rows, ours, table[name])
    return table


def spans(tags):
    found, start = set(), None
    for i, tag in enumerate(list(tags) + ["O"]):
        if start is not None and not (tag[0] == "I" and tag[2:] == tags[start][2:]):
            found.add((start, i, tags[start][2:]))
            start = None
        if tag[0] == "B" or (tag[0] == "I" and start is None):
            start = i
    return found


def name_of(misc):
    marks = [part[3:] for part in misc.split("|") if part.startswith("NE=")]
    return marks[0] if marks else "O"


def name_counts(options):
    path = os.path.join(options.shared, "names", "en_ewt-test.iob2")
    with open(path, encoding="utf-8") as lines:
        gold = list(sentences(lines))
    gold = gold[len(gold) // 2:]
    with tempfile.NamedTemporaryFile("w", suffix=".conllu", encoding="utf-8") as plain:
        for _, rows in gold:
            for row in rows:
                plain.write("\t".join(row[:2] + ["_"] * 8) + "\n")
            plain.write("\n")
        plain.flush()
        parsed = parse(options.parley, plain.name)
    count = collections.Counter()
    for _, rows, ours in paired(gold, parsed, path):
        wanted = spans([r[2] if r[2][2:] in KINDS else "O" for r in rows])
        found = spans([name_of(r[9]) for r in ours])
        for what, group in (("gold", wanted), ("found", found), ("right", wanted & found)):
            for _, _, kind in group:
                count[what, kind] += 1
                count[what, "all"] += 1
    return count


def our_arcs(parley, text):
    """{(token, head's token or None, relation)} of a text, by places in it."""
    report = json.dumps({"id": "raw", "text": text})
    done = subprocess.run([parley, "parse", "--from", "jsonl", "-"], input=report + "\n",
                          capture_output=True, text=True, encoding="utf-8", check=True)
    arcs = set()
    for _, rows in sentences(done.stdout.splitlines()):
        marks = [dict(m.split("=", 1) for m in row[9].split("|")) for row in rows]
        places = [(int(m["Start"]), int(m["End"])) for m in marks]
        for place, row in zip(places, rows):
            head = places[int(row[6]) - 1] if row[6] != "0" else None
            arcs.add((place, head, row[7].split(":")[0]))
    return arcs


def raw_counts(options):
    """Arcs of GUM's development file from raw text, by row of the table."""
    table = collections.defaultdict(collections.Counter)
    for state in read_states(os.path.join(options.shared, "treebanks", "en_gum-dev.conllu")):
        if "reddit" in state["id"]:
            continue
        gold, ours = set(state["arcs"]), our_arcs(options.parley, "".join(state["text"]))
        genre = state["id"].split("_")[1]
        names = ["GUM dev"] + ([PLANNED] if genre in PLANNED_GENRES else [])
        for name in names:
            table[name].update(gold=len(gold), found=len(ours), right=len(gold & ours))
    return table


def per_cent(part, whole):
    return f"{100 * part / whole:.1f}" if whole else "-"


def f1(count):
    return per_cent(2 * count["right"], count["gold"] + count["found"])


def main():
    options = arguments()
    if not os.path.isdir(options.shared):
        sys.exit(f"skipped: {options.shared} is not here")
    trees, names, raw = tree_counts(options), name_counts(options), raw_counts(options)
    if options.json:
        both = trees["both"]
        figures = {column: per_cent(both[column], both["words"]) for column in COLUMNS}
        figures["names"] = f1({what: names[what, "all"] for what in ("gold", "found", "right")})
        figures["raw LAS"] = f1(raw["GUM dev"])
        print(json.dumps({name: float(value) for name, value in figures.items()}))
        return
    print("| | words | " + " | ".join(COLUMNS) + " |")
    print("|---" * (len(COLUMNS) + 2) + "|")
    for name, count in trees.items():
        figures = (per_cent(count[column], count["words"]) for column in COLUMNS)
        print(f"| {name} | {count['words']} | " + " | ".join(figures) + " |")
    print("\n| names | marked | precision | recall | F1 |\n|---|---|---|---|---|")
    for kind in ("all",) + KINDS:
        count = {what: names[what, kind] for what in ("gold", "found", "right")}
        print(f"| {kind} | {count['gold']} | {per_cent(count['right'], count['found'])} | "
              f"{per_cent(count['right'], count['gold'])} | {f1(count)} |")
    print("\n| raw text | arcs | LAS F1 |\n|---|---|---|")
    for name, count in raw.items():
        print(f"| {name} | {count['gold']} | {f1(count)} |")


if __name__ == "__main__":
    main()
