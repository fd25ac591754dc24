/**
 * Who in a corpus bears a family name: people whom some document names in full.
 */
import { pushTo } from "../../common/collections.ts";
import { givenNames, isWord } from "../../mention/gazetteer/words.ts";
import { isGivenName } from "../frequencies.ts";
import { isLoneName } from "../names.ts";
import { isOtherSpelling, soundKeys } from "../spelling.ts";
import type { Cluster } from "./cluster.ts";
import type { Joiner } from "./joiner.ts";

/** Bearers of each family name: entities by number, each with a cluster that has the name. */
export type Bearers = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** The bearers of the family names in a corpus. */
export function bearersOf({ local, find }: Joiner): Bearers {
  const bearers = new Map<string, Map<number, number>>();
  local.forEach((cluster, i) => {
    for (const word of fullNames(cluster).flatMap(familyNames)) {
      const known = bearers.get(word) ?? new Map<number, number>();
      bearers.set(word, known.set(find(i), i));
    }
  });
  return bearers;
}

/** The last word; the first too where it is no given name ("Kim Il", "Mahathir bin Omar"). */
function familyNames([first = "", ...rest]: readonly string[]): readonly string[] {
  return [...(isGivenName(first) ? [] : [first]), rest.at(-1) ?? ""];
}

/** A person's names of two words and more, none an initial. */
export function fullNames(cluster: Pick<Cluster, "kind" | "unsure" | "names">): readonly (readonly string[])[] {
  if (cluster.kind !== "person" || cluster.unsure) return [];
  return [...cluster.names.keys()]
    .map((key) => key.split(" "))
    .filter((words) => words.length > 1 && !isInitialed(words));
}

/** Whether a name begins with an initial. */
export function isInitialed([first = ""]: readonly string[]): boolean {
  return first.length === 1;
}

/** The word of a lone name that other names share: without its particles. */
export function familyName(key: string): string {
  return key.slice(key.lastIndexOf(" ") + 1);
}

/**
 * Finds a cluster of each bearer of a name: of the one whom articles that name people in full call by it alone, where that is one; else of
 * all; of those who have it in another spelling, where nobody has it so.
 */
export function fullNamedBy(joiner: Joiner, bearers: Bearers): (name: string) => readonly number[] {
  const spellings = spellingsAmong([...bearers.keys()]);
  const calledSo = callers(joiner);
  return (name) => {
    const names = bearers.has(name) ? [name] : spellings(name);
    const all = [...new Map(names.flatMap((each) => [...(bearers.get(each) ?? [])])).values()];
    const called = calledSo(name, all);
    return called.length === 1 ? called : inFamily(joiner, name, all);
  };
}

/** Without those who have the name as a given name, where it is the family name of others: "Mr Gabriel" is Jane Gabriel's namesake. */
function inFamily({ local }: Joiner, name: string, all: readonly number[]): readonly number[] {
  const isGiven = (bearer: number) =>
    fullNames(local[bearer] ?? NOBODY).every(([first = "", ...rest]) => first === name && rest.at(-1) !== name);
  if (!givenNames().has(name) || isWord("east-asian-surname", name) || all.every(isGiven)) return all;
  return all.filter((bearer) => !isGiven(bearer));
}

const NOBODY = { kind: "person", unsure: true, names: new Map() } as const;

/** Of several bearers of a name those whom articles that name them in full call by it alone: in others it means them too. */
function callers({ local, find }: Joiner): (name: string, bearers: readonly number[]) => readonly number[] {
  const called = new Map<string, Set<number>>();
  for (const [i, { kind, names, unsure }] of local.entries())
    if (kind === "person" && !unsure)
      for (const key of [...names.keys()].filter(isLoneName))
        called.set(key, (called.get(key) ?? new Set()).add(find(i)));
  return (name, bearers) => bearers.filter((bearer) => called.get(name)?.has(find(bearer)) === true);
}

/** Finds the names that are other spellings of one ("suleimani" for "soleimani"). */
function spellingsAmong(names: readonly string[]): (name: string) => readonly string[] {
  const bySound = new Map<string, string[]>();
  for (const name of names) for (const key of soundKeys(name)) pushTo(bySound, key, name);
  return (name) => {
    const alike = new Set(soundKeys(name).flatMap((key) => bySound.get(key) ?? []));
    return [...alike].filter((other) => isOtherSpelling(name, other));
  };
}
