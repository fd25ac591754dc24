/**
 * Names by the order of words: what stands at, behind or before a token.
 */
import type { Mention } from "../model.ts";
import { type Passage, wordAt } from "./passage.ts";

/** A mention with its number in the document. */
export interface Found {
  readonly index: number;
  readonly mention: Mention;
}

/** Forms of address before a name. */
const ADDRESS = /^(?:mr|mrs|ms|miss|dr|sir|lady|lord|dame|prof|rev|fr|gen|col|capt|sen|rep)\.?$/u;

/** A person, behind a title of theirs if they have one: "chairman | Justice Jane Doe", "the leader, | Rev. John Roe,". */
export function bearerAt(passage: Passage, at: number): Found | undefined {
  const title = passage.mentions[passage.mentionAt(at) ?? -1];
  const isTitle = title?.kind === "office" && title.tokens.start === at;
  const past = isTitle ? title.tokens.end : at + Number(ADDRESS.test(wordAt(passage, at)));
  return personAt(passage, at) ?? personAt(passage, past);
}

/** The person whose name begins at a token. */
export function personAt(passage: Passage, at: number): Found | undefined {
  const found = namedAt(passage, at);
  return found?.mention.kind === "person" && found.mention.tokens.start === at ? found : undefined;
}

/** The person whose name ends before a token. */
export function personEndingAt(passage: Passage, end: number): Found | undefined {
  const found = namedAt(passage, end - 1);
  return found?.mention.kind === "person" ? found : undefined;
}

/** The name that covers a token. */
export function namedAt(passage: Passage, at: number): Found | undefined {
  const index = passage.mentionAt(at);
  const mention = index === undefined ? undefined : passage.mentions[index];
  return index !== undefined && mention?.form === "name" ? { index, mention } : undefined;
}
