/**
 * What a document says somebody is: "Halden, the shipping company", "the insurer Halden", "Halden is a bank".
 */
import type { Mention, Reading, Token } from "../model.ts";
import { topOf } from "./top.ts";

/** For each entity, by number, the nouns that say what it is, as lemmas. */
export type Sorts = ReadonlyMap<number, ReadonlySet<string>>;

/** What a document says that its entities are. */
export function sortsOf(
  { sentences, mentions }: Pick<Reading, "sentences" | "mentions">,
  entityOf: readonly number[],
): Sorts {
  const sorts = new Map<number, Set<string>>();
  mentions.forEach((mention, i) => {
    const entity = entityOf[i] ?? -1;
    if (entity < 0 || mention.form !== "name") return;
    const own = sorts.get(entity) ?? new Set();
    for (const noun of nounsOf(sentences[mention.sentence]?.tokens ?? [], mention)) own.add(noun);
    sorts.set(entity, own);
  });
  return sorts;
}

function nounsOf(tokens: readonly Token[], mention: Mention): readonly string[] {
  const top = topOf(tokens, mention);
  const { deprel = "", head = -1 } = tokens[top] ?? {};
  const isNoun = ({ upos }: Token) => upos === "NOUN";
  const under = tokens.filter((token) => token.head === top && /^(?:appos|compound)$/u.test(token.deprel));
  const over = tokens[head];
  const isPredicate = deprel === "nsubj" && tokens.some((token) => token.head === head && token.deprel === "cop");
  const saysWhat = over !== undefined && (deprel === "appos" || (isPredicate && !isNegated(tokens, head)));
  return [...under, ...(saysWhat ? [over] : [])].filter(isNoun).map(({ lemma }) => lemma.toLowerCase());
}

function isNegated(tokens: readonly Token[], at: number): boolean {
  return tokens.some(({ head, lemma }) => head === at && /^(?:not|never|no|n't)$/u.test(lemma));
}
