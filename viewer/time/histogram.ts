/** Claims over time: stretches of equal length, and how many claims fall into each. */
import type { Day } from "../../src/serve/api-types.ts";
import { type ClaimTable, NO_DAY } from "../data/claim-table.ts";
import type { Days } from "../data/days.ts";
import type { Filters, Span } from "../state.ts";
import { type Stretch, stretchesOf } from "./stretches.ts";
import { type Rows, rowsOf, usualLength, windowOf } from "./window.ts";

/** A stretch with its claims. */
export interface Bin extends Stretch {
  /** Claims that are known to fall into it. */
  readonly count: number;
  /** Claims whose date is coarser: they may fall into it. A filter for the stretch leaves them in. */
  readonly maybe: number;
  /** How many of these would fall into it if each were as likely on every day that it may be of. */
  readonly share: number;
  /** Claims whose date begins in it, coarse or not. */
  readonly begun: number;
}

/** The stretches, and how many claims are not among them. */
export interface Histogram {
  readonly bins: readonly Bin[];
  readonly undated: number;
  /** Before the first stretch and after the last. */
  readonly earlier: number;
  readonly later: number;
}

/** The histogram of the claims that are flagged with 1, over the span that is asked for. */
export function histogramOf(table: ClaimTable, flags: Uint8Array, filters: Filters, span: Span): Histogram {
  const rows = rowsOf(table, filters.dating);
  // Over all claims, flagged or not: the bars stay where they are while one filters.
  const window = windowOf(rows, filters, span);
  return window === undefined
    ? { bins: [], undated: flags.reduce((sum, flag) => sum + flag, 0), earlier: 0, later: 0 }
    : counted(rows, flags, stretchesOf(window, usualLength(rows, window)));
}

function counted({ first, last }: Rows, flags: Uint8Array, stretches: readonly Stretch[]): Histogram {
  const bins: readonly Filling[] = stretches.map((stretch) => ({ ...stretch, count: 0, maybe: 0, share: 0, begun: 0 }));
  const [begin, end] = [stretches[0]?.first ?? 0, stretches.at(-1)?.last ?? 0];
  const outside = { undated: 0, earlier: 0, later: 0 };
  for (let row = 0; row < flags.length; row += 1) {
    if (flags[row] !== 1) continue;
    const days = { first: first[row] ?? NO_DAY, last: last[row] ?? NO_DAY };
    if (Number.isNaN(days.first)) outside.undated += 1;
    else if (days.last < begin) outside.earlier += 1;
    else if (days.first > end) outside.later += 1;
    else spread(bins, days);
  }
  return { bins, ...outside };
}

/** A bin that is being filled. */
interface Filling extends Stretch {
  count: number;
  maybe: number;
  share: number;
  begun: number;
}

/** Counts a claim in the stretch that it falls into, or as a part in each that it may fall into. */
function spread(bins: readonly Filling[], { first, last }: Days): void {
  for (let place = placeIn(bins, first); place < bins.length; place += 1) {
    const bin = bins[place];
    if (bin === undefined || bin.first > last) return;
    if (first >= bin.first) bin.begun += 1;
    if (first >= bin.first && last <= bin.last) bin.count += 1;
    else {
      bin.maybe += 1;
      bin.share += (Math.min(last, bin.last) - Math.max(first, bin.first) + 1) / (last - first + 1);
    }
  }
}

/** The place of the stretch that holds a day; the first one for what is before. */
function placeIn(bins: readonly Bin[], day: Day): number {
  let [low, high] = [0, bins.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((bins[middle]?.first ?? 0) <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}
