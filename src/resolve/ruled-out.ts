/**
 * Whom a pronoun cannot mean, whoever else is named: another argument of its own verb ("Marsh stood beside him", "Marsh asked Hale about
 * her"), and whoever is what its noun says ("Hale, his mentor"). Principles B and i-within-i of Chomsky's binding theory, on trees.
 */
import type { Mention, Reading, Token } from "../model.ts";
import type { Referent } from "./talk.ts";

/** Tells of referents whether they are somebody else than a pronoun means, by grammar alone. */
export function ruledOutOf(
  { sentences }: Pick<Reading, "sentences">,
  pronoun: Mention,
): (named: Pick<Referent, "sentence" | "place">) => boolean {
  const tokens = sentences[pronoun.sentence]?.tokens ?? [];
  const places = new Set([...argumentsBeside(tokens, pronoun), ...saidOf(tokens, pronoun.head)]);
  return ({ sentence, place }) => sentence === pronoun.sentence && places.has(firstOfList(tokens, place));
}

/** The first of several that stand for one another's place: "Hale" for "Marsh" in "Hale and Marsh". */
function firstOfList(tokens: readonly Token[], at: number): number {
  let first = at;
  for (let steps = 0; tokens[first]?.deprel === "conj" && steps < tokens.length; steps++)
    first = tokens[first]?.head ?? -1;
  return first;
}

/** The tokens of the other arguments of the verb that a pronoun is an object of. */
function argumentsBeside(tokens: readonly Token[], { head, text }: Mention): readonly number[] {
  const verb = verbOver(tokens, head, text);
  if (verb === undefined) return [];
  const objects = childrenOf(tokens, verb, /^(?:obj|iobj)$/u).filter((at) => at !== head);
  const subject = subjectOf(tokens, verb);
  const isBeside =
    objects.length > 0 && childrenOf(tokens, head, /^case$/u).some((at) => BESIDE.test(tokens[at]?.text ?? ""));
  return subject === undefined || isBeside ? objects : [subject, ...objects];
}

/** "Marsh took Hale with him": where somebody has something is told from where he is. */
const BESIDE = /^(?:with|behind|around|beside|near|before|after|above|upon|over|under|in|at)$/iu;

/** The verb that a pronoun is an object of; also in "wants him to leave". */
function verbOver(tokens: readonly Token[], at: number, text: string): number | undefined {
  const { deprel = "", head = -1 } = tokens[at] ?? {};
  if (/self$/iu.test(text)) return undefined;
  if (/^(?:obj|iobj|obl)/u.test(deprel)) return head;
  const isRaised =
    /^(?:him|her)$/iu.test(text) && deprel.startsWith("nsubj") && /^[cx]comp$/u.test(tokens[head]?.deprel ?? "");
  return isRaised ? tokens[head]?.head : undefined;
}

/** The subject of a verb; of one without its own that of the verb that it hangs on, or the object that is to do it ("asked Hale to help him"). */
function subjectOf(tokens: readonly Token[], verb: number): number | undefined {
  let at = verb;
  for (let steps = 0; steps < LONGEST; steps++) {
    const [own] = childrenOf(tokens, at, /^nsubj/u);
    if (own !== undefined) return own;
    const { deprel = "", head = -1 } = tokens[at] ?? {};
    if (deprel === "acl") return head;
    const [ordered] =
      deprel === "xcomp"
        ? childrenOf(tokens, head, /^(?:obj|iobj)$/u)
        : childrenOf(tokens, deprel === "advcl" ? head : -2, /^iobj$/u);
    if (ordered !== undefined) return ordered;
    if (!/^(?:conj|xcomp|advcl)$/u.test(deprel)) return undefined;
    at = head;
  }
  return undefined;
}

/** A subject is looked for in so many verbs at most, one over the other. */
const LONGEST = 4;

/** Who is what a possessive's noun says: "Hale, his mentor", "his mentor, Hale", "Hale was his mentor", "Hale served as his mentor". */
function saidOf(tokens: readonly Token[], pronoun: number): readonly number[] {
  const { deprel, head: noun = -1 } = tokens[pronoun] ?? {};
  if (deprel !== "nmod:poss") return [];
  const { deprel: role = "", head = -1 } = tokens[noun] ?? {};
  const under = childrenOf(tokens, noun, /^(?:appos|flat|compound|nsubj.*)$/u);
  if (role === "appos") return [...under, head];
  const isAs =
    role === "obl" && childrenOf(tokens, noun, /^case$/u).some((at) => tokens[at]?.text.toLowerCase() === "as");
  if (role !== "xcomp" && !isAs) return under;
  const [object] = childrenOf(tokens, head, /^obj$/u);
  return [...under, ...[object ?? subjectOf(tokens, head)].flatMap((at) => at ?? [])];
}

function childrenOf(tokens: readonly Token[], of: number, deprels: RegExp): readonly number[] {
  return tokens.flatMap(({ head, deprel }, at) => (head === of && deprels.test(deprel) ? [at] : []));
}
