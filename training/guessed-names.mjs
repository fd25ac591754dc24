/**
 * Names of a treebank that marks none: JSON lines for `dump.mjs` and `names.mjs`, a sentence a line. What is a name is read off its
 * proper nouns; of which class, the built tagger guesses, once for all places of one name in a document (self-training with gold
 * spans; one sense a discourse: Yarowsky 1995).
 *
 * node training/guessed-names.mjs EWT.conllu > ewt-names.jsonl
 */
import { rawDocument } from "../dist/commands/raw-document.js";
import { readSentences } from "../dist/language/index.js";
import { readModel } from "../dist/language/models.js";
import { findCandidates } from "../dist/mention/index.js";
import { isGivenName } from "../dist/mention/names.js";
import { featuresOf } from "../dist/mention/tagger/features.js";
import { habitsOf } from "../dist/mention/tagger/habits.js";
import { CLASSES, LABELS, labelsOf } from "../dist/mention/tagger/labels.js";
import { taggerModel } from "../dist/mention/tagger/model.js";
import { wordFacts } from "../dist/mention/tagger/word-facts.js";
import { viewOf } from "../dist/mention/view.js";
import { wordOf } from "../dist/mention/word.js";
import { isNameWord, isProper, isTitle, within } from "./proper-nouns.mjs";
import { documentsOf } from "./treebank.mjs";

const OF_CLASS = { PER: "person", ORG: "organization", LOC: "place", MISC: "other" };

const { clusters, scores } = taggerModel(readModel("names.bin"));
const factsOf = wordFacts(clusters);

const LEGAL_FORM = /^(?:Inc|Ltd|LLC|L\.P|LP|Corp|Jr)\.?$/;

/** The head of the words of one name that `at` is the first of: of "Urban Development" the second. */
function headOf(tokens, at) {
  let head = at;
  while (within(tokens[head]) && tokens[head].head - 1 > head) head = tokens[head].head - 1;
  return head;
}

/** Whether the token at `at` goes on with the name before it: "Bank of America", "Al-Zaman", "Acme, Inc.", "Housing and Urban Development". */
function continues(tokens, at, last) {
  if (last === undefined) return false;
  const isInLast = (place) => place >= last.from && place < last.to;
  const before = tokens[at - 1];
  const parent = tokens[at].head - 1;
  if (last.to === at) return isInLast(parent) || (within(before) && [at, parent].includes(before.head - 1));
  if (last.to !== at - 1) return false;
  const { relation, head } = tokens[headOf(tokens, at)];
  if (/^[-–]$/.test(before.form)) return isHyphenated(tokens, at, last);
  if (before.form === ",") return LEGAL_FORM.test(tokens[at].form);
  if (/^(?:and|&)$/i.test(before.form))
    return relation === "conj" && isInLast(head - 1) && isInLast(tokens[head - 1].head - 1);
  const isPerson = isGivenName(wordOf(tokens[last.from].form)) || LEGAL_FORM.test(tokens[at - 2].form);
  return /^of$/i.test(before.form) && relation === "nmod" && isInLast(head - 1) && !isPerson;
}

/** Whether nothing but a hyphen parts the token at `at` from the name before it, and the two hang together. */
function isHyphenated(tokens, at, last) {
  const [one, hyphen, two] = tokens.slice(at - 2, at + 1);
  if (hyphen.start !== one.end || hyphen.end !== two.start) return false;
  const hang = tokens.slice(last.from, last.to).some(({ head }) => head - 1 === at);
  return hang || (two.head - 1 >= last.from && two.head - 1 < last.to) || (one.head === two.head && within(one));
}

/** Proper nouns that hang together, titles apart: spans [from, to) of a sentence's tokens. */
function properSpans(tokens) {
  const spans = [];
  tokens.forEach((token, at) => {
    if (!isProper(token) || isTitle(token)) return;
    if (continues(tokens, at, spans.at(-1))) spans.at(-1).to = at + 1;
    else spans.push({ from: at, to: at + 1 });
  });
  return spans.filter(({ from, to }) => tokens.slice(from, to).some(isNameWord));
}

/** What each class scores for a span of offsets in a scored sentence; zeros where it is not in it. */
function spanScores({ tokens, scored }, { start, end }) {
  const places = [...tokens.keys()].filter((at) => tokens[at].start < end && tokens[at].end > start);
  return CLASSES.map((name) => {
    const span = { start: places[0] ?? 0, end: (places.at(-1) ?? -1) + 1, name };
    const labels = labelsOf(tokens.length, [span]);
    return places.reduce((sum, at) => sum + scored[at * LABELS.length + labels[at]], 0);
  });
}

function scoredSentences(text) {
  const document = rawDocument("treebank", text);
  const view = viewOf(document, readSentences(document));
  const found = findCandidates(view);
  const habits = habitsOf(view, found);
  return view.passages.map((passage, at) => {
    const own = found.filter(({ sentence }) => sentence === at);
    const { tokens, nameScores } = passage.sentence;
    return { tokens, scored: scores(featuresOf(passage, own, { habits, factsOf }), nameScores) };
  });
}

/** Names of a document: the number of their sentence, and offsets in it (`own`) and in the whole text. */
function namesIn(sentences) {
  let base = 0;
  return sentences.flatMap(({ text, tokens }, sentence) => {
    const start = base;
    base += text.length + 2;
    return properSpans(tokens).map(({ from, to }) => {
      const own = { start: tokens[from].start, end: tokens[to - 1].end };
      const name = text.slice(own.start, own.end).toLowerCase();
      return { sentence, own, start: start + own.start, end: start + own.end, name };
    });
  });
}

/** For each name, its best class over the whole document. */
function classesOf(names, scored) {
  const sums = new Map();
  for (const place of names) {
    const sentence = scored.find(({ tokens }) => (tokens.at(-1)?.end ?? 0) > place.start);
    const own = sentence ? spanScores(sentence, place) : CLASSES.map(() => 0);
    const sum = sums.get(place.name) ?? CLASSES.map(() => 0);
    sums.set(
      place.name,
      sum.map((score, at) => score + own[at]),
    );
  }
  return new Map([...sums].map(([name, sum]) => [name, CLASSES[sum.indexOf(Math.max(...sum))]]));
}

function guessed(sentences, number) {
  const names = namesIn(sentences);
  const classes = classesOf(names, scoredSentences(sentences.map(({ text }) => `${text}\n\n`).join("")));
  return sentences.map(({ text }, sentence) => ({
    id: `${number}-${sentence}`,
    text,
    mentions: names
      .filter((place) => place.sentence === sentence)
      .map(({ own, name }) => ({ ...own, kind: OF_CLASS[classes.get(name)], form: "name" })),
  }));
}

for (const sentence of documentsOf(process.argv[2]).flatMap(guessed))
  process.stdout.write(`${JSON.stringify(sentence)}\n`);
