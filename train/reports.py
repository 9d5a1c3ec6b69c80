"""Writes the plain reports of ../shared as JSON Lines for `parley parse --from jsonl`: the text of
conflict news, of places/lgl.xml (headlines apart) and of the sentences of coding/plv-dev.tsv.

    python3 train/reports.py ../shared >reports.jsonl
"""

import csv
import json
import os
import re
import sys
import xml.etree.ElementTree as ElementTree


def texts(shared):
    with open(os.path.join(shared, "text", "conflict-news.txt"), encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            yield f"report-{number}", line
    for article in ElementTree.parse(os.path.join(shared, "places", "lgl.xml")).iter("article"):
        number = article.get("docid")
        yield f"lgl-{number}-title", article.findtext("title") or ""
        yield f"lgl-{number}", article.findtext("text") or ""
    with open(os.path.join(shared, "coding", "plv-dev.tsv"), encoding="utf-8") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield row["id"], re.sub(r"</?[a-z]>", "", row["marked_sentence"])


def main():
    for number, text in texts(sys.argv[1]):
        if text.strip():
            print(json.dumps({"id": number, "text": text.strip()}))


if __name__ == "__main__":
    main()
