/** What speaks for it that a sentence says what another denies, as numbers that a fitted score weighs. */
import type { Clause, Negation, NegationKind, NegationTrait, Telling } from "../../model.ts";
import { isEarlier } from "../conflict/days.ts";
import type { Likeness, Word } from "./likeness.ts";
import type { Line, Sheet } from "./sheet.ts";

/** A feature of a denial, of its answer, or of both. */
export type Feature =
  | `is ${NegationKind}`
  | NegationTrait
  | Telling
  | ("both told" | "both knowing" | "other negative" | "other open" | "other accusing")
  | ("cover" | "stems" | "mass" | "short" | "entities" | "sharesEntity" | "subject" | "object" | "predicate")
  | ("clause" | "sameSubject" | "around" | "before" | "after" | "since" | "rank" | "margin");

/** A negation with its line, and the words that it is about. */
export interface Denied {
  readonly sheet: Sheet;
  readonly line: Line;
  readonly number: number;
  readonly negation: Negation;
  readonly words: readonly Word[];
}

/** A line of another document. */
export interface Other {
  readonly sheet: Sheet;
  readonly line: Line;
}

/** The fewest words of a denial that say by themselves what is denied. */
const FEW = 3;

/** The features of a denial by itself. */
export function denialFeatures({ line, negation }: Denied): readonly (readonly [Feature, number])[] {
  const names: readonly Feature[] = [`is ${negation.kind}`, ...negation.traits];
  const told = line.assertion.tellings.includes("told") ? (["told"] as const) : [];
  return [...names, ...told].map((name) => [name, 1] as const);
}

/** The features of a denial and a line that may say what it denies, each about 0…1; those that are left out are 0. */
export function answerFeatures(
  denied: Denied,
  other: Other,
  nearest: Nearest,
  likeness: Likeness,
): ReadonlyMap<Feature, number> {
  const { words, negation, line } = denied;
  const { assertion, words: theirs } = other.line;
  const cover = likeness.cover(words, theirs);
  const best = (term: number | undefined) => {
    const word = line.words[term ?? -1];
    return word === undefined ? 0 : likeness.best(word, theirs);
  };
  const verbs = assertion.clauses.flatMap(({ head }) => other.line.words[head ?? -1] ?? []);
  const predicate = line.words[negation.head ?? -1];
  const found = new Map<Feature, number>([
    ["cover", cover],
    ["short", words.length < FEW ? cover : 0],
    ["stems", Math.log1p(sumOf(words, (word) => Number(word.entity === undefined && other.line.stems.has(word.stem))))],
    ["mass", Math.log1p(sumOf(words, (word) => likeness.best(word, theirs)))],
    ["entities", sharedEntities(denied, other)],
    ["sharesEntity", Number([...line.entities].some((id) => other.line.entities.has(id)))],
    ["subject", best(negation.subject)],
    ["object", best(negation.object)],
    ["predicate", predicate === undefined ? 0 : likeness.best(predicate, verbs)],
    ["sameSubject", Number(hasSubject(denied, other))],
    ["clause", nearest.score],
    ["around", likeness.cover(theirs, aroundOf(denied))],
  ]);
  for (const [name, holds] of testsOf(denied, other, nearest.isOpen)) if (holds) found.set(name, 1);
  return found;
}

function sumOf(words: readonly Word[], share: (word: Word) => number): number {
  return words.reduce((sum, word) => sum + word.weight * share(word), 0);
}

/** Entities of what is denied that the other line has, each by how rarely the denial's document names it. */
function sharedEntities({ words, sheet }: Denied, { line }: Other): number {
  const ids = new Set(words.flatMap(({ entity }) => entity ?? []));
  const shared = [...ids].filter((id) => line.entities.has(id));
  return Math.min(
    1,
    shared.reduce((sum, id) => sum + 1 / Math.sqrt(sheet.named.get(id) ?? 1), 0),
  );
}

function hasSubject({ line, negation }: Denied, other: Other): boolean {
  const entity = line.words[negation.subject ?? -1]?.entity;
  return entity !== undefined && other.line.entities.has(entity);
}

/** The words of the denial's line and of those beside it. */
function aroundOf({ sheet, number }: Denied): readonly Word[] {
  return [-1, 0, 1].flatMap((step) => sheet.lines[number + step]?.words ?? []);
}

function testsOf(denied: Denied, other: Other, isOpen: boolean): readonly (readonly [Feature, boolean])[] {
  const { negation, sheet } = denied;
  const { assertion } = other.line;
  const has = (telling: Telling) => assertion.tellings.includes(telling);
  const before = isEarlier(sheet.day, other.sheet.day) === true;
  const after = isEarlier(other.sheet.day, sheet.day) === true;
  const isOfNow = negation.traits.includes("present") || negation.traits.includes("perfect");
  return [
    ["sourced", has("sourced")],
    ["other accusing", has("accusing")],
    ["both told", has("told") && denied.line.assertion.tellings.includes("told")],
    ["both knowing", has("knowing") && negation.traits.includes("knowing")],
    ["other negative", assertion.negations.some(({ kind }) => kind !== "alone" && kind !== "failure")],
    ["other open", isOpen],
    ["before", before],
    ["after", after],
    ["since", before && isOfNow],
  ];
}

/** The part of an answer that a denial is compared with. */
export interface Nearest {
  readonly isOpen: boolean;
  /** The other line denies it too. */
  readonly isDenied: boolean;
  /** How well the clause fits, 0…1. */
  readonly score: number;
}

/** The clause of the other line that says most of what is denied and least besides. */
export function nearestClause({ words }: Denied, { line }: Other, likeness: Likeness): Nearest {
  const scored = line.assertion.clauses.map((clause) => {
    const own = clause.terms.flatMap((term) => line.words[term] ?? []);
    const [one, two] = [likeness.cover(words, own), likeness.cover(own, words)];
    const score = one + two === 0 ? 0 : (2 * one * two) / (one + two);
    return { isOpen: clause.isOpen, isDenied: isDeniedIn(line, clause), score };
  });
  return scored.reduce((most, each) => (each.score > most.score ? each : most), NO_CLAUSE);
}

const NO_CLAUSE: Nearest = { isOpen: false, isDenied: false, score: 0 };

function isDeniedIn({ assertion: { negations } }: Line, { head }: Clause): boolean {
  return negations.some(
    ({ kind, head: own, terms }) =>
      !SETTLED.has(kind) && head !== undefined && (own === head || (own !== undefined && terms.includes(head))),
  );
}

/** Who refuses or does it alone says something that another may deny. */
const SETTLED: ReadonlySet<NegationKind> = new Set(["alone", "failure", "rejection"]);
