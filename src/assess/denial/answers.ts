/**
 * Who says what somebody denies: for each negation the lines of other documents on the story that share a word or a name with it, the
 * likeliest first.
 */
import type { Negation } from "../../model.ts";
import { answerFeatures, type Denied, denialFeatures, type Feature, nearestClause, type Other } from "./features.ts";
import type { Likeness } from "./likeness.ts";
import type { Line, Sheet } from "./sheet.ts";

/** A line that may say what another denies, with what speaks for it. */
export interface Answer extends Other {
  readonly denied: Denied;
  readonly features: ReadonlyMap<Feature, number>;
}

/** Lines that are weighed for each denial, at most. */
const WEIGHED = 12;
/** The least share of what is denied that an answer has. */
const LEAST = 0.15;

/** What a sheet denies; what may not be, or should not, is not denied. */
export function deniedIn(sheet: Sheet): readonly Denied[] {
  return sheet.lines.flatMap((line, number) =>
    line.assertion.negations
      .filter(({ isOpen, kind }) => !isOpen || kind === "denial")
      .map((negation) => ({
        ...{ sheet, line, number, negation },
        words: negation.terms.flatMap((term) => line.words[term] ?? []),
      })),
  );
}

/** The lines of other documents that may say what is denied, the nearest first. */
export function answersTo(denied: Denied, sheets: readonly Sheet[], likeness: Likeness): readonly Answer[] {
  const near = sheets.flatMap((sheet) =>
    candidatesIn(denied, sheet).map((line) => ({ sheet, line, cover: likeness.cover(denied.words, line.words) })),
  );
  const own = denialFeatures(denied);
  const answers = near
    .filter(({ cover }) => cover >= LEAST)
    .sort((a, b) => b.cover - a.cover)
    .slice(0, 2 * WEIGHED)
    .map((other) => ({ ...other, nearest: nearestClause(denied, other, likeness) }))
    .filter(({ nearest }) => !nearest.isDenied)
    .map(({ sheet, line, nearest }) => ({
      ...{ sheet, line, denied },
      own: answerFeatures(denied, { sheet, line }, nearest, likeness),
    }))
    .map((answer) => ({ ...answer, nearness: nearnessOf(answer.own) }))
    .sort((a, b) => b.nearness - a.nearness)
    .slice(0, WEIGHED);
  const margin = (answers[0]?.nearness ?? 0) - (answers[1]?.nearness ?? 0);
  return answers.map(({ own: found, nearness: _, ...answer }, place) => ({
    ...answer,
    features: new Map([...own, ...found, ["rank", 1 / (1 + place)], ["margin", place === 0 ? margin : 0]]),
  }));
}

/** The lines that share a word or name with what is denied; another print of the denial is no answer. */
function candidatesIn({ words, line, negation }: Denied, sheet: Sheet): readonly Line[] {
  const keys = words.flatMap(({ stem, entity }) => (entity === undefined ? [stem] : [stem, entity]));
  const numbers = new Set(keys.flatMap((key) => sheet.byWord.get(key) ?? []));
  return [...numbers]
    .sort((a, b) => a - b)
    .flatMap((number) => sheet.lines[number] ?? [])
    .filter((other) => other.words.length > 1 && !arePrints(line, other))
    .filter(
      (other) => !isBare(negation) || words.some(({ stem, entity }) => entity === undefined && other.stems.has(stem)),
    );
}

/** "Rejected the charge": names alone do not tell which. */
function isBare({ kind, head }: Negation): boolean {
  return (kind === "denial" || kind === "rejection") && head === undefined;
}

/** Lines that have so large a share of their stems in common are two prints of one; where one is longer, they share so many. */
const PRINTED = 0.7;
const MANY = 5;

function arePrints({ stems: a }: Line, { stems: b }: Line): boolean {
  const both = [...a].filter((stem) => b.has(stem)).length;
  const [least, most] = [Math.min(a.size, b.size), Math.max(a.size, b.size)];
  return both > PRINTED * (both >= MANY ? least : most);
}

/** How near an answer is, before all are weighed: by what is fitted later, it is only put in order. */
function nearnessOf(features: ReadonlyMap<Feature, number>): number {
  const sum = (...names: readonly Feature[]) => names.reduce((total, name) => total + (features.get(name) ?? 0), 0);
  return sum("cover", "clause", "mass", "around", "entities") + sum("both told") / 2 - sum("other negative") / 2;
}
