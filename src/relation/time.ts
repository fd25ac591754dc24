/**
 * When a claim happened or held: time expressions, read with the publication date, the past preferred, never finer than the text.
 *
 * All forms are read here ("on Tuesday", "in 1998", "late last month", "in July", "the following day", "4-6 April"), and nothing is
 * refined beyond what is written. Without a publication date only expressions that carry their own year count.
 */
import type { Document, PartialDate, Sentence, Span, When } from "../model.ts";
import { addDays, toWhen } from "./calendar.ts";
import { MONTHS, SHORT_MONTHS, type TimeFrame, type TimeReading } from "./time-frame.ts";
import { READERS } from "./time-readers.ts";

export type { TimeFrame } from "./time-frame.ts";

/** A time expression with its offsets in the document. */
export interface TimeExpression extends Span {
  readonly when: When;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly match: RegExpExecArray;
  readonly read: (match: RegExpExecArray, before: string, frame: TimeFrame) => TimeReading | undefined;
}

/** The time expressions of a sentence, in text order. */
export function timesIn(document: Document, sentence: Sentence, frame: TimeFrame): readonly TimeExpression[] {
  return sentenceTimes(document, sentence)(frame);
}

/** Reads a sentence's times in a frame. */
export type SentenceTimes = (frame: TimeFrame) => readonly TimeExpression[];

/** The reader of a sentence's times: where they stand is looked up once, in however many frames they are read. */
export function sentenceTimes(document: Document, sentence: Sentence): SentenceTimes {
  const text = document.text.slice(sentence.start, sentence.end);
  const places = placesIn(text);
  return (frame) => (places.length === 0 ? [] : readPlaces(text, places, sentence, frame));
}

function readPlaces(
  text: string,
  places: readonly Found[],
  sentence: Sentence,
  frame: TimeFrame,
): readonly TimeExpression[] {
  const found: TimeExpression[] = [];
  let previous = frame.previous;
  let year: string | undefined;
  for (const { match, start, end, read } of places) {
    const before = text.slice(Math.max(0, start - 24), start);
    const known = { ...(previous === undefined ? {} : { previous }), ...(year === undefined ? {} : { year }) };
    const reading = read(match, before, { ...frame, ...known });
    if (reading === undefined) continue;
    if (!OUTSIDE.test(before)) {
      const from = start - (BOUND.exec(before)?.[0].length ?? 0);
      const span = { start: sentence.start + from, end: sentence.start + end };
      found.push({ ...span, when: toWhen(text.slice(from, end), reading, reading.range) });
    }
    year = match.groups?.["year"] ?? year;
    previous = reading.range === undefined ? reading : lastDayOf(reading);
  }
  return found;
}

/** "before May", "after Friday": another time than the one named. */
const OUTSIDE = /\b(?:before|after|beyond|prior\s+to|ahead\s+of)\s+(?:the\s+)?$/iu;
/** "until May", "by Friday": the time is a bound, and its words say so. */
const BOUND = /\b(?:until|till|since|by)\s+(?:the\s+)?$/iu;

/** No time expression is without one of these. */
const HINT = new RegExp(
  `\\d|day|tomorrow|week|month|year|night|morning|afternoon|evening|${MONTHS.join("|")}|\\b(?:${SHORT_MONTHS})\\.?\\s`,
  "iu",
);

/** Matches of all readers, the longer of two that overlap. */
function placesIn(text: string): readonly Found[] {
  if (!HINT.test(text)) return [];
  const all = READERS.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].map((match): Found => {
      const start = match.index;
      return { start, end: start + match[0].length, match, read };
    }),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Found[] = [];
  for (const place of all) if (place.start >= (kept.at(-1)?.end ?? 0)) kept.push(place);
  return kept;
}

/** What comes after a stretch of days comes after its last. */
function lastDayOf({ range, ...date }: TimeReading): PartialDate {
  return range === undefined || addDays(range.earliest, 7) < range.latest
    ? date
    : { date: range.latest, precision: "day" };
}
