/**
 * Clusters: the names and mentions of one entity, in one document or in several.
 */
import type { KnownEntity } from "../../known/known.ts";
import type { MentionRef, Merge } from "../../model.ts";
import type { Kind } from "../../schema.ts";
import { isGenericBody } from "../common-words.ts";
import { type Facts, uniteFacts } from "../facts.ts";
import { isLoneName, nameKey, nameWords } from "../names.ts";
import { ownedName } from "../owned.ts";

/** One entity of one document, or several joined. */
export interface Cluster {
  readonly kind: Kind;
  /** Each name key with the texts that it was printed as, and how often. */
  readonly names: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Canonical names that gazetteers gave, with counts. */
  readonly canonical: ReadonlyMap<string, number>;
  readonly mentions: readonly MentionRef[];
  readonly merges: readonly Merge[];
  /** Its name alone does not tell it from namesakes; it stays within its document. */
  readonly unsure: boolean;
  readonly facts: Facts;
  /** The name that people gave it. */
  readonly given?: string;
  /** The entity of a list that it is. */
  readonly known?: KnownEntity;
}

/** A body with the country whose it is; its names have keys with the country where they tell nothing without it. */
export function ownedBy(cluster: Cluster, country: string): Cluster {
  const names = cluster.unsure ? ownedNames(cluster.names, country) : cluster.names;
  const facts = { ...cluster.facts, countries: new Set([country]) };
  return { ...cluster, names, facts, unsure: isUnsure(cluster.kind, { ...cluster, names }) };
}

/** Names of bodies under the keys that they have with their country; they are printed as they were. */
function ownedNames(names: Cluster["names"], country: string): Cluster["names"] {
  return new Map(
    [...names].map(([key, texts]) => {
      const [text = key] = texts.keys();
      return [nameKey("organization", ownedName(text, country)), texts];
    }),
  );
}

/** Whether the names of a cluster alone do not tell it from namesakes. */
export function isUnsure(kind: Kind, cluster: Pick<Cluster, "names" | "canonical">): boolean {
  if (cluster.canonical.size > 0) return false;
  if (kind === "person") return printedIn(cluster).every(isLoneName);
  return kind === "organization" && [...cluster.names.keys()].every(isGenericBody);
}

/** A cluster of another kind. */
export function withKind(cluster: Cluster, kind: Kind): Cluster {
  return { ...cluster, kind, unsure: isUnsure(kind, cluster) };
}

/** All that is printed for a cluster. */
export function printedIn({ names }: Pick<Cluster, "names">): readonly string[] {
  return [...names.values()].flatMap((texts) => [...texts.keys()]);
}

/** One cluster of all of these, with the merges that joined them. */
export function unite(clusters: readonly Cluster[], merges: readonly Merge[]): Cluster {
  const names = new Map<string, Map<string, number>>();
  const canonical = new Map<string, number>();
  const known = clusters.find((cluster) => cluster.known !== undefined)?.known;
  for (const cluster of clusters) {
    for (const [name, times] of cluster.canonical) canonical.set(name, (canonical.get(name) ?? 0) + times);
    for (const [key, texts] of cluster.names) {
      const into = names.get(key) ?? new Map<string, number>();
      names.set(key, into);
      for (const [text, times] of texts) into.set(text, (into.get(text) ?? 0) + times);
    }
  }
  return {
    kind: clusters[0]?.kind ?? "organization",
    names,
    canonical,
    mentions: clusters.flatMap((cluster) => cluster.mentions),
    merges: [...clusters.flatMap((cluster) => cluster.merges), ...merges],
    unsure: clusters.every((cluster) => cluster.unsure),
    facts: uniteFacts(clusters.map((cluster) => cluster.facts)),
    ...(known === undefined ? {} : { known }),
  };
}

/** The name that a node shows: people's; else a list's; else as texts and gazetteers call it. */
export function labelOf(cluster: Cluster | undefined): string {
  if (cluster === undefined) return "";
  if (cluster.given !== undefined) return cluster.given;
  return cluster.known?.name ?? printedName(cluster);
}

/** The name by which texts and gazetteers call it: a gazetteer's; else the most printed full name; else the most printed. */
export function printedName(cluster: Cluster | undefined): string {
  if (cluster === undefined) return "";
  const known = most([...cluster.canonical]);
  if (known !== undefined) return known;
  const texts = [...cluster.names.values()].flatMap((printed) => [...printed]);
  const full = texts.filter(([text]) => (cluster.kind === "person" ? !isLoneName(text) : nameWords(text).length > 1));
  return most(full.length > 0 ? full : texts) ?? "";
}

/** The most frequent; of equals the longer, then the first by code units. */
function most(counts: readonly (readonly [string, number])[]): string | undefined {
  const better = (a: readonly [string, number], b: readonly [string, number]): number =>
    b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1);
  return [...counts].sort(better)[0]?.[0];
}
