/**
 * What time expressions are read with, and what is read from them.
 */
import type { PartialDate } from "../model.ts";
import { dateOver, type Range } from "./calendar.ts";

/** What time expressions are read with. */
export interface TimeFrame {
  readonly published?: PartialDate;
  /** The last date read before ("the following day"). */
  readonly previous?: PartialDate;
  /** The year that the sentence has named last ("on 3 May 1828, and again on 6 June"). */
  readonly year?: string;
  /** Read for a plan: what carries no year lies ahead. */
  readonly ahead: boolean;
}

/** A date as fine as known; of a stretch of days also its ends. */
export interface TimeReading extends PartialDate {
  readonly range?: Range;
}

/** One form of time expressions. */
export interface TimeReader {
  readonly pattern: RegExp;
  /** What a match says, with the 24 characters before it; undefined where it says nothing. */
  readonly read: (match: RegExpExecArray, before: string, frame: TimeFrame) => TimeReading | undefined;
}

/** The months' names, in order, in lower case. */
export const MONTHS: readonly string[] =
  "january february march april may june july august september october november december".split(" ");
/** Their short forms, as alternatives of a pattern. */
export const SHORT_MONTHS = "jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec";
/** The named parts of an expression, by their names in its pattern. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** A stretch of days; one over a change of years has no date. */
export function over(earliest: string, latest: string): TimeReading | undefined {
  if (earliest.slice(0, 4) !== latest.slice(0, 4)) return undefined;
  return { ...dateOver({ earliest, latest }), range: { earliest, latest } };
}
