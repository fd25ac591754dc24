/**
 * Verbs that the vocabulary does not have, as open relations in the text's own words: "imitated", "gave a welcome to", "was captured
 * by". A passive keeps its direction: the one to whom it was done, "was captured by", who did it.
 */

import type { Argument } from "../model.ts";
import { acting, argumentAt, isOwner, isSubjectAgain } from "./argument.ts";
import type { Clause, Oblique } from "./clause.ts";
import { clauseDraft } from "./clause-draft.ts";
import { CONFIDENCE } from "./confidence.ts";
import { lemmaAt, type Passage } from "./passage.ts";
import { isRelating } from "./relating.ts";
import type { Draft } from "./rule.ts";
import { isSpeech } from "./speech-words.ts";
import { isInfinitive } from "./verbs.ts";

/** Verbs that relate nothing by themselves. */
const EMPTY = new Set(
  "be do seem appear become get go come follow begin start continue have put make let remain stay fall call hold keep leave".split(
    " ",
  ),
);

/** What relates: an entity, and the words between the verb and it. */
interface Related {
  readonly argument: Argument;
  readonly preposition: string;
}

/** Any other verb between two mentions; of a verb with one alone, a claim about that one. */
export function untypedDrafts(passage: Passage, clause: Clause): readonly Draft[] {
  if (EMPTY.has(clause.lemma) && !hasTies(passage, clause)) return [];
  if (clause.passive) return passiveDrafts(passage, clause);
  const subjects = clause.subjects.filter((token) => mayAct(passage, token));
  const direct = isSpeech(clause.lemma) || wishes(passage, clause) ? [] : related(passage, clause.objects, "");
  const found = [...direct, ...relatedObliques(passage, clause)];
  if (found.length === 0) return subjects.map((subject) => bareDraft(passage, clause, subject));
  return pairs(passage, clause, subjects, found);
}

/** "had ties to Norway". */
function hasTies(passage: Passage, { lemma, objects }: Clause): boolean {
  return (
    lemma === "have" && objects.some((token) => /^(?:tie|link|connection|contact)$/u.test(lemmaAt(passage, token)))
  );
}

/** "wants Norway to act" relates nothing to Norway: what is wanted is the act. */
function wishes(passage: Passage, { lemma, verb }: Clause): boolean {
  const acts = passage.tree.all(verb, "xcomp", "advcl");
  return /^(?:want|need|expect|prefer|like)$/u.test(lemma) && acts.some((act) => isInfinitive(passage, act));
}

/** "was captured by X", "was sentenced by X to …": from whom it was done to, to who did it. */
function passiveDrafts(passage: Passage, clause: Clause): readonly Draft[] {
  const agents = related(
    passage,
    clause.subjects.filter((token) => mayAct(passage, token)),
    "by",
  );
  const others = relatedObliques(passage, clause);
  if (isSpeech(clause.lemma)) return [];
  const known = related(passage, clause.objects, "").length > 0;
  return known
    ? pairs(passage, clause, clause.objects, [...agents, ...others])
    : pairs(passage, { ...clause, passive: false }, clause.subjects, others).map((draft) =>
        activeDraft(passage, clause, draft),
      );
}

/** "Weapons are brought by X from Y": of who did it, without the passive's auxiliaries. */
function activeDraft(passage: Passage, clause: Clause, draft: Draft): Draft {
  const verb = passage.tokens[clause.verb]?.text ?? "";
  const at = draft.label.lastIndexOf(verb);
  return { ...draft, label: at < 0 ? draft.label : draft.label.slice(at) };
}

function pairs(
  passage: Passage,
  clause: Clause,
  subjects: readonly number[],
  found: readonly Related[],
): readonly Draft[] {
  return subjects.flatMap((token) => {
    const subject = argumentAt(passage, token);
    return found.flatMap(({ argument, preposition }) => {
      if (subject.mention === undefined || argument.mention === subject.mention) return [];
      if (isSubjectAgain(passage, clause, argument)) return [];
      const draft = clauseDraft(passage, clause, "relates", { subject, object: argument }, CONFIDENCE.open);
      return [{ ...draft, label: labelOf(passage, clause, draft.label, preposition) }];
    });
  });
}

/** "gave welcome to", "promoted Doe to": with the object's noun or name where the verb has one. */
function labelOf(passage: Passage, clause: Clause, verb: string, preposition: string): string {
  if (preposition === "") return verb;
  const object = clause.passive ? undefined : clause.objects[0];
  const name = passage.mentions[passage.mentionAt(object ?? -1) ?? -1];
  const noun = name?.text ?? (object === undefined ? undefined : passage.tokens[object]?.text);
  return [verb, ...(noun === undefined ? [] : [noun]), preposition].join(" ").replace(/\s+/gu, " ");
}

function related(passage: Passage, heads: readonly number[], preposition: string): readonly Related[] {
  return heads.flatMap((head) => {
    const argument = argumentAt(passage, head);
    return argument.mention === undefined || isOwner(passage, argument) ? [] : [{ argument, preposition }];
  });
}

function relatedObliques(passage: Passage, clause: Clause): readonly Related[] {
  return clause.obliques
    .filter((oblique) => isRelating(passage, clause, oblique))
    .flatMap(({ head, preposition }) => related(passage, [head], preposition));
}

/** A place does nothing; a capital may. */
function mayAct(passage: Passage, token: number): boolean {
  const argument = argumentAt(passage, token);
  const mention = passage.mentions[argument.mention ?? -1];
  return mention?.kind !== "place" || acting(passage, argument).reading !== undefined;
}

/** "Oslo imitates no one": a claim about the subject alone, with the verb's first argument as text. */
function bareDraft(passage: Passage, clause: Clause, token: number): Draft {
  const subject = argumentAt(passage, token);
  const object = firstText(passage, clause);
  return clauseDraft(
    passage,
    clause,
    "relates",
    { subject, ...(object === undefined ? {} : { object }) },
    CONFIDENCE.bareOpen,
  );
}

/** The text of the first of a clause's object, complement, infinitive, phrase or participle. */
export function firstText(passage: Passage, clause: Clause): Argument | undefined {
  const head =
    clause.objects[0] ??
    clause.complement ??
    infinitiveUnder(passage, clause.verb) ??
    clause.obliques.find((oblique) => !isTime(passage, oblique))?.head ??
    passage.tree.all(clause.verb, "advcl").find((token) => passage.tokens[token]?.xpos === "VBG");
  return head === undefined ? undefined : textAt(passage, head);
}

/** The words of the phrase or clause that a token heads. */
export function textAt(passage: Passage, head: number): Argument {
  const { start, end, text } = argumentAt(passage, head);
  return { start, end, text };
}

/** "threatened on Monday to break off relations": an infinitive beside the verb. */
export function infinitiveUnder(passage: Passage, verb: number): number | undefined {
  return passage.tree.all(verb, "advcl").find((token) => token > verb && isInfinitive(passage, token));
}

/** "on Monday", "in 1998". */
function isTime(passage: Passage, { head }: Oblique): boolean {
  return TIMES.test(passage.tokens[head]?.text ?? "");
}

const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|tonight|day|night|morning|afternoon|evening|week|weekend|month|year|decade|[12]\d{3})$/iu;
