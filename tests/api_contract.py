#!/usr/bin/env python3
"""Holds a live server against its description with schemathesis: made-up requests, good and wrong, alone and one after
the other, the same at each run. No reply may be a server's error, be of a status or form that is not described, or
take what the description forbids.

    python3 tests/api_contract.py prepare             installs it; 77: it cannot be had here
    python3 tests/api_contract.py BUILD/parley        [--examples N] [--seed N]
"""
import argparse
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import urllib.request
import venv

ROOT = pathlib.Path(__file__).resolve().parent.parent
PLACE = ROOT / "build-logs/schemathesis"
WANTED = ROOT / "tests/schemathesis.txt"
TRUCE = "examples/aleppo-2016/truce-2016-09.toml"
# What it finds here is no fault: a description cannot say that "since" is not after "until".
LEFT_OUT = "positive_data_acceptance"


def prepare():
    done = PLACE / "installed.txt"
    if done.exists() and done.read_bytes() == WANTED.read_bytes():
        return 0
    venv.create(PLACE, with_pip=True, clear=True)
    command = [PLACE / "bin/python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", WANTED]
    if subprocess.run(command, check=False).returncode:
        print("schemathesis cannot be had here")
        return 77
    done.write_bytes(WANTED.read_bytes())
    return 0


def address_of(server):
    """Where it says that it serves, once it answers."""
    address = re.search(r"http://\S+?(?=/?\s)", server.stdout.readline())[0]
    for _ in range(100):
        try:
            urllib.request.urlopen(address + "/healthz").read()
            return address
        except OSError:
            time.sleep(0.1)
    raise SystemExit("the server does not answer")


def hold(parley, folder, examples, seed):
    record, tokens = folder / "record.db", folder / "tokens"
    subprocess.run([parley, "ingest", "--db", record, ROOT / "examples/aleppo-2016/dispatches.jsonl"], check=True,
                   capture_output=True)
    token = subprocess.run([parley, "serve", "--new-token", "tester", "--tokens", tokens], check=True,
                           capture_output=True, text=True).stdout.split()[-1]
    server = subprocess.Popen([parley, "serve", "--db", record, "--tokens", tokens, "--listen", "127.0.0.1:0", "--rate",
                               "0", "--truce", ROOT / TRUCE], stdout=subprocess.PIPE, text=True)
    try:
        api = address_of(server) + "/api/v1"
        found = subprocess.run([PLACE / "bin/schemathesis", "--config-file", ROOT / "tests/schemathesis.toml", "run",
                                api + "/openapi.json", "--url", api, "--header", f"Authorization: Bearer {token}",
                                "--exclude-path", "/stream", "--exclude-checks", LEFT_OUT, "--max-examples",
                                str(examples), "--seed", str(seed), "--generation-deterministic",
                                "--no-color", "--warnings", "off"],
                               cwd=folder, capture_output=True, text=True, check=False)
        alive = server.poll() is None
    finally:
        server.terminate()
        ended = server.wait()
    if found.returncode or not alive or ended:
        print(found.stdout[-20000:], found.stderr[-4000:], f"the server {'ended with' if alive else 'died of'} {ended}")
        return 1
    print(re.search(r"Test cases:\s+(.*)", found.stdout)[1])
    return 0


def main():
    if sys.argv[1:] == ["prepare"]:
        return prepare()
    arguments = argparse.ArgumentParser()
    arguments.add_argument("parley", type=pathlib.Path)
    arguments.add_argument("--examples", type=int, default=25)
    arguments.add_argument("--seed", type=int, default=1)
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        return hold(given.parley.resolve(), pathlib.Path(folder), given.examples, given.seed)


if __name__ == "__main__":
    sys.exit(main())
