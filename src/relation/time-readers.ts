/**
 * The forms of time expressions, each with its pattern and what it says. A list that may be added to.
 */
import { MONTHS, SHORT_MONTHS, type TimeReader } from "./time-frame.ts";
import { daysDate, isoDate, monthDate, partOfYear } from "./time-months.ts";
import { agoDate, dayDate, followingDate, laterDate, stretchDate, unitDate } from "./time-steps.ts";

const MONTH = `(?:${MONTHS.join("|")}|${SHORT_MONTHS})\\.?`;
const YEAR = "(?:1[89]|20)\\d\\d";
const ORDINAL = "(?:st|nd|rd|th)?";
const WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const NUMBER = "(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})";
const DASH = "\\s?(?:-|–|—|to|and|through|until)\\s?";

function reader(source: string, read: TimeReader["read"]): TimeReader {
  return { pattern: new RegExp(source, "giu"), read };
}

/** "two days after" by itself counts from the date before; "two days after it attacked" counts from what it says. */
const NO_CLAUSE = "(?!\\s+[\\p{L}\\d])";

/** The forms, in any order: of two that overlap the one that begins first and then the longer counts. */
export const READERS: readonly TimeReader[] = [
  reader(
    `\\b(?:${WEEKDAY},?\\s+)?(?<month>${MONTH})(?:\\s+(?<day>\\d{1,2})${ORDINAL})?(?:,?\\s+(?:of\\s+)?(?:(?<year>${YEAR})|(?<unit>last|this|next)\\s+year))?\\b(?![-’'])`,
    ({ groups = {} }, before, frame) => monthDate(groups, before, frame),
  ),
  reader(
    `\\b(?:${WEEKDAY},?\\s+)?(?<day>\\d{1,2})${ORDINAL}\\s+(?:of\\s+)?(?<month>${MONTH})(?:,?\\s+(?<year>${YEAR}))?\\b(?![-’'])`,
    ({ groups = {} }, before, frame) => monthDate(groups, before, frame),
  ),
  reader(
    `\\b(?<month>${MONTH})\\s+(?<day>\\d{1,2})${ORDINAL}${DASH}(?<last>\\d{1,2})${ORDINAL}(?:,?\\s+(?<year>${YEAR}))?\\b(?![-’'])`,
    ({ groups = {} }, before, frame) => daysDate(groups, before, frame),
  ),
  reader(
    `\\b(?<day>\\d{1,2})${ORDINAL}${DASH}(?<last>\\d{1,2})${ORDINAL}\\s+(?<month>${MONTH})(?:,?\\s+(?<year>${YEAR}))?\\b(?![-’'])`,
    ({ groups = {} }, before, frame) => daysDate(groups, before, frame),
  ),
  reader(`\\b(?<year>${YEAR})-(?<month>0[1-9]|1[0-2])-(?<day>[0-2]\\d|3[01])\\b`, ({ groups = {} }) => isoDate(groups)),
  reader(
    `\\b(?:in|since|by|until|from|of|during|throughout|early|late|early\\s+in|late\\s+in|mid)(?:\\s+|(?<=mid)-)(?<year>${YEAR})\\b(?![-–]\\d|-\\p{L})`,
    ({ groups = {} }) => ({ date: groups["year"] ?? "", precision: "year" }),
  ),
  // No one date holds several years.
  reader(`\\b(?:between|from|in|during|for)\\s+${YEAR}${DASH}${YEAR}\\b`, () => undefined),
  reader(`\\b(?<season>spring|summer|autumn|fall|winter)\\s+(?:of\\s+)?(?<year>${YEAR})\\b`, ({ groups = {} }) => ({
    date: groups["year"] ?? "",
    precision: "year",
  })),
  reader(
    `\\b(?:(?<quarter>first|second|third|fourth)\\s+quarter|(?<half>first|second)\\s+half)\\s+of\\s+(?<year>${YEAR})\\b`,
    ({ groups = {} }) => partOfYear(groups),
  ),
  // "over the last year" is no calendar year, "in the past months" no month.
  reader(
    `\\b(?:over|during|within|throughout|for|in)\\s+the\\s+(?:last|past|next|coming)\\s+(?:year|month|week|decade)\\b`,
    (match, _, frame) => stretchDate(match[0].toLowerCase(), frame),
  ),
  reader(
    `\\b(?<unit>(?:last|next|this|the\\s+past|the\\s+coming)\\s+(?:month|year|week|weekend))\\b(?!\\s+of\\b)`,
    (match, _, frame) => unitDate(match.groups?.["unit"]?.toLowerCase() ?? "", frame),
  ),
  reader(
    `\\b(?:the\\s+)?(?<step>following|next|same|previous|preceding)\\s+(?<unit>day|week|month|year)\\b`,
    ({ groups = {} }, _, frame) => followingDate(groups, frame),
  ),
  reader(
    `\\b(?<count>${NUMBER})\\s+(?<unit>day|week|month|year)s?\\s+(?<step>later|earlier|(?:before|after)${NO_CLAUSE})\\b`,
    ({ groups = {} }, _, frame) => laterDate(groups, frame),
  ),
  reader(`\\bthe\\s+day\\s+(?<step>before|after)\\b${NO_CLAUSE}`, ({ groups = {} }, _, frame) =>
    laterDate({ ...groups, count: "one", unit: "day" }, frame),
  ),
  reader(`\\b(?<count>${NUMBER})\\s+(?<unit>day|week|month|year)s?\\s+ago\\b`, ({ groups = {} }, _, { published }) =>
    agoDate(groups, published),
  ),
  reader(
    `\\b(?:(?:last|next|this)\\s+)?${WEEKDAY}(?:\\s+(?:morning|afternoon|evening|night))?\\b(?![-’'])`,
    ({ 0: text }, _, frame) => dayDate(text, frame),
  ),
  reader(
    `\\b(?:today|yesterday|tomorrow|tonight|last\\s+night|this\\s+(?:morning|afternoon|evening)|the\\s+day\\s+(?:before\\s+yesterday|after\\s+tomorrow))\\b(?![-’'])`,
    ({ 0: text }, _, frame) => dayDate(text, frame),
  ),
];
