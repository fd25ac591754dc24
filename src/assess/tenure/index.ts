/**
 * Who was what to whom, since when and until when: offices, leads, memberships, alliances, from all sightings. Starts and ends come
 * from evidence alone; gaps stay gaps; who comes next bounds who was there before, and the bound says so.
 */
import { groupBy } from "../../common/collections.ts";
import { hashOf } from "../../common/hash.ts";
import type { EntityId, Reading, ResolvedClaim, Tenure, TenureGap } from "../../model.ts";
import type { EntityAt } from "../../resolve/entities.ts";
import { boundBySuccession } from "./bounds.ts";
import { type Seat, seatedClaims, seatId } from "./posts.ts";
import { sightingsOf } from "./sightings.ts";
import { othersOf, type Term, termsOf } from "./terms.ts";
import { type SeatTurn, seatTurns } from "./turns.ts";

/** What tenures are made of. */
export interface TenureEvidence {
  readonly readings: readonly Reading[];
  readonly claims: readonly ResolvedClaim[];
  readonly at: EntityAt;
}

/** The tenures of all claims and turns, sorted by id. */
export function tenuresOf({ readings, claims, at }: TenureEvidence): readonly Tenure[] {
  const documents = readings.map(({ document }) => document);
  const seen = sightingsOf(seatedClaims(claims, readings), claims, documents);
  const stated = seatTurns(readings, seen, at);
  const turns = [...stated, ...mirrored(stated)];
  const [seenAt, turnsAt] = [groupBy(seen, ({ seat }) => seatId(seat)), groupBy(turns, ({ seat }) => seatId(seat))];
  const seats = new Map<string, Seat>([...turns, ...seen].map(({ seat }) => [seatId(seat), seat]));
  const terms = [...seats].flatMap(([id, seat]) => termsOf(seat, seenAt.get(id) ?? [], turnsAt.get(id) ?? []));
  boundBySuccession(terms);
  return terms.map(toTenure).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Who succeeds somebody ends that one's term, and the other way round. */
function mirrored(turns: readonly SeatTurn[]): readonly SeatTurn[] {
  return othersOf(turns)
    .filter(({ turn }) => turn.seat.relation !== "member_of")
    .map(({ turn, other }) => ({
      ...turn,
      ...(turn.kind === "start" ? { kind: "end", why: "successor" } : { kind: "start", why: "predecessor" }),
      seat: { ...turn.seat, holder: other },
      other: turn.seat.holder,
    }));
}

function toTenure({ seat, number, seen, start, end }: Term): Tenure {
  const dates = seen.flatMap(({ date }) => date ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  const sightings = seen.map(({ claim, date }) => ({ claim, ...(date === undefined ? {} : { date }) }));
  const titles = seen.map((each) => each.seat.title);
  return {
    id: idOf(seat, number, start?.date),
    relation: seat.relation,
    title: mostFrequent(titles) ?? seat.title,
    holder: seat.holder,
    post: seat.post,
    ...(first === undefined || last === undefined ? {} : { first, last }),
    ...(start?.date === undefined ? {} : { from: start.date }),
    ...(end?.date === undefined ? {} : { to: end.date }),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    sightings: sightings.sort((a, b) => compare(a.date ?? "~", b.date ?? "~") || compare(a.claim, b.claim)),
    gaps: gapsOf(dates),
    claims: sightings.map(({ claim }) => claim).sort(),
  };
}

/** Stays as it is when further sightings come; a later term has its start in it. */
function idOf({ relation, holder, post, key }: Seat, number: number, start = ""): string {
  const seat: readonly (string | EntityId)[] = [holder, post, key, ...(relation === "holds_office" ? [] : [relation])];
  return hashOf("tenure", ...seat, ...(number === 0 ? [] : [start]));
}

const YEAR = 366 * 86_400_000;

function gapsOf(dates: readonly string[]): readonly TenureGap[] {
  return dates.slice(1).flatMap((before, i) => {
    const after = dates[i] ?? before;
    return Date.parse(before) - Date.parse(after) > YEAR ? [{ after, before }] : [];
  });
}

/** The most frequent text; of equals the first by code units. */
function mostFrequent(texts: readonly string[]): string | undefined {
  const counts = [...groupBy(texts, (text) => text)].map(([text, list]) => [text, list.length] as const);
  return counts.sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0]?.[0];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
