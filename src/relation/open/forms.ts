/**
 * The forms that facts are given in: conjuncts of arguments distributed, and the preposition of a first argument drawn into the
 * relation ("taught at"), as people write relations down.
 */
import type { Passage } from "../passage.ts";
import type { Fact, Slot } from "./fact.ts";
import { divided } from "./phrase.ts";

/** Arguments whose conjuncts are distributed, and how many facts one fact may become. */
const DISTRIBUTED = 2;
const MOST = 12;

/** One fact for each combination of the conjuncts of its first arguments; the fact itself where that is too many. */
export function distributed(passage: Passage, fact: Fact): readonly Fact[] {
  let slots: readonly (readonly Slot[])[] = [[]];
  fact.slots.forEach((slot, i) => {
    const choices = i < DISTRIBUTED && isNoun(slot) ? membersOf(passage, slot) : [slot];
    slots = slots.flatMap((before) => choices.map((choice) => [...before, choice]));
  });
  return slots.length > MOST ? [fact] : slots.map((chosen) => ({ ...fact, slots: chosen }));
}

function isNoun({ role }: Slot): boolean {
  return role === "object" || role === "complement" || role === "oblique";
}

function membersOf(passage: Passage, slot: Slot): readonly Slot[] {
  return divided(passage, slot.phrase, slot.marker).map((phrase) => ({ ...slot, phrase }));
}

/** The preposition of a first argument becomes the relation's last word, with an adverb that stands between them. */
export function drawn(fact: Fact): Fact {
  const [first, ...rest] = fact.slots;
  const [marker] = first?.marker ?? [];
  if (first?.role !== "oblique" || marker === undefined || fact.implied) return fact;
  const last = fact.relation.at(-1);
  const isBetween = ({ role, phrase }: Slot) =>
    role === "adverb" && phrase.tokens.length === 1 && phrase.head === marker - 1 && phrase.head - 1 === last;
  const adverbs = rest.filter(isBetween).map(({ phrase }) => phrase.head);
  return {
    ...fact,
    relation: [...fact.relation, ...adverbs, ...first.marker],
    slots: [withoutMarker(first), ...rest.filter((slot) => !isBetween(slot))],
  };
}

/** An argument without its preposition. */
export function withoutMarker(slot: Slot): Slot {
  const tokens = slot.phrase.tokens.filter((token) => !slot.marker.includes(token));
  return { ...slot, phrase: { ...slot.phrase, tokens }, marker: [] };
}
