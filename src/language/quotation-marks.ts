/**
 * Quotation marks in a paragraph: which characters are marks and not apostrophes, and whether each opens or closes.
 *
 * Curly marks mostly say it themselves; straight ones, and curly ones printed the wrong way round, go by what stands on both sides.
 */
import type { Span } from "../model.ts";

/** A mark of one family closes only one of the same: “a" is closed, “a' is not. */
export type Family = "double" | "single" | "angle";

/** A mark, with its UTF-16 offsets in the text. "either" closes what is open, or else opens. */
export interface Mark extends Span {
  readonly family: Family;
  readonly may: "open" | "close" | "either";
}

/** A mark that may be the apostrophe of "the ministers' talks". */
interface Candidate extends Mark {
  readonly possessive: boolean;
}

type Place = Mark["may"];

const MARKS = /``|''|‘‘|’’|["“”‘’'`«»]/gu;

/** What a mark does: `fixed` wherever it stands, `doubtful` where its place does not tell. */
interface Use {
  readonly family: Family;
  readonly fixed?: Place;
  readonly doubtful?: Place;
}

const USES: ReadonlyMap<string, Use> = new Map<string, Use>([
  ['"', { family: "double" }],
  ["''", { family: "double" }],
  ["“", { family: "double", doubtful: "open" }],
  ["”", { family: "double", doubtful: "close" }],
  ["``", { family: "double", fixed: "open" }],
  ["‘‘", { family: "double", fixed: "open" }],
  ["’’", { family: "double", fixed: "close" }],
  ["'", { family: "single" }],
  ["‘", { family: "single", fixed: "open" }],
  ["’", { family: "single", fixed: "close" }],
  ["`", { family: "single", fixed: "open" }],
  ["«", { family: "angle", fixed: "open" }],
  ["»", { family: "angle", fixed: "close" }],
]);

const BEFORE_OPENING = /^[\s([{<\-–—―/=]?$/u;
const AFTER_CLOSING = /^[\s)\]}>\-–—―/.,;:!?…]?$/u;
const BLANK = /^\s?$/u;
const ALPHANUMERIC = /[\p{L}\p{M}\p{N}]/u;
/** What an apostrophe begins: 'em, 'tis, the '90s. */
const ELISION = /^(?:\d\ds?|em|tis|twas|til|till|cause|bout|n|cos|kay)(?![\p{L}\p{N}])/iu;
/** Longer than any elision. */
const AHEAD = 8;

/** The quotation marks between two offsets, in order. */
export function marksIn(text: string, { start, end }: Span): readonly Mark[] {
  const stretch = text.slice(start, end);
  const found = runsIn(stretch).flatMap((run) =>
    run.flatMap((match): readonly Candidate[] => {
      const mark = markIn(stretch, match, run);
      const at = start + match.index;
      return mark === undefined ? [] : [{ ...mark, start: at, end: at + match[0].length }];
    }),
  );
  return withoutPossessives(found);
}

/** Marks grouped where they stand side by side: what is around the group is around each of them. */
function runsIn(stretch: string): readonly (readonly RegExpExecArray[])[] {
  const runs: RegExpExecArray[][] = [];
  let end = -1;
  for (const match of stretch.matchAll(MARKS)) {
    if (match.index === end) runs.at(-1)?.push(match);
    else runs.push([match]);
    end = match.index + match[0].length;
  }
  return runs;
}

/** What a mark in its run may do; undefined for an apostrophe. */
function markIn(
  stretch: string,
  { 0: mark, index }: RegExpExecArray,
  run: readonly RegExpExecArray[],
): Omit<Candidate, keyof Span> | undefined {
  const { family, fixed, doubtful = "either" }: Use = USES.get(mark) ?? { family: "double" };
  const last = run.at(-1);
  const after = last === undefined ? index + mark.length : last.index + last[0].length;
  const before = stretch.charAt((run[0]?.index ?? index) - 1);
  const ahead = stretch.slice(after, after + AHEAD);
  const place = placeOf(before, ahead.charAt(0));
  const isSingle = family === "single";
  if (isSingle && isApostrophe(stretch, index, mark, place === "open" ? ahead : "")) return undefined;
  const possessive = isSingle && run.length === 1 && before === "s" && ahead.startsWith(" ");
  return { family, may: fixed ?? (place === "either" ? doubtful : place), possessive };
}

/** What stands before and after tells of a mark's direction. */
function placeOf(before: string, after: string): Place {
  const opens = BEFORE_OPENING.test(before) && !BLANK.test(after);
  const closes = !BLANK.test(before) && AFTER_CLOSING.test(after);
  if (opens === closes) return "either";
  return opens ? "open" : "close";
}

/** Between letters ("Abe's"), or before what it leaves letters out of; `opened` is what follows it where it would open. */
function isApostrophe(stretch: string, index: number, mark: string, opened: string): boolean {
  if (ALPHANUMERIC.test(stretch.charAt(index - 1)) && ALPHANUMERIC.test(stretch.charAt(index + 1))) return true;
  return opened !== "" && mark !== "`" && (mark === "’" || ELISION.test(opened));
}

/** An s' with a surer closing mark behind it is a possessive. */
function withoutPossessives(marks: readonly Candidate[]): readonly Mark[] {
  const kept: Mark[] = [];
  let closesLater = false;
  for (const { possessive, ...mark } of marks.toReversed()) {
    if (!(possessive && closesLater)) kept.push(mark);
    if (mark.family === "single" && !possessive) closesLater = mark.may !== "open";
  }
  return kept.reverse();
}
