/**
 * What people decided about clusters: their kinds before they are joined, their names and whether they are any after that.
 */
import { pushTo } from "../../common/collections.ts";
import type { MentionRef } from "../../model.ts";
import { slug } from "../names.ts";
import type { EntityRules } from "../rules.ts";
import { type Cluster, labelOf, withKind } from "./cluster.ts";

/** Finds the number of the cluster that holds a mention; -1 where none does. */
export function clusterIndex(clusters: readonly Cluster[]): (ref: MentionRef) => number {
  const index = new Map<string, number>();
  clusters.forEach((cluster, i) => {
    for (const ref of cluster.mentions) index.set(keyOf(ref), i);
  });
  return (ref) => index.get(keyOf(ref)) ?? -1;
}

function keyOf({ document, mention }: MentionRef): string {
  return `${document} ${mention}`;
}

/** Sets kinds right: of the cluster that is meant, and of all of its kind that share a name with it. */
export function withKinds(clusters: readonly Cluster[], kinds: EntityRules["kinds"]): readonly Cluster[] {
  if (kinds.length === 0) return clusters;
  const indexOf = clusterIndex(clusters);
  const changed = [...clusters];
  const byName = new Map<string, number[]>();
  clusters.forEach((cluster, i) => {
    for (const name of namesIn(cluster)) pushTo(byName, name, i);
  });
  for (const { at, kind } of kinds) {
    const meant = changed[indexOf(at)];
    if (meant === undefined) continue;
    for (const i of namesIn(meant).flatMap((name) => byName.get(name) ?? [])) {
      const cluster = changed[i];
      if (cluster?.kind === meant.kind) changed[i] = withKind(cluster, kind);
    }
  }
  return changed;
}

function namesIn({ names, canonical }: Cluster): readonly string[] {
  return [...names.keys(), ...[...canonical.keys()].map((name) => `=${name}`)];
}

/**
 * Gives clusters the names that people gave them, and leaves out those that people ignore. Of two namesakes that people keep apart,
 * the one that was taken out is unsure: its id says which mention began it.
 */
export function obeyNames(
  clusters: readonly Cluster[],
  { names, ignored, apart }: Pick<EntityRules, "names" | "ignored" | "apart">,
): readonly Cluster[] {
  if (names.length + ignored.length + apart.length === 0) return clusters;
  const indexOf = clusterIndex(clusters);
  const given = new Map(names.map(({ at, name }) => [indexOf(at), name]));
  const out = new Set(ignored.map(indexOf));
  const named = clusters.map((cluster, i) => withName(cluster, given.get(i)));
  const namesakes = new Set(
    apart.flatMap(([a, b]) => (sameName(named[indexOf(a)], named[indexOf(b)]) ? [indexOf(a)] : [])),
  );
  return named.flatMap((cluster, i) => {
    if (out.has(i)) return [];
    return [namesakes.has(i) ? { ...cluster, unsure: true } : cluster];
  });
}

function withName(cluster: Cluster, name: string | undefined): Cluster {
  return name === undefined ? cluster : { ...cluster, given: name };
}

function sameName(a: Cluster | undefined, b: Cluster | undefined): boolean {
  return a?.kind === b?.kind && slug(labelOf(a)) === slug(labelOf(b));
}
