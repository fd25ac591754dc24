/** Whether two figures of one measure can both be right. */
import type { Document, Figure } from "../../model.ts";
import { CLOCK } from "../figure/clocks.ts";
import { minutesOf } from "../figure/units.ts";
import { GROWS, SHRINKS } from "../figure/vocabulary.ts";
import { dayOf, daysBetween } from "./days.ts";

/** "About 100" may be 91, "some 230" 216, "some 185,000" 180,000: by the digits before the zeros. */
const ROUGH_SHARES = [0.09, 0.06, 0.03];
/** "About 20 minutes" may be a quarter of an hour. */
const ROUGH_TIME = 0.25;
/** What "up to" is said of is at least so much of it. */
const NEAR_MOST = 0.65;
/** "About 9" may be half an hour off, "about 9:10" less. */
const ROUGH_HOUR = 30;
const ROUGH_MINUTES = 10;

/** A figure with its document. */
export interface Placed {
  readonly figure: Figure;
  readonly document: Document;
}

/** Whether there is a number that both allow. */
export function agree(a: Figure, b: Figure): boolean {
  const slack = slackOf(a, b);
  if (isClock(a) && a.measure !== b.measure) return clocksApart(a, b) <= slack;
  if (a.low === undefined && b.low === undefined) return Math.abs(sizeOf(a) - sizeOf(b)) <= slack;
  // "As many as 2,800" bounds what is nearly so many, and is another number than 1,500.
  if (
    (a.low === undefined) !== (b.low === undefined) &&
    Math.min(sizeOf(a), sizeOf(b)) < NEAR_MOST * Math.max(sizeOf(a), sizeOf(b))
  )
    return false;
  const low = Math.max(a.low ?? Number.NEGATIVE_INFINITY, b.low ?? Number.NEGATIVE_INFINITY);
  const high = Math.min(a.high ?? Number.POSITIVE_INFINITY, b.high ?? Number.POSITIVE_INFINITY);
  return low - slack <= high;
}

function slackOf(a: Figure, b: Figure): number {
  if (isClock(a)) return clockSlack(a, b);
  if (isAge(a) || a.measure.startsWith("date")) return 0;
  if (a.measure === "duration") return durationSlack(a, b);
  const largest = Math.max(Math.abs(sizeOf(a)), Math.abs(sizeOf(b)));
  return a.isRough || b.isRough
    ? largest * Math.max(roughnessOf(a), roughnessOf(b))
    : Math.max(roundingOf(a, b), CONVERTED.has(a.measure) ? largest * 0.02 : 0);
}

/** Measures in which miles and kilometers, pounds and tons are compared. */
const CONVERTED: ReadonlySet<string> = new Set(["meter", "kilogram", "kilometer per hour"]);

/** "Three days" and "60 hours": half of the longer unit, where they differ. */
function durationSlack(a: Figure, b: Figure): number {
  const [one, other] = [minutesOf(a.text), minutesOf(b.text)];
  const rough = a.isRough || b.isRough ? Math.max(sizeOf(a), sizeOf(b)) * ROUGH_TIME : 0;
  return Math.max(rough, one === other ? 0 : Math.max(one, other) / 2);
}

/** Ages are exact, of people and of things. */
export function isAge({ measure }: Figure): boolean {
  return /^age\b/u.test(measure);
}

function clockSlack(a: Figure, b: Figure): number {
  const slack = (figure: Figure) =>
    isHour(figure) ? ROUGH_HOUR : figure.isRough && !isWide(figure) ? ROUGH_MINUTES : 0;
  return isHour(a) && isHour(b) && !a.isRough && !b.isRough ? 0 : Math.max(slack(a), slack(b));
}

/** "9 a.m." is rounder than "9:05 a.m."; "shortly after 9 a.m." says itself how round it is. */
function isHour(figure: Figure): boolean {
  return !isWide(figure) && (figure.low ?? 0) % 60 === 0;
}

function isWide({ low, high }: Figure): boolean {
  return low !== high;
}

/** Whether a figure is a time of day, of whatever zone. */
export function isClock({ measure }: Figure): boolean {
  return measure.startsWith(CLOCK);
}

/** Zones are half hours apart, but for very few. */
const ZONE = 30;

/** Minutes by which two times of day differ; of two zones, by which they differ whatever the zones are. */
export function clocksApart(a: Figure, b: Figure): number {
  const apart = Math.abs(sizeOf(a) - sizeOf(b));
  return a.measure === b.measure ? apart : Math.min(apart % ZONE, ZONE - (apart % ZONE));
}

/** The share of it by which a rough number may be off. */
function roughnessOf(figure: Figure): number {
  if (!figure.isRough) return 0;
  const digits = String(Math.round(sizeOf(figure))).replace(/0+$/u, "").length;
  return ROUGH_SHARES[Math.min(digits, ROUGH_SHARES.length) - 1] ?? 0;
}

/** "$1.3 billion" and "$1.34 billion", "12 percent" and "12.4 percent" are one number, rounded. */
function roundingOf(a: Figure, b: Figure): number {
  return Math.max(precisionOf(a), precisionOf(b)) / 2;
}

/** What the last digit that is written counts. */
function precisionOf(figure: Figure): number {
  const { text, measure } = figure;
  const value = Math.abs(sizeOf(figure));
  const scale = SCALES.find(([pattern]) => pattern.test(text))?.[1] ?? 1;
  const decimals = /\d\.(\d+)/u.exec(text)?.[1]?.length;
  if (decimals !== undefined) return scale * 10 ** -decimals;
  if (scale > 1 || measure === "percent" || measure === "magnitude") return scale;
  const zeros = /0*$/u.exec(String(Math.round(value)))?.[0].length ?? 0;
  return value < 1000 ? 0 : 10 ** (zeros - 1);
}

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/\bmillion\b|\dm\b|\bmn\b/iu, 1e6],
  [/\bbillion\b|\db\b|\bbn\b/iu, 1e9],
  [/\btrillion\b|\dt\b|\btn\b/iu, 1e12],
];

/** One number for a figure: the middle of its range, or its only bound. */
export function sizeOf({ low, high }: Figure): number {
  if (low === undefined) return high ?? 0;
  return high === undefined ? low : (low + high) / 2;
}

/** Whether only one bound is known: "at least 12". */
export function isBound({ low, high }: Figure): boolean {
  return low === undefined || high === undefined;
}

/** Whether the later article's number may be what has become of the earlier's: a toll that rises, the missing who are found. */
export function isExplainedByTime(a: Placed, b: Placed): boolean {
  const fates = [a, b].map(({ figure }) => figure.measure.split(" ").at(-1) ?? "");
  const [first, second] = [dayOf(a.document), dayOf(b.document)];
  if (first === undefined || second === undefined || first === second) return false;
  const [earlier, later] = first < second ? [a.figure, b.figure] : [b.figure, a.figure];
  const isNext = a.figure.measure.startsWith("which ");
  if (isNext || fates.some((fate) => GROWS.has(fate))) return sizeOf(later) > sizeOf(earlier);
  // The missing are found or reported, those in danger recover or die.
  if (fates.some((fate) => fate === "missing" || fate === "danger")) return true;
  if (fates.some((fate) => SHRINKS.has(fate))) return sizeOf(later) < sizeOf(earlier);
  // Somebody may have had a birthday in between.
  return isAge(a.figure) && sizeOf(later) - sizeOf(earlier) === 1 && daysBetween(first, second) >= SEASON;
}

/** Days in which somebody is as likely as not to have had a birthday are twice as many; sooner it is a disagreement. */
const SEASON = 90;
