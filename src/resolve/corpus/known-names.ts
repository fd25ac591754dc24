/**
 * Clusters that a list of known entities names: each is the one entity that its names mean, and all of one entity are one.
 */
import { pushTo } from "../../common/collections.ts";
import type { KnownEntity, KnownList } from "../../known/known.ts";
import type { Cluster } from "./cluster.ts";
import type { Joiner } from "./joiner.ts";

/** Gives clusters their entities of a list. One whose names mean nobody, or several, stays as it is. */
export function withKnown(clusters: readonly Cluster[], list: KnownList | undefined): readonly Cluster[] {
  if (list === undefined) return clusters;
  return clusters.map((cluster) => {
    const found = new Set(namesIn(cluster).flatMap((name) => list.find(cluster.kind, name) ?? []));
    const [known, ...others] = found;
    return known === undefined || others.length > 0 ? cluster : { ...cluster, known, unsure: false };
  });
}

/** Names that mean somebody by themselves: not a person's lone surname. */
function namesIn({ kind, names, canonical }: Cluster): readonly string[] {
  const keys = [...names].filter(([key]) => kind !== "person" || key.includes(" "));
  return [...canonical.keys(), ...keys.flatMap(([, printed]) => [...printed.keys()])];
}

/** Joins the clusters of each known entity. */
export function joinKnown(joiner: Joiner): void {
  const members = new Map<KnownEntity, number[]>();
  joiner.local.forEach((cluster, i) => {
    if (cluster.known !== undefined) pushTo(members, cluster.known, i);
  });
  for (const [first, ...others] of members.values())
    for (const other of others) if (first !== undefined) joiner.join("one entity of a known list", 1, first, other);
}
