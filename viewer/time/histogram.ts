/** Claims over time: stretches of equal length, and how many claims fall into each. */
import { rowDays } from "../data/claim-filter.ts";
import type { ClaimTable } from "../data/claim-table.ts";
import { daysOf, isoOf, monthOf, monthStart } from "../data/days.ts";
import type { Filters } from "../state.ts";

/** One stretch, with the ISO dates that a filter for it takes. */
export interface Bin {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly count: number;
}

/** The stretches from the first claim to the last, and how many claims have no date. */
export interface Histogram {
  readonly bins: readonly Bin[];
  readonly undated: number;
}

/** At most so many stretches; a longer time gets longer ones. */
const MOST = 80;
/** Lengths of a stretch in months. */
const LENGTHS = [1, 3, 12, 60, 120, 600, 1200, 12_000];
/** Dates outside of this are slips of the pen; their claims count as undated. */
const [EARLIEST, LATEST] = [daysOf("1000")?.first ?? 0, daysOf("2999")?.last ?? 0];

/** The histogram of the claims that are flagged with 1, each counted where it begins. */
export function histogramOf(table: ClaimTable, flags: Uint8Array, dating: Filters["dating"]): Histogram {
  const months = new Int32Array(table.count).fill(NONE);
  const range = { first: Infinity, last: -Infinity };
  let undated = 0;
  for (let row = 0; row < table.count; row += 1) {
    const day = rowDays(table, row, dating)?.first;
    const dated = day !== undefined && day >= EARLIEST && day <= LATEST;
    if (dated) {
      months[row] = monthOf(day);
      range.first = Math.min(range.first, months[row] ?? 0);
      range.last = Math.max(range.last, months[row] ?? 0);
    } else undated += flags[row] ?? 0;
  }
  if (range.first > range.last) return { bins: [], undated };
  return { bins: binsOf(months, flags, range), undated };
}

const NONE = -2_000_000;

function binsOf(
  months: Int32Array,
  flags: Uint8Array,
  range: { readonly first: number; readonly last: number },
): readonly Bin[] {
  const span = range.last - range.first + 1;
  const length = LENGTHS.find((months) => span / months <= MOST) ?? 12_000;
  const begin = Math.floor(range.first / length) * length;
  const counts = new Uint32Array(Math.floor((range.last - begin) / length) + 1);
  months.forEach((month, row) => {
    const bin = Math.floor((month - begin) / length);
    if (month !== NONE && flags[row] === 1) counts[bin] = (counts[bin] ?? 0) + 1;
  });
  return Array.from(counts, (count, bin) => {
    const month = begin + bin * length;
    const [first, last] = [isoOf(monthStart(month)), isoOf(monthStart(month + length) - 1)];
    return { ...named(first, last, length), count };
  });
}

/** Dates as coarse as the stretch: "2006" for a year, "2006-10" for a month. */
function named(first: string, last: string, length: number): Omit<Bin, "count"> {
  const digits = length % 12 === 0 ? 4 : 7;
  const [from, to] = [first.slice(0, digits), last.slice(0, digits)];
  return { from, to, label: from === to ? from : `${from} – ${to}` };
}
