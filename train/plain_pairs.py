"""Chooses pairs of actors in plain reports for the second opinion's training.

    python3 train/plain_pairs.py --reports reports.jsonl --pairs pairs.tsv --coded coded.jsonl --plain plain.jsonl

pairs.tsv is what build/tests/pairs writes of the reports. --coded gets the pairs with the type that
free coding gives them, with others (NONE) beside them; --plain pairs without a label, for the
teacher. Sentences of coding/plv-dev.tsv are left out.
"""

import argparse
import json
import random

SHORTEST, LONGEST, NEAR = 40, 330, 6


def read_pairs(path, texts):
    coded, others = [], []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            report, *numbers, distance, label = line.rstrip("\n").split("\t")
            start, end, *spans = map(int, numbers)
            text = texts[report][start:end]
            if report.startswith("plv") or not SHORTEST < len(text) < LONGEST or "\n" in text:
                continue
            item = {"text": text, "source": [spans[0] - start, spans[1] - start],
                    "target": [spans[2] - start, spans[3] - start],
                    "label": "NONE" if label == "-" else label}
            if label != "-":
                coded.append(item)
            elif int(distance) <= NEAR:
                others.append(item)
    return coded, others


def write(path, items, label):
    with open(path, "w", encoding="utf-8") as out:
        for item in items:
            kept = item if label else {k: v for k, v in item.items() if k != "label"}
            out.write(json.dumps(kept) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    for name in ("reports", "pairs", "coded", "plain"):
        parser.add_argument("--" + name, required=True)
    options = parser.parse_args()
    random.seed(3)
    with open(options.reports, encoding="utf-8") as lines:
        texts = {report["id"]: report["text"] for report in map(json.loads, lines)}
    coded, others = read_pairs(options.pairs, texts)
    random.shuffle(others)
    write(options.coded, coded + others[:8000], label=True)
    write(options.plain, coded + others[8000:24000], label=False)


if __name__ == "__main__":
    main()
