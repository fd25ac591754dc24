/**
 * Explicit calendar dates in text, at the precision that they are written with. Nothing relative: "Thursday" is no date here.
 */
import type { PartialDate, Precision } from "../model.ts";

/** A date and where it stands in the text that was searched, in UTF-16 units. */
export interface FoundDate extends PartialDate {
  readonly start: number;
  readonly end: number;
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH =
  "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DAY = "(?<day>[0-3]?\\d)(?:st|nd|rd|th)?";
const YEAR = "(?<year>(?:19|20)\\d\\d)";

/** The ways of writing, the most exact first. A slash date is read only where its day cannot be a month. */
const WAYS: readonly RegExp[] = [
  new RegExp(`(?<!\\d)${YEAR}-(?<month>[01]\\d)-(?<day>[0-3]\\d)(?!\\d)`, "gi"),
  new RegExp(`(?<!\\d)${YEAR}[/.](?<month>[01]?\\d)[/.](?<day>[0-3]?\\d)(?!\\d)`, "gi"),
  new RegExp(`\\b${MONTH}(?:\\s{1,3}|(?<=\\.))${DAY}\\s{0,3},?\\s{0,3}${YEAR}\\b`, "gi"),
  new RegExp(`\\b${MONTH}/${DAY}/${YEAR}\\b`, "gi"),
  new RegExp(`\\b${DAY}(?:\\s{1,3}of)?[\\s-]{1,3}${MONTH}[\\s,-]{1,3}${YEAR}\\b`, "gi"),
  /(?<!\d)(?<day>1[3-9]|2\d|3[01])[/.](?<month>0?[1-9]|1[0-2])[/.](?<year>(?:19|20)\d\d)(?!\d)/g,
  /(?<!\d)(?<month>0?[1-9]|1[0-2])\/(?<day>1[3-9]|2\d|3[01])\/(?<year>(?:19|20)\d\d)(?!\d)/g,
  /(?<!\d)(?<month>0[1-9]|1[0-2])-(?<day>1[3-9]|2\d|3[01])-(?<year>(?:19|20)\d\d)(?!\d)/g,
  /(?<!\d)(?<day>1[3-9]|2\d|3[01])-(?<month>0[1-9]|1[0-2])-(?<year>(?:19|20)\d\d)(?!\d)/g,
  new RegExp(`\\b${MONTH}\\s{1,3}${YEAR}\\b`, "gi"),
];

/** The dates of a text with year and month at least, in the order in which they stand. No two overlap. */
export function datesIn(text: string): readonly FoundDate[] {
  const found: FoundDate[] = [];
  if (!/(?:19|20)\d\d/.test(text)) return found;
  for (const way of WAYS) {
    for (const match of text.matchAll(way)) {
      const date = dateOf(match.groups ?? {});
      const span = { start: match.index, end: match.index + match[0].length };
      if (date !== undefined && !found.some((other) => span.start < other.end && other.start < span.end)) {
        found.push({ ...date, ...span });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A day of the year of which a text does not say the year. */
export interface YearlessDay {
  readonly month: number;
  readonly day: number;
}

const YEARLESS = [
  new RegExp(`\\b${MONTH}\\s{0,3}${DAY}\\b(?!\\s{0,3},?\\s{0,3}(?:19|20)\\d\\d)`, "iu"),
  new RegExp(`\\b${DAY}\\s{1,3}${MONTH}(?!\\w|[\\s,-]{1,3}(?:19|20)\\d\\d)`, "iu"),
];

/** The first day of a text without its year: "March 27", "27 March". */
export function yearlessIn(text: string): YearlessDay | undefined {
  for (const way of YEARLESS) {
    const { month = "", day = "" } = way.exec(text)?.groups ?? {};
    const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
    if (number > 0 && Number(day) > 0 && Number(day) <= LAST_DAY) return { month: number, day: Number(day) };
  }
  return undefined;
}

const LAST_DAY = 31;

/** That day of a year; undefined where the year has none. */
export function dayOfYear({ month, day }: YearlessDay, year: string): PartialDate | undefined {
  return dateOf({ year, month: two(month), day: two(day) });
}

/** The years of slash dates whose day and month may be told apart only by what else is known: of "10/08/2008" the one that is that day. */
export function slashYears(text: string, { month, day }: YearlessDay): readonly string[] {
  return [...text.matchAll(/(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d)(?!\d)/gu)].flatMap(
    ([, one, other, year = ""]) => {
      const [first, second] = [Number(one), Number(other)];
      return (first === day && second === month) || (first === month && second === day) ? [year] : [];
    },
  );
}

/** The date that a whole value is, as formats write it: "2015-04-08T10:30:00Z", "20150408", "2015-04", "2007", "April 8, 2015". */
export function parseDate(value: string): PartialDate | undefined {
  const text = value.trim().slice(0, 100);
  const plain = /^(?<year>(?:19|20)\d\d)(?:-?(?<month>\d\d)(?:-?(?<day>\d\d))?)?(?![\d-])/.exec(text);
  const whole = plain?.groups === undefined ? undefined : dateOf(plain.groups);
  if (whole !== undefined) return whole;
  const found = datesIn(text)[0];
  return found === undefined ? undefined : { date: found.date, precision: found.precision };
}

/** The date in a path: "afp-2006-10-19-x.txt", "2007-05-gates.txt", "20070503.txt", "2007/05/03/x.txt". The last one counts. */
export function dateInPath(path: string): PartialDate | undefined {
  const way =
    /(?<![\da-z])(?<year>(?:19|20)\d\d)(?:([-_./]?)(?<month>0[1-9]|1[0-2])(?:\2(?<day>[0-2]\d|3[01]))?)(?!\d)/gi;
  const dates = [...path.matchAll(way)].flatMap((match) => dateOf(match.groups ?? {}) ?? []);
  return dates.at(-1);
}

function dateOf(groups: Readonly<Record<string, string | undefined>>): PartialDate | undefined {
  const { year, month, day } = groups;
  if (year === undefined) return undefined;
  if (month === undefined) return { date: year, precision: "year" };
  const number = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  if (number < 1 || number > 12) return undefined;
  const months = `${year}-${two(number)}`;
  if (day === undefined) return { date: months, precision: "month" };
  return Number(day) >= 1 && Number(day) <= daysIn(Number(year), number)
    ? exact(`${months}-${two(Number(day))}`)
    : undefined;
}

function exact(date: string): PartialDate & { readonly precision: Precision } {
  return { date, precision: "day" };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
