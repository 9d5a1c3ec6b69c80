#!/usr/bin/env python3
"""Holds the gold sentences' figures to floors: how well types are found, how often something is coded where there is nothing.
bench/gold prints all of them.

    python3 tests/gold_figures.py build/parley

The floors lie a little below the figures in docs/quality.md: they catch what breaks, they are not what is asked.
"""

import json
import os
import subprocess
import sys
import tempfile

GOLD = os.path.join(os.path.dirname(__file__), "gold")
SETS = [  # name, files, least F1 by type, least F1 with source and target, most of 100 quiet items with events
    ("open", ["a.txt", "b.txt"], 0.70, 0.56, 6),
    ("held out", ["sealed.txt"], 0.60, 0.45, 16),
]


def figures(parley, folder, *how):
    out = subprocess.run([parley, "eval", "--format", "jsonl", *how, folder + "/gold.jsonl", folder + "/reports.jsonl"],
                         capture_output=True, text=True, check=True).stdout
    return json.loads(out.splitlines()[-1])


def main():
    parley, told, failed = sys.argv[1], [], False
    for name, files, least_type, least_whole, most_quiet in SETS:
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run([sys.executable, GOLD + "/convert.py", *(os.path.join(GOLD, file) for file in files),
                            "--reports", folder + "/reports.jsonl", "--events", folder + "/gold.jsonl"],
                           check=True, stdout=subprocess.DEVNULL)
            by_type, whole = figures(parley, folder, "--match", "type"), figures(parley, folder)
        quiet = 100 * by_type["quiet_reports_with_events"] / by_type["quiet_reports"]
        told.append(f"{name}: F1 {by_type['f1']:.3f} by type (at least {least_type}), {whole['f1']:.3f} with both sides "
                    f"(at least {least_whole}), events in {quiet:.1f} of 100 quiet items (at most {most_quiet})")
        failed = failed or by_type["f1"] < least_type or whole["f1"] < least_whole or quiet > most_quiet
    print("; ".join(told))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
