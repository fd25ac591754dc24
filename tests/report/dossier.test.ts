/** Dossiers: what a graph has on one entity, each line with its quote, its source and its date. */
import { describe, expect, it } from "vitest";
import { dossier as exporter } from "../../src/export/dossier.ts";
import type { Conflict, Graph } from "../../src/model.ts";
import { catalogueOf } from "../../src/report/catalogue.ts";
import { dossierOf } from "../../src/report/dossier.ts";
import { hostileGraph } from "../export/graphs.ts";
import { documentId, entityId } from "../fixtures/graph.ts";
import { smallGraph } from "../fixtures/small.ts";

const ADA = entityId("person", "Ada Lindqvist");

function dossier(graph: Graph, id: string = ADA): string {
  const entity = graph.entities.find((each) => each.id === id);
  if (entity === undefined) throw new Error(`no entity ${id}`);
  return [...dossierOf(entity, catalogueOf(graph))].join("");
}

const headings = (text: string): readonly string[] => text.split("\n").filter((line) => /^#/.test(line));

describe("a dossier", () => {
  const text = dossier(smallGraph());

  it("says of an office whose country nobody names no more than that", () => {
    const graph = smallGraph();
    const claims = graph.claims.map(({ objectId, ...claim }) =>
      claim.relation === "holds_office" || objectId === undefined ? claim : { ...claim, objectId },
    );
    expect(text).toContain("Ada Lindqvist is Foreign Minister of Norland: ");
    expect(dossier({ ...graph, claims })).toContain("Ada Lindqvist is Foreign Minister: ");
  });

  it("goes from tenures over relations and occurrences to what one source says", () => {
    expect(headings(text)).toEqual([
      "# Ada Lindqvist",
      "## Tenures",
      "## Relations",
      "### holds office in",
      "#### 2011",
      "### meets",
      "#### 2011",
      "#### without a date",
      "### other, in the words of the texts",
      "#### 2011",
      "## Occurrences",
      "## Disagreements",
      "## What only one source says",
      "### The Kestrel Bay Harbour",
    ]);
  });

  it("says who it is", () => {
    expect(text).toMatch(/^# Ada Lindqvist\n\nperson, \d+ mentions in 3 articles\n\nAlso: Lindqvist\n/);
  });

  it("gives each line its quote, source and date", () => {
    expect(text).toContain(
      "- 2011-03-01: Ada Lindqvist meets Tomas Okoro: “Norland's Foreign Minister Ada Lindqvist met Tomas Okoro in Port Selwyn on Tuesday.” (The Kestrel Bay Harbour, 2011-03-04, harbour/2011-03-04.txt)\n",
    );
    const lines = text.split("\n").filter((line) => /^\s*- (?!\*\*|date: |.*, in Port Selwyn$)/.test(line));
    for (const line of lines) expect(line).toMatch(/“.+” \(.+\)$/);
  });

  it("tells what did not happen, or may, from what did", () => {
    const norland = dossier(smallGraph(), entityId("country", "Norland"));
    expect(norland).toContain("Norland sanctions Veridia (planned): “");
    expect(norland).toContain("Veridia threatens Norland (denied), said by Veridia: “");
    expect(dossier(smallGraph(), entityId("person", "Tomas Okoro"))).toContain("visits Veridia (negated): “");
  });

  it("sets the sides of a disagreement beside each other", () => {
    const side = (value: string, path: string, quote: string) => ({
      ...{ value, quote, start: 0, end: quote.length },
      document: documentId(path),
    });
    const conflict: Conflict = {
      ...{ id: "x", kind: "number", about: "ships sunk", weight: 0.5, entities: [ADA] },
      sides: [side("two", "dispatch.txt", "two ships"), side("*three*", "harbour/2011-03-04.txt", "three ships")],
    };
    expect(dossier({ ...smallGraph(), conflicts: [conflict] })).toContain(
      "## Disagreements\n\n- number: ships sunk\n  - two: “two ships” (dispatch.txt)\n  - \\*three\\*: “three ships” (The Kestrel Bay Harbour, 2011-03-04, harbour/2011-03-04.txt)\n",
    );
  });

  it("says of a tenure when it began and ended, and how that is known", () => {
    const [tenure, graph] = [smallGraph().tenures[0], smallGraph()];
    if (tenure === undefined) throw new Error("no tenure");
    const evidence = { document: documentId("dispatch.txt"), start: 0, end: 4, quote: "PORT" };
    const other = entityId("person", "Tomas Okoro");
    const start = { why: "stated", date: "2010-05", evidence } as const;
    const end = { why: "successor", limit: "2011-06-01", other, evidence } as const;
    const bounded = dossier({
      ...graph,
      tenures: [{ ...tenure, start, end, gaps: [{ after: "2010-06", before: "2011-03-04" }] }],
    });
    expect(bounded).toContain("  - began 2010-05: “PORT” (dispatch.txt)\n");
    expect(bounded).toContain("  - ended, not after 2011-06-01, before Tomas Okoro: “PORT” (dispatch.txt)\n");
    expect(bounded).toContain("  - not seen between 2010-06 and 2011-03-04\n");
  });

  it("of an entity without claims says so", () => {
    const text = dossier({ ...smallGraph(), claims: [], edges: [], conflicts: [], occurrences: [], tenures: [] });
    expect(headings(text)).toEqual(["# Ada Lindqvist"]);
    expect(text).toContain("say nothing of it that the graph holds");
  });

  it("lets no name and no quote become markup", () => {
    const graph = hostileGraph();
    for (const { id } of graph.entities) {
      const text = dossier(graph, id);
      expect(text).not.toMatch(/(?<!\\)[<>[\]`]|:\/\/|www\./);
      for (const line of text.split("\n"))
        expect(line).toMatch(/^$|^#{1,4} |^ *- |^[a-z]+, \d|^Also: |^Known as: |^The articles/);
    }
  });
});

describe("dossiers as an export", () => {
  const files = (graph: Graph) => exporter.write(graph).map(([name, pieces]) => [name, pieces] as const);

  it("are a file for each entity and an index that leads to them", async () => {
    const graph = smallGraph();
    const names = files(graph).map(([name]) => name);
    expect(names).toHaveLength(graph.entities.length + 1);
    expect(names.slice(0, 3)).toEqual(["index.md", "country-norland.md", "country-veridia.md"]);
    const [, index = ""] = files(graph)[0] ?? [];
    let text = "";
    for await (const piece of index) text += piece;
    expect(text).toMatch(/## person\n\n- \[Ada Lindqvist\]\(person-ada-lindqvist\.md\), \d+ mentions\n/);
    for (const name of names.slice(1)) expect(text).toContain(`](${name})`);
  });

  it("have names that no file system takes for one", () => {
    const graph = smallGraph();
    const ids = ["person:A b", "person:a-b", "person:A_B", "person:a-b-2", "index", "..", "../x", "person:Ørsted"];
    const entities = ids.map((id) => ({ ...(graph.entities[0] ?? { name: "" }), id }));
    const names = files({ ...graph, entities: entities as unknown as Graph["entities"] }).map(([name]) => name);
    expect(names).toEqual([
      "index.md",
      "person-a-b.md",
      "person-a-b-2.md",
      "person-a-b-3.md",
      "person-a-b-2-2.md",
      "index-2.md",
      "entity.md",
      "x.md",
      "person-ørsted.md",
    ]);
  });
});
