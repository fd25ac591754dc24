/** Entities and claims → edges. */
import { describe, expect, it } from "vitest";
import { assess } from "../../src/assess/index.ts";
import { toGraph } from "../../src/graph/index.ts";
import { type ClaimRow, claimOf, documentOf, readingOf } from "../assess/claims.ts";

const LONG = "This is a text of its own that is long enough to be told from every other text of this table.";
const DOCUMENTS = [
  documentOf("d1", LONG),
  documentOf("d2", LONG),
  documentOf("d3", "Quite another text, about other things, in other words, by other people, on other days."),
];

function graphFrom(...rows: readonly ClaimRow[]) {
  const claims = rows.map(claimOf);
  return toGraph({
    assessment: assess({ readings: DOCUMENTS.map(readingOf), entities: [], claims }),
    mentions: new Map(),
    entities: [],
    claims,
    skipped: [],
  });
}

const MEETING: ClaimRow = { id: "c1", subject: "person:b", relation: "meets", object: "person:a" };

describe("toGraph", () => {
  it("stores a symmetric relation once, from the smaller id to the larger", () => {
    const { edges } = graphFrom(MEETING, { ...MEETING, id: "c2", subject: "person:a", object: "person:b" });
    expect(edges).toHaveLength(1);
    expect(edges[0]).toMatchObject({ source: "person:a", target: "person:b", claims: ["c1", "c2"] });
  });

  it("keeps the directions of every other relation", () => {
    const { edges } = graphFrom(
      { ...MEETING, relation: "attacks" },
      { ...MEETING, id: "c2", relation: "attacks", subject: "person:a", object: "person:b" },
    );
    expect(edges.map(({ source, target }) => [source, target])).toEqual([
      ["person:a", "person:b"],
      ["person:b", "person:a"],
    ]);
  });

  it("has one edge for each pair and relation", () => {
    const { edges } = graphFrom(
      MEETING,
      { ...MEETING, id: "c2", relation: "praises" },
      { ...MEETING, id: "c3", object: "person:c" },
      { ...MEETING, id: "c4", modality: "planned" },
    );
    expect(edges.map(({ claims }) => claims)).toEqual([["c1", "c4"], ["c3"], ["c2"]]);
    expect(new Set(edges.map(({ id }) => id)).size).toBe(3);
  });

  it("has one edge for each office, whatever the spelling of its title", () => {
    const office: ClaimRow = { ...MEETING, relation: "holds_office", object: "country:n", title: "Defense Minister" };
    const { edges } = graphFrom(
      office,
      { ...office, id: "c2", title: "defence minister" },
      { ...office, id: "c3" },
      { ...office, id: "c4", title: "President" },
    );
    expect(edges.map(({ title, label, claims }) => [title, label, claims])).toEqual([
      ["Defense Minister", "Defense Minister", ["c1", "c2", "c3"]],
      ["President", "President", ["c4"]],
    ]);
  });

  it("counts sources, not documents: a reprint is none of its own", () => {
    const sources = (...documents: readonly string[]) =>
      graphFrom(...documents.map((document, i) => ({ ...MEETING, id: `c${i}`, document }))).edges[0]?.sources;
    expect(sources("d1", "d2")).toBe(1);
    expect(sources("d1", "d2", "d3")).toBe(2);
    expect(sources("d3", "d3")).toBe(1);
  });

  it("gives a claim without an entity for object no edge, and keeps it", () => {
    const graph = graphFrom({ id: "c1", subject: "person:a", relation: "criticises", objectText: "the plan" });
    expect(graph.edges).toEqual([]);
    expect(graph.claims).toHaveLength(1);
  });

  it("labels an edge by its relation; an open one by its most frequent words", () => {
    expect(graphFrom(MEETING).edges[0]?.label).toBe("meets");
    const open: ClaimRow = { ...MEETING, relation: "relates", label: "imitated" };
    const { edges } = graphFrom({ ...open, label: "copied" }, { ...open, id: "c2" }, { ...open, id: "c3" });
    expect(edges.map(({ label }) => label)).toEqual(["imitated"]);
  });

  it("is the same in any order of claims, but for their lists", () => {
    const rows = [
      MEETING,
      { ...MEETING, id: "c2", relation: "praises" as const },
      { ...MEETING, id: "c3", object: "person:c" },
    ];
    const edges = graphFrom(...rows).edges;
    expect(graphFrom(...rows.toReversed()).edges).toEqual(edges);
  });
});
