/**
 * Sightings and turns of one seat → its terms. A start that is dated after somebody was already seen in the seat begins another
 * term; nothing else does.
 */
import type { EntityId, TenureBound } from "../../model.ts";
import type { Seat } from "./posts.ts";
import type { Seen } from "./sightings.ts";
import type { SeatTurn } from "./turns.ts";

/** One term of one seat, while it is put together. */
export interface Term {
  readonly seat: Seat;
  /** Number of the term of its seat, from 0. */
  readonly number: number;
  seen: Seen[];
  start?: TenureBound;
  end?: TenureBound;
}

/** Starts that are further apart than so many years begin two terms. */
const YEARS = 2;

/** The terms of a seat, in order. */
export function termsOf(seat: Seat, seen: readonly Seen[], turns: readonly SeatTurn[]): readonly Term[] {
  const shown = seen.filter(({ isOver }) => !isOver);
  const starts = startsOf(
    shown,
    turns.filter(({ kind }) => kind === "start"),
  );
  const hasEarlier =
    starts[0]?.date === undefined || shown.some(({ date }) => date !== undefined && isBefore(date, starts[0]?.date));
  const bounds =
    starts.length === 0 || hasEarlier ? [undefined, ...starts.filter(({ date }) => date !== undefined)] : starts;
  const terms = bounds.map(
    (start, number): Term => ({ seat, number, seen: [], ...(start === undefined ? {} : { start: boundOf(start) }) }),
  );
  const first = terms[0];
  const undated = starts.find(({ date }) => date === undefined);
  if (first !== undefined && first.start === undefined && undated !== undefined) first.start = boundOf(undated);
  for (const each of shown)
    termAt(
      terms,
      each.date,
      bounds.findIndex((start) => start?.document === each.document),
    )?.seen.push(each);
  addEnds(
    terms,
    seen.filter(({ isOver }) => isOver),
    turns.filter(({ kind }) => kind === "end"),
  );
  return terms.filter((term) => term.seen.length > 0 || term.start !== undefined || term.end !== undefined);
}

/** Dated starts that begin terms, finest date first of equals; an undated one where there is no other. */
function startsOf(seen: readonly Seen[], starts: readonly SeatTurn[]): readonly SeatTurn[] {
  const dated = starts.filter(({ date }) => date !== undefined).toSorted(compareDates);
  const kept: SeatTurn[] = [];
  for (const start of dated) {
    const last = kept.at(-1);
    if (last === undefined || beginsAnother(last, start, seen)) kept.push(start);
    else if (isFiner(start.date, last.date)) kept[kept.length - 1] = start;
  }
  return kept.length > 0 ? kept : starts.slice(0, 1);
}

function compareDates(a: SeatTurn, b: SeatTurn): number {
  return compare(a.date ?? "", b.date ?? "");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function beginsAnother({ date: before = "" }: SeatTurn, { date = "" }: SeatTurn, seen: readonly Seen[]): boolean {
  if (date.startsWith(before) || before.startsWith(date)) return false;
  return (
    Number(date.slice(0, 4)) - Number(before.slice(0, 4)) >= YEARS ||
    !seen.every((each) => each.date === undefined || !isBefore(each.date, date))
  );
}

/** "2006-09-26" is finer than "2006-09". */
function isFiner(date = "", than = ""): boolean {
  return date.length > than.length && date.startsWith(than);
}

/** Whether a day lies before a date, at the date's own precision. */
export function isBefore(day: string, date = ""): boolean {
  return day.slice(0, date.length) < date;
}

function boundOf({ date, other, why, evidence }: SeatTurn): TenureBound {
  return { why, evidence, ...(date === undefined ? {} : { date }), ...(other === undefined ? {} : { other }) };
}

/** The last term that had begun at a date; without a date the one that the same article starts, else the last. */
function termAt(terms: readonly Term[], date: string | undefined, own: number): Term | undefined {
  if (date === undefined) return terms[own] ?? terms.at(-1);
  return terms.findLast(({ start }) => start?.date === undefined || !isBefore(date, start.date)) ?? terms[0];
}

function addEnds(terms: readonly Term[], over: readonly Seen[], ends: readonly SeatTurn[]): void {
  for (const turn of ends.toSorted(compareDates)) {
    const term = termAt(terms, turn.date, -1);
    if (term !== undefined && (term.end === undefined || term.end.date === undefined)) term.end = boundOf(turn);
  }
  for (const { date, passage } of over) {
    const term = terms.at(-1);
    if (term === undefined || term.end !== undefined || term.seen.some((each) => (each.date ?? "") > (date ?? "")))
      continue;
    term.end = { why: "stated", evidence: passage, ...(date === undefined ? {} : { limit: date }) };
  }
}

/** Ids of the people whom a seat's turns name as who came before or after. */
export function othersOf(turns: readonly SeatTurn[]): readonly { readonly turn: SeatTurn; readonly other: EntityId }[] {
  return turns.flatMap((turn) => (turn.other === undefined ? [] : [{ turn, other: turn.other }]));
}
