"""Lemmas: a rule for every (word, tags) that training saw, and for other words the rule of the
longest ending that training saw. A rule cuts letters off the end and adds some, or names the
whole lemma; it works on the word lower-cased, with a capital, or as written."""

from collections import Counter, defaultdict

from features import QUOTES, lower_char

LONGEST_ENDING = 6
LOWER, KEPT, TITLE = 0, 1, 2  # the case of the letters that stay
WHOLE = 255
ANY_XPOS = 127


def plain(form):
    return "".join(QUOTES.get(c, c) for c in form)


def lowered(form):
    return "".join(lower_char(c) for c in plain(form))


def titled(form):
    low = lowered(form)
    upper = low[:1].upper()
    return (upper if len(upper) == 1 else low[:1]) + low[1:]


def rule_of(form, lemma, upos):
    """(case, letters cut, letters added). Words that are no names and yet are written with a
    capital ("Syrian", "I") get it however they stand; names stand as they are written."""
    bases = [(LOWER, lowered(form)), (KEPT, plain(form))]
    if upos != "PROPN":
        bases.insert(1, (TITLE, titled(form)))
    for case, base in bases:
        same = 0
        while same < min(len(base), len(lemma)) and base[same] == lemma[same]:
            same += 1
        if same > 0 and len(base) - same < 20 or base == lemma:
            return (case, len(base) - same, lemma[same:])
    return (KEPT, WHOLE, lemma)


def collect(sentences, upos_names, xpos_tags):
    """The most frequent rule by (lower-cased word, upos, xpos) and by (ending, upos, xpos)."""
    by_word, written = defaultdict(Counter), {tag: i for i, tag in enumerate(xpos_tags)}
    for s in sentences:
        for form, lemma, upos, xpos in zip(s.forms, s.lemmas, s.upos, s.xpos):
            if lemma == "_" and form != "_":
                continue
            key = (lowered(form), upos_names.index(upos), written[xpos])
            by_word[key][rule_of(form, lemma, upos)] += 1
    by_ending = defaultdict(Counter)
    for (word, upos, xpos), rules in by_word.items():
        rule = rules.most_common(1)[0][0]
        if rule[1] == WHOLE:
            continue
        for length in range(min(len(word), LONGEST_ENDING) + 1):
            by_ending[(word[len(word) - length:], upos, xpos)][rule] += 1
            by_ending[(word[len(word) - length:], upos, ANY_XPOS)][rule] += 1
    words = {key: rules.most_common(1)[0][0] for key, rules in by_word.items()}
    endings = {key: rules.most_common(1)[0][0] for key, rules in by_ending.items()
               if sum(rules.values()) > 1 or not key[0]}
    return words, prune(endings, words)


def prune(endings, words):
    """Endings whose next shorter ending says the same are not kept."""
    kept = {}
    for (ending, upos, xpos), rule in sorted(endings.items(), key=lambda e: len(e[0][0])):
        shorter, found = ending, None
        while shorter and found is None:
            shorter = shorter[1:]
            found = kept.get((shorter, upos, xpos))
        if found != rule:
            kept[(ending, upos, xpos)] = rule
    return kept
