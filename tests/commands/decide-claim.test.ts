/** Claims corrected and added by command: what is written to the ledger, and what the next build makes of it. */
import { describe, expect, it } from "vitest";
import { decide } from "../../src/commands/decide.ts";
import { add, correct, type Said } from "../../src/commands/decide-claim.ts";
import { curated } from "./curated.ts";

const QUOTE = "Peter Hale, who runs the Harbour Union, visited Oslo.";
const corpus = curated({
  "a.txt": "Norway criticised Chile after the talks on Monday. Norwegian Foreign Minister Jane Marsh visited Peru.",
  "b.txt": `${QUOTE} The weather was fine. The weather was fine.`,
});

const criticism = async () => (await corpus.read()).claims.find(({ relation }) => relation === "criticises")?.id ?? "";
const reviewed = async () =>
  (await corpus.read()).claims.flatMap(({ reviewed: how, subjectId, relation, label, objectId, modality }) =>
    how === undefined
      ? []
      : [[how, subjectId, relation === "relates" ? label : relation, objectId, modality].join(" ")],
  );

describe("a claim", () => {
  it.each<[string, Said, string]>([
    ["another relation", { relation: "praises" }, "corrected country:norway praises country:chile asserted"],
    [
      "its own words",
      { relation: "quarrelled with" },
      "corrected country:norway quarrelled with country:chile asserted",
    ],
    ["another modality", { modality: "possible" }, "corrected country:norway criticises country:chile possible"],
    ["no object", { object: "" }, "corrected country:norway criticises  asserted"],
    [
      "the other way round",
      { subject: "Chile", object: "Norway" },
      "corrected country:chile criticises country:norway asserted",
    ],
  ])("corrected to %s", async (_, said, expected) => {
    const { lines } = await decide(corpus, correct((await criticism()).slice(0, 10), said));
    expect(lines).toEqual([expect.stringMatching(/^correct "a\.txt" ".*" that "Norway" criticises "Chile" to /)]);
    expect((await corpus.rebuild()).decided).toEqual({ applied: 1, problems: [] });
    expect(await reviewed()).toEqual([expected]);
    await corpus.writeLedger("");
    await corpus.rebuild();
  });

  it("added has a quote, and both ends where they stand", async () => {
    const said = { subject: "Peter Hale", relation: "leads", object: "Harbour Union" };
    const { lines } = await decide(corpus, add("b.txt", QUOTE, said));
    expect(lines).toEqual([`add "b.txt" "${QUOTE}" that "Peter Hale" leads "Harbour Union"`]);
    expect((await corpus.rebuild()).decided).toEqual({ applied: 1, problems: [] });
    const claim = (await corpus.read()).claims.find(({ reviewed: how }) => how === "added");
    expect(claim).toMatchObject({ quote: QUOTE, relation: "leads", confidence: 1, subjectId: "person:peter-hale" });
    await corpus.writeLedger("");
    await corpus.rebuild();
  });
});

describe("a claim that cannot be corrected or added", () => {
  const said = { subject: "Peter Hale", relation: "leads" };
  it.each([
    ["to nothing new", () => correct("", {}), /no claim's id/],
    [
      "with a quote that is not there",
      () => add("b.txt", "no such words", said),
      /b\.txt does not say "no such words"/,
    ],
    ["with a quote that stands twice", () => add("b.txt", "The weather was fine.", said), /more than once/],
    ["in a document that is not there", () => add("z.txt", QUOTE, said), /the graph has no document "z\.txt"/],
    ["without a subject", () => add("b.txt", QUOTE, { relation: "leads" }), /--subject and --relation/],
    [
      "of what is no name",
      () => add("b.txt", QUOTE, { ...said, subject: "who runs" }),
      /"who runs" is found as no name/,
    ],
    [
      "with an end that the quote has not",
      () => add("b.txt", QUOTE, { ...said, object: "Mars" }),
      /does not say "Mars"/,
    ],
    ["in a mood that is none", () => add("b.txt", QUOTE, { ...said, modality: "perhaps" }), /no modality is called/],
    ["with an empty relation", () => add("b.txt", QUOTE, { ...said, relation: " " }), /the relation is empty/],
  ])("%s", async (_, how, reason) => {
    await expect(decide(corpus, how())).rejects.toThrow(reason);
    await expect(corpus.ledgerText()).rejects.toThrow();
  });

  it("says that nothing is put otherwise", async () => {
    await expect(decide(corpus, correct(await criticism(), {}))).rejects.toThrow(/put otherwise/);
  });
});
