/**
 * Quantities of a sentence: numbers with what they count or measure, as the text bounds them: "about 28,500 troops",
 * "$1.3 billion", "2.5 to 3 million", "12 percent", "three-quarters of voters", "dozens of people".
 *
 * What only looks like one is left out: dates, years and times of day; ages ("45-year-old", "aged 45": they describe a person);
 * designators ("F-35", "Article 9", "No. 3"); scores ("3-2"); and "one" with nothing that it counts. One pass over the tokens.
 */
import type { Sentence, Span, Token } from "../model.ts";
import { type Amount, amountAt } from "./quantity/amounts.ts";
import { countedAt } from "./quantity/counted.ts";
import { isNoQuantity } from "./quantity/designators.ts";
import { type Hedge, type Hedged, hedgeBefore, hedgeBehind } from "./quantity/hedges.ts";
import { adjoins, lowerAt } from "./quantity/numerals.ts";
import { isTime, unitNamed } from "./quantity/units.ts";

/** A quantity. Its span, in UTF-16 units of the document, holds the hedge, the number and the unit. */
export interface Quantity extends Span {
  readonly kind: "money" | "percent" | "measure" | "share" | "count" | "number";
  /** The least and the most that it can be, finite; equal for a single value. Only one of them for "at least" or "up to". */
  readonly low?: number;
  readonly high?: number;
  /** How the text bounds it; absent where it is exact. With "about" and "nearly" both bounds are the number that is named. */
  readonly hedge?: Hedge;
  /** Money: the ISO 4217 code. Measure: the unit, singular. Count: the words for what is counted. Percent, share: of what. */
  readonly unit?: string;
}

/** One amount, or two that are the ends of a range. */
interface Range extends Span {
  readonly low: number;
  readonly high: number;
  /** The amount that says kind and unit: the last. */
  readonly amount: Amount;
}

/** The quantities of a sentence, in order; they do not overlap. */
export function quantitiesOf({ tokens }: Pick<Sentence, "tokens">): readonly Quantity[] {
  const found: Quantity[] = [];
  let at = 0;
  let free = 0;
  while (at < tokens.length) {
    const range = rangeAt(tokens, at);
    if (range === undefined) {
      at++;
      continue;
    }
    const quantity = quantityOf(tokens, range, free);
    if (quantity !== undefined) found.push(quantity.value);
    at = quantity?.end ?? range.end;
    free = quantity?.end ?? free;
  }
  return found;
}

/**
 * What a range says with the words around it, and the token that it ends before; undefined for what is no quantity.
 * @param free the first token that no quantity before has taken
 */
function quantityOf(
  tokens: readonly Token[],
  range: Range,
  free: number,
): { readonly value: Quantity; readonly end: number } | undefined {
  const { amount } = range;
  const behind = hedgeBehind(tokens, range.end);
  const end = range.end + (behind?.tokens ?? 0);
  const counted = /^(?:bare|percent)$/u.test(amount.kind) ? countedAt(tokens, range, end) : undefined;
  const before = hedgeOf(tokens, range, free);
  if (isNoQuantity(tokens, { ...range, isHedged: before !== undefined, isCounted: counted !== undefined }))
    return undefined;
  const last = counted?.end ?? end;
  const start = tokens[range.start - (before?.tokens ?? 0)]?.start ?? 0;
  const hedge = amount.numeral.isVague ? "at least" : (before ?? behind)?.hedge;
  const value: Quantity = {
    start,
    end: tokens[last - 1]?.end ?? start,
    ...kindOf(amount, counted?.words),
    ...bounded(range, hedge),
    ...(hedge === undefined ? {} : { hedge }),
  };
  return { value, end: last };
}

/** Kind and unit, by the amount and the words for what it counts. */
function kindOf({ kind, unit, numeral }: Amount, counted: string | undefined): Pick<Quantity, "kind" | "unit"> {
  if (kind === "bare" && counted === undefined) return { kind: numeral.isShare ? "share" : "number" };
  // "20-plus months", "ten or so kilometers"
  const measured = kind === "bare" ? unitNamed(counted?.toLowerCase() ?? "") : undefined;
  if (measured !== undefined) return { kind: "measure", unit: measured };
  const of = unit ?? counted;
  const known = kind === "bare" ? (numeral.isShare ? "share" : "count") : kind;
  return of === undefined ? { kind: known } : { kind: known, unit: of };
}

/** "over two days" is a time and no hedge. */
function hedgeOf(tokens: readonly Token[], { start, amount }: Range, free: number): Hedged | undefined {
  const hedged = hedgeBefore(tokens, start, free);
  const isSpan =
    amount.kind === "measure" && isTime(amount.unit ?? "") && /^(?:over|around)$/u.test(lowerAt(tokens, start - 1));
  return isSpan && hedged?.tokens === 1 ? undefined : hedged;
}

function bounded(
  { low, high }: Span & Pick<Range, "low" | "high">,
  hedge: Hedge | undefined,
): Pick<Quantity, "low" | "high"> {
  if (hedge === "more than" || hedge === "at least") return { low };
  return hedge === "less than" || hedge === "at most" ? { high } : { low, high };
}

/** The amount or range that begins at a token: "2.5 to 3 million", "$5-10 billion", "between 10 and 20", "two or three". */
function rangeAt(tokens: readonly Token[], at: number): Range | undefined {
  const first = amountAt(tokens, at);
  if (first === undefined) return undefined;
  const single = { start: at, end: first.end, low: first.value, high: first.value, amount: first };
  const second = joinsRange(tokens, at, first.end) ? amountAt(tokens, first.end + 1) : undefined;
  if (second === undefined || !agree(first, second)) return single;
  // The scale of "2.5 to 3 million" is that of both.
  const isShared = first.numeral.scale === 1 && first.value < second.value / second.numeral.scale;
  const low = isShared ? Number((first.value * second.numeral.scale).toPrecision(15)) : first.value;
  const isChange = lowerAt(tokens, at - 1) === "from";
  if (low >= second.value && !isChange) return single;
  const amount = second.kind === "bare" ? { ...second, ...kindAndUnit(first) } : second;
  return { start: at, end: second.end, low: Math.min(low, second.value), high: Math.max(low, second.value), amount };
}

function kindAndUnit({ kind, unit }: Amount): Pick<Amount, "kind" | "unit"> {
  return unit === undefined ? { kind } : { kind, unit };
}

function joinsRange(tokens: readonly Token[], start: number, at: number): boolean {
  const word = lowerAt(tokens, at);
  if (word === "and") return lowerAt(tokens, start - 1) === "between";
  if (/^(?:—|--)$/u.test(word)) return adjoins(tokens, at - 1) && adjoins(tokens, at);
  return /^(?:-|–|to|or)$/u.test(word);
}

/** Whether two amounts can be the ends of one range. */
function agree(first: Amount, second: Amount): boolean {
  if (first.numeral.isShare !== second.numeral.isShare || first.numeral.isVague || second.numeral.isVague) return false;
  if (first.kind === "bare" || (first.kind === "money" && second.kind === "bare")) return true;
  return first.kind === second.kind && first.unit === second.unit;
}
