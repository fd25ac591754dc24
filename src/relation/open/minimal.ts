/**
 * Facts as triples of one argument: the first argument, then each prepositional phrase with the words before it in the relation
 * ("signed a treaty with"). Conjuncts are distributed everywhere.
 */
import type { Passage } from "../passage.ts";
import type { Fact, Slot } from "./fact.ts";
import { drawn, withoutMarker } from "./forms.ts";
import { divided } from "./phrase.ts";

/** The triples that a fact comes to. */
export function triplesOf(passage: Passage, fact: Fact): readonly Fact[] {
  const [first, ...rest] = fact.slots;
  if (first === undefined) return [];
  const phrases = rest.filter(({ role, marker }) => role === "oblique" && marker.length > 0);
  const main = membersOf(passage, first).map((slot) => drawn({ ...fact, slots: [slot] }));
  const carried = first.role === "object" || first.role === "complement" ? first.phrase.tokens : [];
  const others = phrases.flatMap((slot) =>
    membersOf(passage, slot).map((member) => ({
      ...fact,
      relation: [...fact.relation, ...carried, ...member.marker],
      slots: [withoutMarker(member)],
    })),
  );
  return [...main, ...others];
}

function membersOf(passage: Passage, slot: Slot): readonly Slot[] {
  const isNoun = slot.role === "object" || slot.role === "complement" || slot.role === "oblique";
  return isNoun ? divided(passage, slot.phrase, slot.marker).map((phrase) => ({ ...slot, phrase })) : [slot];
}
