/**
 * Whose somebody or something is by the words of its own phrase: "Norway's new foreign minister", "the Norwegian bank", "its leader".
 */
import { groupBy } from "../common/collections.ts";
import type { Mention, Reading, Token } from "../model.ts";

/** Somebody's, but nobody knows whose: "its leader" where "it" is open, or a person's. */
export const UNKNOWN = -1;

/** For a mention's number the entity that owns it: a country or body, or `UNKNOWN`; undefined where the phrase names nobody. */
export type OwnerOf = (index: number) => number | undefined;

/** Finds the owners in a document, as its mentions are known at the moment of asking. */
export function ownersIn(
  { sentences, mentions }: Pick<Reading, "sentences" | "mentions">,
  entityOf: readonly number[],
): OwnerOf {
  const bySentence = groupBy([...mentions.entries()], ([, { sentence }]) => sentence);
  return (index) => {
    const mention = mentions[index];
    if (mention === undefined) return undefined;
    const places = modifiersOf(sentences[mention.sentence]?.tokens ?? [], mention);
    const owners = (bySentence.get(mention.sentence) ?? []).filter(
      ([i, { tokens, kind }]) =>
        i !== index && kind !== "office" && places.some((at) => at >= tokens.start && at < tokens.end),
    );
    const owner =
      owners.find(([, { kind }]) => OWNING.test(kind)) ?? owners.find(([i]) => mentions[i]?.kind === "person");
    if (owner === undefined) return undefined;
    const [at, { kind }] = owner;
    return OWNING.test(kind) ? (entityOf[at] ?? UNKNOWN) : UNKNOWN;
  };
}

const OWNING = /^(?:country|organization)$/u;

/** The tokens that say whose it is: owners, adjectives and nouns before its head, and what follows with "of". */
function modifiersOf(tokens: readonly Token[], { head, tokens: own }: Mention): readonly number[] {
  return tokens.flatMap((token, at) => {
    if (token.head !== head || (at >= own.start && at < own.end)) return [];
    const isOf =
      token.deprel === "nmod" &&
      tokens.some((each) => each.head === at && each.deprel === "case" && each.text === "of");
    return isOf || /^(?:nmod:poss|amod|compound)$/u.test(token.deprel) ? [at] : [];
  });
}
