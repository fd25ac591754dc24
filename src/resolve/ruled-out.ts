/**
 * Whom a pronoun cannot mean, whoever else is named: another argument of its own verb ("Marsh stood beside him", "Marsh asked Hale about
 * her"), whoever is what its noun says ("Hale, his mentor"), and whoever is named in what he is told to have said ("Hale met Marsh, he
 * said"). Principles B, i-within-i and C of Chomsky's binding theory, on trees.
 */
import { isUnder } from "../language/tree.ts";
import type { Mention, Reading, Token } from "../model.ts";
import { isRelative } from "./salience.ts";
import type { Referent } from "./talk.ts";

/** Tells of referents whether they are somebody else than a pronoun means, by grammar alone. */
export function ruledOutOf(
  { sentences }: Pick<Reading, "sentences">,
  pronoun: Mention,
): (named: Pick<Referent, "sentence" | "place">) => boolean {
  const tokens = sentences[pronoun.sentence]?.tokens ?? [];
  const places = new Set([...argumentsBeside(tokens, pronoun), ...saidOf(tokens, pronoun.head)]);
  const isReported = reportedBy(tokens, pronoun.head);
  return ({ sentence, place }) =>
    sentence === pronoun.sentence && (places.has(firstOfList(tokens, place)) || isReported(place));
}

/**
 * Tells of names and nouns whether they stand in what a pronoun is the speaker of, where that comes first: Hale and Marsh in "Hale met Marsh,
 * he said". Another pronoun there may well be his.
 */
function reportedBy(tokens: readonly Token[], pronoun: number): (place: number) => boolean {
  const { deprel = "", head: verb = -1 } = tokens[pronoun] ?? {};
  const { deprel: clause = "", head: over = -1 } = tokens[verb] ?? {};
  if (!deprel.startsWith("nsubj")) return () => false;
  const [said] = childrenOf(tokens, verb, /^(?:ccomp|parataxis)$/u).filter((at) => at < pronoun);
  const content = said ?? (clause === "parataxis" && over < pronoun ? over : undefined);
  return (place) =>
    content !== undefined && place < pronoun && tokens[place]?.upos !== "PRON" && isUnder(tokens, place, content, verb);
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
    if (own !== undefined) return relativeOf(tokens, own, at) ?? own;
    const { deprel = "", head = -1 } = tokens[at] ?? {};
    if (deprel === "acl") return head;
    const [ordered] = orderedBy(tokens, deprel, head);
    if (ordered !== undefined) return ordered;
    if (!/^(?:conj|xcomp|advcl)$/u.test(deprel)) return undefined;
    at = head;
  }
  return undefined;
}

/** Who is to do what a verb under another says: Hale in "asked Hale to help him". */
function orderedBy(tokens: readonly Token[], deprel: string, over: number): readonly number[] {
  if (deprel === "xcomp") return childrenOf(tokens, over, /^(?:obj|iobj)$/u);
  return deprel === "advcl" ? childrenOf(tokens, over, /^iobj$/u) : [];
}

/** Whom a relative clause is about, where its subject is "who" or "which". */
function relativeOf(tokens: readonly Token[], subject: number, verb: number): number | undefined {
  const { deprel, head } = tokens[verb] ?? {};
  return deprel === "acl:relcl" && isRelative(tokens[subject]) ? head : undefined;
}

/** A subject is looked for in so many verbs at most, one over the other. */
const LONGEST = 4;

/** Who is what a possessive's noun says: "Hale, a lawyer and his mentor", "his mentor, Hale", "Hale was his mentor", "Hale served as his mentor". */
function saidOf(tokens: readonly Token[], pronoun: number): readonly number[] {
  const { deprel, head: own = -1 } = tokens[pronoun] ?? {};
  if (deprel !== "nmod:poss") return [];
  const first = firstOfList(tokens, own);
  const noun = tokens[first]?.deprel === "appos" ? first : own;
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
