/**
 * How much memory does each export of 200,000 claims take? `node bench/exports.mjs [format …]`; most RSS of the process, in MB.
 */
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { largeGraph } from "./large-graph.mjs";

/** 6,500 articles of 30 claims each, one edge for each claim. */
const SIZE = { documents: 6_500, entities: 8_000, claims: 200_000, mentions: 400_000 };

const at = (name) => new URL(`../dist/${name}.js`, import.meta.url);
const PROBE = "process.on('exit', () => process.stderr.write('RSS ' + process.resourceUsage().maxRSS));";

/** Most memory of one export, in MB. */
function most(folder, format) {
  const probe = ["--import", `data:text/javascript,${encodeURIComponent(PROBE)}`];
  const words = ["export", "--graph", folder, "--format", format, "--out", join(folder, `out-${format}`)];
  const child = spawn(process.execPath, [...probe, at("cli").pathname, ...words], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (bytes) => {
    said += bytes;
  });
  return new Promise((resolve, reject) => {
    child.on("close", (code) => {
      if (code === 0) resolve(Number(/RSS (\d+)/.exec(said)?.[1]) / 1024);
      else reject(new Error(said));
    });
  });
}

const [{ writeGraph }, { EXPORTERS }] = await Promise.all([import(at("graph/files")), import(at("export/index"))]);
const folder = await mkdtemp(join(tmpdir(), "redthread-exports-"));
try {
  await writeGraph(folder, largeGraph(SIZE));
  const wanted = process.argv.slice(2);
  for (const { format } of EXPORTERS)
    if (wanted.length === 0 || wanted.includes(format))
      process.stdout.write(`| ${format} | ${Math.round(await most(folder, format))} MB |\n`);
} finally {
  await rm(folder, { recursive: true });
}
