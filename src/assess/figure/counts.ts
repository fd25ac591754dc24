/** Quantities as figures: what each counts or measures, so that documents can be compared. */
import type { Quantity } from "../../language/quantities.ts";
import type { Tree } from "../../language/tree.ts";
import type { Figure, Sentence } from "../../model.ts";
import { ABOARD, areAboard } from "./aboard.ts";
import { bareMeasure, isOfAll, POPULATION, TOWN } from "./bare.ts";
import { crowdAt } from "./crowds.ts";
import { type Counted, fateAt } from "./fates.ts";
import { type Numbered, namesAt, nationalsFrom, nearAt, type Surroundings, whenAt } from "./surroundings.ts";
import { baseOf } from "./units.ts";
import { fateOfNoun, NO_MONEY, nounClass } from "./vocabulary.ts";

/** A quantity with its measures: none where nothing says what it is of, two for "all 96 people on board died". */
export function quantityFigures(around: Surroundings, quantity: Quantity): readonly Figure[] {
  const { tree, sentence } = around;
  const counted = countedAt(sentence, quantity);
  const measure = measureOf(around, counted, quantity);
  if (measure === undefined) return [];
  const isAboard = /^people\b/u.test(measure) && measure !== ABOARD && areAboard(tree, counted);
  const measures = isAboard ? (measure === "people" ? [ABOARD] : [measure, ABOARD]) : [measure];
  return measures.map((each) => figureOf(around, quantity, counted, each));
}

function figureOf(around: Surroundings, quantity: Quantity, counted: Counted, measure: string): Figure {
  const { document, sentence, tree } = around;
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
    names: namesAt(around, counted.head),
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
  if (kind === "percent" || kind === "share") return isTurnout(around, counted, quantity) ? "turnout" : "percent";
  return kind === "money" || kind === "measure" ? unit : countOf(around, counted, quantity);
}

/** "Turnout was 64 percent", "put turnout at 58 percent", "71 percent of voters took part". */
function isTurnout(
  { document: { text }, sentence, tree }: Surroundings,
  { head }: Counted,
  { start, end }: Quantity,
): boolean {
  return (
    nearAt(tree, head, { start, end }).includes("turnout") ||
    /\bturnout\b[^.;,]{0,40}$/iu.test(text.slice(Math.max(sentence.start, start - 60), start)) ||
    /^(?: turnout| (?:of .{0,30}\b)?(?:voters|electorate|electors)\b[^.;]{0,20}\b(?:took part|voted|cast|turned out|participated))\b/iu.test(
      text.slice(start, Math.min(sentence.end, end + 80)).replace(/^.*?(?:percent|per cent|%)/iu, ""),
    )
  );
}

/** What a bare number or a count is of. */
function countOf(around: Surroundings, counted: Counted, quantity: Quantity): string | undefined {
  const { tree, mentions } = around;
  const isBare = quantity.kind === "number" || fateOfNoun(lemmaAt(tree, counted.head)) !== undefined;
  const noun = isBare
    ? (nounOfThem(tree, counted) ?? nationalsBehind(tree, counted, mentions) ?? "people")
    : (nationalsOf(tree, counted, mentions) ?? nounAt(tree, counted));
  if (isCapacity(tree, counted)) return "capacity";
  const fate = fateAt(tree, counted);
  if (fate !== undefined) return `${noun} ${fate}`;
  if (isBare && areAboard(tree, counted)) return ABOARD;
  const crowd = crowdAt(tree, { isBare, noun }, quantity);
  if (crowd !== undefined) return crowd;
  return quantity.kind === "number" && noun === "people"
    ? bareMeasure(around, counted, quantity)
    : nounMeasure(tree, counted, quantity, noun);
}

/** What a number with a noun counts. */
function nounMeasure(tree: Tree, counted: Counted, { kind, high }: Quantity, noun: string): string | undefined {
  if (kind === "number") return noun;
  const isNone = high === 0 && /^(?:one|single)$/iu.test(tree.tokens[counted.start]?.text ?? "");
  if (high === 0 && MONEY.test(noun)) return NO_MONEY;
  if (isAll(tree, counted)) return `${noun} in all`;
  if (noun === "people" && isOfTown(tree, counted)) return POPULATION;
  if (noun === "people" && areEmployed(tree, counted)) return "worker";
  // "One passenger" is somebody; "777 passenger jets" counts no passengers.
  const isCompound = tree.tokens[counted.head - 1]?.text === "-";
  return tree.tokens[counted.head]?.xpos === "NN" &&
    !isCompound &&
    !isNone &&
    !UNCHANGED.test(lemmaAt(tree, counted.head))
    ? undefined
    : noun;
}

/** What none of is no sum of any currency. */
const MONEY = /^(?:money|cash|cent|penny|dollar|euro|pound|fee|ransom|payment)$/u;
/** Nouns whose plural is no other word. */
const UNCHANGED = /^(?:crew|staff|\w*craft|helicopter|fish|sheep|cattle|offspring|personnel)$/u;

/** "employs 9,000 people", "870 people who work for the society". */
function areEmployed(tree: Tree, { head }: Counted): boolean {
  const verbs = [
    tree.tokens[head]?.deprel === "obj" ? (tree.tokens[head]?.head ?? -1) : -1,
    ...tree.all(head, "acl:relcl", "acl"),
  ];
  return verbs.some((at) => {
    const lemma = lemmaAt(tree, at);
    return (
      lemma === "employ" ||
      (lemma === "work" && tree.all(at, "obl").some((to) => lemmaAt(tree, tree.first(to, "case") ?? -1) === "for"))
    );
  });
}

function lemmaAt({ tokens }: Tree, at: number): string {
  return tokens[at]?.lemma.toLowerCase() ?? "";
}

/** "licensed for 160 passengers", "allowed to carry 180 people". */
function isCapacity(tree: Tree, { head }: Counted): boolean {
  const above = tree
    .path(head)
    .slice(1, 4)
    .map((at) => tree.tokens[at]?.lemma.toLowerCase() ?? "");
  return above.some((lemma) => /^(?:license|licence|certify|allow|design|capacity|authorize|authorise)$/u.test(lemma));
}

/** "a town of 45,000 people". */
function isOfTown({ tokens }: Tree, { start, head }: Counted): boolean {
  const above = tokens[tokens[head]?.head ?? -1];
  return tokens[start - 1]?.text === "of" && TOWN.test(above?.lemma.toLowerCase() ?? "");
}

/** "52 of the 120 seats": so many there are in all. */
function isAll({ tokens }: Tree, { start }: Counted): boolean {
  const before = tokens[start - 1]?.text.toLowerCase() ?? "";
  return (
    /^(?:the|its|their|all)$/u.test(before) && tokens[start - 2]?.text === "of" && tokens[start - 3]?.upos === "NUM"
  );
}

/** "14 of them foreigners", "six of whom were children". */
function nounOfThem({ tokens }: Tree, { end }: Counted): string | undefined {
  if (!/^of (?:them|whom)$/iu.test(`${tokens[end]?.text} ${tokens[end + 1]?.text}`)) return undefined;
  const at = /^(?:are|were|is|was)$/iu.test(tokens[end + 2]?.text ?? "") ? end + 3 : end + 2;
  return /^NNP?S$/u.test(tokens[at]?.xpos ?? "") ? nounClass(tokens[at]?.lemma.toLowerCase() ?? "") : undefined;
}

/** "51 were citizens of Norway", "51 were Norwegians". */
function nationalsBehind(tree: Tree, { head }: Counted, mentions: readonly Numbered[]): string | undefined {
  const { deprel = "", head: above = -1 } = tree.tokens[head] ?? {};
  if (deprel !== "nsubj" || tree.first(above, "cop") === undefined || tree.tokens[above]?.upos === "VERB")
    return undefined;
  const places = [above, ...(/^(?:citizen|national)$/u.test(lemmaAt(tree, above)) ? tree.all(above, "nmod") : [])];
  const country = mentions.find(
    ({ mention: { kind, tokens } }) => kind === "country" && places.some((at) => tokens.start <= at && at < tokens.end),
  )?.mention;
  return country === undefined ? undefined : nationalsFrom(country);
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
  return isWhole ? nationalsFrom(country) : undefined;
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
function isPart(tree: Tree, counted: Counted, { kind }: Quantity): boolean {
  if (isOfAll(tree, counted)) return false;
  const { tokens } = tree;
  const { start, end } = counted;
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
