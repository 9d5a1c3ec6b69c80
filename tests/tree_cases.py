#!/usr/bin/env python3
"""Holds the trees of hand-checked news sentences against what was asserted of them.

    tests/tree_cases.py [--parley build/parley] [--verbose] [--floor PER_CENT] [FILE...]

A case file (tests/cases/tree/*.txt) has blocks parted by empty lines. A block's first line is the
text, as a report would have it; the indented lines below say what must hold of its tree:

    Aleppo bombed as U.S., Russia plan talks
      nsubj:pass(bombed, Aleppo)
      root(bombed)
      tag(plan, VERB)
      name(Aleppo, LOC)

relation(head, dependent) is an arc of Universal Dependencies; root(word) and tag(word, UPOS) speak
of one word, name(words, KIND) of a whole name. obj|iobj(urged, Ankara) leaves open what the
treebanks leave open. The nth of equal words is written word/n: "said/2".
Subtypes count where they tell passive from active (nsubj:pass, csubj:pass, aux:pass, obl:agent);
others are left aside. Lines that begin with # are comments.

The share of right assertions must reach the floor; a block whose words do not fit its text is a
fault of the file and fails at once.
"""
import argparse
import collections
import glob
import json
import os
import re
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "bench"))
from trees import name_of, sentences, spans

TOLD_APART = {"nsubj:pass", "csubj:pass", "aux:pass", "obl:agent"}
ASSERTION = re.compile(r"^\s+([a-z:|]+)\((.+)\)\s*$")


class Fault(Exception):
    pass


def plain(relation):
    return relation if relation in TOLD_APART else relation.split(":")[0]


def read_cases(path):
    """(line, text, [(line, kind, [arguments])]) for each block."""
    cases, open_case = [], None
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            line = line.rstrip("\n")
            if line.startswith("#"):
                continue
            if not line.strip():
                open_case = None
            elif not line[0].isspace():
                if open_case:
                    raise Fault(f"{path}:{number}: a text begins inside a block")
                open_case = (number, line, [])
                cases.append(open_case)
            else:
                match = ASSERTION.match(line)
                if not match or not open_case:
                    raise Fault(f"{path}:{number}: not an assertion: {line.strip()}")
                arguments = match.group(2).rsplit(", ", 1)
                if (len(arguments) == 1) != (match.group(1) == "root"):
                    raise Fault(f"{path}:{number}: wrong number of words: {line.strip()}")
                open_case[2].append((number, match.group(1), arguments))
    return cases


def parse(parley, texts):
    """For each text its words: (form, upos, head or None, relation, name mark)."""
    reports = "".join(json.dumps({"id": str(i), "text": text}) + "\n"
                      for i, text in enumerate(texts))
    done = subprocess.run([parley, "parse", "--from", "jsonl", "-"], input=reports,
                          capture_output=True, text=True, encoding="utf-8")
    if done.returncode:
        sys.exit(f"{parley} ended with {done.returncode}: {done.stderr.strip()}")
    words = collections.defaultdict(list)
    for document, rows in sentences(done.stdout.splitlines() + [""]):
        report = words[int(document)]
        start = len(report)
        for row in rows:
            head = int(row[6])
            report.append((row[1], row[3], start + head - 1 if head else None, row[7],
                           name_of(row[9])))
    return words


def find(words, name):
    """The index of a word as an assertion names it."""
    match = re.fullmatch(r"(.+)/(\d+)", name)
    form, nth = (match.group(1), int(match.group(2))) if match else (name, 1)
    places = [i for i, word in enumerate(words) if word[0] == form]
    if len(places) < nth:
        raise KeyError(name)
    if not match and len(places) > 1:
        raise KeyError(name + " (stands more than once)")
    return places[nth - 1]


def names_of(words):
    """The (words, kind) of each name."""
    return {(" ".join(w[0] for w in words[first:end]), kind)
            for first, end, kind in spans([w[4] for w in words])}


def holds(words, kind, arguments):
    if kind == "name":
        return tuple(arguments) in names_of(words)
    if kind == "tag":
        return words[find(words, arguments[0])][1] == arguments[1]
    if kind == "root":
        return words[find(words, arguments[0])][2] is None
    head, dependent = find(words, arguments[0]), find(words, arguments[1])
    wanted = {plain(relation) for relation in kind.split("|")}
    return words[dependent][2] == head and plain(words[dependent][3]) in wanted


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--parley", default="build/parley")
    parser.add_argument("--verbose", action="store_true", help="name each assertion that fails")
    parser.add_argument("--floor", type=float, default=0, help="per cent of right assertions")
    parser.add_argument("files", nargs="*")
    options = parser.parse_args()
    files = options.files or sorted(glob.glob(os.path.join(HERE, "cases", "tree", "*.txt")))
    faults, right, total, whole, texts = [], 0, 0, 0, 0
    for path in files:
        cases = read_cases(path)
        parsed = parse(options.parley, [text for _, text, _ in cases])
        counts = [0, 0]
        for index, (line, text, assertions) in enumerate(cases):
            wrong = []
            for number, kind, arguments in assertions:
                try:
                    if not holds(parsed[index], kind, arguments):
                        wrong.append(f"{path}:{number}: {kind}({', '.join(arguments)})")
                except KeyError as word:
                    faults.append(f"{path}:{number}: no such word: {word}")
            counts[0] += len(assertions) - len(wrong)
            counts[1] += len(assertions)
            whole += not wrong
            if options.verbose and wrong:
                print(f"{text}\n  " + "\n  ".join(wrong))
        texts += len(cases)
        right, total = right + counts[0], total + counts[1]
        print(f"{os.path.basename(path):<28} {len(cases):4} texts  "
              f"{counts[0]:4} of {counts[1]:4} assertions  {100 * counts[0] / counts[1]:.1f}")
    share = 100 * right / max(total, 1)
    print(f"{whole} of {texts} texts wholly right; {right} of {total} assertions, {share:.1f} "
          "per cent")
    for fault in faults:
        print(fault, file=sys.stderr)
    if faults or share < options.floor:
        sys.exit(1)


if __name__ == "__main__":
    main()
