/**
 * Who lays a deed at whose door by saying so: "Norway said that Chile was behind the attack", "the police believe Doe was responsible".
 */
import { endsAt, fitsEnds, type Pair } from "./actors.ts";
import { acting } from "./argument.ts";
import { clauseOf, prepositionOf } from "./clause.ts";
import { CONFIDENCE } from "./confidence.ts";
import { hasNegation } from "./mood-own.ts";
import { lemmaAt, type Passage, relationAt, tokensSpan } from "./passage.ts";
import type { Draft } from "./rule.ts";
import { subjectsOf } from "./subjects.ts";

/** Verbs whose clause the speaker stands for. */
const CLAIMING =
  /^(?:say|believe|claim|allege|insist|conclude|suspect|assert|declare|maintain|argue|think|contend|charge|find|tell|state|announce|repeat)$/u;

const TO_BLAME = /^(?:responsible|culpable|guilty|complicit|blame)$/u;

/** The accusations of a sentence. */
export function accusationsIn(passage: Passage): readonly Draft[] {
  return passage.tokens.flatMap((_, token) => (isBlame(passage, token) ? accusationDrafts(passage, token) : []));
}

/** "was behind it", "is responsible", under a verb of saying, and neither denied nor only possible. */
function isBlame(passage: Passage, token: number): boolean {
  const { tree } = passage;
  const said = passage.tokens[token]?.head ?? -1;
  if (relationAt(passage, token) !== "ccomp" || !CLAIMING.test(lemmaAt(passage, said))) return false;
  const isPlain = tree.first(token, "cop") !== undefined && tree.all(token, "aux").every((at) => isPast(passage, at));
  return isPlain && !hasNegation(passage, token) && isToBlame(passage, token);
}

function isPast(passage: Passage, auxiliary: number): boolean {
  return /^(?:have|be)$/u.test(lemmaAt(passage, auxiliary));
}

function isToBlame(passage: Passage, token: number): boolean {
  return TO_BLAME.test(lemmaAt(passage, token)) || prepositionOf(passage, token) === "behind";
}

function accusationDrafts(passage: Passage, token: number): readonly Draft[] {
  const said = passage.tokens[token]?.head ?? -1;
  const ends = (heads: readonly number[]) => heads.flatMap((head) => endsAt(passage, head));
  const accused = ends(subjectsOf(passage, token));
  const pairs = ends(clauseOf(passage, said).subjects).flatMap((by) => accused.map((end): Pair => [by, end]));
  return pairs
    .filter(([by, end]) => fitsEnds(passage, "charges", by, end))
    .map(([by, end]) => ({
      relation: "charges",
      label: prepositionOf(passage, token) === "behind" ? "behind" : lemmaAt(passage, token),
      trigger: tokensSpan(passage, token, token),
      subject: acting(passage, by.argument),
      object: acting(passage, end.argument),
      at: said,
      confidence: CONFIDENCE.clause,
    }));
}
