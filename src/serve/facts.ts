/**
 * What the graph's files say beside graph.json: who held which office when, why names are one, and what sources say against each
 * other.
 */
import { join } from "node:path";
import { readLines } from "../common/lines.ts";
import type { Codec } from "../graph/codec.ts";
import { conflictCodec, entityCodec, tenureCodec } from "../graph/format.ts";
import type { Conflict, Entity, Tenure } from "../model.ts";
import type { ConflictEntry, ConflictsPage, EntityEntry } from "./api-types.ts";

/** Tenures, merges and conflicts of a graph folder. */
export interface Facts {
  readonly tenures: readonly Tenure[];
  /** The weightiest conflicts. */
  conflicts(): ConflictsPage;
  /** What is known of an entity, by its key. */
  of(key: string): EntityEntry;
}

/** The id of a claim with a quote in a document (by id), if there is one; of several, one that names the value. */
export type ClaimAt = (document: string, quote: string, value: string) => string | undefined;

/** So many conflicts are sent at once. */
const SENT = 50;

/** Reads a graph folder's facts. Files that are missing or of another make give none: the graph can be looked at without. */
export async function readFacts(graphDir: string, claimAt: ClaimAt): Promise<Facts> {
  const tenures = await records(join(graphDir, "tenures.jsonl"), tenureCodec);
  const merges = new Map<string, Entity["merges"]>();
  for (const { id, merges: own } of await records(join(graphDir, "entities.jsonl"), entityCodec)) {
    if (own.length > 0) merges.set(id, own);
  }
  const found = await records(join(graphDir, "conflicts.jsonl"), conflictCodec);
  const conflicts = found.toSorted((a, b) => b.weight - a.weight);
  return {
    tenures,
    conflicts: () => ({
      total: conflicts.length,
      conflicts: conflicts.slice(0, SENT).map((each) => conflictEntry(each, claimAt)),
    }),
    of: (key) => ({
      key,
      ...conflictsOf(conflicts, key, claimAt),
      tenures: tenures
        .filter(({ holder, post }) => holder === key || post === key)
        .map(({ claims, id, ...own }) => own),
      merges: merges.get(key) ?? [],
    }),
  };
}

/** The conflicts about an entity, the weightiest first; nothing where there is none. */
function conflictsOf(conflicts: readonly Conflict[], key: string, claimAt: ClaimAt): Pick<EntityEntry, "conflicts"> {
  const own = conflicts.filter(({ entities }) => entities.some((entity) => entity === key));
  return own.length === 0 ? {} : { conflicts: own.map((each) => conflictEntry(each, claimAt)) };
}

function conflictEntry({ about, sides }: Conflict, claimAt: ClaimAt): ConflictEntry {
  return {
    about,
    sides: sides.map(({ value, quote, document }) => {
      const claim = claimAt(document, quote, value);
      return { value, quote, document, ...(claim === undefined ? {} : { claim }) };
    }),
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
