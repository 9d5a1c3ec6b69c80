"""Trains the model from the treebanks and writes it to one file.

    python3 train/train.py --treebanks ../shared/treebanks --names ../shared/names \\
        --out models/en.parley

train/all.sh runs it three times: two teachers, and the student that is shipped.
"""

import argparse
import copy
import os
import random
import time
from collections import Counter

import numpy as np
import torch
import torch.nn.functional as F

from batches import Coded, batches_of, tensors
from export import write_model
from features import normal
from network import Network
from treebank import (NAMES, RELATIONS, UPOS, first_half, mark_gum_names, read_names, read_silver,
                      read_treebank)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--treebanks", required=True)
    parser.add_argument("--names", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--silver", help="sentences that label.py labelled")
    parser.add_argument("--silver-share", type=float, default=0.5,
                        help="how much of them an epoch shows")
    parser.add_argument("--epochs", type=int, default=16)
    parser.add_argument("--batch", type=int, default=1400, help="words")
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--dropout", type=float, default=0.25)
    parser.add_argument("--rare", type=float, default=0.5,
                        help="a word seen n times is hidden RARE / (RARE + n) of the time")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--names-weight", type=int, default=3,
                        help="how often an epoch shows the hand-marked names")
    parser.add_argument("--news-weight", type=int, default=2,
                        help="how often an epoch shows GUM's news")
    return parser.parse_args()


def read_all(options):
    join = os.path.join
    trees = [read_treebank(join(options.treebanks, "en_ewt-train.conllu")),
             mark_gum_names(read_treebank(join(options.treebanks, "en_gum-train.conllu")))]
    train = trees[0] + trees[1]
    marked = read_names(join(options.names, "en_ewt-dev.iob2"))
    marked += first_half(read_names(join(options.names, "en_ewt-test.iob2")))
    dev = [read_treebank(join(options.treebanks, f"en_{name}-dev.conllu")) for name in ("ewt", "gum")]
    return train, marked, dev[0] + dev[1]


def losses(network, batch):
    x, upos, xpos, names, arcs = network(batch.rows, batch.weights, batch.mask)

    def cross_entropy(scores, gold):
        return F.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=-1)

    total = x.new_zeros(())
    if (batch.upos >= 0).any():
        labels = network.labels(x, batch.heads.clamp_min(0))
        total = (cross_entropy(upos, batch.upos) * 0.5 + cross_entropy(xpos, batch.xpos)
                 + cross_entropy(arcs, batch.heads) + cross_entropy(labels, batch.relations))
    if (batch.names >= 0).any():
        total = total + cross_entropy(names, batch.names)
    return total


@torch.no_grad()
def evaluate(network, sentences, xpos_tags, news=False):
    """Right words by greedy heads (no tree made): close to the figures of src/tree, below them."""
    network.eval()
    right, total = Counter(), 0
    chosen = [s for s in sentences if not news or "GUM_news" in s.document]
    for group in batches_of([Coded(s, xpos_tags) for s in chosen], 4000):
        batch = tensors(group)
        x, upos, xpos, _, arcs = network(batch.rows, batch.weights, batch.mask)
        heads = arcs.argmax(-1)
        relations = network.labels(x, heads).argmax(-1)
        known = batch.upos >= 0
        total += int(known.sum())
        attached = (heads == batch.heads) & known
        main = torch.tensor([RELATIONS.index(r.split(":")[0]) for r in RELATIONS])
        same = main[relations] == main[batch.relations.clamp_min(0)]
        right["upos"] += int(((upos.argmax(-1) == batch.upos) & known).sum())
        right["xpos"] += int(((xpos.argmax(-1) == batch.xpos) & known).sum())
        right["uas"] += int(attached.sum())
        right["las"] += int((attached & same).sum())
    network.train()
    return " ".join(f"{key} {100 * value / max(total, 1):.2f}" for key, value in right.items())


def train(options):
    train_set, marked, dev = read_all(options)
    silver_set = read_silver(options.silver) if options.silver else []
    xpos_tags = sorted({tag for s in train_set for tag in s.xpos})
    seen = Counter(normal(form) for s in train_set + silver_set for form in s.forms)
    network = Network(len(UPOS), len(xpos_tags), len(NAMES), len(RELATIONS),
                      options.dropout)
    average = copy.deepcopy(network)
    optimizer = torch.optim.Adam(network.parameters(), lr=options.rate, betas=(0.9, 0.95),
                                 fused=True)
    coded = [Coded(s, xpos_tags, seen, options.rare) for s in train_set if len(s.forms) <= 150]
    extra = [Coded(s, xpos_tags, seen, options.rare) for s in marked] * options.names_weight
    extra += [c for c in coded if "GUM_news" in c.document] * (options.news_weight - 1)
    silver = [Coded(s, xpos_tags, seen, options.rare) for s in silver_set]
    shown = int(len(silver) * options.silver_share)
    words = sum(len(c.forms) for c in coded + extra)
    words += sum(len(c.forms) for c in silver) * options.silver_share
    steps_in_epoch = words / options.batch
    total_steps, step, started = steps_in_epoch * options.epochs, 0, time.time()
    for epoch in range(options.epochs):
        for group in batches_of(coded + extra + random.sample(silver, shown), options.batch,
                                shuffle=True):
            pace = min(1.0, (step + 1) / 200) * max(0.02, 1 - step / total_steps)
            for parameters in optimizer.param_groups:
                parameters["lr"] = options.rate * pace
            loss = losses(network, tensors(group, augment=True))
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 2.0)
            optimizer.step()
            step += 1
            if step % 4 == 0:
                keep_average(average, network, min(0.998, step / (step + 20)))
        print(f"epoch {epoch + 1} {time.time() - started:.0f}s loss {loss.item():.2f} "
              f"dev {evaluate(average, dev, xpos_tags)}"
              f" | news {evaluate(average, dev, xpos_tags, news=True)}", flush=True)
        torch.save({"weights": average.state_dict(), "xpos": xpos_tags}, options.out + ".pt")
        write_model(options.out, average, xpos_tags, train_set)
    return average


@torch.no_grad()
def keep_average(average, network, keep):
    torch._foreach_lerp_(list(average.parameters()), list(network.parameters()), 1 - keep)


def main():
    options = arguments()
    torch.set_num_threads(options.threads)
    random.seed(options.seed)
    np.random.seed(options.seed)
    torch.manual_seed(options.seed)
    train(options)


if __name__ == "__main__":
    main()
