/** What somebody has: "Doe's adviser", "the bank's new offer". */
import type { Passage } from "../passage.ts";
import type { Construction, Fact } from "./fact.ts";
import { impliedFact } from "./implied.ts";
import { bareNoun } from "./phrase.ts";

/** Reads (Doe; [has]; adviser). */
export const possessive: Construction = {
  name: "possessive",
  read: (passage) => passage.tokens.flatMap((_, token) => possessiveAt(passage, token)),
};

function possessiveAt(passage: Passage, owner: number): readonly Fact[] {
  const token = passage.tokens[owner];
  if (token?.deprel !== "nmod:poss" || token.head < 0 || token.upos === "PRON") return [];
  const thing = bareNoun(passage, token.head, owner);
  return impliedFact("possessive", token.head, bareNoun(passage, owner), ["has"], thing);
}
