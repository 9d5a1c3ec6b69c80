"""Trains the network of the second opinion: what one marked actor of a sentence does to another.
src/tree/opinion.c computes the same; its features come from the program itself (train/pairs_main.c),
so that nothing is said twice.

    python3 train/opinion.py --model models/en.parley --program build/tests/pairs --data build/share \
        --pairs labelled.jsonl:1 teacher.jsonl:1 coded.jsonl:0.2 -o models/opinion.parley

A line: {"text", "source": [start, end], "target": [start, end], "label": "ASSAULT"}, or with "shares", the teacher's share
for each class, instead of the label. Those that the teacher takes for NONE are nearly all left out. The number behind a file says
how much a line of it counts. The network is a file of its own, which belongs to the parser's model that it was
trained with.
"""

import argparse
import json
import random
import struct
import subprocess
import sys
import tempfile

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

import network as base
from export import linear, quantised, write_sections

CLASSES = ["NONE", "AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT", "REQUEST",
           "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"]
WIDTH, LAYERS, INNER, ROWS, ROWS_A_WORD = 256, 2, 128, 256, 24


class Pair:
    """What the network sees of one pair."""

    def __init__(self, words, context, rows, places):
        self.words, self.context, self.rows, self.places = words, context, rows, places


def decoded(data, at, count, width):
    codes = np.frombuffer(data, np.uint8, count * width, at).reshape(count, width)
    scale = np.frombuffer(data, "<f4", count, at + count * width)
    values = (codes.astype(np.float32) - 128) * scale[:, None]
    return values.astype(np.float16), at + count * (width + 4)


def read_features(data, embed, width):
    pairs, at = [], 0
    while at < len(data):
        count, *places = struct.unpack_from("<4i", data, at)
        at += 16
        if count == 0:
            pairs.append(None)
            continue
        words, at = decoded(data, at, count, embed)
        context, at = decoded(data, at, count, width)
        rows = np.frombuffer(data, "<u2", count * ROWS_A_WORD, at).reshape(count, ROWS_A_WORD)
        at += 2 * count * ROWS_A_WORD
        pairs.append(Pair(words, context, np.where(rows == 0xffff, ROWS, rows).astype(np.int32),
                          places))
    return pairs


def features(program, model, data, items):
    with tempfile.TemporaryFile() as lines, tempfile.TemporaryFile() as out:
        for number, item in enumerate(items):
            line = {"id": f"{number}", "text": item["text"], "source": item["source"],
                    "target": item["target"]}
            lines.write(json.dumps(line).encode() + b"\n")
        lines.seek(0)
        subprocess.run([program, "--features", model, data + "/lexicon.plx", data + "/places.plg"],
                       stdin=lines, stdout=out, check=True)
        out.seek(0)
        return read_features(out.read(), base.EMBED, base.WIDTH)


class Network(nn.Module):
    def __init__(self, dropout):
        super().__init__()
        self.dropout = dropout
        self.word, self.context = base.Linear(base.EMBED, WIDTH), base.Linear(base.WIDTH, WIDTH)
        self.rows = nn.EmbeddingBag(ROWS + 1, WIDTH, mode="sum", padding_idx=ROWS)
        nn.init.normal_(self.rows.weight, std=0.05)
        with torch.no_grad():
            self.rows.weight[ROWS] = 0
        self.layers = nn.ModuleList(base.Layer(dropout) for _ in range(LAYERS))
        self.inner = base.Linear(4 * WIDTH, INNER)
        self.out = base.Linear(INNER, len(CLASSES))

    def round_weights(self):
        for module in self.modules():
            if isinstance(module, base.Linear):
                module.rounded = True

    def forward(self, words, context, rows, mask, places):
        batch, length, _ = words.shape
        x = self.word(F.dropout(words, self.dropout, self.training))
        x = x + self.context(F.dropout(context, self.dropout, self.training))
        x = F.relu(x + self.rows(rows.view(-1, ROWS_A_WORD)).view(batch, length, WIDTH))
        for layer in self.layers:
            x = layer(x, mask)
        most = x.masked_fill(mask[..., None] == 0, -1e4).amax(1)
        chosen = [x[torch.arange(batch), places[:, i]] for i in range(3)]
        pooled = F.dropout(torch.cat(chosen + [most], -1), self.dropout, self.training)
        return self.out(F.leaky_relu(self.inner(pooled), 0.1))


def collate(pairs, drop_rows=0.0):
    length, batch = max(len(p.rows) for p in pairs), len(pairs)
    words = torch.zeros(batch, length, base.EMBED)
    context = torch.zeros(batch, length, base.WIDTH)
    rows = torch.full((batch, length, ROWS_A_WORD), ROWS, dtype=torch.long)
    mask = torch.zeros(batch, length)
    for i, p in enumerate(pairs):
        n = len(p.rows)
        words[i, :n] = torch.from_numpy(p.words.astype(np.float32))
        context[i, :n] = torch.from_numpy(p.context.astype(np.float32))
        rows[i, :n] = torch.from_numpy(p.rows.astype(np.int64))
        mask[i, :n] = 1
    if drop_rows:  # so that the network does not lean on the lexicon alone
        lost = torch.rand(batch) < drop_rows
        lexicon = (rows >= FITTING) & (rows < LEXICON_END)
        rows[lexicon & lost[:, None, None]] = ROWS
    return words, context, rows, mask, torch.tensor([p.places for p in pairs])


FITTING = 17 + 49 + 7 + 3 + 6  # as in src/event/second.c
LEXICON_END = FITTING + 5 * 17


def batches(items, size, shuffle):
    order = sorted(items, key=lambda item: len(item[0].rows) + random.random() * 8)
    groups = [order[i:i + size] for i in range(0, len(order), size)]
    if shuffle:
        random.shuffle(groups)
    return groups


@torch.no_grad()
def predict(network, pairs, none=False):
    network.eval()
    order = sorted(range(len(pairs)), key=lambda i: len(pairs[i].rows))
    out = np.zeros((len(pairs), len(CLASSES)), np.float32)
    for i in range(0, len(order), 128):
        part = order[i:i + 128]
        out[part] = F.softmax(network(*collate([pairs[k] for k in part])), -1).numpy()
    return out


def train(network, items, epochs, rate, drop_rows, check=None):
    """items: (pair, shares, weight)."""
    optimiser = torch.optim.AdamW(network.parameters(), lr=rate, weight_decay=0.02)
    steps = epochs * ((len(items) + 63) // 64)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, rate, total_steps=steps + 1, pct_start=0.1)
    for epoch in range(epochs):
        network.train()
        if epoch == epochs - 2:
            network.round_weights()
        total = 0.0
        for group in batches(items, 64, True):
            scores = network(*collate([item[0] for item in group], drop_rows))
            wanted = torch.from_numpy(np.stack([item[1] for item in group]))
            weight = torch.tensor([item[2] for item in group])
            loss = -(wanted * F.log_softmax(scores, -1)).sum(-1)
            loss = (loss * weight).sum() / weight.sum()
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            total += loss.item() * len(group)
        print(f"epoch {epoch + 1}: loss {total / len(items):.4f}", check(network) if check else "",
              file=sys.stderr, flush=True)


@torch.no_grad()
def opinion_sections(network, nth, sections):
    number = nth + 1 if nth else ""
    whole, part = f"opinion{number}.", f"o{number}."
    sections[whole + "sizes"] = struct.pack("<5I", WIDTH, LAYERS, INNER, ROWS, len(CLASSES))
    rows, scale = quantised(network.rows.weight[:ROWS])
    sections[whole + "rows"] = rows.numpy().tobytes()
    sections[whole + "scale"] = scale.numpy().astype("<f4").tobytes()
    linear(sections, part + "word", network.word.weight, network.word.bias)
    linear(sections, part + "context", network.context.weight, network.context.bias)
    for index, layer in enumerate(network.layers):
        linear(sections, f"{part}{index}", layer.project.weight, layer.project.bias)
    linear(sections, part + "inner", network.inner.weight, network.inner.bias)
    linear(sections, part + "out", network.out.weight, network.out.bias)


def shares_of(item):
    if "shares" in item:
        return np.array(item["shares"], np.float32)
    shares = np.full(len(CLASSES), 0.05 / (len(CLASSES) - 1), np.float32)
    shares[CLASSES.index(item["label"])] = 0.95
    return shares


def read_items(paths):
    items = []
    for path in paths:
        with open(path, encoding="utf-8") as lines:
            items += [json.loads(line) for line in lines]
    return items


def telling(items):
    """What the teacher does not take for NONE, and a twelfth of the rest."""
    return [item for item in items if item["shares"][0] < 0.3 or random.random() < 0.08]


def read_weighted(argument):
    """ "pairs.jsonl:0.5": the items of a file, and how much each counts. What an entry wrongly takes for an act counts
    three times: there is little of it."""
    path, _, weight = argument.rpartition(":")
    items = read_items([path])
    if items and "shares" in items[0]:
        items = telling(items)
    return [(item, float(weight) * (3 if item.get("event") and item["label"] == "NONE" else 1))
            for item in items]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--model", required=True)
    parser.add_argument("--program", required=True)
    parser.add_argument("--data", required=True)
    parser.add_argument("--pairs", nargs="+", required=True, help="FILE:WEIGHT")
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--dropout", type=float, default=0.3)
    parser.add_argument("--drop-rows", type=float, default=0.15)
    parser.add_argument("--seeds", type=int, nargs="+", default=[1], help="a network each, four at most")
    parser.add_argument("-o", "--out", required=True)
    options = parser.parse_args()
    random.seed(options.seeds[0])
    weighted = [pair for argument in options.pairs for pair in read_weighted(argument)]
    seen = features(options.program, options.model, options.data, [item for item, _ in weighted])
    ready = [(pair, shares_of(item), weight)
             for pair, (item, weight) in zip(seen, weighted) if pair]
    print(f"{len(ready)} of {len(weighted)} pairs", file=sys.stderr)
    sections = {}
    for nth, seed in enumerate(options.seeds):
        torch.manual_seed(seed)
        random.seed(seed)
        network = Network(options.dropout)
        train(network, ready, options.epochs, options.rate, options.drop_rows)
        opinion_sections(network.eval(), nth, sections)
    write_sections(options.out, sections)


if __name__ == "__main__":
    main()
