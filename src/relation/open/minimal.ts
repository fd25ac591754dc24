/**
 * Facts as triples of one argument: the first argument, then each prepositional phrase with the words before it in the relation
 * ("signed a treaty with"). Conjuncts are distributed everywhere, and adverbs that only tie sentences together are left out.
 */
import type { Passage } from "../passage.ts";
import type { Fact, Phrase, RelationPart, Slot } from "./fact.ts";
import { drawn, withoutMarker } from "./forms.ts";
import { divided } from "./phrase.ts";
import { isConnective } from "./slots.ts";

/** More triples than a fact of long lists comes to; the first ones stay. */
const MOST = 24;

/** The triples that a fact comes to. */
export function triplesOf(passage: Passage, fact: Fact): readonly Fact[] {
  const [first, ...rest] = fact.slots;
  if (first === undefined) return [];
  const relation = fact.relation.filter((part) => !isTie(passage, part));
  const members = membersOf(passage, first);
  const main = members.map((slot) => drawn({ ...fact, relation, slots: [slot] }));
  const isCarried = first.role === "object" || first.role === "complement";
  const carried: readonly Pick<Phrase, "tokens">[] = isCarried ? members.map(({ phrase }) => phrase) : [{ tokens: [] }];
  const phrases = rest.filter(({ role, marker }) => role === "oblique" && marker.length > 0);
  const others = phrases.flatMap((slot) =>
    membersOf(passage, slot).flatMap((member) =>
      carried.map(({ tokens }) => ({
        ...fact,
        relation: [...relation, ...tokens, ...member.marker],
        slots: [withoutMarker(member)],
      })),
    ),
  );
  return [...main, ...others].slice(0, MOST);
}

/** "then", "also": a word that ties the sentence to another. */
function isTie(passage: Passage, part: RelationPart): boolean {
  return typeof part === "number" && isConnective(passage, part);
}

function membersOf(passage: Passage, slot: Slot): readonly Slot[] {
  const isNoun = slot.role === "object" || slot.role === "complement" || slot.role === "oblique";
  return isNoun ? divided(passage, slot.phrase, slot.marker).map((phrase) => ({ ...slot, phrase })) : [slot];
}
