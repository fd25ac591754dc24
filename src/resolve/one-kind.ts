/**
 * One name, one kind: where the articles of a corpus read the same unknown name as a person here and an organization there, the kind that
 * most mentions have counts. Names that a gazetteer knows, and those that one article itself gives to two kinds, stay as they are.
 */
import { pushTo } from "../common/collections.ts";
import type { Kind } from "../schema.ts";
import { type Cluster, withKind } from "./cluster.ts";
import { isListedName } from "./frequencies.ts";

/** The kinds that unknown names are mistaken between; of as many mentions, the first. */
const MISTAKEN: readonly Kind[] = ["organization", "place", "person"];
/** A single word must have the one kind so many times as often as the other. */
const CLEARLY = 2;

/** The clusters, those of one name with one kind. */
export function withOneKind(clusters: readonly Cluster[]): readonly Cluster[] {
  const byName = new Map<string, number[]>();
  clusters.forEach((cluster, i) => {
    const name = onlyName(cluster);
    if (name !== undefined) pushTo(byName, name, i);
  });
  const families = familyNames(clusters);
  const changed = [...clusters];
  for (const [name, members] of byName) {
    const kind = families.has(name)
      ? "person"
      : kindOf(
          name,
          members.flatMap((i) => clusters[i] ?? []),
        );
    if (kind === undefined) continue;
    for (const i of members) {
      const cluster = changed[i];
      if (cluster !== undefined && cluster.kind !== kind) changed[i] = withKind(cluster, kind);
    }
  }
  return changed;
}

/** The family names of several words that people in the corpus have: "de vries" of Ann de Vries. */
function familyNames(clusters: readonly Cluster[]): ReadonlySet<string> {
  const people = clusters.filter(({ kind }) => kind === "person").flatMap(({ names }) => [...names.keys()]);
  return new Set(people.flatMap((key) => /(?<= )(?:da|de|di|del|van|von|bin) \p{L}{3,}$/u.exec(key) ?? []));
}

/** The name of a cluster that has no other, and that no gazetteer knows. */
function onlyName({ kind, names, canonical }: Cluster): string | undefined {
  const [name, ...others] = names.keys();
  return MISTAKEN.includes(kind) && others.length + canonical.size === 0 ? name : undefined;
}

/** The kind that all clusters of a name are to have; undefined where they have one, or where they may be several's. */
function kindOf(name: string, clusters: readonly Cluster[]): Kind | undefined {
  const counts = MISTAKEN.map((kind) => ({ kind, own: clusters.filter((cluster) => cluster.kind === kind) }))
    .map(({ kind, own }) => ({ kind, count: own.reduce((sum, { mentions }) => sum + mentions.length, 0) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  const [most, next] = counts;
  if (most === undefined || next === undefined || inOneDocument(clusters)) return undefined;
  const isSure = name.includes(" ") || (most.count >= CLEARLY * next.count && !isListedName(name));
  return isSure ? most.kind : undefined;
}

function inOneDocument(clusters: readonly Cluster[]): boolean {
  const documents = clusters.map(({ mentions }) => mentions[0]?.document);
  return new Set(documents).size < documents.length;
}
