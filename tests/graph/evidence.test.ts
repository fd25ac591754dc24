/** The check of quotes: what does not stand in its source, letter for letter, stops the build. */
import { describe, expect, it } from "vitest";
import { RedthreadError } from "../../src/errors.ts";
import { checkEvidence } from "../../src/graph/evidence.ts";
import type { ResolvedClaim } from "../../src/model.ts";
import { documentId } from "../fixtures/graph.ts";
import { smallGraph } from "../fixtures/small.ts";

const { documents, claims } = smallGraph();
const CLAIM = firstOf(claims);

function firstOf<Of>(list: readonly Of[]): Of {
  const [first] = list;
  if (first === undefined) throw new Error("the small graph has documents and claims");
  return first;
}

function checked(more: Partial<ResolvedClaim>): () => void {
  return () => checkEvidence(documents, [{ ...CLAIM, ...more }]);
}

function thrownBy(work: () => void): unknown {
  try {
    work();
  } catch (thrown) {
    return thrown;
  }
  return undefined;
}

describe("checkEvidence", () => {
  it("passes what stands in its source", () => {
    expect(() => checkEvidence(documents, claims)).not.toThrow();
    expect(() => checkEvidence([], [])).not.toThrow();
  });

  const shifted = { start: CLAIM.start + 1, end: CLAIM.end + 1 };
  const end = { ...CLAIM.subject, start: CLAIM.subject.start + 1, end: CLAIM.subject.end + 1 };

  it.each<readonly [string, Partial<ResolvedClaim>, RegExp]>([
    ["a shifted quote", shifted, /quote is not the text at its offsets/],
    ["a quote with a letter changed", { quote: CLAIM.quote.replace("met", "mat") }, /quote is not the text/],
    ["a quote with its blanks changed", { quote: CLAIM.quote.replace(" ", "\u00a0") }, /quote is not the text/],
    ["an empty quote", { quote: "", start: 3, end: 3 }, /0 characters/],
    ["a quote past the end", { start: 1e6, end: 1e6 + CLAIM.quote.length }, /quote is not the text/],
    ["a shifted subject", { subject: end }, /is not the text at its offsets/],
    ["a shifted object", { object: { start: 0, end: 3, text: "xyz" } }, /the end "xyz" is not the text/],
    ["a shifted context", { context: [{ start: 0, end: 3, quote: "xyz" }] }, /context at 0/],
    ["a document that there is not", { document: documentId("nowhere") }, /names no document/],
  ])("stops at %s", (_, more, message) => {
    expect(checked(more)).toThrow(message);
  });

  it("stops at a quote of more than 600 characters", () => {
    const text = `${"a ".repeat(301)}b`;
    const { object, ...rest } = CLAIM;
    expect(object).toBeDefined();
    const claim = { ...rest, start: 0, end: text.length, quote: text, subject: { start: 0, end: 1, text: "a" } };
    expect(() => checkEvidence([{ ...firstOf(documents), text }], [claim])).toThrow(/603 characters/);
  });

  it("names claim and document, and says that nothing was written", () => {
    const thrown = thrownBy(checked(shifted));
    expect(thrown).toBeInstanceOf(RedthreadError);
    expect(thrown).toMatchObject({
      code: "evidence-mismatch",
      exitCode: 1,
      hint: expect.stringContaining("nothing was written"),
    });
    expect(String(thrown)).toContain(CLAIM.id);
    expect(String(thrown)).toContain("harbour/2011-03-04.txt");
  });
});
