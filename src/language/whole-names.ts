/**
 * Trees in which names hang together. The net reads heads and names side by side, and now and then gives two words of one name to
 * two places ("the envoy, Ann Berg" as two envoys): who reads relations would then find half of a name.
 */
import { groupBy } from "../common/collections.ts";
import type { Sentence, Span, Token } from "../model.ts";
import { outerTokens, treeOf } from "./tree.ts";

/** A name, perhaps with its title: the sentence that it stands in and its tokens there. */
export interface WholeName {
  readonly sentence: number;
  readonly tokens: Span;
  /** The token that should lead the others: the first of a person's name, the last of other names. */
  readonly leading: number;
  /** What tokens before the leading one are to it. */
  readonly before: "nmod:desc" | "compound";
}

/** Relations of little words that go with all of the name: "and" in "and Chancellor Ann Berg". */
const OF_THE_WHOLE = /^(?:cc|punct|case|mark)/u;

/** The same sentences, trees changed only where a name's words hang from different places, or are listed as if they were two names. */
export function withWholeNames(sentences: readonly Sentence[], names: readonly WholeName[]): readonly Sentence[] {
  const tokensOf = ({ sentence }: WholeName) => sentences[sentence]?.tokens ?? [];
  const isTorn = (name: WholeName) => partsOf(tokensOf(name), name).length > 1 || isListed(tokensOf(name), name);
  const torn = groupBy(names.filter(isTorn), ({ sentence }) => sentence);
  return sentences.map((sentence, at) => {
    const here = torn.get(at);
    return here === undefined
      ? sentence
      : { ...sentence, tokens: here.reduce(unlisted, here.reduce(joined, sentence.tokens)) };
  });
}

/** Whether a name's own words are listed: "Marsh" and "Sons" of "Marsh & Sons". */
function isListed(tokens: readonly Token[], { tokens: span }: WholeName): boolean {
  return tokens.slice(span.start, span.end).some((token) => isListedIn(token, span));
}

function isListedIn({ deprel, head }: Token, { start, end }: Span): boolean {
  return deprel === "conj" && head >= start && head < end;
}

/** The tokens with a name's words no longer listed: whatever is said of the name is said of all of it. */
function unlisted(tokens: readonly Token[], { tokens: span }: WholeName): readonly Token[] {
  return tokens.map((token, at) =>
    at >= span.start && at < span.end && isListedIn(token, span) ? { ...token, deprel: "flat" } : token,
  );
}

/** The words of a name that hang from outside of it. None where all stand beside each other under one noun: "[Delta] [Works] branches". */
function partsOf(tokens: readonly Token[], name: WholeName): readonly number[] {
  const parts = outerTokens(tokens, name.tokens);
  return parts.every((at) => tokens[at]?.deprel === "compound") ? [] : parts;
}

/** The tokens with one word of the name leading the others: one that does not itself hang below them, or the tree would close in a ring. */
function joined(tokens: readonly Token[], name: WholeName): readonly Token[] {
  const parts = partsOf(tokens, name);
  if (parts.length < 2) return tokens;
  const { path } = treeOf({ tokens });
  const free = parts.filter((part) => path(part).every((at) => at === part || !parts.includes(at)));
  const leading = free.find((at) => at >= name.leading) ?? free.at(-1) ?? -1;
  const isLed = (at: number) => parts.includes(at) && at !== leading;
  return tokens.map((token, at) => {
    if (isLed(at)) return { ...token, head: leading, deprel: at > leading ? "flat" : name.before };
    return isLed(token.head) && OF_THE_WHOLE.test(token.deprel) ? { ...token, head: leading } : token;
  });
}
