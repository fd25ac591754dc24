/** What changed between two graphs, by what records say. */
import { describe, expect, it } from "vitest";
import type { ClaimId, DocumentId, Graph } from "../../src/model.ts";
import { PARTS } from "../../src/report/comparable.ts";
import { differenceOf } from "../../src/report/difference.ts";
import { entityId, graphOf, idOf } from "../fixtures/graph.ts";
import { SMALL, smallGraph } from "../fixtures/small.ts";

const NONE = { added: [], removed: [], changed: [] };

describe("differenceOf", () => {
  it("is nothing between a graph and itself", () => {
    const difference = differenceOf(smallGraph(), smallGraph());
    for (const part of PARTS) expect(difference[part]).toEqual(NONE);
  });

  it("names what is new and what is gone", () => {
    const fewer = graphOf({ ...SMALL, claims: SMALL.claims.filter(({ relation }) => relation !== "attacks") });
    const more = graphOf(SMALL);
    const what = "Veridia attacks Coastal League [dispatch.txt]";
    expect(differenceOf(fewer, more).claims).toEqual({ ...NONE, added: [what] });
    expect(differenceOf(more, fewer).claims).toEqual({ ...NONE, removed: [what] });
    expect(differenceOf(fewer, more).edges.added).toHaveLength(1);
  });

  it("does not take a claim for another because its id changed", () => {
    const graph = smallGraph();
    const renumbered: Graph = {
      ...graph,
      documents: graph.documents.map((each) => ({
        ...each,
        id: idOf<DocumentId>(`new ${each.id}`),
        text: `${each.text} More.`,
      })),
      mentions: new Map([...graph.mentions].map(([id, list]) => [idOf<DocumentId>(`new ${id}`), list])),
      claims: graph.claims.map((each) => ({
        ...each,
        id: idOf<ClaimId>(`new ${each.id}`),
        document: idOf<DocumentId>(`new ${each.document}`),
      })),
    };
    const { claims, documents } = differenceOf(graph, renumbered);
    expect(claims).toEqual(NONE);
    expect(documents.changed.map(({ what, facts }) => [what, Object.keys(facts)])).toContainEqual([
      "dispatch.txt",
      ["text"],
    ]);
  });

  it("says what of a claim changed", () => {
    const graph = smallGraph();
    const changed = graph.claims.map((claim) =>
      claim.modality === "possible"
        ? { ...claim, modality: "asserted" as const, polarity: "negative" as const }
        : claim,
    );
    expect(differenceOf(graph, { ...graph, claims: changed }).claims.changed).toEqual([
      {
        what: "Coastal League supports Norland (negated) [dispatch.txt]".replace(
          "dispatch.txt",
          "harbour/2011-03-04.txt",
        ),
        facts: { polarity: ["positive", "negative"], modality: ["possible", "asserted"] },
      },
    ]);
  });

  it("knows an entity by its mentions when its name changed", () => {
    const [before, after] = [smallGraph(), graphOf({ ...SMALL, names: renamed(SMALL.names) })];
    const { entities, claims } = differenceOf({ ...before, occurrences: [], tenures: [], groups: [] }, after);
    expect(entities).toEqual({
      ...NONE,
      changed: [
        {
          what: "Ada M. Lindqvist (person)",
          facts: { name: ["Ada Lindqvist", "Ada M. Lindqvist"], aliases: ["Lindqvist", "Ada Lindqvist; Lindqvist"] },
        },
      ],
    });
    expect([claims.added, claims.removed]).toEqual([[], []]);
  });

  it("says how tenures and edges changed", () => {
    const graph = smallGraph();
    const later: Graph = {
      ...graph,
      tenures: graph.tenures.map((tenure) => ({ ...tenure, from: "2010-05", last: "2011-06-01" })),
      edges: graph.edges.map((edge) => (edge.relation === "meets" ? { ...edge, sources: 3 } : edge)),
    };
    const { tenures, edges } = differenceOf(graph, later);
    expect(tenures.changed.map(({ facts }) => facts)).toEqual([
      { from: ["", "2010-05"], "last seen": ["2011-03-05", "2011-06-01"] },
    ]);
    expect(edges.changed.map(({ facts }) => facts)).toEqual([{ sources: ["2", "3"] }]);
  });
});

function renamed(names: typeof SMALL.names): typeof SMALL.names {
  const id = entityId("person", "Ada Lindqvist");
  return Object.fromEntries(
    Object.entries(names).map(([text, [kind, name]]) => [
      text,
      [kind, entityId(kind, name) === id ? "Ada M. Lindqvist" : name] as const,
    ]),
  );
}
