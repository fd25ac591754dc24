/**
 * What a query may not do that an engine's own read-only mode lets through.
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
    hint: "change the graph by building it again from its articles",
    cause,
  });
}

function loadsFiles(cypher: string): boolean {
  return /\bLOAD\s+CSV\b/i.test(cypher.replace(NOT_CODE, " "));
}

/** Some servers decode \\uXXXX before anything else, so that a keyword may hide in it. */
function withoutEscapes(cypher: string): string {
  return cypher.replace(/\\u+([0-9a-f]{4})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}
