"""Makes the teachers' names agree over a whole text: what the lexicon knows is named as it says,
and what the teachers mostly call one kind of name is called so everywhere."""

import glob
import os
from collections import Counter, defaultdict

KINDS = {"country": "LOC", "group": "ORG", "person": "PER"}
NAMED = {"name", "capital", "surname"}
OFTEN, SOME, MOST = 3, 0.3, 0.65  # how often seen, named at all, and named so when named


def read_lexicon(folder):
    """Words (as a tuple) to LOC, ORG, PER, or O for adjectives and peoples."""
    known = {}
    paths = glob.glob(os.path.join(folder, "**", "*.lex"), recursive=True)
    for path in sorted(paths):
        kind = None
        for line in open(path, encoding="utf-8"):
            parts = line.split(None, 1)
            if not parts or line.startswith("#"):
                continue
            if not line[0].isspace():
                kind = KINDS.get(parts[0])
            elif kind and len(parts) == 2 and parts[0] in NAMED | {"adjective", "people"}:
                label = kind if parts[0] in NAMED else "O"
                for name in parts[1].split(","):
                    words = tuple(name.split())
                    if words and words[0][:1].isupper():
                        known.setdefault(words, label)
    return known


def runs(sentence):
    """The stretches of proper nouns, as (first, after the last)."""
    start = None
    for i, tag in enumerate(sentence.xpos + ["."]):
        proper = tag in ("NNP", "NNPS")
        if proper and start is None:
            start = i
        elif not proper and start is not None:
            yield start, i
            start = None


def kind_of(sentence, first, last):
    """The kind if the stretch is one name and nothing more, O if none, otherwise None."""
    names = sentence.names[first:last]
    if all(n == "O" for n in names):
        return "O"
    kind = names[0][2:]
    if names[0][0] == "B" and all(n == "I-" + kind for n in names[1:]):
        return kind
    return None


def settled(sentences):
    """What the teachers mostly say, by words."""
    said = defaultdict(Counter)
    for sentence in sentences:
        for first, last in runs(sentence):
            said[tuple(sentence.forms[first:last])][kind_of(sentence, first, last)] += 1
    kinds = {}
    for words, counts in said.items():
        total, plain = sum(counts.values()), counts["O"]
        named = {kind: n for kind, n in counts.items() if kind not in ("O", None)}
        if total < OFTEN or not named:
            continue
        kind = max(named, key=named.get)
        if sum(named.values()) >= SOME * total and named[kind] >= MOST * sum(named.values()):
            kinds[words] = kind
        elif plain > total / 2:
            kinds[words] = "O"
    return kinds


def agree(sentences, lexicon):
    kinds = settled(sentences)
    kinds.update(lexicon)
    for sentence in sentences:
        for first, last in runs(sentence):
            kind = kinds.get(tuple(sentence.forms[first:last]))
            inside = last < len(sentence.names) and sentence.names[last][0] == "I"
            if kind is None or sentence.names[first][0] == "I" or inside:
                continue
            marks = ["B-" + kind] + ["I-" + kind] * (last - first - 1)
            sentence.names[first:last] = ["O"] * (last - first) if kind == "O" else marks
