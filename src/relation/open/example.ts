/** Members of a class: "allies such as Norway and Chile", "several banks, including Doe & Roe". */
import { lemmaAt, type Passage, relationAt } from "../passage.ts";
import type { Construction, Fact } from "./fact.ts";
import { beOf, impliedFact } from "./implied.ts";
import { bareNoun, divided } from "./phrase.ts";

/** Reads (allies; [are] such as; Norway). The patterns are Hearst's (1992). */
export const example: Construction = {
  name: "example",
  read: (passage) => passage.tokens.flatMap((_, token) => exampleAt(passage, token)),
};

function exampleAt(passage: Passage, token: number): readonly Fact[] {
  const head = passage.tokens[token]?.head ?? -1;
  const marker = passage.tree.first(token, "case");
  const isExample = marker !== undefined && /^(?:including|include|such|like)$/u.test(lemmaAt(passage, marker));
  const isNoun = /^(?:NOUN|PROPN|PRON)$/u.test(passage.tokens[head]?.upos ?? "");
  if (!isExample || !isNoun || !/^(?:nmod|acl|obl)$/u.test(relationAt(passage, token))) return [];
  const words = passage.tokens[marker + 1]?.text === "as" ? [marker, marker + 1] : [marker];
  return divided(passage, bareNoun(passage, token)).flatMap((member) =>
    impliedFact("example", token, bareNoun(passage, head, token), [beOf(passage, head), ...words], member),
  );
}
