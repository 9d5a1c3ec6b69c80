#!/usr/bin/env python3
"""Tests of the program from outside: exit statuses, messages, formats, bad input, order, man pages.

    python3 tests/cli_test.py build/parley
"""
import csv
import io
import json
import os
import pathlib
import re
import sqlite3
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

PROGRAM = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else "build/parley")
ROOT = pathlib.Path(__file__).resolve().parent.parent
REPORT = "Ukraine accused Russia on Monday of sending tanks to Kharkiv."
COMMANDS = "code parse places quotes explain lexicon eval ledger relations ingest events export edit reject serve".split()


def run(*arguments, given=b"", out=subprocess.PIPE, timeout=300):
    if isinstance(given, str):
        given = given.encode("utf-8")
    done = subprocess.run([PROGRAM, *map(str, arguments)], input=given, stdout=out, stderr=subprocess.PIPE,
                          timeout=timeout, env={**os.environ, "LC_ALL": "C"})
    done.out = (done.stdout or b"").decode("utf-8")
    done.err = done.stderr.decode("utf-8", "replace")
    assert done.returncode in (0, 1, 2, 3), f"{arguments}: ended with {done.returncode}: {done.err[-2000:]}"
    return done


def check_run(status, *arguments, given=b"", says=""):
    done = run(*arguments, given=given)
    assert done.returncode == status, f"{arguments}: exit {done.returncode}, not {status}: {done.err[-600:]}"
    assert says in done.err, f"{arguments}: {says!r} is not in {done.err[-600:]!r}"
    return done


def events_of(done):
    return [json.loads(line) for line in done.out.splitlines()]


def lines_of(*documents):
    return "".join((d if isinstance(d, str) else json.dumps(d, ensure_ascii=False)) + "\n" for d in documents)


# ---- usage ----

def test_usage():
    check_run(2)
    check_run(2, "nonsense", says="there is no command nonsense")
    check_run(2, "code", "--nonsense", says="no such option")
    check_run(2, "code", "--from", "warc", says="expected one of")
    check_run(2, "code", "--format", "xml", says="expected one of")
    check_run(2, "code", "--jobs", "0", says="--jobs 0")
    check_run(2, "code", "--jobs", "-1", says="--jobs -1")
    check_run(2, "code", "--date", "2016-02-30", says="is no date")
    check_run(2, "code", "--date", says="a value must follow")
    check_run(2, "explain", says="EVENT is missing")
    check_run(2, "explain", "xyz", says="is no id")
    check_run(2, "lexicon", says="check, show or import")
    check_run(2, "eval", says="GOLD is missing")


def test_commands_of_later_versions():
    for command in "extract watch".split():
        check_run(2, command, says="not in this version")
        assert command not in run("--help").out


def test_help_and_version():
    assert re.fullmatch(r"parley \d+\.\d+\.\d+\n", check_run(0, "--version").out)
    text = check_run(0, "--help").out
    for command in COMMANDS:
        assert command in text
        own = check_run(0, command, "--help").out
        assert f"usage: parley {command}" in own and "example:" in own


def test_man_pages_hold_every_option():
    for command in COMMANDS:
        page = (ROOT / "docs/man" / f"parley-{command}.1").read_text(encoding="utf-8").replace("\\-", "-")
        for option in re.findall(r"^  (--[a-z-]+)", run(command, "--help").out, re.M):
            assert option in page, f"parley-{command}.1 lacks {option}"


# ---- formats ----

EVENT_FIELDS = ("id doc sentence sentence_start sentence_end date date_precision report_date source target event "
                "mode contexts cameo quad goldstein trigger status said_by place harm confidence rule guided").split()


def test_events_have_every_field():
    events = events_of(check_run(0, "code", "--date", "2016-09-05", given=REPORT))
    assert events, "nothing was coded"
    for event in events:
        assert list(event) == EVENT_FIELDS, list(event)
        assert event["report_date"] == "2016-09-05"
        for party in event["source"] + event["target"]:
            assert list(party) == "text start end name code country sector named_by".split()
            assert REPORT[party["start"]:party["end"]] == party["text"]
        trigger = event["trigger"]
        assert REPORT[trigger["start"]:trigger["end"]] == trigger["text"]
    first = events[0]
    assert (first["event"], first["source"][0]["code"][:3], first["target"][0]["code"][:3]) == ("ACCUSE", "UKR", "RUS")


def test_offsets_count_code_points_of_the_text_given():
    text = "Caf\u00e9 \U0001F600 \u00e2\u20ac\u0153x&amp;y\u00ad. " + REPORT
    for event in events_of(check_run(0, "code", "--from", "jsonl", given=lines_of({"text": text}))):
        trigger = event["trigger"]
        assert text[trigger["start"]:trigger["end"]] == trigger["text"], (trigger, text)


def test_other_formats():
    def code(form):
        return check_run(0, "code", "--date", "2016-09-05", "--format", form, given=REPORT).out
    count = len(code("jsonl").splitlines())
    rows = list(csv.reader(io.StringIO(code("csv"), newline="")))
    assert len(rows) == count + 1 and len({len(row) for row in rows}) == 1
    assert code("csv").count("\r\n") == count + 1
    places = json.loads(code("geojson"))
    assert places["type"] == "FeatureCollection" and len(places["features"]) == count
    assert all(line.count("\t") == 60 for line in code("gdelt").splitlines()) and code("gdelt")
    assert all(line.count("\t") == 4 for line in code("petrarch").splitlines()) and code("petrarch")
    table = code("table")
    assert "ACCUSE" in table and "\033" not in table


def test_empty_geojson():
    assert json.loads(check_run(0, "code", "--format", "geojson", given="Nothing.").out)["features"] == []


def test_unknown_fields_go_through():
    given = lines_of({"id": "r1", "text": REPORT, "desk": "east", "n": [1, 2]})
    for event in events_of(check_run(0, "code", given=given)):
        assert event["extra"] == {"desk": "east", "n": [1, 2]} and event["doc"] == "r1"


def test_guided():
    spans = [{"start": 0, "end": 7, "role": "source"}, {"start": 16, "end": 22, "role": "target"}]
    events = events_of(check_run(0, "code", given=lines_of({"text": REPORT, "spans": spans})))
    assert len(events) == 1 and events[0]["guided"] is True and events[0]["event"] == "ACCUSE"


def test_quotes_and_places():
    given = '"We will not leave Aleppo," President Bashar al-Assad said in Damascus on Monday.'
    for line in check_run(0, "quotes", given=given).out.splitlines():
        quote = json.loads(line)
        assert list(quote) == "doc speaker cue content kind".split()
        for part in (quote["speaker"], quote["cue"], quote["content"]):
            assert part is None or given[part["start"]:part["end"]] == part["text"]
    places = [json.loads(line) for line in check_run(0, "places", given=given).out.splitlines()]
    assert any(place["geonameid"] == 170654 for place in places), places
    for place in places:
        assert given[place["start"]:place["end"]] == place["text"]


def test_explain():
    event = events_of(check_run(0, "code", given=REPORT))[0]
    text = check_run(0, "explain", event["id"], given=REPORT).out
    assert event["rule"] in text and "[action: accused]" in text
    check_run(1, "explain", "0123456789abcdef", given=REPORT, says="no event")


def test_explain_as_json():
    event = events_of(check_run(0, "code", given=REPORT))[0]
    line = json.loads(check_run(0, "explain", "--format", "json", event["id"], given=REPORT).out)
    assert line["event"] == event and line["sentence"] == REPORT
    assert line["fired"]["entry"] == event["rule"] and line["fired"]["line"] > 0
    assert [role["role"] for role in line["roles"]] == ["source", "target"]
    assert len(line["tree"]) == 11 and sum(node["head"] == 0 for node in line["tree"]) == 1
    line = json.loads(check_run(0, "explain", "--format", "json", "--sentence", "The referee blamed the weather.").out)
    assert line["events"] == [] and line["not_coded"][0]["text"] == "blamed"


def test_explain_tells_the_second_opinion():
    assert "second opinion: ACCUSE" in check_run(0, "explain", "--sentence", REPORT).out
    assert "second opinion" not in check_run(0, "explain", "--entries-only", "--sentence", REPORT).out


def near_lexicon():
    root = pathlib.Path(__file__).parent.parent
    paths = ("lexicon/sets", "lexicon/ways", "lexicon/actors", "tests/cases/nearest/lexicon.lex")
    return [word for path in paths for word in ("--lexicon", str(root / path))]


def test_a_near_word_is_named():
    text, lexicon = "Turkey rebuked Israel.", near_lexicon()
    event, = events_of(check_run(0, "code", *lexicon, given=text))
    assert (event["event"], event["rule"]) == ("ACCUSE", "nearest:criticise") and 0.7 <= event["confidence"] < 1
    out = check_run(0, "explain", *lexicon, "--sentence", text).out
    assert 'nearest: no entry knows "rebuked"; it is taken for "chastise"' in out and "lexicon.lex:4)" in out, out
    line = json.loads(check_run(0, "explain", "--format", "json", *lexicon, "--sentence", text).out)
    fired = line["events"][0]["fired"]
    assert fired["entry"] == "criticise" and fired["near"]["word"] == "chastise", fired
    assert check_run(0, "code", "--format", "jsonl", "--entries-only", *lexicon, given=text).out == ""


def test_words_that_are_not_near_enough_are_told_of():
    text = " ".join(f"Iran {verb} Iraq." for verb in ("harangued", "berated", "upbraided", "teased", "decried", "jeered"))
    out = check_run(0, "explain", *near_lexicon(), "--sentence", text).out
    assert 'ed": no entry knows it; it is near to "' in out, out
    lines = [json.loads(line) for line in
             check_run(0, "explain", "--format", "json", *near_lexicon(), "--sentence", text).out.splitlines()]
    missed = [word for line in lines for word in line["not_coded"] if word.get("near")]
    assert missed and all(word["confidence"] < 0.7 and word["entry"] == "criticise" for word in missed), missed


def test_a_near_word_between_marks():
    report = json.dumps({"id": "r", "text": "Turkey rebuked Israel.",
                         "spans": [{"start": 0, "end": 6, "role": "source"}, {"start": 15, "end": 21, "role": "target"}]})
    event, = events_of(check_run(0, "code", *near_lexicon(), given=report + "\n"))
    assert event["guided"] and event["rule"] == "nearest:criticise", event


def test_explain_sentence_usage():
    check_run(2, "explain", "--sentence", REPORT, "report.txt", says="with --sentence, no EVENT")
    check_run(2, "explain", "--sentence", REPORT, "--format", "xml", says="expected one of")
    check_run(0, "explain", "--sentence", "")
    done = subprocess.run([PROGRAM, "explain", "--sentence", b"Russia \xff bombed Syria."], capture_output=True)
    assert done.returncode == 1 and b"UTF-8" in done.stderr


def test_explain_sends_nothing_to_the_terminal_that_steers_it():
    for sly in ("\x1b[31m", "\x07", "\x08", "\x7f", "\u009b31m", "\u202e", "\u2066", "\r"):
        out = check_run(0, "explain", "--sentence", f"Russia bombed {sly} Syria {sly}and Iraq.").out
        for letter in sly.strip("[31m"):
            assert letter not in out, (sly, out)


def test_explain_very_long_sentence():
    for text in ("Russia bombed Syria and " * 3000 + "Iraq.", "Russia's army's " * 800 + "bombed Syria.", "( " * 5000):
        check_run(0, "explain", "--sentence", text)


def test_explain_draws_in_letters_where_the_locale_has_no_boxes():
    def tree(locale):
        environment = {**os.environ, "LC_ALL": locale}
        return subprocess.run([PROGRAM, "explain", "--sentence", REPORT], capture_output=True, check=True,
                              env=environment).stdout.decode("utf-8")
    assert "\u250c\u2500 Ukraine" in tree("C.UTF-8")
    assert ",- Ukraine" in tree("C") and tree("C").isascii()


def test_lexicon_show():
    assert "act accuse" in check_run(0, "lexicon", "show", "accuse").out
    assert "country SYR" in check_run(0, "lexicon", "show", "SYR").out
    check_run(1, "lexicon", "show", "no-such-entry", says="no entry")


def test_lexicon_check_tells_where():
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "bad.lex"
        path.write_text("act broken\n    verb accuse\n    event NONSENSE\n    not A cat.\n", encoding="utf-8")
        check_run(1, "lexicon", "check", path, says=f"{path}:3:")
        check_run(1, "code", "--lexicon", path, given=REPORT, says=f"{path}:3:")
        path.write_text("act accuse\n    verb accuse\n    event ACCUSE\n"
                        "    example Anna likes Ben. => USA ACCUSE RUS\n", encoding="utf-8")
        done = check_run(1, "lexicon", "check", path)
        assert "wanted: USA ACCUSE RUS" in done.out and done.out.endswith("0 of 1 examples pass\n")


# ---- CoNLL-U ----

def words_of(text):
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]


def test_parse():
    given = "Rebels don't want war. \"It's over,\" said Mr. Obama.\n"
    out = check_run(0, "parse", given=given).out
    assert out.startswith("# newdoc id = stdin\n# sent_id = stdin-1\n# text = Rebels don't want war.\n1\tRebels\t")
    for word in words_of(out):
        assert len(word) == 10 and word[5] == "_"
        misc = dict(item.split("=") for item in word[9].split("|"))
        assert given[int(misc["Start"]):int(misc["End"])] == word[1], word
    assert "2-3\tdon't\t" in out
    again = check_run(0, "parse", "--from", "conllu", given=out).out
    assert [w[:2] for w in words_of(again)] == [w[:2] for w in words_of(out)]
    assert [line for line in again.splitlines() if line.startswith("#")] == \
        [line for line in out.splitlines() if line.startswith("#")]


def test_bad_conllu():
    good = "1\tYes\t_\t_\t_\t_\t_\t_\t_\t_\n\n"
    done = check_run(1, "parse", "--from", "conllu", given="1\tonly\tthree\n\n" + good, says="stdin:1:")
    assert "1\tYes\t" in done.out
    check_run(1, "parse", "--from", "conllu", given="", says="empty")


# ---- bad input ----

def test_empty_input():
    check_run(1, "code", given="", says="stdin: the input is empty")
    check_run(1, "code", given=" \n\n", says="empty")


def test_binary():
    check_run(1, "code", given=bytes(range(256)) * 64, says="binary")


def test_missing_file_and_the_rest():
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write(REPORT)
        file.flush()
        done = check_run(1, "code", "/no/such/file", file.name, says="/no/such/file: No such file")
        assert events_of(done)
        check_run(1, "code", tempfile.gettempdir())


def test_invalid_utf8():
    done = run("code", given=REPORT.encode() + b" The caf\xe9 \x93was\x94 closed \xff\xfe.\n")
    assert done.returncode in (0, 1) and events_of(done)


def test_lines_that_are_no_documents():
    given = lines_of({"text": REPORT}, "[1, 2]", "{\"text\": ", {"id": "x"}, {"text": 3},
                     {"text": REPORT, "date": "yesterday"}, {"text": REPORT, "spans": [{"start": 0, "end": 9999,
                      "role": "source"}]}, {"text": REPORT, "spans": [{"start": 5, "end": 2, "role": "target"}]},
                     {"text": REPORT, "spans": 7}, {"id": "last", "text": REPORT})
    done = check_run(1, "code", "--from", "jsonl", given=given)
    for line in range(2, 10):
        assert f"parley: stdin:{line}: " in done.err, (line, done.err)
    assert "stdin:10" not in done.err
    assert {event["doc"] for event in events_of(done)} == {"stdin:1", "stdin:6", "last"}


def test_overlapping_spans():
    spans = [{"start": 0, "end": 22, "role": "source"}, {"start": 16, "end": 22, "role": "target"}]
    done = run("code", given=lines_of({"text": REPORT, "spans": spans}))
    assert done.returncode in (0, 1) and (done.returncode == 0 or "stdin:1: " in done.err)


def test_a_line_of_100_mb():
    given = b'{"text": "' + b"war " * 25_000_000 + b'"}\n' + json.dumps({"id": "b", "text": REPORT}).encode() + b"\n"
    done = check_run(1, "code", "--from", "jsonl", given=given, says="parley: stdin:1: ")
    assert {event["doc"] for event in events_of(done)} == {"b"}


def test_a_sentence_of_10000_words():
    done = run("code", given="The rebels " + "and the army " * 3333 + "fought.\n\n" + REPORT)
    assert done.returncode in (0, 1) and any(event["event"] == "ACCUSE" for event in events_of(done))


def test_deep_nesting():
    for left, right in ("()", "\u201c\u201d", "[]", "\"\"", "<>"):
        done = run("code", given=left * 10000 + "war" + right * 10000 + "\n\n" + REPORT)
        assert done.returncode in (0, 1)
        assert any(event["event"] == "ACCUSE" for event in events_of(done)), left
    check_run(1, "code", "--from", "jsonl", given="{\"text\":" + "[" * 10000 + "]" * 10000 + "}\n", says="stdin:1:")
    run("code", "--from", "html", given="<div>" * 10000 + "<p>" + REPORT * 20)


# ---- output ----

def test_full_disk():
    if not os.path.exists("/dev/full"):
        return
    for command in ("code", "parse", "places"):
        with open("/dev/full", "wb") as full:
            done = run(command, given=REPORT * 50, out=full)
            assert done.returncode == 3 and "standard output" in done.err, (command, done.err)


def test_closed_pipe():
    given = lines_of(*({"id": str(i), "text": REPORT} for i in range(2000)))
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "wb") as closed:
        done = run("code", given=given, out=closed)
    assert done.returncode == 3 and "standard output" in done.err


def test_order_does_not_depend_on_threads():
    given = lines_of(*({"id": str(i), "text": REPORT * (i % 7 + 1)} for i in range(200)))
    outs = {run("code", "--jobs", str(jobs), given=given).out for jobs in (1, 2, 5, 16)}
    assert len(outs) == 1


def test_eval():
    rows = ["id\tgold_root\tgold_quad\tsource\ttarget\tmarked_sentence",
            "a\tACCUSE\t3\tUkraine\tRussia\t<s>Ukraine</s> accused <t>Russia</t> of sending tanks.",
            "b\tNONSENSE\t3\tx\ty\t<s>a</s> b <t>c</t>",
            "c\tREJECT\t3\tx\ty\t<s><t>Ukraine</s> accused Russia</t> of <s>lying."]
    done = check_run(1, "eval", "--format", "jsonl", "-", given="\n".join(rows), says="stdin:3: ")
    figures = [json.loads(line) for line in done.out.splitlines()]
    accuse = [f for f in figures if f.get("type") == "ACCUSE"][0]
    assert accuse["recall"] == 1.0 and "macro_f1" in figures[-1]
    check_run(1, "eval", "-", given="a\tb\n", says="stdin:1: ")


def test_eval_of_events():
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as gold, \
            tempfile.NamedTemporaryFile("w", suffix=".txt") as report:
        report.write(REPORT)
        report.flush()
        gold.write(run("code", report.name).out)
        gold.flush()
        out = check_run(0, "eval", "--format", "jsonl", gold.name, report.name).out
        assert json.loads(out.splitlines()[-1])["macro_f1"] == 1.0
        check_run(2, "eval", gold.name)
        events = [json.loads(line) for line in run("code", "--format", "jsonl", report.name).out.splitlines()]
        for event in events:  # another target: found by its type alone
            event["target"] = [{"text": "", "start": 100000, "end": 100001, "code": "ATA", "country": "ATA"}]
        gold.seek(0)
        gold.truncate()
        gold.write("".join(json.dumps(event) + "\n" for event in events))
        gold.flush()

        def macro_f1(*how):
            out = check_run(0, "eval", "--format", "jsonl", *how, gold.name, report.name).out
            return json.loads(out.splitlines()[-1])["macro_f1"]
        assert macro_f1() == 0.0
        assert macro_f1("--match", "type") == 1.0


def test_leaders_of_groups_have_no_country():
    text = "Abu Bakr al-Baghdadi threatened Iraq. Ban Ki-moon urged Syria to stop. Putin met Obama."
    events = [json.loads(line) for line in check_run(0, "code", "--date", "2015-03-02", "--format", "jsonl", given=text)
              .out.splitlines()]
    parties = {party["text"]: (party["code"], party["country"]) for event in events for party in event["source"]}
    assert parties["Abu Bakr al-Baghdadi"] == ("ISI", None) and parties["Ban Ki-moon"] == ("IGOUNO", None)
    assert parties["Putin"] == ("RUSGOV", "RUS")


def test_record():
    with tempfile.TemporaryDirectory() as folder:
        db = os.path.join(folder, "test.db")
        report = {"id": "r1", "date": "2016-09-19", "publisher": "Herald", "x": 1, "text":
                  "Russian jets bombed a hospital in Aleppo, killing 12 people. Moscow denied it."}
        line = json.dumps(report) + "\n"
        assert check_run(0, "ingest", "--db", db, given=line).out.startswith("1 reports added")
        assert ", 1 were there already" in check_run(0, "ingest", "--db", db, given=line).out
        other = json.dumps({**report, "text": "Another text."}) + "\n"
        check_run(1, "ingest", "--db", db, given=other, says="another text; the first is kept")

        coded = [json.loads(text) for text in run("code", "--format", "jsonl", given=line).out.splitlines()]
        listed = [json.loads(text) for text in check_run(0, "export", "--db", db).out.splitlines()]
        added = {"date_text", "day", "happening", "edited", "rejected", "copy", "title", "url", "publisher"}
        assert coded and [{k: v for k, v in event.items() if k not in added} for event in listed] == coded
        for format in "csv geojson gdelt petrarch".split():
            assert check_run(0, "export", "--db", db, "--format", format).out == \
                run("code", "--format", format, given=line).out, format

        def found(*options):
            return len(check_run(0, "events", "--db", db, *options).out.splitlines())
        assert found() == len(coded) and found("--most", "1") == 1
        assert found("--type", "ASSAULT") == 1 and found("--actor", "RUS") >= 1 and found("--actor", "FRA") == 0
        assert found("--words", "hospital") >= 1 and found("--words", "truce") == 0
        assert found("--place", "aleppo") >= 1 and found("--since", "2016-09-20") == 0
        check_run(2, "events", "--db", db, "--words", '"', says="cannot be searched for")

        again = json.dumps({**report, "id": "r2", "publisher": "Courier"}) + "\n"
        check_run(0, "ingest", "--db", db, given=again)
        copied = [json.loads(text)["copy"] for text in check_run(0, "export", "--db", db).out.splitlines()]
        assert sorted(copied) == [False] * len(coded) + [True] * len(coded)
        db = os.path.join(folder, "edited.db")
        check_run(0, "ingest", "--db", db, given=line)

        event = next(event["id"] for event in coded if event["event"] == "ASSAULT")
        check_run(0, "edit", event, "--db", db, "--set", "status=denied", "--set", "killed=10-15", "--by", "Ana")
        check_run(2, "edit", event, "--db", db, "--set", "status=maybe", says="expected actual")
        check_run(1, "edit", "0" * 16, "--db", db, "--set", "status=denied", says="no event")
        edited = json.loads(check_run(0, "events", "--db", db, "--type", "ASSAULT").out)
        assert edited["status"] == "denied" and edited["edited"]
        assert edited["harm"]["killed"]["min"] == 10 and edited["harm"]["killed"]["max"] == 15
        check_run(0, "reject", event, "--db", db, "--why", "a film")
        assert found("--type", "ASSAULT") == 0 and found("--type", "ASSAULT", "--rejected") == 1
        check_run(0, "reject", event, "--db", db, "--why", "no film", "--undo")
        assert found("--type", "ASSAULT") == 1

        check_run(3, "events", "--db", os.path.join(folder, "none.db"), says="no such record")
        with open(os.path.join(folder, "text.db"), "w") as file:
            file.write("no database " * 100)
        check_run(1, "events", "--db", file.name, says="not a record of parley")


def test_a_record_keeps_every_character():
    """A report's text stands in its sentences and what is between them; what is shown is cut out of them."""
    texts = ["  Syria bombed Aleppo.\n\n \nRussia &amp; Iran helped Syria.\tCaf\u00e9 owners in Idlib protested \u2014 loudly. \r\n",
             "http://a.b/c", "\U0001f600 Turkey accused Kurdish rebels of shelling Azaz.  Ankara denied that it had  bombed\nTal Rifaat."]
    given = "".join(json.dumps({"id": f"t{i}", "date": "2016-09-05", "text": t}) + "\n" for i, t in enumerate(texts))
    with tempfile.TemporaryDirectory() as folder:
        db = os.path.join(folder, "r.db")
        check_run(0, "ingest", "--db", db, given=given.encode())
        with sqlite3.connect(db) as record:
            kept = dict(record.execute("SELECT d.name, t.text FROM document d JOIN document_text t ON t.id = d.id"))
        record.close()
        assert kept == {f"t{i}": t for i, t in enumerate(texts)}, kept
        coded = events_of(check_run(0, "code", "--format", "jsonl", given=given.encode()))
        shown = events_of(check_run(0, "export", "--db", db, "--format", "jsonl"))
        assert len(coded) > 3 and [{field: e[field] for field in c} for c, e in zip(coded, shown)] == coded


def story_report(number, date, text, publisher):
    return json.dumps({"id": f"s{number}", "date": date, "publisher": publisher, "text": text}) + "\n"


STORY = (story_report(1, "2016-09-19", "Russian jets bombed a hospital in Aleppo on Monday, killing 12 people, doctors said.",
                      "Herald") +
         story_report(2, "2016-09-20", "Russian warplanes struck a hospital in the Syrian city of Aleppo on Monday and killed "
                      "at least 10 patients, a monitoring group said.", "Courier") +
         story_report(3, "2016-09-20", "Russian warplanes bombed a hospital in Aleppo on Tuesday, killing three people.",
                      "Courier"))


def test_stories():
    with tempfile.TemporaryDirectory() as folder:
        db = os.path.join(folder, "test.db")
        check_run(3, "stories", "--db", db, says="no such record")
        check_run(0, "ingest", "--db", db, given=STORY)

        def attacks():
            lines = check_run(0, "stories", "--db", db, "--type", "ASSAULT").out.splitlines()
            return [json.loads(line) for line in lines]
        monday, tuesday = attacks()
        assert [event["doc"] for event in monday["events"]] == ["s1", "s2"] and monday["reports"] == 2
        assert monday["harm"]["killed"] == {"min": 10, "max": 12} and tuesday["first_day"] == "2016-09-20"
        for format in "table csv".split():
            assert len(check_run(0, "stories", "--db", db, "--type", "ASSAULT", "--format", format).out.splitlines()) == 3
        number, second = str(monday["id"]), monday["events"][1]["event"]
        shown = check_run(0, "stories", "explain", number, "--db", db).out
        assert "the first to tell of it" in shown and "same type, source" in shown
        check_run(1, "stories", "explain", "999", "--db", db, says="no happening 999")
        check_run(2, "stories", "merge", "--db", db, says="expected explain or split")

        check_run(1, "stories", "split", number, "0" * 16, "--db", db, says="does not tell of happening")
        check_run(0, "stories", "split", number, second, "--by", "Ana", "--db", db)
        assert len(attacks()) == 3
        copied = story_report(4, "2016-09-20", json.loads(STORY.splitlines()[0])["text"], "Gazette")
        check_run(0, "ingest", "--db", db, given=copied)
        stories = attacks()
        assert len(stories) == 3 and stories[0]["id"] == monday["id"]
        assert [event["doc"] for event in stories[0]["events"]] == ["s1", "s4"]
        assert stories[0]["reports"] == 1 and stories[0]["outlets"] == 2
        check_run(0, "stories", "split", number, second, "--undo", "--db", db)
        assert len(attacks()) == 2
        first = monday["events"][0]["event"]
        check_run(0, "reject", first, "--db", db, "--why", "a film")
        assert {event["doc"] for story in attacks() for event in story["events"]} == {"s2", "s3", "s4"}


TRUCE = ROOT / "tests/cases/ledger/whole.toml"
# Two days of the truce of whole.toml, and one without a report between them.
DISPATCHES = [
    ("2016-09-13", "Herald", "Rebels shelled the town of Foah on Tuesday, killing four people, the Syrian army said."),
    ("2016-09-13", "Courier", "Rebel leaders denied on Tuesday that rebels had shelled Foah."),
    ("2016-09-13", "Post", "Islamic State militants attacked a village near Homs on Tuesday, the Syrian army said."),
    ("2016-09-15", "The <b>Herald</b>", "Syrian forces shelled the town of Madaya on Thursday and killed two civilians. The Syrian army "
     "declared that the truce was over. The Syrian army blocked 20 trucks with aid for Madaya on Thursday."),
    ("2016-09-15", "Copyist", "Syrian forces shelled the town of Madaya on Thursday and killed two civilians. The Syrian army "
     "declared that the truce was over. The Syrian army blocked 20 trucks with aid for Madaya on Thursday."),
]


def test_ledger():
    with tempfile.TemporaryDirectory() as folder:
        db = os.path.join(folder, "test.db")
        given = lines_of(*({"id": f"r{i}", "date": day, "publisher": publisher, "text": text}
                           for i, (day, publisher, text) in enumerate(DISPATCHES)))
        check_run(0, "ingest", "--db", db, given=given)

        def ledger(*options, status=0, says=""):
            return check_run(status, "ledger", TRUCE, "--db", db, *options, says=says).out

        def figures():
            return {row["id"]: row for row in map(json.loads, ledger("--format", "jsonl").splitlines())}
        found = figures()
        days = ["2016-09-13", "2016-09-14", "2016-09-15"]
        assert [found[day + "/state"]["reports"] for day in days] == [3, 0, 2]
        assert [found[day + "/state"]["reported"] for day in days] == [True, False, True]
        assert [found[day + "/state"]["state"] for day in days] == ["in force", "in force", "ended"]
        moved = found["2016-09-15/state"]["moved_by"]
        assert [(move["to"], move["party"], move["doc"]) for move in moved] == [("ended", "Syria", "r3")]

        once = found["2016-09-13/breaches/SYRREB"]  # the charge and the denial are of one happening
        assert once["count"] == 1 and once["by_status"]["disputed"] == 1 and once["reports"] == 2
        assert once["harm"]["killed"] == {"least": 4, "most": 4}
        assert found["2016-09-13/accusers/SYR/SYRREB"]["count"] == 1
        assert found["2016-09-13/aside/doer_outside"]["count"] == 1
        assert found["2016-09-15/breaches/SYR"]["count"] == 2 and found["2016-09-15/breaches/SYR"]["before"] is None
        once = found["2016-09-15/kinds/shelling"]  # the copy tells nothing new
        assert once["count"] == 1 and once["reports"] == 1 and once["outlets"] == 2
        assert once["harm"]["killed"] == {"least": 2, "most": 2} and once["by_status"]["alleged"] == 1
        blocked = found["2016-09-15/aid/blocked"]
        assert blocked["trucks"] == {"least": 20, "most": 20} and blocked["before"] is None
        assert found["2016-09-15/areas/Named/inside"]["count"] >= 1

        opened = ledger("--explain", "2016-09-13/breaches/SYRREB")
        assert "  happening " in opened and "denied by" in opened and "report r0" in opened and "rule assault-shell" in opened
        assert "Syrian army declared" in ledger("--explain", "2016-09-15/state")
        rows = [json.loads(line) for line in ledger("--explain", "2016-09-13/breaches/SYRREB", "--format", "jsonl").splitlines()]
        assert len(rows) == found["2016-09-13/breaches/SYRREB"]["count"] and all("SYRREB" in row["blamed"] for row in rows)
        assert any(telling["rule"] == "assault-shell" and telling["doc"] for row in rows for telling in row["told"])
        check_run(2, "ledger", TRUCE, "--db", db, "--explain", "nonsense", says="no such figure")
        check_run(2, "ledger", TRUCE, "--db", db, "--explain", "2016-09-15/state", "--format", "jsonl", says="no such figure of incidents")

        rows = list(csv.reader(io.StringIO(ledger("--format", "csv"))))
        assert len(rows) > 30 and all(len(row) == len(rows[0]) for row in rows)
        table = ledger("--format", "table")
        assert "no report" in table and "counted once, reconciled" in table and "quiet" not in table
        one_day = ["--since", "2016-09-15", "--until", "2016-09-15"]
        report = ledger("--format", "markdown", *one_day)
        assert report.startswith("# Daily report 3, 2016-09-15") and "The \\<b\\>Herald" in report
        assert "20 trucks a day; told to have passed: none" in report
        assert "| no attack |" in report and "no\\_attack" not in report
        assert "ending at 18:00 (UTC+03:00)" in report and "## Note on method" in report
        page = ledger("--format", "html", *one_day)
        assert "The &lt;b&gt;Herald" in page and "<b>Herald" not in page and page.count("<table>") == page.count("</table>") > 4
        assert "There is no report of this day" in ledger("--format", "html")

        with sqlite3.connect(db) as record:  # without happenings each event stands alone, but for copies
            record.execute("DELETE FROM telling")
        record.close()
        found = figures()
        apart = found["2016-09-13/breaches/SYRREB"]
        assert apart["count"] == 2 and apart["by_status"]["alleged"] == 1 and apart["by_status"]["denied"] == 1
        assert found["2016-09-15/breaches/SYR"]["count"] == 2 and found["2016-09-15/kinds/shelling"]["outlets"] == 2

        for path in ROOT.glob("examples/*/*.toml"):
            check_run(0, "ledger", path, "--db", db, "--format", "csv")
        for name in ("wrong", "missing", "broken"):
            path = TRUCE.with_name(name + ".toml")
            faults = TRUCE.with_name(name + ".faults").read_text(encoding="utf-8").splitlines()
            done = check_run(1, "ledger", path, "--db", db, says=faults[0])
            assert done.err.count("\n") == len(faults)
        check_run(2, "ledger", "--db", db, says="expected one truce file")
        check_run(1, "ledger", "no-such.toml", "--db", db)
        ledger("--since", "2016-09-20", "--until", "2016-09-12", status=2, says="before the first")


def test_relations():
    namespace = "{http://graphml.graphdrawing.org/xmlns}"
    with tempfile.TemporaryDirectory() as folder:
        db = os.path.join(folder, "dossier.db")
        check_run(0, "ingest", "--db", db, ROOT / "examples/aleppo-2016/dispatches.jsonl")
        pair = ("relations", "RUS", "USA", "--db", db)

        rows = events_of(check_run(0, *pair, "--by", "week", "--format", "jsonl"))
        assert {row["kind"] for row in rows} == {"count", "total", "stance", "matter"}
        counts = [row for row in rows if row["kind"] == "count"]
        totals = [row for row in rows if row["kind"] == "total"]
        assert {(row["from"], row["to"]) for row in totals} == {("RUS", "USA"), ("USA", "RUS"), ("RUS+USA", None)}
        for total in totals:
            of_way = [row for row in counts if (row["from"], row["to"]) == (total["from"], total["to"])]
            for quad in "verbal_cooperation material_cooperation verbal_conflict material_conflict".split():
                assert total[quad]["count"] == sum(row[quad]["count"] for row in of_way), (total, quad)
        assert all(row["first"] >= row["period"] for row in counts), "a week begins with its Monday"

        listed = {event["id"]: event for event in events_of(check_run(0, "events", "--db", db))}
        stances = [row for row in rows if row["kind"] == "stance"]
        assert {row["stance"] for row in stances} >= {"demands", "accepts", "refuses"}
        for row in stances:
            event = listed[row["event"]]
            assert (row["doc"], row["sentence"]) == (event["doc"], event["sentence"]), row
            assert not event["copy"] and row["text"] and row["speaker"], row
            assert any((party["code"] or "").startswith(row["from"]) for party in event["source"]), row
        assert len({(row["event"], row["stance"], row["from"]) for row in stances}) == len(stances)

        refused = next(row for row in stances if row["stance"] == "refuses" and row["from"] == "RUS")
        check_run(0, "reject", refused["event"], "--db", db, "--why", "a test")
        left = events_of(check_run(0, *pair, "--format", "jsonl"))
        assert refused["event"] not in [row.get("event") for row in left]
        check_run(0, "reject", refused["event"], "--db", db, "--why", "a test", "--undo")

        some = events_of(check_run(0, *pair, "--since", "2016-09-12", "--until", "2016-09-19", "--format", "jsonl"))
        assert some and all("2016-09-12" <= row["date"] <= "2016-09-19" for row in some if row["kind"] == "stance")
        table = list(csv.reader(io.StringIO(check_run(0, *pair, "--format", "csv").out)))
        assert len({len(row) for row in table}) == 1 and {row[0] for row in table} >= {"count", "stance"}
        text = check_run(0, *pair, "--format", "table").out
        assert "RUS demands (USA)" in text and "Where they agree and differ" in text
        assert "nothing is told" in check_run(0, "relations", "RUS", "QQQ", "--db", db, "--format", "table").out

        network = events_of(check_run(0, "relations", "--db", db, "--format", "jsonl"))
        edges = {(row["a"], row["b"]): row for row in network if row["kind"] == "edge"}
        assert edges["RUS", "USA"]["sign"] == -1 and edges["RUS", "SYR"]["sign"] == 1
        assert all(a < b for a, b in edges) and not any(a.endswith("GOV") for pair in edges for a in pair)
        assert all(abs(row["balance"] - row["with"] - row["against"]) < 0.002 for row in edges.values())
        assert {row["change"] for row in edges.values()} <= {"kept", "new", "broken", "turned"}
        by_sector = events_of(check_run(0, "relations", "--db", db, "--sectors", "--format", "jsonl"))
        assert any(row["kind"] == "actor" and row["code"] == "RUSGOV" for row in by_sector)
        table = list(csv.DictReader(io.StringIO(check_run(0, "relations", "--db", db, "--format", "csv").out)))
        assert len(table) == len(edges) and table[0]["change"]
        assert "Who stands with whom" in check_run(0, "relations", "--db", db, "--format", "table").out

        for arguments, count in ((("relations", "--db", db), len(edges)), (pair, None)):
            graph = xml.etree.ElementTree.fromstring(check_run(0, *arguments, "--format", "graphml").out)
            types = {key.get("id"): key.get("attr.type") for key in graph.iter(namespace + "key")}
            nodes = {node.get("id") for node in graph.iter(namespace + "node")}
            found = list(graph.iter(namespace + "edge"))
            assert count in (None, len(found)) and found
            for edge in found:
                data = {item.get("key"): item.text for item in edge}
                assert {edge.get("source"), edge.get("target")} <= nodes and float(data["edge_weight"]) >= 0
                assert int(data["edge_sign"]) in (-1, 0, 1) and set(data) <= set(types)
            assert types["edge_weight"] == "double" and types["edge_sign"] == "int"

        check_run(2, "relations", "RUS", "--db", db, says="name two sides")
        check_run(2, "relations", "RUS", "usa", "--db", db, says="is no actor's code")
        check_run(2, "relations", "RUS", "RUS", "--db", db, says="the two sides are one")
        check_run(2, *pair, "--by", "year", says="expected one of")
        check_run(2, *pair, "--since", "2016-10-01", "--until", "2016-09-01", says="later than")
        check_run(2, *pair, "--sectors", says="for the network")
        check_run(2, "relations", "--half-life", "0", "--db", db, says="--half-life 0")
        check_run(2, "relations", "--db", db, "--since", "2020-01-01", says="after the record's last day")
        check_run(3, "relations", "--db", os.path.join(folder, "none.db"), says="no such record")


# One shelling that ends with a withdrawal; a suspended truce; what is only "in the north"; talks and aid.
CALMER = [
    ("2016-09-14", "Post", "Syrian forces shelled the town of Madaya on Wednesday, the UN said."),
    ("2016-09-15", "Post", "Syrian troops withdrew from the town of Madaya on Thursday, the UN said."),
    ("2016-09-16", "Post", "The Syrian army said on Friday that it had suspended the truce. An air strike hit a market in northern Syria "
     "on Friday, killing 30 people. Talks between Syria and the rebels resumed in Geneva on Friday. A convoy of 20 trucks with "
     "food for 30,000 people reached Madaya on Friday, the UN said."),
]


def test_ledger_states():
    with tempfile.TemporaryDirectory() as folder:
        db = os.path.join(folder, "test.db")
        check_run(0, "ingest", "--db", db, given=lines_of(*(
            {"id": f"c{i}", "date": day, "publisher": publisher, "text": text}
            for i, (day, publisher, text) in enumerate(CALMER))))
        lines = check_run(0, "ledger", TRUCE, "--db", db, "--format", "jsonl").out.splitlines()
        found = {row["id"]: row for row in map(json.loads, lines)}
        assert found["2016-09-14/breaches/SYR"]["by_status"]["contained"] == 1
        assert [found[f"2016-09-{day}/state"]["state"] for day in (13, 15, 16)] == ["in force", "in force", "suspended"]
        assert found["2016-09-14/breaches"]["before"] is None and found["2016-09-16/breaches"]["before"] == 0
        north = found["2016-09-16/areas/unknown"]
        assert north["count"] == 1 and north["harm"]["killed"] == {"least": 30, "most": 30}
        assert found["2016-09-16/breaches/unknown"]["by_status"]["alleged"] == 1
        assert found["2016-09-16/talks/resumed"]["count"] == 1
        passed = found["2016-09-16/aid/passed"]
        assert passed["trucks"]["least"] == 20 and passed["people"]["least"] == 30000
        assert found["total/breaches"]["count"] == 2 and found["total/accusers/IGOUNO/SYR"]["count"] == 1


# What one report says of one act is one incident; what two enemies are blamed for is two.
ONE_ACT = [
    ("2016-09-14", "Herald", "Syrian warplanes bombed a market in Madaya on Wednesday, activists said. The United Nations confirmed the raid. "
     "The Syrian army denied that it had struck a market."),
    ("2016-09-16", "Courier", "Syrian rebels attacked the town of Foah on Friday and captured two checkpoints, the Syrian army said."),
    ("2016-09-17", "Post", "Government shelling killed six people in Madaya on Saturday."),
    ("2016-09-18", "Post", "Syria blocked a convoy with aid for Madaya on Sunday, the United Nations said. The convoy has 12 trucks. "
     "Syrian officials denied the delay."),
    ("2016-09-19", "Post", "The Red Cross sent 53 trucks to Madaya and 18 trucks to Foah on Monday with food."),
    # Told after the days that are shown, of what was on one of them.
    ("2016-09-20", "Voice", "Rebels denied on Tuesday that rebels had attacked the town of Foah on Friday."),
]


def test_ledger_one_act():
    with tempfile.TemporaryDirectory() as folder:
        db = os.path.join(folder, "test.db")
        check_run(0, "ingest", "--db", db, given=lines_of(*(
            {"id": f"o{i}", "date": day, "publisher": publisher, "text": text}
            for i, (day, publisher, text) in enumerate(ONE_ACT))))
        lines = check_run(0, "ledger", TRUCE, "--db", db, "--explain", "total/breaches", "--format", "jsonl").out.splitlines()
        found = {row["day"]: row for row in map(json.loads, lines)}
        passed = check_run(0, "ledger", TRUCE, "--db", db, "--explain", "total/aid/passed", "--format", "jsonl").out.splitlines()
        towns = {row["place"]: row["trucks"]["most"] for row in map(json.loads, passed)}
        assert towns == {"Madaya": 53, "Foah": 18}, towns
        assert len(lines) == len(found) == 4, lines
        raid, attack, shelling, aid = (found[f"2016-09-{day}"] for day in (14, 16, 17, 18))
        assert (raid["kind"], raid["status"], raid["place"]) == ("air_strike", "verified", "Madaya")
        assert {telling["status"] for telling in raid["told"]} == {"claimed", "denied"}
        assert attack["kind"] == "ground_attack" and len(attack["told"]) > 1 and attack["status"] == "disputed"
        assert shelling["kind"] == "shelling" and shelling["status"] == "alleged"
        assert aid["kind"] == "blocked_aid" and aid["status"] == "disputed" and aid["trucks"] == {"least": 12, "most": 12}


# Told like acts, and none of the day that the truce counts.
NO_ACTS = [
    ("2016-09-13", "Post", "A stray shell landed near Foah on Tuesday."),
    ("2016-09-14", "Post", "A Syrian officer said that rebels had staged the attack in Foah to blame the army."),
    ("2016-09-14", "Herald", "The army had bombed hospitals, a rebel leader said."),
    ("2016-09-15", "Herald", "Rebel leaders accused the army of killing and kidnapping their men."),
    ("2016-09-15", "Post", "Rebels had opened the road to a convoy with food for Foah four weeks earlier, an aid worker said."),
    ("2016-09-16", "Post", "Syria said that it would refuse aid from Turkey. No convoy has entered Madaya since the siege began, an aid worker said."),
    ("2016-09-17", "Post", "Washington wants Syria to let aid reach Madaya. The presidents of Syria and Russia agreed that aid must reach Foah."),
]


def test_ledger_no_acts():
    with tempfile.TemporaryDirectory() as folder:
        db = os.path.join(folder, "test.db")
        check_run(0, "ingest", "--db", db, given=lines_of(*(
            {"id": f"n{i}", "date": day, "publisher": publisher, "text": text}
            for i, (day, publisher, text) in enumerate(NO_ACTS))))
        lines = check_run(0, "ledger", TRUCE, "--db", db, "--format", "jsonl").out.splitlines()
        told = [row["id"] for row in map(json.loads, lines) if row["section"] in ("breaches", "aid")]
        assert not told, told


# What a denial is of, and who takes part in talks.
DENIED = [
    ("2016-09-14", "Herald", "Syrian warplanes bombed Madaya on Wednesday, rebel leaders said."),
    ("2016-09-15", "Post", "A Syrian military source denied that aircraft were bombing homes in Madaya."),
    ("2016-09-16", "Post", "The Syrian foreign minister told Rebel leader George Sabra by telephone on Friday that the truce was over."),
]


def test_ledger_denied():
    with tempfile.TemporaryDirectory() as folder:
        db = os.path.join(folder, "test.db")
        check_run(0, "ingest", "--db", db, given=lines_of(*(
            {"id": f"d{i}", "date": day, "publisher": publisher, "text": text}
            for i, (day, publisher, text) in enumerate(DENIED))))
        lines = check_run(0, "ledger", TRUCE, "--db", db, "--explain", "total/breaches", "--format", "jsonl").out.splitlines()
        told = [telling for row in map(json.loads, lines) for telling in row["told"] if telling["status"] == "denied"]
        assert [telling["accuser"] for telling in told] == ["SYR"], told


# What is said elsewhere of an act, and what is nothing alone.
LATER = [
    ("2016-09-13", "Post", "Bombs killed dozens of people in two cities on Tuesday. Islamic State said that it had carried out the attacks. A car bomb "
     "killed four people in Homs. In Raqqa a motorcycle bomb killed three people."),
    ("2016-09-13", "Herald", "A car bomb killed four people at a checkpoint in Homs on Tuesday. In Hama a bomb killed eight people. Islamic State "
     "said that it had carried out the attacks."),
    ("2016-09-14", "Herald", "Syrian helicopters dropped barrel bombs filled with chlorine on Madaya on Wednesday, rebel leaders said. Opposition "
     "leaders accused President Bashar al-Assad of using poison gas."),
    ("2016-09-15", "Post", "Damascus denied that its forces had used chlorine."),
    ("2016-09-16", "Post", "The Security Council held an emergency session on Friday. Rebels shelled Foah on Friday, the Syrian army said. The Red "
     "Cross said that six people were killed."),
    ("2016-09-16", "Courier", "The Security Council held an emergency session on cholera on Friday."),
    ("2016-09-17", "Post", "Damascus suspended talks with the Syrian rebels on Saturday."),
    ("2016-09-18", "Post", "Syrian ministers held talks with the Syrian rebels in Geneva on Sunday."),
]


def test_ledger_told_later():
    with tempfile.TemporaryDirectory() as folder:
        db = os.path.join(folder, "test.db")
        check_run(0, "ingest", "--db", db, given=lines_of(*(
            {"id": f"l{i}", "date": day, "publisher": publisher, "text": text}
            for i, (day, publisher, text) in enumerate(LATER))))

        def told(figure):
            lines = check_run(0, "ledger", TRUCE, "--db", db, "--explain", figure, "--format", "jsonl").out.splitlines()
            return {row["day"]: row for row in map(json.loads, lines)}

        breaches, held, resumed = told("total/breaches"), told("total/talks/held"), told("total/talks/resumed")
        assert list(breaches) == ["2016-09-14", "2016-09-16"], breaches.keys()
        gas, shells = breaches.values()
        assert gas["status"] == "disputed" and {telling["doc"] for telling in gas["told"]} == {"l2", "l3"}, gas
        assert "SYRREB" in {telling["accuser"] for telling in gas["told"] if telling["trigger"] == "accused"}
        assert shells["status"] == "verified" and shells["harm"]["killed"] == {"least": 6, "most": 6}, shells
        assert [row["told"][0]["doc"] for row in held.values()] == ["l4"], held
        assert list(resumed) == ["2016-09-18"], resumed


# The same act in other words: what had been, who confirms it, who speaks; a road that is kept closed.
RETOLD = [
    ("2016-09-13", "Post", "Rebels attacked army positions in Foah on Tuesday with tanks, a Syrian general said."),
    ("2016-09-14", "Herald", "The depot had burned when rebels began an attack on Foah, the Syrian general said."),
    ("2016-09-15", "Post", "Syrian warplanes bombed a clinic in Madaya on Thursday, a relief organisation said."),
    ("2016-09-16", "Post", "Syrian troops attacked rebel positions near Madaya on Friday, a rebel commander said. The Syrian Observatory for Human "
     "Rights confirmed clashes in several towns of Idlib."),
    ("2016-09-17", "Post", "Government artillery shelled Madaya on Saturday, activists said. The shelling injured three people, activists said."),
    ("2016-09-18", "Post", "An official in Damascus denied on Sunday that the government was holding up aid for Madaya. He accused rebels of keeping the "
     "Douma road closed."),
]


def test_ledger_retold():
    with tempfile.TemporaryDirectory() as folder:
        db = os.path.join(folder, "test.db")
        check_run(0, "ingest", "--db", db, given=lines_of(*(
            {"id": f"r{i}", "date": day, "publisher": publisher, "text": text}
            for i, (day, publisher, text) in enumerate(RETOLD))))

        def told(figure):
            lines = check_run(0, "ledger", TRUCE, "--db", db, "--explain", figure, "--format", "jsonl").out.splitlines()
            return list(map(json.loads, lines))

        breaches, blocked = {row["day"]: row for row in told("total/breaches")}, told("total/aid/blocked")
        assert sorted(breaches) == [f"2016-09-{day}" for day in (13, 15, 16, 17, 18)], breaches.keys()
        assert breaches["2016-09-15"]["status"] == "alleged", breaches["2016-09-15"]
        assert {telling["doc"] for telling in breaches["2016-09-13"]["told"]} == {"r0", "r1"}
        assert breaches["2016-09-16"]["status"] == "verified"
        shelled = {telling["accuser"] for telling in breaches["2016-09-17"]["told"]}
        assert shelled == {"SYRREB"}, shelled
        roads = [telling["blamed"] for row in blocked for telling in row["told"] if "road" in telling["sentence"]]
        assert roads == [["SYRREB"]], roads


def main():
    tests = [(name, test) for name, test in globals().items() if name.startswith("test_")]
    failed = 0
    for name, test in tests:
        try:
            test()
        except Exception as fault:  # all of them are told of
            failed += 1
            print(f"FAILED {name}: {type(fault).__name__}: {str(fault)[:1500]}")
    print(f"{len(tests) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
