/** Quantities as figures: what each counts or measures, so that documents can be compared. */
import type { Quantity } from "../../language/quantities.ts";
import type { Tree } from "../../language/tree.ts";
import type { Figure, Sentence } from "../../model.ts";
import { crowdAt } from "./crowds.ts";
import { type Counted, fateAt } from "./fates.ts";
import { type Numbered, nearAt, type Surroundings, whenAt } from "./surroundings.ts";
import { baseOf } from "./units.ts";
import { fateOf, nounClass } from "./vocabulary.ts";

/** The measure of a number that goes on with what was counted before: "Police put the figure at 52". */
export const SAME = "same";

/** A quantity with its measure; undefined where nothing says what it is of. */
export function quantityFigure(around: Surroundings, quantity: Quantity): Figure | undefined {
  const { document, sentence, tree } = around;
  const counted = countedAt(sentence, quantity);
  const measure = measureOf(around, counted, quantity);
  if (measure === undefined) return undefined;
  const { start, end, low, high, hedge } = quantity;
  const base = baseOf(measure);
  return {
    start,
    end,
    text: document.text.slice(start, end),
    sentence: sentence.index,
    measure: base.measure,
    ...(low === undefined ? {} : { low: low * base.factor }),
    ...(high === undefined ? {} : { high: high * base.factor }),
    isRough: hedge === "about" || hedge === "nearly",
    isPart: quantity.kind !== "percent" && isPart(tree, counted, quantity),
    near: nearAt(tree, counted.head, quantity),
    terms: around.terms,
    ...whenAt(around, counted.head),
  };
}

function countedAt({ tokens }: Sentence, { start, end }: Quantity): Counted {
  const first = tokens.findIndex((token) => token.end > start);
  const last = tokens.findLastIndex((token) => token.start < end);
  return { start: first, end: last + 1, head: last };
}

function measureOf(around: Surroundings, counted: Counted, quantity: Quantity): string | undefined {
  const { kind, unit } = quantity;
  if (isMagnitude(around.tree, counted)) return "magnitude";
  if (kind === "percent" || kind === "share") return "percent";
  return kind === "money" || kind === "measure" ? unit : countOf(around, counted, quantity);
}

/** What a bare number or a count is of. */
function countOf(around: Surroundings, counted: Counted, quantity: Quantity): string | undefined {
  const { tree, mentions } = around;
  const head = tree.tokens[counted.head];
  const isBare = quantity.kind === "number" || fateOf(head?.lemma.toLowerCase() ?? "") !== undefined;
  const noun = isBare
    ? (nounOfThem(tree, counted) ?? "people")
    : (nationalsOf(tree, counted, mentions) ?? nounAt(tree, counted));
  if (isCapacity(tree, counted)) return "capacity";
  const fate = fateAt(tree, counted);
  if (fate !== undefined) return `${noun} ${fate}`;
  const crowd = crowdAt(tree, { isBare, noun }, quantity);
  if (crowd !== undefined) return crowd;
  if (quantity.kind === "number")
    return noun === "people" ? (groupOf(tree, counted) ?? sameAs(around, quantity)) : noun;
  // "One passenger" is somebody; "777 passenger jets" counts no passengers.
  return head?.xpos === "NN" && noun !== "crew member" ? undefined : noun;
}

/** "licensed for 160 passengers", "allowed to carry 180 people". */
function isCapacity(tree: Tree, { head }: Counted): boolean {
  const above = tree
    .path(head)
    .slice(1, 4)
    .map((at) => tree.tokens[at]?.lemma.toLowerCase() ?? "");
  return above.some((lemma) => /^(?:license|licence|certify|allow|design|capacity|authorize|authorise)$/u.test(lemma));
}

/** "14 of them foreigners", "six of whom were children". */
function nounOfThem({ tokens }: Tree, { end }: Counted): string | undefined {
  if (!/^of (?:them|whom)$/iu.test(`${tokens[end]?.text} ${tokens[end + 1]?.text}`)) return undefined;
  const at = /^(?:are|were|is|was)$/iu.test(tokens[end + 2]?.text ?? "") ? end + 3 : end + 2;
  return /^NNP?S$/u.test(tokens[at]?.xpos ?? "") ? nounClass(tokens[at]?.lemma.toLowerCase() ?? "") : undefined;
}

/** "a crew of seven", "a town of 6,200". */
function groupOf({ tokens }: Tree, { start }: Counted): string | undefined {
  const [of, group] = [tokens[start - 1], tokens[start - 2]];
  if (of?.text !== "of" || group?.upos !== "NOUN") return undefined;
  const lemma = group.lemma.toLowerCase();
  return lemma === "crew" ? nounClass(lemma) : `${lemma} of`;
}

const CONTINUES =
  /\b(?:(?:put|puts|putting|estimated|placed|set|gave) (?:the |its |their |that )?(?:\p{L}+ ){1,5}at|spoke of|spoken of|speak of|(?:figure|number|total|count|estimate)s? (?:of (?:\p{L}+ ){1,3})?(?:was|is|of|stood at|were)) (?:\p{L}+ ){0,2}$/u;

/** "Police spoke of 800", "other officials put the figure at 52". */
function sameAs({ document: { text }, sentence }: Surroundings, { start }: Quantity): string | undefined {
  return CONTINUES.test(text.slice(Math.max(sentence.start, start - 60), start)) ? SAME : undefined;
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
  if (/^(?:cut|loss)$/u.test(lemma) && before?.lemma.toLowerCase() === "job") return "job";
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
function isPart({ tokens }: Tree, { start, end }: Counted, { kind }: Quantity): boolean {
  const own = tokens
    .slice(start, end)
    .map(({ text }) => text.toLowerCase())
    .join(" ");
  if (/\bof (?:the|its|their|those|these|his|her|our)\b/u.test(own)) return true;
  const before = [tokens[start - 2], tokens[start - 1]].map((token) => token?.text.toLowerCase() ?? "");
  const behind = [tokens[end], tokens[end + 1]].map((token) => token?.text.toLowerCase() ?? "").join(" ");
  return (
    before.some((word) => /^(?:including|among|especially|particularly|namely|each|every|per)$/u.test(word)) ||
    (kind === "number" && /^of (?:them|whom|which|those|these|the)\b/u.test(behind)) ||
    behind.startsWith("each")
  );
}
