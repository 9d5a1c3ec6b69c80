"""Sentences as tensors, varied for news writing: headlines, all capitals, missing stops."""

import random
from dataclasses import dataclass

import numpy as np
import torch

from features import LETTER_SLOTS, TABLES, WORD_SLOTS, normal, rows_of
from treebank import NAMES, RELATIONS, UPOS

SLOTS = len(TABLES)
LOWER, UPPER, TITLE, STOP = 0.05, 0.04, 0.04, 0.06  # how often a sentence is varied so
STRANGE = 0.4  # how often a hidden word also loses its letters, all but two and the shape
SMALL = set("a an and as at but by for from in of on or the to with vs via".split())
STOPS = {".", "!", "?"}


def title_case(forms):
    return [f if f.lower() in SMALL and i else f[:1].upper() + f[1:] for i, f in enumerate(forms)]


class Coded:
    """A sentence with its rows and the numbers of its labels; -1 where there is none."""

    def __init__(self, sentence, xpos_tags, seen=None, rare=0.5):
        count = len(sentence.forms)
        self.sentence = sentence
        none = np.full(count, -1, np.int64)
        tree, self.document, self.forms = sentence.has_tree, sentence.document, sentence.forms
        number = {tag: i for i, tag in enumerate(xpos_tags)}
        self.upos = np.array([UPOS.index(u) for u in sentence.upos]) if tree else none
        self.xpos = np.array([number.get(x, -1) for x in sentence.xpos]) if tree else none
        self.heads = np.array(sentence.heads) if tree else none
        self.relations = np.array([RELATIONS.index(r) for r in sentence.relations]) if tree else none
        marked = sentence.names is not None
        self.names = np.array([NAMES.index(n) for n in sentence.names]) if marked else none
        self.rows = self.rows_of(self.forms)
        self.hide = np.array([rare / (rare + seen[normal(f)]) for f in self.forms]) if seen else None

    @staticmethod
    def rows_of(forms):
        return np.array([rows_of(f) for f in forms], np.int64)

    def can_lose_stop(self):
        last = len(self.forms)
        return last > 2 and self.forms[-1] in STOPS and not (self.heads == last).any()


@dataclass
class Batch:
    rows: torch.Tensor
    weights: torch.Tensor
    mask: torch.Tensor
    upos: torch.Tensor
    xpos: torch.Tensor
    heads: torch.Tensor
    relations: torch.Tensor
    names: torch.Tensor


def varied_rows(coded):
    chance = random.random()
    if chance < LOWER:
        return coded.rows_of([f.lower() for f in coded.forms])
    if chance < LOWER + UPPER:
        return coded.rows_of([f.upper() for f in coded.forms])
    if chance < LOWER + UPPER + TITLE:
        return coded.rows_of(title_case(coded.forms))
    return coded.rows


def tensors(group, augment=False):
    """One padded batch."""
    size, length = len(group), max(len(c.forms) for c in group)
    rows = np.zeros((size, length, SLOTS), np.int64)
    weights = np.zeros((size, length, SLOTS), np.float32)
    mask = np.zeros((size, length), np.float32)
    gold = {name: np.full((size, length), -1, np.int64)
            for name in ("upos", "xpos", "heads", "relations", "names")}
    for i, coded in enumerate(group):
        count = len(coded.forms)
        if augment and random.random() < STOP and coded.can_lose_stop():
            count -= 1
        rows[i, :count] = (varied_rows(coded) if augment else coded.rows)[:count]
        weights[i, :count] = 1
        if augment:
            hidden = np.random.random(count) < coded.hide[:count]
            for slot in WORD_SLOTS:
                weights[i, :count, slot][hidden] = 0
            hidden &= np.random.random(count) < STRANGE
            for slot in LETTER_SLOTS:
                weights[i, :count, slot][hidden] = 0
        mask[i, :count] = 1
        for name, array in gold.items():
            array[i, :count] = getattr(coded, name)[:count]
    return Batch(torch.from_numpy(rows), torch.from_numpy(weights), torch.from_numpy(mask),
                 **{name: torch.from_numpy(array) for name, array in gold.items()})


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
