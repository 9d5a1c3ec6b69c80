"""Lemmas: a rule for every (word, tags) that training saw, and for other words the rule of the
longest ending that training saw. A rule cuts letters off the end and adds some, or names the
whole lemma; it works on the lower-cased word or on the word as written."""

from collections import Counter, defaultdict

from features import QUOTES, lower_char

LONGEST_ENDING = 6
WHOLE = 255
ANY_XPOS = 127


def plain(form):
    return "".join(QUOTES.get(c, c) for c in form)


def lowered(form):
    return "".join(lower_char(c) for c in plain(form))


def rule_of(form, lemma):
    """(keeps case, letters cut, letters added)."""
    for keeps_case, base in ((0, lowered(form)), (1, plain(form))):
        same = 0
        while same < min(len(base), len(lemma)) and base[same] == lemma[same]:
            same += 1
        if same > 0 and len(base) - same < 20 or base == lemma:
            return (keeps_case, len(base) - same, lemma[same:])
        if keeps_case == 0 and same == 0 and base[:1] == lemma[:1].lower():
            continue
        if keeps_case == 0 and same == 0 and lemma.islower():
            return (0, WHOLE, lemma)
    return (1, WHOLE, lemma)


def collect(sentences, upos_names, xpos_tags):
    """The most frequent rule by (lower-cased word, upos, xpos) and by (ending, upos, xpos)."""
    by_word, written = defaultdict(Counter), {tag: i for i, tag in enumerate(xpos_tags)}
    for s in sentences:
        for form, lemma, upos, xpos in zip(s.forms, s.lemmas, s.upos, s.xpos):
            if lemma == "_" and form != "_":
                continue
            key = (lowered(form), upos_names.index(upos), written[xpos])
            by_word[key][rule_of(form, lemma)] += 1
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
