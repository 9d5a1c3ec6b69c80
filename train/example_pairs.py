"""Marked pairs from the lexicon's examples: those events that come out as the example asks.

    python3 train/example_pairs.py build/parley lexicon/acts/*.lex >examples.jsonl
"""

import json
import re
import subprocess
import sys

HELPING = ("AID", "COOPERATE", "CONCEDE", "RETREAT", "CONSULT")
HARMING = ("ASSAULT", "COERCE", "SANCTION")


def read_examples(paths):
    for path in paths:
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                found = re.match(r"\s+example\s+(.*?)\s*=>\s*(.*)$", line)
                if found:
                    yield found.groups()


def label_of(event):
    """The type by which an act counts where one CAMEO root is asked for, as in guided coding."""
    if event["event"] == "COERCE" and re.match("19|176", event["cameo"]):
        return "ASSAULT" if event["status"] in ("actual", "claimed", "demanded") else None
    if event["status"] == "planned" and event["event"] in HELPING:
        return "AGREE"
    if event["status"] == "planned" and event["event"] in HARMING:
        return "THREATEN"
    return event["event"] if event["status"] in ("actual", "claimed", "demanded") else None


def main():
    examples = list(read_examples(sys.argv[2:]))
    documents = "\n".join(json.dumps({"id": str(i), "text": text})
                          for i, (text, _) in enumerate(examples))
    out = subprocess.run([sys.argv[1], "code", "--from", "jsonl", "--format", "jsonl", "-"],
                         input=documents, capture_output=True, text=True, check=True).stdout
    for event in map(json.loads, out.splitlines()):
        text, wanted = examples[int(event["doc"])]
        asked = any(event["event"] in part.split() for part in wanted.split(";"))
        label = label_of(event)
        if not asked or not label or not event["source"] or not event["target"]:
            continue
        source, target = ([party[0]["start"], party[0]["end"]]
                          for party in (event["source"], event["target"]))
        if source[1] <= target[0] or target[1] <= source[0]:
            print(json.dumps({"text": text, "source": source, "target": target, "label": label}))


if __name__ == "__main__":
    main()
