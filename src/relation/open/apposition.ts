/** Nouns side by side that name one thing: "Jane Doe, the envoy of Norway". */
import type { Passage } from "../passage.ts";
import type { Construction, Fact } from "./fact.ts";
import { beOf, impliedFact } from "./implied.ts";
import { bareNoun, divided } from "./phrase.ts";

/** Reads (Jane Doe; [is]; the envoy of Norway), the name first. */
export const apposition: Construction = {
  name: "apposition",
  read: (passage) => passage.tokens.flatMap((_, token) => appositionAt(passage, token)),
};

function appositionAt(passage: Passage, token: number): readonly Fact[] {
  const head = passage.tokens[token]?.head ?? -1;
  if (passage.tokens[token]?.deprel !== "appos" || head < 0) return [];
  const host = bareNoun(passage, head, ...passage.tree.all(head, "conj", "cc", "appos"));
  const isName = (at: number) => passage.tokens[at]?.upos === "PROPN";
  return divided(passage, bareNoun(passage, token)).flatMap((other) => {
    const [subject, object] = isName(token) && !isName(head) ? [other, host] : [host, other];
    return impliedFact("apposition", token, subject, [beOf(passage, subject.head)], object);
  });
}
