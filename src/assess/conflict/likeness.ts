/** How alike the surroundings of two figures are, and whether a figure is of something long before its article. */
import type { Document, Figure } from "../../model.ts";

/** What is older than so many days when an article appears is not its news. */
const OLD = 45;
const DAY = 86_400_000;

/** 0…1: shared words, those that are next to the number twice; 0 where fewer than two words are shared. */
export function likeness(a: Figure, b: Figure): number {
  if (a.measure !== "day" && !areTimesAlike(a, b)) return 0;
  // Days must be of one deed.
  if (a.measure === "day" && shared(a.near, b.near).length === 0) return 0;
  const near = shared(a.near, b.near).length;
  const terms = shared(a.terms, b.terms).length;
  if (near + terms < 2) return 0;
  const least = 2 * Math.min(a.near.length, b.near.length) + Math.min(a.terms.length, b.terms.length);
  return (2 * near + terms) / Math.max(least, 1);
}

/** Words of two sorted lists that are in both. */
export function shared(a: readonly string[], b: readonly string[]): readonly string[] {
  const other = new Set(b);
  return a.filter((word) => other.has(word));
}

/** Figures for two years or months are two figures. */
function areTimesAlike(a: Figure, b: Figure): boolean {
  if (a.when === undefined || b.when === undefined) return true;
  return a.when.earliest <= b.when.latest && b.when.earliest <= a.when.latest;
}

/** Whether its sentence tells of something long before the article appeared. */
export function isOld({ when }: Figure, { published }: Document): boolean {
  if (when === undefined || published === undefined) return false;
  return Date.parse(`${when.latest}T00:00:00Z`) < Date.parse(published.date) - OLD * DAY;
}
