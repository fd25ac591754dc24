import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { filterOf } from "../../src/commands/export-filter.ts";
import { dateBetween, firstDay, lastDay } from "../../src/export/days.ts";
import { filtered, type GraphFilter } from "../../src/export/filter.ts";
import { EXPORTERS } from "../../src/export/index.ts";
import { brokenReference } from "../../src/graph/check.ts";
import { KINDS, RELATION_NAMES } from "../../src/schema.ts";
import { smallGraph } from "../fixtures/small.ts";
import { GRAPH } from "../store/fixture.ts";
import { written } from "./graphs.ts";

const names = (filter: GraphFilter) =>
  filtered(smallGraph(), filter)
    .entities.map(({ name }) => name)
    .sort();
const relations = (filter: GraphFilter) =>
  filtered(smallGraph(), filter)
    .edges.map(({ relation }) => relation)
    .sort();

describe("a part of a graph", () => {
  test("nothing asked is the whole", () => {
    expect(filtered(smallGraph(), {})).toEqual(smallGraph());
  });

  test.each<[string, GraphFilter, readonly string[], readonly string[]]>([
    ["a kind", { kinds: ["country"] }, ["Norland", "Veridia"], ["sanctions", "threatens"]],
    [
      "a relation, and who is in it",
      { relations: ["attacks"] },
      ["Coastal League", "Tomas Okoro", "Veridia"],
      ["attacks"],
    ],
    ["two sources", { minSources: 2 }, ["Ada Lindqvist", "Tomas Okoro"], ["meets"]],
    ["near somebody", { around: { name: "heron", depth: 1 } }, ["Heron", "Norland"], ["acquires"]],
    ["by an alias, nobody else", { around: { name: "Okoro", depth: 0 } }, ["Tomas Okoro"], []],
    [
      "all together",
      { kinds: ["person", "country"], relations: ["visits", "meets"], around: { name: "Veridia", depth: 1 } },
      ["Tomas Okoro", "Veridia"],
      ["visits"],
    ],
    ["nothing", { relations: ["owns"] }, [], []],
  ])("%s", (_, filter, entities, edges) => {
    expect(names(filter)).toEqual(entities);
    expect(relations(filter)).toEqual(edges);
  });

  test("two steps reach further than one", () => {
    expect(names({ around: { name: "Heron", depth: 2 } })).toEqual(
      expect.arrayContaining(["Ada Lindqvist", "Coastal League", "Veridia"]),
    );
  });

  test("ever so many steps end where nothing more is reached", () => {
    const far = { around: { name: "Heron", depth: 999_999 } };
    expect(names(far)).toEqual(names({ around: { name: "Heron", depth: 9 } }));
  });

  test("since: by the day of the claim, else by the article's, else out", () => {
    const quotes = (since: string) => filtered(smallGraph(), { since }).claims.map(({ relation }) => relation);
    // The attack of May 2010 has a date; the dispatch that says so has none, nor has its meeting.
    expect(quotes("2010-05")).toContain("attacks");
    expect(quotes("2010-06")).not.toContain("attacks");
    expect(quotes("2011-03-05")).toEqual(["meets"]);
    expect(quotes("2011-03-06")).toEqual([]);
  });

  test("sources are counted again in what is left", () => {
    const edges = filtered(smallGraph(), { since: "2011" }).edges;
    expect(edges.find(({ relation }) => relation === "meets")).toMatchObject({ sources: 1, claims: { length: 2 } });
  });

  test("who is left out stays as words", () => {
    const { claims } = filtered(GRAPH, { kinds: ["person"] });
    expect(claims.find(({ id }) => id === "c1")).toMatchObject({ where: { text: "Port Halden" } });
    expect(claims.find(({ id }) => id === "c1")).not.toHaveProperty("whereId");
    const said = filtered(GRAPH, { kinds: ["country"] });
    expect(said.tenures).toEqual([]);
    expect(said.entities).toHaveLength(1);
  });

  test("somebody unknown", () => {
    expect(() => names({ around: { name: "Nobody", depth: 1 } })).toThrow(
      expect.objectContaining({ code: "not-found" }),
    );
  });

  const anyFilter = fc.record(
    {
      kinds: fc.subarray([...KINDS]),
      relations: fc.subarray([...RELATION_NAMES]),
      since: fc.constantFrom("2010", "2011-03", "2012-05-01"),
      minSources: fc.integer({ min: 0, max: 3 }),
      around: fc.record({ name: fc.constant("person:Ilse Varga"), depth: fc.integer({ min: 0, max: 3 }) }),
    },
    { requiredKeys: [] },
  );

  test("every part is a graph that holds together, and a part of a part of it is itself", () => {
    fc.assert(
      fc.property(anyFilter, ({ around, ...filter }) => {
        const part = filtered(GRAPH, filter);
        expect(brokenReference(part)).toBeUndefined();
        expect(filtered(part, filter)).toEqual(part);
        const isThere = around !== undefined && part.entities.some(({ id }) => id === around.name);
        if (isThere) expect(brokenReference(filtered(GRAPH, { ...filter, around }))).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });

  test.each(EXPORTERS.map((exporter) => [exporter.format, exporter] as const))(
    "%s takes a part",
    async (_, exporter) => {
      const text = [...(await written(exporter, filtered(smallGraph(), { relations: ["attacks"] }))).values()].join("");
      expect(text).toContain("Coastal League");
      // The page holds the articles whole, as the filter leaves them.
      expect(text).not.toContain(exporter.format === "html" ? "system:Heron" : "Heron");
    },
  );
});

describe("the options", () => {
  test("become a filter", () => {
    expect(
      filterOf({ kind: ["person, country", "place"], relation: ["meets"], since: "2007-04", minSources: "2" }),
    ).toEqual({ kinds: ["person", "country", "place"], relations: ["meets"], since: "2007-04", minSources: 2 });
    expect(filterOf({ around: "Abe" })).toEqual({ around: { name: "Abe", depth: 1 } });
    expect(filterOf({})).toEqual({});
  });

  test.each([
    [{ kind: ["animal"] }, "person, organization"],
    [{ relation: ["constructor"] }, "holds_office"],
    [{ since: "yesterday" }, "2007-04"],
    [{ since: "2007-13" }, "2007-04"],
  ])("%j is refused with what may be said", (flags, hint) => {
    expect(() => filterOf(flags)).toThrow(
      expect.objectContaining({ code: "usage", hint: expect.stringContaining(hint) }),
    );
  });

  test.each([{ minSources: "-1" }, { minSources: "two" }, { around: "Abe", depth: "1.5" }, { depth: "2" }])(
    "%j is refused",
    (flags) => {
      expect(() => filterOf(flags)).toThrow(expect.objectContaining({ code: "usage" }));
    },
  );
});

test.each([
  ["2007", "2007-01-01", "2007-12-31"],
  ["2008-02", "2008-02-01", "2008-02-29"],
  ["2007-04-30", "2007-04-30", "2007-04-30"],
])("the days of %s", (date, first, last) => {
  expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
});

test.each([
  ["2010-05-01", "2010-05-01", "2010-05-01"],
  ["2010-05-03", "2010-05-09", "2010-05"],
  ["2010-01-01", "2010-12-31", "2010"],
  ["2009-12-31", "2010-01-01", undefined],
])("what %s to %s has in common", (earliest, latest, date) => {
  expect(dateBetween(earliest, latest)).toBe(date);
});
