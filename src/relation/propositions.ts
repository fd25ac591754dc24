/**
 * Open information extraction: every clause as a proposition with all its arguments in the text's own words, whether or not a
 * relation of ours is among them. Clause types after ClausIE (Del Corro and Gemulla 2013), predicate roots after PredPatt (White et
 * al. 2016).
 */
import type { Argument } from "../model.ts";
import { mentionOf } from "./argument.ts";
import { lemmaAt, type Passage, relationAt, textSpan, tokensSpan } from "./passage.ts";
import type { Draft, Rule } from "./rule.ts";
import { subjectsOf } from "./subjects.ts";
import { isVerb } from "./verbs.ts";

/** Dependents that are no part of a noun phrase's words. */
const OUTSIDE_PHRASE = /^(?:acl:relcl|appos|parataxis|punct|dep)/u;
/** Dependents of a copular predicate that belong to the clause, not to the predicate's phrase. */
const OUTSIDE_PREDICATE = /^(?:nsubj|csubj|cop|aux|mark|advcl|punct|parataxis|ccomp|discourse|cc|obl)/u;

/** The rule for propositions. */
export const propositionRule: Rule = {
  name: "proposition",
  read: (passage) => passage.tokens.flatMap((_, token) => (isRoot(passage, token) ? draftsOf(passage, token) : [])),
};

/** A verb that is no part of another's relation ("wants to sign" is one), or a predicate with "is". */
function isRoot(passage: Passage, token: number): boolean {
  if (passage.tree.first(token, "cop") !== undefined) return true;
  if (!isVerb(passage, token)) return false;
  return relationAt(passage, token) !== "xcomp" || !continues(passage, passage.tokens[token]?.head ?? -1);
}

/** Whether a verb and its infinitive share their subject, and so make one relation. */
function continues(passage: Passage, verb: number): boolean {
  return isVerb(passage, verb) && passage.tree.first(verb, "obj", "iobj") === undefined;
}

function draftsOf(passage: Passage, root: number): readonly Draft[] {
  const words: number[] = [];
  const args: Argument[] = [];
  collect(passage, root, words, args, true);
  if (args.length === 0) return [];
  // The first of a coordination carries the others: "Norway and Chile".
  const subjects = subjectsOf(passage, root)
    .filter((token) => token !== root)
    .slice(0, 1);
  const trigger = tokensSpan(passage, Math.min(...words), Math.max(...words));
  const label = words.sort((a, b) => a - b).map((token) => passage.tokens[token]?.text ?? "");
  return subjects.map((token) => {
    const [object, ...others] = args;
    return {
      relation: "relates" as const,
      label: (isBareParticiple(passage, root, words) ? ["[is]", ...label] : label).join(" "),
      trigger,
      subject: phrase(passage, token, root),
      ...(object === undefined ? {} : { object }),
      others,
      at: root,
      confidence: confidenceOf(passage, root, token, args.length),
    };
  });
}

/** Nearer subjects and fewer arguments are surer; so are main clauses. Between 0.3 and 0.8. */
function confidenceOf(passage: Passage, root: number, subject: number, count: number): number {
  const place = relationAt(passage, root);
  const clause = place === "root" ? 1 : /^(?:conj|ccomp|parataxis)$/u.test(place) ? 0.92 : 0.85;
  return (0.8 * clause) / (1 + 0.05 * count + 0.03 * Math.abs(root - subject));
}

/** "the talks, held in Oslo": a participle after its noun. */
function isBareParticiple(passage: Passage, root: number, words: readonly number[]): boolean {
  const token = passage.tokens[root];
  return token?.xpos === "VBN" && token.deprel === "acl" && words.length === 1;
}

/** The words of the relation, down a chain of infinitives, and the arguments: object, complement, then the rest in order. */
function collect(passage: Passage, verb: number, words: number[], args: Argument[], top: boolean): void {
  const { tree } = passage;
  const copula = tree.first(verb, "cop");
  words.push(copula ?? verb);
  const infinitive = continues(passage, verb)
    ? tree.all(verb, "xcomp").find((token) => isVerb(passage, token))
    : undefined;
  for (const child of tree.children(verb)) if (isOfVerb(passage, verb, child, top)) words.push(child);
  if (copula !== undefined) args.push(phrase(passage, verb, verb, OUTSIDE_PREDICATE));
  const rest = tree.children(verb).filter((child) => child !== infinitive && rankOf(passage, child) !== undefined);
  const ranked = [...rest].sort((a, b) => (rankOf(passage, a) ?? 0) - (rankOf(passage, b) ?? 0) || a - b);
  if (infinitive !== undefined) collect(passage, infinitive, words, args, false);
  for (const child of ranked) args.push(argument(passage, verb, child));
}

/** Auxiliaries, particles, negation, and the "to" of an infinitive that goes on. */
function isOfVerb(passage: Passage, verb: number, child: number, top: boolean): boolean {
  const relation = passage.tokens[child]?.deprel ?? "";
  const word = passage.tokens[child]?.text.toLowerCase() ?? "";
  if (/^(?:aux|compound:prt)/u.test(relation)) return true;
  if (relation === "mark") return !top && word === "to" && child < verb;
  return relation === "advmod" && /^(?:not|n['’]t|never)$/u.test(word);
}

/** Arguments in their usual order: objects, complements, phrases, adverbs after the verb. Undefined for what is none. */
function rankOf(passage: Passage, child: number): number | undefined {
  const relation = relationAt(passage, child);
  const rank = { obj: 1, iobj: 1, xcomp: 2, ccomp: 2, obl: 3 }[relation];
  if (rank !== undefined) return rank;
  return relation === "advmod" && child > (passage.tokens[child]?.head ?? 0) ? 4 : undefined;
}

function argument(passage: Passage, verb: number, child: number): Argument {
  if (!/^(?:xcomp|ccomp)$/u.test(relationAt(passage, child))) return phrase(passage, child, verb);
  const words = passage.tree.subtree(child).filter((token) => passage.tokens[token]?.upos !== "PUNCT");
  return textSpan(passage, tokensSpan(passage, words[0] ?? child, words.at(-1) ?? child));
}

/** A phrase from its first to its last word, with its preposition; without the clause that it stands in. */
function phrase(passage: Passage, head: number, clause: number, outside: RegExp = OUTSIDE_PHRASE): Argument {
  const words = [head];
  for (let next = 0; next < words.length; next++) {
    const at = words[next] ?? head;
    const skip = at === head ? outside : OUTSIDE_PHRASE;
    words.push(
      ...passage.tree.children(at).filter((child) => child !== clause && !isSkipped(passage, at, child, head, skip)),
    );
  }
  words.sort((a, b) => a - b);
  const mention = mentionOf(passage, head);
  const span = textSpan(passage, tokensSpan(passage, words[0] ?? head, words.at(-1) ?? head));
  return mention === undefined ? span : { ...span, mention };
}

function isSkipped(passage: Passage, at: number, child: number, head: number, outside: RegExp): boolean {
  const relation = passage.tokens[child]?.deprel ?? "";
  if (outside.test(relation) || OUTSIDE_PHRASE.test(relation)) return true;
  // A subject's own preposition ("of the five") belongs to it; a coordinated clause does not.
  return at === head && relation === "conj" && (isVerb(passage, child) || lemmaAt(passage, child) === "be");
}
