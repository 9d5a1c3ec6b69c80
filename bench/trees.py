#!/usr/bin/env python3
"""Measures tags, lemmas, trees and names against the treebanks, on their own sentences and words.

    bench/trees.py [--parley build/parley] [--shared ../shared] [--by-genre]

Prints one table: words of the development files of EWT and GUM, of both, and of GUM's news; right
UPOS, XPOS, lemma, head (UAS), head and relation without its subtype (LAS), in per cent. Then
precision, recall and F1 of names (PER, ORG, LOC; exact spans) on the second half of the sentences
of names/en_ewt-test.iob2, which is never trained on. Sentences whose words are hidden as "_" are
left out.
"""
import argparse
import collections
import os
import subprocess
import sys
import tempfile

KINDS = ("PER", "ORG", "LOC")
COLUMNS = ("UPOS", "XPOS", "lemma", "UAS", "LAS")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--parley", default="build/parley")
    parser.add_argument("--shared", default="../shared")
    parser.add_argument("--by-genre", action="store_true", help="a row for each of GUM's genres")
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


def per_cent(part, whole):
    return f"{100 * part / whole:.1f}" if whole else "-"


def main():
    options = arguments()
    if not os.path.isdir(options.shared):
        sys.exit(f"skipped: {options.shared} is not here")
    print("| | words | " + " | ".join(COLUMNS) + " |")
    print("|---" * (len(COLUMNS) + 2) + "|")
    for name, count in tree_counts(options).items():
        figures = (per_cent(count[column], count["words"]) for column in COLUMNS)
        print(f"| {name} | {count['words']} | " + " | ".join(figures) + " |")
    count = name_counts(options)
    print("\n| names | marked | precision | recall | F1 |\n|---|---|---|---|---|")
    for kind in ("all",) + KINDS:
        gold, found, right = (count[what, kind] for what in ("gold", "found", "right"))
        print(f"| {kind} | {gold} | {per_cent(right, found)} | {per_cent(right, gold)} | "
              f"{per_cent(2 * right, gold + found)} |")


if __name__ == "__main__":
    main()
