/** What the API says of a graph: columns, reduction, claims, names, and what is wrong with a file that is no graph. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Api, openApi } from "../../src/serve/api.ts";
import type { ClaimsPage, ConflictsPage, EntityEntry, NameHit, NetworkColumns } from "../../src/serve/api-types.ts";
import { columnsOf, dayOf } from "../../src/serve/columns.ts";
import { BadGraph, parseGraphFile } from "../../src/serve/graph-file.ts";

const span = { start: 0, end: 4 };

function claim(id: string, quote: string, more: object = {}) {
  const base = { id, document: "one.txt", quote, ...span, subject: span, label: "met", relation: "meets" };
  return { ...base, polarity: "positive", modality: "asserted", confidence: 0.85, rule: "r", ...more };
}

function node(
  key: string,
  label: string,
  mentions: number,
  claims: readonly object[] = [],
  aliases: readonly string[] = [],
) {
  return { key, attributes: { label, kind: "person", aliases, x: 1, y: 2, size: 3, mentions, claims } };
}

const GRAPH = {
  attributes: { documents: [{ id: "d1", path: "one.txt", group: 0 }, "odd"] },
  nodes: [
    node("ana", "Ána Ruiz", 5),
    node("bo", "Bo Ruizelle", 9, [claim("own", "Bo resigned.", { objectText: "x".repeat(200) })]),
    node("cy", "Cyril", 1, [], ["Ruiz the Younger"]),
    node("dia", "Dia", 1),
  ],
  edges: [
    {
      key: "e1",
      source: "ana",
      target: "bo",
      attributes: {
        relation: "meets",
        label: "met",
        weight: 2,
        claims: [
          claim("c1", "Ana Ruiz met Bo, at the Lévis bridge."),
          claim("c2", "Bo met her.", { turned: true, modality: "denied", polarity: "negative", document: "gone.txt" }),
        ],
      },
    },
    {
      key: "e2",
      source: "bo",
      target: "cy",
      attributes: {
        relation: "holds_office",
        label: "office",
        title: "mayor",
        claims: [
          claim("c3", "Bo was mayor.", {
            when: { text: "2001", date: "2001", earliest: "2001-01-01", latest: "2001-12-31" },
          }),
        ],
      },
    },
  ],
};
const TENURE = {
  id: "t",
  relation: "holds_office",
  sightings: [{ claim: "c3" }],
  gaps: [],
  title: "mayor",
  holder: "bo",
  post: "cy",
  first: "2001-02-03",
  last: "2001-02-03",
  from: "2000-05",
  claims: ["c3"],
};
const ENTITY = {
  id: "bo",
  name: "Bo",
  kind: "person",
  aliases: [],
  mentions: [],
  merges: [{ rule: "surname", score: 0.9, names: ["Bo", "B."] }],
};

const CONFLICT = {
  id: "x",
  kind: "number",
  about: "lamps",
  entities: ["ana"],
  weight: 0.4,
  sides: [
    { value: "two lamps", document: "d1", quote: "Ana Ruiz met Bo, at the Lévis bridge.", start: 0, end: 4 },
    { value: "three lamps", document: "d1", quote: "Nothing of the sort.", start: 0, end: 4 },
  ],
};

let folder: string;
let api: Api;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "redthread-api-"));
  await writeFile(join(folder, "graph.json"), JSON.stringify(GRAPH));
  await writeFile(join(folder, "tenures.jsonl"), `${JSON.stringify(TENURE)}\n{"odd": 1}\n`);
  await writeFile(join(folder, "entities.jsonl"), `${JSON.stringify(ENTITY)}\n`);
  const heavy = { ...CONFLICT, about: "boats", entities: ["cy"], weight: 0.9 };
  await writeFile(join(folder, "conflicts.jsonl"), `${JSON.stringify(CONFLICT)}\n${JSON.stringify(heavy)}\n`);
  api = await openApi(folder);
});

afterAll(() => rm(folder, { recursive: true }));

async function ask<Answer>(address: string): Promise<Answer> {
  const { pathname, searchParams } = new URL(address, "http://127.0.0.1");
  return JSON.parse(String((await api.answer(pathname, searchParams))?.body));
}

describe("conflicts", () => {
  it("are told with the claims that their sides stand in, the weightiest first", async () => {
    const { total, conflicts } = await ask<ConflictsPage>("/api/conflicts");
    expect([total, conflicts.map(({ about }) => about)]).toEqual([2, ["boats", "lamps"]]);
    expect(conflicts[0]?.sides.map(({ value, claim: id }) => [value, id])).toEqual([
      ["two lamps", "c1"],
      ["three lamps", undefined],
    ]);
    expect((await ask<EntityEntry>("/api/entity?key=ana")).conflicts?.map(({ about }) => about)).toEqual(["lamps"]);
  });
});

describe("the network", () => {
  it("is the graph in columns, without quotes", async () => {
    const network = await ask<NetworkColumns>("/api/network");
    expect(JSON.stringify(network)).not.toContain("Lévis");
    expect(network.nodes).toMatchObject({ key: ["ana", "bo", "cy", "dia"], kind: [0, 0, 0, 0], claims: [0, 1, 0, 0] });
    expect(network.edges).toMatchObject({ source: [0, 1], target: [1, 2], weight: [2, 1], title: [null, "mayor"] });
    expect(network.edges.from).toEqual([null, dayOf("2000-05-01")]);
    expect(network.claims).toEqual({
      document: [0, -1, 0, 0],
      mood: [0, 9, 0, 0],
      earliest: [null, null, dayOf("2001-01-01"), null],
      latest: [null, null, dayOf("2001-12-31"), null],
      confidence: [85, 85, 85, 85],
      reviewed: [0, 0, 0, 0],
      words: [null, null, null, ["met", "x".repeat(80)]],
    });
    expect(network.documents).toHaveLength(1);
    expect(network.leftOut).toEqual({ entities: 0, edges: 0, claims: 0 });
  });

  it.each([
    [{ entities: 2, edges: 9 }, ["ana", "bo"], ["e1"], { entities: 2, edges: 1, claims: 1 }],
    [{ entities: 9, edges: 1 }, ["ana", "bo", "cy", "dia"], ["e1"], { entities: 0, edges: 1, claims: 1 }],
  ])("past a limit of %j is its most reported part, and says what is left out", (limit, nodes, edges, leftOut) => {
    const network = columnsOf(parseGraphFile(JSON.stringify(GRAPH)), [], limit);
    expect([network.nodes.key, network.edges.key, network.leftOut]).toEqual([nodes, edges, leftOut]);
  });

  it.each([
    ["1970-01-02", 1],
    ["1969", -365],
    ["2006-10", 13_422],
    ["soon", null],
    [undefined, null],
  ])("%s is day %s", (date, day) => {
    expect(dayOf(date)).toBe(day);
  });
});

describe("claims", () => {
  it.each([
    ["edge=e1", ["c1", "c2"]],
    ["entity=bo", ["c1", "c2", "c3", "own"]],
    ["entity=cy", ["c3"]],
    ["document=one.txt", ["c1", "c3", "own"]],
    ["text=LEVIS%20met", ["c1"]],
    ["text=met", ["c1", "c2"]],
    ["text=et", []],
    ["text=%20.", []],
    ["entity=bo&text=mayor", ["c3"]],
    ["entity=nobody", []],
  ])("%s", async (query, ids) => {
    const { total, claims } = await ask<ClaimsPage>(`/api/claims?${query}`);
    expect([total, claims.map(({ id }) => id)]).toEqual([ids.length, ids]);
  });

  it("come in pages", async () => {
    const { total, claims } = await ask<ClaimsPage>("/api/claims?entity=bo&offset=1&limit=2");
    expect([total, claims.map(({ id }) => id)]).toEqual([4, ["c2", "c3"]]);
  });

  it("say who is the subject, and where they stand", async () => {
    const { claims } = await ask<ClaimsPage>("/api/claims?entity=bo");
    expect(claims.map(({ entity, edge }) => [entity, edge])).toEqual([
      ["ana", "e1"],
      ["bo", "e1"],
      ["bo", "e2"],
      ["bo", undefined],
    ]);
  });
});

describe("entities", () => {
  it("have their offices and merges", async () => {
    const { id: _id, claims: _claims, ...tenure } = TENURE;
    expect(await ask<EntityEntry>("/api/entity?key=bo")).toEqual({
      key: "bo",
      tenures: [tenure],
      merges: ENTITY.merges,
    });
    expect((await ask<EntityEntry>("/api/entity?key=cy")).tenures).toEqual([tenure]);
  });

  it("are found by name, the most mentioned first", async () => {
    const hits = await ask<readonly NameHit[]>("/api/names?text=ruiz");
    expect(hits.map(({ key }) => key)).toEqual(["bo", "ana", "cy"]);
    expect(await ask("/api/names?text=")).toEqual([]);
  });
});

describe("a graph.json that is none", () => {
  const good = GRAPH.nodes[0];
  const graph = (nodes: readonly unknown[], edges: readonly unknown[] = []) => JSON.stringify({ nodes, edges });
  it.each([
    ["no JSON", "{", "is not JSON"],
    ["a list", "[]", "is no graph"],
    ["an object", "{}", "is no graph"],
    [
      "a graph of another version",
      JSON.stringify({ attributes: { schemaVersion: 2 }, nodes: [], edges: [] }),
      "schema version 2, and this program reads version 1",
    ],
    ["a node without a key", graph([{}]), "without a key"],
    ["two nodes of one key", graph([good, good]), "entity ana without a key of its own"],
    ["a node without a kind", graph([{ key: "a", attributes: { label: "A" } }]), "entity a"],
    ["a node of an odd kind", graph([{ key: "a", attributes: { label: "A", kind: "toString" } }]), "entity a"],
    [
      "a node without a place",
      graph([{ key: "a", attributes: { label: "A", kind: "person", claims: [] } }]),
      "drawn at",
    ],
    ["an edge without claims", graph([], [{ key: "e", attributes: { relation: "meets" } }]), "edge e"],
    [
      "an edge into nothing",
      graph([good], [{ key: "e", source: "ana", target: "x", attributes: { relation: "meets", claims: [] } }]),
      "no entity there",
    ],
  ])("%s is told in words", (_name, json, words) => {
    expect(() => parseGraphFile(json)).toThrow(BadGraph);
    expect(() => parseGraphFile(json)).toThrow(words);
  });
});
