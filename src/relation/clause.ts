/**
 * Clauses: each verb with its subjects, objects and prepositional phrases, borrowed ones included (relative pronouns,
 * coordination, control), in the manner of PredPatt (White et al. 2016) and ClausIE (Del Corro and Gemulla 2013).
 */
import { companionsOf } from "./companions.ts";
import { lemmaAt, type Passage, relationAt } from "./passage.ts";
import { relativeHead } from "./relatives.ts";
import { stationer, subjectsOf } from "./subjects.ts";
import { coordinated, isPassive, isVerb, verbLemma } from "./verbs.ts";

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
  readonly passive: boolean;
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

/** The clauses of a sentence, in text order. */
export function clausesOf(passage: Passage): readonly Clause[] {
  return passage.tokens.flatMap((_, token) => (isVerb(passage, token) ? [clauseOf(passage, token)] : []));
}

/** The clause of a verb. */
export function clauseOf(passage: Passage, verb: number): Clause {
  const { tree } = passage;
  const passive = isPassive(passage, verb);
  const subjects = subjectsOf(passage, verb);
  const objects = passive ? subjects : objectsOf(passage, verb);
  const obliques = [...obliquesOf(passage, verb), ...nestedObliques(passage, objects)];
  const agents = obliques
    .filter(({ preposition, nested }) => preposition === "by" && nested === undefined)
    .map(({ head }) => head);
  const complement = tree.first(verb, "ccomp", "xcomp");
  const doers = passive
    ? [...agents, ...(agents.length === 0 ? stationer(passage, verb) : [])]
    : [...subjects, ...companionsIn(obliques)];
  const prepositions = ownPrepositions(passage, verb, obliques);
  return {
    verb,
    lemma: verbLemma(passage, verb),
    passive,
    subjects: doers,
    objects,
    obliques: passive ? obliques.filter(({ preposition }) => preposition !== "by") : obliques,
    companions: companionsOf(passage, verb, { subjects: doers, objects, prepositions }),
    ...(complement === undefined ? {} : { complement }),
  };
}

/** What an active verb is done to. */
function objectsOf(passage: Passage, verb: number): readonly number[] {
  const { tree } = passage;
  const own = withoutConjunction(passage, [...tree.all(verb, "obj"), ...nounComplements(passage, verb)]);
  // UD has "urged Norway to sign" with Norway as indirect object.
  const all = [...(own.length > 0 ? own : tree.all(verb, "iobj")), ...mostOf(passage, verb)];
  const direct = all.flatMap((head) => coordinated(passage, relativeHead(passage, head)));
  return [...direct, ...gapObject(passage, verb, direct.length > 0)];
}

/** Verbs whose complement is what somebody is, or is called. */
const NAMING = /^(?:be|become|remain|stay|call|name|dub|title|rename|baptise|baptize|codename|nickname|christen)$/u;

/** "sought help from Chile", "sanctioned Acme": a bare noun or name behind a verb without object, read as an infinitive. */
function nounComplements(passage: Passage, verb: number): readonly number[] {
  if (passage.tree.first(verb, "obj") !== undefined) return [];
  const isNaming = NAMING.test(lemmaAt(passage, verb));
  return passage.tree.all(verb, "xcomp").filter((token) => {
    const { upos } = passage.tokens[token] ?? {};
    const isNominal = upos === "NOUN" || (upos === "PROPN" && !isNaming);
    return isNominal && passage.tree.first(token, "cop", "mark", "case") === undefined;
  });
}

/** "kidnapped up to 16 advisers": an object behind its limit, read as a phrase with "to". */
function mostOf(passage: Passage, verb: number): readonly number[] {
  return passage.tree.all(verb, "obl").filter((head) => {
    const marker = passage.tree.first(head, "case") ?? -1;
    const isLimit = lemmaAt(passage, marker) === "to" && lemmaAt(passage, marker - 1) === "up";
    return isLimit && passage.tokens[marker + 1]?.upos === "NUM";
  });
}

/** "a report that Norway attacked Chile": a "that" beside the object is no relative pronoun, whatever it was read as. */
function withoutConjunction(passage: Passage, objects: readonly number[]): readonly number[] {
  return objects.length < 2 ? objects : objects.filter((token) => lemmaAt(passage, token) !== "that");
}

/** "along with X": X does it too. */
function companionsIn(obliques: readonly Oblique[]): readonly number[] {
  return obliques
    .filter(({ preposition }) => /^(?:along|alongside|together)$/u.test(preposition))
    .map(({ head }) => head);
}

/** The noun of a relative clause without a pronoun of its own: "the missile that Iran tested". */
function gapObject(passage: Passage, verb: number, hasObject: boolean): readonly number[] {
  const token = passage.tokens[verb];
  if (hasObject || token?.deprel !== "acl:relcl" || token.head < 0) return [];
  const subject = passage.tree.first(verb, "nsubj", "nsubj:pass");
  // "told the panel that it failed": what was told, not what the panel was.
  if (isTold(passage, token.head)) return [];
  const isOwn = subject !== undefined && relativeHead(passage, subject) === subject;
  return isOwn && passage.tokens[token.head]?.upos === "NOUN" ? [token.head] : [];
}

/** Whether a noun, or the one that it is a part of, is who was told something. */
function isTold(passage: Passage, noun: number): boolean {
  const whole =
    passage.tree.path(noun).find((at) => !/^(?:nmod|compound|flat)$/u.test(relationAt(passage, at))) ?? noun;
  const { head = -1 } = passage.tokens[whole] ?? {};
  return (
    /^i?obj$/u.test(relationAt(passage, whole)) && /^(?:tell|inform|assure|remind|warn)$/u.test(lemmaAt(passage, head))
  );
}

function obliquesOf(passage: Passage, verb: number): readonly Oblique[] {
  const own = passage.tree.all(verb, "obl", "obl:agent", "iobj");
  // "spoke by telephone with Doe": with whom they spoke, read as whose telephone it was.
  const through = own.filter((head) => CHANNEL.test(lemmaAt(passage, head)));
  return [...own, ...through.flatMap((head) => passage.tree.all(head, "nmod"))].flatMap((head) =>
    obliqueOf(passage, head),
  );
}

const CHANNEL = /^(?:tele)?(?:phone|conference)$|^(?:video|videoconference|radio|hotline|mail|email|e-mail|letter)$/u;

/** Phrases that the parser may have put under the object: "imposed sanctions on Iran", "gave tons of food to Iran". */
function nestedObliques(passage: Passage, objects: readonly number[]): readonly Oblique[] {
  return objects.flatMap((object) => nestedUnder(passage, object, 0));
}

/** An object's measure and what is measured are one thing: at most so many deep. */
const DEEPEST = 2;

function nestedUnder(passage: Passage, noun: number, depth: number): readonly Oblique[] {
  return passage.tree.all(noun, "nmod").flatMap((head): readonly Oblique[] => {
    const own = obliqueOf(passage, head).map((oblique) => ({ ...oblique, nested: true as const }));
    const isPart = depth < DEEPEST && own.some(({ preposition }) => preposition === "of");
    return isPart ? [...own, ...nestedUnder(passage, head, depth + 1)] : own;
  });
}

function obliqueOf(passage: Passage, head: number): readonly Oblique[] {
  // "said Doe" has no recipient, whatever the tree has: "said" wants a "to".
  const isRecipient =
    relationAt(passage, head) === "iobj" && lemmaAt(passage, passage.tokens[head]?.head ?? -1) !== "say";
  const preposition = isRecipient ? "to" : prepositionOf(passage, head);
  return preposition === "" ? [] : coordinated(passage, head).map((token) => ({ preposition, head: token }));
}

/** The preposition of a noun phrase, in lower case; it may hang on a title before the name ("with Minister Jane Doe"). */
export function prepositionOf(passage: Passage, head: number): string {
  const titles = passage.tree.all(head, "nmod:desc", "compound").filter((token) => token < head);
  const marker = [head, ...titles]
    .map((token) => passage.tree.first(token, "case"))
    .find((token) => token !== undefined);
  const word = marker === undefined || marker > head ? "" : (passage.tokens[marker]?.text.toLowerCase() ?? "");
  return /^['’]s?$/u.test(word) ? "" : word;
}

/** The prepositions of a verb's own phrases, without recipients'. */
function ownPrepositions(passage: Passage, verb: number, obliques: readonly Oblique[]): readonly string[] {
  const recipients = passage.tree.all(verb, "iobj");
  return obliques
    .filter(({ head, nested }) => nested === undefined && !recipients.includes(head))
    .map(({ preposition }) => preposition);
}
