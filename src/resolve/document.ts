/**
 * One document's names: which of its mentions speak of one entity. Pronouns and descriptions are attached afterwards
 * (`anaphora.ts`). Works on mentions alone, so that it also resolves mentions that were given.
 */
import { type UnionFind, unionFind } from "../common/union-find.ts";
import type { LocalEntities, Merge } from "../model.ts";
import { ALIAS_RULES } from "./aliases/index.ts";
import type { AliasRule, NameGroup } from "./aliases/rule.ts";
import { groupByName, type NameGroups, type NameMention, neighboursOf } from "./groups.ts";

/**
 * Groups a document's name mentions into entities; a name is short for one longer name alone, by the surest rule. Mentions of other forms get
 * -1. A headline calls things by the short names that readers know: its names count as if they came after the body's.
 */
export function resolveNames(
  mentions: readonly NameMention[],
  isHeadline: (mention: number) => boolean = () => false,
): LocalEntities {
  const { groups, groupOf } = groupedFrom(mentions, isHeadline);
  const near = neighboursOf(groups);
  const names = namesInSets(groups);
  const joined: { readonly group: number; readonly merge: Merge }[] = [];
  const settled = new Set<number>();
  for (const rule of ALIAS_RULES) {
    for (let short = 0; short < groups.length; short++) {
      if (settled.has(short)) continue;
      const long = longFormOf(rule, short, near[short] ?? [], names);
      if (long === undefined || names.find(short) === names.find(long)) continue;
      names.union(short, long);
      settled.add(short);
      joined.push({ group: short, merge: mergeOf(rule, groups[short], groups[long]) });
    }
  }
  const numbers = new Map<number, number>();
  const entityOf = groupOf.map((group) => (group < 0 ? -1 : numberOf(numbers, names.find(group))));
  const merges: Merge[][] = Array.from({ length: numbers.size }, () => []);
  for (const { group, merge } of joined) merges[numbers.get(names.find(group)) ?? -1]?.push(merge);
  return { entityOf, merges };
}

/** The names in groups, those of the body first; for each mention the number of its group. */
function groupedFrom(mentions: readonly NameMention[], isHeadline: (mention: number) => boolean): NameGroups {
  const order = [...mentions.keys()].sort((a, b) => Number(isHeadline(a)) - Number(isHeadline(b)) || a - b);
  const { groups, groupOf } = groupByName(order.flatMap((i) => mentions[i] ?? []));
  const placeOf = new Map(order.map((mention, place) => [mention, place]));
  return { groups, groupOf: mentions.map((_, i) => groupOf[placeOf.get(i) ?? -1] ?? -1) };
}

/** Names in sets of those that are one's; what one name tells of its bearer's sex, all of its set do. */
interface NameSets extends Pick<UnionFind, "find"> {
  union(a: number, b: number): void;
  at(group: number): NameGroup | undefined;
}

function namesInSets(groups: readonly NameGroup[]): NameSets {
  const sets = unionFind(groups.length);
  const sexes = new Map(groups.flatMap(({ sex }, i) => (sex === undefined ? [] : [[i, sex] as const])));
  return {
    find: sets.find,
    union: (a, b) => {
      const sex = sexes.get(sets.find(a)) ?? sexes.get(sets.find(b));
      sets.union(a, b);
      if (sex !== undefined) sexes.set(sets.find(a), sex);
    },
    at: (group) => {
      const [own, sex] = [groups[group], sexes.get(sets.find(group))];
      return own === undefined || sex === undefined || own.sex === sex ? own : { ...own, sex };
    },
  };
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
function longFormOf(rule: AliasRule, short: number, near: readonly number[], names: NameSets): number | undefined {
  const named = rule.namedBefore === true ? near.filter((other) => other < short) : near;
  const fitting = named.filter((other) => fits(rule, names.at(short), names.at(other)));
  return new Set(fitting.map((group) => names.find(group))).size === 1 ? fitting[0] : undefined;
}

function fits(rule: AliasRule, short: NameGroup | undefined, long: NameGroup | undefined): boolean {
  if (short === undefined || long === undefined || short.kind !== long.kind) return false;
  return rule.kinds.includes(short.kind) && !isSeveral(long) && rule.longer(short, long);
}

/** "Ann Hale and Paul Marsh", marked as one, is neither. */
function isSeveral({ kind, words }: NameGroup): boolean {
  return kind === "person" && words.includes("and");
}
