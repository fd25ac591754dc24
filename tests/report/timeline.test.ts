/** Timelines: what has a date of its own, in order. */
import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../src/report/catalogue.ts";
import { happeningOf } from "../../src/report/statement.ts";
import { timelineOf } from "../../src/report/timeline.ts";
import { documentId, entityId } from "../fixtures/graph.ts";
import { smallGraph } from "../fixtures/small.ts";

function timeline(graph = smallGraph(), id: string = entityId("person", "Ada Lindqvist")) {
  const entity = graph.entities.find((each) => each.id === id);
  if (entity === undefined) throw new Error(`no entity ${id}`);
  return timelineOf(entity, catalogueOf(graph));
}

describe("timelineOf", () => {
  it("tells an occurrence once, with the number of its reports and of their origins", () => {
    const { entries } = timeline();
    expect(entries).toEqual([
      {
        date: "2011-03-01",
        text: "Ada Lindqvist meets Tomas Okoro",
        claims: 3,
        sources: 2,
        quote: "Norland's Foreign Minister Ada Lindqvist met Tomas Okoro in Port Selwyn on Tuesday.",
        source: { house: "The Kestrel Bay Harbour", published: "2011-03-04", document: "harbour/2011-03-04.txt" },
      },
    ]);
  });

  it("counts what has no date, and never takes the article's", () => {
    expect(timeline().undated).toBe(2);
  });

  it("tells claims that are no occurrence by their own date", () => {
    const { entries } = timeline(smallGraph(), entityId("country", "Veridia"));
    expect(entries.map(({ date, text }) => [date, text])).toEqual([["2010-05", "Veridia attacks Coastal League"]]);
  });

  it("tells equal claims of one date once", () => {
    const graph = smallGraph();
    const dated = graph.claims.map((claim) =>
      claim.relation === "meets"
        ? {
            ...claim,
            when: { text: "", date: "2011", earliest: "2011-01-01", latest: "2011-12-31", precision: "year" as const },
          }
        : claim,
    );
    const { entries } = timeline({ ...graph, claims: dated, occurrences: [] });
    expect(entries.map(({ date, text, claims, sources }) => [date, text, claims, sources])).toEqual([
      ["2011", "Ada Lindqvist meets Tomas Okoro", 3, 2],
    ]);
  });

  it("tells where a tenure began, if a text gives the date", () => {
    const graph = smallGraph();
    const evidence = { document: documentId("dispatch.txt"), start: 0, end: 4, quote: "PORT" };
    const tenures = graph.tenures.map((tenure) => ({
      ...tenure,
      start: { why: "stated", date: "2010-05", evidence } as const,
      end: { why: "successor", limit: "2011-06-01", evidence } as const,
    }));
    const { entries } = timeline({ ...graph, tenures });
    expect(entries.map(({ date, text }) => `${date} ${text}`)).toEqual([
      "2010-05 began: Ada Lindqvist, Foreign Minister, Norland",
      "2011-03-01 Ada Lindqvist meets Tomas Okoro",
    ]);
  });

  it("tells a succession once, whatever claims tell it too", () => {
    const graph = smallGraph();
    const evidence = { document: documentId("dispatch.txt"), start: 0, end: 4, quote: "PORT" };
    const before = entityId("person", "Tomas Okoro");
    const holder = entityId("person", "Ada Lindqvist");
    const tenures = graph.tenures.map((tenure) => ({
      ...tenure,
      start: { why: "stated", date: "2010-05", other: before, evidence } as const,
    }));
    const when = {
      text: "",
      date: "2010-05",
      earliest: "2010-05-01",
      latest: "2010-05-31",
      precision: "month" as const,
    };
    const [claim, second] = graph.claims;
    if (claim === undefined || second === undefined) throw new Error("the graph has too few claims");
    const own = { ...claim, subjectId: holder, objectId: before, when };
    const succeeds = { ...own, relation: "succeeds" as const, label: "succeeds" };
    const visits = { ...own, id: second.id, relation: "visits" as const, label: "visits" };
    const claims = [succeeds, visits, ...graph.claims.slice(2)];
    const { entries } = timeline({ ...graph, tenures, claims, occurrences: [] }, holder);
    expect(entries.map(({ date, text, claims: told }) => `${date} ${text} ${told}`)).toEqual([
      "2010-05 Ada Lindqvist visits Tomas Okoro 1",
      "2010-05 began: Ada Lindqvist, Foreign Minister, Norland, after Tomas Okoro 1",
    ]);
  });
});

it.each([
  ["who does it stands first", "urges", "actual", ["object", "subject"], "Tomas Okoro urges Ada Lindqvist"],
  [
    "those of a meeting stand side by side",
    "meets",
    "actual",
    ["participant", "participant"],
    "meets: Ada Lindqvist, Tomas Okoro",
  ],
  ["a plan says so", "visits", "planned", ["subject", "object"], "Ada Lindqvist visits Tomas Okoro (planned)"],
] as const)("an occurrence in plain words: %s", (_, type, status, roles, expected) => {
  const ids = ["Ada Lindqvist", "Tomas Okoro"].map((name) => entityId("person", name));
  const participants = ids.map((entity, i) => ({ entity, role: roles[i] ?? "participant" }));
  const [occurrence] = smallGraph().occurrences;
  if (occurrence === undefined) throw new Error("the graph has no occurrence");
  expect(happeningOf({ ...occurrence, type, status, participants }, catalogueOf(smallGraph()))).toBe(expected);
});
