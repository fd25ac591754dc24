/**
 * People who are called by one name alone in their document, or by an initial and a family name: joined with the one person in the
 * corpus who may be meant, where the name is rare or the articles speak of the same; where two may be meant, with nobody.
 */
import { pushTo } from "../common/collections.ts";
import type { Cluster } from "./cluster.ts";
import { type Frequencies, isGivenName } from "./frequencies.ts";
import type { Joiner } from "./joiner.ts";
import { factReasons, factVeto, probability, type Reason, SURE } from "./score.ts";
import { soundKeys, soundsAlike } from "./spelling.ts";
import type { Surroundings } from "./surroundings.ts";

/** Joins lone surnames, then initials, with their one bearer. */
export function joinLoneNames(joiner: Joiner, surroundings: Surroundings, frequencies: Frequencies): void {
  const bearers = bearersOf(joiner);
  const inOffice = officeMates(joiner);
  const likely = likelihood(joiner, surroundings, frequencies);
  const fullNamed = fullNamedBy(bearers);
  for (const [name, members] of lonersOf(joiner.local)) {
    const full = fullNamed(name);
    const rule = full.length > 1 ? IN_OFFICE : ALONE;
    const known = [...full];
    for (const member of members) {
      const meant = rule === IN_OFFICE ? inOffice(member, full) : known.slice(0, MOST_KNOWN);
      const found = meant.find((other) => likely(name, member, other) >= SURE);
      if (found !== undefined) joiner.join(rule, LONE, member, found);
      else if (full.length === 0) known.push(member);
    }
  }
  joinInitials(joiner, bearers);
}

/** Finds a cluster of everybody who has a family name; of those who have it in another spelling, where nobody has it so. */
function fullNamedBy(bearers: Bearers): (name: string) => readonly number[] {
  const spellings = spellingsAmong([...bearers.keys()]);
  return (name) => {
    const names = bearers.has(name) ? [name] : spellings(name);
    return [...new Map(names.flatMap((each) => [...(bearers.get(each) ?? [])])).values()];
  };
}

const ALONE = "surname with one bearer in all documents";
const IN_OFFICE = "surname with one bearer in that office";

/** The shortest family name that spellings are told of. */
const SPELT = 5;

/** Finds the names that are other spellings of one ("suleimani" for "soleimani"). */
function spellingsAmong(names: readonly string[]): (name: string) => readonly string[] {
  const bySound = new Map<string, string[]>();
  for (const name of names.filter(({ length }) => length >= SPELT))
    for (const key of soundKeys(name)) pushTo(bySound, key, name);
  return (name) =>
    [...new Set(soundKeys(name).flatMap((key) => bySound.get(key) ?? []))].filter(
      (other) => name.length >= SPELT && other[0] === name[0],
    );
}

/** Of several bearers the one who is called by the office of a lone name; nobody where none or more are. */
function officeMates({ local, find }: Joiner): (lone: number, bearers: readonly number[]) => readonly number[] {
  const offices = new Map<number, Set<string>>();
  for (const [i, { kind, facts }] of local.entries())
    if (kind === "person" && facts.offices.size > 0)
      offices.set(find(i), new Set([...(offices.get(find(i)) ?? []), ...facts.offices]));
  return (lone, bearers) => {
    const own = [...(local[lone]?.facts.offices ?? [])];
    const fitting = bearers.filter((bearer) => own.some((office) => offices.get(find(bearer))?.has(office)));
    return fitting.length === 1 ? fitting : [];
  };
}

/** Writers use a family name alone of people whom readers know. */
const KNOWN: Reason = { what: "a family name that needs no introduction", bits: 3 };
/** A name that no list has may still be common where people write otherwise: so many bits at most. */
const MOST_RARE = 10;

/** Whether a name of several letters is the last of one of a cluster's names, in whichever spelling. */
function isFamilyName(cluster: Cluster | undefined, name: string): boolean {
  const isSame = (last: string) => last === name || (name.length >= SPELT && soundsAlike(last, name));
  return name.length > 2 && [...(cluster?.names.keys() ?? [])].some((key) => isSame(familyName(key)));
}

/** The score of such a merge: a family name alone is never sure, and people are asked. */
const LONE = 0.8;
/** A lone name without a bearer is compared with at most so many others. */
const MOST_KNOWN = 8;

/** Other spellings of one name are rarer than one spelling, by so many bits. */
const OTHER_SPELLING = 4;

function nameReason(bearer: Cluster | undefined, name: string, frequencies: Frequencies): Reason {
  const bits = Math.min(frequencies.surprise("person", name), MOST_RARE);
  const isSame = [...(bearer?.names.keys() ?? [])].some((key) => key.split(" ").includes(name));
  return isSame
    ? { what: `both "${name}"`, bits }
    : { what: `"${name}" in another spelling`, bits: bits - OTHER_SPELLING };
}

/** How likely two who share a name are one: the rarer it is, and the more their articles share. */
function likelihood({ local }: Joiner, surroundings: Surroundings, frequencies: Frequencies) {
  return (name: string, a: number, b: number): number => {
    const [one, other] = [local[a]?.facts, local[b]?.facts];
    if (one === undefined || other === undefined || factVeto(one, other) !== undefined) return 0;
    return probability([
      nameReason(local[b], name, frequencies),
      { what: "any two names of this kind", bits: -frequencies.prior("person") },
      ...(isFamilyName(local[a], name) && isFamilyName(local[b], name) ? [KNOWN] : []),
      ...factReasons(one, other),
      ...surroundings(a, b),
    ]);
  };
}

/** Bearers of each family name: entities by number, each with a cluster that has the name. */
type Bearers = ReadonlyMap<string, ReadonlyMap<number, number>>;

function bearersOf({ local, find }: Joiner): Bearers {
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
    if (cluster.kind !== "person" || !cluster.unsure) return;
    for (const word of new Set([...cluster.names.keys()].map(familyName))) pushTo(lone, word, i);
  });
  return lone;
}

/** The word of a lone name that other names share: without its particles. */
function familyName(key: string): string {
  return key.slice(key.lastIndexOf(" ") + 1);
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
