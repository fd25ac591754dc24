/**
 * Whose a body is that its document names without a country: of the countries that own bodies of its name elsewhere in the corpus, the one
 * that its document speaks of.
 */
import { pushTo } from "../../common/collections.ts";
import type { DocumentId } from "../../model.ts";
import { isSharedName } from "../common-words.ts";
import { nameKey } from "../names.ts";
import { countriesNamed, partedName } from "../owned.ts";
import { type Cluster, ownedBy, printedIn } from "./cluster.ts";
import type { LocalDocument } from "./local-clusters.ts";

/** A country must be named so many times, and so many times as often as any other owner. */
const CLEARLY = { mentions: 2, lead: 2 };

/** The clusters, bodies without a country with the one that is clearly meant. */
export function withOwners(clusters: readonly Cluster[], documents: readonly LocalDocument[]): readonly Cluster[] {
  const owners = new Map<string, string[]>();
  for (const cluster of clusters)
    for (const key of sharedNames(cluster)) for (const country of cluster.facts.countries) pushTo(owners, key, country);
  if (owners.size === 0) return clusters;
  const byId = new Map(documents.map((document) => [document.id, document]));
  const named = new Map<DocumentId, ReadonlyMap<string, number>>();
  const namedIn = (id: DocumentId) => {
    const found = named.get(id) ?? countriesNamed(byId.get(id)?.mentions ?? []);
    named.set(id, found);
    return found;
  };
  return clusters.map((cluster) => {
    const [first] = cluster.mentions;
    if (first === undefined || cluster.facts.countries.size > 0) return cluster;
    const candidates = new Set(sharedNames(cluster).flatMap((key) => owners.get(key) ?? []));
    const owner = candidates.size === 0 ? undefined : clearest(candidates, namedIn(first.document));
    return owner === undefined ? cluster : ownedBy(cluster, owner);
  });
}

/** The keys of a body's printed names that several countries' bodies may have, without the country that they begin with. */
export function sharedNames(cluster: Cluster): readonly string[] {
  if (cluster.kind !== "organization" || cluster.canonical.size > 0) return [];
  const texts = printedIn(cluster).map((text) => partedName(text)?.rest ?? text);
  return [...new Set(texts.map((text) => nameKey("organization", text)))].filter(isSharedName);
}

function clearest(candidates: ReadonlySet<string>, named: ReadonlyMap<string, number>): string | undefined {
  const [first, second] = [...candidates]
    .map((country) => ({ country, count: named.get(country) ?? 0 }))
    .toSorted((a, b) => b.count - a.count);
  if (first === undefined || first.count < CLEARLY.mentions) return undefined;
  return first.count >= CLEARLY.lead * (second?.count ?? 0) ? first.country : undefined;
}
