/** Who is who in many mentions with known truth: how well, and at which cost. */
import { describe, expect, it } from "vitest";
import { resolveMentions } from "../../bench/resolve-mentions.mjs";
import { candidatePairs } from "../../src/resolve/corpus/blocks.ts";
import * as corpus from "../../src/resolve/corpus/index.ts";
import * as document from "../../src/resolve/document.ts";
import * as facts from "../../src/resolve/facts.ts";

const run = (size: number) => resolveMentions(size, { ...corpus, ...document, ...facts });

describe("synthetic mentions", { timeout: 120_000 }, () => {
  it("are found again, pair by pair", () => {
    const { f1, precision, mentions } = run(10_000);
    expect(mentions).toBeGreaterThanOrEqual(10_000);
    expect(f1).toBeGreaterThan(0.97);
    expect(precision).toBeGreaterThan(0.98);
  });

  it("cost in proportion: twice as many, at most 2.2 times the processor time", () => {
    // Whatever else the machine does only adds: of several rounds, by turns, the least of each counts.
    let [once, twice] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let round = 0; round < 5 && !(twice / once < 2.2); round += 1) {
      once = Math.min(once, run(12_000).seconds);
      twice = Math.min(twice, run(24_000).seconds);
    }
    expect(twice / once).toBeLessThan(2.2);
  });
});

describe("blocks", () => {
  it("of one kind of name grow no faster than the names, and say that they were cut", () => {
    const names = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ kind: "person" as const, words: [`jane${i.toString(36)}`, "smith"] }));
    const [small, large] = [candidatePairs(names(1000)).report, candidatePairs(names(4000)).report];
    expect(large.largest).toBe(4000);
    expect(large.cut).toBeGreaterThan(0);
    expect(large.pairs).toBeLessThan(4.4 * small.pairs);
    expect(candidatePairs(names(10)).report).toMatchObject({ largest: 10, cut: 0, pairs: 45 });
  });
});
