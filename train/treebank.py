"""Reads treebanks (CoNLL-U) and name files (IOB2), and finds the names in GUM's Entity marks."""

import re
from dataclasses import dataclass, field

NAMES = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"]
GUM_NAMES = {"person": "PER", "organization": "ORG", "place": "LOC"}
RELATIONS = """root acl acl:relcl advcl advcl:relcl advmod amod appos aux aux:pass case cc
cc:preconj ccomp compound compound:prt conj cop csubj csubj:pass dep det det:predet discourse
dislocated expl fixed flat goeswith iobj list mark nmod nmod:desc nmod:poss nmod:unmarked nsubj
nsubj:pass nummod obj obl obl:agent obl:unmarked orphan parataxis punct reparandum vocative
xcomp""".split()
UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()


@dataclass
class Sentence:
    document: str
    forms: list
    lemmas: list = field(default_factory=list)
    upos: list = field(default_factory=list)
    xpos: list = field(default_factory=list)
    heads: list = field(default_factory=list)  # 0 is the root, words count from 1
    relations: list = field(default_factory=list)
    misc: list = field(default_factory=list)
    names: list = None  # None: not marked
    soft: dict = None  # a teacher's weights in place of labels, as batches.Coded takes them

    @property
    def has_tree(self):
        return bool(self.heads)


def relation_of(label):
    """The label as src/tree knows it: subtypes outside the list fall back to their head."""
    if label in RELATIONS:
        return label
    if label in ("obl:npmod", "obl:tmod"):
        return "obl:unmarked"
    main = label.split(":")[0]
    return main if main in RELATIONS else "dep"


def blocks(path):
    """Yields (document, lines of word columns) for each sentence of a file."""
    document, rows = "", []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# newdoc id = "):
                document = line.split(" = ", 1)[1]
            if line and not line.startswith("#"):
                rows.append(line.split("\t"))
            elif not line and rows:
                yield document, rows
                rows = []
    if rows:
        yield document, rows


def read_treebank(path):
    sentences = []
    for document, rows in blocks(path):
        rows = [r for r in rows if r[0].isdigit()]
        forms = [r[1] for r in rows]
        if "reddit" in document or sum(f == "_" for f in forms) * 2 > len(forms):
            continue  # their words are not given
        sentences.append(Sentence(
            document, forms, [r[2] for r in rows], [r[3] for r in rows], [r[4] for r in rows],
            [int(r[6]) for r in rows], [relation_of(r[7]) for r in rows], [r[9] for r in rows]))
    return sentences


def read_names(path):
    sentences = []
    for document, rows in blocks(path):
        names = [r[2] if r[2] in NAMES else "O" for r in rows]
        sentences.append(Sentence(document, [r[1] for r in rows], names=names))
    return sentences


def first_half(sentences):
    """The sentences before the middle, counted in sentences and in words: what is held out
    begins no earlier either way."""
    words, total = 0, sum(len(s.forms) for s in sentences)
    for index, sentence in enumerate(sentences):
        words += len(sentence.forms)
        if index >= len(sentences) // 2 or words > total // 2:
            return sentences[:index]
    return sentences


def entities(sentence, still_open):
    """The (kind, first, last) of each entity that opens and closes in the sentence."""
    found = []
    for index, misc in enumerate(sentence.misc):
        match = re.search(r"(?:^|\|)Entity=([^|]*)", misc)
        if not match:
            continue
        for mark in re.finditer(r"\(([^()]+)(\)?)|([^()]+)\)", match.group(1)):
            opened, closed_at_once, closed = mark.groups()
            if opened:
                name, kind = opened.split("-")[:2]
                if closed_at_once:
                    found.append((kind, index, index))
                else:
                    still_open.setdefault(name, []).append((kind, index))
            elif still_open.get(closed):
                kind, start = still_open[closed].pop()
                found.append((kind, start, index))
    return found


def head_of_span(sentence, first, last):
    for index in range(first, last + 1):
        head = sentence.heads[index] - 1
        if head < first or head > last:
            return index
    return first


LINKS = {"of", "the", "for", "and", "&", "'s", "’s", "-", "–", "de", "du", "al"}
TITLES = set("""mr. mrs. ms. dr. mr mrs ms dr president senator sen. general gen. king queen prince
princess minister prime sir lord lady professor prof. pope chancellor governor gov. judge justice
captain secretary sergeant lieutenant major colonel chairman director representative rep. mayor
ambassador sheikh imam father sister""".split())


def name_span(sentence, kind, first, last, head):
    """The proper-noun stretch around the head; organizations also run over "of", "and"..."""
    def proper(index):
        return sentence.xpos[index] in ("NNP", "NNPS")

    def step(index, by):
        there = index + by
        links = {"-"} if kind == "PER" else LINKS
        while first <= there <= last and sentence.forms[there].lower() in links:
            there += by
        near = kind == "ORG" or abs(there - index) <= 3
        return there if first <= there <= last and proper(there) and near else None

    left = right = head
    while (at := step(left, -1)) is not None:
        left = at
    while (at := step(right, 1)) is not None:
        right = at
    if kind == "PER":  # "US President Barack Obama" names Barack Obama
        titles = [i for i in range(left, right) if sentence.forms[i].lower() in TITLES]
        left = titles[-1] + 1 if titles else left
    return left, right


def mark_gum_names(sentences):
    """Sets names from the Entity marks: entities whose head is a proper noun, longest first."""
    still_open, document = {}, None
    for sentence in sentences:
        if sentence.document != document:
            still_open, document = {}, sentence.document
        names = ["O"] * len(sentence.forms)
        spans = []
        for kind, first, last in entities(sentence, still_open):
            head = head_of_span(sentence, first, last) if kind in GUM_NAMES else None
            people = kind == "person" and head is not None and sentence.xpos[head] == "NNPS"
            if head is not None and sentence.xpos[head] in ("NNP", "NNPS") and not people:
                spans.append((GUM_NAMES[kind],
                              *name_span(sentence, GUM_NAMES[kind], first, last, head)))
        for kind, first, last in sorted(spans, key=lambda s: s[1] - s[2]):
            single_title = first == last and sentence.forms[first].lower() in TITLES
            if single_title or any(n != "O" for n in names[first:last + 1]):
                continue
            names[first:last + 1] = ["B-" + kind] + ["I-" + kind] * (last - first)
        sentence.names = names
        still_open.clear()  # no name runs on into the next sentence
    return sentences
