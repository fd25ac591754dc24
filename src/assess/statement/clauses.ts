/** The clauses of a sentence as lists of terms: a predicate, all that hangs on it, and its subject. */
import type { Clause } from "../../model.ts";
import { lemmaAt, type Passage, relationAt, wordAt } from "../../relation/passage.ts";
import { subjectsOf } from "../../relation/subjects.ts";
import type { Terms } from "./terms.ts";

/** Tokens of a clause: its predicate's subtree with its subjects, wherever they stand; in text order. */
export function tokensOf(passage: Passage, head: number): readonly number[] {
  const own = passage.tree.subtree(head);
  const borrowed = subjectsOf(passage, head).flatMap((subject) => {
    const phrase = passage.tree.subtree(subject);
    return phrase.includes(head) ? [subject] : phrase;
  });
  return [...new Set([...own, ...borrowed])].sort((a, b) => a - b);
}

/** The numbers of the terms among tokens. */
export function numbersOf(tokens: readonly number[], { at }: Terms): readonly number[] {
  return tokens.flatMap((token) => at.get(token) ?? []);
}

/** Verbs whose clause is what is said, not that it is. */
const TELLING = /^(?:say|tell|add)$/u;

/** The clauses of a passage that say something. */
export function clausesOf(passage: Passage, terms: Terms): readonly Clause[] {
  return [...passage.tokens.keys()]
    .filter((at) => isPredicative(passage, at) && !TELLING.test(lemmaAt(passage, at)))
    .map((at) => clauseAt(passage, at, tokensOf(passage, at), terms))
    .filter((clause) => clause.terms.length > 0);
}

/** A clause from its predicate and its tokens. */
export function clauseAt(passage: Passage, head: number, tokens: readonly number[], terms: Terms): Clause {
  const number = terms.at.get(head);
  return {
    ...(number === undefined ? {} : { head: number }),
    terms: numbersOf(tokens, terms),
    isOpen: auxiliariesOf(passage, head).some((word) => MODAL.test(word)),
  };
}

/** Auxiliaries of what may be, should be or is still to come. */
const MODAL = /^(?:would|['’]d|could|may|might|can|ca|should|must|will|wo|shall|['’]ll)$/u;

/** The auxiliaries of a predicate, or of the verb that it completes, as they are written. */
export function auxiliariesOf(passage: Passage, head: number): readonly string[] {
  const over = relationAt(passage, head) === "xcomp" ? [passage.tokens[head]?.head ?? -1] : [];
  return [head, ...over].flatMap((at) =>
    passage.tree.all(at, "aux", "aux:pass").map((auxiliary) => wordAt(passage, auxiliary)),
  );
}

function isPredicative(passage: Passage, at: number): boolean {
  return passage.tokens[at]?.upos === "VERB" || passage.tree.first(at, "nsubj", "nsubj:pass", "cop") !== undefined;
}
