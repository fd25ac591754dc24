/**
 * People who are called by their given name alone in one article, as relatives are ("her cousin Mirela"): joined with the one person of that
 * given name whose family name somebody in the article has.
 */
import { pushTo } from "../../common/collections.ts";
import type { DocumentId } from "../../model.ts";
import { isGivenName } from "../frequencies.ts";
import { factVeto } from "../score.ts";
import { fullNames } from "./bearers.ts";
import type { Cluster } from "./cluster.ts";
import type { Joiner } from "./joiner.ts";

/** Joins lone given names with members of the families that their documents speak of. */
export function joinGivenNames(joiner: Joiner): void {
  const { local, find } = joiner;
  const people = fullNamed(local);
  const families = familiesOf(local);
  local.forEach((cluster, i) => {
    const [given = "", ...more] = cluster.names.keys();
    if (cluster.kind !== "person" || !cluster.unsure || more.length > 0 || !isGivenName(given)) return;
    const own = families.get(cluster.mentions[0]?.document) ?? NONE;
    const fitting = (people.get(given) ?? []).filter(
      ({ at, family }) => own.has(family) && mayBeOne(cluster, local[at]),
    );
    const [only] = fitting;
    if (only !== undefined && new Set(fitting.map(({ at }) => find(at))).size === 1)
      joiner.join("given name in an article on the family", 0.75, i, only.at);
  });
}

const NONE: ReadonlySet<string> = new Set();

function mayBeOne(one: Cluster, other: Cluster | undefined): boolean {
  return other !== undefined && factVeto(one.facts, other.facts) === undefined;
}

/** People who are named in full, by their given names. */
function fullNamed(
  local: readonly Cluster[],
): ReadonlyMap<string, readonly { readonly at: number; readonly family: string }[]> {
  const people = new Map<string, { at: number; family: string }[]>();
  for (const [at, cluster] of local.entries())
    for (const [given = "", ...rest] of fullNames(cluster)) pushTo(people, given, { at, family: rest.at(-1) ?? "" });
  return people;
}

/** The family names of the people whom each document names in full. */
function familiesOf(local: readonly Cluster[]): ReadonlyMap<DocumentId | undefined, ReadonlySet<string>> {
  const families = new Map<DocumentId | undefined, Set<string>>();
  for (const cluster of local) {
    const document = cluster.mentions[0]?.document;
    const known = families.get(document) ?? new Set<string>();
    families.set(document, known);
    for (const words of fullNames(cluster)) known.add(words.at(-1) ?? "");
  }
  return families;
}
