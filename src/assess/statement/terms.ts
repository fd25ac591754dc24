/** The words of a sentence that say what it is about. */
import type { Term } from "../../model.ts";
import { lemmaAt, type Passage, relationAt } from "../../relation/passage.ts";

/** A passage's terms, and the number of the term that each token is. */
export interface Terms {
  readonly list: readonly Term[];
  readonly at: ReadonlyMap<number, number>;
}

/** Words that stand in sentences about anything. */
const LIGHT: ReadonlySet<string> = new Set(
  (
    "be have do say tell add not no never one other which who that this there it will would could can may might should make take get go come " +
    "also more most such same own any all some each only than then when where what how very just even still yet once already mr ms mrs dr " +
    "part thing way put let seem mean use time day week month year former new several many much first last"
  ).split(" "),
);
const CONTENT = /^(?:NOUN|VERB|ADJ|PROPN|NUM|ADV)$/u;
/** Adverbs shorter than this say little. */
const LONG = 5;

/** The terms of a passage, in text order. Pronouns are terms where it is known whom they mean. */
export function termsOf(passage: Passage): Terms {
  const at = new Map<number, number>();
  const list: Term[] = [];
  for (const token of passage.tokens.keys()) {
    const term = termAt(passage, token);
    if (term !== undefined) at.set(token, list.push(term) - 1);
  }
  return { list, at };
}

function termAt(passage: Passage, at: number): Term | undefined {
  const token = passage.tokens[at];
  const mention = passage.mentionAt(at);
  if (token === undefined || !(isContent(passage, at) || (token.upos === "PRON" && mention !== undefined)))
    return undefined;
  const isName = token.upos === "PROPN" || token.upos === "NUM";
  return { word: lemmaAt(passage, at), isName, ...(mention === undefined ? {} : { mention }) };
}

function isContent(passage: Passage, at: number): boolean {
  const { upos = "X", text = "", deprel = "" } = passage.tokens[at] ?? {};
  if (!CONTENT.test(upos) || LIGHT.has(lemmaAt(passage, at)) || !/[\p{L}\d]/u.test(text)) return false;
  return !(upos === "ADV" && text.length < LONG) && relationAt(passage, at) !== "aux" && deprel !== "cop";
}
