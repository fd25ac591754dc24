/** Word vectors: what words of like meaning have in common. */
import { describe, expect, it } from "vitest";
import { dotOf, meaningOf, wordVectors } from "../../src/language/word-vectors.ts";

const likeness = (a: string, b: string) => dotOf(meaningOf([[a, 1]]), meaningOf([[b, 1]]));

describe("word vectors", () => {
  it("rank words by how frequent they are, the most frequent first", () => {
    const { rankOf, count } = wordVectors();
    expect(rankOf("the")).toBe(1);
    expect(rankOf("police")).toBeLessThan(rankOf("siege"));
    expect(rankOf("siege")).toBeLessThanOrEqual(count);
    expect(rankOf("qzxv")).toBe(0);
  });

  it.each([
    ["elevation", "altitude", "minister"],
    ["deputy", "lawmaker", "banana"],
    ["speech", "address", "torpedo"],
  ])("find %s more like %s than like %s", (word, like, other) => {
    expect(likeness(word, like)).toBeGreaterThan(0.5);
    expect(likeness(word, like)).toBeGreaterThan(likeness(word, other) + 0.2);
  });

  it("are of length 1, and weigh words", () => {
    const mixed = meaningOf([
      ["speech", 3],
      ["torpedo", 1],
    ]);
    expect(dotOf(mixed, mixed)).toBeCloseTo(1, 5);
    expect(dotOf(mixed, meaningOf([["speech", 1]]))).toBeGreaterThan(dotOf(mixed, meaningOf([["torpedo", 1]])));
  });

  it("have no numbers where no word is known", () => {
    expect(meaningOf([["qzxv", 1]])).toHaveLength(0);
    expect(dotOf(meaningOf([["qzxv", 1]]), meaningOf([["speech", 1]]))).toBe(0);
  });
});
