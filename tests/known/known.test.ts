/** Lists of known entities: what is read from each format, and that they name nodes and never make one. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type KnownEntity, knownList, readKnown } from "../../src/known/index.ts";
import { knownEntity } from "../../src/known/records.ts";
import { resolve } from "../../src/resolve/index.ts";
import { readingsOf } from "../resolve/documents.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "redthread-known-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  await writeFile(path, content);
  return readKnown([path]);
}

const JANE: KnownEntity = {
  name: "Jane Q. Marsh",
  aliases: ["Jane Marsh", "J. Marsh"],
  kinds: ["person"],
  ids: ["list:7", "wikidata:Q42"],
};

describe("a record", () => {
  it.each([
    [
      "plain fields",
      { name: "Jane Q. Marsh", aliases: "Jane Marsh; J. Marsh", kind: "person", id: 7, wikidata: "Q42" },
    ],
    ["lists", { label: "Jane Q. Marsh", aliases: ["Jane Marsh", "J. Marsh"], type: "Person", id: "7", QID: "Q42" }],
    [
      "FollowTheMoney",
      {
        id: "7",
        schema: "Person",
        caption: "Jane Marsh",
        properties: { name: ["Jane Q. Marsh"], weakAlias: ["J. Marsh"], wikidataId: ["Q42"], country: ["no"] },
      },
    ],
  ])("of %s is an entity", (_, record) => {
    expect(knownEntity(record)).toEqual(JANE);
  });

  it.each([
    [[], "not an object"],
    [{ aliases: ["x"] }, "no name"],
    [{ name: "X", kind: "robot" }, 'no kind is called "robot"'],
  ])("%j names nobody", (record, reason) => {
    expect(knownEntity(record)).toBe(reason);
  });

  it("of a schema that is not listed may be of any kind", () => {
    expect(knownEntity({ id: "1", schema: "Thing", properties: { name: ["X"] } })).toMatchObject({ kinds: [] });
    expect(knownEntity(JSON.parse('{"name":"__proto__","kind":"person"}'))).toMatchObject({ name: "__proto__" });
  });
});

describe("a file", () => {
  it("of CSV has a header, and cells in quotes over lines", async () => {
    const csv =
      '\ufeffname,aliases,kind\r\n"Marsh, ""Jane""",Jane Marsh|J. Marsh,person\r\n"Two\nlines",,\r\n\r\n,x,\r\n"open,,\n';
    const { list, problems } = await read("a.csv", csv);
    expect(list.size).toBe(2);
    expect(list.find("person", "J Marsh")?.name).toBe('Marsh, "Jane"');
    expect(list.find("place", "two lines")?.name).toBe("Two\nlines");
    expect(problems.map(({ line, reason }) => [line, reason])).toEqual([
      [6, "no name"],
      [7, "a quote is not closed"],
    ]);
  });

  it("of CSV may have semicolons or tabs, and costs a damaged line alone", async () => {
    const semicolons = await read("a.csv", 'name;kind;aliases\nMarsh, Jane;person;"Jane Marsh;J. Marsh"\n');
    expect(semicolons.list.find("person", "Jane Marsh")?.name).toBe("Marsh, Jane");
    const tabs = await read("a.tsv", "name\tkind\nOslo; Forum\tevent\n");
    expect(tabs.list.size).toBe(1);
    const rows = Array.from(
      { length: 300 },
      (_, i) => `${i === 5 ? '"' : ""}Name ${String.fromCharCode(65 + (i % 26))}${i},place`,
    );
    const damaged = await read("a.csv", `name,kind\n${rows.join("\n")}\n`);
    expect(damaged.list.size).toBe(299);
    expect(damaged.problems.map(({ line }) => line)).toEqual([7]);
  });

  it("of JSON lines gives each record or a reason", async () => {
    const lines = `${JSON.stringify({ name: "Oslo Forum", kind: "event" })}\n{\n\n{"kind":"person"}\n`;
    const { list, problems } = await read("a.jsonl", Buffer.concat([Buffer.from(lines), Buffer.from([0xff, 10])]));
    expect(list.size).toBe(1);
    expect(problems.map(({ line, reason }) => [line, reason])).toEqual([
      [2, "not JSON"],
      [4, "no name"],
      [5, "not JSON"],
    ]);
  });

  it("that is not there says so", async () => {
    await expect(readKnown([join(folder, "none.csv")])).rejects.toThrow(/cannot read the list .*none\.csv/);
  });
});

describe("a list", () => {
  it("finds none of two who share a name, nor one of another kind", () => {
    const list = knownList([
      JANE,
      { ...JANE, name: "Jane Other Marsh" },
      { ...JANE, name: "Meridian", kinds: ["system"] },
    ]);
    expect(list.find("person", "Jane Marsh")).toBeUndefined();
    expect(list.find("person", "Jane Other Marsh")?.name).toBe("Jane Other Marsh");
    expect(list.find("person", "Meridian")).toBeUndefined();
  });

  it("of very many names finds each", { timeout: 120_000 }, () => {
    const many = Array.from(
      { length: 300_000 },
      (_, i): KnownEntity => ({ name: `Body ${i}`, aliases: [], kinds: ["organization"], ids: [] }),
    );
    const list = knownList(many);
    expect(list.find("organization", "the body 299999")?.name).toBe("Body 299999");
  });
});

describe("known entities", () => {
  const readings = readingsOf({
    a: "Jane Marsh visited Chile. Marsh praised Peru.",
    b: "J. Marsh attacked Ghana.",
    c: "Robert Brown met Janet Marsh.",
  });
  const known = knownList([JANE, { name: "Zoe Nowhere", aliases: [], kinds: ["person"], ids: ["list:9"] }]);

  it("name nodes, with their ids, and join what is one of theirs", () => {
    const { entities } = resolve(readings, undefined, known);
    const jane = entities.find(({ id }) => id === "person:jane-q-marsh");
    expect(jane).toMatchObject({ name: "Jane Q. Marsh", ids: ["list:7", "wikidata:Q42"] });
    expect(jane?.aliases).toEqual(["J. Marsh", "Jane Marsh", "Marsh"]);
    expect(jane?.merges).toContainEqual({
      rule: "one entity of a known list",
      score: 1,
      names: ["Jane Marsh", "J. Marsh"],
    });
  });

  it("never make a node", () => {
    const [without, with_] = [resolve(readings), resolve(readings, undefined, known)];
    expect(with_.entities.map(({ name }) => name)).not.toContain("Zoe Nowhere");
    expect(with_.entities.length).toBeLessThanOrEqual(without.entities.length);
  });

  it("are two where the list says so, however like their names are", () => {
    const two = knownList([
      { name: "Jane Marsh", aliases: [], kinds: ["person"], ids: ["list:1"] },
      { name: "Jane Alice Marsh", aliases: [], kinds: ["person"], ids: ["list:2"] },
    ]);
    const texts = readingsOf({ a: "Jane Marsh visited Chile.", b: "Jane Alice Marsh visited Peru." });
    const persons = resolve(texts, undefined, two).entities.filter(({ kind }) => kind === "person");
    expect(persons.map(({ ids }) => ids)).toEqual([["list:2"], ["list:1"]]);
  });
});
