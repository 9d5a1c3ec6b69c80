"""Labels plain sentences with trained teachers, for the student to learn from as well.

    python3 train/label.py --teachers first.pt second.pt --sentences plain.conllu --out silver.conllu

The teachers' scores are averaged as probabilities. Sentences whose best heads make no tree with
one root are left out: the teachers are not sure of them.
"""

import argparse

import torch

from agree import agree, read_lexicon
from batches import Coded, batches_of, tensors
from network import Network
from treebank import NAMES, RELATIONS, UPOS, Sentence, blocks

SHORTEST, LONGEST = 4, 60  # words


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--teachers", required=True, nargs="+")
    parser.add_argument("--sentences", required=True, help="CoNLL-U; words alone are read")
    parser.add_argument("--lexicon", help="lexicon/actors: names that are known")
    parser.add_argument("--out", required=True)
    return parser.parse_args()


def load(path):
    saved = torch.load(path)
    network = Network(len(UPOS), len(saved["xpos"]), len(NAMES), len(RELATIONS))
    network.load_state_dict(saved["weights"])
    return network.eval(), saved["xpos"]


def is_tree(heads):
    """heads[i] is the head of word i + 1."""
    if sum(head == 0 for head in heads) != 1:
        return False
    for start in range(1, len(heads) + 1):
        at, steps = start, 0
        while at and steps <= len(heads):
            at, steps = heads[at - 1], steps + 1
        if at:
            return False
    return True


def repaired(names):
    """I- tags without a beginning of their kind before them begin a name."""
    for i, name in enumerate(names):
        if name[0] == "I" and (i == 0 or names[i - 1][1:] != name[1:]):
            names[i] = "B" + name[1:]
    return names


@torch.no_grad()
def label(teachers, group, xpos_tags):
    """Fills the sentences' labels; yields those that came out as trees."""
    batch = tensors(group)
    outs = [teacher(batch.rows, batch.weights, batch.mask) for teacher in teachers]

    def mean(index):
        return sum(out[index].softmax(-1) for out in outs)

    upos, xpos, names = (mean(i).argmax(-1).tolist() for i in (1, 2, 3))
    heads = mean(4).argmax(-1)
    relations = sum(teacher.labels(out[0], heads).softmax(-1)
                    for teacher, out in zip(teachers, outs)).argmax(-1).tolist()
    heads = heads.tolist()
    for i, coded in enumerate(group):
        count, sentence = len(coded.forms), coded.sentence
        sentence.heads = heads[i][:count]
        if not is_tree(sentence.heads):
            continue
        sentence.upos = [UPOS[u] for u in upos[i][:count]]
        sentence.xpos = [xpos_tags[x] for x in xpos[i][:count]]
        sentence.relations = [RELATIONS[r] for r in relations[i][:count]]
        sentence.names = repaired([NAMES[n] for n in names[i][:count]])
        yield sentence


def write(sentence, out):
    out.write(f"# newdoc id = {sentence.document}\n")
    for i, form in enumerate(sentence.forms):
        misc = "_" if sentence.names[i] == "O" else "NE=" + sentence.names[i]
        out.write("\t".join([str(i + 1), form, "_", sentence.upos[i], sentence.xpos[i], "_",
                             str(sentence.heads[i]), sentence.relations[i], "_", misc]) + "\n")
    out.write("\n")


def main():
    options = arguments()
    torch.set_num_threads(1)
    loaded = [load(path) for path in options.teachers]
    teachers, xpos_tags = [network for network, _ in loaded], loaded[0][1]
    plain = [Sentence(document, [row[1] for row in rows if row[0].isdigit()])
             for document, rows in blocks(options.sentences)]
    coded = [Coded(s, xpos_tags) for s in plain if SHORTEST <= len(s.forms) <= LONGEST]
    labelled = [sentence for group in batches_of(coded, 4000)
                for sentence in label(teachers, group, xpos_tags)]
    agree(labelled, read_lexicon(options.lexicon) if options.lexicon else {})
    with open(options.out, "w", encoding="utf-8") as out:
        for sentence in labelled:
            write(sentence, out)


if __name__ == "__main__":
    main()
