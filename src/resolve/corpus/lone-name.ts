/**
 * People who are called by one name alone in their document, or by an initial and a family name: joined with the one person in the
 * corpus who may be meant, where the name is rare or the articles speak of the same; where two may be meant, with nobody.
 */
import { pushTo } from "../../common/collections.ts";
import type { Frequencies } from "../frequencies.ts";
import { factReasons, factVeto, probability, type Reason, SURE } from "../score.ts";
import { isOtherSpelling } from "../spelling.ts";
import { type Bearers, bearersOf, familyName, fullNamedBy, fullNames, isInitialed } from "./bearers.ts";
import type { Cluster } from "./cluster.ts";
import type { Joiner } from "./joiner.ts";
import type { Surroundings } from "./surroundings.ts";

/** Joins lone surnames, then initials, with their one bearer. */
export function joinLoneNames(joiner: Joiner, surroundings: Surroundings, frequencies: Frequencies): void {
  const bearers = bearersOf(joiner);
  const fullNamed = fullNamedBy(joiner, bearers);
  const inOffice = officeMates(joiner);
  const likely = likelihood(joiner, surroundings, frequencies);
  const firstOf = (name: string, member: number, all: readonly number[]) =>
    all.find((each) => likely(name, member, each) >= SURE);
  const join = (rule: string, member: number, bearer: number | undefined) => {
    if (bearer !== undefined) joiner.join(rule, LONE, member, bearer);
    return bearer !== undefined;
  };
  for (const [name, members] of lonersOf(joiner.local)) {
    const full = fullNamed(name);
    const known: number[] = [];
    for (const member of members) {
      const meant = full.filter((bearer) => mayBeOfOneSex(joiner.local[member], joiner.local[bearer]));
      if (meant.length > 1) join(IN_OFFICE, member, firstOf(name, member, inOffice(member, meant)));
      else if (full.length > 0) join(ALONE, member, firstOf(name, member, meant));
      else if (!join(ALONE, member, firstOf(name, member, known.slice(0, MOST_KNOWN)))) known.push(member);
    }
  }
  joinInitials(joiner, bearers);
}

const NONE: ReadonlySet<string> = new Set();

/** "Mrs Marsh" is none of several men of that name. */
function mayBeOfOneSex(a: Cluster | undefined, b: Cluster | undefined): boolean {
  const [one, other] = [a?.facts.sexes ?? NONE, b?.facts.sexes ?? NONE];
  return one.size !== 1 || other.size !== 1 || [...one].every((sex) => other.has(sex));
}

const ALONE = "surname with one bearer in all documents";
const IN_OFFICE = "surname with one bearer in that office";

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
  const isSame = (last: string) => last === name || isOtherSpelling(last, name);
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

function lonersOf(local: readonly Cluster[]): ReadonlyMap<string, readonly number[]> {
  const lone = new Map<string, number[]>();
  local.forEach((cluster, i) => {
    if (cluster.kind !== "person" || !cluster.unsure) return;
    for (const word of new Set([...cluster.names.keys()].map(familyName))) pushTo(lone, word, i);
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
