/** Turns of documents → turns of seats: whose office it is that began or ended, where the passage itself does not say it all. */
import { groupBy } from "../../common/collections.ts";
import type { DocumentId, EntityId, Passage, Reading, Turn } from "../../model.ts";
import type { EntityAt } from "../../resolve/entities.ts";
import { officeKey } from "../../resolve/names.ts";
import type { BoundReason } from "../../schema.ts";
import type { Seat } from "./posts.ts";
import type { Seen } from "./sightings.ts";

/** A turn of a seat. */
export interface SeatTurn {
  readonly seat: Seat;
  readonly kind: Turn["kind"];
  readonly why: BoundReason;
  /** As fine as known. */
  readonly date?: string;
  readonly document: DocumentId;
  /** Who came before (start) or after (end). */
  readonly other?: EntityId;
  readonly evidence: Passage;
}

/** The turns of all documents whose seat is known. */
export function seatTurns(readings: readonly Reading[], seen: readonly Seen[], at: EntityAt): readonly SeatTurn[] {
  const byHolder = groupBy(seen, ({ seat }) => seat.holder);
  return readings.flatMap((reading) => reading.turns.flatMap((turn) => seatTurn(reading, turn, byHolder, at) ?? []));
}

function seatTurn(
  { document }: Reading,
  turn: Turn,
  byHolder: ReadonlyMap<EntityId, readonly Seen[]>,
  at: EntityAt,
): SeatTurn | undefined {
  const entity = (mention: number | undefined) =>
    mention === undefined ? undefined : at(document.id, { mention })?.id;
  const holder = entity(turn.holder);
  if (holder === undefined) return undefined;
  const [post, other] = [entity(turn.post), entity(turn.other)];
  const seat = named(holder, turn, post) ?? seenSeat(byHolder.get(holder) ?? [], turn, post, document.id);
  if (seat === undefined) return undefined;
  return {
    seat,
    kind: turn.kind,
    why: "stated",
    document: document.id,
    ...(turn.when === undefined ? {} : { date: turn.when.date }),
    ...(other === undefined || other === holder ? {} : { other }),
    evidence: {
      document: document.id,
      quote: document.text.slice(turn.start, turn.end),
      start: turn.start,
      end: turn.end,
    },
  };
}

/** The seat that the passage itself names. */
function named(holder: EntityId, { title }: Turn, post: EntityId | undefined): Seat | undefined {
  if (title === undefined || post === undefined || post === holder) return undefined;
  const relation = title === "member" ? "member_of" : "holds_office";
  return { relation, holder, post, title, key: officeKey(title) };
}

/**
 * The seat in which the holder is seen: in the same document if in any, and in that one alone. Without a title in the same document
 * alone: elsewhere the holder may be seen in an earlier or later office.
 */
function seenSeat(
  seen: readonly Seen[],
  turn: Turn,
  post: EntityId | undefined,
  document: DocumentId,
): Seat | undefined {
  const offices = seen.filter(({ seat }) => seat.relation === "holds_office" || seat.relation === "leads");
  const titled = offices.filter(
    ({ seat }) =>
      (turn.title === undefined || seat.key === officeKey(turn.title)) && (post === undefined || seat.post === post),
  );
  const here = titled.filter((each) => each.document === document);
  const seats = new Map(
    (here.length > 0 || turn.title === undefined ? here : titled).map(({ seat }) => [
      `${seat.post}\n${seat.key}`,
      seat,
    ]),
  );
  const [only, ...others] = seats.values();
  return others.length === 0 ? only : undefined;
}
