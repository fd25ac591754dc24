/**
 * What one document denies and another says, in whole sentences: by a fitted score of what a denial and its answer have in common. Claims
 * with two ends are compared in `claims.ts`.
 */
import { pushTo } from "../../common/collections.ts";
import type { Negation } from "../../model.ts";
import { type Answer, answersTo, deniedIn } from "../denial/answers.ts";
import { likenessOfWords } from "../denial/likeness.ts";
import { type Line, type Sheet, sheetOf } from "../denial/sheet.ts";
import { contradicted, type Likely, takenOf } from "../denial/taken.ts";
import { likelihood } from "../denial/weights.ts";
import { type Evidence, passageAround } from "./evidence.ts";
import { type Finding, toFinding } from "./finding.ts";
import { joined } from "./joined.ts";

/** A line that denies something, or says it; and the words that deny it. */
interface Side {
  readonly sheet: Sheet;
  readonly line: Line;
  readonly value: "denied" | "asserted";
  readonly negation?: Negation;
  /** How likely it is that it is contradicted, or says what is denied. */
  readonly likely: number;
}

/** Sides of one disagreement, at most. */
const QUOTED = 8;

/** The denials that other documents contradict; those that an answer joins are one disagreement. */
export function denialConflicts(evidence: Evidence): readonly Finding[] {
  const clashes = pairedAnswers(evidence).flatMap(clashesOf);
  return joined(clashes, ({ sheet, line }) => `${sheet.number} ${line.assertion.sentence}`).map((sides) =>
    findingOf(sides, evidence),
  );
}

/** Of each denial of a document the lines of the others on its story that may say what it denies, the nearest first. */
export function pairedAnswers({ readings, pairs, at }: Evidence): readonly (readonly Answer[])[] {
  const neighbours = neighboursOf(pairs);
  if (neighbours.size === 0) return [];
  const likeness = likenessOfWords();
  const sheets = new Map(
    readings.flatMap((reading, i) => (neighbours.has(i) ? [[i, sheetOf(reading, i, at)] as const] : [])),
  );
  return [...sheets].flatMap(([i, sheet]) => {
    const others = (neighbours.get(i) ?? []).flatMap((other) => sheets.get(other) ?? []);
    return deniedIn(sheet).map((denied) => answersTo(denied, others, likeness));
  });
}

function neighboursOf(pairs: Evidence["pairs"]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const [a, b] of pairs) {
    pushTo(found, a, b);
    pushTo(found, b, a);
  }
  return found;
}

/** A denial beside each of the answers that are taken. */
function clashesOf(answers: readonly Answer[]): readonly (readonly [Side, Side])[] {
  const weighed = answers.map((answer) => ({ ...answer, likely: likelihood(answer.features) }));
  const isSo = contradicted(weighed);
  return takenOf(weighed).map((answer) => [deniedSide(answer, isSo), assertedSide(answer)]);
}

function deniedSide({ denied: { sheet, line, negation } }: Answer, likely: number): Side {
  return { sheet, line, value: "denied", negation, likely };
}

function assertedSide({ sheet, line, likely }: Answer & Likely): Side {
  return { sheet, line, value: "asserted", likely };
}

/** How much the likeliest denial weighs, as other disagreements do that are as sure. */
const WEIGHT = 1.5;

function findingOf(sides: readonly Side[], { readings }: Evidence): Finding {
  const quoted = sides.toSorted((a, b) => b.likely - a.likely).slice(0, QUOTED);
  const [first] = quoted.filter(({ value }) => value === "denied");
  return toFinding({
    kind: "denial",
    about: first === undefined ? "" : aboutOf(first, readings),
    entities: [...new Set(quoted.flatMap(({ line }) => [...line.entities]))].sort(),
    weight: Math.min(0.9, WEIGHT * (first?.likely ?? 0)),
    sides: quoted.flatMap(({ sheet, line, value }) => {
      const holder = readings[sheet.number];
      const { sentence } = line.assertion;
      const span = holder?.sentences[sentence];
      return holder === undefined || span === undefined ? [] : [{ value, ...passageAround(holder, sentence, span) }];
    }),
  });
}

/** What is denied, in the words behind the one that denies it, up to a comma. */
function aboutOf({ sheet, line: { assertion }, negation }: Side, readings: Evidence["readings"]): string {
  const { document, sentences } = readings[sheet.number] ?? {};
  const text = document?.text.slice(negation?.end ?? 0, sentences?.[assertion.sentence]?.end ?? 0) ?? "";
  const [phrase = ""] = text.trim().split(/[^\p{L}\p{N}\p{M}\s'’-]/u, 1);
  const words = phrase.split(/\s+/u).filter((word, at) => word !== "" && !(at === 0 && word === "that"));
  return words.slice(0, WORDS).join(" ");
}

/** Words of a heading, at most. */
const WORDS = 8;
