/**
 * People who are called by one name alone in their document, or by an initial and a family name: joined with the one person in the
 * corpus who may be meant; where two may be, with nobody.
 */
import { pushTo } from "../common/collections.ts";
import type { Cluster } from "./cluster.ts";
import type { Joiner } from "./joiner.ts";

/** Joins lone surnames, then initials, with their one bearer. */
export function joinLoneNames(joiner: Joiner): void {
  const bearers = bearersOf(joiner);
  for (const [surname, members] of lonersOf(joiner.local)) {
    const full = bearers.get(surname) ?? new Map<number, number>();
    const target = full.size === 0 ? members[0] : [...full.values()][0];
    if (full.size > 1 || target === undefined) continue;
    for (const member of members) joiner.join("surname with one bearer in all documents", 0.7, member, target);
  }
  joinInitials(joiner, bearers);
}

/** Bearers of each first and last word of a full name: entities by number, each with a cluster that has the name. */
type Bearers = ReadonlyMap<string, ReadonlyMap<number, number>>;

function bearersOf({ local, find }: Joiner): Bearers {
  const bearers = new Map<string, Map<number, number>>();
  local.forEach((cluster, i) => {
    for (const word of fullNames(cluster).flatMap(([first = "", ...rest]) => [first, rest.at(-1) ?? ""])) {
      const known = bearers.get(word) ?? new Map<number, number>();
      bearers.set(word, known.set(find(i), i));
    }
  });
  return bearers;
}

/** A person's names of two words and more, none an initial. */
function fullNames(cluster: Cluster): readonly (readonly string[])[] {
  if (cluster.kind !== "person" || cluster.unsure) return [];
  return [...cluster.names.keys()]
    .map((key) => key.split(" "))
    .filter((words) => words.length > 1 && !isInitialed(words));
}

function isInitialed([first = ""]: readonly string[]): boolean {
  return first.length === 1;
}

function lonersOf(local: readonly Cluster[]): ReadonlyMap<string, readonly number[]> {
  const lone = new Map<string, number[]>();
  local.forEach((cluster, i) => {
    if (cluster.kind === "person" && cluster.unsure) for (const key of cluster.names.keys()) pushTo(lone, key, i);
  });
  return lone;
}

/** "J Smith" with the one Smith whose given name begins so. */
function joinInitials(joiner: Joiner, bearers: Bearers): void {
  joiner.local.forEach((cluster, i) => {
    if (cluster.kind !== "person" || cluster.unsure) return;
    for (const words of [...cluster.names.keys()].map((key) => key.split(" "))) {
      if (words.length !== 2 || !isInitialed(words)) continue;
      const family = [...(bearers.get(words[1] ?? "") ?? [])];
      const fitting = family.filter(([, bearer]) => mayBe(joiner.local[bearer], words));
      const [only, ...others] = fitting;
      if (only !== undefined && others.length === 0)
        joiner.join("initial with one bearer in all documents", 0.7, i, only[1]);
    }
  });
}

function mayBe(bearer: Cluster | undefined, [initial = "", family = ""]: readonly string[]): boolean {
  if (bearer === undefined) return false;
  return fullNames(bearer).some((words) => words.at(-1) === family && words[0]?.startsWith(initial));
}
