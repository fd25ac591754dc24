/**
 * Numbers, ages and times of day of one document, with what tells what they are of, so that documents can be compared.
 */
import { quantitiesOf } from "../../language/quantities.ts";
import { type Tree, treeOf } from "../../language/tree.ts";
import type { Document, Figure, Mention, Sentence, Span } from "../../model.ts";
import { type TimeExpression, timesIn } from "../../relation/time.ts";
import { agesIn, WHOSE } from "./ages.ts";
import { SAME } from "./bare.ts";
import { clocksIn } from "./clocks.ts";
import { quantityFigures } from "./counts.ts";
import { magnitudesIn } from "./magnitudes.ts";
import { daysIn } from "./named-dates.ts";
import { nobodyIn } from "./nobody.ts";
import { ordinalsIn } from "./ordinals.ts";
import { repeatsIn } from "./repeats.ts";
import { type Numbered, namesAt, nearAt, ownerOf, surroundingsOf, tokenAt, whenAt } from "./surroundings.ts";
import { isFate } from "./vocabulary.ts";
import { votesIn } from "./votes.ts";

/** The figures of a document, in text order. */
export function figuresOf(
  document: Document,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): readonly Figure[] {
  const found = sentences.flatMap((sentence) => figuresIn(document, sentence, mentionsOf(mentions, sentence)));
  return ofWhom(counted(document, found), mentions, sentences);
}

/** Ages of "the 18-year-old" are of the person who is named last before, and says or does nothing to whom they are of. */
function ofWhom(
  figures: readonly Figure[],
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
): readonly Figure[] {
  const people = mentions.flatMap((mention, index) =>
    mention.form === "name" && mention.kind === "person" ? [{ mention, index }] : [],
  );
  return figures.flatMap((figure) => {
    if (figure.measure !== WHOSE) return [figure];
    const sentence = sentences[figure.sentence];
    const others = sentence === undefined ? [] : subjectsAbove(treeOf(sentence), tokenAt(sentence, figure.start));
    const isOther = ({ sentence: at, tokens }: Mention) =>
      at === figure.sentence && others.some((token) => tokens.start <= token && token < tokens.end);
    const last = people.findLast(({ mention }) => mention.end <= figure.start && !isOther(mention));
    const isNear = last !== undefined && figure.sentence - last.mention.sentence <= FARTHEST;
    return isNear ? [{ ...figure, measure: "age", of: last.index }] : [];
  });
}

/** The subjects of the verbs above a token: in "Ada Roe said the 18-year-old had left" Ada Roe. */
function subjectsAbove(tree: Tree, at: number): readonly number[] {
  return tree
    .path(at)
    .flatMap((above) => tree.all(above, "nsubj", "nsubj:pass"))
    .flatMap((each) => tree.subtree(each));
}

/** The figures with what they go on with, and whether they are added to others. */
function counted(document: Document, found: readonly Figure[]): readonly Figure[] {
  const seen = new Set<string>();
  let last: Figure | undefined;
  return found.flatMap((figure): readonly Figure[] => {
    const isContinued = figure.measure === SAME;
    if (isContinued && (last === undefined || figure.sentence - last.sentence > FARTHEST)) return [];
    const measure = isContinued ? (last?.measure ?? "").replace(/ in all$/u, "") : figure.measure;
    const isPart = ((figure.isPart || isAddition(document, figure)) && seen.has(measure)) || isRest(document, figure);
    if (!VAGUE.test(figure.text)) seen.add(measure);
    const made = { ...figure, measure, isPart };
    if (!/^(?:date\b|clock\b|age$)/u.test(measure)) last = made;
    return [made];
  });
}

/** "dozens missing" counts nobody that "61 others" could be added to. */
const VAGUE = /^(?:dozens|scores|hundreds|thousands)$/iu;
/** Sentences between a count and a number that goes on with it, at most. */
const FARTHEST = 2;

function mentionsOf(mentions: readonly Mention[], sentence: Sentence): readonly Numbered[] {
  return mentions.flatMap((mention, index) => (mention.sentence === sentence.index ? [{ mention, index }] : []));
}

/** No figure is without one of these. */
const HINT =
  /\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|dozens?|scores|hundreds?|thousands?|millions?|noon|midday|\w+day|midnight|twice|thrice|today|yesterday|half|third|quarter|dawn|dusk|no|nobody|single|month|year|week|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|second|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)\b/iu;
/** "three days after", "two minutes later": how long after what else. */
const LAG = /^\s+(?:after|before|later|earlier|ago|since)\b/u;
/** What is still to come when the article appears, said right before its time. */
const AHEAD = /\b(?:will|would|is to|are to|due|expected|scheduled|plans?|planned|invited|set to)\b[^,;]{0,40}$/u;

/** The times of a sentence; those that are said to come, ahead. */
function timesOf(
  document: Document,
  sentence: Sentence,
  frame: Pick<Document, "published">,
): readonly TimeExpression[] {
  const past = timesIn(document, sentence, { ...frame, ahead: false });
  const isAhead = ({ start }: Span) => AHEAD.test(document.text.slice(Math.max(sentence.start, start - 60), start));
  if (!past.some(isAhead)) return past;
  const ahead = timesIn(document, sentence, { ...frame, ahead: true });
  return past.map((time) => (isAhead(time) ? (ahead.find(({ start }) => start === time.start) ?? time) : time));
}

function figuresIn(document: Document, sentence: Sentence, mentions: readonly Numbered[]): readonly Figure[] {
  const text = document.text.slice(sentence.start, sentence.end);
  if (!HINT.test(text)) return [];
  const frame = document.published === undefined ? {} : { published: document.published };
  const times = timesOf(document, sentence, frame);
  const around = surroundingsOf(document, sentence, mentions, times);
  const { tree, terms } = around;
  const isTimed = ({ start, end }: Span) =>
    times.some((time) => time.start <= start && start < time.end) || LAG.test(document.text.slice(end, end + 10));
  const hours = clocksIn(document, sentence);
  const isOfClock = ({ start, end }: Span) => hours.some((clock) => clock.start < end && start < clock.end);
  const nobody = nobodyIn(tree);
  const votes = votesIn(document, sentence);
  const isNone = ({ start, end }: Span) =>
    [...nobody, ...votes].some((other) => other.start < end && start < other.end);
  const free = quantitiesOf(sentence).filter((each) => !isTimed(each) && !isOfClock(each) && !isNone(each));
  const quantities = [...free, ...nobody].flatMap((quantity) => quantityFigures(around, quantity));
  const placed = <Part extends Span>(part: Part, near: (at: number) => readonly string[]) => {
    const at = tokenAt(sentence, part.start);
    const names = namesAt(around, at);
    return { sentence: sentence.index, isPart: false, terms, names, near: near(at), ...whenAt(around, at), ...part };
  };
  const ages = agesIn(document, sentence, mentions).map((age) => placed(age, () => []));
  const clocks = hours.map((clock) => placed(clock, (at) => nearAt(tree, at, clock)));
  const days = daysIn(times).map((day) => placed(day, (at) => ownerOf(tree, at)));
  const magnitudes = magnitudesIn(document, sentence).map((each) => placed(each, () => []));
  const beside = [...votes, ...repeatsIn(tree)].map((each) => placed(each, (at) => nearAt(tree, at, each)));
  const ordinals = ordinalsIn(tree).map(({ at, figure }) => placed(figure, () => nearAt(tree, at, figure)));
  const found = [...quantities, ...beside, ...ages, ...clocks, ...days, ...magnitudes, ...ordinals];
  return found.sort((a, b) => a.start - b.start);
}

/** "The other five ships", "629 others": the rest of a number that may stand under another name; "wounding seven others" are all of them. */
function isRest({ text }: Document, { start, end, measure }: Figure): boolean {
  return !isFate(measure) && /\bothers?\b/iu.test(text.slice(Math.max(0, start - 7), end));
}

const ADDITION = /\b(?:another|more|further|additional|others?|extra)\b/iu;

/** "another 12", "12 more": with those that were counted before. */
function isAddition({ text }: Document, { start, end }: Figure): boolean {
  return (
    ADDITION.test(text.slice(Math.max(0, start - 12), end)) && !/\bmore than\b/iu.test(text.slice(start - 12, end))
  );
}
