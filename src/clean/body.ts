/**
 * Where the body goes on and where it has ended, paragraph by paragraph from the first.
 *
 * To lose a paragraph of the body is the worse error: what has no evidence against it stays. Short lines wait until it is known
 * whether the body goes on after them (a sub-heading, a list) or not (links, tags). After the article has ended, running text
 * is the body's again only where it speaks of the same names.
 */
import { type Label, labelOf } from "./label.ts";
import { head, namesIn, type Unit } from "./units.ts";

const BODY: Label = { role: "body", why: "running text" };
const SUBHEADING: Label = { role: "body", why: "sub-heading or list" };
const LINKS: Label = { role: "furniture", why: "link list" };
const AFTER: Label = { role: "furniture", why: "after the article's end" };
const TEASER: Label = { role: "furniture", why: "another article" };

/** Paragraphs that must have been read before a phrase can end the article. */
const ENOUGH = 2;
/** Short lines in a row that may be a list of links. */
const LIST = 3;
/** Share of a passage's names that the body must have had, for the passage to be the body's: after links, after the end. */
const SAME_STORY = { links: 0.3, article: 0.5 };

/** The labels of the units from the first paragraph on; `labels` are those that the units have by themselves. */
export function labelBody(units: readonly Unit[], labels: readonly (Label | undefined)[]): readonly Label[] {
  const walk = new Walk(units, labels);
  for (let index = 0; index < units.length; index = walk.step(index)) {}
  return walk.finish();
}

class Walk {
  readonly #units: readonly Unit[];
  readonly #own: readonly (Label | undefined)[];
  readonly #labels: Label[] = [];
  readonly #names = new Set<string>();
  /** Indices of short lines since the last running text. */
  #waiting: number[] = [];
  /** Indices of paragraphs among links that spoke of nothing known. */
  #passed: number[] = [];
  #paragraphs = 0;
  #ended: "article" | "links" | undefined;

  constructor(units: readonly Unit[], own: readonly (Label | undefined)[]) {
    this.#units = units;
    this.#own = own;
  }

  /** Labels the unit at `index`, or the passage that begins there; gives where to go on. */
  step(index: number): number {
    const unit = this.#units[index];
    if (unit === undefined) return index + 1;
    const own = this.#own[index] ?? (this.#ended === undefined ? undefined : labelOf(unit, "tail"));
    if (own !== undefined) this.#labelled(index, own);
    else if (unit.prose) return this.#passage(index);
    else if (this.#ended !== undefined) this.#labels[index] = LINKS;
    else this.#waiting.push(index);
    return index + 1;
  }

  finish(): readonly Label[] {
    this.#settleEnd();
    return this.#labels;
  }

  #labelled(index: number, own: Label): void {
    this.#labels[index] = own.role === "dateline" && this.#ended !== undefined ? TEASER : own;
    if (own.ends === undefined || this.#paragraphs < ENOUGH) return;
    this.#settleEnd();
    if (this.#ended !== "article") this.#ended = own.ends;
  }

  /** Running text up to the next unit that is none. */
  #passage(index: number): number {
    let end = index;
    while (this.#isPlain(end)) end++;
    const passage = this.#units.slice(index, end);
    if (this.#ended === undefined) this.#settleMiddle();
    const goesOn = this.#ended === undefined || this.#goesOn(index, passage);
    for (let at = index; at < end; at++) this.#labels[at] = goesOn ? BODY : TEASER;
    if (!goesOn && this.#ended === "links") this.#passed.push(index);
    if (goesOn) this.#takeBack(passage);
    if (goesOn) this.#read(passage);
    return end;
  }

  /** Paragraphs that were passed over among links are the body's where it goes on behind them with the names that it had. */
  #takeBack(passage: readonly Unit[]): void {
    const known = namesOfAll(passage).length > 0 && this.#shareKnown(passage) >= SAME_STORY.links;
    if (known && this.#passed.length === 1) for (const index of this.#passed) this.#labels[index] = BODY;
    this.#passed = [];
  }

  /** Whether the unit at an index is running text without a label of its own. */
  #isPlain(index: number): boolean {
    const unit = this.#units[index];
    if (unit?.prose !== true || this.#own[index] !== undefined) return false;
    return this.#ended === undefined || labelOf(unit, "tail") === undefined;
  }

  #read(passage: readonly Unit[]): void {
    this.#ended = undefined;
    this.#paragraphs += passage.length;
    for (const unit of passage) for (const name of namesIn(unit)) this.#names.add(name);
  }

  /** Whether the body goes on with a passage after the article seemed to have ended. */
  #goesOn(index: number, passage: readonly Unit[]): boolean {
    if (this.#own[index - 1]?.why === "dateline") return false;
    const known = this.#shareKnown(passage);
    if (this.#ended === "links" && passage.length === 1 && isQuestion(passage[0])) return false;
    if (this.#ended === "article") return known >= SAME_STORY.article && passage.length >= 2;
    return known >= SAME_STORY.links || passage.length >= 2;
  }

  /** The share of names that the body has had; a passage without names, as a quote, is taken to be the body's. */
  #shareKnown(units: readonly Unit[]): number {
    const names = namesOfAll(units);
    return names.length === 0 ? 1 : names.filter((name) => this.#names.has(name)).length / names.length;
  }

  /** Short lines with running text after them: sub-headings and lists, unless they are links to other articles. */
  #settleMiddle(): void {
    const lines = this.#waitingUnits();
    const links =
      lines.length >= LIST &&
      !this.#announced() &&
      lines.every(isLinkLike) &&
      this.#shareKnown(lines) < SAME_STORY.article;
    this.#settle(links ? LINKS : SUBHEADING);
  }

  /** Short lines with nothing after them: furniture, unless a list was announced or a sentence only lacks its stop. */
  #settleEnd(): void {
    const [only, ...more] = this.#waitingUnits();
    const unstopped = more.length === 0 && only !== undefined && only.functionShare >= 0.25 && only.capitalShare < 0.5;
    const kept = this.#announced() || (unstopped && only.words >= 6);
    this.#settle(kept ? SUBHEADING : AFTER);
  }

  #settle(label: Label): void {
    for (const index of this.#waiting) this.#labels[index] = label;
    this.#waiting = [];
  }

  /** Whether the text before the waiting lines ends with a colon. */
  #announced(): boolean {
    const before = this.#units[(this.#waiting[0] ?? 0) - 1];
    return before?.prose === true && before.text.endsWith(":");
  }

  #waitingUnits(): readonly Unit[] {
    return this.#waiting.flatMap((index) => this.#units[index] ?? []);
  }
}

/** A headline that asks: "Who is the new mayor of Osburg?" */
function isQuestion(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.words <= 12 && /\?$/.test(unit.text);
}

function namesOfAll(units: readonly Unit[]): readonly string[] {
  return units.flatMap((unit) => namesIn(unit));
}

/** A headline of another article: several words, most of them of content, no sentence, and no row of a table. */
function isLinkLike(unit: Unit): boolean {
  return (
    !/[|\t].*\d.*[|\t]|^\S+\s*[|\t].*[|\t]/.test(head(unit)) &&
    unit.words >= 4 &&
    unit.words <= 25 &&
    unit.functionShare < 0.5
  );
}
