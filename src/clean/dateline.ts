/**
 * Datelines: "OSLO (NTB) Oct 3, 2006" on a line of its own, "TOKYO - …" before the first sentence, "Published: 8 April 2015".
 */
import { agencyAmong } from "./agencies.ts";
import { datesIn, type FoundDate } from "./dates.ts";
import { head, type Unit } from "./units.ts";

/** What a dateline says. `end` is where the body goes on, in UTF-16 units from the unit's start. */
export interface Dateline {
  readonly end: number;
  readonly agency?: string;
  readonly date?: FoundDate;
}

const MONTH =
  "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\\.?";
const DATE = `(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? (?:19|20)\\d\\d)?`;
const WORD = "\\p{L}[\\p{L}'’.-]*";
const PLACE = `${WORD}(?:[ /]${WORD}){0,4}`;
const PART = `(?:,? (?:${DATE})|,? ?\\([^()]{2,40}\\)|, ${WORD}(?: ${WORD}){0,2})`;
const DATELINE = new RegExp(
  `^(?<place>${PLACE})(?<parts>${PART}{0,4})(?<dash>\\s*(?:--|[–—])\\s*|\\s+-(?:\\s+|$)|:(?:\\s+|$)|\\s*$)`,
  "iu",
);
/** "OSBURG, March 13. /VNA/." */
const SLASHED = new RegExp(
  `^(?<place>${PLACE})(?<parts>,? (?:${DATE}))\\.?\\s*/(?<agency>[^/]{2,20})/\\.?(?:\\s+|$)`,
  "iu",
);
const AGENCY_ALONE = /^\((?<agency>[^()]{2,40})\)\s*(?:--|[-–—])\s*/u;

/** Words that stand before a colon or a dash and name no place. */
const LABEL =
  /^(?:update|updated|exclusive|analysis|breaking|watch|video|photos?|file|opinion|explainer|factbox|corrected|related|read|also|note|editor|editors|live|interview|feature|timeline|by|sources?|copyright|published|posted|first|last|on|in|at|for|contact|press|question|answer|comment|editorial|review|summary|background|comments?|reader comments|share|shares|tags?|page|views?|print|photos?|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i;

/** The dateline that a unit is or begins with. */
export function datelineOf(unit: Unit): Dateline | undefined {
  const text = head(unit, 200);
  // Most units have none of these marks, and the pattern is slow.
  if (!/[-–—:(\d]/.test(text)) return undefined;
  return agencyAlone(text) ?? slashed(text) ?? placeAndTime(text, unit.text.length);
}

function agencyAlone(text: string): Dateline | undefined {
  const match = AGENCY_ALONE.exec(text);
  const agency = agencyAmong(match?.groups?.agency ?? "");
  return match === null || agency === undefined ? undefined : { end: match[0].length, agency };
}

function slashed(text: string): Dateline | undefined {
  const match = SLASHED.exec(text);
  if (match?.groups === undefined || LABEL.test(text)) return undefined;
  const { parts = "", agency = "" } = match.groups;
  const date = datesIn(parts)[0];
  const known = agencyNamed(agency);
  return {
    end: match[0].length,
    ...(known === undefined ? {} : { agency: known }),
    ...(date === undefined ? {} : { date }),
  };
}

function placeAndTime(text: string, length: number): Dateline | undefined {
  const match = DATELINE.exec(text);
  if (match?.groups === undefined || LABEL.test(text)) return undefined;
  const { place = "", parts = "", dash = "" } = match.groups;
  const line = read(match[0].length, parts);
  const exact = isPlace(place) && (line.agency !== undefined || /\d/.test(parts));
  if (dash.trim() === "") return exact && match[0].length >= length ? line : undefined;
  return isCapitals(place) || (exact && !dash.startsWith(":")) ? line : undefined;
}

function read(end: number, parts: string): Dateline {
  const bracketed = /\(([^()]+)\)/.exec(parts)?.[1];
  const date = datesIn(parts)[0];
  const agency =
    bracketed === undefined || date?.start === parts.indexOf(bracketed) ? undefined : agencyNamed(bracketed);
  return { end, ...(agency === undefined ? {} : { agency }), ...(date === undefined ? {} : { date }) };
}

/** An agency that is known, or a bracketed name that looks like one. */
function agencyNamed(text: string): string | undefined {
  return agencyAmong(text) ?? (/^\p{Lu}[\p{L} .&-]{1,30}$/u.test(text) ? text : undefined);
}

function isCapitals(place: string): boolean {
  return place === place.toUpperCase() && /\p{Lu}{3}/u.test(place);
}

function isPlace(place: string): boolean {
  return place.split(/[ /]/).every((word) => /^(?:\p{Lu}|de|la|el|al|of|the|del|di|da|am|sur|upon)/u.test(word));
}

/** A line that says when the article was published. `updated`: when it was changed last. */
export interface DateStamp {
  readonly date?: FoundDate;
  readonly updated: boolean;
}

const STAMP_WORDS =
  /\b(?:published|posted|updated|modified|first|last|created|issued|released|date|on|at|the|of|a\.?m\.?|p\.?m\.?|noon|gmt|utc|e[ds]?t|p[ds]t|c[es]?t|bst|ist|jst|kst|sgt|hkt|myt|pht|aest|hrs?|hours?|minutes?|mins?|days?|ago|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|local time|read|min)\b/gi;
/** How a stamp begins or ends that might else be a sentence. */
const STAMPED = /^\W*(?:first |last )?(?:published|posted|updated|modified|issued|released)\b|\b[ap]\.m\.$/i;
const AGO = /\b\d{1,3} (?:minutes?|mins?|hours?|hrs?|days?|weeks?) ago\b/i;

/** The date stamp that a unit is: a date with a time or words like "Published" and "Updated", and hardly anything else. */
export function dateStampOf(unit: Unit): DateStamp | undefined {
  // "Posted 5 October 2022 | By our religion editor"
  const text = head(unit).replace(/\s[|·•–—-]\s*by[\s:][^|]*$/i, "");
  if (unit.words > 25 || (unit.prose && !STAMPED.test(text))) return undefined;
  const dates = datesIn(text);
  if (dates.length === 0 && !AGO.test(text)) return undefined;
  const rest = dates.reduceRight((left, date) => left.slice(0, date.start) + left.slice(date.end), text);
  const words =
    rest
      .replace(/\d(?:am|pm)\b/gi, " ")
      .replace(STAMP_WORDS, " ")
      .match(/\p{L}{2,}/gu) ?? [];
  if (words.length > 2) return undefined;
  const updated = /^\W*(?:last )?(?:updated|modified)/i.test(text);
  const date = dates[0];
  return date === undefined ? { updated } : { date, updated };
}
