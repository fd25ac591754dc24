import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ftm } from "../../src/export/ftm.ts";
import { ftmKey, ftmName, ftmUrl } from "../../src/export/ftm-record.ts";
import type { Graph } from "../../src/model.ts";
import { documentId, entityId } from "../fixtures/graph.ts";
import { smallGraph } from "../fixtures/small.ts";
import { havePython, runPython } from "../python/python.ts";
import { everyRelation, GRAPH } from "../store/fixture.ts";
import { GRAPHS, gather, HOSTILE_NAMES, hostileGraph } from "./graphs.ts";

interface FtmRow {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

async function rowsOf(graph: Graph): Promise<readonly FtmRow[]> {
  const text = await gather(ftm.write(graph));
  return text === ""
    ? []
    : text
        .trimEnd()
        .split("\n")
        .map((line): FtmRow => JSON.parse(line));
}

const ADA = ftmKey(entityId("person", "Ada Lindqvist"));
const NORLAND = ftmKey(entityId("country", "Norland"));

describe("FollowTheMoney", () => {
  test("a tenure is an Occupancy of a Position, with the days of its sightings and no start", async () => {
    const rows = await rowsOf(smallGraph());
    const [occupancy] = rows.filter(({ schema }) => schema === "Occupancy");
    expect(occupancy?.properties).toMatchObject({ holder: [ADA], date: ["2011-03-04", "2011-03-05"] });
    expect(occupancy?.properties).not.toHaveProperty("startDate");
    expect(rows).toContainEqual({
      id: occupancy?.properties.post?.[0],
      schema: "Position",
      properties: { name: ["Foreign Minister (Norland)"], organization: [NORLAND] },
    });
  });

  test("a start is there where a text says so", async () => {
    const [occupancy] = (await rowsOf(GRAPH)).filter(({ schema }) => schema === "Occupancy");
    expect(occupancy?.properties).toMatchObject({ startDate: ["2012-04-01"], date: ["2012-05-01"] });
  });

  test("an end that a text speaks of is its status and stands among its quotes", async () => {
    const evidence = {
      document: GRAPH.documents[0]?.id ?? documentId(""),
      quote: "former minister",
      start: 3,
      end: 18,
    };
    const tenures = GRAPH.tenures.map((tenure) => ({ ...tenure, end: { why: "stated", evidence } as const }));
    const [occupancy] = (await rowsOf({ ...GRAPH, tenures })).filter(({ schema }) => schema === "Occupancy");
    expect(occupancy?.properties).toMatchObject({ status: ["ended"] });
    expect(occupancy?.properties).not.toHaveProperty("endDate");
    expect(occupancy?.properties.summary?.at(-1)).toBe("“former minister” (wire/1.txt, 3–18)");
  });

  test("a disagreement is a Note on those whom it is about, with every side", async () => {
    const { documents, conflicts } = smallGraph();
    const notes = (await rowsOf(smallGraph())).filter(({ properties }) => properties.keywords?.[0] === "disagreement");
    const [one] = conflicts[0]?.sides ?? [];
    expect(notes.map(({ properties }) => properties)).toEqual([
      expect.objectContaining({
        name: [`Articles disagree about Ada Lindqvist met Tomas Okoro: ${one?.value}`],
        entity: [ADA],
        keywords: ["disagreement", "date"],
        proof: documents.slice(0, 2).map(({ id }) => ftmKey(id)),
      }),
    ]);
    expect(notes[0]?.properties.description?.[0]).toBe(
      `${one?.value}: “${one?.quote}” (${documents[0]?.path}, ${one?.start}–${one?.end})`,
    );
  });

  test("what happened is an Event, with its date as fine as known, its place and its quotes", async () => {
    const [event] = (await rowsOf(smallGraph())).filter(({ schema }) => schema === "Event");
    expect(event?.properties).toMatchObject({
      name: ["Ada Lindqvist meets Tomas Okoro"],
      date: ["2011-03-01"],
      location: ["Port Selwyn"],
      recordId: ["o:1"],
      publisher: ["The Kestrel Bay Harbour", "Morning Reprint"],
    });
    expect(event?.properties.involved).toHaveLength(2);
    expect(event?.properties.summary?.[0]).toMatch(
      /^“Norland's Foreign .*Tuesday\.” \(harbour\/2011-03-04\.txt, \d+–\d+\)$/,
    );
  });

  test("only what is asserted is a link", async () => {
    const links = (await rowsOf(smallGraph())).filter(({ schema }) => schema === "UnknownLink");
    expect(links.map(({ properties }) => properties.role?.[0]).sort()).toEqual(["attacks", "meets"]);
    expect(links.find(({ properties }) => properties.role?.[0] === "attacks")?.properties.date).toEqual(["2010-05"]);
  });

  test("names that are blank, long or no addresses", () => {
    expect(ftmName(` a \n b\u0000`)).toBe("a b");
    expect(ftmName("x".repeat(1000))).toHaveLength(380);
    expect(["https://a.example/b", "javascript:alert(1)", "none", undefined].map(ftmUrl)).toEqual([
      "https://a.example/b",
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe.skipIf(!havePython)("FollowTheMoney, validated by its own package", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "redthread-ftm-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each([...GRAPHS, ["the stores' graph", () => GRAPH], ["every relation", everyRelation]] as const)(
    "every record, every value, every reference: %s",
    async (_name, make) => {
      const path = join(folder, "graph.ftm.json");
      await writeFile(path, await gather(ftm.write(make())));
      expect(await runPython("read_ftm.py", path)).toEqual(await rowsOf(make()));
    },
    60_000,
  );

  test("every hostile name is somebody's", async () => {
    const names = (await rowsOf(hostileGraph())).filter(({ schema }) => schema === "Person");
    expect(names).toHaveLength(HOSTILE_NAMES.length);
  });
});
