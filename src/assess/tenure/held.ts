/** Whether somebody held an office on a day, as far as the evidence says. */
import type { Tenure } from "../../model.ts";

/**
 * "held": between a start or sighting and an end or later sighting; "between sightings": seen before and after, with a long time
 * between; "seen before" and "seen after": nothing says that it was over, or had begun.
 */
export type Holding = "held" | "between sightings" | "seen before" | "seen after";

/** How a tenure stands to a day, given as fine as known; undefined where the evidence says that it was not held then, or nothing. */
export function holdingOn(tenure: Tenure, on: string): Holding | undefined {
  const { start, end, first, last } = tenure;
  if (isBefore(on, start?.date) || isAfter(on, end?.date)) return undefined;
  if (isBefore(on, start?.limit) || isAfter(on, end?.limit)) return undefined;
  const from = earliest(start?.date, first);
  const to = latest(end?.date, last);
  if (from === undefined && to === undefined) return undefined;
  if (from !== undefined && isBefore(on, from)) return "seen after";
  if (to !== undefined && isAfter(on, to)) return "seen before";
  if (from === undefined || to === undefined) return from === undefined ? "seen after" : "seen before";
  return tenure.gaps.some(({ after, before }) => isAfter(on, after) && isBefore(on, before))
    ? "between sightings"
    : "held";
}

/** Whether all of a time lies before another; both as fine as known. */
function isBefore(time: string, other: string | undefined): boolean {
  return other !== undefined && time.slice(0, other.length) < other.slice(0, time.length);
}

function isAfter(time: string, other: string | undefined): boolean {
  return other !== undefined && time.slice(0, other.length) > other.slice(0, time.length);
}

function earliest(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}

function latest(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}
