/**
 * `npm run eval`: the project's figures, by the evaluation kit that lies beside the checkout in `../shared/eval` (or where
 * REDTHREAD_EVAL points). The five articles of the kit are built into a folder of their own; nothing of them is kept here.
 *
 * `npm run eval -- seeds ner` runs the measures whose names begin with one of the words.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const kit = resolve(process.env.REDTHREAD_EVAL ?? join(root, "../shared/eval"));

/** Each measure: its name, the kit's script, and its arguments below the kit's data. */
const MEASURES = [
  ["ner-politics", "ner.mjs", "ner/crossner-politics-dev.jsonl"],
  ["ner-wikigold", "ner.mjs", "ner/wikigold.jsonl"],
  ["ner-state", "ner.mjs", "ner/re3d-state.jsonl"],
  ["ner-web", "ner.mjs", "ner/uner-ewt-dev.jsonl"],
  ["clusters", "clusters.mjs", "clusters/redocred-dev300.jsonl"],
  ["parse", "parse.mjs", "ud-ewt/dev.conllu"],
  ["carb", "carb.mjs", "carb/dev.tsv"],
  ["carb-single", "carb.mjs", "carb/dev.tsv", "--single-match"],
  ["plover", "plover.mjs", "plover/first-half.jsonl"],
  ["mine", "mine.mjs", "mine/essays.jsonl"],
];

/** Parts of a set that marks weapons and documents too. */
const RE3D = ["australia", "centcom", "state", "ukgov", "wikipedia"].map((part) =>
  join(kit, `data/ner/re3d-${part}.jsonl`),
);

function node(...words) {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${words[0]} ended with ${status}: ${stderr.trim().split("\n").at(-1)}`);
  return stdout;
}

/** The kit's last line, without its first word. */
function figure(output) {
  return output
    .trim()
    .split("\n")
    .at(-1)
    .replace(/^FIGURE /, "");
}

function seeds() {
  const out = mkdtempSync(join(tmpdir(), "redthread-eval-"));
  try {
    node("dist/cli.js", "build", join(kit, "../articles"), "--out", out);
    return node(join(kit, "kit/seeds.mjs"), join(out, "graph.json"), "--verbose");
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

if (!existsSync(join(kit, "kit"))) {
  process.stderr.write(`no evaluation kit in ${kit}; set REDTHREAD_EVAL to the folder that holds kit/ and data/\n`);
  process.exitCode = 1;
} else {
  const words = process.argv.slice(2);
  const chosen = (name) => words.length === 0 || words.some((word) => name.startsWith(word));
  if (chosen("seeds")) process.stdout.write(`${seeds()}\n`);
  if (chosen("plover-pairs")) {
    const set = join(kit, "data/plover/first-half.jsonl");
    process.stdout.write(
      `plover-pairs   ${figure(node(join(root, "bench/plover.mjs"), set)).replace(/^plover-pairs /, "")}\n`,
    );
  }
  if (chosen("kinds")) process.stdout.write(`kinds          ${figure(node(join(root, "bench/kinds.mjs"), ...RE3D))}\n`);
  for (const [name, script, data, ...flags] of MEASURES.filter(([name]) => chosen(name))) {
    process.stdout.write(
      `${name.padEnd(14)} ${figure(node(join(kit, "kit", script), join(kit, "data", data), ...flags))}\n`,
    );
  }
}
