"""Sentences as tensors, varied for news writing: headlines, all capitals, missing stops, names
that training never saw."""

import random
from dataclasses import dataclass

import numpy as np
import torch

from features import LETTER_SLOTS, TABLES, WORD_SLOTS, normal, rows_of, word_key
from headlines import as_headline, shortened
from treebank import NAMES, RELATIONS, UPOS

SLOTS = len(TABLES)
LOWER, UPPER, TITLE, STOP = 0.04, 0.05, 0.03, 0.06  # how often a sentence is varied so
HEADLINE, SHORT = 0.12, 0.08
HEADLINE_TITLE = 0.3  # how often a headline is written with capitals
STRANGE = 0.4  # how often a hidden word also loses its letters, all but two and the shape
NO_VECTOR = 0.15  # how often a hidden word also loses its vector
OTHER_NAME = 0.12  # how often a name of one word is another one
SMALL = set("a an and as at but by for from in of on or the to with vs via".split())
STOPS = {".", "!", "?"}
TARGETS = ("upos", "xpos", "names", "relations")


def title_case(forms):
    return [f if f.lower() in SMALL and i else f[:1].upper() + f[1:] for i, f in enumerate(forms)]


def written(forms, chance, lower, upper, title):
    """The words, or now and then the same in small letters, in capitals or as a title."""
    if chance < lower:
        return [f.lower() for f in forms]
    if chance < lower + upper:
        return [f.upper() for f in forms]
    if chance < lower + upper + title:
        return title_case(forms)
    return list(forms)


def cased_like(form, other):
    return other.upper() if form.isupper() and len(form) > 1 else other


def certain(numbers, kinds):
    """One row a word, with all weight on one kind; none where the number is negative."""
    out = np.zeros((len(numbers), kinds), np.float16)
    for i, number in enumerate(numbers):
        if number >= 0:
            out[i, number] = 1
    return out


class Coder:
    """What all sentences have in common: tags, the words that have vectors, how often a word was
    seen, and names to put in the place of others, by kind."""

    def __init__(self, xpos_tags, words=(), rare=0.5):
        self.xpos = {tag: i for i, tag in enumerate(xpos_tags)}
        self.known = {word_key(word): i + 1 for i, word in enumerate(words)}
        self.rare, self.seen, self.pool = rare, None, {}

    def known_rows(self, forms):
        return np.array([self.known.get(word_key(form), 0) for form in forms], np.int64)


class Coded:
    """A sentence with its targets. `targets` holds for each of TARGETS a row of weights a word (no
    weight: nothing is known), and `arcs` weights of heads, [words, words + 1]. `heads` are the
    heads at which the relations were taken; -1 where there is none."""

    def __init__(self, sentence, coder):
        self.sentence, self.document, self.forms = sentence, sentence.document, sentence.forms
        self.coder, count = coder, len(sentence.forms)
        if sentence.soft:
            self.targets = {name: sentence.soft[name] for name in TARGETS}
            self.heads, self.arcs = sentence.soft["heads"], sentence.soft["arcs"]
        else:
            self.take_labels(sentence, coder.xpos, count)
        self.hide = None
        if coder.seen is not None:
            self.hide = np.array([coder.rare / (coder.rare + coder.seen[normal(f)])
                                  for f in self.forms])

    def take_labels(self, sentence, xpos, count):
        none = [-1] * count
        tree, marked = sentence.has_tree, sentence.names is not None
        numbers = {
            "upos": [UPOS.index(u) for u in sentence.upos] if tree else none,
            "xpos": [xpos.get(x, -1) for x in sentence.xpos] if tree else none,
            "names": [NAMES.index(n) for n in sentence.names] if marked else none,
            "relations": [RELATIONS.index(r) for r in sentence.relations] if tree else none}
        sizes = {"upos": len(UPOS), "xpos": len(xpos), "names": len(NAMES),
                 "relations": len(RELATIONS)}
        self.targets = {name: certain(numbers[name], sizes[name]) for name in TARGETS}
        self.heads = np.array(sentence.heads if tree else none, np.int64)
        self.arcs = certain(self.heads, count + 1)

    def best(self, name):
        """The likeliest kind of each word; -1 where nothing is known."""
        target = self.targets[name]
        return np.where(target.sum(1) > 0, target.argmax(1), -1)

    def take(self, keep):
        """The sentence without some of its words, none of which is a head."""
        part = object.__new__(Coded)
        part.__dict__.update(self.__dict__)
        keep = np.array(keep)
        place = np.full(len(self.forms) + 1, -1)
        place[0] = 0
        place[keep + 1] = np.arange(1, len(keep) + 1)
        part.forms = [self.forms[i] for i in keep]
        part.targets = {name: target[keep].copy() for name, target in self.targets.items()}
        heads = self.heads[keep]
        part.heads = np.where(heads >= 0, place[heads], -1)
        part.arcs = self.arcs[keep][:, np.concatenate([[0], keep + 1])]
        part.hide = self.hide[keep] if self.hide is not None else None
        return part

    def can_lose_stop(self):
        last = len(self.forms)
        return last > 2 and self.forms[-1] in STOPS and not (self.heads == last).any()


@dataclass
class Batch:
    rows: torch.Tensor
    weights: torch.Tensor
    mask: torch.Tensor
    known: torch.Tensor
    upos: torch.Tensor
    xpos: torch.Tensor
    names: torch.Tensor
    relations: torch.Tensor
    heads: torch.Tensor
    arcs: torch.Tensor


def other_names(coded, forms):
    """Now and then another name of the kind in the place of one of a single word."""
    marks = coded.best("names")
    for i, mark in enumerate(marks):
        name = NAMES[mark] if mark > 0 else "O"
        if name[0] != "B" or random.random() > OTHER_NAME:
            continue
        alone = i + 1 == len(marks) or NAMES[max(marks[i + 1], 0)][0] != "I"
        pool = coded.coder.pool.get(name[2:])
        if alone and pool and forms[i][:1].isupper():
            forms[i] = cased_like(forms[i], random.choice(pool))
    return forms


def varied(coded):
    """The sentence, perhaps cut, and its words, perhaps otherwise written."""
    titled, kind = TITLE, random.random()
    if kind < HEADLINE and (coded.heads >= 0).all():
        coded, titled = as_headline(coded), HEADLINE_TITLE
    elif kind < HEADLINE + SHORT and (coded.heads >= 0).all():
        coded = shortened(coded)
    elif random.random() < STOP and coded.can_lose_stop():
        coded = coded.take(range(len(coded.forms) - 1))
    forms, chance = list(coded.forms), random.random()
    if coded.coder.pool:
        forms = other_names(coded, forms)
    return coded, written(forms, chance, LOWER, UPPER, titled)


def hide_words(weights, known, hide):
    count = len(hide)
    hidden = np.random.random(count) < hide
    for slot in WORD_SLOTS:
        weights[:count, slot][hidden] = 0
    known[:count][hidden & (np.random.random(count) < NO_VECTOR)] = 0
    hidden &= np.random.random(count) < STRANGE
    for slot in LETTER_SLOTS:
        weights[:count, slot][hidden] = 0


def tensors(group, augment=False):
    """One padded batch."""
    pairs = [varied(c) if augment else (c, c.forms) for c in group]
    size, length = len(pairs), max(len(forms) for _, forms in pairs)
    rows = np.zeros((size, length, SLOTS), np.int64)
    weights = np.zeros((size, length, SLOTS), np.float32)
    known = np.zeros((size, length), np.int64)
    mask = np.zeros((size, length), np.float32)
    heads = np.full((size, length), -1, np.int64)
    arcs = np.zeros((size, length, length + 1), np.float32)
    targets = {name: np.zeros((size, length, group[0].targets[name].shape[1]), np.float32)
               for name in TARGETS}
    for i, (coded, forms) in enumerate(pairs):
        count = len(forms)
        rows[i, :count] = [rows_of(form) for form in forms]
        known[i, :count] = coded.coder.known_rows(forms)
        weights[i, :count] = 1
        mask[i, :count] = 1
        if augment:
            hide_words(weights[i], known[i], coded.hide)
        heads[i, :count] = coded.heads
        arcs[i, :count, :count + 1] = coded.arcs
        for name, array in targets.items():
            array[i, :count] = coded.targets[name]
    arrays = dict(rows=rows, weights=weights, mask=mask, known=known, heads=heads, arcs=arcs,
                  **targets)
    return Batch(**{name: torch.from_numpy(array) for name, array in arrays.items()})


def batches_of(coded, words, shuffle=False):
    """Groups of sentences of like length, `words` words each with the padding."""
    jitter = random.random if shuffle else (lambda: 0)
    groups, group, longest = [], [], 0
    for item in sorted(coded, key=lambda c: len(c.forms) + 3 * jitter()):
        longest = max(longest, len(item.forms))
        if group and longest * (len(group) + 1) > words:
            groups.append(group)
            group, longest = [], len(item.forms)
        group.append(item)
    groups.append(group)
    if shuffle:
        random.shuffle(groups)
    return groups
