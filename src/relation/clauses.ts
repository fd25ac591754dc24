/**
 * Verbs as relations: each clause's subject and object under the reading of its verb; other verbs stay open relations.
 */

import type { Argument } from "../model.ts";
import { type Kind, type Relation, takesEnds } from "../schema.ts";
import { acting, argumentAt, isOwner } from "./argument.ts";
import { type Clause, clauseOf, clausesOf, type Oblique } from "./clause.ts";
import { clauseDraft, takesPlaces } from "./clause-draft.ts";
import { CONFIDENCE } from "./confidence.ts";
import { type Frame, framesOf, type Slot } from "./frames.ts";
import type { Passage } from "./passage.ts";
import type { Draft, Rule } from "./rule.ts";
import { relativeActor, subjectsAbove } from "./subjects.ts";
import { firstText, untypedDrafts } from "./untyped.ts";
import { coordinated, isVerb } from "./verbs.ts";

/** The rule for verbs. */
export const clauseRule: Rule = {
  name: "clause",
  read: (passage) => clausesOf(passage).flatMap((clause) => draftsOf(passage, clause)),
};

function draftsOf(passage: Passage, clause: Clause): readonly Draft[] {
  const frames = framesOf(clause.lemma, clause.companions);
  for (const frame of frames) {
    const drafts = frameDrafts(passage, clause, frame);
    if (drafts.length > 0) return drafts;
  }
  const bare = frames.find(
    ({ object }) => object.includes("none") || (object.includes("text") && hasText(passage, clause)),
  );
  return bare === undefined || clause.subjects.length === 0
    ? untypedDrafts(passage, clause)
    : actorsOf(passage, clause).map((token) => bareDraft(passage, clause, bare.relation, token));
}

/** Whether a clause has an object that is no entity. */
function hasText(passage: Passage, { objects }: Clause): boolean {
  return objects.some((token) => argumentAt(passage, token).mention === undefined);
}

/** Claims of a frame whose object is an entity of a kind that the relation takes. */
function frameDrafts(passage: Passage, clause: Clause, frame: Frame): readonly Draft[] {
  for (const slot of frame.object) {
    const drafts = endsOf(passage, clause, frame, slot).flatMap(([subject, object]) => {
      if (!fitsEnds(passage, frame.relation, subject, object)) return [];
      return [
        clauseDraft(
          passage,
          clause,
          frame.relation,
          { subject, object },
          slot === "pair" ? CONFIDENCE.pair : CONFIDENCE.clause,
        ),
      ];
    });
    if (drafts.length > 0) return drafts;
  }
  return [];
}

type Pair = readonly [subject: Argument, object: Argument];

/** Who does it and to whom, under a frame's slot. */
function endsOf(passage: Passage, clause: Clause, { ends }: Frame, slot: Slot): readonly Pair[] {
  if (ends === "patient") return clause.passive ? pairsOf(passage, clause, slot, clause.objects) : [];
  const pairs = pairsOf(passage, clause, slot, actorsOf(passage, clause));
  return ends === "turned" ? pairs.map(([subject, object]): Pair => [object, subject]) : pairs;
}

function pairsOf(passage: Passage, clause: Clause, slot: Slot, from: readonly number[]): readonly Pair[] {
  const subjects = from.map((token) => argumentAt(passage, token));
  if (slot === "pair") return neighbours(subjects);
  const objects = slotTokens(passage, clause, slot).map((token) => argumentAt(passage, token));
  return subjects.flatMap((subject) => objects.map((object): Pair => [subject, object]));
}

/** The subjects; of a coordinated verb whose nearest subject is no mention, those of the verb above that has one. */
function actorsOf(passage: Passage, clause: Clause): readonly number[] {
  const isActor = (token: number) => argumentAt(passage, token).mention !== undefined;
  if (clause.subjects.some(isActor)) return clause.subjects;
  const nearest = relativeActor(passage, clause.verb);
  if (nearest !== undefined) return [nearest];
  return subjectsAbove(passage, clause.verb).find((subjects) => subjects.some(isActor)) ?? clause.subjects;
}

/** More than so many at one table are a list. */
const MOST_TOGETHER = 12;

/** "A, B and C met": each with each. */
function neighbours(all: readonly Argument[]): readonly Pair[] {
  const subjects = all.slice(0, MOST_TOGETHER);
  return subjects.flatMap((subject, i) => subjects.slice(i + 1).map((object): Pair => [subject, object]));
}

function slotTokens(passage: Passage, clause: Clause, slot: Slot): readonly number[] {
  if (slot === "obj") return clause.objects;
  if (slot === "that") return complementSubjects(passage, clause);
  if (slot === "none" || slot === "pair" || slot === "text") return [];
  // An indirect object is listed as a phrase with "to".
  const preposition = slot === "iobj" ? "to" : slot.slice(1);
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
  if (from === undefined || to === undefined || from === to || isOwner(passage, object)) return false;
  const subjectKind = actingKind(passage, subject, from.kind);
  const objectKind = takesPlaces(relation) ? to.kind : actingKind(passage, object, to.kind);
  return takesEnds(relation, subjectKind, objectKind);
}

/** A place may be a capital that stands for its government. */
function actingKind(passage: Passage, argument: Argument, kind: Kind): Kind {
  return acting(passage, argument).reading === "government" ? "country" : kind;
}

/** A claim of a frame that needs no entity for object: "Norway opposes a ban". */
function bareDraft(passage: Passage, clause: Clause, relation: Relation, token: number): Draft {
  const object = firstText(passage, clause);
  const subject = argumentAt(passage, token);
  return clauseDraft(
    passage,
    clause,
    relation,
    { subject, ...(object === undefined ? {} : { object }) },
    CONFIDENCE.bare,
  );
}
