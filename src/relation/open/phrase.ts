/**
 * Phrases: which words belong to a noun's or a clause's phrase, and how phrases with "and" are divided.
 */
import { type Passage, relationAt } from "../passage.ts";
import { isVerb } from "../verbs.ts";
import type { Phrase } from "./fact.ts";

/** A list with more members is one phrase: its facts would repeat each other a hundred times. */
export const LONGEST_LIST = 8;
/** What hangs on a noun but says something else of it, and what belongs to the clause whose predicate it is. */
const ASIDE = /^(?:acl:relcl|parataxis|dep|discourse|vocative|nsubj|nsubj:pass|csubj|cop|aux)$/u;
/** What says something else where a comma or bracket parts it ("union leader John Hale" is one phrase). */
const ASIDE_BEHIND_MARK = /^(?:acl|nmod|appos)$/u;
const EDGE = /^(?:[,;:.]|--|–|—|-LRB-|-RRB-)$/u;

/** Which dependents of a phrase's words stay out, with all below them. */
export type Outside = (child: number, parent: number) => boolean;

/** The words of a noun's phrase, without relative clauses, appositions and what commas part; `outside` leaves out more. */
export function nounPhrase(passage: Passage, head: number, outside: Outside = () => false): Phrase {
  const isFirstAnd = (child: number, parent: number) =>
    parent === head && child < head && relationAt(passage, child) === "cc";
  return phraseOf(
    passage,
    head,
    (child, parent) => isAside(passage, child) || isFirstAnd(child, parent) || outside(child, parent),
  );
}

/** A noun's phrase without its preposition and without `others`. */
export function bareNoun(passage: Passage, head: number, ...others: readonly number[]): Phrase {
  return nounPhrase(
    passage,
    head,
    (child, parent) => others.includes(child) || (parent === head && isMarker(passage, child)),
  );
}

/** Whether a token is a preposition or a subordinator. */
export function isMarker(passage: Passage, token: number): boolean {
  return /^(?:case|mark)$/u.test(relationAt(passage, token));
}

/** All words below a token but those that stay out, without punctuation at the ends. */
export function phraseOf(passage: Passage, head: number, outside: Outside = () => false): Phrase {
  const tokens = [head];
  for (let next = 0; next < tokens.length; next++) {
    const parent = tokens[next] ?? head;
    tokens.push(...passage.tree.children(parent).filter((child) => !outside(child, parent)));
  }
  return {
    head,
    tokens: trimmed(
      passage,
      tokens.sort((a, b) => a - b),
    ),
  };
}

function isAside(passage: Passage, child: number): boolean {
  const relation = passage.tokens[child]?.deprel ?? "";
  if (ASIDE.test(relation)) return true;
  return ASIDE_BEHIND_MARK.test(relation) && opensWithMark(passage, child);
}

/** Whether a comma, dash or bracket parts what is below a token from the words before it. */
function opensWithMark(passage: Passage, token: number): boolean {
  const first = passage.tree.subtree(token)[0] ?? token;
  const isMark = (at: number) => /^(?:[,;:(–—]|--?|-L[RSC]B-)$/u.test(passage.tokens[at]?.text ?? "");
  return isMark(first) || isMark(first - 1);
}

/** Without commas, stops and brackets at the ends. */
export function trimmed(passage: Passage, tokens: readonly number[]): readonly number[] {
  const isEdge = (at: number | undefined) => {
    const token = passage.tokens[at ?? -1];
    return token !== undefined && (EDGE.test(token.text) || /^-[LR]RB-$/u.test(token.xpos));
  };
  let [from, to] = [0, tokens.length];
  while (from < to && isEdge(tokens[from])) from++;
  while (to > from && isEdge(tokens[to - 1])) to--;
  return tokens.slice(from, to);
}

/**
 * The members of a coordination ("Norway and the king of Chile") as phrases, each with the `shared` words before it; the phrase
 * itself where it has one member, or too many. Quotation marks and modifiers of the first member stay with it.
 */
export function divided(passage: Passage, phrase: Phrase, shared: readonly number[] = []): readonly Phrase[] {
  const inside = new Set(phrase.tokens);
  const others = passage.tree.all(phrase.head, "conj").filter((token) => inside.has(token) && !isVerb(passage, token));
  if (others.length === 0 || others.length >= LONGEST_LIST) return [phrase];
  const below = (token: number) => passage.tree.subtree(token).filter((at) => inside.has(at));
  const taken = new Set(others.flatMap(below));
  const isJoint = (at: number) =>
    at > phrase.head && passage.tokens[at]?.head === phrase.head && /^(?:cc|punct)$/u.test(relationAt(passage, at));
  const first = phrase.tokens.filter((at) => !taken.has(at) && !isJoint(at));
  const rest = others.map((head): Phrase => {
    const and = passage.tree.all(head, "cc").flatMap((at) => passage.tree.subtree(at));
    const own = below(head).filter((at) => !and.includes(at));
    return { head, tokens: [...new Set([...shared, ...trimmed(passage, own)])].sort((a, b) => a - b) };
  });
  return [{ head: phrase.head, tokens: trimmed(passage, first) }, ...rest];
}

/** The words of some tokens as the text has them; a blank where others stand between. */
export function textOf(passage: Passage, tokens: readonly number[]): string {
  return tokens
    .map((token, i) => {
      const here = passage.tokens[token];
      const before = passage.tokens[token - 1];
      const gap = tokens[i - 1] === token - 1 ? passage.document.text.slice(before?.end, here?.start) : " ";
      return `${i === 0 ? "" : gap}${here?.text ?? ""}`;
    })
    .join("");
}
