/** Which claims the filters leave in: by mood, document, publisher, date, confidence, and as of a date. */
import { RELATION_NAMES, relationInfo } from "../../src/schema.ts";
import type { Filters } from "../state.ts";
import type { ClaimTable } from "./claim-table.ts";
import { type Days, daysOf } from "./days.ts";
import { MOODS } from "./moods.ts";
import type { Network } from "./network.ts";
import { publisherOf } from "./publishers.ts";

type RowTest = (row: number) => boolean;

/** Whether the filters look at single claims at all. */
export function filtersClaims(filters: Filters): boolean {
  const { hiddenMoods, hiddenPublishers, documents, reviewed, sure, from, to, asOf } = filters;
  const lists = hiddenMoods.length + hiddenPublishers.length + documents.length > 0;
  return lists || reviewed !== "any" || sure > 0 || [from, to, asOf].some((date) => daysOf(date) !== undefined);
}

/** The test of the filters for rows of the claim table. */
export function createClaimFilter(network: Network, filters: Filters): RowTest {
  const tests = [
    moodTest(network.claims, filters),
    documentTest(network, filters),
    reviewedTest(network.claims, filters),
    sureTest(network.claims, filters),
    dateTest(network.claims, filters),
    asOfTest(network, filters),
  ].filter((test) => test !== undefined);
  return (row) => tests.every((test) => test(row));
}

/** First and last possible day of a row: what is told, else the article's; the article's alone where that is asked. */
export function rowDays(table: ClaimTable, row: number, dating: Filters["dating"]): Days | undefined {
  const told = dating === "told" && !Number.isNaN(table.earliest[row]);
  const first = (told ? table.earliest[row] : table.published[row]) ?? Number.NaN;
  const last = (told ? table.latest[row] : table.publishedLast[row]) ?? Number.NaN;
  return Number.isNaN(first) ? undefined : { first, last: Number.isNaN(last) ? first : last };
}

function moodTest(table: ClaimTable, { hiddenMoods }: Filters): RowTest | undefined {
  if (hiddenMoods.length === 0) return undefined;
  const shown = MOODS.map((mood) => !hiddenMoods.includes(mood));
  return (row) => shown[table.mood[row] ?? 0] === true;
}

function documentTest({ claims, documents }: Network, filters: Filters): RowTest | undefined {
  if (filters.hiddenPublishers.length === 0 && filters.documents.length === 0) return undefined;
  const only = new Set(filters.documents);
  const shown = documents.map(
    (document) =>
      !filters.hiddenPublishers.includes(publisherOf(document)) && (only.size === 0 || only.has(document.path)),
  );
  return (row) => shown[claims.document[row] ?? -1] === true;
}

function reviewedTest(table: ClaimTable, { reviewed }: Filters): RowTest | undefined {
  return reviewed === "any" ? undefined : (row) => (table.reviewed[row] ?? 0) > 0 === (reviewed === "yes");
}

function sureTest(table: ClaimTable, { sure }: Filters): RowTest | undefined {
  return sure <= 0 ? undefined : (row) => (table.confidence[row] ?? 0) >= sure;
}

function dateTest(table: ClaimTable, { from, to, dating }: Filters): RowTest | undefined {
  const [begin, end] = [daysOf(from)?.first, daysOf(to)?.last];
  if (begin === undefined && end === undefined) return undefined;
  return (row) => {
    const days = rowDays(table, row, dating);
    return days !== undefined && days.last >= (begin ?? -Infinity) && days.first <= (end ?? Infinity);
  };
}

/**
 * As of a date: what had happened by then, and states that were seen to hold then, from the first day on which a claim shows
 * them to the last, or over the tenure where a text gives its bounds.
 */
function asOfTest(network: Network, { asOf }: Filters): RowTest | undefined {
  const then = daysOf(asOf);
  if (then === undefined) return undefined;
  const { claims, edgeRelation } = network;
  const state = RELATION_NAMES.map((relation) => relationInfo(relation).group === "state");
  return (row) => {
    const edge = claims.edge[row] ?? -1;
    if (edge >= 0 && state[edgeRelation[edge] ?? 0] === true) return holds(claims, edge, then);
    const days = rowDays(claims, row, "told");
    return days !== undefined && days.first <= then.last;
  };
}

function holds(table: ClaimTable, edge: number, then: Days): boolean {
  let [first, last] = [Infinity, -Infinity];
  for (let row = table.firstOfEdge[edge] ?? 0; row < (table.firstOfEdge[edge + 1] ?? 0); row += 1) {
    const days = rowDays(table, row, "told");
    first = Math.min(first, days?.first ?? Infinity);
    last = Math.max(last, days?.last ?? -Infinity);
  }
  const [from = Number.NaN, to = Number.NaN] = [table.from[edge], table.to[edge]];
  return (Number.isNaN(from) ? first : from) <= then.last && (Number.isNaN(to) ? last : to) >= then.first;
}
