"""What the network sees of a word: rows of hashed embeddings.

src/tree/features.c does the same in C, byte for byte; change both or neither.
"""

import unicodedata
from functools import lru_cache

# (name, rows) of each hashed table; they stand one after the other in one matrix.
TABLES = [("word", 24000), ("word2", 24000), ("prefix3", 4000), ("prefix5", 10000),
          ("suffix2", 2000), ("suffix3", 6000), ("suffix4", 10000), ("shape", 2000)]
# Both word hashes share one table: a word is the sum of two of its rows.
SHARED = {"word2": "word"}
WORD_SLOTS = (0, 1)
LETTER_SLOTS = (2, 3, 5, 6)
VOCABULARY = len(TABLES)  # the slot of words that have a vector of their own
LONGEST = 64  # code points of a word that are looked at, half from each end
QUOTES = {"‘": "'", "’": "'", "‛": "'", "`": "'", "“": '"', "”": '"', "„": '"', "‟": '"',
          "‑": "-", "‐": "-"}
MASK = (1 << 64) - 1


def table_offsets():
    offsets, total, placed = [], 0, {}
    for name, rows in TABLES:
        home = SHARED.get(name, name)
        if home not in placed:
            placed[home] = total
            total += rows
        offsets.append(placed[home])
    return offsets, total


OFFSETS, ROWS = table_offsets()


def bounded(form):
    return form if len(form) <= LONGEST else form[: LONGEST // 2] + form[-LONGEST // 2:]


def lower_char(char):
    low = char.lower()
    return low if len(low) == 1 else char


def normal(form):
    """The word lower-cased, with plain quotes."""
    return "".join(lower_char(QUOTES.get(c, c)) for c in bounded(form))


def zeroed(word):
    """Every digit as 0: numbers are told by their form."""
    return "".join("0" if unicodedata.category(c) == "Nd" else c for c in word)


def shape(form):
    out, last, run = [], "", 0
    for char in bounded(form):
        kind = shape_char(QUOTES.get(char, char))
        run = run + 1 if kind == last else 1
        last = kind
        if run <= 4:
            out.append(kind)
    return "".join(out)


def shape_char(char):
    category = unicodedata.category(char)
    if category in ("Lu", "Lt"):
        return "X"
    if category == "Ll":
        return "x"
    if category == "Nd":
        return "d"
    return "o" if category[0] == "L" else char


def feature_hash(slot, text):
    value = 0xCBF29CE484222325
    for byte in bytes([slot]) + text.encode("utf-8"):
        value = ((value ^ byte) * 0x100000001B3) & MASK
    value ^= value >> 32
    value = (value * 0x9E3779B97F4A7C15) & MASK
    return value ^ (value >> 29)


@lru_cache(maxsize=None)
def word_key(form):
    """By what a word is found in the vocabulary of the model file; 0 is no key."""
    return feature_hash(VOCABULARY, zeroed(normal(form))) or 1


@lru_cache(maxsize=None)
def rows_of(form):
    """The embedding rows of a word, one a slot."""
    word = zeroed(normal(form))
    parts = [word, word, word[:3], word[:5], word[-2:], word[-3:], word[-4:], shape(form)]
    return tuple(offset + feature_hash(slot, part) % rows
                 for slot, (part, offset, (_, rows)) in enumerate(zip(parts, OFFSETS, TABLES)))
