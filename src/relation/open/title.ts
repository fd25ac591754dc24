/** Words before a name that say who it is: "Norwegian envoy Jane Doe", "the investment bank Doe & Roe". */
import type { Mention } from "../../model.ts";
import type { Passage } from "../passage.ts";
import type { Construction, Fact } from "./fact.ts";
import { impliedFact } from "./implied.ts";

/** Forms of address, which say nothing. */
const ADDRESS = /^(?:mr|mrs|ms|miss|dr|sir|lady|lord|dame|prof|rev)\.?$/iu;

/** Reads (Jane Doe; [is]; Norwegian envoy). */
export const title: Construction = {
  name: "title",
  read: (passage) => {
    const mentions = new Set(passage.tokens.flatMap((_, token) => passage.mentionAt(token) ?? []));
    return [...mentions].flatMap((at) => titleOf(passage, passage.mentions[at]));
  },
};

function titleOf(passage: Passage, mention: Mention | undefined): readonly Fact[] {
  if (mention === undefined || !isBearer(passage, mention)) return [];
  const { start, end } = mention.tokens;
  let from = start;
  while (isTitleWord(passage, from - 1, end)) from--;
  const last = passage.tokens[start - 1];
  if (from === start || !/^(?:NOUN|PROPN)$/u.test(last?.upos ?? "")) return [];
  if (ADDRESS.test(passage.tokens[from]?.text ?? "")) return [];
  const run = (first: number, past: number) => Array.from({ length: past - first }, (_, i) => first + i);
  const name = { head: mention.head, tokens: run(start, end) };
  return impliedFact("title", start, name, ["is"], { head: start - 1, tokens: run(from, start) });
}

/** A named person or body that is no part of another noun's phrase ("the Doe plan"). */
function isBearer(passage: Passage, { kind, form, tokens }: Mention): boolean {
  const isNamed = form === "name" && (kind === "person" || kind === "organization");
  return isNamed && !/^(?:compound|amod)$/u.test(passage.tokens[tokens.end - 1]?.deprel ?? "");
}

/** A noun or adjective that hangs on a word between itself and the end of the name. */
function isTitleWord(passage: Passage, at: number, end: number): boolean {
  const token = passage.tokens[at];
  return token !== undefined && /^(?:NOUN|PROPN|ADJ)$/u.test(token.upos) && token.head > at && token.head < end;
}
