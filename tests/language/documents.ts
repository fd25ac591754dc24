/** Documents and shorthand for the tests of the language steps. */
import { readSentences, readTokens } from "../../src/language/index.ts";
import type { BlockRole, Document, DocumentId, Sentence } from "../../src/model.ts";

/** A document whose blocks are the given texts, parted by a blank line. */
export function documentOf(...texts: readonly (string | readonly [BlockRole, string])[]): Document {
  const blocks: { start: number; end: number; role: BlockRole; why: string }[] = [];
  let text = "";
  for (const item of texts) {
    const [role, part] = typeof item === "string" ? (["body", item] as const) : item;
    blocks.push({ start: text.length, end: text.length + part.length, role, why: "test" });
    text += `${part}\n\n`;
  }
  return { id: "test" as DocumentId, path: "test.txt", text, blocks };
}

/** The sentences of one body text. */
export function sentencesOf(text: string): readonly Sentence[] {
  return readSentences(documentOf(text));
}

/** The tokens of every sentence of one body text, parted by " | ". */
export function tokensOf(text: string): readonly string[] {
  return sentencesOf(text).map(({ tokens }) => tokens.map((token) => token.text).join(" | "));
}

/** "word/TAG" for words parted by blanks; `tag` says which tags. */
export function tagsOf(words: string, tag: "upos" | "xpos" = "xpos"): string {
  const split = words.split(" ");
  const [analysis = []] = readTokens([split]);
  return split.map((word, at) => `${word}/${analysis[at]?.[tag]}`).join(" ");
}

/** "dependent relation head" for every word that has one of the relations; heads as words, the root's as "ROOT". */
export function arcsOf(words: string, ...deprels: readonly string[]): readonly string[] {
  const split = words.split(" ");
  const [analysis = []] = readTokens([split]);
  return analysis.flatMap(({ head, deprel }, at) =>
    deprels.includes(deprel) ? [`${split[at]} ${deprel} ${head < 0 ? "ROOT" : split[head]}`] : [],
  );
}
