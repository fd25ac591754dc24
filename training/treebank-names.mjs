/**
 * Makes sets of names of treebanks, as JSON lines for `dump.mjs --names` and `names.mjs --names`, a document a line.
 *
 * node training/treebank-names.mjs --entities GUM.conllu > gum-names.jsonl
 *   of a treebank that marks entities (GUM's `Entity=` with the tokens that are their least span)
 * node training/treebank-names.mjs --guessed EWT.conllu > ewt-names.jsonl
 *   of any treebank: what is a name is read off its proper nouns; of which class, the built tagger guesses, once for all places of
 *   one name in a document (self-training with gold spans; Yarowsky 1995's one sense a discourse). A line a sentence.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { rawDocument } from "../dist/commands/raw-document.js";
import { readSentences } from "../dist/language/index.js";
import { readModel } from "../dist/language/models.js";
import { findCandidates } from "../dist/mention/index.js";
import { featuresOf } from "../dist/mention/tagger/features.js";
import { habitsOf } from "../dist/mention/tagger/habits.js";
import { CLASSES, LABELS, labelsOf } from "../dist/mention/tagger/labels.js";
import { taggerModel } from "../dist/mention/tagger/model.js";
import { wordFacts } from "../dist/mention/tagger/word-facts.js";
import { viewOf } from "../dist/mention/view.js";

const KINDS = { person: "person", organization: "organization", place: "place" };
const OF_CLASS = { PER: "person", ORG: "organization", LOC: "place", MISC: "other" };
const INSIDE = new Set(["compound", "flat", "goeswith"]);
const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thu|thurs?|fri|sat|sun)\.?$/i;

/** Documents of sentences of rows [id, form, …, misc]. */
function documentsOf(path) {
  const documents = [];
  for (const block of readFileSync(path, "utf8").split(/\n\s*\n/)) {
    const lines = block.split("\n").filter(Boolean);
    if (lines.length === 0) continue;
    if (lines.some((line) => line.startsWith("# newdoc")) || documents.length === 0) documents.push([]);
    documents.at(-1).push(lines.filter((line) => /^\d+[-\t]/.test(line)).map((line) => line.split("\t")));
  }
  return documents;
}

/** A sentence as text, with the tokens' offsets in it. */
function laidOut(rows) {
  let text = "";
  const tokens = [];
  let until = 0;
  for (const [id, form, , upos, xpos, , head, relation, , misc] of rows) {
    const range = id.match(/^(\d+)-(\d+)$/);
    const glue = /SpaceAfter=No/.test(misc);
    if (range) {
      until = Number(range[2]);
      text += form + (glue ? "" : " ");
      tokens.whole = { start: text.length - form.length - (glue ? 0 : 1), text: form, offset: 0 };
      continue;
    }
    if (Number(id) <= until) {
      const { whole } = tokens;
      const start = whole.start + whole.offset;
      whole.offset += form.length;
      tokens.push({
        start,
        end: Math.min(start + form.length, whole.start + whole.text.length),
        upos,
        xpos,
        head: Number(head),
        relation,
        misc,
        form,
      });
      continue;
    }
    tokens.push({
      start: text.length,
      end: text.length + form.length,
      upos,
      xpos,
      head: Number(head),
      relation,
      misc,
      form,
    });
    text += form + (glue ? "" : " ");
  }
  return { text: text.trimEnd(), tokens };
}

/** Spans [from, to) of a sentence's tokens that `Entity=` opens and closes, with their type and least tokens. */
function entitySpans(tokens) {
  const open = [];
  const spans = [];
  tokens.forEach(({ misc }, at) => {
    const field = misc.match(/(?:^|\|)Entity=([^|]*)/)?.[1] ?? "";
    for (const [part] of field.matchAll(/\([^()]*|\)|[^()]+\)/g)) {
      if (part.startsWith("(")) {
        const [id, type, , , , least = ""] = part.slice(1).split("-");
        open.push({ id, type, least: least.split(",").map(Number), from: at });
        continue;
      }
      const id = part.slice(0, -1);
      const place = open.findLastIndex((span) => id === "" || span.id === id);
      if (place >= 0) spans.push({ ...open.splice(place, 1)[0], to: at + 1 });
    }
  });
  return spans;
}

/** The name at the heart of an entity: its least span as far as it hangs together, and what belongs to its left. */
function nameIn(tokens, { from, to, type, least }) {
  const places = least.map((number) => from + number - 1).filter((at) => at < to);
  if (places.length === 0 || places.some((at) => !isProper(tokens[at]))) return [];
  let start = Math.min(...places);
  let end = start + 1;
  for (const place of places.sort((one, other) => one - other))
    if (tokens.slice(end, place).every(({ form }) => /^(?:of|the|and|for|&|-|'s|’s)$/i.test(form))) end = place + 1;
  while (start > from && isProper(tokens[start - 1]) && within(tokens[start - 1])) start--;
  while (start + 1 < end && isTitle(tokens[start])) start++;
  const words = tokens.slice(start, end);
  if (!words.some(isNameWord)) return [];
  const people = type === "person" && words.at(-1).xpos === "NNPS";
  return [{ start: words[0].start, end: words.at(-1).end, kind: people ? "other" : (KINDS[type] ?? "other") }];
}

/** Also the adjective of "New York". */
function isProper(token) {
  return token?.upos === "PROPN" || token?.xpos.startsWith("NNP") === true;
}

function within({ upos, relation }) {
  return INSIDE.has(relation.split(":")[0]) || (upos === "ADJ" && relation === "amod");
}

/** "Mr.", and "President" in front of a name. */
function isTitle({ form, relation }) {
  return relation === "nmod:desc" || /^(?:mrs?|ms|dr|prof|sir|sen|rep|gov|gen|lt|col|capt|sgt|rev)\.?$/i.test(form);
}

function isNameWord(token) {
  return (
    !CALENDAR.test(token.form) &&
    !isTitle(token) &&
    !/@|:\/\/|^www\.|\.(?:com|org|net|gov|edu|pdf|jpg|htm)/i.test(token.form)
  );
}

/** Proper nouns that hang together: "Bank of America"; titles apart. */
function properSpans(tokens) {
  const spans = [];
  tokens.forEach((token, at) => {
    if (!isProper(token) || isTitle(token)) return;
    const last = spans.at(-1);
    const head = token.head - 1;
    const inLast = last !== undefined && head >= last.from && head < last.to;
    const beside =
      last?.to === at && (inLast || (within(tokens[at - 1]) && [at, head].includes(tokens[at - 1].head - 1)));
    const of = last?.to === at - 1 && /^of$/i.test(tokens[at - 1].form) && token.relation === "nmod" && inLast;
    if (beside || of) last.to = at + 1;
    else spans.push({ from: at, to: at + 1 });
  });
  return spans.filter(({ from, to }) => tokens.slice(from, to).some(isNameWord));
}

const model = (() => {
  const { clusters, scores, transitions } = taggerModel(readModel("names.bin"));
  return { factsOf: wordFacts(clusters), scores, transitions };
})();

/** For spans of offsets in a text: what each class scores. */
function classScores(text, spans) {
  const document = rawDocument("x", text);
  const view = viewOf(document, readSentences(document));
  const found = findCandidates(view);
  const habits = habitsOf(view, found);
  const wanted = spans.map(() => undefined);
  view.passages.forEach((passage, sentence) => {
    const own = found.filter((mention) => mention.sentence === sentence);
    const scored = model.scores(
      featuresOf(passage, own, { habits, factsOf: model.factsOf }, () => true),
      passage.sentence.nameScores,
    );
    const { tokens } = passage.sentence;
    spans.forEach(({ start, end }, number) => {
      const places = [...tokens.keys()].filter((at) => tokens[at].start < end && tokens[at].end > start);
      if (places.length === 0 || wanted[number]) return;
      wanted[number] = CLASSES.map((name) => {
        const labels = labelsOf(tokens.length, [{ start: places[0], end: places.at(-1) + 1, name }]);
        return places.reduce((sum, at) => sum + scored[at * LABELS.length + labels[at]], 0);
      });
    });
  });
  return wanted;
}

function guessedDocument(sentences, number) {
  const laid = sentences.map(laidOut);
  let text = "";
  const places = laid.flatMap(({ text: own, tokens }, sentence) => {
    const base = text.length;
    text += `${own}\n\n`;
    return properSpans(tokens).map(({ from, to }) => {
      const [start, end] = [tokens[from].start, tokens[to - 1].end];
      return {
        sentence,
        start: base + start,
        end: base + end,
        own: { start, end },
        name: own.slice(start, end).toLowerCase(),
      };
    });
  });
  const scores = classScores(text, places);
  const sums = new Map();
  places.forEach(({ name }, at) => {
    const sum = sums.get(name) ?? CLASSES.map(() => 0);
    scores[at]?.forEach((score, index) => {
      sum[index] += score;
    });
    sums.set(name, sum);
  });
  return laid.map(({ text: own }, sentence) => ({
    id: `${number}-${sentence}`,
    text: own,
    mentions: places
      .filter((place) => place.sentence === sentence)
      .map(({ own: { start, end }, name }) => {
        const sum = sums.get(name);
        return { start, end, kind: OF_CLASS[CLASSES[sum.indexOf(Math.max(...sum))]], form: "name" };
      }),
  }));
}

function entityDocument(sentences, number) {
  let text = "";
  const mentions = [];
  const ranges = [];
  for (const rows of sentences) {
    const { text: own, tokens } = laidOut(rows);
    const base = text.length;
    ranges.push({ start: base, end: base + own.length });
    for (const span of entitySpans(tokens))
      for (const { start, end, kind } of nameIn(tokens, span))
        mentions.push({ start: base + start, end: base + end, kind, form: "name" });
    text += `${own}\n\n`;
  }
  return { id: String(number), text, sentences: ranges, mentions };
}

const { values } = parseArgs({ options: { entities: { type: "string" }, guessed: { type: "string" } } });
const made = values.entities
  ? documentsOf(values.entities).map(entityDocument)
  : documentsOf(values.guessed).flatMap(guessedDocument);
for (const document of made) process.stdout.write(`${JSON.stringify(document)}\n`);
