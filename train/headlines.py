"""Makes short sentences and headlines of sentences: side clauses and phrases left out; no articles,
no forms of "be" that only help, the present for the past, "to" for "will", a comma for "and", no
full stop. Their trees are the sentences' own."""

import random
import re

import numpy as np

from treebank import RELATIONS, UPOS

LOST = {"det": {"the", "a", "an"},
        "aux:pass": {"is", "are", "was", "were", "been", "being", "'s"},
        "aux": {"is", "are", "was", "were", "has", "have", "had", "'s"},
        "cop": {"is", "are", "was", "were", "'s"},
        "mark": {"that"},
        "nmod:poss": {"its", "his", "her", "their"}}
ASIDE = {"obl", "obl:unmarked", "advcl", "acl:relcl", "appos", "parataxis", "advmod", "nmod",
         "discourse", "amod", "acl"}
LEAVE_OUT, LONG = 0.35, 9  # how often, and from how many words on
COMMA, PRESENT, LOSES, TO = 0.4, 0.7, 0.9, 0.8

IRREGULAR = dict(pair.split() for pair in """said say, told tell, held hold, met meet, made make,
took take, began begin, went go, got get, gave give, left leave, won win, lost lose, hit hit, shot
shoot, sent send, found find, saw see, sought seek, fought fight, brought bring, struck strike, led
lead, broke break, rose rise, fell fall, came come, became become, planned plan, stopped stop,
agreed agree, put put, cut cut, ran run, knew know, kept keep, spoke speak, withdrew withdraw, fled
flee, drew draw, grew grow, threw throw, flew fly, bought buy, built build, caught catch, felt feel,
paid pay, stood stand, wrote write, spent spend, lay lie, freed free, seized seize, died die,
controlled control, banned ban, dropped drop, jailed jail, quit quit, set set, shut shut, swore
swear, thought think, thanked thank, killed kill, called call, used use, vowed vow, urged
urge""".split(","))
KEEPS_E = re.compile(r".*(?:[cgsvzu]|lar|[iu]r|ov|at|us|as|is|ok|ak|ik|ot|id|ad|od|in|ar)ed")
BARE = re.compile(r".*(?:ck|nt|rn|ct|st|ld|nd|rt|lt|pt|mp|wn|y|ell|all|ill|lk|et|it|en|er|sh|ch|ss|x"
                  r"|rm|lm|rk|sk|ff|wl|rl|ew|ow|aim|ail|ead|eat|ain|oin|ear)ed")


def base_of(form):
    """ "attack" from "attacked", where the letters tell it for certain; otherwise None. """
    low = form.lower()
    if low in IRREGULAR:
        return IRREGULAR[low]
    if low.endswith("ied") and len(low) > 4:
        return low[:-3] + "y"
    if BARE.fullmatch(low):
        return low[:-2]
    return low[:-1] if KEEPS_E.fullmatch(low) else None


def third_person(base):
    if re.search(r"[^aeiou]y$", base):
        return base[:-1] + "ies"
    return base + ("es" if re.search(r"(?:s|x|z|ch|sh|o)$", base) else "s")


def subtree(heads, top):
    """Whether each word stands below the word numbered `top` (from 1) or is it."""
    below = np.zeros(len(heads) + 1, bool)
    below[top] = True
    for _ in range(len(heads)):
        more = below[1:] | below[heads]
        if (more == below[1:]).all():
            break
        below[1:] = more
    return below[1:]


def shortened(coded):
    """Without some of what stands aside of the main clause's subject, verb and object."""
    relations = coded.best("relations")
    keep = np.ones(len(coded.forms), bool)
    for i, relation in enumerate(relations):
        if RELATIONS[relation] in ASIDE and keep[i] and random.random() < LEAVE_OUT:
            left = keep & ~subtree(coded.heads, i + 1)
            if left.sum() >= 4:
                keep = left
    kept = np.flatnonzero(keep)
    while len(kept) and coded.forms[kept[0]] in ",;:-)" and not (coded.heads == kept[0] + 1).any():
        kept = kept[1:]
    if len(kept) < 3 or len(kept) == len(coded.forms):
        return coded
    part = coded.take(kept)
    first = part.forms[0]
    part.forms[0] = first[:1].upper() + first[1:]
    return part


def as_headline(coded):
    """A new sentence, or the same where nothing can go."""
    if len(coded.forms) > LONG:
        coded = shortened(coded)
    relations, tags = coded.best("relations"), coded.best("upos")
    has_children = np.zeros(len(coded.forms) + 1, bool)
    has_children[coded.heads] = True
    keep, commas, futures = [], set(), set()
    for i, form in enumerate(coded.forms):
        relation, low = RELATIONS[relations[i]], form.lower()
        alone = not has_children[i + 1]
        if alone and low in LOST.get(relation, ()) and random.random() < LOSES:
            continue
        if alone and i + 1 == len(coded.forms) and form in ".!":
            continue
        if alone and relation == "cc" and low == "and" and random.random() < COMMA:
            commas.add(i)
        if alone and relation == "aux" and low == "will" and random.random() < TO:
            futures.add(i)
        keep.append(i)
    if len(keep) < 3:
        return coded
    part = coded.take(keep)
    for at, i in enumerate(keep):
        if i in commas:
            make(part, at, ",", "PUNCT", ",", "punct")
        elif i in futures:
            make(part, at, "to", "PART", "TO", "mark")
        elif coded.forms[i][0].islower() and UPOS[tags[i]] == "VERB":
            present(part, at)
    first = part.forms[0]
    part.forms[0] = first[:1].upper() + first[1:]
    return part


def make(coded, at, form, upos, xpos, relation):
    """Gives a word another form and with it certain tags."""
    coded.forms[at] = form
    for name, number in (("upos", UPOS.index(upos)), ("xpos", coded.coder.xpos.get(xpos)),
                         ("relations", RELATIONS.index(relation) if relation else None)):
        if number is not None:
            coded.targets[name][at] = 0
            coded.targets[name][at, number] = 1


def has_plural_subject(coded, at):
    relations, xpos = coded.best("relations"), coded.best("xpos")
    plural = {coded.coder.xpos.get("NNS"), coded.coder.xpos.get("NNPS")}
    for i in np.flatnonzero(coded.heads == at + 1):
        if RELATIONS[relations[i]] == "nsubj":
            joined = any(RELATIONS[relations[k]] == "conj"
                         for k in np.flatnonzero(coded.heads == i + 1))
            return joined or xpos[i] in plural or coded.forms[i].lower() in ("they", "we", "i")
    return False


def present(coded, at):
    """Puts a finite verb of the past into the present."""
    if coded.best("xpos")[at] != coded.coder.xpos.get("VBD") or random.random() > PRESENT:
        return
    base = base_of(coded.forms[at])
    if base and has_plural_subject(coded, at):
        make(coded, at, base, "VERB", "VBP", None)
    elif base:
        make(coded, at, third_person(base), "VERB", "VBZ", None)
