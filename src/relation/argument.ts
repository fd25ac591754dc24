/**
 * Noun phrases as arguments: their words, and the mention that stands for them.
 */
import type { Argument, Mention } from "../model.ts";
import { lemmaAt, type Passage, relationAt, textSpan, tokensSpan } from "./passage.ts";

/** Parts of a phrase that are not part of the argument's words. */
const OUTSIDE = new Set(["acl", "appos", "conj", "cc", "punct", "parataxis", "case", "advcl", "dep", "mark"]);

/** Bodies that speak and act for their country: "the Japanese government", "U.S. forces", "South Korea's military". */
const STATE_BODIES = new Set(
  "government administration authority military force army navy troops side delegation regime leadership leader official cabinet state nation country".split(
    " ",
  ),
);

/** Heads that only say what sort of thing the name before them is: "Patriot missiles", "an Aegis-equipped vessel". */
const SORTS = new Set(
  "missile system interceptor battery launcher vessel destroyer ship submarine cruiser aircraft jet fighter bomber helicopter drone tank rocket gun rifle radar shield satellite unit version treaty pact agreement accord deal guideline convention party group company firm agency alliance coalition newspaper daily magazine".split(
    " ",
  ),
);

/** The argument headed by a token: its words from first to last, and its mention where it is one. */
export function argumentAt(passage: Passage, head: number): Argument {
  const words = phraseTokens(passage, head);
  const span = tokensSpan(passage, words[0] ?? head, words.at(-1) ?? head);
  const mention = mentionOf(passage, head);
  return { ...textSpan(passage, span), ...(mention === undefined ? {} : { mention }) };
}

/** An argument that is just a mention. */
export function mentionArgument(passage: Passage, mention: number): Argument {
  const found = passage.mentions[mention];
  const { start, end } = found ?? passage.sentence;
  return { ...textSpan(passage, { start, end }), mention };
}

function phraseTokens(passage: Passage, head: number): readonly number[] {
  const words: number[] = [head];
  const open = [head];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const child of passage.tree.children(at)) {
      if (OUTSIDE.has(relationAt(passage, child)) && !(at !== head && relationAt(passage, child) === "case")) continue;
      words.push(child);
      open.push(child);
    }
  }
  return words.sort((a, b) => a - b);
}

/**
 * The mention that a phrase stands for: the one at its head; for a body of state its country; for a bare sort of thing the name
 * before it.
 */
export function mentionOf(passage: Passage, head: number): number | undefined {
  const own = passage.mentionAt(head);
  if (own !== undefined && passage.mentions[own]?.kind !== "office") return own;
  const lemma = lemmaAt(passage, head);
  if (STATE_BODIES.has(lemma)) return modifier(passage, head, (mention) => mention.kind === "country");
  if (SORTS.has(lemma))
    return modifier(passage, head, (mention) => isThing(mention) || mention.kind === "organization");
  return undefined;
}

function isThing(mention: Mention): boolean {
  return mention.kind === "system" || mention.kind === "agreement";
}

/** The last mention before the head among its modifiers and theirs. */
function modifier(passage: Passage, head: number, fits: (mention: Mention) => boolean): number | undefined {
  const found: number[] = [];
  const open = [head];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const child of passage.tree.children(at)) {
      if (!/^(?:amod|compound|nmod|nummod|flat)/u.test(passage.tokens[child]?.deprel ?? "") || child > head) continue;
      const mention = passage.mentionAt(child);
      const entity = mention === undefined ? undefined : passage.mentions[mention];
      if (mention !== undefined && entity !== undefined && fits(entity)) found.push(mention);
      open.push(child);
    }
  }
  return found.sort((a, b) => b - a)[0];
}
