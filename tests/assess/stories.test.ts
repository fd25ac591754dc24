/**
 * Stories written by hand, each told by several articles: what they disagree about was written down before anything was run. The floors are
 * what is found now; `node bench/known-stories.mjs` names what is missed.
 */
import { describe, expect, it } from "vitest";
import { scoreStory } from "../../bench/known-stories.mjs";
import { buildGraph } from "../../src/build.ts";

describe("stories written by hand", () => {
  it.each([
    { name: "warehouse", least: 11, most: 1 },
    { name: "airliner", least: 14, most: 1 },
    { name: "summit", least: 9, most: 1 },
    { name: "market", least: 9, most: 2 },
    { name: "takeover", least: 9, most: 1 },
    { name: "vote", least: 7, most: 2 },
    { name: "ferry", least: 10, most: 2 },
    { name: "raid", least: 6, most: 1 },
    { name: "ballots", least: 2, most: 2 },
    { name: "convoy", least: 2, most: 2 },
    { name: "gunboat", least: 5, most: 3 },
    { name: "junction", least: 2, most: 1 },
    { name: "muscat", least: 1, most: 3 },
    { name: "society", least: 2, most: 2 },
  ])(
    "$name: disagreements and reprints are found",
    async ({ name, least, most }) => {
      const { found, wrong, reprints, wrongReprints, planted } = await scoreStory(name, { buildGraph });
      expect(found.length).toBeGreaterThanOrEqual(least);
      expect(wrong.length).toBeLessThanOrEqual(most);
      expect([reprints, wrongReprints]).toEqual([planted.reprints, []]);
    },
    60_000,
  );
});
