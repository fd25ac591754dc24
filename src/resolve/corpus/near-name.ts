/**
 * Distinct names that are one entity's: another order, another spelling, a middle name left out. A name that fits two that
 * contradict each other joins neither.
 */
import { pushTo } from "../../common/collections.ts";
import { likeness } from "../likeness/index.ts";
import { type Comparison, compare, probability, SURE } from "../score.ts";
import { soundsAlike, stemOf } from "../spelling.ts";
import { type BlockReport, candidatePairs } from "./blocks.ts";
import type { Cluster } from "./cluster.ts";
import type { Joiner } from "./joiner.ts";
import type { DistinctName, DistinctNames } from "./same-name.ts";
import type { Surroundings } from "./surroundings.ts";

interface Match {
  readonly a: number;
  readonly b: number;
  readonly rule: string;
  readonly score: number;
}

/** At most so many names that one fits are compared with each other. */
const MOST_FITTING = 8;

/** Joins distinct names that are likely enough one entity's, the likeliest first. */
export function joinNearNames(
  joiner: Joiner,
  { names, frequencies }: DistinctNames,
  surroundings: Surroundings,
): BlockReport {
  const compared = names.filter(isCompared);
  const { pairs, report } = candidatePairs(compared);
  const matches = pairs.flatMap(([a, b]): readonly Match[] => {
    const [one, other] = [compared[a], compared[b]];
    if (one === undefined || other === undefined || !soundsSo(one.words, other.words)) return [];
    const { rule, score } = inContext(compare(one, other, frequencies), one, other, joiner, surroundings);
    return score < SURE ? [] : [{ a, b, rule, score }];
  });
  const torn = ambiguous(matches, compared);
  for (const { a, b, rule, score } of matches.toSorted((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)) {
    const [first, second] = [compared[a]?.members[0], compared[b]?.members[0]];
    if (torn.has(a) || torn.has(b) || first === undefined || second === undefined) continue;
    joiner.join(rule, score, first, second);
  }
  return report;
}

/** The shortest word that spellings are told of where nothing else stands beside it. */
const ALONE = 5;

function isCompared({ kind, words }: DistinctName): boolean {
  if (kind === "country") return false;
  const isSpelt = (kind === "place" || kind === "organization") && (words[0]?.length ?? 0) >= ALONE;
  return words.length > 1 || isSpelt;
}

/** A word alone may have another spelling or ending, but a slip of one letter makes it another word. */
function soundsSo([a = "", ...more]: readonly string[], [b = "", ...others]: readonly string[]): boolean {
  return more.length + others.length > 0 || soundsAlike(a, b) || stemOf(a) === stemOf(b);
}

/** Less likely by their names, two are not looked at again. */
const WORTH_A_LOOK = 0.02;

/** A comparison of two that are nearly sure, with what their articles share. An article that prints both names may well mean two. */
function inContext(
  found: Comparison,
  one: DistinctName,
  other: DistinctName,
  { local }: Joiner,
  surroundings: Surroundings,
): Comparison {
  const [a, b] = [one.members[0], other.members[0]];
  const isOpen = found.veto === undefined && found.score >= WORTH_A_LOOK && found.score < SURE;
  if (!isOpen || a === undefined || b === undefined || inOneDocument(one, other, local)) return found;
  const reasons = [...found.reasons, ...surroundings(a, b)];
  return { ...found, reasons, score: probability(reasons) };
}

function inOneDocument(one: DistinctName, other: DistinctName, local: readonly Cluster[]): boolean {
  const documentOf = (i: number) => local[i]?.mentions[0]?.document;
  const documents = new Set(one.members.map(documentOf));
  return other.members.some((i) => documents.has(documentOf(i)));
}

/** Names that fit two others of which one cannot be the other. */
function ambiguous(matches: readonly Match[], names: readonly DistinctName[]): ReadonlySet<number> {
  const fitting = new Map<number, number[]>();
  for (const { a, b } of matches) {
    pushTo(fitting, a, b);
    pushTo(fitting, b, a);
  }
  const torn = [...fitting].filter(([, others]) => contradictory(others.slice(0, MOST_FITTING), names));
  return new Set(torn.map(([name]) => name));
}

function contradictory(fitting: readonly number[], names: readonly DistinctName[]): boolean {
  return fitting.some((a, i) =>
    fitting.slice(i + 1).some((b) => {
      const [one, other] = [names[a], names[b]];
      return one !== undefined && other !== undefined && "veto" in likeness(one.kind, one.words, other.words);
    }),
  );
}
