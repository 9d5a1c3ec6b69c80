"""Short sentences put together from parts of real ones: a subject, a verb of the past with what it
was seen to take, an object, a phrase. They teach which verbs take an object and which do not, where
reports give a verb once or twice, and let any name stand anywhere."""

import random
from collections import Counter, defaultdict

import numpy as np

from treebank import RELATIONS, Sentence, UPOS

LONGEST = 5  # words of a part
SEEN = 3  # how often a verb must have been seen without an object to be taken to have none
INSIDE = {"det", "amod", "compound", "case", "nummod", "flat", "nmod", "nmod:poss", "nmod:desc",
          "cc", "conj", "punct", "nmod:unmarked"}
PERFECT, PASSIVE, PHRASE, NEGATED = 0.15, 0.15, 0.5, 0.08
BE = {True: "were", False: "was"}
HAVE = {True: "have", False: "has"}


class Labelled:
    """A sentence's likeliest labels, from a treebank or from a teacher."""

    def __init__(self, coded, xpos_tags):
        self.forms, self.heads = coded.forms, coded.heads
        self.upos = [UPOS[i] for i in coded.best("upos")]
        self.xpos = [xpos_tags[i] for i in coded.best("xpos")]
        self.relations = [RELATIONS[i] for i in coded.best("relations")]
        self.names = list(coded.best("names"))
        self.children = defaultdict(list)
        for i, head in enumerate(self.heads):
            self.children[head - 1].append(i)


def part_of(sentence, top):
    """The words below `top`, as (form, upos, xpos, head in the part or -1, relation, name), or None
    where they are too many, do not stand together or hold a clause."""
    words, waiting = [], [top]
    while waiting and len(words) <= LONGEST:
        at = waiting.pop()
        words.append(at)
        waiting += sentence.children[at]
    words.sort()
    if waiting or len(words) > LONGEST or words[-1] - words[0] + 1 != len(words):
        return None
    if any(sentence.relations[i] not in INSIDE for i in words if i != top):
        return None
    if sentence.forms[words[0]] in ",;:-\"" or sentence.forms[words[-1]] in ",;:-\"":
        return None
    place = {at: i for i, at in enumerate(words)}
    forms = [sentence.forms[i] for i in words]
    if words[0] == 0 and sentence.upos[0] != "PROPN":
        forms[0] = forms[0][:1].lower() + forms[0][1:]
    return [(form, sentence.upos[i], sentence.xpos[i], place.get(sentence.heads[i] - 1, -1),
             sentence.relations[i], sentence.names[i]) for form, i in zip(forms, words)]


def is_plural(part):
    top = next(word for word in part if word[3] < 0)
    return top[2] in ("NNS", "NNPS") or any(word[4] == "conj" for word in part)


class Parts:
    def __init__(self):
        self.subjects, self.objects = [], []
        self.phrases = defaultdict(list)  # by preposition
        self.active = defaultdict(Counter)  # verb: frames (has an object, preposition or None)
        self.passive = Counter()

    def add(self, sentence):
        for i, relation in enumerate(sentence.relations):
            if relation in ("nsubj", "obj", "obl") and sentence.upos[i] in ("NOUN", "PROPN"):
                part = part_of(sentence, i)
                if part and relation == "nsubj":
                    self.subjects.append(part)
                elif part and relation == "obj":
                    self.objects.append(part)
                elif part and part[0][4] == "case" and part[0][3] >= 0:
                    self.phrases[part[0][0].lower()].append(part)
            if sentence.xpos[i] in ("VBD", "VBN") and sentence.upos[i] == "VERB":
                self.add_verb(sentence, i)

    def add_verb(self, sentence, at):
        verb, below = sentence.forms[at].lower(), sentence.children[at]
        relations = {sentence.relations[k] for k in below}
        if relations & {"ccomp", "xcomp", "compound:prt", "iobj", "csubj", "expl", "parataxis"}:
            return
        phrases = [sentence.forms[c].lower() for k in below if sentence.relations[k] == "obl"
                   for c in sentence.children[k] if sentence.relations[c] == "case"]
        if "aux:pass" in relations or sentence.relations[at] == "acl":
            self.passive[verb] += 1
        elif sentence.xpos[at] == "VBD" and "nsubj" in relations:
            self.active[verb][("obj" in relations, phrases[0] if phrases else None)] += 1

    def frames(self):
        """{verb: [(has an object, preposition or None)]} of which one is drawn."""
        drawn = {}
        for verb in set(self.active) | set(self.passive):
            seen = self.active[verb]
            takes = sum(n for (has, _), n in seen.items() if has) + self.passive[verb]
            bare = sum(n for (has, _), n in seen.items() if not has)
            frames = [frame for frame in seen if frame[0]]
            if takes and not frames and verb.endswith("ed"):
                frames = [(True, None)]
            if bare >= SEEN and bare > takes / 4:
                frames += [frame for frame in seen if not frame[0]]
            if frames:
                drawn[verb] = frames
        return drawn


class Builder:
    """Words and their labels, put one after the other."""

    def __init__(self):
        self.words = []

    def word(self, form, upos, xpos, head, relation):
        self.words.append((form, upos, xpos, head, relation, 0))
        return len(self.words)

    def part(self, part, head, relation):
        first, top = len(self.words), 0
        for form, upos, xpos, inside, own, name in part:
            if inside < 0:
                top = len(self.words) + 1
                self.words.append((form, upos, xpos, head, relation, name))
            else:
                self.words.append((form, upos, xpos, first + inside + 1, own, name))
        return top

    def sentence(self, names):
        forms = [word[0] for word in self.words]
        forms[0] = forms[0][:1].upper() + forms[0][1:]
        verb = next(i for i, word in enumerate(self.words) if word[4] == "root") + 1
        return Sentence("recombined", forms, [], [w[1] for w in self.words],
                        [w[2] for w in self.words],
                        [verb if w[3] is None else w[3] for w in self.words],
                        [w[4] for w in self.words], names=[names[w[5]] for w in self.words])


def short_sentence(parts, frames, names):
    verb = random.choice(list(frames))
    has_object, preposition = random.choice(frames[verb])
    passive = parts.passive[verb] and random.random() < PASSIVE
    build, subject = Builder(), random.choice(parts.subjects)
    plural = is_plural(subject)
    build.part(subject, None, "nsubj:pass" if passive else "nsubj")
    perfect = not passive and verb.endswith("ed") and random.random() < PERFECT
    if passive:
        build.word(BE[plural], "AUX", "VBD", None, "aux:pass")
    elif perfect:
        build.word(HAVE[plural], "AUX", "VBP" if plural else "VBZ", None, "aux")
    if (passive or perfect) and random.random() < NEGATED:
        build.word("not", "PART", "RB", None, "advmod")
    build.word(verb, "VERB", "VBN" if passive or perfect else "VBD", 0, "root")
    if passive and random.random() < PHRASE:
        build.word("by", "ADP", "IN", None, "case")
        first = len(build.words)
        top = build.part(random.choice(parts.subjects), None, "obl:agent")
        build.words[first - 1] = build.words[first - 1][:3] + (top,) + build.words[first - 1][4:]
    elif has_object and not passive:
        build.part(random.choice(parts.objects), None, "obj")
    if preposition in parts.phrases and random.random() < (PHRASE if has_object else 0.9):
        build.part(random.choice(parts.phrases[preposition]), None, "obl")
    build.word(".", "PUNCT", ".", None, "punct")
    return build.sentence(names)


def recombined(coded, xpos_tags, names, count):
    """`count` new sentences out of the coded ones."""
    parts = Parts()
    for sentence in coded:
        if len(sentence.forms) <= 60 and (sentence.heads >= 0).all() and (
                sentence.best("names") >= 0).all():
            parts.add(Labelled(sentence, xpos_tags))
    frames = parts.frames()
    return [short_sentence(parts, frames, names) for _ in range(count)]
