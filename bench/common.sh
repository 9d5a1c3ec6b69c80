# What the benches share: the build, the reports as $work/all.jsonl and $work/small.jsonl, and the time
# to start. Sourced from the project's root.
. tools/needs.sh
need_packages $build_packages valgrind time
[ -f build/build.ninja ] || meson setup build >/dev/null
ninja -C build >/dev/null
if [ ! -f ../shared/text/conflict-news.txt ]; then
    echo "bench: ../shared is not here; it holds the reports that are measured" >&2
    exit 3
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 bench/texts.py ../shared "$work/all.jsonl" "$work/small.jsonl"

# start_up COMMAND: a report of one short sentence, $work/one.txt; the mean of fifty runs.
start_up() {
    echo "Rebels shelled the town." >"$work/one.txt"
    python3 - "$1" "$work/one.txt" <<'PY'
import subprocess, sys, time
begin = time.perf_counter()
for _ in range(50):
    subprocess.run(["build/parley", sys.argv[1], "--jobs", "1", sys.argv[2]], stdout=subprocess.DEVNULL)
print(f"start-up    {(time.perf_counter() - begin) * 20:.1f} ms")
PY
}
