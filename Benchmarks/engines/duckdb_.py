"""DuckDB with numbered terms, as a careful person would lay out triples in it."""

import duckdb

from common import run

db = duckdb.connect()
E = "<http://example.org/"


def load(path):
    db.execute(f"""
        CREATE TABLE raw AS SELECT regexp_extract(line, '^(\\S+) (\\S+) (.*) \\.$', ['s', 'p', 'o']) AS t
        FROM read_csv('{path}', columns={{'line': 'VARCHAR'}}, delim='\x01', quote='', escape='',
                      header=false, auto_detect=false);
        CREATE TABLE terms AS SELECT row_number() OVER () AS id, text FROM
          (SELECT t.s AS text FROM raw UNION SELECT t.p FROM raw UNION SELECT t.o FROM raw);
        CREATE TABLE triples AS SELECT DISTINCT s.id AS s, p.id AS p, o.id AS o FROM raw
          JOIN terms s ON s.text = t.s JOIN terms p ON p.text = t.p JOIN terms o ON o.text = t.o
          ORDER BY p, s, o;
        DROP TABLE raw;
        CREATE UNIQUE INDEX by_text ON terms(text);
        CREATE INDEX by_subject ON triples(s);
    """)
    return db.execute("SELECT count(*) FROM triples").fetchone()[0]


def id(text):
    return db.execute("SELECT id FROM terms WHERE text = ?", [text]).fetchone()[0]


QUERIES = {
    "lookup": "SELECT p, o FROM triples WHERE s = {document/5000}",
    "two-hop": """SELECT x.o, y.o FROM triples x JOIN triples y ON y.s = x.o
        WHERE x.s = {document/5000} AND x.p = {cites} AND y.p = {cites}""",
    "star": """SELECT a.s, t.o, d.o FROM triples a JOIN triples c USING (s) JOIN triples g USING (s)
        JOIN triples t USING (s) JOIN triples d USING (s)
        WHERE a.p = {type} AND a.o = {Resolution} AND c.p = {heldAt} AND c.o = {city/17}
          AND g.p = {organ} AND g.o = {organ/3} AND t.p = {title} AND d.p = {adoptedOn}""",
    "path-plus": """WITH RECURSIVE r(x) AS (
        SELECT o FROM triples WHERE s = {document/9000} AND p = {cites}
        UNION SELECT o FROM triples JOIN r ON s = x WHERE p = {cites}) SELECT x FROM r""",
    "path-star": """WITH RECURSIVE r(x) AS (
        SELECT {document/3} UNION SELECT s FROM triples JOIN r ON o = x WHERE p = {cites})
        SELECT x FROM r""",
    "aggregate": "SELECT o, count(*) FROM triples WHERE p = {heldAt} GROUP BY o",
    "range": """SELECT s, o FROM triples JOIN terms o_ ON o_.id = o JOIN terms s_ ON s_.id = s
        WHERE p = {adoptedOn} AND o_.text >= '"1980-01-01' AND o_.text < '"2000-01-01'
        ORDER BY o_.text DESC, s_.text LIMIT 20""",
    "triangle": """SELECT x.s, x.o, y.o FROM triples x JOIN triples y ON y.s = x.o
        JOIN triples z ON z.s = x.s AND z.o = y.o
        WHERE x.p = {cites} AND y.p = {cites} AND z.p = {cites}""",
    "optional": """SELECT a.s, b.o FROM triples a LEFT JOIN triples b ON b.s = a.s AND b.p = {corrects}
        WHERE a.p = {heldAt} AND a.o = {city/5}""",
    "negation": """SELECT s FROM triples a WHERE p = {heldAt} AND o = {city/9}
        AND NOT EXISTS (SELECT 1 FROM triples b WHERE b.o = a.s AND b.p = {cites})""",
    "text": """SELECT s, o FROM triples JOIN terms o_ ON o_.id = o
        WHERE p = {title} AND contains(o_.text, 'disarmament victims')""",
}


def prepared(name):
    text = QUERIES[name]
    while "{" in text:
        key = text[text.index("{") + 1 : text.index("}")]
        iri = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>" if key == "type" else f"{E}{key}>"
        text = text.replace("{" + key + "}", str(id(iri)))
    if name == "aggregate":
        return f"SELECT text, n FROM ({text.replace('count(*)', 'count(*) AS n')}) JOIN terms ON id = o"
    # The identifiers of an answer made terms.
    inner = text.split("SELECT", 1)[0] if name.startswith("path") else ""
    columns = {"path-plus": 1, "path-star": 1, "negation": 1, "star": 3, "triangle": 3}.get(name, 2)
    names = [f"c{i}" for i in range(columns)]
    joins = " ".join(f"LEFT JOIN terms t{i} ON t{i}.id = c{i}" for i in range(columns))
    picks = ", ".join(f"t{i}.text" for i in range(columns))
    return f"SELECT {picks} FROM ({text}) AS q({', '.join(names)}) {joins}"


cache = {}


def answer(name, _):
    if name not in cache:
        cache[name] = prepared(name)
    return db.execute(cache[name]).to_arrow_table()


run(load, answer)
