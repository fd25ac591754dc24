/**
 * Names that a question gives and the graph does not know, with those that are near: an answer without rows says neither.
 */
import type { QueryOptions, Store } from "../store/store.ts";
import { called } from "./cookbook.ts";

const KNOWN = `MATCH (e:Entity {graph: $graph}) WHERE ${called("e", "name")} RETURN e.id LIMIT 1`;

const NEAR = `MATCH (e:Entity {graph: $graph})
WITH e, size([word IN $words WHERE any(name IN [e.name] + e.aliases WHERE toLower(name) CONTAINS word)]) AS shared
WHERE shared > 0
OPTIONAL MATCH (d:Document)-[m:MENTIONS]->(e)
WITH e, shared, sum(m.count) AS mentions
RETURN e.name AS name
ORDER BY shared DESC, mentions DESC, name, e.id LIMIT 5`;

/** A sentence for each name that is nobody's in a graph. */
export async function unknownNames(
  store: Store,
  names: readonly string[],
  graph: unknown,
  options: QueryOptions,
): Promise<readonly string[]> {
  const said: string[] = [];
  for (const name of names) {
    if ((await store.query(KNOWN, { graph, name }, options)).rows.length > 0) continue;
    // Shorter words, "of" and "the", stand in too many names.
    const words = name.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
    const { rows } = await store.query(NEAR, { graph, words }, options);
    const near = rows.length === 0 ? "" : `; near it: ${rows.flat().join(", ")}`;
    said.push(`nothing in the graph is called ${JSON.stringify(name)}${near}`);
  }
  return said;
}
