/**
 * From a clause and its ends to a draft: the verb's words as trigger and label, the further arguments, the place.
 */
import type { Argument, Span } from "../model.ts";
import { type Relation, relationInfo } from "../schema.ts";
import { acting, argumentAt } from "./argument.ts";
import type { Clause } from "./clause.ts";
import { type Passage, tokensSpan } from "./passage.ts";
import type { Draft } from "./rule.ts";

/** Prepositions that say where, before a place. */
export const LOCATIVE: ReadonlySet<string> = new Set([
  "in",
  "at",
  "near",
  "on",
  "off",
  "over",
  "inside",
  "outside",
  "across",
]);

/** The ends of a draft. */
export interface Ends {
  readonly subject: Argument;
  readonly object?: Argument;
}

/** A draft of what a clause says; the relation's words are the verb's. */
export function clauseDraft(
  passage: Passage,
  clause: Clause,
  relation: Relation,
  { subject, object }: Ends,
  confidence: number,
): Draft {
  const to = object === undefined || takesPlaces(relation) ? object : acting(passage, object);
  const trigger = verbGroup(passage, clause.verb);
  const where = placeOf(passage, clause, object);
  return {
    relation,
    label: wordsOf(passage, trigger),
    trigger,
    subject: acting(passage, subject),
    ...(to === undefined ? {} : { object: to }),
    others: otherArguments(passage, clause, object),
    ...(where === undefined ? {} : { where }),
    at: clause.verb,
    confidence,
  };
}

/** Relations to those who decide: a capital that is thanked is its government. */
const TO_GOVERNMENTS: ReadonlySet<Relation> = new Set<Relation>([
  "supports",
  "opposes",
  "criticises",
  "praises",
  "rejects",
  "allows",
  "concedes_to",
  "suspends",
  "aids",
  "ally_of",
  "advises",
]);

/** Relations whose object may be a place as such: a capital that is visited is the city. */
export function takesPlaces(relation: Relation): boolean {
  if (TO_GOVERNMENTS.has(relation)) return false;
  return relation === "relates" || relationInfo(relation).object.includes("place");
}

/** The document's words under a span, in one line. */
export function wordsOf({ document }: Passage, { start, end }: Span): string {
  return document.text.slice(start, end).replace(/\s+/g, " ");
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

/** Whether an argument is a place or a country. */
export function isPlace(passage: Passage, { mention }: Argument): boolean {
  const kind = passage.mentions[mention ?? -1]?.kind;
  return kind === "place" || kind === "country";
}
