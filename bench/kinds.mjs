/**
 * Names and their kinds on sets that have kinds of their own: exact spans, kind by kind. Printed as one line of figures.
 *
 * node bench/kinds.mjs SET.jsonl …   (`npm run eval -- kinds` gives it re3d's five parts)
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const KINDS = ["person", "organization", "country", "place", "system", "agreement"];
const isName = ({ form }) => (form ?? "name") === "name";
const keysOf = (mentions, kind) =>
  new Set(mentions.filter((one) => isName(one) && one.kind === kind).map(({ start, end }) => `${start}-${end}`));

function extracted(lines) {
  const input = lines.map(({ id, text }) => JSON.stringify({ id, text })).join("\n");
  const { status, stdout, stderr } = spawnSync(process.execPath, ["dist/cli.js", "extract", "--raw"], {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`extract ended with ${status}: ${stderr.trim()}`);
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

const counts = new Map(KINDS.map((kind) => [kind, { right: 0, given: 0, wanted: 0 }]));
for (const path of process.argv.slice(2)) {
  const lines = readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  extracted(lines).forEach(({ mentions = [] }, at) => {
    for (const [kind, count] of counts) {
      const [given, wanted] = [keysOf(mentions, kind), keysOf(lines[at].mentions, kind)];
      count.right += [...given].filter((key) => wanted.has(key)).length;
      count.given += given.size;
      count.wanted += wanted.size;
    }
  });
}
const shown = [...counts].map(([kind, { right, given, wanted }]) => `${kind}=${right}/${given}/${wanted}`);
process.stdout.write(`FIGURE kinds (right/given/wanted) ${shown.join(" ")}\n`);
