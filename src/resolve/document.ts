/**
 * One document's names: which of its mentions speak of one entity. Pronouns and descriptions are attached afterwards
 * (`anaphora.ts`). Works on mentions alone, so that it also resolves mentions that were given.
 */
import { type UnionFind, unionFind } from "../common/union-find.ts";
import type { LocalEntities, Merge } from "../model.ts";
import type { AliasRule, NameGroup } from "./alias-rule.ts";
import { ALIAS_RULES } from "./aliases.ts";
import { groupByName, type NameMention, neighboursOf } from "./groups.ts";

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

/** The long form that alone fits a short one under a rule. Forms that are one already count as one. */
function longFormOf(
  rule: AliasRule,
  short: number,
  groups: readonly NameGroup[],
  near: readonly number[],
  sets: UnionFind,
): number | undefined {
  const named = rule.namedBefore === true ? near.filter((other) => other < short) : near;
  const fitting = named.filter((other) => fits(rule, groups[short], groups[other]));
  return new Set(fitting.map((group) => sets.find(group))).size === 1 ? fitting[0] : undefined;
}

function fits(rule: AliasRule, short: NameGroup | undefined, long: NameGroup | undefined): boolean {
  if (short === undefined || long === undefined || short.kind !== long.kind) return false;
  return rule.kinds.includes(short.kind) && !isSeveral(long) && rule.longer(short, long);
}

/** "Ann Hale and Paul Marsh", marked as one, is neither. */
function isSeveral({ kind, words }: NameGroup): boolean {
  return kind === "person" && words.includes("and");
}
