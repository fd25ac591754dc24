/**
 * Joins clusters of several documents under guard: never what people keep apart, never two people whose full names contradict each
 * other, however they would come together.
 */
import { guardedSets } from "../../common/guarded-sets.ts";
import type { KnownEntity } from "../../known/known.ts";
import type { Merge } from "../../model.ts";
import { DEFINED } from "../aliases/rule.ts";
import { contentWords, likeness } from "../likeness/index.ts";
import { type Cluster, printedName } from "./cluster.ts";

/** Local clusters, and which of them are one so far. */
export interface Joiner {
  readonly local: readonly Cluster[];
  find(cluster: number): number;
  /** Joins two clusters, by numbers, and records why; without effect where that is forbidden or done already. */
  join(rule: string, score: number, a: number, b: number): void;
  /** Joins two clusters because people say so. */
  decide(rule: string, a: number, b: number): void;
  keepApart(a: number, b: number): void;
  /** The merges so far, each with a cluster that took part. */
  readonly merges: readonly { readonly at: number; readonly merge: Merge }[];
}

/** The full names of a set's people. */
interface FullNames {
  readonly keys: ReadonlySet<string>;
  /** People or a text say that all are one's, unlike as they are. */
  readonly said: boolean;
}

/** What two sets are together. */
interface United {
  readonly names: FullNames;
  readonly known: KnownEntity | undefined;
}

/** At most so many full names of a set are looked at. */
const MOST_NAMES = 8;

/** A joiner of clusters, all apart at first. */
export function joinerOf(local: readonly Cluster[]): Joiner {
  const sets = guardedSets(local.length);
  const names = new Map<number, FullNames>();
  const knownAs = new Map(local.flatMap(({ known }, i) => (known === undefined ? [] : [[i, known] as const])));
  const merges: { readonly at: number; readonly merge: Merge }[] = [];
  const namesAt = (root: number) => names.get(root) ?? fullNames(local[root]);
  const record = (rule: string, score: number, a: number, b: number, united: United) => {
    names.set(sets.find(a), united.names);
    if (united.known !== undefined) knownAs.set(sets.find(a), united.known);
    merges.push({ at: a, merge: { rule, score, names: [printedName(local[a]), printedName(local[b])] } });
  };
  const united = (a: number, b: number, said = false): United => {
    const [one, other] = [namesAt(a), namesAt(b)];
    return {
      names: { keys: new Set([...one.keys, ...other.keys]), said: said || one.said || other.said },
      known: knownAs.get(a) ?? knownAs.get(b),
    };
  };
  /** Two entities of a list are two, whatever they are called. */
  const differ = (a: number, b: number) => knownAs.has(a) && knownAs.has(b) && knownAs.get(a) !== knownAs.get(b);
  const forbidden = (a: number, b: number) =>
    differ(a, b) ||
    ((knownAs.get(a) === undefined || knownAs.get(a) !== knownAs.get(b)) && contradict(namesAt(a), namesAt(b)));
  return {
    local,
    merges,
    find: sets.find,
    join: (rule, score, a, b) => {
      const [one, other] = [sets.find(a), sets.find(b)];
      if (one === other || forbidden(one, other)) return;
      const all = united(one, other);
      if (sets.union(one, other)) record(rule, score, a, b, all);
    },
    decide: (rule, a, b) => {
      if (sets.find(a) === sets.find(b)) return;
      const all = united(sets.find(a), sets.find(b), true);
      if (sets.union(a, b)) record(rule, 1, a, b, all);
    },
    keepApart: (a, b) => void sets.keepApart(a, b),
  };
}

function fullNames(cluster: Cluster | undefined): FullNames {
  if (cluster?.kind !== "person" || cluster.unsure) return NONE;
  const keys = new Set([...cluster.names.keys()].filter(isFullName).slice(0, MOST_NAMES));
  return { keys, said: keys.size > 1 && cluster.merges.some(({ rule }) => rule === DEFINED) };
}

/** Of more than a family name with its particle. */
function isFullName(key: string): boolean {
  return contentWords("person", key.split(" ")).length > 1;
}

const NONE: FullNames = { keys: new Set(), said: false };

/**
 * Whether two sets of people's names hold no name in common and some that cannot be one's; where unlike names are said to be one's, none
 * that can.
 */
function contradict(a: FullNames, b: FullNames): boolean {
  if (a.keys.size === 0 || b.keys.size === 0 || [...a.keys].some((name) => b.keys.has(name))) return false;
  const [one, other] = [a, b].map(({ keys }) => [...keys].slice(0, MOST_NAMES).map((name) => name.split(" ")));
  const pairs = (one ?? []).flatMap((first) => (other ?? []).map((second) => likeness("person", first, second)));
  return a.said || b.said ? pairs.every((pair) => "veto" in pair) : pairs.some((pair) => "veto" in pair);
}
