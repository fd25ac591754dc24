/**
 * Fits how likely a sentence says what another denies (`src/assess/denial/weights.ts`), as `training/disagreements.mjs` does for figures
 * and with the same folders of stories.
 *
 * node training/denials.mjs tests/assess/stories STORIES …            found and wrong, by weights that have not seen a story
 * node training/denials.mjs tests/assess/stories STORIES … --weights  the weights
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { fitted } from "./disagreements.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { weights: { type: "boolean" } },
});
const DIST = process.env.REDTHREAD_DIST ?? new URL("../dist", import.meta.url).href;
const modules = [
  ...["reading", "resolve/index", "assess/index", "assess/conflict/denials", "assess/conflict/joined"],
  ...["assess/denial/taken", "common/collections"],
];
const loaded = await Promise.all(modules.map((name) => import(`${DIST}/${name}.js`)));
const { readArticle, withoutTokens, resolve, evidenceOf, pairedAnswers, joined, takenOf, groupBy } = Object.assign(
  {},
  ...loaded,
);
/** How far, in UTF-16 units, a negation may stand from the words of the truth that it belongs to. */
const NEAR = 25;
const THRESHOLDS = [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5];

/** The pairs of a story, each with the number of the disagreement that it is of: -1 for none, -2 for one that something else tells. */
function candidatesIn(folder, story) {
  const place = join(folder, story);
  const { disagreements } = JSON.parse(readFileSync(join(place, "truth.json"), "utf8"));
  const inside = existsSync(join(place, "plain")) ? join(place, "plain") : place;
  const readings = readdirSync(inside)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((path) => {
      const text = readFileSync(join(inside, path), "utf8");
      return withoutTokens(readArticle({ path, format: "text", text, encoding: "utf-8", metadata: {} }));
    });
  const said = (number, { assertion: { sentence } }) => {
    const { document, sentences } = readings[number];
    const { start, end } = sentences[sentence];
    return { document, key: `${document.path} ${sentence}`, quote: document.text.slice(start, end) };
  };
  return pairedAnswers(evidenceOf({ readings, ...resolve(readings) })).flatMap((answers) =>
    answers.map(({ denied, sheet, line, features }) => {
      const [denial, answer] = [said(denied.sheet.number, denied.line), said(sheet.number, line)];
      const gold = goldOf(disagreements, denial, answer, denied.negation);
      return { folder, story, features, gold, isAgreed: false, denied, denial, answer };
    }),
  );
}

function goldOf(disagreements, denial, answer, negation) {
  const of = disagreements.flatMap((disagreement, i) => {
    const [mine, theirs] = [sideOf(disagreement, denial), sideOf(disagreement, answer)];
    if (mine < 0 || theirs < 0 || mine === theirs) return [];
    return !isOfFigures(disagreement) && isNear(denial.document, negation, disagreement.sides[mine]) ? [i] : [-2];
  });
  return of.length === 0 ? -1 : Math.max(...of);
}

function sideOf({ sides }, { document, quote }) {
  return sides.findIndex((places) => places.some(([path, words]) => path === document.path && quote.includes(words)));
}

/** What two figures say otherwise is no denial. */
function isOfFigures({ sides }) {
  return sides.every((places) => places.some(([, words]) => /\d/.test(words)));
}

function isNear({ path, text }, { start, end }, places) {
  return places.some(([article, words]) => {
    const at = article === path ? text.indexOf(words) : -1;
    return at >= 0 && start >= at - NEAR && end <= at + words.length + NEAR;
  });
}

function likelihood({ features }, names, [base, ...weights]) {
  const odds = names.reduce((sum, name, i) => sum + weights[i] * (features.get(name) ?? 0), base);
  return 1 / (1 + Math.exp(-odds));
}

/** The disagreements that are taken from a story's pairs, each a list of pairs. */
function takenFrom(rows, least) {
  const kept = [...groupBy(rows, ({ denied }) => denied).values()].flatMap((answers) => takenOf(answers, least));
  const groups = joined(
    kept.map(({ denial, answer }) => [denial, answer]),
    ({ key }) => key,
  );
  return groups.map((sides) => kept.filter(({ denial }) => sides.some(({ key }) => key === denial.key)));
}

function report(stories, folder, least) {
  const taken = [...stories.values()]
    .filter(([first]) => first?.folder === folder)
    .map((rows) => takenFrom(rows, least));
  const found = taken.map((groups) => new Set(groups.flat().flatMap(({ gold }) => (gold >= 0 ? [gold] : []))).size);
  const wrong = taken.map((groups) => groups.filter((rows) => rows.every(({ gold }) => gold === -1)).length);
  const sum = (counts) => counts.reduce((total, count) => total + count, 0);
  return `${basename(folder)} ${sum(found)}/${sum(wrong)}`;
}

const rows = positionals.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "truth.json")))
    .sort()
    .flatMap((story) => candidatesIn(folder, story)),
);
const known = rows.filter(({ gold }) => gold !== -2);
const names = [...new Set(rows.flatMap(({ features }) => [...features.keys()]))].sort();
if (values.weights) {
  const [base, ...weights] = fitted(known, names);
  const lines = names.map((name, i) => `  ${JSON.stringify(name)}: ${weights[i].toFixed(2)},`);
  process.stdout.write(`const BASE = ${base.toFixed(2)};\n${lines.join("\n")}\n`);
} else {
  const stories = groupBy(rows, ({ folder, story }) => `${folder} ${story}`);
  for (const own of stories.values()) {
    const weights = fitted(
      known.filter(({ folder, story }) => folder !== own[0].folder || story !== own[0].story),
      names,
    );
    for (const row of own) row.likely = likelihood(row, names, weights);
  }
  for (const least of THRESHOLDS)
    process.stdout.write(
      `least ${least}: ${positionals.map((folder) => report(stories, folder, least)).join("   ")}\n`,
    );
}
