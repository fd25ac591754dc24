/** Chains between entities: short, with evidence, and not through countries where there is another way. */
import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../src/report/catalogue.ts";
import { chainsBetween } from "../../src/report/chains.ts";
import type { ClaimRow } from "../fixtures/graph.ts";
import { graphOf } from "../fixtures/graph.ts";

const TEXT = `Ada met Bo. Bo met Carl. Ada visited Norland. Carl visited Norland. Dora denied that she met Ada. Dora did not meet Ada.
Erik plans to meet Ada. Erik met Fay. Fay met Ada.`;

const NAMES = {
  ...Object.fromEntries(["Ada", "Bo", "Carl", "Dora", "Erik", "Fay"].map((name) => [name, ["person", name] as const])),
  Norland: ["country", "Norland"] as const,
};

const row = (quote: string, subject: string, label: string, object: string, more: ClaimRow["more"] = {}): ClaimRow => ({
  ...{ path: "a.txt", quote, subject, label, object, more },
  relation: object === "Norland" ? "visits" : "meets",
});

const graph = graphOf({
  articles: [{ path: "a.txt", text: TEXT, group: 0, publisher: "Harbour Post", published: "2011-03-04" }],
  names: NAMES,
  claims: [
    row("Ada met Bo.", "Ada", "met", "Bo"),
    row("Bo met Carl.", "Bo", "met", "Carl"),
    row("Ada visited Norland.", "Ada", "visited", "Norland"),
    row("Carl visited Norland.", "Carl", "visited", "Norland"),
    row("Dora denied that she met Ada.", "Dora", "met", "Ada", { modality: "denied" }),
    row("Dora did not meet Ada.", "Dora", "did not meet", "Ada", { polarity: "negative" }),
    row("Erik plans to meet Ada.", "Erik", "plans to meet", "Ada", { modality: "planned" }),
    row("Erik met Fay.", "Erik", "met", "Fay"),
    row("Fay met Ada.", "Fay", "met", "Ada"),
  ],
});

function chains(from: string, to: string, count = 3) {
  const [a, b] = [from, to].map((name) => graph.entities.find((entity) => entity.name === name));
  if (a === undefined || b === undefined) throw new Error("no such entity");
  return chainsBetween(a, b, catalogueOf(graph), count);
}

describe("chainsBetween", () => {
  it("goes through people before countries", () => {
    const steps = chains("Ada", "Carl").map((chain) => chain.steps.map(({ to }) => to));
    expect(steps).toEqual([
      ["person:Bo", "person:Carl"],
      ["country:Norland", "person:Carl"],
    ]);
  });

  it("gives each step its quote", () => {
    const [first] = chains("Ada", "Carl", 1);
    expect(first?.steps.map(({ statement }) => [statement.text, statement.quote, statement.source])).toEqual([
      ["Ada meets Bo", "Ada met Bo.", { house: "Harbour Post", published: "2011-03-04", document: "a.txt" }],
      ["Bo meets Carl", "Bo met Carl.", { house: "Harbour Post", published: "2011-03-04", document: "a.txt" }],
    ]);
  });

  it("takes neither a denial nor what did not happen for a link", () => {
    expect(chains("Dora", "Ada")).toEqual([]);
  });

  it("prefers what is asserted to a plan, if it is no detour", () => {
    const [plan, asserted] = chains("Erik", "Ada");
    expect(plan?.steps[0]?.statement.text).toBe("Erik meets Ada (planned)");
    expect(asserted?.steps).toHaveLength(2);
    expect(plan?.cost).toBe(2);
  });
});
