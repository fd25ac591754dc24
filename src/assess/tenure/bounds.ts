/** Who comes next in an office that one person holds at a time bounds who was seen there before, and the other way round. */
import { groupBy } from "../../common/collections.ts";
import type { Tenure, TenureBound } from "../../model.ts";
import type { Seen } from "./sightings.ts";
import type { Term } from "./terms.ts";

/** Titles that several people of one country or group have at a time. */
const MANY =
  /\b(?:spokes\w+|deputy|vice|assistant|advis[eo]r|aide|member|senator|lawmaker|legislator|congress\w+|representative|mp|judge|justice|professor|officer|official|analyst|economist|lawyer|attorney|reporter|editor|director|manager|executive|envoy|ambassador|diplomat|general|admiral|colonel|major|captain|lieutenant|sergeant|councill?or|commissioner|candidate|founder|partner|fellow|scientist|minister of state|undersecretary)\b/iu;

/** Whether one person at a time has such a seat. */
export function isSingle({ relation, title }: Pick<Tenure, "relation" | "title">): boolean {
  return (relation === "holds_office" || relation === "leads") && title !== "" && !MANY.test(title);
}

/** Bounds terms by those before and behind them in the same office. */
export function boundBySuccession(terms: readonly Term[]): void {
  const offices = groupBy(
    terms.filter(({ seat }) => isSingle(seat)),
    ({ seat: { relation, post, key } }) => [relation, post, key].join("\n"),
  );
  for (const office of offices.values()) {
    const dated = office.filter((term) => dateOf(term) !== undefined);
    const order = dated.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
    for (const [i, after] of order.slice(1).entries()) {
      const before = order[i];
      if (before !== undefined && before.seat.holder !== after.seat.holder) bound(before, after);
    }
  }
}

/** Of one time, who is only known to have left stands before who came. */
function orderOf(term: Term): string {
  const isLeaving = term.start?.date === undefined && datesOf(term.seen).length === 0;
  return `${dateOf(term)} ${isLeaving ? 0 : 1}`;
}

function dateOf({ start, seen, end }: Term): string | undefined {
  return start?.date ?? datesOf(seen)[0]?.date ?? end?.date;
}

function datesOf(seen: readonly Seen[]): readonly (Seen & { readonly date: string })[] {
  return seen
    .flatMap((each) => (each.date === undefined ? [] : [{ ...each, date: each.date }]))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Only where the one was last seen before the other was first. Others may have come between, so that a limit is all that is known. */
function bound(before: Term, after: Term): void {
  const [last, first] = [datesOf(before.seen).at(-1), datesOf(after.seen)[0]];
  const begins = after.start?.date ?? first?.date ?? "";
  if (last !== undefined && last.date > begins) return;
  const end = endBy(after, first);
  if (before.end === undefined && end !== undefined) before.end = end;
  if (after.start !== undefined || last === undefined) return;
  after.start = { why: "predecessor", limit: last.date, other: before.seat.holder, evidence: last.passage };
}

function endBy({ seat, start }: Term, first: (Seen & { readonly date: string }) | undefined): TenureBound | undefined {
  const why = { why: "successor", other: seat.holder } as const;
  if (start?.why === "stated" && start.date !== undefined)
    return { ...why, limit: start.date, evidence: start.evidence };
  return first === undefined ? undefined : { ...why, limit: first.date, evidence: first.passage };
}
