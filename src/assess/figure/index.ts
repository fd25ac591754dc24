/**
 * Numbers, ages and times of day of one document, with what tells what they are of, so that documents can be compared.
 */
import { type Quantity, quantitiesOf } from "../../language/quantities.ts";
import { type Tree, treeOf } from "../../language/tree.ts";
import type { Document, Figure, Mention, Sentence, When } from "../../model.ts";
import { timesIn } from "../../relation/time.ts";
import { agesIn, type Numbered } from "./ages.ts";
import { clocksIn } from "./clocks.ts";
import { daysIn } from "./days.ts";
import { type Counted, fateAt } from "./fates.ts";
import { fateOf, isContent, nounClass } from "./vocabulary.ts";

/** A sentence with its tree, and what all figures of it share. */
interface Surroundings {
  readonly document: Document;
  readonly sentence: Sentence;
  readonly tree: Tree;
  readonly mentions: readonly Numbered[];
  readonly terms: readonly string[];
  readonly when?: When;
}

/** The figures of a document, in text order. */
export function figuresOf(
  document: Document,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): readonly Figure[] {
  const found = sentences.flatMap((sentence) => figuresIn(document, sentence, mentionsOf(mentions, sentence)));
  const seen = new Set<string>();
  return found.map((figure) => {
    const isPart = figure.isPart || (isAddition(document, figure) && seen.has(figure.measure));
    seen.add(figure.measure);
    return { ...figure, isPart };
  });
}

function mentionsOf(mentions: readonly Mention[], sentence: Sentence): readonly Numbered[] {
  return mentions.flatMap((mention, index) => (mention.sentence === sentence.index ? [{ mention, index }] : []));
}

function figuresIn(document: Document, sentence: Sentence, mentions: readonly Numbered[]): readonly Figure[] {
  if (
    !/\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|dozens?|scores|hundreds?|thousands?|millions?|noon|midday|\w+day|midnight|today|yesterday|half|third|quarter)\b/iu.test(
      document.text.slice(sentence.start, sentence.end),
    )
  )
    return [];
  const tree = treeOf(sentence);
  const frame = document.published === undefined ? {} : { published: document.published };
  const times = timesIn(document, sentence, { ...frame, ahead: false });
  const when = times[0]?.when;
  const around = {
    document,
    sentence,
    tree,
    mentions,
    terms: termsOf(sentence),
    ...(when === undefined ? {} : { when }),
  };
  const quantities = quantitiesOf(sentence).flatMap((quantity) => quantityFigure(around, quantity) ?? []);
  const base = {
    sentence: sentence.index,
    isPart: false,
    terms: around.terms,
    ...(when === undefined ? {} : { when }),
  };
  const ages = agesIn(document, sentence, mentions).map((age) => ({ ...base, ...age, near: [] }));
  const clocks = clocksIn(document, sentence).map((clock) => ({
    ...base,
    ...clock,
    near: nearAt(tree, tokenAt(sentence, clock.start), clock),
  }));
  const days = daysIn(times).map((day) => ({ ...base, ...day, near: ownerOf(tree, tokenAt(sentence, day.start)) }));
  return [...quantities, ...ages, ...clocks, ...days].sort((a, b) => a.start - b.start);
}

const CONTENT = /^(?:NOUN|PROPN|VERB|ADJ)$/u;

/** Lemmas of a sentence's words that say what it is about, sorted. */
export function termsOf({ tokens }: Pick<Sentence, "tokens">): readonly string[] {
  const words = tokens.filter(({ upos }) => CONTENT.test(upos));
  return [...new Set(words.map(({ lemma }) => lemma.toLowerCase()).filter(isContent))].sort();
}

function quantityFigure(around: Surroundings, quantity: Quantity): Figure | undefined {
  const { document, sentence, tree } = around;
  const counted = countedAt(sentence, quantity);
  const measure = measureOf(around, counted, quantity);
  if (measure === undefined) return undefined;
  const { start, end, low, high, hedge } = quantity;
  return {
    start,
    end,
    text: document.text.slice(start, end),
    sentence: sentence.index,
    measure,
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    isRough: hedge === "about" || hedge === "nearly",
    isPart: isPart(tree, counted),
    near: nearAt(tree, counted.head, quantity),
    terms: around.terms,
    ...(around.when === undefined ? {} : { when: around.when }),
  };
}

function countedAt({ tokens }: Sentence, { start, end }: Quantity): Counted {
  const first = tokens.findIndex((token) => token.end > start);
  const last = tokens.findLastIndex((token) => token.start < end);
  return { start: first, end: last + 1, head: last };
}

function measureOf({ tree, mentions }: Surroundings, counted: Counted, { kind, unit }: Quantity): string | undefined {
  if (isMagnitude(tree, counted)) return "magnitude";
  if (kind === "percent" || kind === "share") return "percent";
  if (kind === "money" || kind === "measure") return unit;
  const head = tree.tokens[counted.head];
  const fate = fateAt(tree, counted);
  const lemma = head?.lemma.toLowerCase() ?? "";
  const isBare = kind === "number" || fateOf(lemma) !== undefined;
  const noun = isBare ? "people" : (nationalsOf(tree, counted, mentions) ?? nounAt(tree, counted));
  if (fate !== undefined) return `${noun} ${fate}`;
  // "One passenger" is somebody; "777 passenger jets" counts no passengers.
  return kind === "number" || head?.xpos === "NN" ? undefined : noun;
}

/** "62 Americans", "61 US citizens": nationals of one country. */
function nationalsOf(
  { tokens }: Tree,
  { start, end, head }: Counted,
  mentions: readonly Numbered[],
): string | undefined {
  const lemma = tokens[head]?.lemma.toLowerCase() ?? "";
  const country = mentions.find(
    ({ mention }) => mention.kind === "country" && mention.tokens.start < end && mention.tokens.end > start,
  )?.mention;
  if (country === undefined) return undefined;
  const isWhole = country.tokens.end > head || /^(?:citizen|national)$/u.test(lemma);
  return isWhole ? `nationals of ${country.canonical ?? country.text}` : undefined;
}

/** The counted noun; one that says little with the word before it: "crew member". */
function nounAt({ tokens }: Tree, { head }: Counted): string {
  const lemma = tokens[head]?.lemma.toLowerCase() ?? "";
  const before = tokens[head - 1];
  const isVague = /^(?:member|official|staff|worker|personnel|case|group|unit|site|area|part|point|side|way)$/u.test(
    lemma,
  );
  return isVague && /^(?:NOUN|ADJ)$/u.test(before?.upos ?? "")
    ? `${before?.lemma.toLowerCase()} ${lemma}`
    : nounClass(lemma);
}

function isMagnitude({ tokens }: Tree, { start, end }: Counted): boolean {
  const words = [tokens[start - 2], tokens[start - 1], tokens[end - 1], tokens[end]];
  return words.some((token) => token?.lemma.toLowerCase() === "magnitude");
}

/** "including three", "among them two", "two of them"; a number that is given to each. */
function isPart({ tokens }: Tree, { start, end }: Counted): boolean {
  const own = tokens
    .slice(start, end)
    .map(({ text }) => text.toLowerCase())
    .join(" ");
  if (/\bof (?:the|its|their|those|these|his|her|our)\b/u.test(own)) return true;
  const before = [tokens[start - 2], tokens[start - 1]].map((token) => token?.text.toLowerCase() ?? "");
  const behind = [tokens[end], tokens[end + 1]].map((token) => token?.text.toLowerCase() ?? "").join(" ");
  return (
    before.some((word) => /^(?:including|among|especially|particularly|namely|each|every|per)$/u.test(word)) ||
    /^of (?:them|whom|which|those|these|the)\b|^each\b/u.test(behind)
  );
}

const ADDITION = /\b(?:another|more|further|additional|others?|extra)\b/iu;

/** "another 12", "12 more": with those that were counted before. */
function isAddition({ text }: Document, { start, end }: Figure): boolean {
  return ADDITION.test(text.slice(Math.max(0, start - 12), end));
}

/** Content words on the way to the root, and below the counted noun. */
function nearAt(
  tree: Tree,
  at: number,
  { start, end }: { readonly start: number; readonly end: number },
): readonly string[] {
  const near = [...tree.path(at).slice(0, 4), ...tree.subtree(at).slice(0, 12)];
  const lemmas = near.flatMap((each) => {
    const token = tree.tokens[each];
    const isOwn = token !== undefined && token.start < end && token.end > start && !/^(?:ADJ|PROPN)$/u.test(token.upos);
    return token === undefined || isOwn || !CONTENT.test(token.upos) ? [] : [token.lemma.toLowerCase()];
  });
  return [...new Set(lemmas.filter(isContent))].sort();
}

/** The verb or noun that a time belongs to, and what it is done to. */
function ownerOf(tree: Tree, at: number): readonly string[] {
  const owner = tree.path(at).find((each) => each !== at && /^(?:VERB|NOUN)$/u.test(tree.tokens[each]?.upos ?? ""));
  if (owner === undefined) return [];
  const parts = [owner, ...tree.all(owner, "obj", "nsubj", "nsubj:pass", "compound", "obl:agent")];
  const lemmas = parts.map((each) => tree.tokens[each]?.lemma.toLowerCase() ?? "");
  return [...new Set(lemmas.filter(isContent))].sort();
}

function tokenAt({ tokens }: Sentence, start: number): number {
  return tokens.findIndex((token) => token.end > start);
}
