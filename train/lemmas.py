"""Lemmas: a rule for every (word, tags) that training saw or a dictionary holds, unless the rule
of the word's longest known ending says the same. A rule cuts letters off the end and adds some, or
names the whole lemma; it works on the word lower-cased, with a capital, or as written."""

from collections import Counter, defaultdict
from functools import lru_cache

from features import QUOTES, lower_char

LONGEST_ENDING = 6
LOWER, KEPT, TITLE = 0, 1, 2  # the case of the letters that stay
WHOLE = 255
ANY_XPOS = 127
DICTIONARY_WEIGHT = 3.5  # sightings that an entry of the dictionary counts for
GUESS_WEIGHT = 0.2  # words that one guess of the dictionary counts for
FEWEST, FEWEST_ANY = 2, 10  # words that make a rule of an ending, with its tag and with any


def plain(form):
    return "".join(QUOTES.get(c, c) for c in form)


@lru_cache(maxsize=None)
def lowered(form):
    return "".join(lower_char(c) for c in plain(form))


def titled(form):
    low = lowered(form)
    upper = low[:1].upper()
    return (upper if len(upper) == 1 else low[:1]) + low[1:]


@lru_cache(maxsize=None)
def rules_of(form, lemma, upos):
    """The (case, letters cut, letters added) that make the lemma with the least change. Names
    stand as they are written or get a capital, whichever most of their lemmas say; other words
    stand in small letters, or always with a capital where they have one ("Syrian", "I")."""
    found = []
    for case, base in ((LOWER, lowered(form)), (TITLE, titled(form)), (KEPT, plain(form))):
        same = 0
        while same < min(len(base), len(lemma)) and base[same] == lemma[same]:
            same += 1
        if same > 0 and len(base) - same < 20 or base == lemma:
            found.append((case, len(base) - same, lemma[same:]))
    least = min([cut + len(added) for _, cut, added in found], default=0)
    found = [r for r in found if r[1] + len(r[2]) == least] or [(KEPT, WHOLE, lemma)]
    return [r for r in found if r[0] != LOWER] or found if upos == "PROPN" else found[:1]


def best_rule(rules, usual=None):
    """The rule counted most; of equals the usual one, then one that keeps letters as written."""
    return max(rules, key=lambda rule: (rules[rule], rule == usual, rule[0] == KEPT, rule))


def count_rules(sentences, forms):
    """{(lower-cased word, upos, xpos): Counter of rules}. Where the dictionary has another lemma
    and not the treebank's, the treebank slipped."""
    lemmas = {(lowered(form), upos, xpos): lemma
              for (upos, xpos, form), lemma in forms.items()}
    known = {(upos, lemma.lower()) for (_, upos, _), lemma in lemmas.items()}
    by_word = defaultdict(Counter)
    for s in sentences:
        for form, lemma, upos, xpos in zip(s.forms, s.lemmas, s.upos, s.xpos):
            key = (lowered(form), upos, xpos)
            slip = upos != "PROPN" and key in lemmas and (upos, lemma.lower()) not in known
            if not slip and (lemma != "_" or form == "_"):
                by_word[key].update(rules_of(form, lemma, upos))
    for (upos, xpos, form), lemma in forms.items():
        for rule in rules_of(form, lemma, upos):
            by_word[(lowered(form), upos, xpos)][rule] += DICTIONARY_WEIGHT
    return by_word


def endings_of(by_word, guesses):
    """The rule of most words by (ending, upos, xpos), where enough have it and no shorter ending
    says the same. No rule cuts off more than the ending."""
    by_ending = defaultdict(Counter)
    for table, weight in ((by_word, 1), (guesses, GUESS_WEIGHT)):
        for (word, upos, xpos), rules in table.items():
            case, cut, added = best_rule(rules)
            if cut != WHOLE and (upos, case) != ("PROPN", TITLE):
                for length in range(cut, min(len(word), LONGEST_ENDING) + 1):
                    key = word[len(word) - length:], upos, xpos
                    by_ending[key][(case, cut, added)] += weight
    for (ending, upos, _), rules in list(by_ending.items()):
        by_ending[(ending, upos, ANY_XPOS)].update(rules)
    kept = {}
    for key in sorted(by_ending, key=lambda key: len(key[0])):
        ending, upos, xpos = key
        shorter = longest_ending(kept, ending[1:], upos, xpos) if ending else None
        rule = best_rule(by_ending[key], shorter)
        enough = by_ending[key][rule] >= (FEWEST_ANY if xpos == ANY_XPOS else FEWEST)
        if rule != shorter and enough:
            kept[key] = rule
    return kept


def longest_ending(endings, word, upos, xpos):
    for length in range(min(len(word), LONGEST_ENDING), -1, -1):
        rule = endings.get((word[len(word) - length:], upos, xpos))
        if rule:
            return rule
    return None


def collect(sentences, upos_names, xpos_tags, dictionary=None):
    """Rules by (lower-cased word, upos, xpos) and by (ending, upos, xpos), tags as numbers."""
    by_word = count_rules(sentences, dictionary.forms if dictionary else {})
    guesses = {(lowered(form), upos, xpos): dict.fromkeys(rules_of(form, lemma, upos), 1)
               for (upos, xpos, form), lemma in (dictionary.guesses if dictionary else {}).items()}
    guesses = {key: rules for key, rules in guesses.items() if key not in by_word}
    endings = endings_of(by_word, guesses)
    words = {}
    for key, rules in [*by_word.items(), *guesses.items()]:
        rule = best_rule(rules)
        by_rule = longest_ending(endings, *key) or longest_ending(endings, *key[:2], ANY_XPOS)
        if rule != by_rule:
            words[key] = rule
    numbers = {tag: i for i, tag in enumerate(xpos_tags)} | {ANY_XPOS: ANY_XPOS}
    return [{(text, upos_names.index(upos), numbers[xpos]): rule
             for (text, upos, xpos), rule in table.items() if xpos in numbers}
            for table in (words, endings)]
