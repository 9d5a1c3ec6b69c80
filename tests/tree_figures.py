#!/usr/bin/env python3
"""Holds the language engine's figures from falling.

    tests/tree_figures.py BUILD SHARED

Runs bench/trees.py (tags, lemmas, trees and names against the treebanks) and counts instructions a
token under callgrind, which are the same from run to run; each figure has a floor, the
instructions a ceiling. The floors lie a little under what docs/quality.md says was reached.
"""
import json
import os
import re
import subprocess
import sys
import tempfile

FLOORS = {"UPOS": 96.0, "XPOS": 95.5, "lemma": 97.5, "UAS": 90.0, "LAS": 87.5, "names": 78.0,
          "raw LAS": 86.0}
INSTRUCTIONS = 205000  # a token, with AVX2


def figures(build, shared):
    done = subprocess.run(["bench/trees.py", "--json", "--parley", os.path.join(build, "parley"),
                           "--shared", shared], stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(done.stdout)


def instructions(build, words):
    """Instructions and words of parsing a CoNLL-U file once."""
    program = [os.path.join(build, "tests", "parse_speed"), "--once", "models/en.parley", words]
    done = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"]
                          + program, capture_output=True, text=True, check=True)
    return int(re.search(r"Collected : (\d+)", done.stderr).group(1)), int(done.stdout)


def instructions_a_token(build, shared):
    """Of the last sentences of a sample, so that starting up is left out."""
    path = os.path.join(shared, "treebanks", "en_gum-dev.conllu")
    with open(path, encoding="utf-8") as lines:
        blocks = lines.read().split("\n\n")[:120]
    counts = []
    for part in (blocks[:10], blocks):
        with tempfile.NamedTemporaryFile("w", suffix=".conllu", encoding="utf-8") as words:
            words.write("\n\n".join(part) + "\n\n")
            words.flush()
            counts.append(instructions(build, words.name))
    (few, few_words), (many, many_words) = counts
    return (many - few) // (many_words - few_words)


def main():
    build, shared = sys.argv[1:3]
    found, low = figures(build, shared), []
    for name, floor in FLOORS.items():
        print(f"{name}: {found[name]} (floor {floor})")
        if found[name] < floor:
            low.append(name)
    count = instructions_a_token(build, shared)
    print(f"instructions a token: {count} (ceiling {INSTRUCTIONS})")
    if count > INSTRUCTIONS:
        low.append("instructions")
    print("fell: " + ", ".join(low) if low else
          f"LAS {found['LAS']}, names {found['names']}, {count} instructions a token")
    sys.exit(bool(low))


if __name__ == "__main__":
    main()
