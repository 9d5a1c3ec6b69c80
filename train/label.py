"""Labels sentences with trained teachers, for the student to learn from.

    python3 train/label.py --pretrained build-train/all-mpnet-base-v2 \\
        --teachers build-train/teacher.pt --sentences build-train/plain.conllu \\
        --lexicon lexicon/actors --out build-train/silver.pt

Written are not labels but the teachers' weights of all labels, averaged: of a word's tags, name
mark, head, and relation to the likeliest head. Names are made to agree over the whole text, as
agree.py says.
"""

import argparse

import numpy as np
import torch

from agree import agree, read_lexicon
from batches import batches_of
from teacher import Teacher
from treebank import NAMES, Sentence, blocks

SHORTEST, LONGEST = 3, 90  # words


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pretrained", required=True)
    parser.add_argument("--teachers", required=True, nargs="+")
    parser.add_argument("--sentences", required=True, nargs="+",
                        help="CoNLL-U; words alone are read")
    parser.add_argument("--lexicon", help="lexicon/actors: names that are known")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--out", required=True)
    return parser.parse_args()


def load(path, pretrained):
    saved = torch.load(path)
    teacher = Teacher(pretrained, len(saved["xpos"]))
    teacher.load_state_dict(saved["weights"])
    return teacher.eval(), saved["xpos"]


@torch.no_grad()
def label(teachers, group):
    """Sets the sentences' `soft`."""
    forms = [sentence.forms for sentence in group]
    with torch.autocast("cpu", dtype=torch.bfloat16):
        outs = [teacher(forms) for teacher in teachers]
        upos, xpos, names, arcs = (
            sum(out[i].float().softmax(-1) for out in outs) / len(outs) for i in (1, 2, 3, 4))
        heads = arcs.argmax(-1)
        relations = sum(teacher.labels(out[0], heads).float().softmax(-1)
                        for teacher, out in zip(teachers, outs)) / len(outs)
    for i, sentence in enumerate(group):
        count = len(sentence.forms)
        sentence.soft = {
            "upos": upos[i, :count].half().numpy(), "xpos": xpos[i, :count].half().numpy(),
            "names": names[i, :count].half().numpy(),
            "relations": relations[i, :count].half().numpy(),
            "arcs": arcs[i, :count, :count + 1].half().numpy(),
            "heads": heads[i, :count].numpy()}


def repaired(names):
    """I- tags without a beginning of their kind before them begin a name."""
    for i, name in enumerate(names):
        if name[0] == "I" and (i == 0 or names[i - 1][1:] != name[1:]):
            names[i] = "B" + name[1:]
    return names


def settle_names(sentences, xpos_tags, lexicon):
    """Where agree.py says otherwise than the teachers, it is right."""
    for sentence in sentences:
        sentence.xpos = [xpos_tags[i] for i in sentence.soft["xpos"].argmax(1)]
        sentence.names = repaired([NAMES[i] for i in sentence.soft["names"].argmax(1)])
    before = [list(sentence.names) for sentence in sentences]
    agree(sentences, lexicon)
    for sentence, names in zip(sentences, before):
        for i, (old, new) in enumerate(zip(names, sentence.names)):
            if old != new:
                sentence.soft["names"][i] = 0
                sentence.soft["names"][i, NAMES.index(new)] = 1


def main():
    options = arguments()
    torch.set_num_threads(options.threads)
    loaded = [load(path, options.pretrained) for path in options.teachers]
    teachers, xpos_tags = [teacher for teacher, _ in loaded], loaded[0][1]
    plain = [Sentence(document, [row[1] for row in rows if row[0].isdigit()])
             for path in options.sentences for document, rows in blocks(path)]
    plain = [s for s in plain if SHORTEST <= len(s.forms) <= LONGEST]
    for number, group in enumerate(batches_of(plain, 3000)):
        label(teachers, group)
        if number % 20 == 0:
            print(f"{number} batches", flush=True)
    settle_names(plain, xpos_tags, read_lexicon(options.lexicon) if options.lexicon else {})
    torch.save([(s.document, s.forms, s.soft) for s in plain], options.out)


if __name__ == "__main__":
    main()
