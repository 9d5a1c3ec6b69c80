#!/usr/bin/env python3
"""Writes the reports of ../shared/text and ../shared/places as JSON Lines.

    bench/texts.py SHARED OUT SMALL     SMALL: the first eight reports, for callgrind
"""
import json
import pathlib
import sys
import xml.etree.ElementTree as ElementTree


def reports(shared):
    with open(shared / "text/conflict-news.txt", encoding="utf-8", errors="replace") as file:
        for number, line in enumerate(file, 1):
            if line.strip():
                yield {"id": f"text-{number}", "text": line.strip()}
    places = ElementTree.parse(shared / "places/lgl.xml").getroot()
    for number, article in enumerate(places.iter("article"), 1):
        text = article.findtext("text") or ""
        if text.strip():
            yield {"id": f"places-{number}", "text": text.strip()}


def main():
    shared, out, small = map(pathlib.Path, sys.argv[1:4])
    lines = [json.dumps(report, ensure_ascii=False) + "\n" for report in reports(shared)]
    out.write_text("".join(lines), encoding="utf-8")
    small.write_text("".join(lines[:8]), encoding="utf-8")
    print(f"{len(lines)} reports")


if __name__ == "__main__":
    main()
