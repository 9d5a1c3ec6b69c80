#!/usr/bin/env python3
"""Builds files into the program: all their bytes go into one file, which an assembler directive takes in, and a
table in C says where each begins.

    embed.py TABLE.c BYTES.bin DESCRIPTION.json PAGE-FOLDER
"""
import gzip
import hashlib
import pathlib
import sys

TYPES = {
    ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8",
    ".json": "application/json", ".geojson": "application/geo+json", ".svg": "image/svg+xml", ".png": "image/png",
    ".ico": "image/x-icon", ".woff2": "font/woff2", ".txt": "text/plain; charset=utf-8",
    ".webmanifest": "application/manifest+json", ".map": "application/json", ".wasm": "application/wasm",
    ".pbf": "application/x-protobuf", ".md": "text/plain; charset=utf-8",
}
EMPTY_PAGE = b"""<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>parley</title>
<p>The page is not built into this program. The API is at <a href="/api/v1/openapi.json">/api/v1</a>.</p>
</html>
"""


def files_of(description, page):
    found = {"openapi.json": pathlib.Path(description).read_bytes()}
    folder = pathlib.Path(page)
    for path in sorted(folder.rglob("*")) if folder.is_dir() else []:
        if path.is_file() and not path.name.startswith("."):
            found[path.relative_to(folder).as_posix()] = path.read_bytes()
    found.setdefault("index.html", EMPTY_PAGE)
    return found


def text(value):
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def write(path, data):
    """Only where it differs, so that nothing is built again for it."""
    path = pathlib.Path(path)
    if not path.exists() or path.read_bytes() != data:
        path.write_bytes(data)


def main():
    table, blob, description, page = sys.argv[1:]
    all_bytes, rows = bytearray(), []
    for name, data in sorted(files_of(description, page).items()):
        kind = TYPES.get(pathlib.PurePath(name).suffix)
        if kind is None:
            sys.exit(f"embed.py: {name}: no media type is known for it")
        packed = gzip.compress(data, 9, mtime=0)
        packed = packed if len(packed) < len(data) else b""
        start = len(all_bytes)
        all_bytes += data + packed
        rows.append("    {%s, %s, %s, %s,\n     {embedded_bytes + %d, %d}, {embedded_bytes + %d, %d}},\n" % (
            text(name), text(kind), text(hashlib.sha256(data).hexdigest()[:32]),
            "true" if name.startswith("assets/") else "false", start, len(data), start + len(data), len(packed)))
    write(blob, bytes(all_bytes))
    write(table, f"""/* Made by tools/embed.py. Of the bytes: {hashlib.sha256(all_bytes).hexdigest()} */
#include "serve/embedded.h"

__asm__(".pushsection .rodata\\n"
        ".global embedded_bytes\\n"
        "embedded_bytes:\\n"
        ".incbin {chr(92)}{text(str(pathlib.Path(blob).resolve()))[:-1]}{chr(92)}"\\n"
        ".byte 0\\n"
        ".popsection\\n");

const Asset embedded_files[] = {{
{"".join(rows)}}};
const unsigned embedded_count = sizeof embedded_files / sizeof *embedded_files;
""".encode())


if __name__ == "__main__":
    main()
