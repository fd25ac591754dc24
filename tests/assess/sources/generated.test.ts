/** The bench's stories, on the sources: nearly all that is planted is found, and nothing else. */
import { describe, expect, it } from "vitest";
import { findReprints } from "../../../bench/find-reprints.mjs";
import * as sources from "../../../src/assess/sources/index.ts";

describe("planted reprints and passages", () => {
  const { articles, reprints, passages } = findReprints(400, sources);

  it("are many enough to tell", () => {
    expect(articles).toBeGreaterThanOrEqual(400);
    expect(reprints.pairs).toBeGreaterThan(50);
    expect(passages.pairs).toBeGreaterThan(10);
  });

  it.each([
    ["reprints", reprints],
    ["passages", passages],
  ])("are found: %s", (_, { precision, recall }) => {
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });
});
