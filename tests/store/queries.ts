/** Cypher with the rows that every store must give for the fixture's graph; rows are compared as multisets. */
import type { Value } from "../../src/store/index.ts";

/** A query, its rows, and its parameters. */
export interface Expected {
  readonly cypher: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly rows: readonly (readonly Value[])[];
}

const VARGA = {
  labels: ["Entity", "Person"],
  properties: {
    aliases: ["I. Varga", "Varga"],
    graph: "main",
    id: "person:Ilse Varga",
    kind: "person",
    name: "Ilse Varga",
  },
};
const REYES = {
  labels: ["Entity", "Person"],
  properties: { aliases: [], graph: "main", id: "person:Tomas Reyes", kind: "person", name: "Tomas Reyes" },
};
const MEETING = {
  type: "MEETS",
  properties: {
    claims: ["c1", "c2"],
    first: "2012-01-01",
    id: "e1",
    label: "meets",
    last: "2012-12-31",
    sources: 2,
  },
};

/** What is in the graph. */
const CONTENTS: readonly Expected[] = [
  {
    cypher: "MATCH (e:Entity) RETURN e.kind, count(*)",
    rows: [
      ["person", 2],
      ["organization", 8],
      ["country", 1],
      ["place", 1],
      ["agreement", 1],
    ],
  },
  { cypher: "MATCH (n) WHERE n:Claim OR n:Document RETURN count(n)", rows: [[12]] },
  {
    cypher: "MATCH (:Entity)-[r]->(:Entity) RETURN type(r), count(*)",
    rows: [
      ["MEETS", 1],
      ["HOLDS_OFFICE", 1],
      ["PARTY_TO", 1],
      ["LOCATED_IN", 1],
      ["RELATES", 1],
    ],
  },
  { cypher: "MATCH (a:Person)-[r:MEETS]->(b:Person) RETURN a, r, b", rows: [[VARGA, MEETING, REYES]] },
  {
    cypher: "MATCH p = (:Person)-[:MEETS]->(:Person) RETURN p, length(p)",
    rows: [[{ nodes: [VARGA, REYES], relationships: [MEETING] }, 1]],
  },
  {
    cypher: "MATCH (p)-[r:HOLDS_OFFICE]->(c:Country) RETURN p.name, r.title, c.name, r.first, r.from",
    rows: [["Ilse Varga", "Minister of Trade", "Norland", "2012-05-01", "2012-04-01"]],
  },
  {
    cypher: "MATCH (d:Document) RETURN d.id, d.title, d.publisher, d.agency, d.published, d.url, d.group",
    rows: [
      ["d1", "Varga and Reyes meet", "Norland Courier", "NCA", "2012-05-01", "https://courier.example/1", 1],
      ["d2", null, "Halden Post", null, "2012-05-09", null, 2],
      ["d3", "“Quoted” ` title", null, null, "2013", null, 3],
    ],
  },
  {
    cypher: "MATCH (d:Document)-[m:MENTIONS]->(e:Person) RETURN d.path, e.name, m.count",
    rows: [
      ["wire/1.txt", "Ilse Varga", 2],
      ["wire/1.txt", "Tomas Reyes", 1],
      ["wire/2.txt", "Ilse Varga", 1],
      ["wire/2.txt", "Tomas Reyes", 2],
      ["wire/3.txt", "Ilse Varga", 1],
      ["wire/3.txt", "Tomas Reyes", 1],
    ],
  },
  {
    cypher: "MATCH (c:Claim {id: 'c4'})-[:SAID_BY]->(s) RETURN c.modality, c.by, c.earliest, c.latest, s.name",
    rows: [["planned", "Ilse Varga", "2012-06-01", "2012-06-30", "Ilse Varga"]],
  },
  {
    cypher: "MATCH (c:Claim {id: 'c1'})-[:FROM]->(d) RETURN c.quote, c.start, c.end, c.confidence, c.rule, d.path",
    rows: [["Ilse Varga met Tomas Reyes in Port Halden on Tuesday.", 0, 53, 0.875, "fixture", "wire/1.txt"]],
  },
  {
    cypher:
      "MATCH (c:Claim)-[:REPORTS]->(o:Occurrence)-[p:PARTICIPANT]->(e) RETURN c.id, o.type, o.earliest, p.role, e.name",
    rows: [
      ["c1", "meets", "2012-05-01", "subject", "Ilse Varga"],
      ["c1", "meets", "2012-05-01", "object", "Tomas Reyes"],
      ["c2", "meets", "2012-05-01", "subject", "Ilse Varga"],
      ["c2", "meets", "2012-05-01", "object", "Tomas Reyes"],
    ],
  },
  {
    cypher: "MATCH (h:Person)<-[:HOLDER]-(t:Tenure)-[:POST]->(p) RETURN h.name, t.title, p.name, t.from, t.to, t.last",
    rows: [["Ilse Varga", "Minister of Trade", "Norland", "2012-04-01", null, "2012-05-01"]],
  },
];

/** What the language can do. */
const LANGUAGE: readonly Expected[] = [
  { cypher: "MATCH (a:Person)-[:MEETS]-(b) RETURN a.name", rows: [["Ilse Varga"], ["Tomas Reyes"]] },
  {
    cypher:
      "MATCH (c:Claim) WHERE c.modality = 'asserted' OPTIONAL MATCH (c)-[:OBJECT]->(o:Country) RETURN c.id, o.name",
    rows: [
      ["c1", null],
      ["c2", null],
      ["c3", "Norland"],
      ["c5", null],
      ["c6", null],
      ["c7", null],
      ["c8", "Norland"],
      ["c9", null],
    ],
  },
  {
    cypher: "MATCH (p:Person {name: $name})-[:HOLDS_OFFICE|PARTY_TO*1..3]->(x) RETURN x.name",
    params: { name: "Ilse Varga" },
    rows: [["Norland"], ["Halden Pact"]],
  },
  {
    cypher:
      "MATCH (a:Person {name: $a}), (b:Agreement {name: $b}) " +
      "MATCH p = shortestPath((a)-[:MEETS|HOLDS_OFFICE|PARTY_TO*..5]-(b)) RETURN [n IN nodes(p) | n.name], length(p)",
    params: { a: "Tomas Reyes", b: "Halden Pact" },
    rows: [[["Tomas Reyes", "Ilse Varga", "Norland", "Halden Pact"], 3]],
  },
  {
    cypher:
      "MATCH (c:Claim)-[:SUBJECT]->(e) WITH e.name AS name, collect(c.id) AS ids, avg(c.confidence) AS mean " +
      "WHERE size(ids) > 2 RETURN name, size(ids), mean ORDER BY name",
    rows: [
      ["Ilse Varga", 3, 2.375 / 3],
      ["Tomas Reyes", 4, 0.5],
    ],
  },
  {
    cypher: "UNWIND $names AS name MATCH (e:Entity {name: name}) RETURN name, e.kind",
    params: { names: ["Norland", "Nobody", "Halden Pact"] },
    rows: [
      ["Norland", "country"],
      ["Halden Pact", "agreement"],
    ],
  },
  {
    cypher:
      "MATCH (c:Claim) WHERE c.quote CONTAINS 'never praised' OR c.quote STARTS WITH 'Norland joined' RETURN c.id",
    rows: [["c5"], ["c6"]],
  },
  {
    cypher: "MATCH (e:Entity) WHERE toLower(e.name) =~ '.*halden.*' RETURN e.name",
    rows: [["Port Halden"], ["Halden Pact"]],
  },
  { cypher: "MATCH (e:Entity) WHERE 'Varga' IN e.aliases RETURN e.id", rows: [["person:Ilse Varga"]] },
  {
    cypher: "MATCH (c:Claim) WHERE c.earliest >= '2012-05' AND c.latest < '2012-07' RETURN c.id",
    rows: [["c1"], ["c4"]],
  },
  {
    cypher:
      "MATCH (c:Claim {id: 'c1'}) RETURN date(c.earliest) AS day, date(c.earliest) < date('2012-06-01') AS before",
    rows: [["2012-05-01", true]],
  },
  {
    cypher:
      "RETURN datetime('2012-05-01T10:00:00.500Z'), localdatetime('2012-05-01T10:00:00'), time('10:00:00Z'), duration('P1D')",
    rows: [["2012-05-01T10:00:00.5Z", "2012-05-01T10:00:00", "10:00:00Z", "P1D"]],
  },
  {
    cypher: "MATCH (d:Document) WHERE d.title IS NULL RETURN d.id, coalesce(d.title, d.path)",
    rows: [["d2", "wire/2.txt"]],
  },
  {
    cypher: "MATCH (p:Person) WHERE NOT EXISTS { (p)-[:HOLDS_OFFICE]->() } RETURN p.name",
    rows: [["Tomas Reyes"]],
  },
  {
    cypher: "RETURN [x IN range(1, 5) WHERE x % 2 = 1 | x * 10] AS list, reduce(s = 0, x IN [1, 2, 3] | s + x) AS sum",
    rows: [[[10, 30, 50], 6]],
  },
  {
    cypher: "RETURN {b: [1, {c: null}], a: 'x'} AS map, 9007199254740993 AS big, 1.5 AS half",
    rows: [[{ a: "x", b: [1, { c: null }] }, "9007199254740993", 1.5]],
  },
  {
    cypher: "MATCH (c:Claim) RETURN CASE c.polarity WHEN 'negative' THEN 'no' ELSE 'yes' END AS said, count(*)",
    rows: [
      ["no", 1],
      ["yes", 8],
    ],
  },
  {
    cypher: "MATCH (e:Person) RETURN e.name AS name UNION MATCH (e:Place) RETURN e.name AS name",
    rows: [["Ilse Varga"], ["Tomas Reyes"], ["Port Halden"]],
  },
  {
    cypher: "MATCH (e:Entity) RETURN e.name ORDER BY e.name DESC SKIP $skip LIMIT $limit",
    params: { skip: 0, limit: 1 },
    rows: [["防衛省"]],
  },
  { cypher: "MATCH (e:Entity {name: 'nobody'}) RETURN e.name", rows: [] },
  {
    cypher: "RETURN $text AS text, $list AS list, $map.inner AS inner, $none AS none, $truth AS truth, $float AS float",
    params: { text: "'; DROP", list: [1, "a", null], map: { inner: 7 }, none: null, truth: true, float: 0.25 },
    rows: [["'; DROP", [1, "a", null], 7, null, true, 0.25]],
  },
];

/** Maps that look like what an engine calls a path. */
const LOOKALIKES: readonly Expected[] = [
  { cypher: "RETURN {nodes: [], edges: []} AS map", rows: [[{ edges: [], nodes: [] }]] },
  {
    cypher: "MATCH (a:Person)-[r:MEETS]->(b) RETURN {nodes: [a, b], edges: [r, r]} AS map",
    rows: [[{ edges: [MEETING, MEETING], nodes: [VARGA, REYES] }]],
  },
];

/** Names that are Cypher, and quotes that hold what another query would do. */
const HOSTILE: readonly Expected[] = [
  {
    cypher: "MATCH (c:Claim {id: 'c7'}) RETURN c.label, c.objectText",
    rows: [['`was` "tired"', "x'}) DETACH DELETE n //"]],
  },
  {
    cypher: "MATCH (:Person)-[r:RELATES]->(o:Organization) RETURN r.label, o.name, o.aliases",
    rows: [["`]->() DELETE r //", "__proto__", ["__proto__", "__proto__ II"]]],
  },
];

export const QUERIES: readonly Expected[] = [...CONTENTS, ...LANGUAGE, ...LOOKALIKES, ...HOSTILE];
