#!/bin/sh
# Makes models/en.parley from ../shared: two teachers, their labels on plain reports, the student.
# Run from the project's root, after a build, with train/requirements.txt installed. On one core
# this takes about 40 minutes.
set -eu

shared=${1:-../shared}
work=${2:-build-train}
data="--treebanks $shared/treebanks --names $shared/names"
mkdir -p "$work"

python3 train/train.py $data --out "$work/first.parley" --seed 1 --epochs 16 \
    --dropout 0.25 --rare 0.35 --names-weight 2
python3 train/train.py $data --out "$work/second.parley" --seed 2 --epochs 14 \
    --dropout 0.33 --rare 0.7

# Sentences and words are parley's own; its labels are thrown away.
python3 train/reports.py "$shared/text/conflict-news.txt" |
    build/parley parse --from jsonl - >"$work/plain.conllu"
python3 train/label.py --teachers "$work/first.parley.pt" "$work/second.parley.pt" \
    --sentences "$work/plain.conllu" --lexicon lexicon/actors --out "$work/silver.conllu"

python3 train/train.py $data --silver "$work/silver.conllu" --out "$work/student.parley" \
    --seed 3 --epochs 12 --threads 2
cp "$work/student.parley" models/en.parley.new
mv models/en.parley.new models/en.parley
