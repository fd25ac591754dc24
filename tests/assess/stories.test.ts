/**
 * Stories written by hand, each told by several articles: what they disagree about was written down before anything was run. The floors are
 * what is found now; `node bench/known-stories.mjs` names what is missed.
 */
import { describe, expect, it } from "vitest";
import { scoreStory } from "../../bench/known-stories.mjs";
import { assess } from "../../src/assess/index.ts";
import { readArticle, withoutTokens } from "../../src/reading.ts";
import { resolve } from "../../src/resolve/index.ts";

describe("stories written by hand", () => {
  it.each([
    { name: "warehouse", least: 10, most: 0 },
    { name: "airliner", least: 13, most: 1 },
    { name: "summit", least: 8, most: 0 },
    { name: "market", least: 9, most: 2 },
    { name: "takeover", least: 9, most: 0 },
    { name: "vote", least: 5, most: 2 },
    { name: "ferry", least: 12, most: 1 },
    { name: "raid", least: 8, most: 0 },
    { name: "ballots", least: 3, most: 4 },
    { name: "convoy", least: 3, most: 2 },
    { name: "gunboat", least: 5, most: 3 },
    { name: "junction", least: 5, most: 1 },
    { name: "muscat", least: 3, most: 6 },
    { name: "society", least: 3, most: 2 },
  ])(
    "$name: disagreements and reprints are found",
    ({ name, least, most }) => {
      const { found, wrong, reprints, wrongReprints, planted } = scoreStory(name, {
        ...{ readArticle, withoutTokens, resolve, assess },
      });
      expect(found.length).toBeGreaterThanOrEqual(least);
      expect(wrong.length).toBeLessThanOrEqual(most);
      expect([reprints, wrongReprints]).toEqual([planted.reprints, []]);
    },
    60_000,
  );
});
