/**
 * What the graph's files say of entities beside graph.json: the offices that they hold or grant, and why their names are one.
 */
import { join } from "node:path";
import { readLines } from "../common/lines.ts";
import type { Codec } from "../graph/codec.ts";
import { conflictCodec, entityCodec, tenureCodec } from "../graph/format.ts";
import type { Conflict, Entity, Tenure } from "../model.ts";
import type { EntityEntry } from "./api-types.ts";

/** Tenures and merges of a graph folder. */
export interface Facts {
  readonly tenures: readonly Tenure[];
  /** What is known of an entity, by its key. */
  of(key: string): EntityEntry;
}

/** Reads a graph folder's facts. Files that are missing or of another make give none: the graph can be looked at without. */
export async function readFacts(graphDir: string): Promise<Facts> {
  const tenures = await records(join(graphDir, "tenures.jsonl"), tenureCodec);
  const merges = new Map<string, Entity["merges"]>();
  for (const { id, merges: own } of await records(join(graphDir, "entities.jsonl"), entityCodec)) {
    if (own.length > 0) merges.set(id, own);
  }
  const conflicts = await records(join(graphDir, "conflicts.jsonl"), conflictCodec);
  return {
    tenures,
    of: (key) => ({
      key,
      ...conflictsOf(conflicts, key),
      tenures: tenures
        .filter(({ holder, post }) => holder === key || post === key)
        .map(({ claims, id, ...own }) => own),
      merges: merges.get(key) ?? [],
    }),
  };
}

/** The conflicts about an entity, the weightiest first; nothing where there is none. */
function conflictsOf(conflicts: readonly Conflict[], key: string): Pick<EntityEntry, "conflicts"> {
  const own = conflicts.filter(({ entities }) => entities.some((entity) => entity === key));
  if (own.length === 0) return {};
  return {
    conflicts: own
      .toSorted((a, b) => b.weight - a.weight)
      .map(({ about, sides }) => ({
        about,
        sides: sides.map(({ value, quote, document }) => ({ value, quote, document })),
      })),
  };
}

async function records<T>(path: string, codec: Codec<T>): Promise<readonly T[]> {
  const found: T[] = [];
  try {
    for await (const line of readLines(path)) {
      const value: unknown = JSON.parse(line);
      if (codec.accepts(value)) found.push(value);
    }
  } catch {
    // Left out: what was read so far is still true.
  }
  return found;
}
