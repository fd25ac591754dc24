/**
 * What a query may not do, above all what an engine's own read-only mode lets through.
 *
 * Both engines refuse to write in a read transaction. Both still answer LOAD CSV there, which reads files of the machine and
 * addresses of its network, so it is told by its tokens, outside strings, quoted names and comments.
 */
import { RedthreadError } from "../errors.ts";

/** Strings, quoted names and comments; an unfinished one runs to the end. */
const NOT_CODE =
  /'(?:[^'\\]|\\.?)*(?:'|$)|"(?:[^"\\]|\\.?)*(?:"|$)|`[^`]*(?:`|$)|\/\/[^\n\r]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/|$)/gs;

/** @throws RedthreadError `bad-query` where a query reads files. */
export function refuseFileAccess(cypher: string): void {
  if (![cypher, withoutEscapes(cypher)].some(loadsFiles)) return;
  throw new RedthreadError("bad-query", "LOAD CSV is not allowed: a query reads the graph and nothing else");
}

/** The error for a query that writes. */
export function writesRefused(cause: unknown): RedthreadError {
  return new RedthreadError("bad-query", "this query writes, and queries only read", {
    hint: "change the graph by building it again from its articles; in a Neo4j server --write lets a query write",
    cause,
  });
}

/** The error for a query that may write, where what it writes would be lost. */
export function writesInVain(): RedthreadError {
  return new RedthreadError(
    "usage",
    "the embedded database is made anew from the graph's files, so nothing is written to it",
    {
      hint: "write to a Neo4j server that `redthread load` has filled: --neo4j bolt://127.0.0.1:7687 --write",
    },
  );
}

/** The error for a query that somebody stopped. */
export function stopped(): RedthreadError {
  return new RedthreadError("interrupted", "the query was stopped");
}

/** The error for a query that took more time than it had. */
export function outOfTime(cause?: unknown): RedthreadError {
  return new RedthreadError("out-of-time", "the query was given up: it took longer than its time limit", {
    hint: "ask for less, with LIMIT or narrower patterns, or give it more time: --timeout SECONDS",
    ...(cause === undefined ? {} : { cause }),
  });
}

/** A query with blanks for its strings, quoted names and comments, each as long as what it stands for. */
export function codeOnly(cypher: string): string {
  return cypher.replace(NOT_CODE, (text) => " ".repeat(text.length));
}

function loadsFiles(cypher: string): boolean {
  return /\bLOAD\s+CSV\b/i.test(codeOnly(cypher));
}

/** Some servers decode \\uXXXX before anything else, so that a keyword may hide in it. */
function withoutEscapes(cypher: string): string {
  return cypher.replace(/\\u+([0-9a-f]{4})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}
