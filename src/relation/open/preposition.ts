/** Where, for what or with whom a thing is, inside its phrase: "the bank in Oslo", "an agreement with Chile". */
import { lemmaAt, type Passage } from "../passage.ts";
import type { Construction, Fact } from "./fact.ts";
import { beOf, impliedFact } from "./implied.ts";
import { bareNoun } from "./phrase.ts";

/** Prepositions that say next to nothing by themselves, and those that give examples. */
const EMPTY = /^(?:of|such|including|include|like|than|-)$/u;

/** Reads (the bank; [is] in; Oslo), and nothing in "a brother-in-law". */
export const preposition: Construction = {
  name: "preposition",
  read: (passage) => passage.tokens.flatMap((_, token) => phraseAt(passage, token)),
};

function phraseAt(passage: Passage, token: number): readonly Fact[] {
  const noun = passage.tokens[token]?.head ?? -1;
  const marker = passage.tree.first(token, "case");
  const isNoun = /^(?:NOUN|PROPN)$/u.test(passage.tokens[noun]?.upos ?? "");
  if (passage.tokens[token]?.deprel !== "nmod" || !isNoun) return [];
  if (marker === undefined || marker > token || EMPTY.test(lemmaAt(passage, marker))) return [];
  if (passage.tokens[marker - 1]?.text === "-") return [];
  const relation = [beOf(passage, noun), marker, ...passage.tree.all(marker, "fixed")];
  return impliedFact("preposition", token, bareNoun(passage, noun, token), relation, bareNoun(passage, token));
}
