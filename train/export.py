"""Writes the trained network and the lemma tables to one file; src/tree/model.c reads it.

A header (magic, version, size, checksum), a table of named sections, and the sections, each at a
multiple of 64 bytes. All numbers are little-endian. Matrices lie in panels of 16 columns.
"""

import os
import struct

import numpy as np
import torch

from features import OFFSETS, TABLES, feature_hash
from lemmas import collect
from network import ARC, BUCKETS, EMBED, LABEL, LAYERS, WIDTH
from treebank import NAMES, RELATIONS, UPOS

MAGIC, VERSION, PANEL = b"parleytm", 1, 16
WORD_KEY, ENDING_KEY = 201, 202  # slots of feature_hash, so that no two tables share keys


def panels(matrix):
    """[in, out] as [out / 16][in][16], filled up with zeros."""
    inputs, outputs = matrix.shape
    padded = np.zeros((inputs, -(-outputs // PANEL) * PANEL), np.float32)
    padded[:, :outputs] = matrix
    return padded.reshape(inputs, -1, PANEL).transpose(1, 0, 2)


def linear(sections, name, weight, bias):
    """weight is PyTorch's [out, in]."""
    sections[name + ".w"] = panels(weight.T.numpy()).astype("<f4").tobytes()
    padded = np.zeros(-(-len(bias) // PANEL) * PANEL, np.float32)
    padded[:len(bias)] = bias.numpy()
    sections[name + ".b"] = padded.astype("<f4").tobytes()


def fold(norm, weight, bias):
    """A norm's gain and shift, taken into the layer after it."""
    return weight * norm.weight[None, :], bias + weight @ norm.bias


def quantised(weight):
    """Rows of int8 and a scale each."""
    scale = (weight.abs().amax(1) / 127).clamp_min(1e-8)
    return (weight / scale[:, None]).round().to(torch.int8), scale


def network_sections(network, sections):
    rows, scale = quantised(network.embed.weight)
    sections["embed"] = rows.numpy().tobytes()
    sections["scale"] = scale.numpy().astype("<f4").tobytes()
    norm = network.embed_norm
    sections["norm"] = torch.stack([norm.weight, norm.bias]).numpy().astype("<f4").tobytes()
    linear(sections, "window", network.window.weight, network.window.bias)
    for index, layer in enumerate(network.layers):
        linear(sections, f"layer{index}", *fold(layer.norm, layer.project.weight,
                                                layer.project.bias))
    heads = [network.upos, network.xpos, network.names, network.distance_up,
             network.distance_down, network.query, network.key, network.label_word,
             network.label_head]
    parts = [fold(network.norm, head.weight, head.bias) for head in heads]
    linear(sections, "heads", torch.cat([p[0] for p in parts]), torch.cat([p[1] for p in parts]))
    sections["root.key"] = network.root_key.numpy().astype("<f4").tobytes()
    sections["root.label"] = network.label_root.numpy().astype("<f4").tobytes()
    sections["buckets"] = network.label_bucket.weight.numpy().astype("<f4").tobytes()
    linear(sections, "label", network.label.weight, network.label.bias)


def hash_table(keyed, slot):
    """Open addressing by the whole 64-bit hash: keys (0 is free) and 16-bit rule numbers."""
    size = 1
    while size < 2 * len(keyed) + 2:
        size *= 2
    keys, values = [0] * size, [0] * size
    for (text, upos, xpos), rule in sorted(keyed.items()):
        key = feature_hash(slot, text + "\0" + chr(upos) + "\0" + chr(xpos)) or 1
        at = key % size
        while keys[at]:
            at = (at + 1) % size
        keys[at], values[at] = key, rule
    return np.array(keys, "<u8").tobytes(), np.array(values, "<u2").tobytes()


def lemma_sections(sentences, xpos_tags, sections):
    words, endings = collect(sentences, UPOS, xpos_tags)
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


@torch.no_grad()
def write_model(path, network, xpos_tags, sentences):
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
    lemma_sections(sentences, xpos_tags, sections)
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
