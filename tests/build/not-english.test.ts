/** A document that is not English: its names are tried, nothing is claimed, and the summary says so. */
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type BuildSummary, build, describeBuild } from "../../src/commands/build.ts";
import { readGraph } from "../../src/graph/files.ts";
import type { Graph } from "../../src/model.ts";
import { CORPUS, type Folder, makeFolder } from "./corpus.ts";

/** "Jane Marsh met in Oslo with John Smith …", at some length, in Norwegian. */
const NORWEGIAN =
  "Utenriksminister Jane Marsh møtte president John Smith i Oslo på tirsdag for å snakke om framtiden til fiskefeltene, som har " +
  "vært stengt siden stormen. De ble enige om at samtalene skal fortsette til våren etter valget, og sa at ingen båt skal bli " +
  "vist bort fra havnen så lenge tvisten ikke er løst. Jane Marsh reiser til Chile i april, og Peru venter henne i mai.\n";

const ENGLISH =
  "Foreign Minister Jane Marsh met President John Smith in Oslo on Tuesday to talk about the future of the fishing grounds, which " +
  "have been closed since the storm. They agreed that the talks should go on in spring, after the election, and said that no boat " +
  "would be turned away from the harbour while the dispute is not settled.\n";

let folder: Folder;
let summary: BuildSummary;
let graph: Graph;

beforeAll(async () => {
  folder = await makeFolder({ ...CORPUS, "nord.txt": NORWEGIAN, "report.txt": ENGLISH });
  summary = await build({ paths: [folder.path], out: join(folder.path, "out"), threads: 0 });
  graph = await readGraph(join(folder.path, "out"));
});

afterAll(() => folder.remove());

it("is named in the summary", () => {
  expect(summary.notEnglish).toEqual(["nord.txt"]);
  expect(describeBuild(summary)).toContain("1 document does not look English (names only were tried): nord.txt\n");
});

it("is marked in the files, and the others are not", () => {
  const languages = graph.documents.map(({ path, language }) => [path, language]);
  expect(languages).toContainEqual(["nord.txt", "other"]);
  expect(languages).toContainEqual(["report.txt", "en"]);
  expect(languages.filter(([, language]) => language === "other")).toHaveLength(1);
});

it("claims nothing and has its names", () => {
  const id = graph.documents.find(({ path }) => path === "nord.txt")?.id;
  expect(graph.claims.filter(({ document }) => document === id)).toEqual([]);
  const marsh = graph.entities.find(({ name }) => name === "Jane Marsh");
  expect(marsh?.mentions.map(({ document }) => document)).toContain(id);
});
