"""Sentences of the treebanks that are no news: reviews, answers, letters, textbooks, travel guides and the like. What the lexicon finds
in them is none.

    python3 train/nothing.py en_ewt-train.conllu en_gum-train.conllu >no-news.jsonl
"""

import json
import re
import sys

NO_NEWS = re.compile(r"(reviews|answers|email|GUM_(fiction|whow|bio|academic|voyage|textbook|conversation|vlog|"
                     r"reddit|court|podcast))")


def main():
    for path in sys.argv[1:]:
        number = None
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                if line.startswith("# sent_id ="):
                    number = line.split("=", 1)[1].strip()
                elif line.startswith("# text =") and NO_NEWS.match(number):
                    print(json.dumps({"id": number, "text": line.split("=", 1)[1].strip()}))


if __name__ == "__main__":
    main()
