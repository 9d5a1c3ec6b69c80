#!/usr/bin/env python3
"""Runs the explain cases: sentences, and all that `parley explain --sentence` says of them.

A case is the sentence behind ">" and below it the whole output, as it stands. The lexicon is the one beside the cases.
--write puts what comes out now in the place of what was expected: read the difference before you keep it.

    python3 tests/explain_cases.py build/parley tests/cases/explain/*.txt [--write]
"""
import os
import pathlib
import subprocess
import sys


def read_cases(path):
    cases = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("> "):
            cases.append((f"{path.name}:{number}", line[2:], []))
        elif cases:
            cases[-1][2].append(line)
    return [(name, sentence, "\n".join(lines).strip("\n")) for name, sentence, lines in cases]


def explain(program, lexicon, sentence):
    run = subprocess.run([program, "explain", "--entries-only", "--lexicon", lexicon, "--date", "2016-09-05",
                          "--sentence", sentence], capture_output=True, env={**os.environ, "LC_ALL": "C.UTF-8"}, check=True)
    return run.stdout.decode("utf-8").replace(f"({lexicon}:", f"({lexicon.name}:").strip("\n")


def rewrite(path, program, lexicon):
    text = path.read_text(encoding="utf-8")
    parts = [text[:text.index("> ")]]
    for _, sentence, _ in read_cases(path):
        parts.append(f"> {sentence}\n{explain(program, lexicon, sentence)}\n\n")
    path.write_text("".join(parts).rstrip("\n") + "\n", encoding="utf-8")


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--write"]
    passed = failed = 0
    for path in map(pathlib.Path, arguments[1:]):
        lexicon = path.parent / "lexicon.lex"
        if "--write" in sys.argv:
            rewrite(path, arguments[0], lexicon)
        for name, sentence, wanted in read_cases(path):
            got = explain(arguments[0], lexicon, sentence)
            if got == wanted:
                passed += 1
                continue
            failed += 1
            print(f"{name}: {sentence!r}\n--- wanted\n{wanted}\n--- got\n{got}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
