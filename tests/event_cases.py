"""Runs the event cases: sentences, and the events that must or must not come out.

A case file holds one case a line:

    SENTENCE => SOURCE EVENT TARGET [STATUS] [by WHO] [on DAY] [at PLACE] [harm HARM] [; ...]   every event named must come out
    SENTENCE =>                                                     nothing may come out
    SENTENCE => not EVENT [STATUS]                                  no event of that type (and status) may come out
    SENTENCE => once EVENT                                          one event of that type, no more

HARM lists what is known, and nothing else may be: `killed 12 civilians, injured 30..` (at least 30), `displaced 10..15`,
or `nothing`; the words behind the count are compared where they stand.

"?" is nobody, "*" anybody; several actors are joined by commas; a country's code stands for all its sectors. WHO is a code, the
speaker's words in quotation marks, or `nobody`; behind it may stand `anonymous` or `named`, `via OUTLET`, `direct` or
`indirect`. DAY is a date or `none`, PLACE the words that tell it in quotation marks, a country's code, or `nowhere`. "¶" begins a new paragraph. Lines that begin with # are comments. --date for all of them is 2016-09-05, a
Monday.

    python3 tests/event_cases.py build/parley tests/cases/event/*.txt

Before the files may stand --lexicon PATH, as often as there are parts of another lexicon: the cases of near words have one
that stays as it is while lexicon/ grows.
"""
import argparse
import json
import pathlib
import re
import shlex
import subprocess
import sys


def read_cases(path):
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            sentence, _, wanted = line.partition(" =>")
            yield f"{path.name}:{number}", sentence.strip().replace(" ¶ ", "\n\n"), wanted.strip()


def code(program, lexicons, cases):
    documents = "".join(json.dumps({"id": name, "date": "2016-09-05", "text": text}) + "\n" for name, text, _ in cases)
    options = [word for path in lexicons for word in ("--lexicon", path)]
    run = subprocess.run([program, "code", *options, "--from", "jsonl", "--format", "jsonl", "-"], input=documents,
                         capture_output=True, text=True, encoding="utf-8", check=True)
    events = {name: [] for name, _, _ in cases}
    for line in run.stdout.splitlines():
        event = json.loads(line)
        events[event["doc"]].append(event)
    return events


def code_fits(wanted, code):
    return code == wanted or (len(wanted) == 3 and (code or "").startswith(wanted))


def parties_fit(wanted, parties):
    codes = sorted({party["code"] for party in parties if party["code"]})
    if wanted == "*":
        return True
    if wanted == "?":
        return not codes
    asked = wanted.split(",")
    return all(any(code_fits(want, code) for code in codes) for want in asked) and len(codes) == len(asked)


def speaker_fits(wanted, said):
    if wanted.strip() == "*":
        return bool(said)
    if wanted.strip() == "nobody":
        return not (said and said["text"])
    if not said:
        return False
    words = shlex.split(wanted, posix=False)
    text = said["text"] == words[0].strip('"') if words[0].startswith('"') else code_fits(words[0], said["code"])
    via = (said["via"] == words[words.index("via") + 1].strip('"')) if "via" in words else True
    anonymous = said["anonymous"] if "anonymous" in words else not said["anonymous"] if "named" in words else True
    kind = all(said["kind"] == word for word in words[1:] if word in ("direct", "indirect"))
    return text and via and anonymous and kind


def read_count(text):
    """"killed 12.. soldiers and civilian" -> ("killed", 12, None, "soldiers and civilian")"""
    kind, count, *who = text.split(None, 2)
    least, dots, most = count.partition("..")
    return kind, int(least), (int(most) if most else None) if dots else int(least), who[0] if who else ""


def harm_fits(wanted, harm):
    known = {kind: count for kind, count in harm.items() if count}
    asked = [] if wanted.strip() == "nothing" else [
        read_count(item) for item in re.split(r",\s*(?=[a-z]+ed \d)", wanted)]
    return len(asked) == len(known) and all(
        kind in known and (known[kind]["min"], known[kind]["max"]) == (least, most)
        and who in ("", known[kind]["who"]) for kind, least, most, who in asked)


def place_fits(wanted, place):
    if wanted == "nowhere" or not place:
        return wanted == "nowhere" and not place
    return wanted in (place["country"], '"' + place["text"] + '"')


def event_fits(wanted, event):
    wanted, _, harm = wanted.partition(" harm ")
    if harm and not harm_fits(harm, event["harm"] or {}):
        return False
    wanted, _, place = wanted.partition(" at ")
    if place and not place_fits(place.strip(), event["place"]):
        return False
    wanted, _, day = wanted.partition(" on ")
    if day and day.strip() != (event["date"] or "none"):
        return False
    words, _, speaker = wanted.partition(" by ")
    parts = words.split()
    if parts[1] not in ("*", event["event"]) or (len(parts) > 3 and event["status"] != parts[3]):
        return False
    if speaker and not speaker_fits(speaker, event["said_by"]):
        return False
    return parties_fit(parts[0], event["source"]) and parties_fit(parts[2], event["target"])


def case_passes(wanted, events):
    if not wanted:
        return not events
    for item in wanted.split(";"):
        item = item.strip()
        if item.startswith("not "):
            kind, _, status = item[4:].strip().partition(" ")
            if any(event["event"] == kind and status in ("", event["status"]) for event in events):
                return False
        elif item.startswith("once "):
            if sum(event["event"] == item[5:].strip() for event in events) != 1:
                return False
        elif not any(event_fits(item, event) for event in events):
            return False
    return True


def describe_speaker(said):
    return (f'{said["code"] or "?"} "{said["text"]}" {"anonymous" if said["anonymous"] else "named"}'
            + (f' via {said["via"]}' if said["via"] else "") + f' {said["kind"]}')


def describe_harm(harm):
    known = [f'{kind} {count["min"]}' + (f'..{"" if count["max"] is None else count["max"]}'
                                         if count["max"] != count["min"] else "")
             + (f' {count["who"]}' if count["who"] else "") for kind, count in harm.items() if count]
    return " harm " + ", ".join(known) if known else ""


def describe(event):
    side = lambda parties: ",".join(party["code"] or "?" for party in parties) or "?"
    said = event["said_by"]
    return (f'{side(event["source"])} {event["event"]} {side(event["target"])} {event["status"]}'
            + (f' by {describe_speaker(said)}' if said else "") + (f' on {event["date"]}' if event["date"] else "")
            + (f' at "{event["place"]["text"]}"' if event["place"] else "") + describe_harm(event["harm"] or {})
            + f' [{event["rule"]}]')


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--lexicon", action="append", default=[])
    parser.add_argument("files", nargs="+", type=pathlib.Path)
    options = parser.parse_args()
    passed = failed = 0
    for path in options.files:
        cases = list(read_cases(path))
        events = code(options.program, options.lexicon, cases)
        for name, sentence, wanted in cases:
            if case_passes(wanted, events[name]):
                passed += 1
                continue
            failed += 1
            print(f"{name}: {sentence}\n  wanted: {wanted or 'nothing'}\n  got:    "
                  + ("; ".join(map(describe, events[name])) or "nothing"))
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
