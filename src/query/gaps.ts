/**
 * What the embedded database cannot do of Neo4j's Cypher, by name. The conformance suite runs an example of each: it fails when
 * one has begun to work, or when something else has stopped.
 */
import { RedthreadError } from "../errors.ts";

/** Something that the embedded engine has not. */
export interface Gap {
  readonly name: string;
  /** What to write in its place. */
  readonly instead: string;
  /** A query that uses it. */
  readonly example: string;
  /** Tells queries that use it; absent where a query's text does not show it. */
  readonly uses?: RegExp;
  /** Set where the engine does not refuse, but answers something else. */
  readonly silent?: true;
}

/** The gaps, by name. */
export const GAPS: readonly Gap[] = [
  {
    name: "label expressions",
    instead: "write labels as conditions: WHERE n:Person OR n:Country",
    example: "MATCH (n:Person|Country) RETURN n.name",
    uses: /\(\s*\w*\s*:[\w:]*\s*[|&!]|\bWHERE\b[^()]*\w:\w+[|&!]/i,
  },
  {
    name: "quantified path patterns",
    instead: "write -[:TYPE*1..3]-",
    example: "MATCH (a:Person) ((x)-[:MEETS]->(y)){1,2} (b) RETURN b.name",
    uses: /[->]\s*\([^()]*\)\s*\)\s*(?:\{[\d,]*\}|[+*])/,
  },
  {
    name: "SHORTEST in a pattern",
    instead: "write shortestPath(…) or allShortestPaths(…)",
    example: "MATCH p = SHORTEST 1 (a:Person)-[:MEETS]-+(b:Person) RETURN length(p)",
    uses: /\bSHORTEST\b/i,
  },
  {
    name: "functions of duration and date with a dot, but for duration.inDays",
    instead: "subtract dates, or take duration.inDays(…)",
    example: "RETURN duration.between(date('2012-05-01'), date('2012-06-09')).months",
    uses: /\b(?:duration|date|datetime)\.(?!inDays\b)\w+\s*\(/i,
  },
  {
    name: "COLLECT subqueries",
    instead: "write [(a)-[:TYPE]->(b) | b.name], or collect(…)",
    example: "RETURN COLLECT { MATCH (p:Person) RETURN p.name }",
    uses: /\bCOLLECT\s*\{/i,
  },
  {
    name: "full-text indexes",
    instead: "write WHERE toLower(c.quote) CONTAINS 'words'",
    example: "CALL db.index.fulltext.queryNodes('redthread_names', 'Varga') YIELD node RETURN node.name",
    uses: /\bdb\.index\.fulltext\b/i,
  },
  {
    name: "points",
    instead: "the graph has none",
    example: "RETURN point({x: 1, y: 2})",
    uses: /\bpoint\s*\(/i,
  },
  {
    name: "APOC",
    instead: "write it in Cypher",
    example: "RETURN apoc.text.join(['a'], ',')",
    uses: /\bapoc\./i,
  },
  {
    name: "slices counted from the end",
    instead: "write x[size(x) - 2..] and x[..size(x) - 1]",
    example: "RETURN [1, 2, 3][-2..] AS list",
    uses: /\[\s*-\s*\d+\s*\.\.|\.\.\s*-\s*\d+\s*\]/,
    silent: true,
  },
  {
    name: "adding an item to a list",
    instead: "add a list: x + [item]; x + item is null",
    example: "WITH [1, 2] AS x RETURN x + 3 AS list",
    silent: true,
  },
];

/** The error of a query with what is known of its cause: that it asks for something that the engine has not. */
export function explainGap(thrown: unknown, cypher: string): unknown {
  if (!(thrown instanceof RedthreadError) || thrown.code !== "bad-query" || thrown.hint !== undefined) return thrown;
  const gap = GAPS.find(({ uses }) => uses?.test(cypher));
  if (gap === undefined) return thrown;
  return new RedthreadError("bad-query", `${thrown.message}; the embedded database has no ${gap.name}`, {
    hint: `${gap.instead}; or ask a Neo4j server with --neo4j`,
    cause: thrown,
  });
}

/** What is to be known of an answer: that the engine gives another than Neo4j does. */
export function silentGaps(cypher: string): readonly string[] {
  return GAPS.filter(({ silent, uses }) => silent === true && uses?.test(cypher) === true).map(
    ({ name, instead }) => `the embedded database has no ${name}, and answers something else: ${instead}`,
  );
}
