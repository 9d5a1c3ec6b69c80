#!/usr/bin/env python3
"""Reads every #include line under src/ and fails on a step backwards in the house: a folder may use only
folders above it in ORDER, and the public headers."""
import pathlib
import re
import sys

ORDER = "base text token tree lexicon mention event story record ledger engine format serve cli".split()
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"')


def faults(root):
    for path in sorted((root / "src").rglob("*.[ch]")):
        folder = path.relative_to(root / "src").parts[0]
        if folder not in ORDER:
            yield f"{path}: src/{folder} is no room of the house"
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            found = INCLUDE.match(line)
            if not found:
                continue
            used = found.group(1).split("/")[0]
            if "/" in found.group(1) and used not in ORDER + ["parley"]:
                yield f"{path}:{number}: {found.group(1)} is in no room of the house"
            elif used in ORDER and ORDER.index(used) > ORDER.index(folder):
                yield f"{path}:{number}: src/{folder} must not use src/{used}"


def main():
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".")
    found = list(faults(root))
    for fault in found:
        print(fault)
    print(f"{len(found)} steps backwards")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
