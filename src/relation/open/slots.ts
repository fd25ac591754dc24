/**
 * The arguments of a predicate: objects, complements, clauses, prepositional phrases, adverbs, adverbial clauses; where a relative
 * pronoun stands, the noun that it stands for.
 */
import { lemmaAt, type Passage, relationAt } from "../passage.ts";
import { isVerb } from "../verbs.ts";
import type { Phrase, Role, Slot } from "./fact.ts";
import { isMarker, nounPhrase, phraseOf } from "./phrase.ts";

const RELATIVE = /^(?:who|whom|which|that)$/u;
/** Dependents of a copular predicate that belong to the clause, not to the predicate's phrase. */
const OUTSIDE_COMPLEMENT = /^(?:nsubj|csubj|cop|aux|mark|advcl|punct|parataxis|ccomp|discourse|cc|expl)/u;
/** Clauses that set one thing against another, or say where: they limit nothing. */
const CONTRAST = /^(?:while|although|though|whereas|where|with)$/u;
/** Adverbs that tie sentences together, ask, or refer back. */
const CONNECTIVE =
  /^(?:when|where|why|how|however|also|thus|therefore|moreover|furthermore|meanwhile|nevertheless|instead|indeed|so|then|too)$/u;

/** Whether a word is an adverb that ties sentences together, asks, or refers back. */
export function isConnective(passage: Passage, token: number): boolean {
  return relationAt(passage, token) === "advmod" && CONNECTIVE.test(lemmaAt(passage, token));
}

/** The argument that a dependent of a verb or predicate is, or none. */
export function slotOf(passage: Passage, predicate: number, child: number): Slot | undefined {
  const role = roleOf(passage, predicate, child);
  if (role === undefined) return undefined;
  if (role === "clause" || role === "adverbial") return clauseSlot(passage, child, role);
  return relativeSlot(passage, predicate, child, role) ?? nounSlot(passage, child, role);
}

/** The noun or adjective that "is" ascribes to a subject. */
export function complementSlot(passage: Passage, predicate: number, relation: ReadonlySet<number>): Slot {
  const copula = passage.tree.first(predicate, "cop") ?? predicate;
  const isOutside = (child: number): boolean => {
    const deprel = passage.tokens[child]?.deprel ?? "";
    if (relation.has(child) || OUTSIDE_COMPLEMENT.test(deprel)) return true;
    if (deprel === "conj") return isClause(passage, child);
    return /^(?:obl|advmod)/u.test(deprel) && child < copula;
  };
  const phrase = nounPhrase(passage, predicate, (child, parent) => parent === predicate && isOutside(child));
  return { role: "complement", phrase, marker: markerOf(passage, phrase) };
}

/** A coordinated clause, not just a coordinated noun or adjective. */
function isClause(passage: Passage, token: number): boolean {
  return isVerb(passage, token) || passage.tree.first(token, "nsubj", "cop", "nsubj:pass") !== undefined;
}

function roleOf(passage: Passage, predicate: number, child: number): Role | undefined {
  switch (relationAt(passage, child)) {
    case "obj":
    case "iobj":
      return "object";
    case "obl":
      return "oblique";
    case "ccomp":
    case "xcomp":
      return "clause";
    case "advcl":
      return isLimiting(passage, predicate, child) ? "adverbial" : undefined;
    case "advmod":
      return isConnective(passage, child) ? undefined : "adverb";
    default:
      return undefined;
  }
}

/** "because …", "after …", "to …" behind the verb; participles are facts of their own. */
function isLimiting(passage: Passage, predicate: number, child: number): boolean {
  const marker = passage.tree.first(child, "mark", "advmod");
  return marker !== undefined && child > predicate && !CONTRAST.test(lemmaAt(passage, marker));
}

function nounSlot(passage: Passage, child: number, role: Role): Slot {
  const phrase = nounPhrase(passage, child);
  return { role, phrase, marker: markerOf(passage, phrase) };
}

/** A clause without the clauses that are coordinated with it and have subjects of their own. */
function clauseSlot(passage: Passage, child: number, role: Role): Slot {
  const isOther = (token: number) =>
    relationAt(passage, token) === "conj" && passage.tree.first(token, "nsubj", "nsubj:pass") !== undefined;
  const phrase = phraseOf(passage, child, (token, parent) => parent === child && isOther(token));
  const marker = phrase.tokens.filter(
    (token) =>
      token < child &&
      passage.tokens[token]?.head === child &&
      relationAt(passage, token) === "mark" &&
      lemmaAt(passage, token) !== "to",
  );
  return { role, phrase, marker };
}

/** "the house in which he lives": in the house. */
function relativeSlot(passage: Passage, predicate: number, child: number, role: Role): Slot | undefined {
  if (!RELATIVE.test(lemmaAt(passage, child))) return undefined;
  const way = passage.tree.path(predicate);
  const clause = way.find((token) => passage.tokens[token]?.deprel === "acl:relcl");
  const noun = passage.tokens[clause ?? -1]?.head;
  if (noun === undefined || noun < 0) return undefined;
  const marker = passage.tree.all(child, "case");
  const isOutside = (token: number, parent: number) =>
    way.includes(token) || (parent === noun && isMarker(passage, token));
  const { tokens } = nounPhrase(passage, noun, isOutside);
  return { role, phrase: { head: noun, tokens: [...marker, ...tokens].sort((a, b) => a - b) }, marker };
}

/** The prepositions that open a phrase. */
function markerOf(passage: Passage, { head, tokens }: Phrase): readonly number[] {
  const marker: number[] = [];
  for (const at of tokens) {
    const token = passage.tokens[at];
    const isCase = token !== undefined && /^(?:case|fixed)/u.test(token.deprel);
    if (!isCase || (token.head !== head && !marker.includes(token.head))) break;
    marker.push(at);
  }
  return marker;
}
