#!/usr/bin/env python3
"""Imports the small PETRARCH dictionaries of tests/cases/petrarch, codes their input with what came out and compares; then, where they
are there, imports the large ones.

    python3 tests/petrarch_cases.py build/parley tests/cases/petrarch ../shared/dictionaries
"""

import os
import subprocess
import sys
import tempfile
import time

SMALL = ("--verbs verbs.txt --verbs older.txt --actors actors.txt --agents agents.txt "
         "--discards discards.txt").split()
LARGE = ("--verbs CAMEO.2.0.txt --verbs CAMEO.verbpatterns.150430.txt --actors Phoenix.Countries.actors.txt "
         "--actors Phoenix.International.actors.txt --actors Phoenix.MilNonState.actors.txt "
         "--agents Phoenix.agents.txt --discards Phoenix.discards.txt").split()
IMPORT_SECONDS, LOAD_SECONDS = 10, 3


class Checks:
    passed = failed = 0

    def check(self, what, wanted, got):
        if wanted == got:
            self.passed += 1
            return
        self.failed += 1
        print(f"{what}\n  wanted: {wanted!r}\n  got:    {got!r}")


def run(*command, folder="."):
    return subprocess.run(command, capture_output=True, text=True, cwd=folder)


def import_into(parley, folder, arguments, out):
    return run(os.path.abspath(parley), "lexicon", "import", "--petrarch", *arguments, "-o", out, folder=folder)


def check_small(parley, folder, out, checks):
    done = import_into(parley, folder, SMALL, out)
    checks.check("exit status: some lines could not be taken over", 1, done.returncode)
    with open(os.path.join(folder, "expected.txt"), encoding="utf-8") as wanted:
        checks.check("counts and refused lines", wanted.read(), done.stdout + done.stderr)
    checks.check("the lexicon that came out is sound", 0,
                 run(parley, "lexicon", "check", out).returncode)
    coded = run(parley, "code", "--entries-only", "--lexicon", out, "--format", "petrarch",
                os.path.join(folder, "input.xml"))
    rows = [line.rsplit("\t", 1)[0] for line in coded.stdout.splitlines()]
    with open(os.path.join(folder, "expected.tsv"), encoding="utf-8") as wanted:
        for line, got in zip(wanted.read().splitlines(), rows + [""] * 99):
            checks.check("coded", line, got)
    checks.check("nothing more is coded", len(open(os.path.join(folder, "expected.tsv")).readlines()), len(rows))
    checks.check("two sentences are complained of", 2, len(coded.stderr.splitlines()))


def check_large(parley, folder, out, checks):
    begun = time.monotonic()
    done = import_into(parley, folder, LARGE, out)
    taken = time.monotonic() - begun
    print(done.stdout.strip().replace("\n", "; ") + f"; {taken:.2f} s")
    checks.check("the import is quick", True, taken < IMPORT_SECONDS)
    checks.check("most lines are taken over", True, 0 < len(done.stderr.splitlines()) < 6000)
    begun = time.monotonic()
    checks.check("the lexicon that came out is sound", 0, run(parley, "lexicon", "check", out).returncode)
    checks.check("loading is quick", True, time.monotonic() - begun < LOAD_SECONDS)


def main():
    parley, small, large = sys.argv[1:]
    checks = Checks()
    with tempfile.TemporaryDirectory() as work:
        out = os.path.join(work, "out.lex")
        check_small(parley, small, out, checks)
        if os.path.isdir(large):
            check_large(parley, large, out, checks)
        else:
            print(f"{large} is not there; the large dictionaries were not imported")
    print(f"{checks.passed} passed, {checks.failed} failed")
    return 1 if checks.failed else 0


if __name__ == "__main__":
    sys.exit(main())
