/**
 * Fits how likely two figures are of one thing (`src/assess/conflict/weights.ts`): logistic regression over what
 * `src/assess/conflict/features.ts` sees of a pair, to stories in which every disagreement is known. No randomness: the same input
 * makes the same weights.
 *
 * node training/disagreements.mjs tests/assess/stories STORIES … --folds 8
 * node training/disagreements.mjs tests/assess/stories STORIES … --out src/assess/conflict/weights.ts
 *
 * Each argument is a folder of stories: a story is a folder with `truth.json` (tests/assess/README.md) and its articles, in it or in its
 * folder `plain`. With --folds nothing is written: every eighth story of a folder is judged by weights that have not seen it, and what
 * is found and what is wrongly taken for a disagreement is printed for each folder, by the least likelihood.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { sideOf } from "../bench/known-stories.mjs";

/** Strength of the penalty on weights, rounds of Newton's method, and how much all pairs of one disagreement weigh together, at most. */
const PENALTY = 2;
const ROUNDS = 25;
const HEAVIEST = 3;
const THRESHOLDS = [0.08, 0.1, 0.12, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5];

/** The candidates of all stories of a folder, each with the number of the disagreement that it is of, -1 for none. */
export async function candidatesIn(folder, dist) {
  const load = (name) => import(`${dist}/${name}.js`);
  const [reading, resolve, assess, slots, numbers] = await Promise.all(
    ["reading", "resolve/index", "assess/index", "assess/conflict/slots", "assess/conflict/numbers"].map(load),
  );
  const modules = { ...reading, ...resolve, ...assess, ...slots, ...numbers };
  const stories = readdirSync(folder).filter((name) => existsSync(join(folder, name, "truth.json")));
  return stories.sort().flatMap((name) => storyCandidates(folder, name, modules));
}

function storyCandidates(folder, name, modules) {
  const { readArticle, withoutTokens, resolve, evidenceOf, sheetOf, candidatesOf } = modules;
  const place = join(folder, name);
  const { disagreements } = JSON.parse(readFileSync(join(place, "truth.json"), "utf8"));
  const inside = existsSync(join(place, "plain")) ? join(place, "plain") : place;
  const files = readdirSync(inside).filter((file) => file.endsWith(".txt"));
  const readings = files.sort().map((path) => {
    const text = readFileSync(join(inside, path), "utf8");
    return withoutTokens(readArticle({ path, format: "text", text, encoding: "utf-8", metadata: {} }));
  });
  const evidence = evidenceOf({ readings, ...resolve(readings) });
  const sheets = readings.map((_, i) => sheetOf(evidence, i));
  const pairs = [...evidence.pairs, ...readings.map((_, i) => [i, i])];
  return pairs.flatMap(([a, b]) =>
    candidatesOf(sheets[a], sheets[b]).map(({ sides, features, isAgreed }) => {
      const said = sides.map((slot) => saidBy(readings[slot.reading], slot.figure));
      return {
        ...{ folder, story: name, features, isAgreed, said },
        pair: `${a} ${b}`,
        keys: said.map(({ article, start, measure }) => `${article} ${start} ${measure}`),
        gold: disagreements.findIndex((each) => {
          const [one, other] = said.map((side) => sideOf(each, side));
          return one >= 0 && other >= 0 && one !== other;
        }),
      };
    }),
  );
}

function saidBy({ document, sentences }, { text, start, sentence, measure }) {
  const { start: from, end } = sentences[sentence];
  return { article: document.path, value: text, quote: document.text.slice(from, end), start, measure };
}

/** Weights, the constant first, that tell the pairs of a disagreement from the others. */
export function fitted(candidates, names) {
  const rows = candidates.filter(({ isAgreed }) => !isAgreed);
  const sizes = new Map();
  for (const row of rows) if (row.gold >= 0) sizes.set(goldOf(row), (sizes.get(goldOf(row)) ?? 0) + 1);
  const data = rows.map((row) => ({
    values: valuesOf(row, names),
    target: row.gold >= 0 ? 1 : 0,
    weight: row.gold >= 0 ? Math.min(1, HEAVIEST / sizes.get(goldOf(row))) : 1,
  }));
  const weights = new Array(names.length + 1).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const step = newtonStep(data, weights);
    for (const [i, change] of step.entries()) weights[i] += change;
    if (Math.max(...step.map(Math.abs)) < 1e-6) break;
  }
  return weights;
}

function goldOf({ folder, story, gold }) {
  return `${folder} ${story} ${gold}`;
}

/** What a candidate has of each feature: pairs of place and value, without those that are 0; place 0 is the constant's. */
function valuesOf({ features }, names) {
  const own = names.map((name, i) => [i + 1, features.get(name) ?? 0]);
  return [[0, 1], ...own.filter(([, value]) => value !== 0)];
}

function oddsOf(values, weights) {
  return values.reduce((sum, [place, value]) => sum + weights[place] * value, 0);
}

function newtonStep(data, weights) {
  const gradient = weights.map((weight, i) => (i === 0 ? 0 : -PENALTY * weight));
  const curvature = weights.map((_, i) => weights.map((_, j) => (i !== j ? 0 : i === 0 ? 1e-6 : PENALTY)));
  for (const { values, target, weight } of data) {
    const chance = 1 / (1 + Math.exp(-oddsOf(values, weights)));
    for (const [i, x] of values) {
      gradient[i] += weight * (target - chance) * x;
      for (const [j, y] of values) curvature[i][j] += weight * chance * (1 - chance) * x * y;
    }
  }
  return solved(curvature, gradient);
}

/** Gauss with pivots. */
function solved(matrix, right) {
  const rows = matrix.map((row, i) => [...row, right[i]]);
  for (let i = 0; i < rows.length; i++) {
    const pivot = rows
      .slice(i)
      .reduce((best, row, at) => (Math.abs(row[i]) > Math.abs(rows[best][i]) ? i + at : best), i);
    [rows[i], rows[pivot]] = [rows[pivot], rows[i]];
    for (let below = i + 1; below < rows.length; below++) {
      const factor = rows[below][i] / rows[i][i];
      for (let at = i; at <= rows.length; at++) rows[below][at] -= factor * rows[i][at];
    }
  }
  const found = new Array(rows.length).fill(0);
  for (let i = rows.length - 1; i >= 0; i--)
    found[i] =
      (rows[i].at(-1) - rows[i].slice(i + 1, -1).reduce((sum, x, at) => sum + x * found[i + 1 + at], 0)) / rows[i][i];
  return found;
}

/** The clashes that are the best of both sides, with their odds, as `src/assess/conflict/numbers.ts` takes them. */
export function clashesOf(candidates, names, weights, agreed) {
  const rows = candidates.map((row) => ({
    ...row,
    odds: oddsOf(valuesOf(row, names), weights) + (row.isAgreed ? agreed : 0),
  }));
  const best = new Map();
  const sidesOf = ({ folder, story, pair, keys }) => keys.map((key) => `${folder} ${story} ${pair} ${key}`);
  for (const row of rows) for (const side of sidesOf(row)) if (!(best.get(side)?.odds >= row.odds)) best.set(side, row);
  return rows.filter((row) => !row.isAgreed && sidesOf(row).every((side) => best.get(side) === row));
}

/** How many disagreements clashes are of, and how many groups of joined clashes are of none. */
export function countsOf(clashes) {
  const found = new Set(clashes.filter(({ gold }) => gold >= 0).map(goldOf)).size;
  const wrong = groupsOf(clashes).filter((group) => group.every(({ gold }) => gold < 0)).length;
  return { found, wrong };
}

function groupsOf(clashes) {
  const groups = [];
  for (const clash of clashes) {
    const keys = clash.keys.map((key) => `${clash.folder} ${clash.story} ${key}`);
    const mine = groups.filter((group) => keys.some((key) => group.keys.has(key)));
    for (const group of mine) groups.splice(groups.indexOf(group), 1);
    groups.push({
      keys: new Set([...keys, ...mine.flatMap((group) => [...group.keys])]),
      clashes: [clash, ...mine.flatMap((group) => group.clashes)],
    });
  }
  return groups.map((group) => group.clashes);
}

/** The clashes of each fold's stories by weights that have not seen them. */
export function heldOut(candidates, names, folds, agreed) {
  const folders = [...new Set(candidates.map(({ folder }) => folder))];
  const foldOf = new Map(
    folders.flatMap((folder) =>
      [...new Set(candidates.filter((row) => row.folder === folder).map(({ story }) => story))].map((story, i) => [
        `${folder} ${story}`,
        i % folds,
      ]),
    ),
  );
  const isIn = (fold) => (row) => foldOf.get(`${row.folder} ${row.story}`) === fold;
  return Array.from({ length: folds }, (_, fold) => {
    const weights = fitted(
      candidates.filter((row) => !isIn(fold)(row)),
      names,
    );
    return clashesOf(candidates.filter(isIn(fold)), names, weights, agreed);
  }).flat();
}

/** Found and wrong by the least likelihood, for each folder and in all. */
export function report(clashes) {
  const folders = [...new Set(clashes.map(({ folder }) => folder))];
  return THRESHOLDS.map((least) => {
    const taken = clashes.filter(({ odds }) => odds >= Math.log(least / (1 - least)));
    const show = (list) => Object.values(countsOf(list)).join("/");
    const own = folders.map((folder) => `${folder} ${show(taken.filter((clash) => clash.folder === folder))}`);
    return `least ${least}: found/wrong ${show(taken)}   ${own.join("   ")}`;
  });
}

function sourceOf(names, [base, ...weights]) {
  const lines = names.map((name, i) => `  ${name}: ${weights[i].toFixed(2)},`);
  return `/** The weights of features of two figures, by \`training/disagreements.mjs\`. */
import type { Feature } from "./features.ts";

/** The log odds of a pair without features. */
export const BASE = ${base.toFixed(2)};

/** What one more of a feature adds to them. */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
${lines.join("\n")}
};
`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: "string" }, folds: { type: "string" } },
  });
  const dist = process.env.REDTHREAD_DIST ?? new URL("../dist", import.meta.url).href;
  const { AGREED } = await import(`${dist}/assess/conflict/likelihood.js`);
  const candidates = (await Promise.all(positionals.map((folder) => candidatesIn(folder, dist)))).flat();
  const names = [...new Set(candidates.flatMap(({ features }) => [...features.keys()]))].sort();
  if (values.folds !== undefined)
    process.stdout.write(`${report(heldOut(candidates, names, Number(values.folds), AGREED)).join("\n")}\n`);
  if (values.out !== undefined) writeFileSync(values.out, sourceOf(names, fitted(candidates, names)));
}
