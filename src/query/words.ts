/** Words of Cypher that both stores know. */

/** Keywords, in the order in which completion offers them. */
export const KEYWORDS: readonly string[] = [
  ...["MATCH", "OPTIONAL MATCH", "WHERE", "RETURN", "WITH", "UNWIND", "ORDER BY", "LIMIT", "SKIP", "DISTINCT", "AS"],
  ...["AND", "OR", "XOR", "NOT", "IN", "IS NULL", "IS NOT NULL", "STARTS WITH", "ENDS WITH", "CONTAINS", "EXISTS"],
  ...["CASE", "WHEN", "THEN", "ELSE", "END", "UNION", "UNION ALL", "CALL", "ASC", "DESC", "true", "false", "null"],
];

/** Functions, without those that one store alone has. */
export const FUNCTIONS: readonly string[] = [
  ...["count", "collect", "sum", "avg", "min", "max", "size", "length", "nodes", "relationships", "labels", "type"],
  ...["keys", "properties", "startNode", "endNode", "coalesce", "head", "last", "tail", "range", "reverse", "any"],
  ...[
    "all",
    "none",
    "single",
    "reduce",
    "toLower",
    "toUpper",
    "trim",
    "split",
    "replace",
    "substring",
    "left",
    "right",
  ],
  ...["toString", "toInteger", "toFloat", "abs", "round", "floor", "ceil", "date", "shortestPath", "allShortestPaths"],
];

const WORDS = new Set(KEYWORDS.flatMap((keyword) => keyword.split(" ")).map((word) => word.toUpperCase()));
for (const word of ["BY", "ALL", "SET", "CREATE", "MERGE", "DELETE", "DETACH", "REMOVE", "YIELD", "ON"])
  WORDS.add(word);

/** Whether a word is a keyword, in whatever case. */
export function isKeyword(word: string): boolean {
  return WORDS.has(word.toUpperCase());
}
