/** Headings of disagreements about numbers. */
import { expect, it } from "vitest";
import { headingOf } from "../../src/assess/conflict/heading.ts";

it.each([
  ["missile", ["North Korea", "Japan"], ["ballistic"], "missiles: North Korea, Japan"],
  ["soldier dead", [], ["dead", "soldiers"], "soldiers dead"],
  ["policewoman injured", [], [], "policewomen injured"],
  ["people dead", [], ["dead"], "people dead"],
  ["USD", ["Lindgren"], [], "sum in USD: Lindgren"],
  ["percent", [], ["turnout", "election", "commission"], "percent: turnout, election"],
  ["body", [], [], "bodies"],
  ["crew member", [], ["crew"], "crew members"],
  ["age of ship", [], [], "age of ship"],
  ["clock", [], ["curfew"], "time of day: curfew"],
  ["house", ["Oslo", "Bergen", "Norway", "Viken"], [], "houses: Oslo, Bergen, Norway"],
])("%s, %j, %j: %s", (measure, names, words, expected) => {
  expect(headingOf(measure, names, words)).toBe(expected);
});
