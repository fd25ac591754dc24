/**
 * Verbs in a tree: what counts as one, passives, coordination, prefixes, participles.
 */
import { lemmaAt, type Passage } from "./passage.ts";

/** Whether a token heads a clause. */
export function isVerb(passage: Passage, token: number): boolean {
  const found = passage.tokens[token];
  return found?.upos === "VERB" && !/^(?:aux|case|mark|amod|compound|fixed)/u.test(found.deprel);
}

/** Whether a token is a verb or a predicate with "is". */
export function isPredicate(passage: Passage, token: number): boolean {
  return isVerb(passage, token) || passage.tree.first(token, "cop") !== undefined;
}

/** Whether a verb is passive: an auxiliary "be" or a passive subject, or a bare participle after a noun. */
export function isPassive(passage: Passage, verb: number): boolean {
  const children = passage.tree.children(verb).map((child) => passage.tokens[child]?.deprel ?? "");
  if (isPast(passage, verb, children) || isBehindName(passage, verb)) return false;
  if (children.some((deprel) => deprel.endsWith(":pass"))) return true;
  if (isReducedRelative(passage, verb)) return true;
  const token = passage.tokens[verb];
  return (
    token?.xpos === "VBN" && token.deprel.startsWith("acl") && !children.some((deprel) => deprel.startsWith("aux"))
  );
}

/** "Kenya, which hosted the talks, called for a truce": what has a subject and no auxiliary is a past tense, whatever the tree has. */
function isPast(passage: Passage, verb: number, children: readonly string[]): boolean {
  const { deprel = "", xpos } = passage.tokens[verb] ?? {};
  const isMain = /^(?:root|ccomp|parataxis|acl:relcl)$/u.test(deprel);
  return (
    isMain && xpos === "VBN" && children.includes("nsubj:pass") && !children.some((child) => child.startsWith("aux"))
  );
}

/**
 * "cut ties with Chile and Ann Berg called for calm": no participle stands right behind the name of the last in a list, so that a clause
 * begins there.
 */
export function isBehindName(passage: Passage, verb: number): boolean {
  const { xpos, deprel, head = -1 } = passage.tokens[verb] ?? {};
  const name = passage.mentions[passage.mentionAt(head) ?? -1];
  const isPerson = name?.kind === "person" && name.form === "name" && name.tokens.end === verb;
  return xpos === "VBN" && deprel === "acl" && isPerson && passage.tokens[head]?.deprel === "conj";
}

/** "enforce sanctions imposed by the council": a bare participle behind an object, no comma between. */
export function isReducedRelative(passage: Passage, verb: number): boolean {
  const token = passage.tokens[verb];
  if (token?.xpos !== "VBN" || token.deprel !== "advcl") return false;
  const object = passage.tree.first(token.head, "obj");
  if (
    object === undefined ||
    object > verb ||
    passage.tree.first(verb, "mark", "aux", "aux:pass", "nsubj") !== undefined
  )
    return false;
  return passage.tokens.slice(object, verb).every(({ text }) => text !== ",");
}

/** Whether a verb is a participle that borrows its subject: no subordinator before a tense of its own. */
export function isParticiple(passage: Passage, verb: number): boolean {
  const hasSubject = passage.tree.first(verb, "mark") !== undefined && passage.tokens[verb]?.xpos !== "VBG";
  return /^VB[GN]$/u.test(passage.tokens[verb]?.xpos ?? "") && !hasSubject;
}

/** Whether a verb is an infinitive with "to". */
export function isInfinitive(passage: Passage, verb: number): boolean {
  return passage.tokens[verb]?.xpos === "VB" && passage.tokens[passage.tree.first(verb, "mark") ?? -1]?.xpos === "TO";
}

/** "test-fired": the noun that a hyphen ties to a verb, or undefined. */
export function prefixOf(passage: Passage, verb: number): number | undefined {
  const isTied =
    passage.tokens[verb - 1]?.text === "-" && passage.tokens[verb - 2]?.end === passage.tokens[verb - 1]?.start;
  return isTied && /^(?:NOUN|ADJ|ADV|X)$/u.test(passage.tokens[verb - 2]?.upos ?? "") ? verb - 2 : undefined;
}

/** The lemma of a verb with its prefix: "test-fire". */
export function verbLemma(passage: Passage, verb: number): string {
  const prefix = prefixOf(passage, verb);
  return prefix === undefined ? lemmaAt(passage, verb) : `${lemmaAt(passage, prefix)}-${lemmaAt(passage, verb)}`;
}

/** A token and what is coordinated with it, in text order. */
export function coordinated(passage: Passage, head: number): readonly number[] {
  const others = passage.tree
    .all(head, "conj")
    .filter((token) => !isVerb(passage, token) && !hasClause(passage, token));
  return [head, ...others].sort((a, b) => a - b);
}

function hasClause(passage: Passage, name: number): boolean {
  return passage.tree.all(name, "acl").some((verb) => isBehindName(passage, verb));
}
