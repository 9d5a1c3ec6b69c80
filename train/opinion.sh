#!/bin/sh
# Trains the second opinion, models/opinion.parley, four networks for the parser's model as it stands: about
# an hour on two cores. To be run from the project's root after train/fetch.sh and a build.
#
#     train/opinion.sh [SHARED [WORK]]
set -eu

shared=${1:-../shared}
work=${2:-build-train}
data=build/share
program=build/tests/pairs

python3 train/reports.py "$shared" >"$work/reports.jsonl"
"$program" models/en.parley $data/lexicon.plx $data/places.plg \
    <"$work/reports.jsonl" >"$work/pairs.tsv"
python3 train/plain_pairs.py --reports "$work/reports.jsonl" --pairs "$work/pairs.tsv" \
    --coded "$work/coded.jsonl" --plain "$work/plain.jsonl"
python3 train/pairs.py train/pairs/*.tsv >"$work/written.jsonl"
python3 train/example_pairs.py build/parley lexicon/acts/*.lex >"$work/examples.jsonl"

python3 train/vary.py "$work/written.jsonl" --actors lexicon/actors --times 3 >"$work/varied.jsonl"
python3 tests/gold/convert.py tests/gold/a.txt tests/gold/b.txt --reports "$work/gold-reports.jsonl" \
    --events "$work/gold.jsonl"
python3 train/nothing.py "$shared"/treebanks/en_*-train.conllu >"$work/no-news.jsonl"

python3 train/opinion_teacher.py --transformer "$work/all-mpnet-base-v2" --epochs 3 --frozen 4 \
    --pairs "$work/written.jsonl" "$work/examples.jsonl" \
    --plain "$work/plain.jsonl" -o "$work/teacher.jsonl"
known="--parley build/parley --pairs $program --model models/en.parley --data $data"
python3 train/event_pairs.py $known --nothing train/nothing/*.txt "$work/no-news.jsonl" >"$work/nothing.jsonl"
python3 train/event_pairs.py $known --written "$work/written.jsonl" --examples lexicon/acts/*.lex \
    --gold "$work/gold-reports.jsonl" "$work/gold.jsonl" >"$work/events.jsonl"
python3 train/opinion.py --model models/en.parley --program "$program" --data $data \
    --pairs "$work/written.jsonl:2" "$work/varied.jsonl:0.5" "$work/coded.jsonl:0.2" "$work/teacher.jsonl:1" \
    "$work/nothing.jsonl:1" "$work/events.jsonl:1" --seeds 1 2 3 4 -o models/opinion.parley
