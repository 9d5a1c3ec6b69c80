"""Turns a file of reports, one a line, into JSON Lines for `parley parse --from jsonl`."""

import json
import sys

with open(sys.argv[1], encoding="utf-8") as lines:
    for number, line in enumerate(lines, 1):
        if line.strip():
            print(json.dumps({"id": f"report-{number}", "text": line.strip()}))
