/**
 * A predicate with its arguments: the words of the relation, down a chain of infinitives ("wants to sign"), and what stands around
 * them. Predicate roots and shared arguments after PredPatt (White et al. 2016), clause types after ClausIE (Del Corro and Gemulla
 * 2013).
 */
import { type Passage, relationAt } from "../passage.ts";
import { isVerb } from "../verbs.ts";
import type { Fact, Phrase, Role, Slot } from "./fact.ts";
import { complementSlot, slotOf } from "./slots.ts";

const NEGATION = /^(?:not|n['’]t|never)$/u;
const QUESTION = /^(?:when|where|why|how)$/u;
const ORDER: Readonly<Record<Role, number>> = {
  complement: 0,
  object: 1,
  clause: 2,
  oblique: 3,
  adverb: 4,
  adverbial: 5,
};

/** Facts of a verb or copular predicate, one for each subject. */
export function predicateFacts(
  passage: Passage,
  construction: string,
  root: number,
  subjects: readonly Phrase[],
): readonly Fact[] {
  const [first] = subjects;
  if (first === undefined) return [];
  const { relation, slots } = predicateAt(passage, root, first.head);
  return subjects.map((subject) => ({ construction, at: root, subject, relation, slots, implied: false }));
}

/** The relation and the arguments of a verb or copular predicate; `subject` heads its first subject. */
export function predicateAt(passage: Passage, root: number, subject: number): Pick<Fact, "relation" | "slots"> {
  const relation = new Set<number>(sharedAuxiliaries(passage, root));
  const slots: Slot[] = [];
  let verb: number | undefined = root;
  for (let top = true; verb !== undefined; top = false) {
    const infinitive = continuationOf(passage, verb);
    addRelation(passage, verb, subject, relation, top);
    if (infinitive !== undefined) relation.add(verb);
    addSlots(passage, verb, infinitive, relation, slots);
    verb = infinitive;
  }
  slots.push(...sharedTime(passage, root, slots));
  return { relation: [...relation].sort((a, b) => a - b), slots: ordered(slots, root) };
}

/** Whether a verb only goes on another's relation, with whom it shares the subject. */
export function isContinuation(passage: Passage, verb: number): boolean {
  return continuationOf(passage, passage.tokens[verb]?.head ?? -1) === verb;
}

/** The infinitive that goes on the relation of a verb, or of "is able": there is no object to be its subject. */
function continuationOf(passage: Passage, verb: number): number | undefined {
  const isAble = passage.tokens[verb]?.upos === "ADJ" && passage.tree.first(verb, "cop") !== undefined;
  const isOpen = isVerb(passage, verb) || isAble;
  if (!isOpen || passage.tree.first(verb, "obj", "iobj") !== undefined) return undefined;
  return passage.tree.all(verb, "xcomp").find((token) => token > verb && isVerb(passage, token));
}

function addRelation(passage: Passage, verb: number, subject: number, relation: Set<number>, top: boolean): void {
  relation.add(passage.tree.first(verb, "cop") ?? verb);
  for (const child of passage.tree.children(verb)) {
    if (isOfRelation(passage, verb, child, subject, top)) relation.add(child);
  }
}

/** Auxiliaries, particles, negation, single adverbs between subject and verb, and the "to" of an infinitive that goes on. */
function isOfRelation(passage: Passage, verb: number, child: number, subject: number, top: boolean): boolean {
  const relation = passage.tokens[child]?.deprel ?? "";
  const word = passage.tokens[child]?.text.toLowerCase() ?? "";
  if (/^(?:aux|compound:prt)/u.test(relation)) return true;
  if (relation === "mark") return !top && word === "to" && child < verb;
  if (relation !== "advmod") return false;
  const isBetween = child < verb && child > subject && passage.tree.children(child).length === 0;
  return NEGATION.test(word) || (isBetween && !QUESTION.test(word));
}

function addSlots(
  passage: Passage,
  verb: number,
  infinitive: number | undefined,
  relation: ReadonlySet<number>,
  slots: Slot[],
): void {
  const copula = passage.tree.first(verb, "cop");
  if (copula !== undefined && infinitive === undefined) slots.push(complementSlot(passage, verb, relation));
  for (const child of passage.tree.children(verb)) {
    // Of a copular predicate what follows is a part of its phrase, all but clauses.
    const isWithin = copula !== undefined && child > copula && !/^(?:advcl|ccomp)/u.test(relationAt(passage, child));
    if (child === infinitive || relation.has(child) || isWithin) continue;
    const slot = slotOf(passage, verb, child);
    if (slot !== undefined) slots.push(slot);
  }
}

/** "was cut into pieces and flushed": the second participle has the first one's auxiliaries. */
function sharedAuxiliaries(passage: Passage, verb: number): readonly number[] {
  const token = passage.tokens[verb];
  if (token?.deprel !== "conj" || !/^VB[NG]?$/u.test(token.xpos)) return [];
  const auxiliaries = (at: number) =>
    passage.tree.children(at).filter((child) => relationAt(passage, child) === "aux" && child < at);
  return auxiliaries(verb).length > 0 ? [] : auxiliaries(token.head);
}

/** "In 1980 he left and joined X": the phrase before the first verb goes for the second too. */
function sharedTime(passage: Passage, verb: number, slots: readonly Slot[]): readonly Slot[] {
  const token = passage.tokens[verb];
  if (token?.deprel !== "conj" || slots.some(({ phrase }) => phrase.head < verb)) return [];
  const before = passage.tree.children(token.head).filter((child) => child < token.head);
  return before.flatMap((child) => {
    const slot = relationAt(passage, child) === "obl" ? slotOf(passage, token.head, child) : undefined;
    return slot === undefined ? [] : [slot];
  });
}

/** Objects and complements first, then phrases in text order, those before the verb last. */
function ordered(slots: readonly Slot[], root: number): readonly Slot[] {
  const rank = ({ role, phrase }: Slot) => ORDER[role] + (phrase.head < root && ORDER[role] > 1 ? 10 : 0);
  return [...slots].sort((a, b) => rank(a) - rank(b) || a.phrase.head - b.phrase.head);
}
