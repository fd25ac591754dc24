/** Names in phrases that others marked. */
import { expect, it } from "vitest";
import { nameWithin } from "../../src/resolve/index.ts";
import type { Kind } from "../../src/schema.ts";

it.each<[Kind, string, string]>([
  ["person", "US Senator Ann Marsh, who left", "Ann Marsh"],
  ["person", "Secretary-General Karl Weiss", "Karl Weiss"],
  ["person", "former Norwegian Prime Minister Jane Marsh", "Jane Marsh"],
  ["person", "Minister of Health Jane Marsh", "Jane Marsh"],
  ["person", "Conrad (Gus) Hale", "Conrad Hale"],
  ["person", "ambassador van der Berg", "van der Berg"],
  ["person", "Dean Hale", "Dean Hale"],
  ["person", "US political activist and philosopher Noam Hale", "Noam Hale"],
  ["person", "academic Simon Marsh", "Simon Marsh"],
  ["person", "Theodor of Bergen", "Theodor of Bergen"],
  ["person", "Marsh’s", "Marsh"],
  ["person", "the president", "the president"],
  ["person", "Jane Marsh", "Jane Marsh"],
  ["place", "present-day Oslo", "Oslo"],
  ["place", "northern Norway", "northern Norway"],
  ["place", "Portland, Oregon", "Portland, Oregon"],
  ["organization", "Meridian's", "Meridian"],
  ["organization", "the Meridian Freight (Oslo)", "Meridian Freight"],
  ["event", "the First Coastal War, which began in 1901", "First Coastal War"],
  ["event", "", ""],
])("of a %s: %s → %s", (kind, phrase, name) => {
  expect(nameWithin(kind, phrase)).toBe(name);
});

it("take time in proportion to the phrase", () => {
  const start = process.cpuUsage().user;
  for (const part of ["Prime Minister ", "the ", "( ", "a, ", "‘ "]) nameWithin("person", part.repeat(20_000));
  expect(process.cpuUsage().user - start).toBeLessThan(2_000_000);
});
