/**
 * Fits how sure open facts are (`src/relation/open/weights.ts`): logistic regression of whether people wrote a fact down, over what
 * `src/relation/open/confidence.ts` sees of it. No randomness: the same input makes the same weights.
 *
 * node training/confidence.mjs --gold carb/dev.tsv --out src/relation/open/weights.ts
 *
 * The gold has a line for each fact: sentence, relation and arguments, parted by tabs (CaRB, Bhardwaj et al. 2019). A fact's target is the
 * share of its words that a gold fact has, where facts and gold facts are paired one to one. With --folds 8 nothing is written: each
 * eighth of the sentences is judged by weights that have not seen it, and the mean loss, and targets by confidence, are printed.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { rawDocument } from "../dist/commands/raw-document.js";
import { readDocument } from "../dist/reading.js";
import { featuresOf } from "../dist/relation/open/confidence.js";
import { factsOf, openDraft } from "../dist/relation/open/index.js";
import { passagesOf } from "../dist/relation/passage.js";

/** Strength of the penalty on weights, rounds of Newton's method, and what a feature must be seen to count. */
const PENALTY = 12;
const ROUNDS = 40;
const RAREST = 8;

const wordsOf = (text) => text.split(/\s+/).filter((word) => word !== "");
const parts = (relation, [subject = "", ...rest]) => [relation, subject, rest.join(" ")].map(wordsOf);

function readGold(path) {
  const gold = new Map();
  for (const line of readFileSync(path, "utf8").split("\n")) {
    const [sentence, relation, ...args] = line.split("\t").map((cell) => cell.trim());
    if (relation === undefined) continue;
    const own = args.filter((arg) => !arg.includes("C: "));
    gold.set(sentence, [...(gold.get(sentence) ?? []), parts(relation, own)]);
  }
  return gold;
}

function shared(gold, found) {
  const left = [...found];
  return gold.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

/** The share of a fact's words that a gold fact has in the same places; 0 where no word of the relation is among them. */
function precision(gold, found) {
  const hits = gold.map((words, place) => shared(words, found[place]));
  return hits[0] === 0 ? 0 : hits.reduce((a, b) => a + b) / found.flat().length;
}

/** Gives each fact its target: the best pair first, each fact and each gold fact once. */
function judge(gold, facts) {
  const pairs = gold.flatMap((words, row) =>
    facts.map((fact, column) => ({ row, column, value: precision(words, fact.parts) })),
  );
  const taken = { row: new Set(), column: new Set() };
  for (const { row, column, value } of pairs.sort((a, b) => b.value - a.value)) {
    if (taken.row.has(row) || taken.column.has(column)) continue;
    taken.row.add(row);
    taken.column.add(column);
    facts[column].target = value;
  }
}

function factsIn(sentence) {
  const { document, sentences, mentions } = readDocument(rawDocument("sentence", sentence));
  return passagesOf(document, sentences, mentions).flatMap((passage) =>
    factsOf(passage).map((fact) => {
      const { label, subject, object, others } = openDraft(passage, fact);
      const args = [subject, ...(object === undefined ? [] : [object]), ...others].map(({ text }) => text);
      return {
        features: ["bias", ...featuresOf(passage, fact)],
        parts: parts(label.replace(/[[\]]/g, ""), args),
        target: 0,
      };
    }),
  );
}

const logistic = (sum) => 1 / (1 + Math.exp(-sum));
const predict = (weights, features) => logistic(features.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0));

function regress(facts) {
  const rows = new Map();
  facts.forEach(({ features }, at) => {
    for (const name of features) rows.set(name, [...(rows.get(name) ?? []), at]);
  });
  const kept = [...rows].filter(([, at]) => at.length >= RAREST).sort(([a], [b]) => (a < b ? -1 : 1));
  const weights = new Map(kept.map(([name]) => [name, 0]));
  const sums = new Float64Array(facts.length);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, at] of kept) {
      const penalty = name === "bias" ? 1e-6 : PENALTY;
      let [slope, bend] = [-penalty * weights.get(name), penalty];
      for (const i of at) {
        const guess = logistic(sums[i]);
        slope += facts[i].target - guess;
        bend += guess * (1 - guess);
      }
      weights.set(name, weights.get(name) + slope / bend);
      for (const i of at) sums[i] += slope / bend;
    }
  }
  return weights;
}

function printFolds(sentences, folds) {
  const judged = sentences.flatMap((_, fold) => {
    if (fold >= folds) return [];
    const weights = regress(sentences.filter((_own, at) => at % folds !== fold).flat());
    const own = sentences.filter((_own, at) => at % folds === fold).flat();
    return own.map(({ features, target }) => ({ guess: predict(weights, features), target }));
  });
  const loss = judged.reduce(
    (sum, { guess, target: t }) => sum - t * Math.log(guess) - (1 - t) * Math.log(1 - guess),
    0,
  );
  console.log(`facts ${judged.length}  mean loss ${(loss / judged.length).toFixed(4)}`);
  for (let tenth = 0; tenth < 10; tenth++) {
    const some = judged.filter(({ guess }) => Math.floor(guess * 10) === tenth);
    const mean = some.reduce((sum, { target }) => sum + target, 0) / some.length;
    if (some.length > 0) console.log(`confidence ${tenth / 10}…: ${some.length} facts, right ${mean.toFixed(3)}`);
  }
}

const HEAD = `/**
 * How much what is true of a fact says for it: weights of a logistic regression, made by \`training/confidence.mjs\` from the development
 * part of CaRB (Bhardwaj et al. 2019, MIT licence), which is not in this repository. Not to be edited by hand.
 */
`;

function source(weights) {
  const lines = [...weights].map(([name, weight]) => {
    const key = /^[a-z]+$/.test(name) ? name : JSON.stringify(name);
    return `  ${key}: ${Number(weight.toFixed(3))},\n`;
  });
  return `${HEAD}export const WEIGHTS: Readonly<Record<string, number>> = {\n${lines.join("")}};\n`;
}

const { values } = parseArgs({
  options: { gold: { type: "string" }, out: { type: "string" }, folds: { type: "string" } },
});
if (values.gold === undefined || (values.out === undefined && values.folds === undefined)) {
  throw new Error("--gold FILE and --out FILE or --folds N are needed");
}
const sentences = [...readGold(values.gold)].map(([sentence, gold]) => {
  const facts = factsIn(sentence);
  judge(gold, facts);
  return facts;
});
if (values.folds !== undefined) printFolds(sentences, Number(values.folds));
else writeFileSync(values.out, source(regress(sentences.flat())));
