#!/usr/bin/env python3
"""Asks the API, without HTTP's wires, over a small record, and holds each reply against openapi.json and against what
the commands say of the same record.

    python3 tests/api_test.py BUILD-FOLDER
"""
import copy
import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

import api_schema

ROOT = pathlib.Path(__file__).resolve().parent.parent
TRUCES = ["examples/aleppo-2016/truce-2016-09.toml", "examples/aleppo-2016/cessation-2016-02.toml"]
DESCRIPTION = json.loads((ROOT / "src/serve/openapi.json").read_text(encoding="utf-8"))
SCHEMAS = api_schema.Schemas(DESCRIPTION)
# A report whose every field tries to be more than text.
WICKED = {"id": "a/b <script>'\"; DROP TABLE event;--%00", "date": "2016-09-08",
          "title": "<script>alert(1)</script>\u202e", "publisher": "x\"', \\ </script>", "url": "javascript:alert(1)",
          "text": "Russia bombed a hospital in \"Aleppo'; DROP TABLE event;--\" on Monday, <b>activists</b> said.\n\n"
                  "A spokesman denied it and said: \"</script><script>alert(2)</script>.\" \U0001f4a3 Nobody was hurt."}


def fits(template, path):
    names, parts = template.split("/"), path.split("/")
    return len(names) == len(parts) and all(n == p or n[:1] == "{" for n, p in zip(names, parts))


class Api:
    """A driver with its worker, which answers one request after the other."""

    def __init__(self, build, record, *options):
        self.process = subprocess.Popen([build / "tests/api", record, *TRUCES, *options], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True, encoding="utf-8", cwd=ROOT)
        self.asked = 0

    def raw(self, request):
        self.asked += 1
        self.process.stdin.write(json.dumps(request) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        assert line, f"the driver died of {request}"
        return json.loads(line)

    def ask(self, path, *, expect=200, accept="", method="GET", body="", kind="", editor="", described=None, **given):
        """The reply's body, read as its type says, once it has the status that is expected and is as described."""
        reply = self.raw({"method": method, "path": path, "accept": accept, "content_type": kind, "editor": editor,
                          "body": body if isinstance(body, str) else json.dumps(body),
                          "parameters": [[name, str(value)] for name, value in given.items()]})
        where = f"{method} {path} {given} {accept}"
        assert reply["status"] == expect, f"{where}: {reply['status']}, expected {expect}: {reply['body'][:300]}"
        kind = reply["type"].split(";")[0]
        value = json.loads(reply["body"]) if "json" in kind else reply["body"]
        self.hold(where, method.lower(), described or path, reply["status"], kind, value)
        self.next = reply["next"]
        return value

    def close(self):
        self.process.stdin.close()
        assert self.process.wait() == 0, "the driver failed"

    @staticmethod
    def hold(where, method, path, status, kind, value):
        item = next((item for name, item in DESCRIPTION["paths"].items() if fits(name, path)), None)
        if item is None or method not in item:
            assert status in (404, 405), where
            schema = {"$ref": "#/components/schemas/Problem"}
        else:
            reply = SCHEMAS.resolve(item[method]["responses"][str(status)])
            assert kind in reply["content"], f"{where}: {kind} is not described with {status}"
            schema = reply["content"][kind]["schema"]
        faults = SCHEMAS.faults(value, schema)
        assert not faults, f"{where}:\n  " + "\n  ".join(faults[:8])
        if status >= 400:
            assert value["status"] == status and value["detail"], where


def command(build, *arguments):
    done = subprocess.run([build / "parley", *arguments], capture_output=True, cwd=ROOT)
    assert done.returncode == 0, f"parley {arguments}: {done.stderr.decode()}"
    return done.stdout.decode()


def lines(text):
    return [json.loads(line) for line in text.splitlines()]


def walk(api, path, key, limit, **given):
    """All pages of a list, and how many there were."""
    found, after, pages = [], {}, 0
    while True:
        page = api.ask(path, limit=limit, **given, **after)
        assert len(page[key]) <= limit
        found += page[key]
        pages += 1
        assert page["next"] == api.next
        if page["next"] is None:
            return found, pages
        assert len(page[key]) == limit and pages < 5000
        after = {"after": page["next"]}


# ---- what is asked ----

def test_description(t):
    faults = list(api_schema.description_faults(DESCRIPTION))
    assert not faults, "\n".join(faults)
    routes = lines(subprocess.run([t.build / "tests/api", "--routes"], capture_output=True, text=True).stdout)
    served = {(r["method"].lower(), r["path"]): r for r in routes}
    described = {(method, path): operation for path, item in DESCRIPTION["paths"].items()
                 for method, operation in item.items() if method != "parameters"}
    assert set(described) - set(served) == {("get", "/stream"), ("get", "/openapi.json")}
    assert not set(served) - set(described)
    for where, route in served.items():
        given = [SCHEMAS.resolve(p) for p in described[where].get("parameters", [])]
        assert {p["name"] for p in given if p["in"] == "query"} == set(route["parameters"]), where
        assert set(described[where]["responses"]["200"]["content"]) == set(route["types"]), where


def test_events(t):
    told = lines(command(t.build, "events", "--db", t.record, "--format", "jsonl"))
    for limit in (1000, 37):
        found, pages = walk(t.api, "/events", "events", limit)
        assert found == told and (pages > 10) == (limit == 37)
    for given in ({"actor": "RUS"}, {"source": "SYR", "type": "ASSAULT"}, {"target": "REB"}, {"status": "denied"},
                  {"place": "Aleppo"}, {"place": "SYR"}, {"since": "2016-09-10", "until": "2016-09-12"}):
        names = {"place": "place", "since": "since", "until": "until"}
        arguments = [part for name, value in given.items() for part in (f"--{names.get(name, name)}", value)]
        told = lines(command(t.build, "events", "--db", t.record, "--format", "jsonl", *arguments))
        assert told and walk(t.api, "/events", "events", 20, **given)[0] == told, given
    few = t.api.ask("/events", limit=3, document="mp-0918b")["events"]
    assert few and all(event["doc"] == "mp-0918b" for event in few)
    assert t.api.ask("/events", document="no such report") == {"events": [], "next": None}
    csv = t.api.ask("/events", accept="text/csv", limit=1000)
    assert csv == command(t.build, "events", "--db", t.record, "--format", "csv")
    map_ = t.api.ask("/events", accept="application/geo+json", limit=5)
    assert map_["type"] == "FeatureCollection" and len(map_["features"]) == 5 and t.api.next


def test_event(t):
    for event in t.api.ask("/events", limit=1000)["events"]:
        opened = t.api.ask(f"/events/{event['id']}")
        words = event["date_text"]
        if words:
            text = t.api.ask(f"/documents/{event['doc']}", described="/documents/x")["text"]
            assert event["date"] and text[words["start"]:words["end"]] == words["text"]
        assert opened.pop("edits") == [] and opened.pop("sentence_text") and opened == event
    for wrong in ("0" * 16, "xyz", "0123", "a" * 300):
        t.api.ask(f"/events/{wrong}", expect=404)
    t.api.ask("/events/0123/4567", expect=404)


def test_explanation(t):
    for event in t.api.ask("/events", limit=1000)["events"][::7]:
        why = t.api.ask(f"/events/{event['id']}/explanation")
        assert why["event"] and why["event"]["id"] == event["id"] and why["event"]["event"] == event["event"]
        assert why["event"]["rule"] == event["rule"]
    t.api.ask("/events/" + "0" * 16 + "/explanation", expect=404)


def test_happenings(t):
    told = lines(command(t.build, "stories", "--db", t.record, "--format", "jsonl"))
    for limit in (1000, 23):
        assert walk(t.api, "/happenings", "happenings", limit)[0] == told
    for one in told[::9]:
        assert t.api.ask(f"/happenings/{one['id']}") == one
        ids = {e["id"] for e in t.api.ask("/events", happening=one["id"], limit=1000)["events"]}
        assert ids == {e["event"] for e in one["events"]}
    for wrong in ("0", "999999", "x", "-1", "1" * 30):
        t.api.ask(f"/happenings/{wrong}", expect=404)
    assert t.api.ask("/happenings", accept="text/csv", limit=1000) == \
        command(t.build, "stories", "--db", t.record, "--format", "csv")


def test_points(t):
    for given in ({}, {"actor": "RUS"}, {"type": "ASSAULT", "since": "2016-09-12"}, {"place": "Aleppo"},
                  {"text": "convoy"}, {"status": "claimed"}, {"actor": "ZZZ"}):
        points = t.api.ask("/points", **given)
        told = {h["id"]: h for h in walk(t.api, "/happenings", "happenings", 500, **given)[0]}
        rows = [dict(zip(points["columns"], row)) for row in points["rows"]]
        assert points["total"] == len(rows) == len(told), given
        assert [row["id"] for row in rows] == list(told)
        for row in rows:
            check_point(row, told[row["id"]], points)
        kinds = {points["strings"][row["kind"]] for row in rows}
        assert given or kinds >= {"city", "country", "site"}, kinds


def check_point(row, told, points):
    texts = points["strings"]
    first = time.strftime("%Y-%m-%d", time.gmtime(row["first_day"] * 86400)) if row["first_day"] is not None else None
    assert first == told["first_day"] and points["types"][row["type"]] == told["type"]
    place = told["place"] or {}
    assert (texts[row["place"]] or None) == place.get("name")
    assert (texts[row["kind"]] or None) == place.get("kind")
    for key in ("lat", "lon"):
        assert (row[key] is None) == (key not in place) and (row[key] is None or abs(row[key] - place[key]) < 1e-4)
    assert row["claimed"] == all(e["status"] != "actual" for e in told["events"])
    assert row["killed"] == told["harm"].get("killed", {"min": 0})["min"] and row["reports"] == told["reports"]
    codes = [code for code in texts[row["source"]].split(",") if code]
    assert all(code in told["source"] for code in codes), (told["source"], codes)


def test_documents(t):
    rows = t.sql("SELECT name FROM document ORDER BY date, id")
    for limit in (1000, 11):
        found, _ = walk(t.api, "/documents", "documents", limit)
        assert [d["id"] for d in found] == [name for name, in rows]
    assert sum(d["events"] for d in found) == t.sql("SELECT count(*) FROM event")[0][0]
    assert any(d["copy_of"] for d in found)
    outlet = walk(t.api, "/documents", "documents", 5, publisher="Open Corridor", since="2016-09-10")[0]
    assert outlet and all(d["publisher"] == "Open Corridor" and d["date"] >= "2016-09-10" for d in outlet)
    assert len(t.api.ask("/documents", accept="text/csv", limit=1000).split("\r\n")) >= len(rows) + 2
    for report in found:
        opened = t.api.ask(f"/documents/{report['id']}", described="/documents/x")
        cut = [opened["text"][s["start"]:s["end"]] for s in opened.pop("sentences")]
        sentences, _ = walk(t.api, "/sentences", "sentences", 4, document=report["id"])
        assert cut == [s["text"] for s in sentences]
        assert opened.pop("text") and opened == report
    t.api.ask("/documents/no such report", expect=404)


def test_sentences(t):
    found, pages = walk(t.api, "/sentences", "sentences", 100)
    assert pages > 3 and len(found) == t.sql("SELECT count(*) FROM sentence")[0][0]
    events = [event for sentence in found for event in sentence["events"]]
    assert sorted(events) == sorted(e["id"] for e in t.api.ask("/events", limit=1000)["events"])
    some, _ = walk(t.api, "/sentences", "sentences", 3, text="convoy")
    assert some == [s for s in found if "convoy" in s["text"].lower().replace("convoys", "")]


def test_search(t):
    for typed in ("aid convoy", "convoy aid", "\"aid convoy\"", "conv*", "U.N.", "don't", "Ban Ki-moon", "rebel-held",
                  "aid AND (convoy OR truck)", "aid AND", "\"aid", "convoy.", "cafés", "text: aid", "(((", "-", "*", "^",
                  "hospital: bombed?", "a' OR 1=1 --", "NEAR(aid convoy, 3)", "{x} : y", "a" * 400, "\" \""):
        for hit in t.api.ask("/search", q=typed, limit=20)["sentences"]:
            assert hit["marked"], typed
            words = [hit["text"][a:b] for a, b in hit["marked"]]
            assert all(word and word == word.strip() for word in words), words
    assert t.api.ask("/search", q="rebel-held")["sentences"]
    side_by_side = t.api.ask("/search", q="\"aid convoy\"", limit=1000)["sentences"]
    both = t.api.ask("/search", q="aid convoy", limit=1000)["sentences"]
    assert 0 < len(side_by_side) < len(both)
    assert all("aid convoy" in hit["text"].lower() for hit in side_by_side)
    assert t.api.ask("/search", q="-")["sentences"] == []
    t.api.ask("/search", expect=400)
    t.api.ask("/search", q="", expect=400)
    t.api.ask("/search", q="a" * 401, expect=400)
    bomb = t.api.ask("/search", q="nobody hurt")["sentences"][0]
    assert [bomb["text"][a:b].lower() for a, b in bomb["marked"]] == ["nobody", "hurt"], bomb


def test_quotes(t):
    found, pages = walk(t.api, "/quotes", "quotes", 30)
    assert pages > 3 and len(found) == t.sql("SELECT count(*) FROM quote")[0][0]
    texts = {}
    for quote in found:
        doc = quote["doc"]
        if doc not in texts:
            texts[doc] = t.api.ask(f"/documents/{doc}", described="/documents/x")["text"]
        for part in ("speaker", "cue", "content"):
            if quote[part]:
                assert quote[part]["text"] == texts[doc][quote[part]["start"]:quote[part]["end"]]
    some, _ = walk(t.api, "/quotes", "quotes", 7, speaker="RUS")
    assert some and some == [q for q in found if q["speaker"] and (q["speaker"]["code"] or "").startswith("RUS")]
    some, _ = walk(t.api, "/quotes", "quotes", 7, speaker="SYR", since="2016-09-12", until="2016-09-19")
    assert some and all("2016-09-12" <= q["date"] <= "2016-09-19" for q in some)
    assert t.api.ask("/quotes", accept="text/csv", document="mp-0918b").startswith("doc,date,")


def test_overview(t):
    events = walk(t.api, "/events", "events", 1000)[0]
    summary = t.api.ask("/summary")
    assert summary["events"] == len(events) and summary["documents"] == t.sql("SELECT count(*) FROM document")[0][0]
    assert summary["happenings"] == len(walk(t.api, "/happenings", "happenings", 1000)[0])
    assert summary["first_day"] == events[0]["day"] and summary["last_day"] == events[-1]["day"]
    places = t.api.ask("/places")
    assert t.api.ask("/places", accept="application/geo+json") == places
    assert sum(f["properties"]["events"] for f in places["features"]) == sum(e["place"] is not None for e in events)
    attacks = t.api.ask("/places", type="ASSAULT", since="2016-09-19")["features"]
    assert sum(f["properties"]["events"] for f in attacks) == \
        sum(e["place"] is not None and e["event"] == "ASSAULT" and e["day"] >= "2016-09-19" for e in events)
    actors = t.api.ask("/actors", limit=1000)["actors"]
    for actor in actors[:20]:
        assert actor["events"] == sum(any(p["code"] == actor["code"] for p in e["source"] + e["target"]) for e in events)
    assert [a["events"] for a in actors] == sorted((a["events"] for a in actors), reverse=True)
    assert t.api.ask("/actors", limit=3)["actors"] == actors[:3]


def test_ledger(t):
    truces = t.api.ask("/truces")["truces"]
    assert [truce["id"] for truce in truces] == ["truce-2016-09", "cessation-2016-02"]
    path = "/truces/truce-2016-09/ledger"
    for days in ({}, {"since": "2016-09-16", "until": "2016-09-17"}):
        arguments = [part for name, value in days.items() for part in (f"--{name}", value)]
        ledger = ["ledger", TRUCES[0], "--db", t.record, *arguments, "--format"]
        reply = t.api.ask(path, **days)
        assert reply["days"] + reply["figures"] == lines(command(t.build, *ledger, "jsonl"))
        for kind, name in (("text/csv", "csv"), ("text/markdown", "markdown"), ("text/html", "html")):
            assert t.api.ask(path, accept=kind, **days) == command(t.build, *ledger, name)
    check_figures(t, reply, days, ledger[:-1])
    t.api.ask("/truces/nothing/ledger", expect=404)
    t.api.ask("/truces/../../etc/passwd/ledger", expect=404)
    t.api.ask(path, expect=400, since="2016-09-19", until="2016-09-12")


def check_figures(t, ledger, days, arguments):
    path = "/truces/truce-2016-09/figure"
    for figure in ledger["figures"]:
        opened = t.api.ask(path, id=figure["id"], **days)
        assert opened["figure"] == figure
    for figure in ledger["figures"][::40]:
        opened = t.api.ask(path, id=figure["id"], **days)
        told = lines(command(t.build, *arguments, "--explain", figure["id"], "--format", "jsonl"))
        assert opened["incidents"] == told
    for day in ledger["days"]:
        assert t.api.ask(path, id=day["id"], **days) == {"figure": day, "incidents": []}
        assert t.api.ask(path, id=day["day"] + "/reports", **days)["figure"] == day
    for wrong in ("x", "2016-09-16", "2016-01-01/state", "2016-09-16/breaches/' OR 1"):
        t.api.ask(path, id=wrong, expect=404, **days)
    t.api.ask(path, expect=400)


def test_relations(t):
    for given, kinds in (({"a": "RUS", "b": "USA"}, ("counts", "totals", "stances", "matters")),
                         ({"a": "SYRGOV,SYRMIL", "b": "SYRREB", "by": "week"}, ("counts", "totals", "stances", "matters")),
                         ({}, ("network", "actors", "edges")), ({"since": "2016-09-12", "sectors": "true"},
                                                                ("network", "actors", "edges"))):
        arguments = [given[side] for side in ("a", "b") if side in given]
        for name in ("by", "since"):
            arguments += [f"--{name}", given[name]] if name in given else []
        arguments += ["--sectors"] if "sectors" in given else []
        reply = t.api.ask("/relations", **given)
        told = lines(command(t.build, "relations", *arguments, "--db", t.record, "--format", "jsonl"))
        assert [row for kind in kinds for row in (reply[kind] if isinstance(reply[kind], list) else [reply[kind]])] == told
    csv = t.api.ask("/relations", accept="text/csv", a="RUS", b="USA")
    assert csv == command(t.build, "relations", "RUS", "USA", "--db", t.record, "--format", "csv")
    assert t.api.ask("/relations", accept="application/graphml+xml").startswith("<?xml")
    for wrong in ({"a": "RUS"}, {"b": "RUS"}, {"a": "RUS", "b": "RUS"}, {"a": "rus", "b": "USA"}, {"a": "", "b": "USA"},
                  {"a": "RUS", "b": "USA", "sectors": "true"}, {"by": "year"}, {"half_life": "0"}, {"half_life": "nan"},
                  {"since": "2017-01-01"}):
        t.api.ask("/relations", expect=400, **wrong)


def test_code(t):
    text = "Russia bombed a hospital in Aleppo on Monday, activists said."
    whole = t.api.ask("/code", method="POST", kind="text/plain", body=text, date="2016-09-05")
    assert whole["events"][0]["event"] == "ASSAULT" and whole["events"][0]["date"] == "2016-09-05"
    assert whole["text"] == text and whole["places"] and whole["quotes"] and "sentences" not in whole
    report = {"text": text, "date": "2016-09-05", "id": "report"}
    assert t.api.ask("/code", method="POST", kind="application/json; charset=UTF-8", body=report)["events"] == \
        whole["events"]
    told = lines(subprocess.run([t.build / "parley", "code", "--format", "jsonl"], input=json.dumps(report), text=True,
                                capture_output=True).stdout)
    assert told == [{k: v for k, v in event.items() if k != "date_text"} for event in whole["events"]]
    assert whole["events"][0]["date_text"] == {"text": "Monday", "start": 38, "end": 44}
    why = t.api.ask("/code", method="POST", kind="application/json", body=report, why="true")
    assert why["events"] == whole["events"] and why["sentences"][0]["events"][0]["event"] == told[0]
    csv = t.api.ask("/code", method="POST", kind="application/json", body=report, accept="text/csv")
    assert csv.startswith("id,doc,") and whole["events"][0]["id"] in csv
    page = t.api.ask("/code", method="POST", kind="text/html; charset=utf-8",
                     body=f"<title>News</title><body><p>{text}</p><p>{text}</p></body>")
    assert page["text"].count(text) == 2 and page["events"]
    spans = dict(report, spans=[{"start": 0, "end": 6, "role": "source"}, {"start": 14, "end": 24, "role": "target"}])
    guided = t.api.ask("/code", method="POST", kind="application/json", body=spans)["events"]
    assert len(guided) == 1 and guided[0]["guided"]
    extra = dict(report, region="north", title=None)
    assert t.api.ask("/code", method="POST", kind="application/json", body=extra)["events"][0]["extra"] == {
        "region": "north"}


def test_code_wrong(t):
    for kind in ("", "application/xml", "text/plain; charset=latin1", "application/x-www-form-urlencoded"):
        t.api.ask("/code", method="POST", kind=kind, body="{}", expect=415)
    for body in ("", "{", "[]", "1", "null", "{\"text\": 5}", "{\"text\": \"x\", \"date\": \"yesterday\"}",
                 "{\"text\": \"a\\u0000b\"}", "[" * 5000, {"text": "x", "title": 7}, {"html": ["x"]}, {"id": True}):
        t.api.ask("/code", method="POST", kind="application/json", body=body, expect=400)
    for body in ({}, {"text": ""}, {"text": " \n"}, {"html": ""}, {"text": "Obama spoke.", "spans": "x"},
                 {"text": "Obama spoke.", "spans": [{"start": 0, "end": 500, "role": "source"}]},
                 {"text": "Obama spoke.", "spans": [{"start": 5, "end": 2, "role": "source"}]},
                 {"text": "Obama spoke.", "spans": [{"start": 0, "end": 5, "role": "judge"}]}):
        t.api.ask("/code", method="POST", kind="application/json", body=body, expect=422)
    t.api.ask("/code", method="POST", kind="text/plain", body="  ", expect=422)
    for body in ("%PDF-1.4\n%....", "GIF89a\0\0\0", "a\0b"):
        t.api.ask("/code", method="POST", kind="text/plain", body=body, expect=422)
    assert t.api.ask("/code", method="POST", kind="text/plain", body="\ufeffObama left.")["text"] == "Obama left."
    t.api.ask("/code", method="POST", kind="text/html", body="<p></p>", expect=422)
    t.api.ask("/code", method="POST", kind="text/html", body="<div>" * 5000, expect=413)
    good = {"text": "Troops shelled the town.", "date": "2016-09-05"}
    assert t.api.ask("/code", method="POST", kind="application/json", body=good)["events"]


def samples(schema):
    """Values that a schema takes, and values that it does not."""
    kind = schema["type"]
    if "enum" in schema:
        return schema["enum"], ["", "x", schema["enum"][0].swapcase(), schema["enum"][0] + "\0", "1 OR 1=1"]
    if schema.get("format") == "date":
        return ["2016-09-13", "2016-02-29"], ["", "2016-02-30", "2016-9-1", "yesterday", "2016-09-13T10:00", "' OR 1"]
    if kind == "boolean":
        return ["true", "false"], ["", "1", "TRUE", "yes"]
    if kind in ("integer", "number"):
        least, most = schema["minimum"], schema["maximum"]
        return [str(least), str(most)], ["", "x", str(least - 1), str(most + 1), "9" * 40, "1 ", "0x10", "nan", "1;2"]
    if "pattern" in schema:
        return [], ["", "'", "x y", "a" * (schema["maxLength"] + 1)]
    return ["x", "é" * schema["maxLength"], "' OR 1=1 --", "\"", "%", "\u202e", "a\tb"], [
        "é" * (schema["maxLength"] + 1), "a\0b"]


def test_parameters(t):
    for path, item in DESCRIPTION["paths"].items():
        for method, operation in item.items():
            if method != "get" or "{" in path or path in ("/stream", "/openapi.json"):
                continue
            given = [SCHEMAS.resolve(p) for p in operation.get("parameters", [])]
            needed = {p["name"]: "x" for p in given if p.get("required")}
            for parameter in given:
                good, wrong = samples(parameter["schema"])
                for value in good:
                    t.api.ask(path, **{**needed, parameter["name"]: value})
                for value in wrong:
                    t.api.ask(path, expect=400, **{**needed, parameter["name"]: value})
            t.api.ask(path, expect=400, **needed, nonsense="1")
    problem = t.api.ask("/events", expect=400, actr="RUS")
    assert "actr" in problem["detail"] and "actor, source" in problem["detail"]
    twice = t.api.raw({"path": "/events", "parameters": [["limit", "1"], ["limit", "2"]]})
    assert twice["status"] == 400
    for after in ("x", "2016-09-01", ".5", "-.", "-.x", "5", "-.1.2"):
        t.api.ask("/events", expect=400, after=after)


def test_accept(t):
    for accept, kind in (("", "json"), ("*/*", "json"), ("text/*", "csv"), ("text/csv", "csv"), ("TEXT/CSV", "csv"),
                         ("text/html, */*;q=0.1", "json"), ("application/json;q=0.5, text/csv", "csv"),
                         ("text/csv;q=0.5, application/json", "json"), ("application/*, text/csv;q=0.9", "json"),
                         ("application/json;q=0, */*;q=0.1", "geo+json"), ("text/csv; header=present", "csv"),
                         ("text/csv;q=x", "csv"), (",,;q=1,text/csv", "csv")):
        reply = t.api.raw({"path": "/events", "accept": accept})
        assert reply["status"] == 200 and kind in reply["type"], (accept, reply["type"])
    for accept in ("text/html", "image/*", "text/csv;q=0", "application/problem+json", "x", "*/*;q=0"):
        assert "text/csv" in t.api.ask("/events", accept=accept, expect=406)["detail"]
    t.api.ask("/summary", accept="text/csv", expect=406)


def test_paths(t):
    for path in ("", "/", "/nothing", "/events/", "/event", "/../events", "/events/../summary", "/summary/x", "//events"):
        assert t.api.raw({"path": path})["status"] == 404, path
    for method, path in (("POST", "/events"), ("DELETE", "/events/0123456789abcdef"), ("GET", "/code"),
                         ("GET", "/events/0123456789abcdef/reject"), ("PUT", "/summary")):
        t.api.ask(path, method=method, expect=405)


def test_wicked(t):
    found = t.api.ask(f"/documents/{WICKED['id']}", described="/documents/x")
    for key in ("id", "title", "publisher", "url", "text"):
        assert found[key] == WICKED[key]
    events = t.api.ask("/events", document=WICKED["id"])["events"]
    assert events and events[0]["title"] == WICKED["title"] and events[0]["publisher"] == WICKED["publisher"]
    assert t.api.ask("/documents", publisher=WICKED["publisher"])["documents"][0]["id"] == WICKED["id"]


# ---- changes ----

def test_edits(t):
    record = t.folder / "edited.db"
    shutil.copy(t.record, record)
    reading = Api(t.build, record)
    event = next(e for e in reading.ask("/events", limit=1000)["events"] if e["event"] == "ASSAULT" and e["date_text"])
    path = f"/events/{event['id']}"
    change = {"set": {"status": "denied"}, "why": "a test"}
    send = {"method": "PATCH", "kind": "application/json", "editor": "ann"}
    reading.ask(path, body=change, expect=403, **send)
    reading.close()
    api = Api(t.build, record, "--editable")
    api.ask(path, body=change, expect=401, **{**send, "editor": ""})
    edited = api.ask(path, body=change, **send)
    assert edited["status"] == "denied" and edited["edited"] and not edited["rejected"]
    assert [(e["field"], e["before"], e["after"], e["who"], e["why"]) for e in edited["edits"]] == [
        ("status", event["status"], "denied", "ann", "a test")]
    assert api.ask(path) == edited
    both = api.ask(path, body={"set": {"mode": "explosives", "target": "SYRCVL,SYRREB", "event": "ASSAULT",
                                       "killed": "3-5", "date": None}}, **send)
    assert [p["code"] for p in both["target"]] == ["SYRCVL", "SYRREB"] and both["harm"]["killed"]["max"] == 5
    assert both["mode"] == "explosives" and both["date"] is None and both["date_text"] is None
    check_wrong_edits(api, path, both, send)
    rejected = api.ask(path + "/reject", body={"why": "no war"}, **{**send, "method": "POST"})
    assert rejected["rejected"] and event["id"] not in {e["id"] for e in api.ask("/events", limit=1000)["events"]}
    assert event["id"] in {e["id"] for e in api.ask("/events", limit=1000, rejected="true")["events"]}
    assert not api.ask(path + "/reject", body={"undo": True}, **{**send, "method": "POST"})["rejected"]
    check_busy(api, record, path, send)
    api.close()


def test_edits_and_happenings(t):
    record = t.folder / "followed.db"
    shutil.copy(t.record, record)
    api = Api(t.build, record, "--editable")
    many = max(walk(api, "/happenings", "happenings", 500)[0], key=lambda h: len({e["doc"] for e in h["events"]}))
    first, other = many["events"][0]["event"], many["events"][-1]["event"]
    send = {"kind": "application/json", "editor": "ann"}

    def told():
        found = {h["id"]: h for h in walk(api, "/happenings", "happenings", 500)[0]}
        rows = {row[0] for row in api.ask("/points")["rows"]}
        assert rows == set(found)
        after = lines(command(t.build, "stories", "--db", record, "--format", "jsonl"))
        assert list(found.values()) == after, "the next update would change happenings"
        return {e["event"]: h["id"] for h in found.values() for e in h["events"]}
    before = told()
    api.ask(f"/events/{other}/reject", body={"why": "a test"}, method="POST", **send)
    now = told()
    assert other not in now and now[first] == before[first] and api.ask(f"/events/{other}")["rejected"]
    api.ask(f"/events/{other}/reject", body={"undo": True}, method="POST", **send)
    assert told() == before
    moved = api.ask(f"/events/{other}", body={"set": {"date": "2014-01-05"}}, method="PATCH", **send)
    assert moved["happening"] and moved["happening"] == told()[other] != before[other]
    api.close()


def check_wrong_edits(api, path, now, send):
    for body in ({"set": {"status": "maybe"}}, {"set": {"nothing": "x"}}, {"set": {"date": "2016-02-30"}},
                 {"set": {"target": "<script>"}}, {"set": {"source": "a'; DROP TABLE event"}}, {"set": {"killed": "-5"}},
                 {"set": {"cameo": "9999"}}, {"set": {"status": "actual", "event": "WAR"}}):
        api.ask(path, body=body, expect=422, **send)
    for body in ("", "[]", "{", {}, {"set": {}}, {"set": []}, {"set": {"status": 5}}, {"set": {"status": "denied"}, "x": 1},
                 {"set": {"status": "denied"}, "why": 5}, {"set": {"status": "a" * 401}}):
        api.ask(path, body=body, expect=400, **send)
    api.ask(path, body="{}", expect=415, **{**send, "kind": "text/plain"})
    api.ask("/events/" + "0" * 16, body={"set": {"status": "denied"}}, expect=404, **send)
    api.ask("/events/" + "0" * 16 + "/reject", body={}, expect=404, **{**send, "method": "POST"})
    api.ask(path + "/reject", body={"undo": "yes"}, expect=400, **{**send, "method": "POST"})
    assert api.ask(path) == now, "a wrong change changed something"


def check_busy(api, record, path, send):
    other = sqlite3.connect(record, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    api.ask(path, body={"set": {"status": "denied"}}, expect=409, **send)
    assert api.ask(path), "a writer must not keep readers out"
    other.execute("ROLLBACK")
    other.close()
    api.ask(path, body={"set": {"status": "denied"}}, **send)


# ---- the record's file ----

def test_file(t):
    record = t.folder / "moving.db"
    api = Api(t.build, record)
    api.ask("/events", expect=503)
    assert not record.exists(), "reading made a record"
    api.ask("/truces")
    shutil.copy(t.record, record)
    many = api.ask("/summary")["documents"]
    other = t.folder / "other.db"
    report = {"id": "one", "date": "2016-09-05", "text": "Russia bombed a hospital in Aleppo, activists said."}
    (t.folder / "one.jsonl").write_text(json.dumps(report) + "\n", encoding="utf-8")
    command(t.build, "ingest", "--db", other, t.folder / "one.jsonl")
    os.replace(other, record)
    assert many > 100 and api.ask("/summary")["documents"] == 1, "another file stands there now"
    (t.folder / "one.jsonl").write_text(json.dumps({**report, "id": "two"}) + "\n", encoding="utf-8")
    command(t.build, "ingest", "--db", record, t.folder / "one.jsonl")
    assert api.ask("/summary")["documents"] == 2, "what was added is seen"
    other.write_text("this is no record at all, and long enough to be looked at\n" * 100, encoding="utf-8")
    os.replace(other, record)
    api.ask("/events", expect=503)
    record.unlink()
    assert "moving.db" in api.ask("/points", expect=503)["detail"]
    shutil.copy(t.record, record)
    assert api.ask("/summary")["documents"] == many
    api.close()


def test_truce_file(t):
    truce = t.folder / "changing.toml"
    text = (ROOT / TRUCES[0]).read_text(encoding="utf-8")
    truce.write_text(text, encoding="utf-8")
    api = Api(t.build, t.record, truce)
    path, day = "/truces/changing/ledger", {"since": "2016-09-16", "until": "2016-09-16", "accept": "text/markdown"}
    assert "Truce of 12 September 2016" in api.ask(path, **day)
    truce.write_text(text.replace("Truce of 12 September 2016", "Another truce"), encoding="utf-8")
    assert "Another truce" in api.ask(path, **day)
    truce.write_text(text.replace("[[", "[", 1), encoding="utf-8")
    for wrong in (path, "/truces"):
        api.ask(wrong, expect=503)
    truce.unlink()
    api.ask(path, expect=503)
    truce.write_text(text, encoding="utf-8")
    assert "Truce of 12 September 2016" in api.ask(path, **day)
    api.close()


def test_damage(t):
    record = t.folder / "damaged.db"
    shutil.copy(t.record, record)
    size = record.stat().st_size
    with open(record, "r+b") as out:
        for at in range(size // 4 // 4096 * 4096, size // 2, 4096):
            out.seek(at)
            out.write(b"\xff" * 64)
    api = Api(t.build, record)
    replies = [api.raw({"path": path})["status"] for path in ("/events", "/points", "/documents", "/places", "/happenings")]
    assert set(replies) <= {200, 503} and 503 in replies, replies
    api.close()


def test_empty(t):
    record, none = t.folder / "empty.db", t.folder / "none.jsonl"
    none.write_text("", encoding="utf-8")
    subprocess.run([t.build / "parley", "ingest", "--db", record, none], capture_output=True)
    api = Api(t.build, record)
    for path, item in DESCRIPTION["paths"].items():
        if "get" in item and "{" not in path and path not in ("/stream", "/openapi.json"):
            api.ask(path, **({"q": "x"} if path == "/search" else {}))
    assert api.ask("/points")["rows"] == [] and api.ask("/summary")["first_day"] is None
    api.ask("/truces/truce-2016-09/ledger")
    api.close()


class Setting:
    def __init__(self, build, folder):
        self.build, self.folder, self.record = build, folder, folder / "record.db"
        wicked = folder / "wicked.jsonl"
        wicked.write_text(json.dumps(WICKED) + "\n", encoding="utf-8")
        command(build, "ingest", "--db", self.record, "examples/aleppo-2016/dispatches.jsonl", wicked)
        command(build, "stories", "--db", self.record, "--format", "csv")
        db = sqlite3.connect(self.record)
        self.sql = lambda text: db.execute(text).fetchall()
        self.api = Api(build, self.record)


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    os.environ["PARLEY_DATA"] = str(build / "share")
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        setting = Setting(build, pathlib.Path(folder))
        tests = [(name, test) for name, test in copy.copy(globals()).items() if name.startswith("test_")]
        for name, test in tests:
            if len(sys.argv) > 2 and name not in sys.argv[2:]:
                continue
            try:
                test(setting)
            except AssertionError as fault:
                failed += 1
                at = fault.__traceback__
                while at.tb_next and at.tb_next.tb_frame.f_code.co_name != "ask":
                    at = at.tb_next
                print(f"{name}, line {at.tb_lineno}: {fault}")
        setting.api.close()
    print(f"{len(tests)} groups, {failed} failed; {setting.api.asked} requests of the first worker")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
