/**
 * Clauses: each verb with its subjects, objects and prepositional phrases, borrowed ones included (relative pronouns,
 * coordination, control), in the manner of PredPatt (White et al. 2016) and ClausIE (Del Corro and Gemulla 2013).
 */
import { lemmaAt, type Passage, relationAt } from "./passage.ts";

/** A prepositional phrase: "with" + the token that heads its noun phrase. */
export interface Oblique {
  readonly preposition: string;
  readonly head: number;
  /** It hangs under the object: "imposed sanctions on Iran". */
  readonly nested?: true;
}

/** One verb with its arguments. Coordinated arguments are listed one by one. */
export interface Clause {
  readonly verb: number;
  readonly lemma: string;
  /** Tokens that head the subjects, agents of a passive included. */
  readonly subjects: readonly number[];
  /** Tokens that head the objects, the subject of a passive included. */
  readonly objects: readonly number[];
  readonly obliques: readonly Oblique[];
  /** Particle, prepositions and object nouns, as lemmas: what tells the readings of a verb apart. */
  readonly companions: readonly string[];
  /** The verb of the complement clause ("said that …", "urged Japan to …"). */
  readonly complement?: number;
}

const RELATIVE = new Set(["who", "which", "that", "whom"]);
/** Verbs whose object is the subject of the infinitive: "urged Japan to declare". */
const OBJECT_CONTROL = new Set(
  "urge ask tell order allow permit force persuade press push encourage enable want call invite warn instruct require lead request expect help let make compel convince".split(
    " ",
  ),
);

/** Whether a token heads a clause. */
export function isVerb(passage: Passage, token: number): boolean {
  const found = passage.tokens[token];
  return found?.upos === "VERB" && !/^(?:aux|case|mark|amod|compound|fixed)/u.test(found.deprel);
}

/** The clauses of a sentence, in text order. */
export function clausesOf(passage: Passage): readonly Clause[] {
  return passage.tokens.flatMap((_, token) => (isVerb(passage, token) ? [clauseOf(passage, token)] : []));
}

/** The clause of a verb. */
export function clauseOf(passage: Passage, verb: number): Clause {
  const { tree } = passage;
  const passive = isPassive(passage, verb);
  const subjects = subjectsOf(passage, verb);
  // UD has "urged Norway to sign" with Norway as indirect object.
  const own = tree.all(verb, "obj");
  const direct = (own.length > 0 ? own : tree.all(verb, "iobj")).flatMap((head) =>
    coordinated(passage, relativeHead(passage, head)),
  );
  const gap = gapObject(passage, verb, direct.length > 0);
  const objects = passive ? subjects : [...direct, ...gap];
  const obliques = [...obliquesOf(passage, verb), ...nestedObliques(passage, objects)];
  const agents = obliques
    .filter(({ preposition, nested }) => preposition === "by" && nested === undefined)
    .map(({ head }) => head);
  const complement = tree.first(verb, "ccomp", "xcomp");
  return {
    verb,
    lemma: lemmaAt(passage, verb),
    subjects: passive
      ? [...agents, ...(agents.length === 0 ? stationer(passage, verb) : [])]
      : [...subjects, ...companionsIn(obliques)],
    objects,
    obliques: passive ? obliques.filter(({ preposition }) => preposition !== "by") : obliques,
    companions: companionsOf(passage, verb, [...objects, ...tree.all(verb, "iobj")], obliques),
    ...(complement === undefined ? {} : { complement }),
  };
}

/** A token and what is coordinated with it, in text order. */
export function coordinated(passage: Passage, head: number): readonly number[] {
  const others = passage.tree.all(head, "conj").filter((token) => !isVerb(passage, token));
  return [head, ...others].sort((a, b) => a - b);
}

/** Whether a verb is passive: an auxiliary "be" or a passive subject, or a bare participle after a noun. */
export function isPassive(passage: Passage, verb: number): boolean {
  const children = passage.tree.children(verb).map((child) => passage.tokens[child]?.deprel ?? "");
  if (children.some((deprel) => deprel.endsWith(":pass"))) return true;
  const token = passage.tokens[verb];
  return (
    token?.xpos === "VBN" && token.deprel.startsWith("acl") && !children.some((deprel) => deprel.startsWith("aux"))
  );
}

/** The tokens that head the subjects of a verb or predicate, borrowed ones included. */
export function subjectsOf(passage: Passage, verb: number, depth = 0): readonly number[] {
  if (depth > 8) return [];
  const { tree, tokens } = passage;
  const own = tree.first(verb, "nsubj", "nsubj:pass");
  if (own !== undefined) return coordinated(passage, relativeHead(passage, own));
  const head = tokens[verb]?.head ?? -1;
  if (head < 0) return [];
  const relation = tokens[verb]?.deprel ?? "";
  if (relation.startsWith("acl")) return nounSubjects(passage, verb, head, depth);
  if (relation === "conj" && isVerb(passage, head)) return borrowed(passage, verb, head, depth);
  if (relation === "xcomp") return controllers(passage, head, depth);
  return relation === "advcl" && isParticiple(passage, verb) ? subjectsOf(passage, head, depth + 1) : [];
}

/** The noun of a participle or relative clause; of an infinitive ("a plan to strike") whoever has the plan. */
function nounSubjects(passage: Passage, verb: number, noun: number, depth: number): readonly number[] {
  const isInfinitive = passage.tokens[verb]?.xpos === "VB" && passage.tokens[verb]?.deprel === "acl";
  if (!isInfinitive) return [noun];
  const owner = passage.tree.first(noun, "nmod:poss");
  if (owner !== undefined) return coordinated(passage, owner);
  const above = passage.tokens[noun]?.head ?? -1;
  return above >= 0 && isVerb(passage, above) ? subjectsOf(passage, above, depth + 1) : [];
}

/** A coordinated verb has its first verb's subject, unless one is passive and the other not. */
function borrowed(passage: Passage, verb: number, head: number, depth: number): readonly number[] {
  if (isPassive(passage, head) && !isPassive(passage, verb) && passage.tree.first(head, "obl:agent") !== undefined)
    return [];
  return subjectsOf(passage, head, depth + 1);
}

function controllers(passage: Passage, head: number, depth: number): readonly number[] {
  if (OBJECT_CONTROL.has(lemmaAt(passage, head))) {
    const object = passage.tree.first(head, "obj", "iobj");
    if (object !== undefined) return coordinated(passage, object);
  }
  return subjectsOf(passage, head, depth + 1);
}

/** "Norway has 40 soldiers stationed abroad": who has them stationed them. */
function stationer(passage: Passage, verb: number): readonly number[] {
  const noun = passage.tokens[verb]?.head ?? -1;
  const above = passage.tokens[noun]?.head ?? -1;
  const isHad =
    relationAt(passage, verb) === "acl" && relationAt(passage, noun) === "obj" && lemmaAt(passage, above) === "have";
  return isHad ? subjectsOf(passage, above) : [];
}

/** "along with X": X does it too. */
function companionsIn(obliques: readonly Oblique[]): readonly number[] {
  return obliques
    .filter(({ preposition }) => /^(?:along|alongside|together)$/u.test(preposition))
    .map(({ head }) => head);
}

function isParticiple(passage: Passage, verb: number): boolean {
  const hasSubject = passage.tree.first(verb, "mark") !== undefined && passage.tokens[verb]?.xpos !== "VBG";
  return /^VB[GN]$/u.test(passage.tokens[verb]?.xpos ?? "") && !hasSubject;
}

/** The noun that a relative pronoun stands for; any other token itself. */
function relativeHead(passage: Passage, token: number): number {
  if (!RELATIVE.has(lemmaAt(passage, token))) return token;
  const clause = passage.tokens[token]?.head ?? -1;
  const found = passage.tokens[clause];
  if (found?.deprel.startsWith("acl") !== true || found.head < 0) return token;
  return /^whom?$/u.test(lemmaAt(passage, token)) ? personAbove(passage, found.head) : found.head;
}

/** "the governor of Okinawa, who": of the nouns over a "who" the first that may be a person. */
function personAbove(passage: Passage, noun: number): number {
  let at = noun;
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    const kind = passage.mentions[passage.mentionAt(at) ?? -1]?.kind;
    if (kind === undefined ? passage.tokens[at]?.upos === "NOUN" : kind === "person") return at;
    at = passage.tokens[at]?.head ?? -1;
  }
  return noun;
}

/** The noun of a relative clause without a pronoun of its own: "the missile that Iran tested". */
function gapObject(passage: Passage, verb: number, hasObject: boolean): readonly number[] {
  const token = passage.tokens[verb];
  if (hasObject || token?.deprel !== "acl:relcl" || token.head < 0) return [];
  const subject = passage.tree.first(verb, "nsubj", "nsubj:pass");
  const isOwn = subject !== undefined && relativeHead(passage, subject) === subject;
  return isOwn && passage.tokens[token.head]?.upos === "NOUN" ? [token.head] : [];
}

function obliquesOf(passage: Passage, verb: number): readonly Oblique[] {
  return passage.tree.all(verb, "obl", "obl:agent", "iobj").flatMap((head) => obliqueOf(passage, head));
}

/** Phrases that the parser may have put under the object: "imposed sanctions on Iran". */
function nestedObliques(passage: Passage, objects: readonly number[]): readonly Oblique[] {
  return objects.flatMap((object) =>
    passage.tree
      .all(object, "nmod")
      .flatMap((head) => obliqueOf(passage, head).map((oblique) => ({ ...oblique, nested: true as const }))),
  );
}

function obliqueOf(passage: Passage, head: number): readonly Oblique[] {
  const marker = passage.tree.first(head, "case");
  const preposition =
    marker === undefined && relationAt(passage, head) === "iobj" ? "to" : prepositionOf(passage, marker);
  return preposition === "" ? [] : coordinated(passage, head).map((token) => ({ preposition, head: token }));
}

function prepositionOf(passage: Passage, marker: number | undefined): string {
  return marker === undefined ? "" : (passage.tokens[marker]?.text.toLowerCase() ?? "");
}

function companionsOf(
  passage: Passage,
  verb: number,
  objects: readonly number[],
  obliques: readonly Oblique[],
): readonly string[] {
  const particles = passage.tree.all(verb, "compound:prt", "advmod").map((token) => lemmaAt(passage, token));
  const infinitive = passage.tree.first(verb, "xcomp");
  return [
    ...particles,
    ...objects.map((token) => lemmaAt(passage, token)),
    ...obliques.map(({ preposition }) => preposition),
    ...(infinitive === undefined ? [] : ["to"]),
  ];
}
