"""The teacher: a pretrained transformer that is fine-tuned on the treebanks.

    python3 train/teacher.py --pretrained build-train/all-mpnet-base-v2 \\
        --treebanks ../shared/treebanks --names ../shared/names --out build-train/teacher.pt

The transformer knows no capitals; each word's shape is added to its pieces at the bottom. Heads
for tags, names, arcs and labels stand on the mean of a word's pieces. label.py uses it to label
plain reports; nothing of it ships.
"""

import argparse
import math
import random
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from transformers import AutoModel, AutoTokenizer

from batches import Coded, Coder, batches_of, written
from features import feature_hash, shape
from network import bucket_matrix, BUCKETS
from train import figures, fix_chance, read_all, report_scores
from treebank import NAMES, RELATIONS, UPOS

ARC, LABEL, SHAPES = 400, 160, 512
LOWER, UPPER, TITLE, STOP = 0.05, 0.05, 0.05, 0.06  # how often a sentence is varied so
PIECES = 12  # of a word; the rest of a longer one is not looked at


class Teacher(nn.Module):
    def __init__(self, pretrained, xpos, dropout=0.2):
        super().__init__()
        self.body = AutoModel.from_pretrained(pretrained, add_pooling_layer=False)
        self.tokenizer = AutoTokenizer.from_pretrained(pretrained)
        width = self.body.config.hidden_size
        self.dropout = dropout
        self.shape = nn.Embedding(SHAPES, width)
        nn.init.zeros_(self.shape.weight)
        self.mix = nn.Parameter(torch.zeros(self.body.config.num_hidden_layers + 1))
        self.upos, self.xpos = nn.Linear(width, len(UPOS)), nn.Linear(width, xpos)
        self.names, self.other_names = nn.Linear(width, len(NAMES)), nn.Linear(width, len(NAMES))
        self.query, self.key = nn.Linear(width, ARC), nn.Linear(width, ARC)
        self.bilinear = nn.Parameter(torch.eye(ARC) / math.sqrt(ARC))
        self.root = nn.Parameter(torch.zeros(width))
        self.key_alone = nn.Linear(width, 1)
        self.distance = nn.Linear(width, BUCKETS)
        self.label_word, self.label_head = nn.Linear(width, LABEL), nn.Linear(width, LABEL)
        self.label = nn.Linear(LABEL, len(RELATIONS) * LABEL, bias=False)
        nn.init.normal_(self.label.weight, std=0.01)
        self.label_word_alone = nn.Linear(LABEL, len(RELATIONS))
        self.label_head_alone = nn.Linear(LABEL, len(RELATIONS))
        self.pieces_of = {}

    def pieces(self, form):
        if form not in self.pieces_of:
            numbers = self.tokenizer(form, add_special_tokens=False)["input_ids"][:PIECES]
            self.pieces_of[form] = numbers or [self.tokenizer.unk_token_id]
        return self.pieces_of[form]

    def encode(self, sentences):
        """Word vectors of the sentences (lists of forms), filled up to the longest."""
        tokenizer = self.tokenizer
        numbered = [[self.pieces(form) for form in forms] for forms in sentences]
        longest = -(-(max(sum(map(len, words)) for words in numbered) + 2) // 8) * 8
        size, length = len(sentences), max(map(len, sentences))
        ids = torch.full((size, longest), tokenizer.pad_token_id)
        shapes = torch.zeros((size, longest), dtype=torch.long)
        pool = torch.zeros(size, length, longest)
        for i, (forms, words) in enumerate(zip(sentences, numbered)):
            flat = [tokenizer.cls_token_id]
            for at, (form, pieces) in enumerate(zip(forms, words)):
                pool[i, at, len(flat):len(flat) + len(pieces)] = 1 / len(pieces)
                shapes[i, len(flat):len(flat) + len(pieces)] = (
                    1 + feature_hash(9, shape(form)) % (SHAPES - 1))
                flat += pieces
            flat.append(tokenizer.sep_token_id)
            ids[i, :len(flat)] = torch.tensor(flat)
        seen = (ids != tokenizer.pad_token_id).long()
        embedded = self.body.get_input_embeddings()(ids) + self.shape(shapes)
        layers = self.body(inputs_embeds=embedded, attention_mask=seen,
                           output_hidden_states=True).hidden_states
        mix = self.mix.softmax(0)
        mixed = sum(weight * layer for weight, layer in zip(mix, layers))
        return pool.to(mixed.dtype) @ (mixed + layers[-1])

    def drop(self, x):
        return F.dropout(x, self.dropout, self.training)

    def forward(self, sentences):
        x = self.drop(self.encode(sentences).float())
        lengths = torch.tensor([len(forms) for forms in sentences])
        mask = (torch.arange(x.shape[1])[None, :] < lengths[:, None]).float()
        return (x, self.upos(x), self.xpos(x), self.names(x), self.arcs(x, mask),
                self.other_names(x))

    def arcs(self, x, mask):
        batch, length, width = x.shape
        heads = torch.cat([self.root.expand(batch, 1, width), x], 1)
        key = self.drop(F.gelu(self.key(heads)))
        query = self.drop(F.gelu(self.query(x)))
        scores = query @ self.bilinear @ key.transpose(1, 2) + self.key_alone(heads).transpose(1, 2)
        bucket = bucket_matrix(length).expand(batch, -1, -1)
        scores = scores + self.distance(x).gather(2, bucket)
        closed = F.pad(mask, (1, 0), value=1.0) == 0
        itself = torch.eye(length + 1, dtype=torch.bool)[1:]
        return scores.masked_fill(closed[:, None, :] | itself, -1e4)

    def labels(self, x, heads):
        batch, length, width = x.shape
        all_heads = torch.cat([self.root.expand(batch, 1, width), x], 1)
        word = self.drop(F.gelu(self.label_word(x)))
        head = self.drop(F.gelu(self.label_head(all_heads)))
        head = head.gather(1, heads[..., None].expand(-1, -1, LABEL))
        both = self.label(word).view(*word.shape[:2], len(RELATIONS), LABEL) @ head[..., None]
        return both[..., 0] + self.label_word_alone(word) + self.label_head_alone(head)


def gold_of(group, counts):
    """The padded labels of a group of Coded sentences, cut to `counts` words."""
    length = max(counts)
    gold = {name: np.full((len(group), length), -1, np.int64)
            for name in ("upos", "xpos", "heads", "relations", "names")}
    for i, (coded, count) in enumerate(zip(group, counts)):
        for name, array in gold.items():
            array[i, :count] = (coded.heads if name == "heads" else coded.best(name))[:count]
    return {name: torch.from_numpy(array) for name, array in gold.items()}


def losses(teacher, group):
    sentences, counts = [], []
    for coded in group:
        count = len(coded.forms)
        if random.random() < STOP and coded.can_lose_stop():
            count -= 1
        counts.append(count)
        sentences.append(written(coded.forms[:count], random.random(), LOWER, UPPER, TITLE))
    gold = gold_of(group, counts)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        x, upos, xpos, names, arcs, other = teacher(sentences)
        labels = teacher.labels(x, gold["heads"].clamp_min(0))

    def cross_entropy(scores, wanted):
        if not (wanted >= 0).any():
            return 0.0
        return F.cross_entropy(scores.float().flatten(0, 1), wanted.flatten(), ignore_index=-1)

    trees = torch.tensor([bool((coded.heads >= 0).any()) for coded in group])
    by_hand = gold["names"].masked_fill(trees[:, None], -1)
    by_marks = gold["names"].masked_fill(~trees[:, None], -1)
    return (cross_entropy(upos, gold["upos"]) * 0.5 + cross_entropy(xpos, gold["xpos"])
            + cross_entropy(arcs, gold["heads"]) + cross_entropy(labels, gold["relations"])
            + cross_entropy(names, by_hand) + cross_entropy(other, by_marks) * 0.5)


@torch.no_grad()
def evaluate(teacher, coded):
    teacher.eval()
    counts = {}
    for group in batches_of(coded, 3000):
        gold = gold_of(group, [len(c.forms) for c in group])
        with torch.autocast("cpu", dtype=torch.bfloat16):
            x, upos, xpos, names, arcs, _ = teacher([c.forms for c in group])
            heads = arcs.argmax(-1)
            relations = teacher.labels(x, heads).argmax(-1)
        report_scores(counts, gold, upos, xpos, heads, relations)
    teacher.train()
    return figures(counts)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pretrained", required=True, help="the transformer's folder")
    parser.add_argument("--treebanks", required=True)
    parser.add_argument("--names", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--begin-with", help="weights of an earlier run to go on from")
    parser.add_argument("--epochs", type=int, default=2)
    parser.add_argument("--batch", type=int, default=900, help="words")
    parser.add_argument("--rate", type=float, default=5e-5)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--names-weight", type=int, default=3)
    parser.add_argument("--news-weight", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    return parser.parse_args()


def main():
    options = arguments()
    fix_chance(options)
    train_set, marked, dev = read_all(options)
    xpos_tags = sorted({tag for s in train_set for tag in s.xpos})
    teacher = Teacher(options.pretrained, len(xpos_tags))
    if options.begin_with:
        teacher.load_state_dict(torch.load(options.begin_with)["weights"])
    coder = Coder(xpos_tags)
    dev = [Coded(s, coder) for s in dev]
    coded, named = ([Coded(s, coder) for s in sentences if len(s.forms) <= 120]
                    for sentences in (train_set, marked))
    lessons = coded + named * options.names_weight
    lessons += [c for c in coded if "GUM_news" in c.document] * (options.news_weight - 1)
    body = [p for p in teacher.body.parameters()]
    inside = {id(p) for p in body}
    heads = [p for p in teacher.parameters() if id(p) not in inside]
    optimizer = torch.optim.AdamW([{"params": body, "base": options.rate},
                                   {"params": heads, "base": options.head_rate}],
                                  lr=options.rate, weight_decay=0.01, fused=True)
    total = sum(len(batches_of(lessons, options.batch)) for _ in range(options.epochs))
    step, started = 0, time.time()
    for epoch in range(options.epochs):
        for group in batches_of(lessons, options.batch, shuffle=True):
            pace = min(1.0, (step + 1) / 100) * max(0.01, 1 - step / total)
            for parameters in optimizer.param_groups:
                parameters["lr"] = parameters["base"] * pace
            loss = losses(teacher, group)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(teacher.parameters(), 2.0)
            optimizer.step()
            step += 1
            if step % 50 == 0:
                print(f"step {step}/{total} {time.time() - started:.0f}s {loss.item():.3f}", flush=True)
        news = [c for c in dev if "GUM_news" in c.document]
        print(f"epoch {epoch + 1} {time.time() - started:.0f}s loss {loss.item():.2f} "
              f"dev {evaluate(teacher, dev)} | news {evaluate(teacher, news)}",
              flush=True)
        torch.save({"weights": teacher.state_dict(), "xpos": xpos_tags}, options.out)


if __name__ == "__main__":
    main()
