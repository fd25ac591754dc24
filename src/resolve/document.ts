/**
 * One document's names: which of its mentions speak of one entity. Pronouns and descriptions are attached afterwards
 * (`anaphora.ts`). Works on mentions alone, so that it also resolves mentions that were given.
 */

import { type UnionFind, unionFind } from "../common/union-find.ts";
import type { LocalEntities, Mention, Merge } from "../model.ts";
import type { Kind } from "../schema.ts";
import { ALIAS_RULES, type AliasRule, type NameGroup } from "./aliases.ts";
import { initials, nameKey } from "./names.ts";

/** What the resolver needs of a mention. */
export type NameMention = Pick<Mention, "text" | "kind" | "form" | "canonical" | "demonym" | "expansion">;

/** Groups a document's name mentions into entities; a name is short for one longer name alone, by the surest rule. Mentions of other forms get -1. */
export function resolveNames(mentions: readonly NameMention[]): LocalEntities {
  const { groups, groupOf } = groupByName(mentions);
  const near = neighboursOf(groups);
  const sets = unionFind(groups.length);
  const joined: { readonly group: number; readonly merge: Merge }[] = [];
  const settled = new Set<number>();
  for (const rule of ALIAS_RULES) {
    for (let short = 0; short < groups.length; short++) {
      if (settled.has(short)) continue;
      const long = longFormOf(rule, short, groups, near[short] ?? [], sets);
      if (long === undefined || sets.find(short) === sets.find(long)) continue;
      sets.union(short, long);
      settled.add(short);
      joined.push({ group: short, merge: mergeOf(rule, groups[short], groups[long]) });
    }
  }
  const numbers = new Map<number, number>();
  const entityOf = groupOf.map((group) => (group < 0 ? -1 : numberOf(numbers, sets.find(group))));
  const merges: Merge[][] = Array.from({ length: numbers.size }, () => []);
  for (const { group, merge } of joined) merges[numbers.get(sets.find(group)) ?? -1]?.push(merge);
  return { entityOf, merges };
}

function mergeOf(rule: AliasRule, short: NameGroup | undefined, long: NameGroup | undefined): Merge {
  return { rule: rule.name, score: rule.score, names: [short?.text ?? "", long?.text ?? ""] };
}

function numberOf(numbers: Map<number, number>, root: number): number {
  const known = numbers.get(root) ?? numbers.size;
  numbers.set(root, known);
  return known;
}

interface OpenGroup {
  kind: Kind;
  key: string;
  text: string;
  expansions: Set<string>;
  count: number;
}

function groupByName(mentions: readonly NameMention[]): { groups: readonly NameGroup[]; groupOf: readonly number[] } {
  const open: OpenGroup[] = [];
  const byKey = new Map<string, number>();
  const groupOf = mentions.map((mention) => {
    // An office alone is no entity: every country has a defense minister. Offices with their country are made of claims.
    if (mention.form !== "name" || mention.kind === "office") return -1;
    const { kind } = mention;
    const name = mention.canonical ?? mention.text;
    const key = nameKey(kind, name) || name;
    const at = byKey.get(`${kind} ${key}`) ?? open.length;
    byKey.set(`${kind} ${key}`, at);
    open[at] ??= { kind, key, text: name, expansions: new Set(), count: 0 };
    const group = open[at];
    group.count++;
    if (mention.expansion !== undefined) group.expansions.add(nameKey(kind, mention.expansion));
    return at;
  });
  return { groups: open.map((group) => ({ ...group, words: group.key.split(" ") })), groupOf };
}

/** At most so many groups are compared with one name: more share a word only in hostile or list-like texts. */
const MOST_NEIGHBOURS = 64;

/** For each group the groups that share a word with it, are its initials' long form, or its defined expansion. */
function neighboursOf(groups: readonly NameGroup[]): readonly (readonly number[])[] {
  const index = new Map<string, number[]>();
  const add = (key: string, group: number) =>
    index.set(key, [...(index.get(key) ?? []).slice(0, MOST_NEIGHBOURS), group]);
  groups.forEach((group, i) => {
    for (const word of new Set(group.words)) add(`word ${word}`, i);
    add(`key ${group.key}`, i);
    add(`initials ${initials(group.text)}`, i);
  });
  return groups.map((group, i) => {
    const keys = [
      ...group.words.map((word) => `word ${word}`),
      ...[...group.expansions].map((key) => `key ${key}`),
      `initials ${group.words.join("")}`,
    ];
    const found = new Set(keys.flatMap((key) => index.get(key) ?? []));
    found.delete(i);
    return [...found].sort((a, b) => a - b);
  });
}

/** The long form that alone fits a short one under a rule. Forms that are one already count as one. */
function longFormOf(
  rule: AliasRule,
  short: number,
  groups: readonly NameGroup[],
  near: readonly number[],
  sets: UnionFind,
): number | undefined {
  const fitting = near.filter((other) => fits(rule, groups[short], groups[other]));
  return new Set(fitting.map((group) => sets.find(group))).size === 1 ? fitting[0] : undefined;
}

function fits(rule: AliasRule, short: NameGroup | undefined, long: NameGroup | undefined): boolean {
  if (short === undefined || long === undefined || short.kind !== long.kind) return false;
  return rule.kinds.includes(short.kind) && rule.longer(short, long);
}
