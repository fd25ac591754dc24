/** What time the bars are over: all of it, the part that most claims are of, or the dates that are filtered for. */
import { rowDays } from "../data/claim-filter.ts";
import { type ClaimTable, NO_DAY } from "../data/claim-table.ts";
import { type Days, daysOf } from "../data/days.ts";
import type { Filters, Span } from "../state.ts";

/** Dates outside of this are slips of the pen; their claims count as undated. */
const [EARLIEST, LATEST] = [daysOf("1000")?.first ?? 0, daysOf("2999")?.last ?? 0];
/** Most claims: this part of them. */
const MOST = 2 / 3;
/** They are looked at alone where they take at most this part of all of the time, and there are some. */
const DENSE = 1 / 8;
const SOME = 12;
/** Claims whose date leaves open more days than this do not say where they are dense. */
const FINE = 31;
/** Days that are shown on each side of them, as a part of their own. */
const AROUND = 0.5;

/** First and last possible day of every claim, NO_DAY where none is known; and of all together, in the wrong order where none has any. */
export interface Rows {
  readonly first: Float64Array;
  readonly last: Float64Array;
  readonly whole: Days;
}

/** The days of all claims: what is told, else the article's; the article's alone where that is asked. */
export function rowsOf(table: ClaimTable, dating: Filters["dating"]): Rows {
  const [first, last] = [new Float64Array(table.count).fill(NO_DAY), new Float64Array(table.count).fill(NO_DAY)];
  let whole: Days = { first: Infinity, last: -Infinity };
  for (let row = 0; row < table.count; row += 1) {
    const days = rowDays(table, row, dating);
    if (days === undefined || days.first < EARLIEST || days.first > LATEST) continue;
    const end = Math.min(days.last, LATEST);
    [first[row], last[row]] = [days.first, end];
    whole = { first: Math.min(whole.first, days.first), last: Math.max(whole.last, end) };
  }
  return { first, last, whole };
}

/** The days that the bars are over; undefined where no claim has one. */
export function windowOf(rows: Rows, filters: Filters, span: Span): Days | undefined {
  const { whole } = rows;
  if (whole.first > whole.last) return undefined;
  const [from, to] = [daysOf(filters.from)?.first, daysOf(filters.to)?.last];
  if (span === "chosen") return within({ first: from ?? whole.first, last: to ?? whole.last }, whole);
  const dense = span === "most" ? densest(rows) : undefined;
  if (dense === undefined) return whole;
  return within({ first: Math.min(dense.first, from ?? Infinity), last: Math.max(dense.last, to ?? -Infinity) }, whole);
}

function within({ first, last }: Days, whole: Days): Days {
  const day = Math.min(Math.max(first, whole.first), whole.last);
  return { first: day, last: Math.max(day, Math.min(last, whole.last)) };
}

/** The shortest time that most claims are of, with some around it, where that is short beside all of the time. */
function densest({ first, last, whole }: Rows): Days | undefined {
  const begins = first.filter((day, row) => (last[row] ?? NO_DAY) - day < FINE).sort();
  const most = Math.ceil(begins.length * MOST);
  if (begins.length < SOME) return undefined;
  let best = { first: 0, last: Infinity };
  for (let place = 0; place + most <= begins.length; place += 1) {
    const [first = 0, last = 0] = [begins[place], begins[place + most - 1]];
    if (last - first < best.last - best.first) best = { first, last };
  }
  const around = Math.ceil((best.last - best.first + 1) * AROUND);
  const days = { first: best.first - around, last: best.last + around };
  return days.last - days.first <= (whole.last - whole.first) * DENSE ? days : undefined;
}

/** The days that a date of the window usually leaves open: the median. */
export function usualLength({ first, last }: Rows, window: Days): number {
  const lengths = first
    .map((day, row) => ((last[row] ?? 0) < window.first || day > window.last ? NO_DAY : (last[row] ?? 0) - day + 1))
    .filter((length) => !Number.isNaN(length))
    .sort();
  return lengths[lengths.length >> 1] ?? 1;
}
