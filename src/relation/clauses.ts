/**
 * Verbs as relations: each clause's subject and object under the reading of its verb; other verbs stay open relations.
 */
import type { Argument, Span } from "../model.ts";
import { type Kind, type Relation, relationInfo, takesEnds } from "../schema.ts";
import { acting, argumentAt } from "./argument.ts";
import { isSpeech } from "./attribution.ts";
import { type Clause, clauseOf, clausesOf, type Oblique } from "./clause.ts";
import { type Frame, framesOf, type Slot } from "./frames.ts";
import { type Passage, tokensSpan } from "./passage.ts";
import type { Draft, Rule } from "./rule.ts";
import { relativeActor, subjectsAbove } from "./subjects.ts";
import { coordinated, isVerb } from "./verbs.ts";

/** Verbs that relate nothing by themselves. */
const EMPTY = new Set("be do seem appear become get go come follow begin start continue".split(" "));
/** Prepositions that tell how or according to whom, not to what. */
const NOT_RELATING = new Set(
  "according by along alongside as than like despite because due during since until".split(" "),
);
const LOCATIVE = new Set(["in", "at", "near", "on", "off", "over", "inside", "outside", "across"]);

/** The rule for verbs. */
export const clauseRule: Rule = {
  name: "clause",
  read: (passage) => clausesOf(passage).flatMap((clause) => draftsOf(passage, clause)),
};

function draftsOf(passage: Passage, clause: Clause): readonly Draft[] {
  if (clause.subjects.length === 0) return [];
  const frames = framesOf(clause.lemma, clause.companions);
  for (const frame of frames) {
    const drafts = frameDrafts(passage, clause, frame);
    if (drafts.length > 0) return drafts;
  }
  const bare = frames.find((frame) => frame.object.includes("none"));
  if (bare !== undefined)
    return actorsOf(passage, clause).map((subject) => bareDraft(passage, clause, bare.relation, subject));
  return EMPTY.has(clause.lemma) ? [] : openDrafts(passage, clause);
}

/** Claims of a frame whose object is an entity of a kind that the relation takes. */
function frameDrafts(passage: Passage, clause: Clause, frame: Frame): readonly Draft[] {
  for (const slot of frame.object) {
    const drafts = pairsOf(passage, clause, slot).flatMap(([subject, object]) => {
      if (!fitsEnds(passage, frame.relation, subject, object)) return [];
      return [draftOf(passage, clause, frame.relation, subject, object, slot === "pair" ? 0.7 : 0.75)];
    });
    if (drafts.length > 0) return drafts;
  }
  return [];
}

type Ends = readonly [subject: Argument, object: Argument];

function pairsOf(passage: Passage, clause: Clause, slot: Slot): readonly Ends[] {
  const subjects = actorsOf(passage, clause).map((token) => argumentAt(passage, token));
  if (slot === "pair") return neighbours(subjects);
  const objects = slotTokens(passage, clause, slot).map((token) => argumentAt(passage, token));
  return subjects.flatMap((subject) => objects.map((object): Ends => [subject, object]));
}

/** The subjects; of a coordinated verb whose nearest subject is no mention, those of the verb above that has one. */
function actorsOf(passage: Passage, clause: Clause): readonly number[] {
  const isActor = (token: number) => argumentAt(passage, token).mention !== undefined;
  if (clause.subjects.some(isActor)) return clause.subjects;
  const nearest = relativeActor(passage, clause.verb);
  if (nearest !== undefined) return [nearest];
  return subjectsAbove(passage, clause.verb).find((subjects) => subjects.some(isActor)) ?? clause.subjects;
}

/** "A, B and C met": each with each. */
function neighbours(subjects: readonly Argument[]): readonly Ends[] {
  return subjects.flatMap((subject, i) => subjects.slice(i + 1).map((object): Ends => [subject, object]));
}

function slotTokens(passage: Passage, clause: Clause, slot: Slot): readonly number[] {
  if (slot === "obj") return clause.objects;
  if (slot === "that") return complementSubjects(passage, clause);
  if (!slot.startsWith("+")) return [];
  const preposition = slot.slice(1);
  const own = clause.obliques.filter((oblique) => oblique.preposition === preposition);
  const found = own.length > 0 || preposition !== "with" ? own : sharedObliques(passage, clause);
  return found.map(({ head }) => head);
}

/** "met with Doe and agreed to …": the second verb's "with" is the first one's. */
function sharedObliques(passage: Passage, clause: Clause): readonly Oblique[] {
  const head = passage.tokens[clause.verb]?.head ?? -1;
  if (passage.tokens[clause.verb]?.deprel !== "conj" || !isVerb(passage, head)) return [];
  return clauseOf(passage, head).obliques.filter(({ preposition }) => preposition === "with");
}

function complementSubjects(passage: Passage, clause: Clause): readonly number[] {
  const subject = clause.complement === undefined ? undefined : passage.tree.first(clause.complement, "nsubj");
  return subject === undefined ? [] : coordinated(passage, subject);
}

function fitsEnds(passage: Passage, relation: Relation, subject: Argument, object: Argument): boolean {
  const [from, to] = [passage.mentions[subject.mention ?? -1], passage.mentions[object.mention ?? -1]];
  if (from === undefined || to === undefined || from === to) return false;
  const subjectKind = actingKind(passage, subject, from.kind);
  const objectKind = takesPlaces(relation) ? to.kind : actingKind(passage, object, to.kind);
  return takesEnds(relation, subjectKind, objectKind);
}

/** A place may be a capital that stands for its government. */
function actingKind(passage: Passage, argument: Argument, kind: Kind): Kind {
  return acting(passage, argument).reading === "government" ? "country" : kind;
}

/** Relations whose object may be a place as such: a capital that is visited is the city. */
function takesPlaces(relation: Relation): boolean {
  return relation === "relates" || relationInfo(relation).object.includes("place");
}

/** A claim of a frame that needs no entity for object: "Komeito opposes exercising the right". */
function bareDraft(passage: Passage, clause: Clause, relation: Relation, token: number): Draft {
  const object =
    clause.objects[0] ?? clause.complement ?? clause.obliques[0]?.head ?? passage.tree.first(clause.verb, "advcl");
  const confidence = relation === "relates" ? 0.4 : 0.6;
  if (object === undefined)
    return draftOf(passage, clause, relation, argumentAt(passage, token), undefined, confidence);
  const { start, end, text } = argumentAt(passage, object);
  return draftOf(passage, clause, relation, argumentAt(passage, token), { start, end, text }, confidence);
}

/** A place does nothing; a capital may. */
function mayAct(passage: Passage, token: number): boolean {
  const argument = argumentAt(passage, token);
  const mention = passage.mentions[argument.mention ?? -1];
  return mention?.kind !== "place" || acting(passage, argument).reading !== undefined;
}

/** A phrase that says to what, not where, when, how or according to whom. */
function isRelating(passage: Passage, { preposition, head, nested }: Oblique): boolean {
  if (nested !== undefined || NOT_RELATING.has(preposition)) return false;
  return !LOCATIVE.has(preposition) || !isPlace(passage, argumentAt(passage, head));
}

function isPlace(passage: Passage, { mention }: Argument): boolean {
  const kind = passage.mentions[mention ?? -1]?.kind;
  return kind === "place" || kind === "country";
}

/** Any other verb between two mentions. */
function openDrafts(passage: Passage, clause: Clause): readonly Draft[] {
  const subjects = clause.subjects.filter((token) => mayAct(passage, token));
  const direct = clause.objects.map((head) => ({ head, preposition: "" }));
  const own = clause.obliques.filter((oblique) => isRelating(passage, oblique));
  const found = [...direct, ...own].flatMap(({ head, preposition }) => {
    const argument = argumentAt(passage, head);
    return argument.mention === undefined ? [] : [{ argument, preposition }];
  });
  if (found.length === 0 || isSpeech(clause.lemma))
    return subjects.map((subject) => bareDraft(passage, clause, "relates", subject));
  return subjects.flatMap((token) => {
    const subject = argumentAt(passage, token);
    return found.flatMap(({ argument, preposition }) => {
      if (argument.mention === subject.mention) return [];
      const draft = draftOf(passage, clause, "relates", subject, argument, 0.5);
      return [{ ...draft, label: preposition === "" ? draft.label : `${draft.label} ${preposition}` }];
    });
  });
}

function draftOf(
  passage: Passage,
  clause: Clause,
  relation: Relation,
  subject: Argument,
  object: Argument | undefined,
  confidence: number,
): Draft {
  const to = object === undefined || takesPlaces(relation) ? object : acting(passage, object);
  const trigger = verbGroup(passage, clause.verb);
  const others = otherArguments(passage, clause, object);
  const where = placeOf(passage, clause, object);
  const own = object === undefined ? 0 : 0.1 * (relationInfo(relation).group === "open" ? 0 : 1);
  return {
    relation,
    label: passage.document.text.slice(trigger.start, trigger.end).replace(/\s+/g, " "),
    trigger,
    subject: acting(passage, subject),
    ...(to === undefined ? {} : { object: to }),
    others,
    ...(where === undefined ? {} : { where }),
    at: clause.verb,
    confidence: confidence + own,
  };
}

/** The verb with its auxiliaries, negation and particle, from first to last word. */
function verbGroup(passage: Passage, verb: number): Span {
  const parts = passage.tree.all(verb, "aux", "aux:pass", "compound:prt").filter((token) => Math.abs(token - verb) < 6);
  const ends = [verb, ...parts].sort((a, b) => a - b);
  return tokensSpan(passage, ends[0] ?? verb, ends.at(-1) ?? verb);
}

function otherArguments(passage: Passage, clause: Clause, object: Argument | undefined): readonly Argument[] {
  const heads = [...clause.objects, ...clause.obliques.map(({ head }) => head)];
  const found = heads.map((head) => argumentAt(passage, head)).filter((argument) => argument.start !== object?.start);
  return found.sort((a, b) => a.start - b.start);
}

function placeOf(passage: Passage, clause: Clause, object: Argument | undefined): Argument | undefined {
  const places = clause.obliques.flatMap(({ preposition, head }) => {
    const argument = argumentAt(passage, head);
    return isPlace(passage, argument) && LOCATIVE.has(preposition) && argument.start !== object?.start
      ? [argument]
      : [];
  });
  return places[0];
}
