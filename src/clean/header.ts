/**
 * What stands before the first paragraph of the body: outlet, navigation, headline, sub-headlines, names.
 */
import { isNameLine } from "./byline.ts";
import { isDatedCaption } from "./caption.ts";
import type { Label } from "./label.ts";
import { isMasthead, isSection } from "./masthead.ts";
import { isFramed, type Unit } from "./units.ts";

const HEADLINE: Label = { role: "headline", why: "headline" };
const CAPTION: Label = { role: "caption", why: "caption" };
const BYLINE: Label = { role: "byline", why: "byline" };
const SUBHEADLINE: Label = { role: "headline", why: "sub-headline" };

/** A title has this many words at least, where there is a choice. */
const TITLE_WORDS = 4;
/** More titles than this before the body are a menu or a list of links; the headline is the last of them. */
const MOST_TITLES = 4;
/** Sub-headlines that may follow a headline. */
const MOST_SUBHEADLINES = 2;

/**
 * The labels of the units before the body; `labels` are those that the units have by themselves.
 * `title` is what the format says the article is called.
 */
export function labelHeader(
  units: readonly Unit[],
  labels: readonly (Label | undefined)[],
  title: string | undefined,
): readonly Label[] {
  const own = units.map((unit, index) => labels[index] ?? (isDatedCaption(unit) ? CAPTION : undefined));
  const open = units.map((_, index) => index).filter((index) => own[index] === undefined);
  const headline = headlineAmong(units, open, title) ?? units.length;
  const below = open.filter((index) => index > headline);
  const subheadlines = below
    .filter((index) => !isName(units[index]) && isTitle(units[index]) && !isPageName(units[index]))
    .slice(0, MOST_SUBHEADLINES);
  return units.map((unit, index) => {
    if (index === headline) return own[index] ?? HEADLINE;
    if (subheadlines.includes(index)) return SUBHEADLINE;
    return own[index] ?? (index > headline && isNameLine(unit) ? BYLINE : outside(unit));
  });
}

function isPageName(unit: Unit | undefined): boolean {
  return unit !== undefined && (isMasthead(unit) || isSection(unit));
}

function isName(unit: Unit | undefined): boolean {
  return unit !== undefined && isNameLine(unit);
}

function outside(unit: Unit): Label {
  return {
    role: "furniture",
    why: (unit.bullet || isFramed(unit.text)) && !isTrail(unit) ? "outlet name" : "navigation",
  };
}

/** The index of the headline among the units that have no label of their own. */
function headlineAmong(units: readonly Unit[], open: readonly number[], title: string | undefined): number | undefined {
  const named = open.find((index) => title !== undefined && sameWords(units[index]?.text ?? "", title));
  if (named !== undefined) return named;
  const titles = withoutMastheads(
    open.filter((index) => isTitle(units[index])),
    units,
  );
  if (titles.length > MOST_TITLES) return titles.at(-1);
  return titles[0] ?? open.find((index) => isShortTitle(units[index]));
}

/**
 * The titles without those that say whose page it is, and without what stands above a section's name that titles follow, unless there is
 * nothing else.
 */
function withoutMastheads(titles: readonly number[], units: readonly Unit[]): readonly number[] {
  const others = titles.filter((index) => !isPageName(units[index]));
  const names = others.filter((index) => !isName(units[index]));
  const section = units.findLastIndex((unit, index) => isSection(unit) && names.some((title) => title > index));
  const below = others.filter((index) => index > section);
  return below.length === 0 ? titles : below;
}

function isTitle(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.words >= TITLE_WORDS && !unit.bullet && !isFramed(unit.text) && !isTrail(unit);
}

function isShortTitle(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.words >= 2 && !unit.bullet && !isFramed(unit.text) && !isTrail(unit);
}

/** A path through a site or a menu on one line: "Home > World > Asia", "News | Sport | Weather", "News  Sport  Weather". */
function isTrail({ text, words }: Unit): boolean {
  const parts = text.slice(0, 300).split(/\s*(?:[>›»|/•·]+|::)\s+|\s{2,}|\t/);
  return parts.length >= 3 && words <= 4 * parts.length;
}

/** Whether two titles are the same but for marks and capitals. */
export function sameWords(a: string, b: string): boolean {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  return plain(a.slice(0, 500)) === plain(b.slice(0, 500)) && plain(a) !== "";
}
