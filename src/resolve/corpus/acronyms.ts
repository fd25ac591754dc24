/**
 * Short names in a corpus: an acronym that documents spell out in ways that cannot be one's is several bodies'; one that they spell out
 * otherwise than lists know it, or a name that they give to a country's body, is not the list's.
 */
import { pushTo } from "../../common/collections.ts";
import { canonicalName } from "../../mention/lookup.ts";
import type { Kind } from "../../schema.ts";
import { likeness } from "../likeness/index.ts";
import { nameKey, nameWords } from "../names.ts";
import { type Cluster, printedIn } from "./cluster.ts";

const ACRONYM = /^\p{Lu}[\p{Lu}\d&.]{1,7}$/u;
/** At most so many meanings of an acronym are told apart. */
const MOST_MEANINGS = 16;

/** For each cluster of one name, where that is an acronym, a mark of what it stands for; none where its document does not say. */
export function meaningsOf(
  kind: Kind,
  words: readonly string[],
  clusters: readonly Cluster[],
): readonly (readonly string[])[] {
  const key = words.join(" ");
  const isAcronym =
    words.length === 1 && clusters.some(({ names }) => [...(names.get(key)?.keys() ?? [])].some(isShort));
  if (!isAcronym) return clusters.map(() => []);
  const meant: (readonly string[])[] = [];
  return clusters.map((cluster) => {
    const long = longForms(cluster)[0]?.split(" ");
    if (long === undefined) return [];
    const at = meant.findIndex((other) => mayMean(kind, long, other));
    if (at < 0 && meant.length < MOST_MEANINGS) meant.push(long);
    return [`meaning ${at < 0 ? meant.length - 1 : at}`];
  });
}

function isShort(text: string): boolean {
  return ACRONYM.test(text);
}

/** The keys of a cluster's names of several words, a list's first. */
function longForms({ kind, canonical, names }: Cluster): readonly string[] {
  return [...[...canonical.keys()].map((name) => nameKey(kind, name)), ...names.keys()].filter((key) =>
    key.includes(" "),
  );
}

/** Whether two long forms may be one's: alike, or one with more words than the other. */
function mayMean(kind: Kind, a: readonly string[], b: readonly string[]): boolean {
  return (
    !("veto" in likeness(kind, a, b)) || a.every((word) => b.includes(word)) || b.every((word) => a.includes(word))
  );
}

/**
 * Takes from clusters that print nothing but a short name what lists know it as, where the corpus spells it out otherwise and never as the
 * lists do: "SDF" among articles on the Savanna Development Fund is not the Self-Defense Forces, and "the Red Cross" among those on the
 * Norwegian Red Cross is not the International Committee.
 */
export function withOwnShortNames(clusters: readonly Cluster[]): readonly Cluster[] {
  const spelt = speltOut(clusters);
  return clusters.map((cluster) => {
    const [known, ...more] = [...cluster.canonical.keys()];
    const [short, ...names] = cluster.names.keys();
    if (known === undefined || more.length > 0 || short === undefined || names.length > 0) return cluster;
    const others = spelt.get(`${cluster.kind} ${short}`) ?? [];
    const list = nameWords(known);
    const isOthers = others.length > 0 && !others.some((long) => mayMean(cluster.kind, long.split(" "), list));
    return isOthers ? { ...cluster, canonical: new Map() } : cluster;
  });
}

/** The long forms that documents print for each short name: beside an acronym, or with a country before it. */
function speltOut(clusters: readonly Cluster[]): ReadonlyMap<string, readonly string[]> {
  const spelt = new Map<string, string[]>();
  for (const cluster of clusters) {
    const keys = [...cluster.names.keys()];
    const long = keys.find((key) => key.includes(" "));
    const shorts = printedIn(cluster).filter(isShort);
    if (long !== undefined)
      for (const short of shorts) pushTo(spelt, `${cluster.kind} ${nameKey(cluster.kind, short)}`, long);
    for (const key of keys) for (const short of withoutCountry(key)) pushTo(spelt, `organization ${short}`, key);
  }
  return spelt;
}

/** What is left of a body's name without the country that it begins or ends with, of two words and more. */
function withoutCountry(key: string): readonly string[] {
  const words = key.split(" ");
  return [1, 2].flatMap((length) => {
    if (words.length < length + 2) return [];
    const [before, behind] = [words.slice(0, length), words.slice(-length)];
    return [
      ...(isCountry(before) ? [words.slice(length).join(" ")] : []),
      ...(isCountry(behind) ? [words.slice(0, -length).join(" ")] : []),
    ];
  });
}

function isCountry(words: readonly string[]): boolean {
  return canonicalName(words.join(" "), "country") !== undefined;
}
