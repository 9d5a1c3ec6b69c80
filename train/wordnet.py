"""WordNet's senses and how they hang together (Debian's wordnet-base; train/fetch.sh brings it)."""

import os
from collections import defaultdict

LETTER = {"verb": "v", "noun": "n"}
NUMBER = {"verb": "2", "noun": "1"}  # as cntlist.rev numbers the parts
UNCOUNTED = 0.5  # what the first sense has beside those that its authors counted in texts


class Part:
    """The words of one part of speech. senses: {word: {synset: share}}; words: {synset: words};
    above, below, group, derived: {synset: synsets}; opposed: pairs of synsets; file: {synset: number
    of its lexicographer's file ("41": social acts)}; forms: (word, synset, synset of the other part, number of the
    word in that one) for words that one was formed from the other ("vaccinate", "vaccination")."""

    def __init__(self, folder, part):
        self.part = part
        self.words, self.file = {}, {}
        self.above, self.below, self.group, self.derived = (defaultdict(set) for _ in range(4))
        self.opposed = set()
        self.forms = set()
        self.read_data(os.path.join(folder, "data." + part))
        counts = self.read_counts(os.path.join(folder, "cntlist.rev"))
        self.senses = self.read_index(os.path.join(folder, "index." + part), counts)

    def read_data(self, path):
        letter = LETTER[self.part]
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                if line.startswith(" "):
                    continue  # the licence
                fields = line.split(" ")
                synset, self.file[fields[0]], count = fields[0], fields[1], int(fields[3], 16)
                self.words[synset] = [word.lower() for word in fields[4:4 + 2 * count:2]]
                at = 5 + 2 * count
                for k in range(int(fields[4 + 2 * count])):
                    kind, other, part, words = fields[at + 4 * k:at + 4 * k + 4]
                    self.add_pointer(kind, synset, other, part == letter)
                    if kind == "+" and part in LETTER.values() and part != letter:
                        mine, its = int(words[:2], 16), int(words[2:], 16)
                        self.forms.add((self.words[synset][mine - 1], synset, other, its - 1))

    def add_pointer(self, kind, synset, other, same_part):
        if kind == "!" and same_part:
            self.opposed.add((synset, other))
        elif kind in ("@", "@i") and same_part:
            self.above[synset].add(other)
            self.below[other].add(synset)
        elif kind == "$":
            self.group[synset].add(other)
        elif kind == "+" and not same_part:
            self.derived[synset].add(other)

    def read_counts(self, path):
        """{(word, number of the sense): how often it was met}"""
        counts = {}
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                key, number, count = line.split()
                word, rest = key.split("%")
                if rest[0] == NUMBER[self.part]:
                    counts[word, int(number)] = int(count)
        return counts

    def read_index(self, path, counts):
        senses = {}
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                if line.startswith(" "):
                    continue
                fields = line.split()
                word, number = fields[0], int(fields[2])
                weight = {synset: counts.get((word, k), 0) + UNCOUNTED / k
                          for k, synset in enumerate(fields[-number:], 1)}
                total = sum(weight.values())
                senses[word] = {synset: share / total for synset, share in weight.items()}
        return senses

    def opposite(self, word, other):
        """Whether a usual sense of one is the opposite of one of the other's, or of what stands
        above it ("free" against "detain", which is a way to confine)."""
        usual = [self.with_above(w) for w in (word, other)]
        return any((a, b) in self.opposed for a in usual[0] for b in usual[1])

    def with_above(self, word):
        usual = [s for s, share in self.senses[word].items() if share >= 0.15]
        return {s for s in usual}.union(*(self.above[s] for s in usual))
