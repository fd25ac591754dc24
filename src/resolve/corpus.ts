/**
 * Entities across documents: the local entities of all documents, joined where they share a name that is sure enough.
 *
 * Names are reduced to distinct keys first, so that the cost follows the number of distinct names, not of pairs. What is not
 * sure stays apart: a lone surname with two bearers, "the Defense Ministry" of nobody in particular.
 */
import { pushTo } from "../common/collections.ts";
import { unionFind } from "../common/union-find.ts";
import type { Merge } from "../model.ts";
import { type Cluster, isGenericBody, type LocalDocument, labelOf, localClusters, unite } from "./cluster.ts";
import { initials, nameKey } from "./names.ts";

/** Joins the local entities of all documents. */
export function joinAcrossDocuments(documents: readonly LocalDocument[]): readonly Cluster[] {
  const local = documents.flatMap(localClusters);
  const sets = unionFind(local.length);
  const merges: { readonly at: number; readonly merge: Merge }[] = [];
  const join = (rule: string, score: number, a: number, b: number) => {
    if (sets.find(a) === sets.find(b)) return;
    sets.union(a, b);
    merges.push({ at: a, merge: { rule, score, names: [labelOf(local[a]), labelOf(local[b])] } });
  };
  joinByName(local, join);
  joinLoneSurnames(local, join);
  return gather(local, sets.find, merges);
}

type Join = (rule: string, score: number, a: number, b: number) => void;

/** Keys that identify a cluster in other documents. */
function strongKeys(cluster: Cluster): readonly string[] {
  if (cluster.unsure) return [];
  const names = [...cluster.names.keys()].filter((key) => cluster.kind !== "person" || key.includes(" "));
  const known = [...cluster.canonical.keys()].map((name) => nameKey(cluster.kind, name));
  const own = names.filter((key) => key !== "" && !isGenericBody(key));
  return [...new Set([...known, ...own])];
}

function joinByName(local: readonly Cluster[], join: Join): void {
  const byKey = new Map<string, number[]>();
  local.forEach((cluster, i) => {
    for (const key of strongKeys(cluster)) pushTo(byKey, `${cluster.kind} ${key}`, i);
  });
  for (const [kindAndKey, members] of byKey) {
    const first = members[0];
    const key = kindAndKey.slice(kindAndKey.indexOf(" ") + 1);
    const clusters = members.map((i) => local[i]);
    if (first === undefined || meansTwoThings(key, clusters)) continue;
    for (const other of members.slice(1)) join("same name", 1, first, other);
  }
}

/** Whether a key is an acronym that documents spell out in different words. */
function meansTwoThings(key: string, clusters: readonly (Cluster | undefined)[]): boolean {
  if (key.includes(" ") || key.length > LONGEST_ACRONYM) return false;
  const known = clusters.some((cluster) => (cluster?.canonical.size ?? 0) > 0);
  const spelled = clusters.flatMap((cluster) =>
    [...(cluster?.names.values() ?? [])].flatMap((texts) => [...texts.keys()]),
  );
  const long = spelled.filter((text) => initials(text) === key).map((text) => text.toLowerCase());
  return !known && new Set(long).size > 1;
}

const LONGEST_ACRONYM = 6;

/** A lone surname joins its one bearer in the corpus, or its like where no full name bears it; with two bearers it stays apart. */
function joinLoneSurnames(local: readonly Cluster[], join: Join): void {
  const bearers = bearersOf(local);
  const lone = new Map<string, number[]>();
  local.forEach((cluster, i) => {
    if (cluster.kind === "person" && cluster.unsure) for (const key of cluster.names.keys()) pushTo(lone, key, i);
  });
  for (const [surname, members] of lone) {
    const full = bearers.get(surname) ?? new Map<string, number>();
    const target = full.size === 0 ? members[0] : [...full.values()][0];
    if (full.size > 1 || target === undefined) continue;
    for (const member of members) join("surname with one bearer in all documents", 0.7, member, target);
  }
}

/** For each first and last word of full names: the full names, each with a cluster that has it. */
function bearersOf(local: readonly Cluster[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const bearers = new Map<string, Map<string, number>>();
  const add = (word: string, key: string, i: number) => {
    const full = bearers.get(word) ?? new Map<string, number>();
    bearers.set(word, full.set(key, i));
  };
  local.forEach((cluster, i) => {
    if (cluster.kind !== "person" || cluster.unsure) return;
    for (const key of cluster.names.keys()) for (const word of endsOf(key.split(" "))) add(word, key, i);
  });
  return bearers;
}

function endsOf(words: readonly string[]): readonly string[] {
  return words.length > 1 ? [words[0] ?? "", words.at(-1) ?? ""] : [];
}

function gather(
  local: readonly Cluster[],
  find: (item: number) => number,
  joined: readonly { readonly at: number; readonly merge: Merge }[],
): readonly Cluster[] {
  const members = new Map<number, Cluster[]>();
  local.forEach((cluster, i) => void pushTo(members, find(i), cluster));
  const merges = new Map<number, Merge[]>();
  for (const { at, merge } of joined) pushTo(merges, find(at), merge);
  return [...members].map(([root, clusters]) => unite(clusters, merges.get(root) ?? []));
}
