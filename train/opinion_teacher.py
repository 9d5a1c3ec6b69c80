"""The second opinion's teacher: a transformer that reads a sentence with its two actors marked and
says what the one does to the other. It labels plain pairs for train/opinion.py.

    python3 train/opinion_teacher.py --transformer FOLDER --pairs labelled.jsonl --plain plain.jsonl \
        -o teacher.jsonl

Entity markers: L. Baldini Soares et al., "Matching the Blanks", ACL 2019.
"""

import argparse
import json
import random
import sys
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from transformers import AutoModel, AutoTokenizer

from opinion import CLASSES, read_items, shares_of

SOURCE, TARGET = ("@", "@"), ("#", "#")
LONGEST = 128


def marked(item):
    """The text with marks around both actors."""
    cuts = sorted([(item["source"][0], 1, "@ "), (item["source"][1], 0, " @"),
                   (item["target"][0], 1, "# "), (item["target"][1], 0, " #")])
    text, out, at = item["text"], [], 0
    for place, _, mark in cuts:
        out += [text[at:place], mark]
        at = place
    return "".join(out + [text[at:]])


class Teacher(nn.Module):
    def __init__(self, folder):
        super().__init__()
        self.body = AutoModel.from_pretrained(folder, add_pooling_layer=False)
        width = self.body.config.hidden_size
        self.head = nn.Sequential(nn.Dropout(0.1), nn.Linear(3 * width, 256), nn.Tanh(),
                                  nn.Dropout(0.1), nn.Linear(256, len(CLASSES)))

    def forward(self, ids, mask, places):
        hidden = self.body(input_ids=ids, attention_mask=mask).last_hidden_state
        rows = torch.arange(len(ids))
        mean = (hidden * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
        pooled = torch.cat([hidden[rows, places[:, 0]], hidden[rows, places[:, 1]], mean], -1)
        return self.head(pooled.float())


def freeze(teacher, layers):
    """The word vectors and so many of the lowest layers are not trained."""
    lowest = [teacher.body.embeddings, *teacher.body.encoder.layer[:layers]] if layers else []
    for part in lowest:
        part.requires_grad_(False)


class Reader:
    def __init__(self, folder):
        self.tokens = AutoTokenizer.from_pretrained(folder)
        self.at = self.tokens.convert_tokens_to_ids("@")
        self.hash = self.tokens.convert_tokens_to_ids("#")

    def read(self, item):
        """Token ids, and where the marks before source and target stand."""
        ids = self.tokens(marked(item), truncation=True, max_length=LONGEST)["input_ids"]
        source = ids.index(self.at) if self.at in ids else 0
        target = ids.index(self.hash) if self.hash in ids else 0
        return ids, source, target

    def collate(self, group):
        length = max(len(ids) for ids, _, _ in group)
        ids = torch.full((len(group), length), self.tokens.pad_token_id)
        mask = torch.zeros(len(group), length)
        for i, (row, _, _) in enumerate(group):
            ids[i, :len(row)] = torch.tensor(row)
            mask[i, :len(row)] = 1
        return ids, mask, torch.tensor([[s, t] for _, s, t in group])


def grouped(items, size, shuffle):
    order = sorted(items, key=lambda item: len(item[0][0]) + random.random() * 6)
    groups = [order[i:i + size] for i in range(0, len(order), size)]
    if shuffle:
        random.shuffle(groups)
    return groups


def autocast():
    return torch.autocast("cpu", dtype=torch.bfloat16)


def train(teacher, reader, items, epochs, rate, check=None):
    ready = [(reader.read(item), shares_of(item)) for item in items]
    body = [p for n, p in teacher.named_parameters() if n.startswith("body.") and p.requires_grad]
    head = [p for n, p in teacher.named_parameters() if not n.startswith("body.")]
    optimiser = torch.optim.AdamW([{"params": body, "lr": rate}, {"params": head, "lr": 10 * rate}],
                                  weight_decay=0.01)
    steps = epochs * ((len(ready) + 31) // 32)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, [rate, 10 * rate],
                                                   total_steps=steps + 1, pct_start=0.1)
    begun = time.time()
    for epoch in range(epochs):
        teacher.train()
        total, done = 0.0, 0
        for group in grouped(ready, 32, True):
            with autocast():
                scores = teacher(*reader.collate([item[0] for item in group]))
            wanted = torch.from_numpy(np.stack([item[1] for item in group]))
            loss = -(wanted * F.log_softmax(scores.float(), -1)).sum(-1).mean()
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(teacher.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            total, done = total + loss.item() * len(group), done + len(group)
            if done // 32 % 20 == 0:
                print(f"epoch {epoch + 1}: {done} loss {total / done:.3f} "
                      f"{time.time() - begun:.0f} s", file=sys.stderr, flush=True)
        print(f"epoch {epoch + 1}: loss {total / done:.4f}", check(teacher) if check else "",
              file=sys.stderr, flush=True)


@torch.no_grad()
def predict(teacher, reader, items):
    teacher.eval()
    ready = [(reader.read(item), i) for i, item in enumerate(items)]
    out = np.zeros((len(items), len(CLASSES)), np.float32)
    for group in grouped(ready, 64, False):
        with autocast():
            scores = teacher(*reader.collate([item[0] for item in group]))
        out[[i for _, i in group]] = F.softmax(scores.float(), -1).numpy()
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--transformer", required=True)
    parser.add_argument("--pairs", nargs="+", required=True)
    parser.add_argument("--plain", nargs="*", default=[])
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--rate", type=float, default=4e-5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--frozen", type=int, default=0, help="the lowest layers that stay as they are, which saves time")
    parser.add_argument("--weights")
    parser.add_argument("-o", "--out", required=True)
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    random.seed(options.seed)
    teacher, reader = Teacher(options.transformer), Reader(options.transformer)
    freeze(teacher, options.frozen)
    train(teacher, reader, read_items(options.pairs), options.epochs, options.rate)
    if options.weights:
        torch.save(teacher.state_dict(), options.weights)
    items = read_items(options.plain)
    with open(options.out, "w", encoding="utf-8") as out:
        for item, shares in zip(items, predict(teacher, reader, items)):
            item["shares"] = [round(float(share), 4) for share in shares]
            item.pop("label", None)
            out.write(json.dumps(item) + "\n")


if __name__ == "__main__":
    main()
