/**
 * The cookbook: questions that analysts ask, each with its Cypher. To add one, add it here; a test runs every entry on both stores.
 *
 * A name matches an entity's name or one of its aliases, in large or small letters. Answers carry what it takes to check them: a quote
 * and its document. Rows are ordered to the last, so that both stores give the same.
 */
import { RELATION_NAMES, relationshipType } from "../schema.ts";
import type { Entry, EntryParam } from "./entry.ts";

const LIMIT: EntryParam = { name: "limit", says: "at most so many rows", fallback: 1000 };

function needed(name: string, says: string): EntryParam {
  return { name, says };
}

function who(name: string, says: string): EntryParam {
  return { name, says, isName: true };
}

function anybody(name: string, says: string): EntryParam {
  return { name, says: `${says}; without it all`, isName: true, fallback: null };
}

/** Whether a node is called what a parameter says, as a condition in Cypher. */
export function called(node: string, param: string): string {
  return `toLower($${param}) IN [toLower(${node}.name)] + [alias IN ${node}.aliases | toLower(alias)]`;
}

/** Where an article comes from, as sources are counted: the agency that wrote it, else the outlet that printed it. */
const SOURCE = "coalesce(d.agency, d.publisher) AS source";

/** A claim, its ends and its article: what is said, in which mood, by whom, and where it stands. */
const SAID = `s.name AS subject, coalesce(c.title, c.label) AS words, coalesce(o.name, c.objectText) AS object,
  c.modality + CASE c.polarity WHEN 'negative' THEN ', negative' ELSE '' END AS mood,
  c.by AS saidBy, ${SOURCE}, c.quote AS quote, d.path AS document`;

/** Claims as they stand in their articles. */
const AS_WRITTEN = "document, c.start, c.id";

/** The first claim of a relationship. */
function firstClaim(link: string): string {
  return `OPTIONAL MATCH (c:Claim {graph: $graph, id: ${link}.claims[0]})-[:FROM]->(d:Document)`;
}

/** All types of relationships between entities, for paths. */
const RELATED = RELATION_NAMES.map(relationshipType).join("|");

/** All entries, in the order in which they are listed. */
export const COOKBOOK: readonly Entry[] = [
  {
    name: "who-met",
    question: "Who met whom, when first and last, and by how many sources?",
    params: [anybody("who", "one of the two"), LIMIT],
    cypher: `MATCH (a:Entity {graph: $graph})-[m:MEETS]->(b:Entity)
WHERE $who IS NULL OR ${called("a", "who")} OR ${called("b", "who")}
${firstClaim("m")}
RETURN a.name AS who, b.name AS whom, m.first AS first, m.last AS last, m.sources AS sources, c.quote AS quote, d.path AS document
ORDER BY sources DESC, first, who, whom, m.id LIMIT $limit`,
  },
  {
    name: "offices",
    question: "Who was seen in which office, from when to when?",
    params: [anybody("of", "a person, a country or an organization"), LIMIT],
    cypher: `MATCH (p:Entity)<-[:HOLDER]-(t:Tenure {graph: $graph, relation: 'holds_office'})-[:POST]->(o:Entity)
WHERE $of IS NULL OR ${called("p", "of")} OR ${called("o", "of")}
OPTIONAL MATCH (p)-[h:HOLDS_OFFICE {title: t.title}]->(o)
${firstClaim("h")}
RETURN o.name AS post, t.title AS office, p.name AS holder, t.first AS seen, t.last AS lastSeen, t.from AS began, t.to AS ended,
  h.sources AS sources, c.quote AS quote, d.path AS document
ORDER BY post, toLower(office), coalesce(began, seen), holder, t.id LIMIT $limit`,
  },
  {
    name: "one-source",
    question: "What does only one source say?",
    params: [anybody("about", "an entity"), LIMIT],
    cypher: `MATCH (s:Entity {graph: $graph})-[r]->(o:Entity)
WHERE r.sources = 1 AND ($about IS NULL OR ${called("s", "about")} OR ${called("o", "about")})
UNWIND r.claims AS id
MATCH (c:Claim {graph: $graph, id: id})-[:FROM]->(d:Document)
RETURN ${SAID}
ORDER BY subject, object, ${AS_WRITTEN} LIMIT $limit`,
  },
  {
    name: "said-of",
    question: "What do sources say of a system, a person, a country?",
    params: [who("what", "its name"), LIMIT],
    cypher: `MATCH (e:Entity {graph: $graph})<-[:SUBJECT|OBJECT]-(c:Claim)-[:FROM]->(d:Document)
WHERE ${called("e", "what")}
WITH DISTINCT c, d
MATCH (c)-[:SUBJECT]->(s:Entity)
OPTIONAL MATCH (c)-[:OBJECT]->(o:Entity)
RETURN d.published AS published, ${SAID}
ORDER BY published, ${AS_WRITTEN} LIMIT $limit`,
  },
  {
    name: "chain",
    question: "By which shortest chains are two entities joined?",
    params: [who("from", "the one"), who("to", "the other"), LIMIT],
    cypher: `MATCH (a:Entity {graph: $graph}), (b:Entity {graph: $graph})
WHERE ${called("a", "from")} AND ${called("b", "to")} AND a.id <> b.id
MATCH p = allShortestPaths((a)-[:${RELATED}*..6]-(b))
RETURN [n IN nodes(p) | n.name] AS chain,
  [r IN relationships(p) | startNode(r).name + coalesce(', ' + r.title + ', ', ' ' + r.label + ' ') + endNode(r).name] AS links,
  [r IN relationships(p) | r.sources] AS sources, length(p) AS steps
ORDER BY chain, links LIMIT $limit`,
  },
  {
    name: "disagreements",
    question: "What do articles disagree about, and what does each say?",
    params: [anybody("about", "an entity"), LIMIT],
    cypher: `MATCH (x:Conflict {graph: $graph})
OPTIONAL MATCH (x)-[:ABOUT]->(e:Entity)
WITH x, e ORDER BY e.name
WITH x, collect(e.name) AS entities, collect(CASE WHEN ${called("e", "about")} THEN e.name END) AS named
WHERE $about IS NULL OR size(named) > 0
MATCH (x)-[side:SIDE]->(d:Document)
RETURN x.about AS about, x.kind AS kind, entities, x.weight AS weight, side.value AS says, ${SOURCE},
  d.published AS published, side.quote AS quote, d.path AS document
ORDER BY weight DESC, about, x.id, side.side LIMIT $limit`,
  },
  {
    name: "year",
    question: "What is said of an entity's year?",
    params: [who("who", "its name"), needed("year", "e.g. 2007"), LIMIT],
    cypher: `MATCH (e:Entity {graph: $graph})<-[:SUBJECT|OBJECT]-(c:Claim)-[:FROM]->(d:Document)
WHERE ${called("e", "who")}
WITH DISTINCT c, d, coalesce(c.earliest, d.published) AS day
WHERE day STARTS WITH toString($year)
MATCH (c)-[:SUBJECT]->(s:Entity)
OPTIONAL MATCH (c)-[:OBJECT]->(o:Entity)
RETURN day, c.latest AS latest, ${SAID}
ORDER BY day, ${AS_WRITTEN} LIMIT $limit`,
  },
  {
    name: "central",
    question: "Who is joined with the most others?",
    params: [
      { name: "kind", says: "a kind of entity", fallback: "person" },
      { ...LIMIT, fallback: 20 },
    ],
    cypher: `MATCH (e:Entity {graph: $graph})-[r]-(other:Entity)
WHERE e.kind = $kind
RETURN e.name AS name, count(DISTINCT other) AS others, count(DISTINCT r) AS edges, sum(r.sources) AS reports
ORDER BY others DESC, reports DESC, name LIMIT $limit`,
  },
  {
    name: "since",
    question:
      "What changed since a date: relationships that no earlier report has, offices that ended, new disagreements?",
    params: [needed("date", "e.g. 2007-04-30"), LIMIT],
    cypher: `CALL {
  MATCH (a:Entity {graph: $graph})-[r]->(b:Entity)
  WHERE r.first >= $date
  ${firstClaim("r")}
  RETURN r.first AS date, 'new' AS change, a.name AS subject, type(r) AS relation, coalesce(r.title, r.label) AS words,
    b.name AS object, r.sources AS sources, c.quote AS quote, d.path AS document
UNION ALL
  MATCH (a:Entity)<-[:HOLDER]-(t:Tenure {graph: $graph})-[:POST]->(b:Entity)
  WHERE t.to >= $date
  RETURN t.to AS date, 'ended' AS change, a.name AS subject, toUpper(t.relation) AS relation, t.title AS words,
    b.name AS object, null AS sources, null AS quote, null AS document
UNION ALL
  MATCH (x:Conflict {graph: $graph})-[:SIDE]->(d:Document)
  WITH x, max(d.published) AS date, count(DISTINCT d.group) AS sources
  WHERE date >= $date
  RETURN date, 'disagreement' AS change, x.about AS subject, x.kind AS relation, null AS words, null AS object, sources,
    null AS quote, null AS document
}
RETURN date, change, subject, relation, words, object, sources, quote, document
ORDER BY date, change, subject, relation, object, words, quote LIMIT $limit`,
  },
  {
    name: "not-yet",
    question: "What is only planned, possible or demanded?",
    params: [anybody("about", "an entity"), LIMIT],
    cypher: `MATCH (s:Entity {graph: $graph})<-[:SUBJECT]-(c:Claim)-[:FROM]->(d:Document)
WHERE c.modality IN ['planned', 'possible', 'demanded'] AND c.polarity = 'positive'
OPTIONAL MATCH (c)-[:OBJECT]->(o:Entity)
WITH s, c, d, o
WHERE $about IS NULL OR ${called("s", "about")} OR ${called("o", "about")}
RETURN d.published AS published, c.earliest AS earliest, ${SAID}
ORDER BY published, ${AS_WRITTEN} LIMIT $limit`,
  },
  {
    name: "between",
    question: "What passes between two entities, claim by claim?",
    params: [who("one", "the one"), who("other", "the other"), LIMIT],
    cypher: `MATCH (s:Entity {graph: $graph})<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Entity), (c)-[:FROM]->(d:Document)
WHERE (${called("s", "one")} AND ${called("o", "other")}) OR (${called("s", "other")} AND ${called("o", "one")})
RETURN coalesce(c.earliest, d.published) AS day, ${SAID}
ORDER BY day, ${AS_WRITTEN} LIMIT $limit`,
  },
  {
    name: "find",
    question: "Which claims have these words in their quotes?",
    params: [needed("words", "as they stand in the text"), LIMIT],
    cypher: `MATCH (s:Entity {graph: $graph})<-[:SUBJECT]-(c:Claim)-[:FROM]->(d:Document)
WHERE toLower(c.quote) CONTAINS toLower($words)
OPTIONAL MATCH (c)-[:OBJECT]->(o:Entity)
RETURN d.published AS published, ${SAID}
ORDER BY published, ${AS_WRITTEN} LIMIT $limit`,
  },
];
