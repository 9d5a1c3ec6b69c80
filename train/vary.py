"""The marked sentences again, about other countries: names, adjectives, peoples and capitals are changed for those of
countries drawn at random, the same one throughout a sentence.

    python3 train/vary.py pairs.jsonl --actors lexicon/actors --times 3 >varied.jsonl
"""

import argparse
import glob
import json
import os
import random
import re
import sys

KINDS = ("name", "adjective", "people", "capital")


def read_countries(folder):
    countries, country = [], None
    for path in sorted(glob.glob(os.path.join(folder, "*.lex"))):
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                if re.match(r"country \w{3}", line):
                    country = {kind: [] for kind in KINDS}
                    countries.append(country)
                elif line[:1].strip() and not line.startswith("#"):
                    country = None
                field = re.match(r"\s+(name|adjective|people|capital)\s+([^#]*)", line)
                if country is not None and field:
                    country[field[1]] += [word.strip() for word in field[2].split(",")]
    return [country for country in countries if all(country.values())]


def finder(countries):
    known = {word: (kind, index) for index, country in enumerate(countries)
             for kind in KINDS for word in country[kind]}
    longest_first = sorted(known, key=len, reverse=True)
    return known, re.compile(r"(?<![\w-])(" + "|".join(map(re.escape, longest_first)) + r")(?!\w)")


def moved(place, changes):
    """Where a place in the text comes to stand; None inside a changed word."""
    shift = 0
    for start, end, new in changes:
        if end <= place:
            shift += len(new) - (end - start)
        elif start < place:
            return None
    return place + shift


def variant(item, countries, known, pattern):
    chosen, changes = {}, []
    for match in pattern.finditer(item["text"]):
        kind, index = known[match[1]]
        country = chosen.setdefault(index, random.choice(countries))
        changes.append((match.start(), match.end(), country[kind][0]))
    marks = [moved(place, changes) for place in item["source"] + item["target"]]
    if not changes or None in marks:
        return None
    text, last = "", 0
    for start, end, new in changes:
        text += item["text"][last:start] + new
        last = end
    return {**item, "text": text + item["text"][last:], "source": marks[:2], "target": marks[2:]}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("pairs")
    parser.add_argument("--actors", required=True)
    parser.add_argument("--times", type=int, default=3)
    options = parser.parse_args()
    random.seed(5)
    countries = read_countries(options.actors)
    known, pattern = finder(countries)
    with open(options.pairs, encoding="utf-8") as lines:
        for item in map(json.loads, lines):
            for _ in range(options.times):
                other = variant(item, countries, known, pattern)
                if other:
                    sys.stdout.write(json.dumps(other, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
