#!/usr/bin/env python3
"""Measures tokens and sentences against a treebank's raw text.

    bench/tokens.py PROGRAM TREEBANK.conllu... [--genre news,interview] [--errors N]

PROGRAM is the test driver built from tests/tools/tokens_main.c. A document's text is put together
from its "# text" lines, a paragraph from what stands between "# newpar" lines; paragraphs are
parted by a blank line, so block ends are given, as they are in a report. A token or sentence counts
as right when both its ends are. Sentences of typed-up talk (GUM's vlog, conversation, podcast)
have ends that no text shows; --genre leaves them out.
"""
import argparse
import collections
import subprocess
import sys


def read_documents(path):
    """Yields (id, text, tokens, sentences); offsets in code points."""
    for state in read_states(path):
        yield state["id"], "".join(state["text"]), state["tokens"], state["sentences"]


def read_states(path):
    """Documents as dicts; beside the above, "arcs" of (token, head's token or None, relation)."""
    state = None
    rows, meta = [], []

    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("#"):
            meta.append(line)
        elif line:
            rows.append(line.split("\t"))
        elif rows:
            new_doc = next((m.split("=")[1].strip() for m in meta if m.startswith("# newdoc")), None)
            if new_doc is not None:
                if state:
                    yield state
                state = {"id": new_doc, "text": [], "len": 0, "tokens": [], "sentences": [],
                         "arcs": [], "gap": ""}
            elif any(m.startswith("# newpar") and "_block" not in m for m in meta):
                state["gap"] = "\n\n"
            add_sentence(state, rows)
            rows, meta = [], []
    if state:
        yield state


def add_sentence(state, rows):
    def put(text):
        state["text"].append(text)
        state["len"] += len(text)

    put(state["gap"])
    start, before = state["len"], len(state["tokens"])
    inside = 0  # words of a multiword token still to come
    gap = ""
    for row in rows:
        if "." in row[0]:
            continue
        if "-" in row[0]:
            first, last = map(int, row[0].split("-"))
            words = [r for r in rows if r[0].isdigit() and first <= int(r[0]) <= last]
            put(gap)
            place = state["len"]
            put(row[1])
            spell(state, place, row[1], [w[1] for w in words])
            inside = last - first + 1
            gap = "" if "SpaceAfter=No" in row[9] else " "
        elif inside:
            inside -= 1
        else:
            put(gap)
            state["tokens"].append((state["len"], state["len"] + len(row[1])))
            put(row[1])
            gap = "" if "SpaceAfter=No" in row[9] else " "
    state["sentences"].append((start, state["len"]))
    state["gap"] = gap
    words = [row for row in rows if row[0].isdigit()]
    places = state["tokens"][before:]
    if len(places) == len(words):  # words that their writing does not spell have no place
        for place, row in zip(places, words):
            head = places[int(row[6]) - 1] if row[6] != "0" else None
            state["arcs"].append((place, head, row[7].split(":")[0]))


def spell(state, place, surface, words):
    """The words of a multiword token, where they spell it; else the whole as one."""
    if "".join(words) != surface:
        state["tokens"].append((place, place + len(surface)))
        return
    for word in words:
        state["tokens"].append((place, place + len(word)))
        place += len(word)


def run(program, text):
    out = subprocess.run([program], input=text.encode(), stdout=subprocess.PIPE, check=True).stdout
    tokens, sentences, current = [], [], []
    for line in out.decode().split("\n"):
        if not line:
            if current:
                sentences.append((current[0][0], current[-1][1]))
            tokens += current
            current = []
            continue
        start, end = line.split("\t")[:2]
        current.append((int(start), int(end)))
    return tokens, sentences


def f1(right, got, gold):
    return 200.0 * right / (got + gold) if got + gold else 0.0


def show_errors(text, gold, got, name, counts):
    for start, end in set(gold) - set(got):
        if name == "token":
            around = [g for g in got if g[0] < end and g[1] > start]
            counts["%r -> %r" % (text[start:end], [text[a:b] for a, b in around])] += 1
        else:
            if not any(g[1] == end for g in got):
                counts["missed end: ...%s | %s" % (text[max(0, end - 40):end], text[end:end + 30])] += 1
    if name == "sentence":
        ends = {g[1] for g in gold}
        for start, end in got:
            if end not in ends:
                counts["wrong end:  ...%s | %s" % (text[max(0, end - 40):end], text[end:end + 30])] += 1


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("treebanks", nargs="+")
    parser.add_argument("--genre", default="", help="only ids that hold one of these words")
    parser.add_argument("--errors", type=int, default=0)
    args = parser.parse_args()
    genres = [g for g in args.genre.split(",") if g]
    errors = {"token": collections.Counter(), "sentence": collections.Counter()}
    print("%-28s %8s %8s %10s %10s" % ("treebank", "tokens", "F1", "sentences", "F1"))
    for path in args.treebanks:
        totals = collections.Counter()
        for name, text, tokens, sentences in read_documents(path):
            if genres and not any(g in name for g in genres):
                continue
            got_tokens, got_sentences = run(args.program, text)
            for kind, gold, got in (("token", tokens, got_tokens), ("sentence", sentences, got_sentences)):
                totals[kind, "gold"] += len(gold)
                totals[kind, "got"] += len(got)
                totals[kind, "right"] += len(set(gold) & set(got))
                if args.errors:
                    show_errors(text, gold, got, kind, errors[kind])
        scores = [f1(totals[k, "right"], totals[k, "got"], totals[k, "gold"]) for k in ("token", "sentence")]
        print("%-28s %8d %8.2f %10d %10.2f" % (path.rsplit("/", 1)[-1], totals["token", "gold"], scores[0],
                                               totals["sentence", "gold"], scores[1]))
    for kind in errors:
        for text, count in errors[kind].most_common(args.errors):
            print("%s %4d  %s" % (kind, count, text.replace("\n", "\\n")))
    return 0


if __name__ == "__main__":
    sys.exit(main())
