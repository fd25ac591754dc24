/**
 * Bodies that no article of a corpus gives to a country, or some to one country alone: "the Election Commission" in two articles on the same
 * matter is one. Ministries, courts and armies are not joined so: articles on a war speak of those of two countries.
 */
import { pushTo } from "../../common/collections.ts";
import { isGenericBody } from "../common-words.ts";
import type { Joiner } from "./joiner.ts";
import type { Surroundings } from "./surroundings.ts";
import { sharedNames } from "./whose.ts";

/** So many bits of shared surroundings are enough. */
const ENOUGH = 6;
/** Each is compared with at most so many others. */
const MOST_SHARING = 8;

/** Joins bodies without a country with those of their name in articles on the same. */
export function joinBodiesOfNobody(joiner: Joiner, surroundings: Surroundings): void {
  const bitsOf = (a: number, b: number) => surroundings(a, b).reduce((sum, { bits }) => sum + bits, 0);
  for (const members of bodiesByName(joiner).values()) {
    const owned = members.filter((i) => (joiner.local[i]?.facts.countries.size ?? 0) > 0);
    if (new Set(owned.map((i) => joiner.find(i))).size > 1) continue;
    const known = owned.slice(0, 1);
    for (const member of members.filter((i) => !owned.includes(i))) {
      const same = known.slice(0, MOST_SHARING).find((other) => bitsOf(member, other) >= ENOUGH);
      if (same !== undefined) joiner.join("body of this name in an article on the same", 0.8, member, same);
      else known.push(member);
    }
  }
}

function bodiesByName({ local }: Joiner): ReadonlyMap<string, readonly number[]> {
  const byName = new Map<string, number[]>();
  for (const [i, cluster] of local.entries())
    for (const name of sharedNames(cluster)) if (!isGenericBody(name)) pushTo(byName, name, i);
  return byName;
}
