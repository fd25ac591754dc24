/**
 * What the graph's files say beside graph.json: who held which office when, why names are one, and what sources say against each
 * other.
 */
import { join } from "node:path";
import { readLines } from "../common/lines.ts";
import type { Codec } from "../graph/codec.ts";
import { conflictCodec, entityCodec, tenureCodec } from "../graph/format.ts";
import type { Entity, Tenure } from "../model.ts";
import type { ConflictsPage, EntityEntry } from "./api-types.ts";
import { byWeight, type ClaimAt, conflictsAbout, conflictsPage } from "./conflicts.ts";

/** Tenures, merges and conflicts of a graph folder. */
export interface Facts {
  readonly tenures: readonly Tenure[];
  /** The weightiest conflicts. */
  conflicts(): ConflictsPage;
  /** What is known of an entity, by its key. */
  of(key: string): EntityEntry;
}

/** Reads a graph folder's facts. Files that are missing or of another make give none: the graph can be looked at without. */
export async function readFacts(graphDir: string, claimAt: ClaimAt): Promise<Facts> {
  const tenures = await records(join(graphDir, "tenures.jsonl"), tenureCodec);
  const merges = new Map<string, Entity["merges"]>();
  for (const { id, merges: own } of await records(join(graphDir, "entities.jsonl"), entityCodec)) {
    if (own.length > 0) merges.set(id, own);
  }
  const conflicts = byWeight(await records(join(graphDir, "conflicts.jsonl"), conflictCodec));
  return {
    tenures,
    conflicts: () => conflictsPage(conflicts, claimAt),
    of: (key) => {
      const own = conflictsAbout(conflicts, key, claimAt);
      return {
        key,
        ...(own.length === 0 ? {} : { conflicts: own }),
        tenures: tenures
          .filter(({ holder, post }) => holder === key || post === key)
          .map(({ claims, id, ...rest }) => rest),
        merges: merges.get(key) ?? [],
      };
    },
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
