/**
 * `npm run bench`: answers each question in `bench/*.bench.mjs` and prints a table for README.md.
 *
 * Times differ from machine to machine and from hour to hour, so only ratios are printed: every way of doing it against the
 * first one, the baseline, measured by turns in the same run, in CPU seconds. Words narrow the questions: `npm run bench build`.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const ROUNDS = 3;

/** The questions whose file name has one of the words; all without words. */
async function questions(words) {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".bench.mjs"));
  const wanted = files.filter((name) => words.length === 0 || words.some((word) => name.includes(word))).sort();
  const modules = wanted.map((name) => import(pathToFileURL(join(import.meta.dirname, name)).href));
  return (await Promise.all(modules)).map((module) => module.default);
}

/** Asks one question: each way's costs, round by round, the ways by turns. */
async function ask({ prepare, ways }) {
  const prepared = await prepare();
  const costs = ways.map(() => []);
  try {
    for (let round = 0; round < ROUNDS; round += 1)
      for (const [index, { cost }] of ways.entries()) costs[index].push(await cost(prepared));
  } finally {
    await prepared.remove();
  }
  return costs.map(median);
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

process.stdout.write("| question | way | cost, as a ratio |\n| --- | --- | --- |\n");
for (const question of await questions(process.argv.slice(2))) {
  const costs = await ask(question);
  for (const [index, { name }] of question.ways.entries()) {
    const ratio = index === 0 ? "1 (baseline)" : (costs[index] / costs[0]).toFixed(2);
    process.stdout.write(`| ${index === 0 ? question.question : ""} | ${name} | ${ratio} |\n`);
    process.stderr.write(`${name}: ${costs[index].toFixed(2)} ${question.unit}\n`);
  }
}
