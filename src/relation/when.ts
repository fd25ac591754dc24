/**
 * Which of a sentence's time expressions is a claim's: one that its verb or noun carries, its own nouns carry, or a verb that it is a
 * part of.
 */
import type { Span, When } from "../model.ts";
import { nounFrameOf } from "./frames.ts";
import { isFiniteVerb } from "./mood-own.ts";
import { lemmaAt, markOf, type Passage, relationAt } from "./passage.ts";
import type { TimeExpression } from "./time.ts";
import { isInfinitive, isVerb } from "./verbs.ts";

/** A claim, as far as its time hangs on it. */
export interface Timed {
  /** The token that heads it. */
  readonly at: number;
  readonly object?: Span;
  /** Not a plan, demand or possibility: those may have been made at another time than they are for. */
  readonly asserted: boolean;
}

/** How far up a claim's time may hang. */
const STEPS = 3;

/** The time of a claim; undefined where no expression is its own. */
export function whenOf(passage: Passage, claim: Timed, times: readonly TimeExpression[]): When | undefined {
  if (times.length === 0) return undefined;
  const owned = times
    .filter((time) => !isOfName(passage, time, claim.object))
    .map((time) => ({ time, owner: ownerOf(passage, time) }))
    .filter(({ owner }) => owner >= 0);
  const of = (owner: number) => owned.filter((entry) => entry.owner === owner).map(({ time }) => time);
  const direct = nearest(of(claim.at), claim.object);
  if (direct !== undefined) return direct.when;
  // "agreed in talks on Thursday": the talks' day is the agreement's.
  const within = owned.find(({ owner }) => isNounOf(passage, owner, claim.at));
  return within?.time.when ?? above(passage, claim, of)?.when;
}

/** "the Clean Water Act of 1988", "ran in the 1997 election": part of a name, and no claim's but of the event that is its object. */
function isOfName(passage: Passage, time: TimeExpression, object: Span | undefined): boolean {
  const last = passage.tokens.findLastIndex((token) => token.end <= time.end);
  const around = passage.mentions[passage.mentionAt(last) ?? -1];
  if (around !== undefined) return around.kind !== "event" || around.start !== object?.start;
  const noun = passage.tokens[last]?.head ?? -1;
  const isOf =
    relationAt(passage, last) === "nmod" && lemmaAt(passage, passage.tree.first(last, "case") ?? -1) === "of";
  const named = passage.mentions[passage.mentionAt(noun) ?? -1];
  return isOf && named?.form === "name" && named.kind !== "event";
}

/** Of several times of one verb the first behind the claim's object: "built one in 1889 and another in 1892". */
function nearest(times: readonly TimeExpression[], object: Span | undefined): TimeExpression | undefined {
  return (object === undefined ? undefined : times.find(({ start }) => start >= object.end)) ?? times[0];
}

/** Whether a noun is an object or phrase of the claim's verb. */
function isNounOf(passage: Passage, noun: number, verb: number): boolean {
  let at = noun;
  for (let steps = 0; steps < STEPS && at >= 0 && at !== verb; steps++) {
    if (isVerb(passage, at) || !/^(?:obl|obj|conj|nmod)$/u.test(relationAt(passage, at))) return false;
    at = passage.tokens[at]?.head ?? -1;
  }
  return at === verb && noun !== verb;
}

/** The time of a verb that the claim is a part of. */
function above(
  passage: Passage,
  { at, asserted }: Timed,
  of: (owner: number) => readonly TimeExpression[],
): TimeExpression | undefined {
  const start = passage.tokens[at]?.start ?? 0;
  let token = at;
  let mayShare = true;
  for (let steps = 0; steps < STEPS; steps++) {
    const head = passage.tokens[token]?.head ?? -1;
    if (head < 0 || !/^(?:xcomp|conj|obj|obl|nmod|advcl|acl)$/u.test(passage.tokens[token]?.deprel ?? ""))
      return undefined;
    if (isElsewhen(passage, token)) return undefined;
    mayShare &&= asserted || !isAhead(passage, token, head);
    const found = of(head).find((time) => mayShare || time.start > start);
    if (found !== undefined) return found;
    token = head;
  }
  return undefined;
}

/** "apologized in May, after a report accused", "founded in May and later led by": a clause of another time, or that says why. */
function isElsewhen(passage: Passage, clause: number): boolean {
  const relation = relationAt(passage, clause);
  if (relation === "conj")
    return passage.tree
      .all(clause, "advmod")
      .some((word) =>
        /^(?:later|subsequently|then|eventually|never|since|previously|now)$/u.test(lemmaAt(passage, word)),
      );
  const isBeside = relation === "advcl" && isFiniteVerb(passage, clause);
  return isBeside && /^(?:after|before|since|until|because|although|though|if|unless)$/u.test(markOf(passage, clause));
}

/** "agreed on Monday to visit": what is planned has another time than the plan; an attempt has the time of what is attempted. */
function isAhead(passage: Passage, token: number, head: number): boolean {
  const isPart = relationAt(passage, token) === "xcomp" || isInfinitive(passage, token);
  return isPart && !/^(?:attempt|try|effort|bid|struggle)$/u.test(lemmaAt(passage, head));
}

/** The verb, or noun for an event, that a time expression belongs to. */
function ownerOf(passage: Passage, time: TimeExpression): number {
  let at = passage.tokens.findLastIndex((token) => token.end <= time.end);
  for (let steps = 0; steps < 20 && at >= 0; steps++) {
    at = passage.tokens[at]?.head ?? -1;
    if (at >= 0 && (isVerb(passage, at) || nounFrameOf(lemmaAt(passage, at)) !== undefined)) return at;
  }
  return -1;
}
