"""Trains the model from the treebanks and a teacher's labels and writes it to one file.

    python3 train/train.py --treebanks ../shared/treebanks --names ../shared/names \\
        --vectors build-train/vectors.npz --silver build-train/silver.pt --out models/en.parley

train/all.sh holds all the steps.
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

from batches import Coded, Coder, batches_of, tensors
from export import write_model
from agree import read_lexicon
from features import normal
from network import Network
from recombine import recombined
from treebank import (NAMES, RELATIONS, UPOS, Sentence, first_half, mark_gum_names, read_names,
                      read_treebank)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--treebanks", required=True)
    parser.add_argument("--names", required=True)
    parser.add_argument("--vectors", required=True, help="what vectors.py wrote")
    parser.add_argument("--out", required=True)
    parser.add_argument("--silver", help="plain sentences that label.py labelled")
    parser.add_argument("--named", help="the treebanks' sentences that label.py labelled: "
                        "their names are taken")
    parser.add_argument("--silver-share", type=float, default=1.0,
                        help="how much of the silver an epoch shows")
    parser.add_argument("--recombined", type=int, default=20000,
                        help="short sentences that an epoch shows, put together from others' parts")
    parser.add_argument("--lexicon", help="lexicon/actors: names to put in the place of others")
    parser.add_argument("--wordnet", help="WordNet's folder: lemmas of words that are not in the "
                        "treebanks")
    parser.add_argument("--begin-with", help="weights of an earlier run (.pt) to go on from")
    parser.add_argument("--measure", action="store_true", help="only print the figures of the "
                        "weights to begin with, as they are and rounded")
    parser.add_argument("--epochs", type=int, default=14)
    parser.add_argument("--batch", type=int, default=2000, help="words")
    parser.add_argument("--rate", type=float, default=3e-3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--dropout", type=float, default=0.15)
    parser.add_argument("--rare", type=float, default=0.5,
                        help="a word seen n times is hidden RARE / (RARE + n) of the time")
    parser.add_argument("--round-from", type=float, default=0.8,
                        help="from this part of the training on, weights are rounded")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--names-weight", type=int, default=3,
                        help="how often an epoch shows the hand-marked names")
    parser.add_argument("--gold-weight", type=int, default=1,
                        help="how often an epoch shows the treebanks")
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


def read_labelled(path):
    return [Sentence(document, forms, soft=soft)
            for document, forms, soft in torch.load(path, weights_only=False)]


def name_pool(lexicon, silver):
    """Names of one word to put in the place of others, by kind: the lexicon's, and what stands as
    a name in the silver."""
    pool = {kind: set() for kind in ("PER", "ORG", "LOC")}
    for words, kind in read_lexicon(lexicon).items():
        if kind in pool:
            pool[kind].update(word for word in words if word[:1].isupper())
    for sentence in silver:
        for form, mark in zip(sentence.forms, sentence.soft["names"].argmax(1)):
            if mark and form[:1].isupper():
                pool[NAMES[mark][2:]].add(form)
    return {kind: sorted(names) for kind, names in pool.items()}


def losses(network, batch):
    """Cross entropy with the weights that the targets give; a word with none counts for nothing."""
    x, upos, xpos, names, arcs = network(batch.rows, batch.weights, batch.mask, batch.known)

    def cross_entropy(scores, target):
        words = target.sum().clamp_min(1.0)
        return -(target * F.log_softmax(scores, -1)).sum() / words

    labels = network.labels(x, batch.heads.clamp_min(0))
    return (cross_entropy(upos, batch.upos) * 0.5 + cross_entropy(xpos, batch.xpos)
            + cross_entropy(arcs, batch.arcs) + cross_entropy(labels, batch.relations)
            + cross_entropy(names, batch.names))


def report_scores(counts, gold, upos, xpos, heads, relations):
    """Adds a batch's right words to counts: {figure: [right, of]}. Labels go without subtypes."""
    known = gold["heads"] >= 0
    attached = (heads == gold["heads"]) & known
    main = torch.tensor([RELATIONS.index(r.split(":")[0]) for r in RELATIONS])
    same = main[relations] == main[gold["relations"].clamp_min(0)]
    for name, right in (("upos", (upos.argmax(-1) == gold["upos"]) & known),
                        ("xpos", (xpos.argmax(-1) == gold["xpos"]) & known),
                        ("uas", attached), ("las", attached & same)):
        figure = counts.setdefault(name, [0, 0])
        figure[0] += int(right.sum())
        figure[1] += int(known.sum())


@torch.no_grad()
def evaluate(network, coded):
    """Right words by greedy heads (no tree made): close to the figures of src/tree, below them."""
    network.eval()
    counts = {}
    for group in batches_of(coded, 4000):
        batch = tensors(group)
        x, upos, xpos, _, arcs = network(batch.rows, batch.weights, batch.mask, batch.known)
        heads = arcs.argmax(-1)
        gold = {name: getattr(batch, name).argmax(-1) for name in ("upos", "xpos", "relations")}
        gold["heads"] = batch.heads
        report_scores(counts, gold, upos, xpos, heads, network.labels(x, heads).argmax(-1))
    network.train()
    return figures(counts)


def figures(counts):
    return " ".join(f"{name} {100 * right / max(of, 1):.2f}" for name, (right, of) in counts.items())


def lessons(options, coder, train_set, marked, silver):
    """Coded sentences: (always shown, shown in part, short ones)."""
    if options.named:
        soft = {tuple(s.forms): s.soft for s in read_labelled(options.named)}
    coder.seen = Counter(normal(form) for s in train_set + silver for form in s.forms)
    coded = [Coded(s, coder) for s in train_set if len(s.forms) <= 150]
    if options.named:
        for sentence in coded:
            by_teacher = soft.get(tuple(sentence.forms))
            if by_teacher:
                sentence.targets["names"] = by_teacher["names"]
    always = coded * options.gold_weight
    always += [Coded(s, coder) for s in marked] * options.names_weight
    always += [c for c in coded if "GUM_news" in c.document] * (options.news_weight - 1)
    in_part = [Coded(s, coder) for s in silver]
    short = recombined(coded + in_part, list(coder.xpos), NAMES, 3 * options.recombined)
    return always, in_part, [Coded(s, coder) for s in short]


def new_network(options, xpos_tags, vectors):
    table = torch.from_numpy(vectors)
    network = Network(len(UPOS), len(xpos_tags), len(NAMES), len(RELATIONS),
                      torch.cat([torch.zeros(1, table.shape[1]), table]), options.dropout)
    if options.begin_with:
        network.load_state_dict(torch.load(options.begin_with)["weights"])
    return network


def train(options):
    train_set, marked, dev = read_all(options)
    silver = read_labelled(options.silver) if options.silver else []
    xpos_tags = sorted({tag for s in train_set for tag in s.xpos})
    vectors = np.load(options.vectors)
    words = vectors["words"].tolist()
    coder = Coder(xpos_tags, words, options.rare)
    dev_coded = [Coded(s, coder) for s in dev]
    network = new_network(options, xpos_tags, vectors["vectors"])
    if options.measure:
        print("as they are:", evaluate(network, dev_coded))
        network.round_weights()
        print("rounded:", evaluate(network, dev_coded))
        return
    always, in_part, short = lessons(options, coder, train_set, marked, silver)
    if options.lexicon:
        coder.pool = name_pool(options.lexicon, silver)
    average = copy.deepcopy(network)
    learning = [p for p in network.parameters() if p.requires_grad]
    optimizer = torch.optim.Adam(learning, lr=options.rate, betas=(0.9, 0.95), fused=True)
    share = int(len(in_part) * options.silver_share)
    count = sum(len(c.forms) for c in always)
    count += sum(len(c.forms) for c in in_part) * options.silver_share
    count += sum(len(c.forms) for c in short) / 3
    total_steps, step, started = count / options.batch * options.epochs, 0, time.time()
    for epoch in range(options.epochs):
        shown = always + random.sample(in_part, share) + random.sample(short, len(short) // 3)
        for group in batches_of(shown, options.batch, shuffle=True):
            pace = min(1.0, (step + 1) / 200) * max(0.02, 1 - step / total_steps)
            for parameters in optimizer.param_groups:
                parameters["lr"] = options.rate * pace
            if step > options.round_from * total_steps:
                network.round_weights()
                average.round_weights()
            loss = losses(network, tensors(group, augment=True))
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(learning, 2.0)
            optimizer.step()
            step += 1
            if step % 4 == 0:
                keep_average(average, network, min(0.998, step / (step + 20)))
        news = [c for c in dev_coded if "GUM_news" in c.document]
        print(f"epoch {epoch + 1} {time.time() - started:.0f}s loss {loss.item():.2f} "
              f"dev {evaluate(average, dev_coded)} | news {evaluate(average, news)}", flush=True)
        torch.save({"weights": average.state_dict(), "xpos": xpos_tags}, options.out + ".pt")
        write_model(options.out, average, xpos_tags, train_set, words, options.wordnet)


@torch.no_grad()
def keep_average(average, network, keep):
    torch._foreach_lerp_(list(average.parameters()), list(network.parameters()), 1 - keep)


def fix_chance(options):
    """The seeds and threads that a training is told."""
    torch.set_num_threads(options.threads)
    random.seed(options.seed)
    np.random.seed(options.seed)
    torch.manual_seed(options.seed)


def main():
    options = arguments()
    fix_chance(options)
    train(options)


if __name__ == "__main__":
    main()
