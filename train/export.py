"""Writes the trained network and the lemma tables to one file; src/tree/model.c reads it.

A header (magic, version, size, checksum), a table of named sections, and the sections, each at a
multiple of 64 bytes. All numbers are little-endian. Matrices are of whole numbers with a scale a
column, in the panels that src/tree/kernels.h describes.
"""

import os
import struct

import numpy as np
import torch

from dictionary import Dictionary
from features import OFFSETS, ROWS, TABLES, feature_hash, word_key
from lemmas import collect
from network import ARC, BUCKETS, EMBED, LABEL, LAYERS, WIDTH
from treebank import NAMES, RELATIONS, UPOS

MAGIC, VERSION = b"parleytm", 2
PANEL, QUAD, WEIGHT_MOST, CODE_ZERO = 16, 4, 63, 128  # as in src/tree/kernels.h
WORD_KEY, ENDING_KEY = 201, 202  # slots of feature_hash, so that no two tables share keys
collected = {}  # lemma tables by (sentences, WordNet's folder)


def panels(matrix):
    """[in, out] as [out / 16][in / 4][16][4]."""
    inputs, outputs = matrix.shape
    return matrix.reshape(inputs // QUAD, QUAD, outputs // PANEL, PANEL).transpose(2, 0, 3, 1)


def linear(sections, name, weight, bias):
    """weight is PyTorch's [out, in]."""
    filled = -len(weight) % PANEL
    weight = np.pad(weight.numpy(), ((0, filled), (0, 0)))
    scale = np.maximum(np.abs(weight).max(1) / WEIGHT_MOST, 1e-12)
    whole = np.rint(weight / scale[:, None]).astype(np.int8)
    sections[name + ".w"] = np.ascontiguousarray(panels(whole.T)).tobytes()
    sections[name + ".s"] = scale.astype("<f4").tobytes()
    sections[name + ".b"] = np.pad(bias.numpy(), (0, filled)).astype("<f4").tobytes()
    sections[name + ".z"] = (whole.astype(np.int32).sum(1) * CODE_ZERO).astype("<i4").tobytes()


def window_parts(network):
    """The convolution as one layer on a word alone: what it gives to the word after it, to itself
    and to the word before it. The bias goes to the word itself."""
    none = torch.zeros(WIDTH)
    return (torch.cat(network.window.weight.split(EMBED, 1)),
            torch.cat([none, network.window.bias, none]))


def quantised(weight):
    """Rows of int8 and a scale each."""
    scale = (weight.abs().amax(1) / 127).clamp_min(1e-8)
    return (weight / scale[:, None]).round().to(torch.int8), scale


def network_sections(network, sections):
    own = network.vectors.weight[1:] @ network.project.weight.T
    rows, scale = quantised(torch.cat([network.embed.weight, own]))
    sections["embed"] = rows.numpy().tobytes()
    sections["scale"] = scale.numpy().astype("<f4").tobytes()
    linear(sections, "window", *window_parts(network))
    for index, layer in enumerate(network.layers):
        linear(sections, f"layer{index}", layer.project.weight, layer.project.bias)
    heads = [network.upos, network.xpos, network.names, network.distance_up,
             network.distance_down, network.query, network.key, network.label_word,
             network.label_head]
    linear(sections, "heads", torch.cat([head.weight for head in heads]),
           torch.cat([head.bias for head in heads]))
    sections["root.key"] = network.root_key.numpy().astype("<f4").tobytes()
    sections["root.label"] = network.label_root.numpy().astype("<f4").tobytes()
    sections["buckets"] = network.label_bucket.weight.numpy().astype("<f4").tobytes()
    linear(sections, "label", network.label.weight, network.label.bias)


def hash_table(keyed, slot):
    """The table of rules: keys and 16-bit rule numbers."""
    places = open_places({feature_hash(slot, text + "\0" + chr(upos) + "\0" + chr(xpos)) or 1: rule
                          for (text, upos, xpos), rule in sorted(keyed.items())})
    return (np.array([key for key, _ in places], "<u8").tobytes(),
            np.array([rule for _, rule in places], "<u2").tobytes())


def vocabulary_sections(words, sections):
    """From the key of a word to its row, after the hashed rows."""
    places = open_places({word_key(word): i for i, word in enumerate(words)})
    sections["vocabulary.key"] = np.array([key for key, _ in places], "<u8").tobytes()
    sections["vocabulary.row"] = np.array([ROWS + i for _, i in places], "<u4").tobytes()


def open_places(numbers):
    """Open addressing: (key, number) for each place of a table, key 0 where it is free."""
    size = 1
    while size < 2 * len(numbers) + 2:
        size *= 2
    places = [(0, 0)] * size
    for key, number in numbers.items():
        at = key % size
        while places[at][0]:
            at = (at + 1) % size
        places[at] = (key, number)
    return places


def lemma_sections(sentences, xpos_tags, sections, wordnet=None):
    """wordnet is the folder of WordNet's files; without it the treebanks alone tell lemmas. Those
    of one training are collected once, though it writes a model after every epoch."""
    known = id(sentences), wordnet
    if known not in collected:
        collected[known] = collect(sentences, UPOS, xpos_tags, wordnet and Dictionary(wordnet))
    words, endings = collected[known]
    rules = sorted(set(words.values()) | set(endings.values()))
    number = {rule: i for i, rule in enumerate(rules)}
    text, records = b"", []
    for case, cut, added in rules:
        added = added.encode("utf-8")[:250]
        records.append(struct.pack("<BBHI", case, cut, len(added), len(text)))
        text += added
    sections["rules"], sections["rule.text"] = b"".join(records), text
    for name, table, slot in (("words", words, WORD_KEY), ("endings", endings, ENDING_KEY)):
        keys, values = hash_table({k: number[r] for k, r in table.items()}, slot)
        sections[name + ".key"], sections[name + ".rule"] = keys, values


def checksum(data):
    """Two sums over 64-bit words: plain, and weighted by place."""
    words = np.frombuffer(data, "<u8")
    first = np.add.reduce(words, dtype=np.uint64)
    places = np.arange(len(words), 0, -1, dtype=np.uint64)
    return int(first), int(np.add.reduce(words * places, dtype=np.uint64))


def padded_to(data, multiple=64):
    return data + b"\0" * (-len(data) % multiple)


def write_sections(path, sections):
    table, body = b"", b""
    start = 64 + -(-32 * len(sections) // 64) * 64
    for name, data in sections.items():
        table += struct.pack("<16sQQ", name.encode(), start + len(body), len(data))
        body += padded_to(data)
    rest = padded_to(table) + body
    header = struct.pack("<8sIIQQQ", MAGIC, VERSION, len(sections), 64 + len(rest),
                         *checksum(rest))
    with open(path + ".new", "wb") as out:
        out.write(padded_to(header) + rest)
    os.replace(path + ".new", path)


@torch.no_grad()
def write_model(path, network, xpos_tags, sentences, words, wordnet=None):
    sections = {}
    sections["sizes"] = struct.pack("<11I", EMBED, WIDTH, LAYERS, ARC, LABEL, len(UPOS),
                                    len(xpos_tags), len(NAMES), len(RELATIONS), BUCKETS,
                                    len(TABLES))
    sections["tables"] = b"".join(struct.pack("<II", offset, rows)
                                  for offset, (_, rows) in zip(OFFSETS, TABLES))
    sections["xpos"] = "".join(tag + "\0" for tag in xpos_tags).encode()
    sections["upos"] = "".join(tag + "\0" for tag in UPOS).encode()
    sections["relations"] = "".join(name + "\0" for name in RELATIONS).encode()
    network_sections(network, sections)
    vocabulary_sections(words, sections)
    lemma_sections(sentences, xpos_tags, sections, wordnet)
    write_sections(path, sections)
