/**
 * Clusters of several documents that share a name. People of a common name who hold office in different countries, belong to
 * different generations, have other middle initials, or live in different times are namesakes and stay apart.
 */
import { groupBy, pushTo } from "../../common/collections.ts";
import { unionFind } from "../../common/union-find.ts";
import type { Kind } from "../../schema.ts";
import { isGenericBody, isSharedName } from "../common-words.ts";
import { type Facts, uniteFacts } from "../facts.ts";
import { type Frequencies, frequenciesOf } from "../frequencies.ts";
import { nameKey } from "../names.ts";
import { partedName } from "../owned.ts";
import { LIFETIME, namesakeScore, SURE } from "../score.ts";
import { meaningsOf } from "./acronyms.ts";
import { type Cluster, printedIn } from "./cluster.ts";
import type { Joiner } from "./joiner.ts";
import { shortKeys } from "./short-form.ts";

/** A distinct name with all clusters that have it, which are one by now. */
export interface DistinctName {
  readonly kind: Kind;
  readonly words: readonly string[];
  readonly members: readonly number[];
  readonly facts: Facts;
}

/** The distinct names of a corpus. */
export interface DistinctNames {
  readonly names: readonly DistinctName[];
  readonly frequencies: Frequencies;
}

/** Joins clusters that share a name, and gives the names that one entity alone has. */
export function joinSameNames(joiner: Joiner): DistinctNames {
  const buckets = bucketsOf(joiner.local);
  const frequencies = frequenciesOf(buckets.map(({ kind, words }) => [kind, words]));
  const names = buckets.flatMap((bucket) => {
    const groups = groupsIn(bucket, joiner.local, frequencies);
    for (const {
      members: [first, ...others],
      score,
    } of groups)
      for (const other of others) if (first !== undefined) joiner.join("same name", score, first, other);
    if (groups.length !== 1 || !bucket.isOwn) return [];
    return [{ ...bucket, facts: uniteFacts(bucket.members.flatMap((i) => joiner.local[i]?.facts ?? [])) }];
  });
  return { names, frequencies };
}

interface Bucket extends Pick<DistinctName, "kind" | "words" | "members"> {
  /** Whether it is a whole name of one of them at least, and not what is left of one without its country. */
  readonly isOwn: boolean;
}

function bucketsOf(local: readonly Cluster[]): readonly Bucket[] {
  const byKey = new Map<string, number[]>();
  const whole = new Set<string>();
  local.forEach((cluster, i) => {
    const strong = strongKeys(cluster).map((key) => `${cluster.kind} ${key}`);
    for (const key of strong) whole.add(key);
    const parted = keysWithoutOwner(cluster).map((key) => `${cluster.kind} ${key}`);
    for (const key of new Set([...strong, ...parted])) pushTo(byKey, key, i);
  });
  return [...byKey].flatMap(([key, members]) => {
    const kind = local[members[0] ?? -1]?.kind;
    return kind === undefined ? [] : [{ kind, words: key.split(" ").slice(1), members, isOwn: whole.has(key) }];
  });
}

/** Keys that identify a cluster in other documents. */
function strongKeys(cluster: Cluster): readonly string[] {
  if (cluster.unsure) return [];
  const names = [...cluster.names.keys()].filter((key) => cluster.kind !== "person" || key.includes(" "));
  const known = [...cluster.canonical.keys()].map((name) => nameKey(cluster.kind, name));
  const short = shortKeys(cluster);
  const own = names.filter(
    (key) => key !== "" && !(cluster.kind === "organization" && isGenericBody(key)) && !short.has(key),
  );
  return [...new Set([...known, ...own])];
}

/** Keys of a body's names as they are printed where no country stands beside them or in them. */
function keysWithoutOwner(cluster: Cluster): readonly string[] {
  if (cluster.kind !== "organization" || cluster.facts.countries.size === 0) return [];
  const texts = printedIn(cluster);
  const printed = texts.map((text) => nameKey("organization", text)).filter(isSharedName);
  const parted = texts.flatMap((text) => partedName(text)?.rest ?? []).map((text) => nameKey("organization", text));
  return [...printed, ...parted].filter((key) => !isGenericBody(key));
}

/** Clusters that are one entity, and how sure that is. */
interface Group {
  readonly members: readonly number[];
  readonly score: number;
}

/** The clusters of a name in groups that are one entity each. */
function groupsIn({ kind, words, members }: Bucket, local: readonly Cluster[], names: Frequencies): readonly Group[] {
  const clusters = members.flatMap((i) => local[i] ?? []);
  const facts = clusters.map((cluster) => cluster.facts);
  const marks =
    kind === "person"
      ? marksOf(facts, namesakeScore(words, names) < SURE)
      : meaningsOf(kind, words, clusters).map((own, i) => [...own, ...landsOf(kind, facts[i])]);
  return grouped(marks).map((group) => ({ ...group, members: group.members.flatMap((at) => members[at] ?? []) }));
}

/** Whose a body is, where that is told: several countries may have one of its name. */
function landsOf(kind: Kind, facts: Facts | undefined): readonly string[] {
  return kind === "organization" ? [...(facts?.countries ?? [])].map((country) => `country ${country}`) : [];
}

/** For each bearer what tells it from namesakes; countries only where the name is common. */
function marksOf(facts: readonly Facts[], isCommon: boolean): readonly (readonly string[])[] {
  const eraOf = eras(facts);
  return facts.map((each) => [
    ...[...each.generations].map((generation) => `generation ${generation}`),
    ...[...each.middles].map((middle) => `middle ${middle}`),
    ...(isCommon ? [...each.countries].map((country) => `country ${country}`) : []),
    ...eraOf(each),
  ]);
}

/** Which of several lifetimes a bearer's documents belong to; nothing where all lie within one. */
function eras(facts: readonly Facts[]): (facts: Facts) => readonly string[] {
  const firsts = [...new Set(facts.flatMap(({ years }) => years?.[0] ?? []))].sort((a, b) => a - b);
  const starts: number[] = [];
  for (const year of firsts) if (starts.length === 0 || year - (starts.at(-1) ?? year) > LIFETIME) starts.push(year);
  if (starts.length < 2) return () => [];
  return ({ years }) => (years === undefined ? [] : [`era ${starts.findLast((start) => start <= years[0])}`]);
}

/** Of the documents that say which namesake they mean, at least so many must mean one for a silent one to mean it too. */
const USUAL = 0.8;

/** Groups of positions that share a mark. One without a mark belongs to the namesake who is usually meant, else to nobody. */
function grouped(marks: readonly (readonly string[])[]): readonly Group[] {
  const sets = unionFind(marks.length);
  const firstWith = new Map<string, number>();
  marks.forEach((own, i) => {
    for (const mark of own) {
      sets.union(firstWith.get(mark) ?? i, i);
      if (!firstWith.has(mark)) firstWith.set(mark, i);
    }
  });
  const telling = marks.flatMap((own, i) => (own.length > 0 ? [i] : []));
  const silent = marks.flatMap((own, i) => (own.length > 0 ? [] : [i]));
  const groups = [...groupBy(telling, sets.find).values()];
  if (groups.length < 2) return [{ members: marks.map((_, i) => i), score: 1 }];
  const usual = groups.find((group) => group.length >= USUAL * telling.length);
  const alone = (members: readonly number[]) => ({ members, score: 1 });
  if (usual === undefined) return [...groups, ...silent.map((i) => [i])].map(alone);
  const share = usual.length / telling.length;
  return [{ members: [...usual, ...silent], score: share }, ...groups.filter((group) => group !== usual).map(alone)];
}
