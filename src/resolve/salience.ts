/**
 * How much somebody is in the talk where a pronoun stands: every time that he is named close before it counts, a subject more than an
 * object, what stands in an aside less, and what is a sentence away half. In the manner of Lappin and Leass, "An Algorithm for Pronominal
 * Anaphora Resolution" (1994).
 */
import type { Token } from "../model.ts";

/** What a place in a sentence is worth. */
const WORTH = { subject: 6, object: 4.5, possessor: 4, other: 3.5 } as const;
/** What stands in a relative clause is worth so much of it. */
const ASIDE = 0.75;
/**
 * The subject of the sentence itself, and that of a clause which the pronoun's is part of, are worth so much more, the next such clause's
 * again; who says that he does, and the object of a verb without a subject, most.
 */
const MORE = { main: 2, over: 3, next: 2, speaker: 3, object: 5 } as const;

/** What a token's place in its sentence is worth, for a pronoun at another of the same sentence (`from`) or in one that follows. */
export function worthOf(tokens: readonly Token[], at: number, from?: number): number {
  const place = pathOf(tokens, at).find((each) => !BESIDE.test(tokens[each]?.deprel ?? "")) ?? at;
  const { deprel = "", head = -1 } = tokens[place] ?? {};
  const isMain = deprel.startsWith("nsubj") && isMainClause(tokens, head);
  const worth = roleWorth(deprel) + (isMain ? MORE.main : 0) + (from === undefined ? 0 : tieWorth(tokens, place, from));
  return isAside(tokens, place, from) ? worth * ASIDE : worth;
}

/** What it adds that a place is part of what the pronoun's clause hangs on. */
function tieWorth(tokens: readonly Token[], place: number, from: number): number {
  const { deprel = "", head = -1 } = tokens[place] ?? {};
  const loose = looseClauseOver(tokens, from);
  if (loose !== undefined) return deprel === "obj" && head === loose ? MORE.object : 0;
  const over = clausesOver(tokens, from);
  const isSubject = deprel.startsWith("nsubj");
  const verb = isSubject ? head : relativeVerb(tokens, place, over);
  if (verb === undefined) return 0;
  const asSubject = isSubject ? 0 : WORTH.subject - roleWorth(deprel);
  const isOver = over.includes(verb);
  const isNext = isOver && over.find((at) => at !== over[1] && hasOtherSubject(tokens, at, over)) === verb;
  return (
    asSubject +
    (isOver ? MORE.over : 0) +
    (isNext ? MORE.next : 0) +
    (isSubjectOfSaid(tokens, from, verb) ? MORE.speaker : 0)
  );
}

/** The verb of a relative clause that says what somebody did, where it is one of these: "told" of "Marsh" in "Marsh, who told Hale that he left". */
function relativeVerb(tokens: readonly Token[], place: number, clauses: readonly number[]): number | undefined {
  return clauses.find(
    (verb) =>
      tokens[verb]?.deprel === "acl:relcl" &&
      tokens[verb].head === place &&
      tokens.some((each) => each.head === verb && each.deprel.startsWith("nsubj") && isRelative(each)),
  );
}

/** "who" and "which" at the head of a relative clause. */
export function isRelative(token: Token | undefined): boolean {
  return /^(?:who|which|that)$/iu.test(token?.text ?? "");
}

/**
 * The verb without a subject whose object a clause is about: "the first to meet Hale since he left". That he who met him left would
 * rather be "since leaving".
 */
function looseClauseOver(tokens: readonly Token[], pronoun: number): number | undefined {
  const { deprel = "", head: own = -1 } = tokens[pronoun] ?? {};
  const { deprel: clause = "", head: over = -1 } = tokens[own] ?? {};
  const isLoose = deprel.startsWith("nsubj") && clause.startsWith("advcl") && tokens[over]?.deprel === "acl";
  return isLoose && tokens.some((each) => each.head === over && each.deprel === "obj") ? over : undefined;
}

/** A sentence's own clause, or one that "and" or "but" joins to it. */
function isMainClause(tokens: readonly Token[], verb: number): boolean {
  const { deprel = "", head = -1 } = tokens[verb] ?? {};
  return MAIN.test(deprel) || (deprel === "conj" && MAIN.test(tokens[head]?.deprel ?? ""));
}

const MAIN = /^(?:root|parataxis)$/u;

/** What a pronoun's clause is part of, from its own on; what another clause with a subject of its own is joined to is not over it. */
function clausesOver(tokens: readonly Token[], from: number): readonly number[] {
  const path = pathOf(tokens, from);
  const end = path.findIndex((at) => tokens[at]?.deprel === "conj" && hasOtherSubject(tokens, at, path));
  return end < 0 ? path : path.slice(0, end + 1);
}

/** "Marsh said he left": whether a pronoun is the subject of what hangs on that verb as what is said. */
function isSubjectOfSaid(tokens: readonly Token[], pronoun: number, verb: number): boolean {
  const { deprel = "", head = -1 } = tokens[pronoun] ?? {};
  return deprel.startsWith("nsubj") && tokens[head]?.deprel === "ccomp" && tokens[head]?.head === verb;
}

function hasOtherSubject(tokens: readonly Token[], verb: number, own: readonly number[]): boolean {
  return tokens.some(({ head, deprel }, at) => head === verb && deprel.startsWith("nsubj") && !own.includes(at));
}

function roleWorth(deprel: string): number {
  if (deprel.startsWith("nsubj")) return WORTH.subject;
  if (/^i?obj$/u.test(deprel)) return WORTH.object;
  return deprel === "nmod:poss" ? WORTH.possessor : WORTH.other;
}

/** "Hale" in "Marsh and Hale" and in "the mayor, John Hale" stands where the other does. */
const BESIDE = /^(?:conj|appos|flat)$/u;

/** Whether a place is within an aside that the pronoun does not stand in. */
function isAside(tokens: readonly Token[], at: number, from: number | undefined): boolean {
  const around = new Set(from === undefined ? [] : pathOf(tokens, from));
  return pathOf(tokens, at).some((place) => ASIDES.test(tokens[place]?.deprel ?? "") && !around.has(place));
}

const ASIDES = /^acl(?::relcl)?$/u;

/** No path is followed further. */
const DEEPEST = 24;

/** A token and those above it, up to the root. */
function pathOf(tokens: readonly Token[], from: number): readonly number[] {
  const path: number[] = [];
  for (let at = from; at >= 0 && path.length < DEEPEST; at = tokens[at]?.head ?? -1) path.push(at);
  return path;
}
