#!/usr/bin/env python3
"""The ledger against what the dispatches say: how many cells of the hand-made tables agree.

    tests/dossier_table.py [--quiet] [--floor PERCENT] PARLEY [FOLDER]

FOLDER holds a dossier's hand-made tables (tests/gold/aleppo-2016 unless another is given); its texts and
truces lie there too, or in the folder of the same name under examples/. The dispatches go into a record. For
each truce of ledgers.tsv a hand-made ledger is derived from the tables by the truce's own terms, and held
against `parley ledger`. The README of aleppo-2016 says what a cell is. Every cell that disagrees is printed,
with the dispatches that it is about; then the figures. --quiet prints the figures alone. Exit status 1 where
fewer than --floor (90) in 100 cells agree.
"""
import collections
import csv
import datetime
import json
import os
import re
import subprocess
import sys
import tempfile
import tomllib
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
DEFAULT = os.path.join(HERE, "gold", "aleppo-2016")


class Dossier:
    """Dispatches, truces, and what is told, by hand."""

    def __init__(self, tables):
        self.tables = os.path.abspath(tables)
        own = os.path.exists(os.path.join(self.tables, "dispatches.jsonl"))
        self.texts = self.tables if own else os.path.join(os.path.dirname(HERE), "examples",
                                                          os.path.basename(self.tables))

    def text(self, name):
        return os.path.join(self.texts, name)

    def rows(self, name):
        with open(os.path.join(self.tables, name), encoding="utf-8") as lines:
            return list(csv.DictReader(lines, delimiter="\t"))

    def ledgers(self):
        """Each truce's file, and the days of it that are held against the tables."""
        return [(row["truce"], row["first"], row["last"]) for row in self.rows("ledgers.tsv")]

    def copies(self):
        return {row["copy"] for row in self.rows("copies.tsv")}


def listed(cell, by=";"):
    return [] if cell == "-" else cell.split(by)


def number(cell):
    return None if cell == "-" else int(cell)


def named(place):
    """A place's name as it is compared: without accents, articles, and a city's half."""
    plain = unicodedata.normalize("NFKD", (place or "").replace("‘", "")).encode("ascii", "ignore").decode().lower()
    plain = re.sub(r"^(the |eastern |western |southern |northern )+", "", plain)
    return re.sub(r" (hospital|camp|district)$", "", re.sub(r"[^a-z]+", " ", plain).strip())


# ---- the truce ----

class Truce:
    """Its sides and terms, as docs/decisions.md tells how they are applied."""
    OF_NO_SIDE = ("CVL", "NGO", "IGO", "EDU", "BUS", "REL", "LAB", "REF", "CRM")

    def __init__(self, path):
        with open(path, "rb") as text:
            self.file = tomllib.load(text)
        self.parties = {party["name"]: party["codes"][0] for party in self.file["party"]}
        self.codes = {code: side["codes"][0] for side in self.file["party"] + self.file["outside"]
                      for code in side["codes"]}
        self.places = {area["name"]: [named(place) for place in area["places"]]
                       for area in self.file["area"] if "places" in area}

    def side(self, code):
        """The key of the side that a code counts as, or None."""
        fits = [own for own in self.codes if code.startswith(own)
                and not (len(own) == 3 and code[3:6] in self.OF_NO_SIDE)]
        return self.codes[max(fits, key=len)] if fits else None

    def speaker(self, code):
        """Who speaks, as the ledger counts: a side, or else a third party or a witness by his code. Bodies of
        which no more is known are all one."""
        side = self.side(code)
        body = code in ("NGO", "IGO") or code[3:6] in ("HLH", "MED")
        return side or ("NGO" if body else code[:6])

    def is_third(self, speaker):
        return speaker[:3] in ("NGO", "IGO") or (speaker[3:6] == "NGO" and not self.side(speaker[:3]))

    def is_breach(self, incident):
        """Whether a term forbids it: its kind, by a party that the term binds, on whom it protects, there."""
        keys = self.parties
        blamed = {self.side(code) for code in listed(incident["blamed"])} & set(keys.values())
        hit = {self.side(code) for code in listed(incident["hit"])}
        for term in self.file["term"]:
            by = {keys[name] for name in term["by"]}
            protected = {keys[name] for name in term.get("against", keys)}
            places = self.places.get(term.get("area"))
            if (incident["kind"] in term.get("breach", self.default(term)) and blamed & by
                    and (not hit - blamed and not hit or (hit - blamed) & protected)
                    and (places is None or named(incident["place"]) in places)):
                return True
        return False

    @staticmethod
    def default(term):
        return ("air_strike", "shelling", "ground_attack", "shooting", "explosion", "chemical") \
            if term["kind"] == "no_attack" else ()


# ---- cells ----

class Cells:
    """Counts cells by table, and keeps what disagrees."""

    def __init__(self):
        self.agree, self.all, self.wrong = collections.Counter(), collections.Counter(), []

    def cell(self, table, about, field, told, found, ids=()):
        """One cell, unless both are empty."""
        if told in (None, "", 0, ()) and found in (None, "", 0, ()):
            return
        self.all[table] += 1
        if told == found:
            self.agree[table] += 1
        else:
            self.wrong.append((table, about, field, told, found, " ".join(ids)))

    def share(self, table=None):
        agree, everything = (sum(self.agree.values()), sum(self.all.values())) if table is None else (
            self.agree[table], self.all[table])
        return 100 * agree / everything if everything else 0.0


def shown(value):
    if value in (None, "", ()):
        return "-"
    return ";".join(map(str, value)) if isinstance(value, tuple) else str(value)


# ---- one line of the hand-made ledger, and one of parley's ----

FIELDS = ("day", "place", "kind", "blamed", "accusers", "third parties", "deniers", "status",
          "killed at least", "killed at most", "injured at least", "injured at most", "reports")


def status_of(verified, denied):
    return "verified" if verified else "disputed" if denied else "alleged"


def told_incident(truce, row):
    blamed = sorted({truce.side(code) or "-" for code in listed(row["blamed"])} - {"-"})
    accusers = {truce.speaker(code) for code in listed(row["accusers"])}
    verifiers = {truce.speaker(code) for code in listed(row["verifiers"])}
    deniers = {truce.speaker(code) for code in listed(row["deniers"])}
    told = listed(row["told_by"], " ")
    return {"name": row["incident"], "ids": told, "day": row["day"], "place": row["place"], "kind": row["kind"],
            "blamed": tuple(blamed),
            "accusers": tuple(sorted(who for who in accusers if not truce.is_third(who))),
            "third parties": tuple(sorted(who for who in accusers | verifiers if truce.is_third(who))),
            "deniers": tuple(sorted(deniers)),
            "status": status_of(verifiers or accusers & set(blamed), deniers),
            "killed at least": number(row["killed_min"]), "killed at most": number(row["killed_max"]),
            "injured at least": number(row["injured_min"]), "injured at most": number(row["injured_max"]),
            "reports": len(told) - len(listed(row["copies"], " "))}


def speakers(truce, tellings, kinds):
    return {truce.speaker(telling["accuser"]) for telling in tellings if telling["accuser_kind"] in kinds}


def found_incident(truce, row):
    says = [telling for telling in row["told"] if telling["status"] != "denied"
            and (row["set_aside"] or not telling["set_aside"])]
    denies = [telling for telling in row["told"] if telling["status"] == "denied"]
    incident = {"name": f'happening {row["happening"]}' if row["happening"] else "one event",
                "ids": sorted({telling["doc"] for telling in row["told"]}), "day": row["day"],
                "place": row["place"], "kind": row["kind"], "blamed": tuple(sorted(row["blamed"])),
                "places": {named(row["place"])} | {named(telling["place_text"]) for telling in row["told"]
                                                   if telling["place"] == row["place"]},
                "accusers": tuple(sorted(speakers(truce, says, ("side", "other")))),
                "third parties": tuple(sorted(speakers(truce, says, ("third_party",)))),
                "deniers": tuple(sorted(speakers(truce, denies, ("side", "other")))),
                "status": row["status"], "reports": row["reports"], "trucks": row["trucks"], "told": row["told"]}
    for kind in ("killed", "injured"):
        harm = row["harm"][kind] or {"least": None, "most": None}
        incident[kind + " at least"], incident[kind + " at most"] = harm["least"], harm["most"]
    return incident


def likeness(told, found):
    """How much speaks for it that both are the same; 0: nothing."""
    common = set(told["ids"]) & set(found["ids"])
    place = named(told["place"]) in found["places"]
    kind = told.get("kind") == found.get("kind")
    side = set(told.get("blamed", ())) & set(found.get("blamed", ()))
    if not common or ("by" in told and not kind) or not (place or (kind and side) or (kind and "blamed" not in told)):
        return 0
    alike = sum(told[field] == found[field] for field in FIELDS if field in told and field in found)
    return 4 * place + 3 * kind + 3 * (told["day"] == found["day"]) + len(common) / len(found["ids"]) + alike / 4


def pair(told, found):
    """The rows and incidents that belong together, the likest first, each once."""
    pairs = sorted(((likeness(row, incident), i, j) for i, row in enumerate(told) for j, incident in enumerate(found)),
                   key=lambda one: (-one[0], one[1:]))
    mates, taken = {}, set()
    for likes, i, j in pairs:
        if likes > 0 and i not in mates and j not in taken:
            mates[i] = j
            taken.add(j)
    return mates


def compare_rows(cells, table, told, found, fields):
    mates = pair(told, found)
    for i, row in enumerate(told):
        mate = found[mates[i]] if i in mates else None
        about = row["name"] + (f' ({mate["name"]})' if mate else " (missed)")
        for field in fields:
            other = mate[field] if mate else None
            if field == "place" and mate and named(row["place"]) in mate["places"]:
                other = row["place"]
            cells.cell(table, about, field, row[field], other, row["ids"])
    for j in sorted(set(range(len(found))) - set(mates.values())):
        for field in fields:
            cells.cell(table, found[j]["name"] + " (no row)", field, None, found[j][field], found[j]["ids"])


# ---- aid and talks ----

AID_FIELDS = ("day", "kind", "place", "by", "trucks", "reports")
TALK_FIELDS = ("day", "kind", "who", "reports")


def told_aid(truce, row, copies):
    ids = listed(row["told_by"], " ")
    return {"name": f'{row["state"]} {row["place"]}', "ids": ids, "day": row["day"], "kind": row["state"],
            "place": row["place"], "trucks": number(row["trucks"]), "reports": len(set(ids) - copies),
            "by": tuple(sorted({truce.speaker(code) for code in listed(row["by"])}))}


def told_talk(truce, row, copies):
    ids = listed(row["told_by"], " ")
    return {"name": row["what"], "ids": ids, "day": row["day"], "kind": row["state"], "place": "",
            "reports": len(set(ids) - copies),
            "who": tuple(sorted({truce.speaker(code) for code in listed(row["who"])}))}


def codes_in(texts):
    return {code for text in texts if text for code in re.findall(r"\(([A-Z]{3,9})\)", text)}


def found_other(truce, row, state):
    """An incident of aid or talks."""
    incident = found_incident(truce, row)
    incident["kind"] = state
    incident["trucks"] = row["trucks"]["most"] if row["trucks"] else None
    asks = [telling for telling in row["told"] if telling["status"] != "demanded"]
    if state == "blocked":  # who accuses, and whose aid waits, is not who blocks it
        asks = [telling for telling in asks if telling["status"] != "negated"
                and not telling["rule"].startswith("accuse")]
    doers = codes_in(telling["source"] for telling in asks)
    others = codes_in(telling["target"] for telling in row["told"])
    incident["by"] = tuple(sorted({truce.speaker(code) for code in doers}))
    incident["who"] = tuple(sorted({truce.speaker(code) for code in doers | others}))
    if state in ("held", "broken_off", "resumed"):
        incident["places"] = {""}
    return incident


# ---- the tables of days ----

def days_between(first, last):
    day, end = datetime.date.fromisoformat(first), datetime.date.fromisoformat(last)
    while day <= end:
        yield day.isoformat()
        day += datetime.timedelta(1)


def told_counts(incidents, others):
    """Counts by (day, section, key) from the hand-made rows."""
    counts, ids = collections.Counter(), collections.defaultdict(list)

    def add(day, section, key, row, by=1):
        for when in (day, "total"):
            counts[when, section, key] += by
            ids[when, section, key] += row["ids"]

    for row in incidents:
        add(row["day"], "breaches", "", row)
        for side in row["blamed"]:
            add(row["day"], "breaches", side, row)
        for who in row["accusers"] + row["third parties"]:
            add(row["day"], "accusers", who, row)
        add(row["day"], "kinds", row["kind"], row)
        add(row["day"], "status", row["status"], row)
        add(row["day"], "places", named(row["place"]), row)
        for harm in ("killed", "injured"):
            add(row["day"], harm, "at least", row, row[harm + " at least"] or 0)
    for row in others:
        section = "talks" if row["kind"] in ("held", "broken_off", "resumed") else "aid"
        add(row["day"], section, row["kind"], row)
    return counts, ids


def found_counts(truce, figures, places):
    counts = collections.Counter()
    for figure in figures:
        if figure["section"] == "state":
            continue
        section, key, day = figure["section"], figure["key"] or "", figure["day"] or "total"
        if section not in ("breaches", "accusers", "kinds", "status", "places", "aid", "talks") or figure["key2"]:
            continue
        if section == "accusers":
            if key in ("outlets", "unnamed", "CVL", "GOV", "MED"):
                continue
            key = truce.speaker(key)
        if section == "places":
            key = places.get(key, named(key))
        if key == "unknown":
            continue
        counts[day, section, key] += figure["count"]
        if section == "breaches" and not key:
            for harm in ("killed", "injured"):
                counts[day, harm, "at least"] = (figure["harm"][harm] or {"least": 0})["least"]
    return counts


def compare_counts(cells, table, told, ids, found):
    for where in sorted(set(told) | set(found)):
        cells.cell(table, where[0], "/".join(filter(None, where[1:])), told[where], found[where],
                   sorted(set(ids[where])))


def compare_coverage(cells, table, coverage, figures, first, last):
    told = {row["day"]: row for row in coverage}
    found = {row["day"]: row for row in figures if row["section"] == "state"}
    for day in days_between(first, last):
        for field in ("reports", "outlets", "copies"):
            cells.cell(table, day, field, int(told[day][field]), found[day][field])


# ---- all of it ----

class Ledger:
    def __init__(self, parley, db, truce, first, last):
        self.command = [parley, "ledger", truce, "--db", db, "--since", first, "--until", last,
                        "--format", "jsonl"]
        self.figures = self.read()
        self.ids = {figure["id"] for figure in self.figures}

    def read(self, *more):
        done = subprocess.run(self.command + list(more), stdout=subprocess.PIPE, text=True, check=True)
        return [json.loads(line) for line in done.stdout.splitlines()]

    def incidents(self, figure):
        return self.read("--explain", figure) if figure in self.ids else []


def blocked_aid(told, aid):
    """Aid kept from passing stands in both tables; what only the incidents tell is added."""
    known = {(row["day"], row["place"]) for row in aid}
    return aid + [dict(row, kind="blocked", trucks=None, by=row["blamed"]) for row in told
                  if row["kind"] == "blocked_aid" and (row["day"], row["place"]) not in known]


def compare(cells, dossier, parley, db, name, first, last):
    path, rows, copies = dossier.text(name), dossier.rows, dossier.copies()
    truce, ledger = Truce(path), Ledger(parley, db, path, first, last)
    within = lambda row: first <= row["day"] <= last
    every = [told_incident(truce, row) for row in rows("incidents.tsv") if within(row)]
    breaches = {row["incident"] for row in rows("incidents.tsv") if truce.is_breach(row)}
    told = [row for row in every if row["name"] in breaches]
    found = [found_incident(truce, row) for row in ledger.incidents("total/breaches")]
    aid = [told_aid(truce, row, copies) for row in rows("aid.tsv") if within(row)]
    talks = [told_talk(truce, row, copies) for row in rows("talks.tsv") if within(row) and row["state"] != "planned"]
    aid = blocked_aid(every, aid)
    found_aid = [found_other(truce, row, state) for state in ("asked", "passed", "blocked")
                 for row in ledger.incidents("total/aid/" + state)]
    found_talks = [found_other(truce, row, state) for state in ("held", "broken_off", "resumed")
                   for row in ledger.incidents("total/talks/" + state)]
    short = name.split(".")[0]
    compare_rows(cells, short + " incidents", told, found, FIELDS)
    compare_rows(cells, short + " aid", aid, found_aid, AID_FIELDS)
    compare_rows(cells, short + " talks", talks, found_talks, TALK_FIELDS)
    places = {row["place"]: sorted(row["places"], key=lambda text: text != "aleppo")[-1] for row in found if row["place"]}
    for row in found:
        for other in told:
            if row["place"] and named(other["place"]) in row["places"]:
                places[row["place"]] = named(other["place"])
    counts, ids = told_counts(told, aid + talks)
    compare_counts(cells, short + " days", counts, ids, found_counts(truce, ledger.figures, places))
    compare_coverage(cells, short + " coverage", rows("coverage.tsv"), ledger.figures, first, last)


def main():
    arguments = sys.argv[1:]
    floor = 90.0
    if "--floor" in arguments:
        at = arguments.index("--floor")
        floor = float(arguments[at + 1])
        del arguments[at:at + 2]
    given = [argument for argument in arguments if not argument.startswith("--")]
    if len(given) not in (1, 2):
        sys.exit(__doc__)
    parley, dossier, cells = given[0], Dossier((given + [DEFAULT])[1]), Cells()
    with tempfile.TemporaryDirectory() as folder:
        db = os.path.join(folder, "record.db")
        subprocess.run([parley, "ingest", "--db", db, dossier.text("dispatches.jsonl")], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for ledger in dossier.ledgers():
            compare(cells, dossier, parley, db, *ledger)
    if "--quiet" not in arguments:
        for table, about, field, told, found, ids in cells.wrong:
            print(f"{table}: {about}, {field}: table {shown(told)}, ledger {shown(found)}" + (f" [{ids}]" if ids else ""))
    for table in cells.all:
        print(f"{table}: {cells.agree[table]} of {cells.all[table]} cells agree, {cells.share(table):.1f} %")
    for name, _, _ in dossier.ledgers():
        short = name.split(".")[0]
        agree, everything = (sum(count for table, count in counts.items() if table.startswith(short))
                             for counts in (cells.agree, cells.all))
        print(f"{short}: {agree} of {everything} cells agree, {100 * agree / everything:.1f} %")
    print(f"{sum(cells.agree.values())} of {sum(cells.all.values())} cells of the dossier's ledgers agree, "
          f"{cells.share():.1f} % (asked: 90; at least {floor:g})")
    sys.exit(cells.share() < floor)


if __name__ == "__main__":
    main()
