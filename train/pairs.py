"""Reads the hand-written pairs of train/pairs: lines of LABEL, tab, sentence with <s>, <t> marks.

    python3 train/pairs.py train/pairs/*.tsv >pairs.jsonl
"""

import json
import re
import sys


def read_marked(text):
    plain, spans = "", {}
    for piece in re.split(r"(</?[st]>)", text):
        if not re.fullmatch(r"</?[st]>", piece):
            plain += piece
        elif piece[1] == "/":
            spans[piece[2]][1] = len(plain)
        else:
            spans[piece[1]] = [len(plain), None]
    if set(spans) != {"s", "t"} or None in spans["s"] + spans["t"]:
        raise ValueError("source and target must be marked once each")
    return plain, spans["s"], spans["t"]


def main():
    for path in sys.argv[1:]:
        with open(path, encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                try:
                    label, marked = line.rstrip("\n").split("\t")
                    text, source, target = read_marked(marked)
                except (ValueError, KeyError) as problem:
                    sys.exit(f"{path}:{number}: {problem}")
                print(json.dumps({"text": text, "source": source, "target": target,
                                  "label": label}))


if __name__ == "__main__":
    main()
