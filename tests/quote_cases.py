"""Runs the quote cases: texts, and who says what in them.

A case is a text behind ">" ("¶" begins a new paragraph) and below it, one a line, every quote that must come out:

    SPEAKER | CUE | CONTENT | KIND [CODE] [anonymous|named]

No other quote may come out, but for those on lines that begin with "?" ("? *": whatever it may be). "-" is a speaker nobody names, "*" is any
kind, "first words ... last words" stands for a longer stretch. A content's quotation marks and the "that" before it
are left out of the comparison. Lines that begin with # are comments. --date for all of them is 2016-09-05.

    python3 tests/quote_cases.py build/parley tests/cases/quotes/*.txt
"""
import json
import pathlib
import subprocess
import sys

MARKS = " \t\n.,;:!?\"'“”‘’«»"


def read_cases(path):
    cases = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith(">"):
            cases.append((f"{path.name}:{number}", line[1:].strip().replace(" ¶ ", "\n\n"), []))
        elif line.strip() and not line.startswith("#"):
            cases[-1][2].append(line.strip())
    return cases


def find_quotes(program, cases):
    documents = "".join(json.dumps({"id": name, "date": "2016-09-05", "text": text}) + "\n" for name, text, _ in cases)
    run = subprocess.run([program, "quotes", "--from", "jsonl", "-"], input=documents, capture_output=True, text=True,
                         encoding="utf-8", check=True)
    quotes = {name: [] for name, _, _ in cases}
    for line in run.stdout.splitlines():
        quote = json.loads(line)
        quotes[quote["doc"]].append(quote)
    return quotes


def bare(text):
    text = " ".join((text or "").split()).strip(MARKS)
    return text.removeprefix("that ")


def stretch_fits(wanted, text):
    first, dots, last = wanted.partition("...")
    text = bare(text)
    if dots:
        return text.startswith(first.strip()) and text.endswith(last.strip())
    return bare(wanted) == text


def words_fit(wanted, span):
    if wanted == "-":
        return not (span and span["text"])
    return bool(span) and (span["text"] == wanted or stretch_fits(wanted, span["text"]))


def quote_fits(wanted, quote):
    if wanted == "*":
        return True
    speaker, cue, content, rest = (part.strip() for part in wanted.split("|"))
    kind, *marks = rest.split()
    who = quote["speaker"] or {"text": "", "code": None, "anonymous": True}
    for mark in marks:
        if mark in ("anonymous", "named"):
            if who["anonymous"] != (mark == "anonymous"):
                return False
        elif not (who["code"] == mark or (len(mark) == 3 and (who["code"] or "").startswith(mark))):
            return False
    return (kind in ("*", quote["kind"]) and words_fit(speaker, who) and words_fit(cue, quote["cue"])
            and stretch_fits(content, quote["content"]["text"]))


def case_passes(wanted, quotes):
    left = list(quotes)
    for line in wanted:
        found = next((quote for quote in left if quote_fits(line.lstrip("? "), quote)), None)
        if found:
            left.remove(found)
        elif not line.startswith("?"):
            return False
    return not left


def describe(quote):
    who, cue = quote["speaker"] or {}, quote["cue"] or {}
    marks = f'{who.get("code") or ""} {"anonymous" if who.get("anonymous") else "named"}'
    return (f'{who.get("text") or "-"} | {cue.get("text") or "-"} | {quote["content"]["text"]} | {quote["kind"]} {marks}')


def main():
    passed = failed = 0
    for path in map(pathlib.Path, sys.argv[2:]):
        cases = read_cases(path)
        quotes = find_quotes(sys.argv[1], cases)
        for name, text, wanted in cases:
            if case_passes(wanted, quotes[name]):
                passed += 1
                continue
            failed += 1
            print(f"{name}: {text!r}\n  wanted: " + ("\n          ".join(wanted) or "nothing") + "\n  got:    "
                  + ("\n          ".join(map(describe, quotes[name])) or "nothing"))
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
