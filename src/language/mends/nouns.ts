/**
 * Nouns that the net reads as adjectives: in "stepped down as chief executive" and "a general of the army" it sees two qualities of nothing.
 */
import type { Token } from "../../model.ts";

/** Words for people that are adjectives elsewhere. */
const PEOPLE = /^(?:executive|representative|chief|general|official)$/iu;

/** Where only a noun stands. */
const NOMINAL = /^(?:nsubj|obj|iobj|obl|nmod|conj|appos|root|xcomp|dep)/u;

/** The same tokens, such words made the nouns that they are. */
export function withNouns(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => (isNoun(tokens, token, at) ? { ...token, upos: "NOUN", xpos: "NN" } : token));
}

/** "chief | executive": behind a "chief", and no other noun's quality; the rest where it is somebody's phrase of its own. */
function isNoun(tokens: readonly Token[], { text, upos, deprel }: Token, at: number): boolean {
  if (upos !== "ADJ" || !PEOPLE.test(text) || !NOMINAL.test(deprel)) return false;
  const isChief = /^chief$/iu.test(tokens[at - 1]?.text ?? "");
  return isChief || tokens.some(({ head, deprel: relation }) => head === at && /^(?:det|nmod)/u.test(relation));
}
