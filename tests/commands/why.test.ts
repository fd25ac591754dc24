/** Explanations of nodes, on a graph of small articles. */
import { describe, expect, it } from "vitest";
import { decide, merge } from "../../src/commands/decide.ts";
import { describeWhy, why as whyIn } from "../../src/commands/why.ts";
import { curated, DOUBTFUL } from "./curated.ts";

const corpus = curated(DOUBTFUL);

const why = (asked: { readonly name: string; readonly other?: string }) => whyIn({ graph: corpus.graph, ...asked });

describe("why", () => {
  it("shows a node's names, documents, merges and claims", async () => {
    const answer = await why({ name: "Marsh" });
    expect(answer).toMatchObject({
      id: "person:jane-marsh",
      printed: [
        { text: "Jane Marsh", count: 2 },
        { text: "Marsh", count: 1 },
      ],
      documents: [
        { path: "a.txt", mentions: 2 },
        { path: "c.txt", mentions: 1 },
      ],
    });
    const text = describeWhy(answer);
    expect(text).toContain('0.90  "Marsh" is "Jane Marsh": surname');
    expect(text).toContain('1.00  "Jane Marsh" is "Jane Marsh": same name');
    expect(text).toMatch(/[0-9a-f]{8} {2}0\.\d\d {2}visited: Jane Marsh visited Chile/);
  });

  it("says why two are two: what is forbidden, what is not enough", async () => {
    const apart = await why({ name: "Jane Marsh", other: "Peter Hale" });
    expect(apart).toMatchObject({ same: false, comparison: { score: 0, veto: "family names differ" } });
    expect(describeWhy(apart)).toContain("forbidden: family names differ");
    const kinds = describeWhy(await why({ name: "Jane Marsh", other: "Chile" }));
    expect(kinds).toContain("one is a person, one a country");
  });

  it("shows what stands around both, and around one alone", async () => {
    const answer = await why({ name: "Peter Hale", other: "Robert Brown" });
    expect(answer).toMatchObject({
      around: expect.arrayContaining([
        { what: "tied to by claims", both: ["Yusuf Qorvani"], first: expect.any(Array), second: expect.any(Array) },
      ]),
    });
    expect(describeWhy(answer)).toMatch(/tied to by claims\n {4}both: Yusuf Qorvani\n/);
  });

  it("says why two are one", async () => {
    const answer = await why({ name: "Marsh", other: "Jane Marsh" });
    expect(answer).toMatchObject({ same: true, one: { id: "person:jane-marsh" } });
    expect(describeWhy(answer)).toContain('"Marsh" and "Jane Marsh" are one');
  });

  it("names the lines of the ledger", async () => {
    const { lines } = await decide(corpus, merge("Jane Marsh", ["Peter Hale"]));
    const text = describeWhy(await why({ name: "Jane Marsh", other: "Peter Hale" }));
    expect(text).toContain(`line 2: ${lines[0]}`);
  });

  it("knows nobody by a name that is in no text", async () => {
    await expect(why({ name: "Nobody" })).rejects.toThrow("nothing in the graph is called");
  });
});
