/**
 * Stretches of time of one length, one after the other: days, weeks, months or years, the shortest of which there are no more than
 * one can tell apart.
 */
import type { Day } from "../../src/serve/api-types.ts";
import { type Days, isoOf, monthOf, monthStart } from "../data/days.ts";

/** At most so many; a longer time gets longer ones. */
const MOST = 80;

/** The longest month or year beside a usual one. */
const UNEVEN = 1.02;

/** A length of time that the calendar knows. */
interface Length {
  /** About how many days it has. */
  readonly days: number;
  /** Characters of an ISO date that name it. */
  readonly digits: 4 | 7 | 10;
  /** First day of the one that a day lies in. */
  readonly begin: (day: Day) => Day;
  /** First day of the next one. */
  readonly next: (begin: Day) => Day;
}

const DAY: Length = { days: 1, digits: 10, begin: (day) => day, next: (begin) => begin + 1 };
/** From Monday on; the first day of all is a Thursday. */
const WEEK: Length = {
  days: 7,
  digits: 10,
  begin: (day) => 7 * Math.floor((day + 3) / 7) - 3,
  next: (begin) => begin + 7,
};
const LENGTHS = [DAY, WEEK, ...[1, 3, 12, 60, 120, 600, 1200].map(months)];
const LONGEST = months(12_000);

function months(count: number): Length {
  return {
    days: count * 30.44,
    digits: count % 12 === 0 ? 4 : 7,
    begin: (day) => monthStart(count * Math.floor(monthOf(day) / count)),
    next: (begin) => monthStart(monthOf(begin) + count),
  };
}

/** A stretch with the ISO dates that a filter for it takes: "2006" for a year, "2006-10" for a month, else its first and last day. */
export interface Stretch extends Days {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/**
 * Equal stretches from the one that holds the first day to the one that holds the last. They are not shorter than a number of days:
 * what is only known to be of a year fills no day.
 */
export function stretchesOf({ first, last }: Days, least: number): readonly Stretch[] {
  const length = LENGTHS.find(({ days }) => (last - first + 1) / days <= MOST && days * UNEVEN >= least) ?? LONGEST;
  const stretches: Stretch[] = [];
  for (let begin = length.begin(first); begin <= last; begin = length.next(begin))
    stretches.push(named({ first: begin, last: length.next(begin) - 1 }, length.digits));
  return stretches;
}

function named(days: Days, digits: Length["digits"]): Stretch {
  const [from, to] = [isoOf(days.first).slice(0, digits), isoOf(days.last).slice(0, digits)];
  return { ...days, from, to, label: from === to ? from : `${from} – ${to}` };
}
