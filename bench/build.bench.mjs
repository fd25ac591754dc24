/**
 * How fast is a build for each MB of text, compared with only tagging the same text with compromise?
 *
 * The sample articles are few, so they are laid out many times over; otherwise starting Node would be most of what is measured.
 */
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cpuSeconds } from "./cpu.mjs";

const ROOT = join(import.meta.dirname, "..");
const CLI = join(ROOT, "dist", "cli.js");
const COPIES = 5;

const build = ({ articles, graph }) => cpuSeconds([CLI, "build", articles, "--out", graph]);

async function prepare() {
  const folder = await mkdtemp(join(tmpdir(), "redthread-bench-"));
  const articles = join(folder, "articles");
  const graph = join(folder, "graph");
  for (let copy = 1; copy <= COPIES; copy += 1)
    await cp(join(ROOT, "data", "articles"), join(articles, `copy-${copy}`), { recursive: true });
  await build({ articles, graph });
  const documents = join(graph, "documents.jsonl");
  const megabytes = await textMegabytes(documents);
  return { articles, graph, documents, megabytes, remove: () => rm(folder, { recursive: true }) };
}

async function textMegabytes(documents) {
  const lines = (await readFile(documents, "utf8")).split("\n").filter((line) => line !== "");
  return lines.reduce((sum, line) => sum + Buffer.byteLength(JSON.parse(line).text), 0) / 1e6;
}

export default {
  question: "How fast is a build for each MB of text, compared with only tagging it?",
  unit: "CPU seconds for each MB",
  prepare,
  ways: [
    {
      name: "compromise, full tagging",
      cost: async ({ documents, megabytes }) =>
        (await cpuSeconds([join(import.meta.dirname, "tag.mjs"), documents])) / megabytes,
    },
    { name: "redthread build", cost: async (prepared) => (await build(prepared)) / prepared.megabytes },
  ],
};
