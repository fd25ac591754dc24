/**
 * Who does it: the subjects of a verb, its own or borrowed from a relative's noun, a coordinated or governing verb, an object under
 * control.
 */
import { interrupted } from "./break-ins.ts";
import type { Lender } from "./lender.ts";
import { nounLender } from "./noun-lenders.ts";
import { lemmaAt, type Passage, relationAt } from "./passage.ts";
import { relativeHead } from "./relatives.ts";
import { adverbialLender, controlLender, coordinateLender } from "./verb-lenders.ts";
import { coordinated, isInfinitive, isParticiple, isPredicate, prefixOf } from "./verbs.ts";

/** Subjects are borrowed over at most so many verbs. */
const FARTHEST = 8;

/** The tokens that head the subjects of a verb or predicate, borrowed ones included. */
export function subjectsOf(passage: Passage, verb: number, depth = 0): readonly number[] {
  if (depth > FARTHEST) return [];
  const own = ownSubject(passage, verb);
  if (own !== undefined)
    return [own, ...furtherOf(passage, verb, own)].flatMap((at) => coordinated(passage, relativeHead(passage, at)));
  const lender = lenderOf(passage, verb);
  if (lender === undefined) return [];
  return "tokens" in lender ? lender.tokens : subjectsOf(passage, lender.verb, depth + 1);
}

/** The subject that hangs on a verb itself, whatever it was read as. */
function ownSubject(passage: Passage, verb: number): number | undefined {
  const { tree } = passage;
  return (
    interrupted(passage, verb) ??
    behindTold(passage, verb) ??
    tree.first(verb, "nsubj", "nsubj:pass") ??
    prefixSubject(passage, verb) ??
    expletive(passage, verb) ??
    tree.first(verb, "nsubj:outer")
  );
}

/** "told Reuters the firm would close": of two subjects the second, where the first is who was told. */
function behindTold(passage: Passage, verb: number): number | undefined {
  const [told, second] = passage.tree.all(verb, "nsubj");
  const isTold =
    told !== undefined &&
    /^(?:tell|inform|assure|remind|warn)$/u.test(lemmaAt(passage, passage.tokens[verb]?.head ?? -1));
  if (!isTold || second === undefined || relationAt(passage, verb) !== "ccomp") return undefined;
  return passage.tokens.slice(told, second).every(({ text }) => text !== ",") ? second : undefined;
}

/** Where a verb without a subject of its own finds it. */
function lenderOf(passage: Passage, verb: number): Lender | undefined {
  const { head = -1, deprel = "" } = passage.tokens[verb] ?? {};
  if (head < 0) return undefined;
  if (deprel.startsWith("acl")) return nounLender(passage, verb, head);
  if (deprel === "conj" && isPredicate(passage, head)) return coordinateLender(passage, verb, head);
  if (deprel === "xcomp" || isSubjectClause(passage, verb)) return controlLender(passage, verb, head);
  const isBeside = deprel === "advcl" && (isParticiple(passage, verb) || isInfinitive(passage, verb));
  return isBeside ? adverbialLender(passage, verb, head) : undefined;
}

/** "is due to sign", read as a subject clause of "due". */
function isSubjectClause(passage: Passage, verb: number): boolean {
  const { head = -1, deprel } = passage.tokens[verb] ?? {};
  return deprel === "csubj" && isInfinitive(passage, verb) && passage.tree.first(head, "nsubj") !== undefined;
}

/** "Norway and, according to officials, Chile were attacked": a passive has no two subjects that are not a list. */
function furtherOf({ tree }: Passage, verb: number, first: number): readonly number[] {
  return tree.all(verb, "nsubj:pass").filter((at) => at > first);
}

/** An "it" that was read as empty, of a verb that takes a real one. */
function expletive(passage: Passage, verb: number): number | undefined {
  const found = passage.tree.first(verb, "expl");
  const isEmpty = passage.tree.first(verb, "ccomp", "csubj", "cop") !== undefined || lemmaAt(passage, verb) === "be";
  return found !== undefined && !isEmpty && passage.mentionAt(found) !== undefined ? found : undefined;
}

/** "Norway test-fired": the name that was read as a part of the verb's prefix. */
function prefixSubject(passage: Passage, verb: number): number | undefined {
  const prefix = prefixOf(passage, verb);
  return prefix === undefined
    ? undefined
    : passage.tree.all(prefix, "compound", "nsubj", "nmod").find((token) => passage.mentionAt(token) !== undefined);
}

/** The subjects of the verbs over a verb that has none of its own, nearest first: for a verb whose nearest subject cannot act. */
export function subjectsAbove(passage: Passage, verb: number): readonly (readonly number[])[] {
  if (passage.tree.first(verb, "nsubj", "nsubj:pass") !== undefined || relationAt(passage, verb) !== "conj") return [];
  const above = passage.tree
    .path(verb)
    .slice(1)
    .filter((token) => isPredicate(passage, token));
  return above.map((token) => subjectsOf(passage, token)).filter((subjects) => subjects.length > 0);
}

/** Verbs for putting people and things where one has them. */
const PLACING = /^(?:station|deploy|base|post|place|position|install|mass|garrison|hold|detain|imprison|keep|lock)$/u;

/** "Norway has 40 soldiers stationed abroad": who has them stationed them. */
export function stationer(passage: Passage, verb: number): readonly number[] {
  const noun = passage.tokens[verb]?.head ?? -1;
  const above = passage.tokens[noun]?.head ?? -1;
  const isHad =
    relationAt(passage, verb) === "acl" && relationAt(passage, noun) === "obj" && lemmaAt(passage, above) === "have";
  return isHad && PLACING.test(lemmaAt(passage, verb)) ? subjectsOf(passage, above) : [];
}
