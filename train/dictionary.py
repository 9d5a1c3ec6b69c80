"""Word forms with their lemmas from WordNet's files (Debian's package wordnet-base): its words,
inflected as English spells, and its lists of exceptions."""

import os
import re
from collections import Counter, defaultdict

SIMPLE = re.compile(r"[A-Za-z]+(?:-[A-Za-z]+)*")
SENSES = {"noun": "1", "verb": "2", "adj": "35", "adv": "4"}  # as cntlist.rev numbers the parts

# Final letters that are doubled: in one short syllable ("stopped"), and a British l ("travelled",
# "fuelled"). Other long words that double theirs ("admitted") are among the exceptions.
SHORT = re.compile(r"(?:y|[^aeiouy]*(?:qu)?)[aeiouy][^aeiouwxy]")
LONG_L = re.compile(r".*[aeiouy].*[^aeiou][aeiou]l|.*[iu][ae]l")
# One or two syllables, as words have that make "-er" and "-est".
COMPARES = re.compile(r"(?=..)(?:[^aeiouy]*[aeiouy]+){1,2}(?:[^aeiouy]+e?)?(?<!ed)(?<!ly)(?<!ing)")
NOTES = re.compile(r"\(\w+\)$|_(?:up|out|off|down|in|on|over|around|away|along)$")
PREFIXED = re.compile(r"((?:re|over|under|out|mis|un|fore|counter)-?)(.+)")
PLURALS = [("man", "men"), ("child", "children"), ("wife", "wives"), ("life", "lives"),
           ("half", "halves"), ("foot", "feet"), ("tooth", "teeth"), ("sis", "ses")]

PRESENT = [("VERB", "VB"), ("VERB", "VBP")]
THIRD, ING = [("VERB", "VBZ")], [("VERB", "VBG")]
PAST = [("VERB", "VBD"), ("VERB", "VBN")]
NOUN, NOUNS = [("NOUN", "NN")], [("NOUN", "NNS")]
NAMES = [("PROPN", "NNPS")]

# Words that WordNet 3.0 is too old for, or has only within others.
NEWER = {"verb": "codename indebt reroute surveil".split(),
         "noun": "mullah overdose selfie".split()}

# Exceptions that WordNet lacks, "form base".
EXCEPTIONS = {"verb": """benefitted benefit, benefitting benefit, focussed focus, focusses focus,
focussing focus, formatted format, formatting format, stricken strike, surveilled surveil,
surveilling surveil, targetted target, targetting target""".split(",")}

# Verbs whose past is the word itself; plurals that look like the singular, or have none.
SAME_PAST = """beat become bet bid broadcast burst cast come cost cut fit forecast hit hurt input
knit let miscast offset outbid output overcome overrun put quit read rerun reset rid run set shed
shut slit split spread thrust typecast undercut upset wed wet""".split()
SAME_PLURAL = """aircraft arrears auspices barracks cattle clothes congratulations corps crossroads
doldrums fish gallows goods headquarters hovercraft innings jeans kin means odds offspring outskirts
personnel police politics premises proceeds regards remains series sheep spacecraft species
surroundings swine thanks throes troops trousers watercraft whereabouts""".split()

AUXILIARIES = [forms.split() for forms in (
    "be am are is was were been being", "have has had having", "do does did done doing")]

# What reports mean where two words share a form and WordNet's counts mislead or are nil.
USUAL = dict(pair.split() for pair in """appalled appall, appalling appall, axed axe, axes axe,
axing axe, bases base, battle-axes battle-axe, bussed bus, bussing bus, chaperoned chaperone,
chaperoning chaperone, chillies chilli, deeper deep, ellipses ellipse, elves elf, instilled instill,
instilling instill, overflown overfly, panties panty, pickaxes pickaxe, ploughmen ploughman,
premiered premiere, premiering premiere, routed rout, skied ski, wahhabis wahhabi""".split(","))


def read_words(folder, part):
    """{word in small letters: word as WordNet writes it}; small letters where it writes both."""
    words = {word: word for word in NEWER.get(part, [])}
    with open(os.path.join(folder, "data." + part), encoding="utf-8") as lines:
        for line in lines:
            if line.startswith(" "):
                continue  # the licence
            fields = line.split(" ")
            for word in fields[4:4 + 2 * int(fields[3], 16):2]:
                word = NOTES.sub("", word)
                if SIMPLE.fullmatch(word) and words.get(word.lower()) != word.lower():
                    words[word.lower()] = word
    return words


def read_counts(folder, part):
    """How often WordNet's authors met each word as this part of speech."""
    counts = Counter()
    with open(os.path.join(folder, "cntlist.rev"), encoding="utf-8") as lines:
        for line in lines:
            sense, _, count = line.split()
            word, numbers = sense.split("%")
            if numbers[0] in SENSES[part]:
                counts[word] += int(count)
    return counts


def read_exceptions(folder, part, words):
    """[(form, base)]"""
    with open(os.path.join(folder, part + ".exc"), encoding="utf-8") as lines:
        rows = [line.split() for line in [*lines, *EXCEPTIONS.get(part, [])]]
    return [(form, base) for form, *bases in rows for base in bases
            if base in words and form != base and SIMPLE.fullmatch(form)
            and ("-" in form) == ("-" in base)]


def stems(base):
    """What -ed, -er and -est follow."""
    if base.endswith("e"):
        return [base[:-1]]
    if re.search(r"[^aeiou]y$", base):
        return [base[:-1] + "i"]
    if SHORT.fullmatch(base):
        return [base + base[-1]]
    return [base, base + "l"] if LONG_L.fullmatch(base) else [base]


def with_s(base):
    if re.search(r"[^aeiou]y$", base):
        return [base[:-1] + "ies"]
    if re.search(r"(?:ch|[^aeiou]o)$", base):
        return [base + "es", base + "s"]
    return [base + ("es" if re.search(r"(?:s|x|z|sh)$", base) else "s")]


def with_ing(base):
    if base.endswith("ie"):
        return [base[:-2] + "ying"]
    if base.endswith("y") or re.search(r"[eoy]e$", base):
        return [base + "ing"]
    kept = [base + "ing"] if re.search(r"[gu]e$", base) else []  # "ageing", "queueing"
    return [stem + "ing" for stem in stems(base)] + kept


def plurals(base):
    return with_s(base) + [base[:-len(one)] + many for one, many in PLURALS if base.endswith(one)]


def is_strong(form, base):
    """Whether a past form is other than base and -ed: "shot", "led", "taken"."""
    regular = form.endswith("ed") and len(form) > len(base)
    return not regular and not form.endswith(("ing", "s"))


class Dictionary:
    """forms: {(upos, xpos, form as written): lemma}; guesses, alike, are for words whose tag is
    most likely wrong: "attack" as a past tense, "tore" as a present."""

    def __init__(self, folder):
        self.folder = folder
        self.found = defaultdict(dict)  # {(upos, xpos, form): {lemma: how usual}}
        self.guesses = {}
        self.verbs()
        self.nouns()
        self.adjectives()
        self.forms = {key: self.most_usual(key[2], lemmas) for key, lemmas in self.found.items()}

    @staticmethod
    def most_usual(form, lemmas):
        usual = USUAL.get(form)
        return usual if usual in lemmas else max(lemmas, key=lambda lemma: (lemmas[lemma], lemma))

    def read(self, part):
        words = read_words(self.folder, part)
        return words, read_counts(self.folder, part), read_exceptions(self.folder, part, words)

    def add(self, tags, forms, lemma, count, regular=True):
        """Of lemmas that share a form, the one counted more often is the more usual; else the
        one with regular forms; else "rookie" before "rooky", and the shorter one."""
        usual = count, regular, lemma.endswith("ie"), -len(lemma)
        for key in [(*tag, form) for tag in tags for form in forms]:
            self.found[key][lemma] = max(usual, self.found[key].get(lemma, usual))

    def guess(self, tags, form, lemma):
        for tag in tags:
            self.guesses.setdefault((*tag, form), lemma)

    def verbs(self):
        words, counts, exceptions = self.read("verb")
        irregular = defaultdict(list)
        for form, base in exceptions:
            irregular[base].append(form)
        for base in [base for base in words if len(base) > 2]:
            part = PREFIXED.fullmatch(base)
            if part and base not in irregular:
                irregular[base] = [part[1] + form for form in irregular.get(part[2], [])]
            strong = any(is_strong(form, base) for form in irregular[base])
            for verb in (base, re.sub("([iy])ze$", r"\1se", base)):
                self.regular_verb(verb, counts[base], strong)
        for base, forms in irregular.items():
            for form in forms:
                tags = ING if form.endswith("ing") else THIRD if form.endswith("s") else PAST
                self.add(tags, [form], base, counts[base], False)
                if is_strong(form, base):
                    self.guess(PRESENT + THIRD + ING, form, base)
                    for prefix in ("co-", "re-"):  # so that endings know "Kurdish-led"
                        self.add(PAST, [prefix + form], prefix + base, 0)
        for base in SAME_PAST:
            self.add(PAST, [base], base, counts[base])
        for forms in AUXILIARIES:
            for part in ("AUX", "VERB"):
                tags = [(part, tag) for _, tag in PRESENT + THIRD + ING + PAST]
                self.add(tags, forms, forms[0], 0)

    def regular_verb(self, base, count, strong):
        self.add(PRESENT, [base], base, count)
        self.guess(THIRD + ING + PAST, base, base)
        self.add(THIRD, with_s(base), base, count)
        self.add(ING, with_ing(base), base, count)
        self.add(PAST, [stem + "ed" for stem in stems(base)], base, -1 if strong else count)

    def nouns(self):
        words, counts, exceptions = self.read("noun")
        for base, written in words.items():
            if len(base) < 3:
                continue
            alone = bool(re.search("[^isu]s$", base)) and not any(
                base in with_s(single) for single in (base[:-1], base[:-2], base[:-3] + "y")
                if single in words)
            many = plurals(written) + [base] * alone
            if base != written:
                self.add(NAMES, many, written, counts[base])
                continue
            if alone:
                self.add(NAMES, [base.title()], base.title(), counts[base])
            self.add(NOUN, [base], base, counts[base])
            self.add(NOUNS, many, base, counts[base])
            self.guess(NOUNS, base, base)
        for form, base in exceptions:
            self.add(NOUNS, [form], base, counts[base], False)
        for base in SAME_PLURAL:
            self.add(NOUNS, [base], base, float("inf"))

    def adjectives(self):
        for part, upos, xpos in (("adj", "ADJ", "JJ"), ("adv", "ADV", "RB")):
            words, counts, exceptions = self.read(part)
            for base, written in words.items():
                self.add([(upos, xpos)], [written], written, counts[base])
                if base != written:
                    self.guess(NAMES, written, written)  # "the Swiss"
                elif COMPARES.fullmatch(base):
                    exceptions += [(stem + end, base) for stem in stems(base)
                                   for end in ("er", "est")]
            for form, base in exceptions:
                degree = "S" if form.endswith("st") else "R"
                self.add([(upos, xpos + degree)], [form], base, counts[base])
                self.guess([("ADV", "RB" + degree)], form, base)
            for base in words:
                if base.endswith(("er", "st")):
                    self.guess([(upos, xpos + "R"), (upos, xpos + "S")], base, base)
