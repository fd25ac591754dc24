/**
 * How likely two figures of one measure are of one thing: by the words around them, weighted by how rarely each document says them,
 * by how close the numbers are, and by whether either document has other numbers of the measure.
 */
import { groupBy } from "../../common/collections.ts";
import type { Document, Figure } from "../../model.ts";
import { sizeOf } from "./agree.ts";
import { stemCounts, stemOf } from "./words.ts";

/** What is older than so many days when an article appears is not its news. */
const OLD = 45;
const DAY = 86_400_000;

/** What is counted of a document. */
export interface Counts {
  /** How often it says each word, by stem. */
  readonly words: ReadonlyMap<string, number>;
  /** How many figures of each measure there are. */
  readonly measures: ReadonlyMap<string, number>;
}

/** Counts a document's words and figures. */
export function countsOf(document: Document, figures: readonly Figure[]): Counts {
  const measures = [...groupBy(figures, ({ measure }) => measure)].map(([key, own]) => [key, own.length] as const);
  return { words: stemCounts(document), measures: new Map(measures) };
}

/** A number that is so close to the other's is likely the same thing's; one that is the only one of its measure, too. */
const CLOSE = 0.8;
const CLOSENESS = 0.3;
const ALONE = 0.16;
/** Sums stand in sentences about anything: some words must be common to both. */
const SAID = 0.15;
/** Numbers that are this far apart are of two things, but where guesses differ as widely: crowds, losses, money. */
const FAR = 0.34;
const WIDE = /^(?:crowd|people|[A-Z]{3}$)/u;
/** What is left of the likeness of figures of two bodies. */
const OTHERS = 0.25;
/** In so many sentences from its beginning, an article says when it happened. */
const LEAD = 6;
const AT_ONCE = 0.5;
const HOURS = 4;

/** From 0 up; from 0.45 on the figures are likely of one thing. */
export function likeness(a: Figure, b: Figure, counts: readonly [Counts, Counts]): number {
  const isDate = a.measure.startsWith("date");
  if (isDate ? shared(a.near, b.near).length === 0 : !areTimesAlike(a, b)) return 0;
  const words = wordLikeness(a, b, ...counts);
  const ratio = Math.min(sizeOf(a), sizeOf(b)) / Math.max(sizeOf(a), sizeOf(b), 1);
  if (areOthers(a, b) || (ratio < FAR && !WIDE.test(a.measure))) return words * OTHERS;
  if (a.measure === "clock" && areAtOnce(a, b)) return words + AT_ONCE;
  return (
    words + (ratio >= CLOSE ? bonus(CLOSENESS, a, words) : 0) + (areAlone(a, b, counts) ? bonus(ALONE, a, words) : 0)
  );
}

/** What numbers gain by being close, or alone of their measure; none where sentences about anything have such numbers. */
function bonus(gain: number, figure: Figure, words: number): number {
  if (isLoose(figure) || (words === 0 && !isPhysical(figure))) return 0;
  return isMoney(figure) && words < SAID ? 0 : gain;
}

/** Whether each document has but one figure of the measure. */
function areAlone(a: Figure, b: Figure, [mine, theirs]: readonly [Counts, Counts]): boolean {
  return mine.measures.get(a.measure) === 1 && theirs.measures.get(b.measure) === 1;
}

/** The shared words, each by its rarity, those next to the numbers twice; against the length of the shorter sentence. */
function wordLikeness(a: Figure, b: Figure, mine: Counts, theirs: Counts): number {
  const [near, other] = [new Set(a.near), new Set(b.near)];
  const both = new Set(shared([...a.terms, ...a.near], [...b.terms, ...b.near]));
  let sum = 0;
  for (const word of both) {
    const stem = stemOf(word);
    const rarity = 1 / Math.sqrt((mine.words.get(stem) ?? 1) * (theirs.words.get(stem) ?? 1));
    sum += rarity * (1 + (near.has(word) ? 0.5 : 0) + (other.has(word) ? 0.5 : 0));
  }
  return sum / Math.sqrt(Math.min(a.terms.length, b.terms.length) + 1);
}

/** Whether one is a figure of somebody, and the other of somebody else. */
function areOthers(a: Figure, b: Figure): boolean {
  return a.measure !== "meter" && a.names.length > 0 && b.names.length > 0 && shared(a.names, b.names).length === 0;
}

/** Times in the leads of two articles, a few hours apart at most. */
function areAtOnce(a: Figure, b: Figure): boolean {
  return Math.max(a.sentence, b.sentence) <= LEAD && Math.abs(sizeOf(a) - sizeOf(b)) <= HOURS * 60;
}

/** Days, times and durations stand in sentences about anything: that they are close says nothing. */
function isLoose({ measure }: Figure): boolean {
  return LOOSE.has(measure);
}
const LOOSE: ReadonlySet<string> = new Set("date clock duration percent".split(" "));

function isMoney({ measure }: Figure): boolean {
  return /^[A-Z]{3}$/u.test(measure);
}

/** Lengths, weights, money and the like. */
function isPhysical({ measure }: Figure): boolean {
  return /^(?:[A-Z]{3}|capacity|meter|kilogram|square kilometer|kilometer per hour|magnitude|turnout|population|degree.*)$/u.test(
    measure,
  );
}

/** Words of the one list that are in the other. */
export function shared(a: readonly string[], b: readonly string[]): readonly string[] {
  const other = new Set(b);
  return a.filter((word) => other.has(word));
}

/** Figures for two years or months are two figures. */
function areTimesAlike(a: Figure, b: Figure): boolean {
  if (a.when === undefined || b.when === undefined) return true;
  return a.when.earliest <= b.when.latest && b.when.earliest <= a.when.latest;
}

/** Whether its sentence tells of something long before the article appeared. */
export function isOld({ when }: Figure, { published }: Document): boolean {
  if (when === undefined || published === undefined) return false;
  return Date.parse(`${when.latest}T00:00:00Z`) < Date.parse(published.date) - OLD * DAY;
}
