/** A speaker beside what is said: "The talks failed, the minister said." */
import { lemmaAt, type Passage } from "../passage.ts";
import { isSpeech } from "../speech-words.ts";
import type { Construction, Fact } from "./fact.ts";
import { nounPhrase, phraseOf } from "./phrase.ts";
import { predicateAt } from "./predicate.ts";

/** Reads (the minister; said; The talks failed). */
export const reporting: Construction = {
  name: "reporting",
  read: (passage) => passage.tokens.flatMap((_, token) => reportAt(passage, token)),
};

/** Whether a verb's clause stands beside what it reports. */
export function isReport(passage: Passage, verb: number): boolean {
  const isAside = passage.tokens[verb]?.deprel === "parataxis" && isSpeech(lemmaAt(passage, verb));
  return isAside && passage.tree.first(verb, "ccomp", "obj") === undefined;
}

function reportAt(passage: Passage, verb: number): readonly Fact[] {
  const speaker = passage.tree.first(verb, "nsubj");
  if (speaker === undefined || !isReport(passage, verb)) return [];
  const said = phraseOf(passage, passage.tokens[verb]?.head ?? -1, (child) => child === verb);
  const subject = nounPhrase(passage, speaker);
  const { relation, slots } = predicateAt(passage, verb, speaker);
  return [
    {
      construction: "reporting",
      at: verb,
      subject,
      relation,
      slots: [{ role: "clause", phrase: said, marker: [] }, ...slots],
      implied: false,
    },
  ];
}
