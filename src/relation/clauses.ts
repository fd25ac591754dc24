/**
 * Verbs as relations: each clause's subject and object under the reading of its verb; other verbs stay open relations.
 */

import type { Argument } from "../model.ts";
import { type Kind, relationInfo } from "../schema.ts";
import { accusationsIn } from "./accusations.ts";
import { type End, endAt, endsAt, fitsEnds, isActor, type Pair, pairsAmong } from "./actors.ts";
import { argumentAt, isOwner, isSubjectAgain } from "./argument.ts";
import { type Clause, clauseOf, clausesOf, type Oblique } from "./clause.ts";
import { clauseDraft } from "./clause-draft.ts";
import { CONFIDENCE } from "./confidence.ts";
import { doersOf } from "./deeds.ts";
import { type Frame, framesOf, type Slot } from "./frames.ts";
import { isMisread } from "./misreadings.ts";
import { lemmaAt, type Passage } from "./passage.ts";
import { relativeActor } from "./relatives.ts";
import type { Draft, Rule } from "./rule.ts";
import { subjectsAbove } from "./subjects.ts";
import { firstText, textAt, untypedDrafts } from "./untyped.ts";
import { coordinated, isInfinitive, isVerb } from "./verbs.ts";

/** The rule for verbs. */
export const clauseRule: Rule = {
  name: "clause",
  read: (passage) => [...clausesOf(passage).flatMap((clause) => draftsOf(passage, clause)), ...accusationsIn(passage)],
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
    : bareDrafts(passage, clause, bare);
}

/** Whether a clause has an object that is no entity. */
function hasText(passage: Passage, { objects }: Clause): boolean {
  return objects.some(
    (token) => passage.tokens[token]?.upos !== "PRON" && argumentAt(passage, token).mention === undefined,
  );
}

/** Claims of a frame whose ends are of kinds that the relation takes. */
function frameDrafts(passage: Passage, clause: Clause, frame: Frame): readonly Draft[] {
  for (const slot of frame.object) {
    const confidence = slot === "pair" ? CONFIDENCE.pair : CONFIDENCE.clause;
    const drafts = endsOf(passage, clause, frame, slot).flatMap(([subject, object]) => {
      // Beside deeds, "20 percent of Acme's shares" is the one thing of its owner's that stands for the owner.
      const isRuledOut =
        (slot !== "owner" && isOwner(passage, object.argument) && !(frame.relation === "owns" && slot === "+of")) ||
        isSubjectAgain(passage, clause, object.argument) ||
        isMisread(passage, clause, object);
      if (isRuledOut || !fitsEnds(passage, frame.relation, subject, object)) return [];
      const ends = { subject: subject.argument, object: object.argument };
      const draft = clauseDraft(passage, clause, frame.relation, ends, confidence);
      // "seized the farm from Doe" seizes no Doe.
      return [slot === "+from" ? { ...draft, label: `${draft.label} from` } : draft];
    });
    if (drafts.length > 0) return drafts;
  }
  return [];
}

/** Who does it and to whom, under a frame's slot. */
function endsOf(passage: Passage, clause: Clause, { ends }: Frame, slot: Slot): readonly Pair[] {
  if (ends === "swapped")
    return pairsOf(passage, clause, slot, clause.objects).map(([object, subject]) => [subject, object]);
  if (ends === "patient") return clause.passive ? pairsOf(passage, clause, slot, clause.objects) : [];
  const pairs = pairsOf(passage, clause, slot, actorsOf(passage, clause));
  return ends === "turned" ? pairs.map(([subject, object]): Pair => [object, subject]) : pairs;
}

function pairsOf(passage: Passage, clause: Clause, slot: Slot, from: readonly number[]): readonly Pair[] {
  const subjects = from.flatMap((token) => endsAt(passage, token));
  if (slot === "pair") return pairsAmong(subjects);
  const objects = slotTokens(passage, clause, slot).flatMap((token) => endsAt(passage, token));
  return subjects.flatMap((subject) => objects.map((object): Pair => [subject, object]));
}

/** The subjects; of a coordinated verb whose nearest subject can do nothing, those of the verb above that has one who can. */
function actorsOf(passage: Passage, clause: Clause): readonly number[] {
  const acts = (token: number) => isActor(endAt(passage, token));
  if (clause.passive || clause.subjects.some(acts)) return clause.subjects;
  const nearest = relativeActor(passage, clause.verb);
  if (nearest !== undefined) return [nearest];
  return subjectsAbove(passage, clause.verb).find((subjects) => subjects.some(acts)) ?? clause.subjects;
}

function slotTokens(passage: Passage, clause: Clause, slot: Slot): readonly number[] {
  if (slot === "obj") return clause.objects;
  if (slot === "that") return complementSubjects(passage, clause);
  if (slot === "owner") return clause.objects.flatMap((object) => doersOf(passage, object));
  if (slot === "purpose") return purposesOf(passage, clause);
  if (slot === "none" || slot === "pair" || slot === "text") return [];
  // An indirect object is listed as a phrase with "to".
  const preposition = slot === "iobj" ? "to" : slot.slice(1);
  const own = clause.obliques
    .filter((oblique) => oblique.preposition === preposition)
    .map((oblique) => ({ ...oblique, head: sharedIn(passage, oblique.head) }));
  if (own.length === 0 && slot === "iobj") return recipientOf(passage, clause);
  const found = own.length > 0 || preposition !== "with" ? own : sharedObliques(passage, clause);
  return found.map(({ head }) => head);
}

/** "20 percent of Acme's shares": Acme. */
function sharedIn(passage: Passage, head: number): number {
  const isShare = /^(?:share|stock|equity)$/u.test(lemmaAt(passage, head));
  return (isShare ? passage.tree.first(head, "nmod:poss") : undefined) ?? head;
}

/** "lent Kenya 500 million dollars", read as two objects: the first. */
function recipientOf(passage: Passage, { verb, passive }: Clause): readonly number[] {
  const [first, second] = passage.tree.all(verb, "obj");
  return passive || first === undefined || second === undefined ? [] : [first];
}

/** "began a hunger strike to demand", "demonstrated, calling for": what for. */
function purposesOf(passage: Passage, { verb, objects }: Clause): readonly number[] {
  const all = [...passage.tree.all(verb, "advcl"), ...objects.flatMap((object) => passage.tree.all(object, "acl"))];
  return all.filter((token) => token > verb && (isInfinitive(passage, token) || isDemanding(passage, token)));
}

function isDemanding(passage: Passage, token: number): boolean {
  return (
    passage.tokens[token]?.xpos === "VBG" &&
    /^(?:call|demand|urge|condemn|denounce|protest|chant|seek|oppose)$/u.test(lemmaAt(passage, token))
  );
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

/** Claims of a frame that needs no entity for object: "Norway opposes a ban". */
function bareDrafts(passage: Passage, clause: Clause, frame: Frame): readonly Draft[] {
  const object = slotText(passage, clause, frame) ?? firstText(passage, clause);
  const kinds: readonly Kind[] = relationInfo(frame.relation).subject;
  return actorsOf(passage, clause)
    .flatMap((token) => endsAt(passage, token))
    .filter((end) => end.kinds.some((kind) => kinds.includes(kind)) && mayBe(end, frame))
    .map(({ argument: subject }) => {
      const ends = { subject, ...(object === undefined ? {} : { object }) };
      return clauseDraft(passage, clause, frame.relation, ends, CONFIDENCE.bare);
    });
}

/** What somebody is (a state) is said of entities alone. */
function mayBe({ argument }: End, { relation }: Frame): boolean {
  return argument.mention !== undefined || relationInfo(relation).group !== "state";
}

/** The words in the first of a frame's slots that is filled. */
function slotText(passage: Passage, clause: Clause, { object }: Frame): Argument | undefined {
  const [head] = object.flatMap((slot) => slotTokens(passage, clause, slot));
  return head === undefined ? undefined : textAt(passage, head);
}
