/** What there is: "there were protests in Oslo". */
import type { Passage } from "../passage.ts";
import { thereOf } from "./clausal.ts";
import type { Construction, Fact } from "./fact.ts";
import { divided, nounPhrase } from "./phrase.ts";
import { predicateAt } from "./predicate.ts";

/** Reads (there; were; protests; in Oslo). */
export const existential: Construction = {
  name: "existential",
  read: (passage) => passage.tokens.flatMap((_, token) => existsAt(passage, token)),
};

function existsAt(passage: Passage, token: number): readonly Fact[] {
  const there = thereOf(passage, token);
  const what = passage.tree.first(token, "nsubj", "nsubj:pass");
  if (there === undefined || what === undefined) return [];
  const { relation, slots } = predicateAt(passage, token, there);
  const subject = { head: there, tokens: [there] };
  return divided(passage, nounPhrase(passage, what)).map((phrase) => ({
    construction: "existential",
    at: token,
    subject,
    relation,
    slots: [{ role: "object", phrase, marker: [] }, ...slots],
    implied: false,
  }));
}
