/**
 * What the constructions of clauses share: a predicate, where it stands in the sentence, and its subjects as phrases.
 */
import type { Passage } from "../passage.ts";
import { subjectsOf } from "../subjects.ts";
import { isPredicate, isVerb } from "../verbs.ts";
import type { Construction, Fact, Phrase } from "./fact.ts";
import { divided, isMarker, nounPhrase } from "./phrase.ts";
import { isContinuation, predicateFacts } from "./predicate.ts";

/** The construction of the clauses whose predicates `accepts`. */
export function clausal(name: string, accepts: (passage: Passage, predicate: number) => boolean): Construction {
  return {
    name,
    read: (passage) =>
      passage.tokens.flatMap((_, token) =>
        isClauseHead(passage, token) && accepts(passage, token) ? clauseFacts(passage, name, token) : [],
      ),
  };
}

/** Whether a token is a predicate with "is" in front. */
export function isCopular(passage: Passage, token: number): boolean {
  return passage.tree.first(token, "cop") !== undefined;
}

/** Whether a token is a verb with one of the relations to its head. */
export function isVerbWith(passage: Passage, token: number, ...deprels: readonly string[]): boolean {
  return isVerb(passage, token) && !isCopular(passage, token) && deprels.includes(passage.tokens[token]?.deprel ?? "");
}

/** A predicate that is no part of another's relation, and not that of "there is". */
function isClauseHead(passage: Passage, token: number): boolean {
  return isPredicate(passage, token) && !isContinuation(passage, token) && thereOf(passage, token) === undefined;
}

/** The "there" of "there is". */
export function thereOf(passage: Passage, token: number): number | undefined {
  return passage.tree.all(token, "expl").find((child) => passage.tokens[child]?.text.toLowerCase() === "there");
}

function clauseFacts(passage: Passage, name: string, root: number): readonly Fact[] {
  return predicateFacts(passage, name, root, subjectPhrases(passage, root));
}

/** The subjects of a predicate, each a phrase; none where only a question word stands for it. */
function subjectPhrases(passage: Passage, root: number): readonly Phrase[] {
  const subject = passage.tree.first(root, "csubj", "csubj:pass") ?? subjectsOf(passage, root)[0];
  if (subject === undefined || subject === root) return [];
  const tag = passage.tokens[subject]?.xpos ?? "";
  const isQuestion = /^W/u.test(tag) && passage.tree.children(subject).length === 0;
  if (isQuestion || tag === "PRP$") return [];
  const way = new Set(passage.tree.path(root));
  const isOutside = (child: number, parent: number) =>
    way.has(child) || (parent === subject && isMarker(passage, child));
  const phrases = divided(passage, nounPhrase(passage, subject, isOutside));
  return phrases.filter(({ tokens }) => tokens.length > 0);
}
