/** `redthread conflicts`, `doubts` and `office` on a graph folder. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { conflicts, describeConflicts, describeDoubts, doubtful } from "../../src/commands/conflicts.ts";
import { describeHolders, officeHolders } from "../../src/commands/office.ts";
import { writeGraph } from "../../src/graph/files.ts";
import { graphOfTexts } from "../assess/texts.ts";

let graph: string;

beforeAll(async () => {
  graph = await mkdtemp(join(tmpdir(), "redthread-assessing-"));
  const near = "in Varberg Bay. The fire in Varberg Bay spread to the Harbour Union.";
  const texts = [
    {
      path: "a.txt",
      published: "2009-11-20",
      text: `Norway's Prime Minister Anna Roe, who took office last month, met Laura Holm. A fire killed 12 people ${near}`,
    },
    { path: "b.txt", published: "2009-11-20", text: `A fire killed 17 people ${near}` },
    { path: "c.txt", published: "2013-02-11", text: "Norway's prime minister, Oscar Berg, met Anna Roe in Bergen." },
  ];
  await writeGraph(graph, graphOfTexts(...texts));
}, 60_000);

afterAll(() => rm(graph, { recursive: true }));

describe("conflicts", () => {
  it("lists both sides with path, date and quote", async () => {
    const found = await conflicts(graph);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      kind: "number",
      sides: [
        { value: "12 people", document: "a.txt", published: "2009-11-20" },
        { value: "17 people", document: "b.txt" },
      ],
    });
    expect(describeConflicts(found)).toContain("17 people  (b.txt, 2009-11-20)");
    expect(describeConflicts([])).toBe("no disagreement was found\n");
  });
});

describe("doubts", () => {
  it("lists the most doubtful claims with their reasons", async () => {
    const found = await doubtful(graph, 1);
    expect(found).toHaveLength(1);
    expect(found[0]?.reasons).toContain("one origin says so");
    expect(describeDoubts(found)).toContain("nobody is named who says so");
  });
});

describe("office", () => {
  const ask = (office: string, on?: string) => officeHolders({ graph, office, ...(on === undefined ? {} : { on }) });

  it("lists the holders in turn, whatever the order of words", async () => {
    for (const office of ["prime minister of Norway", "Norway's Prime Minister", "Norway prime minister"])
      expect((await ask(office)).map(({ holder }) => holder)).toEqual(["Anna Roe", "Oscar Berg"]);
  });

  it("says who held it on a day, with the evidence", async () => {
    const [roe, ...others] = await ask("prime minister of Norway", "2009-11-01");
    expect(others).toEqual([]);
    expect(roe).toMatchObject({ holder: "Anna Roe", holding: "held", from: "2009-10" });
    expect(roe?.evidence.map(({ document }) => document)).toContain("a.txt");
    expect(
      describeHolders(
        [roe].flatMap((each) => each ?? []),
        "2009-11-01",
      ),
    ).toContain("took office last month");
  });

  it("claims nothing for a time without evidence", async () => {
    expect((await ask("prime minister of Norway", "2011")).map(({ holding }) => holding)).toEqual([
      "seen before",
      "seen after",
    ]);
    expect(await ask("prime minister of Norway", "1990")).toEqual([]);
    expect(describeHolders([], "1990")).toContain("do not show who held it on 1990");
  });

  it("refuses a date that is none and an office of nobody", async () => {
    await expect(ask("prime minister of Norway", "yesterday")).rejects.toMatchObject({ code: "usage" });
    await expect(ask("pope of Norway")).rejects.toMatchObject({ code: "not-found" });
  });
});
