/**
 * One Cypher for both stores: queries over everything that an analyst's Cypher is made of, by name.
 *
 * Their rows are in conformance.json, as Neo4j gives them for the fixture's graph; each store is compared with it as a multiset. Rows that the language leaves in any order are so here too.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { askingOf } from "../../src/query/asking.ts";
import { COOKBOOK } from "../../src/query/cookbook.ts";
import type { Parameters, Store, Value } from "../../src/store/index.ts";

/** Where Neo4j's rows are. */
export const RECORD = join(import.meta.dirname, "conformance.json");

/** Neo4j's rows for each probe, as `multiset` gives them. */
export function recorded(): Readonly<Record<string, readonly string[]>> {
  return JSON.parse(readFileSync(RECORD, "utf8"));
}

/** What a store answers to a probe. */
export async function answerOf(store: Store, { cypher, params }: Probe): Promise<readonly string[]> {
  const { rows } = await store.query(cypher, params);
  return multiset(rows, cypher);
}

/** A query of the suite. */
export interface Probe {
  readonly name: string;
  readonly cypher: string;
  readonly params?: Parameters;
}

type Row = readonly [name: string, cypher: string, params?: Parameters];

const PATTERNS: readonly Row[] = [
  ["nodes by label", "MATCH (n:Person) RETURN n.name"],
  ["nodes by several labels", "MATCH (n:Entity:Person) RETURN n.name"],
  ["nodes by one of two labels", "MATCH (n:Person|Country) RETURN n.name"],
  ["a label as a condition", "MATCH (n:Entity) WHERE n:Person OR n:Place RETURN n.name"],
  ["nodes by a property", "MATCH (n:Entity {kind: 'person'}) RETURN n.name"],
  ["all properties of a node", "MATCH (n:Person {name: 'Ilse Varga'}) RETURN properties(n)"],
  ["a node as a value", "MATCH (n:Country) RETURN n"],
  ["a directed relationship", "MATCH (a)-[:PARTY_TO]->(b) RETURN a.name, b.name"],
  ["a relationship the wrong way", "MATCH (a:Agreement)-[:PARTY_TO]->(b) RETURN a.name"],
  ["a relationship either way", "MATCH (a:Agreement)-[:PARTY_TO]-(b) RETURN a.name, b.name"],
  ["one of several types", "MATCH (a)-[r:PARTY_TO|LOCATED_IN]->(b) RETURN type(r), a.name, b.name"],
  ["a relationship's properties", "MATCH ()-[r:MEETS {sources: 2}]->() RETURN r.first, r.last, r.claims"],
  [
    "two patterns with a node in common",
    "MATCH (a:Person)-[:MEETS]-(b), (a)-[:HOLDS_OFFICE]->(c) RETURN a.name, b.name, c.name",
  ],
  ["two matches in a row", "MATCH (a:Person) MATCH (a)-[:HOLDS_OFFICE]->(c) RETURN a.name, c.name"],
  ["a product of two patterns", "MATCH (a:Person), (b:Country) RETURN a.name, b.name"],
  [
    "a longer chain of patterns",
    "MATCH (d:Document)<-[:FROM]-(c:Claim)-[:SUBJECT]->(e:Person) RETURN d.id, c.id, e.name",
  ],
  ["no relationship twice in a pattern", "MATCH (a:Person)-[:MEETS]-(b)-[:MEETS]-(c) RETURN a.name, c.name"],
  ["a path as a value", "MATCH p = (:Country)-[:PARTY_TO]->(:Agreement) RETURN p"],
  [
    "nodes and relationships of a path",
    "MATCH p = (:Person)-[:HOLDS_OFFICE]->()-[:PARTY_TO]->() RETURN [n IN nodes(p) | n.name], [r IN relationships(p) | type(r)]",
  ],
];

const OPTIONAL: readonly Row[] = [
  ["an optional match that finds", "MATCH (p:Person) OPTIONAL MATCH (p)-[:HOLDS_OFFICE]->(c) RETURN p.name, c.name"],
  [
    "an optional match with a condition",
    "MATCH (p:Person) OPTIONAL MATCH (p)-[r]->(c:Entity) WHERE r.sources > 1 RETURN p.name, c.name",
  ],
  [
    "two optional matches",
    "MATCH (c:Claim) OPTIONAL MATCH (c)-[:OBJECT]->(o) OPTIONAL MATCH (c)-[:SAID_BY]->(s) RETURN c.id, o.name, s.name",
  ],
  [
    "counting what an optional match finds",
    "MATCH (e:Entity) OPTIONAL MATCH (e)<-[:SUBJECT]-(c) RETURN e.kind, count(c)",
  ],
  ["an optional match that finds nothing at all", "OPTIONAL MATCH (n:Nothing) RETURN n"],
];

const LENGTHS: readonly Row[] = [
  ["a variable length", "MATCH (:Person {name: 'Ilse Varga'})-[:HOLDS_OFFICE|PARTY_TO*1..2]->(x) RETURN x.name"],
  ["an exact length", "MATCH (:Person {name: 'Ilse Varga'})-[:HOLDS_OFFICE|PARTY_TO*2]->(x) RETURN x.name"],
  ["a length from nothing", "MATCH (:Person {name: 'Ilse Varga'})-[:HOLDS_OFFICE*0..1]->(x) RETURN x.name"],
  ["a length without end", "MATCH (:Place)-[:LOCATED_IN|PARTY_TO*]->(x) RETURN x.name"],
  [
    "the relationships of a variable length",
    "MATCH (:Person {name: 'Ilse Varga'})-[r:HOLDS_OFFICE|PARTY_TO*1..2]->(x) RETURN x.name, size(r)",
  ],
  [
    "the shortest path",
    "MATCH (a:Place {name: 'Port Halden'}), (b:Agreement) MATCH p = shortestPath((a)-[:LOCATED_IN|PARTY_TO*..4]-(b)) RETURN length(p), [n IN nodes(p) | n.name]",
  ],
  [
    "no path",
    "MATCH (a:Place), (b:Person {name: 'Tomas Reyes'}) MATCH p = shortestPath((a)-[:PARTY_TO*..4]-(b)) RETURN p",
  ],
  [
    "all shortest paths",
    "MATCH (a:Person {name: 'Tomas Reyes'}), (b:Country) MATCH p = allShortestPaths((a)-[:MEETS|HOLDS_OFFICE*..4]-(b)) RETURN [n IN nodes(p) | n.name]",
  ],
  [
    "a condition on all of a path",
    "MATCH p = (:Person)-[:MEETS|HOLDS_OFFICE*1..2]-(x) WHERE all(n IN nodes(p) WHERE n.kind <> 'place') RETURN x.name, length(p)",
  ],
];

const AGGREGATES: readonly Row[] = [
  ["counting by group", "MATCH (c:Claim) RETURN c.relation, count(*)"],
  ["counting what differs", "MATCH (c:Claim)-[:SUBJECT]->(e) RETURN count(DISTINCT e), count(e)"],
  ["sum, least, greatest, mean", "MATCH (c:Claim) RETURN sum(c.start), min(c.start), max(c.end), avg(c.confidence)"],
  ["counting nothing", "MATCH (n:Nothing) RETURN count(n), sum(n.x), collect(n.x), max(n.x)"],
  ["collecting in order", "MATCH (p:Person) WITH p ORDER BY p.name RETURN collect(p.name)"],
  ["collecting leaves out null", "MATCH (d:Document) WITH d ORDER BY d.id RETURN collect(d.title)"],
  [
    "a condition on a count",
    "MATCH (e:Entity)<-[:SUBJECT]-(c) WITH e, count(c) AS claims WHERE claims >= 3 RETURN e.name, claims",
  ],
  ["a percentile", "MATCH (c:Claim) RETURN percentileCont(c.start, 0.5), percentileDisc(c.start, 0.5)"],
  ["a deviation", "UNWIND [2, 4, 4, 4, 5, 5, 7, 9] AS x RETURN stDevP(x)"],
  ["distinct rows", "MATCH (c:Claim) RETURN DISTINCT c.modality, c.polarity"],
  [
    "the first of each group",
    "MATCH (d:Document)<-[:FROM]-(c:Claim) WITH d, c ORDER BY c.id WITH d, collect(c.id) AS ids RETURN d.id, ids[0], ids[-1], ids[0..2]",
  ],
];

const LISTS: readonly Row[] = [
  ["unwinding a list", "UNWIND [1, 2, 3] AS x RETURN x"],
  ["unwinding nothing", "UNWIND [] AS x RETURN x"],
  ["unwinding twice", "UNWIND [1, 2] AS x UNWIND ['a', 'b'] AS y RETURN x, y"],
  [
    "unwinding a list of maps",
    "UNWIND $rows AS row RETURN row.a AS a, row.b AS b",
    { rows: [{ a: 1, b: "x" }, { a: 2 }] },
  ],
  ["a range", "RETURN range(0, 10, 5) AS list"],
  ["a list filtered and changed", "RETURN [x IN range(1, 6) WHERE x % 2 = 0 | x * x] AS list"],
  ["a pattern in a list", "MATCH (p:Person) RETURN p.name, [(p)-[:HOLDS_OFFICE]->(c) | c.name] AS posts"],
  ["reducing a list", "RETURN reduce(all = '', x IN ['a', 'b'] | all + x) AS text"],
  [
    "all, any, none, single",
    "WITH [1, 2, 3] AS l RETURN all(x IN l WHERE x > 0), any(x IN l WHERE x > 2), none(x IN l WHERE x > 3), single(x IN l WHERE x = 1)",
  ],
  ["head, last, tail, size, reverse", "WITH [1, 2, 3] AS l RETURN head(l), last(l), tail(l), size(l), reverse(l)"],
  ["lists added, indexed, cut", "WITH [1, 2] + [3] + 4 AS l RETURN l, l[0], l[-1], l[1..3], l[9]"],
  [
    "in a list, and null",
    "RETURN 2 IN [1, 2] AS yes, 3 IN [1, 2] AS no, null IN [1] AS unknown, 3 IN [1, null] AS maybe",
  ],
  ["keys and values of a map", "WITH {b: 1, a: 'x'} AS m RETURN keys(m) AS keys, m.a, m['b'], m.none"],
  ["a map with more keys", "MATCH (p:Person {name: 'Ilse Varga'}) RETURN p {.name, .kind, twice: 2 * 1} AS map"],
  ["all properties as a map", "MATCH (p:Country) RETURN p {.*} AS map"],
];

const PIPES: readonly Row[] = [
  ["with, renamed", "MATCH (p:Person) WITH p.name AS name WHERE name STARTS WITH 'I' RETURN name"],
  [
    "with, ordered and limited",
    "MATCH (c:Claim) WITH c ORDER BY c.id DESC LIMIT 2 MATCH (c)-[:FROM]->(d) RETURN c.id, d.id",
  ],
  [
    "a chain of with",
    "MATCH (c:Claim) WITH c.document AS x, c WITH c.relation AS relation, count(*) AS n WITH n, collect(relation) AS relations RETURN n, size(relations)",
  ],
  ["with a star", "MATCH (p:Person) WITH *, size(p.aliases) AS n RETURN p.name, n"],
  ["a subquery", "MATCH (p:Person) CALL { WITH p MATCH (p)<-[:SUBJECT]-(c) RETURN count(c) AS n } RETURN p.name, n"],
  ["a count of a pattern", "MATCH (p:Person) RETURN p.name, COUNT { (p)<-[:SUBJECT]-() } AS n"],
  ["a pattern that is there", "MATCH (p:Person) WHERE EXISTS { (p)-[:HOLDS_OFFICE]->(:Country) } RETURN p.name"],
  ["a pattern as a condition", "MATCH (p:Person) WHERE (p)-[:HOLDS_OFFICE]->() RETURN p.name"],
  ["a pattern that is not there", "MATCH (p:Person) WHERE NOT (p)-[:HOLDS_OFFICE]->() RETURN p.name"],
  ["union", "MATCH (p:Person) RETURN p.name AS name UNION MATCH (:Person)-[:MEETS]->(p) RETURN p.name AS name"],
  [
    "union with doubles",
    "MATCH (p:Person) RETURN p.name AS name UNION ALL MATCH (:Person)-[:MEETS]->(p) RETURN p.name AS name",
  ],
  [
    "order by two, skip and limit",
    "MATCH (c:Claim) RETURN c.relation, c.id ORDER BY c.relation, c.id DESC SKIP 2 LIMIT 3",
  ],
  ["null comes last", "MATCH (d:Document) RETURN d.title ORDER BY d.title LIMIT 2"],
];

const TEXTS: readonly Row[] = [
  [
    "contains, starts, ends",
    "MATCH (e:Entity) WHERE e.name CONTAINS 'Halden' OR e.name STARTS WITH 'Ilse' OR e.name ENDS WITH 'land' RETURN e.name",
  ],
  ["a regular expression", "MATCH (e:Entity) WHERE e.name =~ '(?i).*VARGA' RETURN e.name"],
  ["case and blanks", "RETURN toUpper('aß'), toLower('AB'), trim('  a '), lTrim(' a'), rTrim('a ')"],
  [
    "parts of a text",
    "RETURN substring('redthread', 3), substring('redthread', 3, 2), left('abc', 2), right('abc', 2)",
  ],
  ["split and replace", "RETURN split('a,b,,c', ','), replace('aXbX', 'X', '-'), reverse('abc'), size('abc')"],
  ["text added", "MATCH (p:Person) RETURN p.kind + ': ' + p.name AS text"],
  [
    "text from values",
    "RETURN toString(1), toString(true), toString(1.5), toInteger('7'), toFloat('1.5'), toInteger('x')",
  ],
  ["texts compared", "RETURN 'a' < 'b' AS less, 'a' = 'A' AS same, 'a' <> 'b' AS other"],
  [
    "quotes and escapes",
    "RETURN 'it\\'s' AS one, \"say \\\"x\\\"\" AS two, 'a\\nb\\t\\\\' AS three, '\\u00e9' AS four",
  ],
  [
    "more than ASCII",
    "MATCH (e:Entity) WHERE e.name CONTAINS '衛' OR e.name CONTAINS '🛰' RETURN e.name, size(e.name) > 2",
  ],
];

const VALUES: readonly Row[] = [
  ["whole numbers and fractions", "RETURN 7 / 2, 7.0 / 2, 7 % 3, 2 ^ 3, -7 / 2, 1e3"],
  ["rounding", "RETURN round(2.5), floor(2.7), ceil(2.1), abs(-3), sign(-2.5), sqrt(16)"],
  [
    "null and conditions",
    "RETURN null = null AS a, null IS NULL AS b, 1 + null AS c, null AND false AS d, null OR true AS e, NOT null AS f",
  ],
  ["xor and not", "RETURN true XOR false AS a, NOT true AS b, (1 < 2) = true AS c"],
  ["chained comparison", "MATCH (c:Claim) WHERE 0 <= c.start < 10 RETURN c.id"],
  ["the first that is known", "MATCH (d:Document) RETURN coalesce(d.title, d.publisher, d.path)"],
  [
    "case with a value",
    "MATCH (c:Claim) RETURN c.id, CASE c.modality WHEN 'planned' THEN 1 WHEN 'asserted' THEN 2 ELSE 3 END AS n",
  ],
  [
    "case with conditions",
    "MATCH (e:Entity) RETURN e.name, CASE WHEN e:Person THEN 'who' WHEN e:Place THEN 'where' END AS what",
  ],
  [
    "labels, type, keys, id",
    "MATCH (p:Person {name: 'Ilse Varga'})-[r:MEETS]->() RETURN labels(p), type(r), keys(r), p.id",
  ],
  ["the ends of a relationship", "MATCH ()-[r:PARTY_TO]->() RETURN startNode(r).name, endNode(r).name"],
  ["a property by its name", "MATCH (p:Country) RETURN p[$key] AS value", { key: "name" }],
  ["a property that is not there", "MATCH (p:Country) RETURN p.nothing AS value, p.nothing IS NULL AS none"],
  [
    "parameters of every sort",
    "RETURN $text AS text, $number AS number, $list AS list, $map.a AS a, $none AS none",
    { text: "x", number: 3, list: [1, 2], map: { a: true }, none: null },
  ],
  ["a limit as a parameter", "MATCH (c:Claim) RETURN c.id ORDER BY c.id LIMIT $n", { n: 2 }],
];

const DATES: readonly Row[] = [
  ["a date from text", "RETURN date('2012-05-01') AS d, date('2012-05-01').year AS y, date('2012-05-01').month AS m"],
  [
    "dates compared",
    "MATCH (c:Claim) WHERE c.earliest IS NOT NULL AND date(c.earliest) < date('2012-02-01') RETURN c.id",
  ],
  ["days between", "RETURN duration.inDays(date('2012-05-01'), date('2012-05-09')).days AS days"],
  [
    "a date and a duration",
    "RETURN date('2012-01-31') + duration({days: 1}) AS d, date('2012-03-01') - duration('P1D') AS e",
  ],
  ["dates as texts in order", "MATCH (d:Document) WHERE d.published >= '2012-05-02' RETURN d.id ORDER BY d.published"],
  ["a date from parts", "RETURN date({year: 2012, month: 5, day: 1}) AS d"],
  ["the year of a text", "MATCH (d:Document) RETURN toInteger(substring(d.published, 0, 4)) AS year, count(*) AS n"],
  [
    "parts of a date and time",
    "RETURN datetime('2012-05-01T10:20:30Z').year AS y, datetime('2012-05-01T10:20:30Z').hour AS h",
  ],
];

/** Queries that write or read files: every store refuses them, which is their answer here. */
const REFUSED: readonly Row[] = [
  ["creating a node", "CREATE (n:Entity {id: 'x'}) RETURN n"],
  ["merging a node", "MERGE (n:Entity {id: 'x'})"],
  ["deleting everything", "MATCH (n) DETACH DELETE n"],
  ["setting a property", "MATCH (n:Claim) SET n.quote = 'x'"],
  ["setting a label", "MATCH (n:Claim) SET n:Checked"],
  ["removing a property", "MATCH (n) REMOVE n.name"],
  ["creating in a loop", "FOREACH (x IN [1] | CREATE (:Entity {id: x}))"],
  ["writing in a subquery", "MATCH (n) WITH n LIMIT 1 CALL { WITH n SET n.x = 1 } RETURN 1"],
  ["making an index", "CREATE INDEX more FOR (n:Entity) ON (n.kind)"],
  ["reading a file", "LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line"],
];

/** The cookbook, each entry with parameters that find something in the fixture where that can be. */
const GIVEN: Readonly<Record<string, Parameters>> = {
  "said-of": { what: "Halden Pact" },
  chain: { from: "Tomas Reyes", to: "Halden Pact" },
  year: { who: "Varga", year: "2012" },
  since: { date: "2012" },
  between: { one: "Varga", other: "Tomas Reyes" },
  find: { words: "NORLAND JOINED" },
};

const ENTRIES: readonly Row[] = COOKBOOK.map(({ name }) => {
  const { cypher, params } = askingOf(name, GIVEN[name] ?? {});
  return [`cookbook: ${name}`, cypher, params];
});

const ALL = [PATTERNS, OPTIONAL, LENGTHS, AGGREGATES, LISTS, PIPES, TEXTS, VALUES, DATES, ENTRIES].flat();

/** The suite: queries that are answered. */
export const PROBES = ALL.map(toProbe);
/** And those that are refused. */
export const FORBIDDEN = REFUSED.map(toProbe);

function toProbe([name, cypher, params]: Row): Probe {
  return { name, cypher, ...(params === undefined ? {} : { params }) };
}

/** Probes that the embedded engine fails, each with the gap of src/query/gaps.ts that is the reason. */
export const EMBEDDED_FAILS: ReadonlyMap<string, string> = new Map([
  ["nodes by one of two labels", "label expressions"],
  ["lists added, indexed, cut", "adding an item to a list"],
]);

/** Lists that the language leaves in any order, in one order: the keys of a map. */
const UNORDERED = /\bkeys\(/;

/** Rows as a multiset that can be compared; numbers to twelve digits, which is what engines' sums agree on. */
export function multiset(rows: readonly (readonly Value[])[], cypher: string): readonly string[] {
  const tidy = (_: string, value: unknown) => (typeof value === "number" ? Number(value.toPrecision(12)) : value);
  const ordered = (value: Value) => (UNORDERED.test(cypher) && Array.isArray(value) ? [...value].sort() : value);
  return rows.map((row) => JSON.stringify(row.map(ordered), tidy)).sort();
}
