/**
 * Short forms of bodies and things that a document joined by itself ("Meridian" with "Meridian Freight"): in another document they mean
 * the same where both speak of the same matter.
 */
import { pushTo } from "../../common/collections.ts";
import { nameKey } from "../names.ts";
import { SURE } from "../score.ts";
import type { Cluster } from "./cluster.ts";
import type { Joiner } from "./joiner.ts";
import type { Surroundings } from "./surroundings.ts";

/** The keys of a cluster's names that are only short for another, by a rule that is not sure. */
export function shortKeys({ kind, merges }: Cluster): ReadonlySet<string> {
  if (kind === "person") return new Set();
  return new Set(merges.filter(({ score }) => score < SURE).map(({ names: [short] }) => nameKey(kind, short)));
}

/** At most so many that share a short form are compared with each. */
const MOST_SHARING = 8;
/** So many bits of shared surroundings are enough. */
const ENOUGH = 4;

/** Joins clusters that share a name which is short for another, where their documents speak of the same. */
export function joinShortForms(joiner: Joiner, surroundings: Surroundings): void {
  const sharing = clustersByName(joiner.local);
  const bitsOf = (a: number, b: number) => surroundings(a, b).reduce((sum, { bits }) => sum + bits, 0);
  joiner.local.forEach((cluster, i) => {
    const names = [...shortKeys(cluster)].map((key) => `${cluster.kind} ${key}`);
    const others = names.flatMap((name) =>
      (sharing.get(name) ?? []).filter((other) => other !== i).slice(0, MOST_SHARING),
    );
    for (const other of others.filter((each) => bitsOf(i, each) >= ENOUGH))
      joiner.join("short form in an article on the same", 0.8, i, other);
  });
}

function clustersByName(local: readonly Cluster[]): ReadonlyMap<string, readonly number[]> {
  const sharing = new Map<string, number[]>();
  for (const [i, { kind, names, unsure }] of local.entries())
    if (!unsure) for (const key of names.keys()) pushTo(sharing, `${kind} ${key}`, i);
  return sharing;
}
