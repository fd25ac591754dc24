/**
 * Numbers that differ: of all figures of one family in two articles on one story, or in one, those that are most likely of one thing, and
 * cannot both be right.
 */
import { dotOf } from "../../language/word-vectors.ts";
import { NO_MONEY } from "../figure/vocabulary.ts";
import { ageClashes } from "./ages.ts";
import { agree, isExplainedByTime } from "./agree.ts";
import { dayOf } from "./days.ts";
import type { Evidence } from "./evidence.ts";
import { areOldAndNew, type Feature, featuresOf, isVague } from "./features.ts";
import type { Finding } from "./finding.ts";
import { joined } from "./joined.ts";
import { LEAST, likelihood } from "./likelihood.ts";
import { findingOf, type Held } from "./number-findings.ts";
import { shared } from "./overlap.ts";
import { relative } from "./relative.ts";
import { type Sheet, type Slot, sheetOf } from "./slots.ts";

/** Two figures that may be of one thing. */
export interface Candidate {
  readonly sides: readonly [Slot, Slot];
  readonly features: ReadonlyMap<Feature, number>;
  /** Whether both can be right. */
  readonly isAgreed: boolean;
}

/** Two figures that may be of one thing, and how likely they are, 0…1. */
export interface Match extends Candidate {
  readonly likelihood: number;
}

/** The disagreements about numbers, times of day, dates and ages. */
export function numberConflicts(evidence: Evidence): readonly Finding[] {
  const sheets = evidence.readings.map((_, i) => sheetOf(evidence, i));
  const own = evidence.readings.map((_, i) => [i, i] as const);
  const found = [...evidence.pairs, ...own].flatMap(([a, b]) => clashesOf(sheets[a], sheets[b]));
  const told = new Set(evidence.pairs.map(([a, b]) => `${a} ${b}`));
  const apart = ageClashes(evidence, (a, b) => a === b || told.has(`${Math.min(a, b)} ${Math.max(a, b)}`));
  return joined([...found, ...apart], keyed).map((group) => findingOf(evidence, group.toSorted(inText)));
}

/** The figures of two documents that are of one thing, as far as can be told, and cannot both be right. */
function clashesOf(left: Sheet | undefined, right: Sheet | undefined): readonly (readonly [Held, Held])[] {
  if (left === undefined || right === undefined) return [];
  const matches = matchesOf(left, right);
  const best = new Map<Slot, Match>();
  for (const match of matches)
    for (const side of match.sides) if ((best.get(side)?.likelihood ?? 0) < match.likelihood) best.set(side, match);
  return matches
    .filter(
      (match) => !match.isAgreed && match.likelihood >= LEAST && match.sides.every((side) => best.get(side) === match),
    )
    .map(({ sides: [a, b] }) => [heldOf(a), heldOf(b)]);
}

function heldOf({ figure, reading }: Slot): Held {
  return { figure, reading };
}

/** All pairs of figures that may be of one thing, of two documents or of one. */
export function matchesOf(left: Sheet, right: Sheet): readonly Match[] {
  return candidatesOf(left, right).map((candidate) => ({
    ...candidate,
    likelihood: likelihood(candidate.features, candidate.isAgreed),
  }));
}

/** The pairs of figures that may be of one thing, with what a score weighs. */
export function candidatesOf(left: Sheet, right: Sheet): readonly Candidate[] {
  if (isLongAfter(left, right) || isLongAfter(right, left)) return [];
  const pairs = left.slots.flatMap((a) =>
    right.slots.filter((b) => areComparable(a, b, left, right)).map((b) => [a, b] as const),
  );
  const features = relative(pairs.map(([a, b]) => featuresOf(a, b, left, right)));
  return pairs.map(([a, b], i) => ({
    sides: [a, b],
    features: features[i] ?? new Map(),
    isAgreed: agree(a.figure, b.figure),
  }));
}

/** Whether an article without a date names a day long after the other appeared: it tells another story. */
function isLongAfter({ reading: { document, figures } }: Sheet, { reading: { document: other } }: Sheet): boolean {
  const day = dayOf(other);
  if (document.published !== undefined || day === undefined) return false;
  const last = Date.parse(day) / DAY + LONGEST;
  return figures.some(({ measure, low = 0 }) => measure === "date" && low > last);
}

/** Milliseconds of a day, and the days after which an article tells another story. */
const DAY = 86_400_000;
const LONGEST = 60;

/** Whether two slots of one family can be of one thing: of people the same became, and time explains no difference. */
function areComparable(a: Slot, b: Slot, left: Sheet, right: Sheet): boolean {
  if (a.family !== b.family && !areOfOneNoun(a, b) && !areOfMoney(a, b)) return false;
  if (areNationals(a) && areNationals(b) && a.noun !== b.noun) return false;
  // Within one document, each pair once, and no two numbers of one sentence.
  if (a.reading === b.reading && (a.figure.sentence >= b.figure.sentence || !COUNTED.has(a.sort))) return false;
  if (a.fate !== "" && b.fate !== "" && a.fate !== b.fate) return false;
  const [one, other] = [
    { figure: a.figure, document: left.reading.document },
    { figure: b.figure, document: right.reading.document },
  ];
  return !isVague(a) && !isVague(b) && !isOldFate(a, b, left, right) && !isExplainedByTime(one, other);
}

/** One article tells of many days and times, but counts the same thing twice only where its sources differ. */
const COUNTED: ReadonlySet<string> = new Set(["fate", "people", "count", "money"]);

/** The dead of years ago are others. */
function isOldFate(a: Slot, b: Slot, left: Sheet, right: Sheet): boolean {
  return a.fate !== "" && areOldAndNew(a, b, left, right);
}

/** "Five gendarmes dead" and "eight gendarmes"; "14 states of the union" and "16 governments of the union". */
function areOfOneNoun(a: Slot, b: Slot): boolean {
  if ([a, b].some(({ noun }) => noun === "" || noun.startsWith("which "))) return false;
  if (a.noun === b.noun || dotOf(a.meaning, b.meaning) >= ALIKE) return true;
  return a.sort === "count" && b.sort === "count" && shared(a.near, b.near).length > 0;
}
/** From here on the vectors of two nouns tell that one may stand for the other. */
const ALIKE = 0.4;

/** "No money at all" is none of any currency. */
function areOfMoney(a: Slot, b: Slot): boolean {
  return a.sort === "money" && b.sort === "money" && [a, b].some(({ family }) => family === NO_MONEY);
}

/** Citizens of two countries are counted apart. */
function areNationals({ noun }: Slot): boolean {
  return noun.startsWith("nationals of ");
}

function keyed({ figure, reading }: Held): string {
  return `${reading} ${figure.start} ${figure.measure}`;
}

function inText(x: Held, y: Held): number {
  return x.reading - y.reading || x.figure.start - y.figure.start;
}
