/**
 * Bodies that no article of a corpus gives to a country, or some to one country alone: "the Election Commission" in two articles on the same
 * matter is one. So is what a state has one of (a parliament, a supreme court) where both articles speak of one country more than of any other.
 * Ministries and armies are not joined so: articles on a war speak of those of two countries.
 */
import { pushTo } from "../../common/collections.ts";
import { isGenericBody } from "../common-words.ts";
import { leadingCountry } from "../owned.ts";
import type { Joiner } from "./joiner.ts";
import type { LocalDocument } from "./local-clusters.ts";
import type { Surroundings } from "./surroundings.ts";
import { sharedNames } from "./whose.ts";

/** So many bits of shared surroundings are enough. */
const ENOUGH = 6;
/** Each is compared with at most so many others. */
const MOST_SHARING = 8;

/** What a state has one of. */
const ONLY =
  /^(?:congress|parliament|senate|cabinet|(?:national |federal |general )?assembly|(?:supreme|constitutional|federal|high) court|central bank)$/u;

/** Joins bodies without a country with those of their name in articles on the same. */
export function joinBodiesOfNobody(
  joiner: Joiner,
  surroundings: Surroundings,
  documents: readonly LocalDocument[],
): void {
  const leading = new Map(documents.map(({ id, mentions }) => [id, leadingCountry(mentions)]));
  const landOf = (i: number) => {
    const cluster = joiner.local[i];
    const [own] = cluster?.facts.countries ?? [];
    return own ?? cluster?.mentions.slice(0, 1).map(({ document }) => leading.get(document))[0];
  };
  const enough = (a: number, b: number, name: string) =>
    surroundings(a, b).reduce((sum, { bits }) => sum + bits, 0) >= ENOUGH &&
    (!isGenericBody(name) || (landOf(a) !== undefined && landOf(a) === landOf(b)));
  for (const [name, members] of bodiesByName(joiner)) {
    const owned = members.filter((i) => (joiner.local[i]?.facts.countries.size ?? 0) > 0);
    if (new Set(owned.map((i) => joiner.find(i))).size > 1) continue;
    const known = owned.slice(0, 1);
    for (const member of members.filter((i) => !owned.includes(i))) {
      const same = known.slice(0, MOST_SHARING).find((other) => enough(member, other, name));
      if (same !== undefined) joiner.join("body of this name in an article on the same", 0.8, member, same);
      else known.push(member);
    }
  }
}

function bodiesByName({ local }: Joiner): ReadonlyMap<string, readonly number[]> {
  const byName = new Map<string, number[]>();
  for (const [i, cluster] of local.entries())
    for (const name of sharedNames(cluster)) if (!isGenericBody(name) || ONLY.test(name)) pushTo(byName, name, i);
  return byName;
}
