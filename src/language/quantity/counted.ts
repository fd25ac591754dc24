/** What a number counts: "troops" in "28,500 troops", "U.S. soldiers" in "two U.S. soldiers", "people" in "dozens of people". */
import type { Span, Token } from "../../model.ts";
import { adjoins, lowerAt } from "./numerals.ts";

/** The words for what is counted, and the token that they end before. */
export interface Counted {
  readonly words: string;
  readonly end: number;
}

const DETERMINER = /^(?:the|its|their|his|her|our|these|those|all|such)$/u;
/** Tokens from a number to the noun that it counts, at most. */
const FARTHEST = 6;

/**
 * What the number in a range of tokens counts.
 * @param at the token behind the number and its hedge
 */
export function countedAt(tokens: readonly Token[], number: Span, at: number): Counted | undefined {
  if (lowerAt(tokens, at) === "of") {
    const from = at + (DETERMINER.test(lowerAt(tokens, at + 1)) ? 2 : 1);
    return runOf(tokens, from);
  }
  if (lowerAt(tokens, at) === "-" && adjoins(tokens, at - 1)) return compounded(tokens, at + 1);
  return headed(tokens, number, at) ?? runOf(tokens, at);
}

/** "a 12-member panel": member. */
function compounded(tokens: readonly Token[], at: number): Counted | undefined {
  return tokens[at]?.upos === "NOUN" ? counted(tokens, at, at) : undefined;
}

/** The noun that the tree says is counted. */
function headed(tokens: readonly Token[], number: Span, from: number): Counted | undefined {
  const token = tokens.slice(number.start, number.end).find(({ deprel, head }) => deprel === "nummod" && head >= from);
  const head = token?.head ?? -1;
  // "311 Main Street": a single name is not counted.
  if (head < from || head - from > FARTHEST || tokens[head]?.xpos === "NNP") return undefined;
  return tokens.slice(from, head).every((token, offset) => token.upos === "CCONJ" || modifies(tokens, from + offset))
    ? counted(tokens, from, head)
    : undefined;
}

/** Words up to the first plural noun, where only such stand between as may belong to it. */
function runOf(tokens: readonly Token[], from: number): Counted | undefined {
  for (let at = from; at <= from + FARTHEST; at++) {
    if (/^NNP?S$/u.test(tokens[at]?.xpos ?? "")) return counted(tokens, from, at);
    if (!modifies(tokens, at)) return undefined;
  }
  return undefined;
}

/** Whether a word may stand between a number and the noun that it counts. */
function modifies(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.text === "-") return adjoins(tokens, at - 1) && adjoins(tokens, at);
  return /^(?:ADJ|NOUN|PROPN)$/u.test(token.upos) || /^VB[NG]$/u.test(token.xpos);
}

/** "Two more soldiers" counts soldiers. */
const MORE = /^(?:more|other|additional|further|extra)$/u;

function counted(tokens: readonly Token[], first: number, last: number): Counted {
  const from = first < last && MORE.test(lowerAt(tokens, first)) ? first + 1 : first;
  const words = tokens
    .slice(from, last + 1)
    .map((token, offset) => (from + offset < last && !adjoins(tokens, from + offset) ? `${token.text} ` : token.text));
  return { words: words.join(""), end: last + 1 };
}
