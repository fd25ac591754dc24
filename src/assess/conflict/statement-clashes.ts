/**
 * Two statements that cannot both be so: one denies what the other says; one has somebody dead and the other alive; one has it done by
 * another, or somewhere else.
 */
import type { Statement } from "../../model.ts";
import { areOpposed, mayFollow, type State, statesOf } from "../statement/states.ts";
import { dayOf, isEarlier } from "./days.ts";
import type { Evidence } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import { areCompatible, areOthers, areSame, type Ends, type Said } from "./said.ts";

/** Two statements that cannot both be so, and what each says, in a word. */
export interface Clash {
  readonly kind: Finding["kind"];
  readonly sides: readonly [Side, Side];
}

/** A statement of the two, what it says in a word, and how much it matters. */
export interface Side {
  readonly said: Said;
  readonly value: string;
  readonly weight: number;
}

/** What two statements contradict each other in, if they do; of two of one document only those in text order. */
export function clashOf(a: Said, b: Said, evidence: Evidence): Clash | undefined {
  if (a.reading === b.reading && a.statement.sentence >= b.statement.sentence) return undefined;
  const found = denialOf(a, b, evidence) ?? stateClash(a, b, evidence) ?? doerClash(a, b) ?? placeClash(a, b);
  return found !== undefined && sentenceOf(a, evidence) === sentenceOf(b, evidence) ? undefined : found;
}

/** A sentence's letters: two prints of one sentence, whatever is read in them, do not disagree. */
function sentenceOf({ reading, statement }: Said, { readings }: Evidence): string {
  const { document, sentences } = readings[reading] ?? {};
  const { start, end } = sentences?.[statement.sentence] ?? statement;
  return (document?.text.slice(start, end) ?? "").toLowerCase().replace(/[^\p{L}]+/gu, "");
}

/** One says so, and the other that it is not so; within one article `denials.ts` tells who denies what. */
function denialOf(a: Said, b: Said, evidence: Evidence): Clash | undefined {
  if (a.reading === b.reading) return undefined;
  const [one, other] = [a.statement, b.statement];
  if (a.verb !== b.verb || one.isNot === other.isNot || one.isAhead !== other.isAhead) return undefined;
  const isOfOne = areSame(a.subject, b.subject) || (isNobody(a) && isNobody(b) && areSame(a.object, b.object));
  if (!isOfOne || !areCompatible(a.object, b.object)) return undefined;
  // What had not happened yet may have happened since.
  const [yes, no] = one.isNot ? [b, a] : [a, b];
  if (isBefore(no, yes, evidence) === true) return undefined;
  return clash("denial", [yes, no], ["asserted", "denied"], 0.55);
}

/** Whether the one's article appeared on an earlier day; undefined where that is not known, and within one article. */
function isBefore(a: Said, b: Said, { readings }: Evidence): boolean | undefined {
  if (a.reading === b.reading) return undefined;
  const [one, other] = [readings[a.reading]?.document, readings[b.reading]?.document];
  return one === undefined || other === undefined ? undefined : isEarlier(dayOf(one), dayOf(other));
}

/** Whether a statement does not say who did it. */
function isNobody({ statement }: Said): boolean {
  return statement.subject === undefined;
}

function stateClash(a: Said, b: Said, evidence: Evidence): Clash | undefined {
  const pairs = statesIn(a).flatMap((one) => statesIn(b).map((other) => [one, other] as const));
  const found = pairs.find(
    ([one, other]) =>
      areOpposed(one.state, other.state) &&
      areSame(one.whose, other.whose) &&
      (VIEWS.has(one.state) ? areSame(one.of, other.of) : areCompatible(one.of, other.of)) &&
      !(isBefore(a, b, evidence) !== false && mayFollow(one.state, other.state)) &&
      !(isBefore(b, a, evidence) !== false && mayFollow(other.state, one.state)),
  );
  if (found === undefined) return undefined;
  const [{ state }, { state: against }] = found;
  return clash("description", [a, b], [state, against], WEIGHTS[state] ?? 0.6);
}
/** What somebody is for or against must be one matter. */
const VIEWS: ReadonlySet<State> = new Set(["for it", "against it"]);
const WEIGHTS: Readonly<Partial<Record<State, number>>> = { dead: 0.9, alive: 0.9 };

interface In {
  readonly state: State;
  readonly whose: Ends;
  /** Of what: what is accepted or rejected. */
  readonly of: Ends;
}

function statesIn({ statement, subject, object }: Said): readonly In[] {
  if (statement.isNot) return [];
  const own = statement.isPassive
    ? []
    : statesOf(statement.verb, "subject")
        .filter((state) => (state !== "stays" && state !== "leaves") || isGoing(statement))
        .map((state) => ({ state, whose: subject, of: object }));
  return [...own, ...statesOf(statement.verb, "patient").map((state) => ({ state, whose: object, of: {} }))];
}

/** "Will stay", "will leave": not "left the house", "remained in custody". */
function isGoing({ isAhead, object }: Statement): boolean {
  return isAhead && object === undefined;
}

/** Deeds that one does. */
const ONE_DOER = new Set(
  "kill shoot stab shoot-dead found lead order plan plot organise organize commit fund finance cause trigger write design".split(
    " ",
  ),
);

function doerClash(a: Said, b: Said): Clash | undefined {
  if (a.verb !== b.verb || !ONE_DOER.has(a.verb)) return undefined;
  if (a.statement.isNot || b.statement.isNot || !areSame(a.object, b.object) || !areOthers(a.subject, b.subject))
    return undefined;
  return clash("participants", [a, b], valuesOf(a, b, "subject"), 0.7);
}

/** What is done once, to one or by one. */
const ONCE = new Set("bear die bury strike injure shoot crash land hide hold find kidnap abduct crash-land".split(" "));

function placeClash(a: Said, b: Said): Clash | undefined {
  if (a.verb !== b.verb || !ONCE.has(a.verb)) return undefined;
  if (a.statement.isNot || b.statement.isNot || !areOthers(a.place, b.place)) return undefined;
  const [mine, theirs] = [a.statement.object ? a.object : a.subject, b.statement.object ? b.object : b.subject];
  return areSame(mine, theirs) ? clash("place", [a, b], valuesOf(a, b, "place"), 0.5) : undefined;
}

function valuesOf(a: Said, b: Said, role: "subject" | "place"): readonly [string, string] {
  return [a.statement[role]?.text ?? "", b.statement[role]?.text ?? ""];
}

function clash(
  kind: Clash["kind"],
  [a, b]: readonly [Said, Said],
  [one, other]: readonly [string, string],
  weight: number,
): Clash {
  const sides = [
    { said: a, value: one, weight },
    { said: b, value: other, weight },
  ] as const;
  return { kind, sides };
}
