/**
 * The roles of an article's pieces: first what each says of itself, then what its place says of it.
 */
import { labelBody } from "./body.ts";
import { authorsOf } from "./byline.ts";
import { labelHeader, sameWords } from "./header.ts";
import { type Label, labelAtEdge, labelOf } from "./label.ts";
import type { Unit } from "./units.ts";

const KEPT: Label = { role: "body", why: "no sentences, but nothing against it" };
const AMIDST: Label = { role: "furniture", why: "amidst furniture" };

/** Longest headline that ends as a sentence does, and longest line that furniture around it makes furniture; in words. */
const HEADLINE_WORDS = 16;
const AMIDST_WORDS = 8;

/** The labels of the units, one for each. `title` is what the format says the article is called. */
export function labelsOf(units: readonly Unit[], title: string | undefined): readonly Label[] {
  const own = units.map((unit) => labelOf(unit, "body"));
  const edge = units.map((unit, index) => own[index] ?? labelAtEdge(unit));
  const first = firstParagraph(units, edge, title);
  if (first === -1) return withoutBody(units, edge, title);
  const header = labelHeader(units.slice(0, first), edge.slice(0, first), title);
  const body = labelBody(units.slice(first), own.slice(first));
  return amidst(units, offers(units, trimmed(units, [...header, ...body], first)));
}

/** The index of the first running text that is no headline. */
function firstParagraph(
  units: readonly Unit[],
  labels: readonly (Label | undefined)[],
  title: string | undefined,
): number {
  const open = units.map((_, index) => index).filter((index) => labels[index] === undefined);
  const [first, second] = open.filter((index) => units[index]?.prose === true);
  const unit = first === undefined ? undefined : units[first];
  const headline = isNamed(unit, title) || (first === open[0] && isCall(unit));
  return (headline && second !== undefined ? second : first) ?? -1;
}

/** What the format names as title. */
function isNamed(unit: Unit | undefined, title: string | undefined): boolean {
  return unit !== undefined && title !== undefined && sameWords(unit.text, title);
}

/** A question or a call, as a headline may be. */
function isCall(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.words <= HEADLINE_WORDS && /[?!]["'”’]?$/.test(unit.text);
}

/** Without running text: beside furniture only a headline is kept; where nothing is furniture, everything is. */
function withoutBody(
  units: readonly Unit[],
  labels: readonly (Label | undefined)[],
  title: string | undefined,
): readonly Label[] {
  const web = labels.some((label) => label?.role === "furniture" && label.why !== "no words");
  const header = labelHeader(units, labels, title);
  if (web) return header;
  return header.map((label, index) => (label.role === "furniture" && labels[index] === undefined ? KEPT : label));
}

const AUTHOR: Label = { role: "furniture", why: "about the author" };
const NOTED = /^ (?:reported|reports|contributed|covers|writes|wrote) (?:from|for|about|to|this)\b/;
const CAPTION: Label = { role: "caption", why: "caption" };
const VIDEO: Label = { role: "furniture", why: "video" };
/** Longest title of a video, and longest line of an offer between two others; in words. */
const OFFER_WORDS = 30;

/** "Ada Roe writes …", "Roe reported from Osburg." */
function isNoteOn(author: string, text: string): boolean {
  const family = author.split(" ").at(-1) ?? author;
  return (
    text.startsWith(author) ||
    (text.startsWith(`${family} `) && NOTED.test(text.slice(family.length, family.length + 30)))
  );
}

/** From the end, what only there is furniture: slogans, notes on the author (they begin with the name in the byline). The first paragraph stays. */
function trimmed(units: readonly Unit[], labels: readonly Label[], first: number): readonly Label[] {
  const result = [...labels];
  const authors = units.flatMap((unit, index) => (labels[index]?.role === "byline" ? authorsOf(unit) : []));
  for (let index = units.length - 1; index > first; index--) {
    const unit = units[index];
    if (unit === undefined || result[index]?.role !== "body") continue;
    const label = authors.some((author) => isNoteOn(author, unit.text)) ? AUTHOR : labelOf(unit, "tail");
    if (label === undefined || isReported(unit)) break;
    result[index] = label;
  }
  return result;
}

/** It has a quote or a speaker, so it is news even where it speaks of journalism or copyright. */
function isReported({ text }: Unit): boolean {
  return /["“”„«]|\b(?:said|says|told|according to|added)\b/.test(text.slice(0, 700));
}

/** The line under the mark of a video is its title, that under the mark of a caption the caption; lines between two of one offer belong to it. */
function offers(units: readonly Unit[], labels: readonly Label[]): readonly Label[] {
  return labels.map((label, index) => {
    const unit = units[index];
    if (
      (label.role !== "body" && label.why !== "sub-headline") ||
      unit === undefined ||
      unit.prose ||
      unit.words > OFFER_WORDS
    )
      return label;
    const [before, behind] = [labels[index - 1], labels[index + 1]];
    if (before?.why === VIDEO.why) return VIDEO;
    if (before?.why === "caption below") return CAPTION;
    return before?.why === "newsletter" && behind?.why === before.why ? before : label;
  });
}

/** Short lines between furniture and furniture go with it. */
function amidst(units: readonly Unit[], labels: readonly Label[]): readonly Label[] {
  const result = [...labels];
  let from = -1;
  labels.forEach((label, index) => {
    if (label.role === "furniture") {
      if (from !== -1) result.fill(AMIDST, from + 1, index);
      from = index;
    } else if (!isShort(units[index], label)) from = -1;
  });
  // A label that furniture had before stays.
  return result.map((label, index) => (labels[index]?.role === "furniture" ? (labels[index] ?? label) : label));
}

function isShort(unit: Unit | undefined, label: Label): boolean {
  return label.role === "body" && unit !== undefined && !unit.prose && unit.words <= AMIDST_WORDS;
}
