/** Reads a text as one body block, for tests of mentions. */
import { readSentences } from "../../src/language/index.ts";
import { findMentions } from "../../src/mention/index.ts";
import { type View, viewOf } from "../../src/mention/view.ts";
import type { BlockRole, Document, DocumentId, Mention, Sentence } from "../../src/model.ts";

/** A document with one block. */
export function documentOf(text: string, role: BlockRole = "body"): Document {
  return {
    id: "0123456789abcdef" as DocumentId,
    path: "test.txt",
    text,
    blocks: [{ start: 0, end: text.length, role, why: "test" }],
  };
}

/** The sentences and the mentions of a text. */
export function read(text: string): { readonly sentences: readonly Sentence[]; readonly mentions: readonly Mention[] } {
  const document = documentOf(text);
  const sentences = readSentences(document);
  return { sentences, mentions: findMentions(document, sentences) };
}

/** What finders see of a text. */
export function viewOfText(text: string): View {
  const document = documentOf(text);
  return viewOf(document, readSentences(document));
}

/** Mentions as "text:kind", names plain, nominals with "~", pronouns with "^". */
export function written(text: string): readonly string[] {
  const mark = { name: "", nominal: "~", pronoun: "^" };
  return read(text).mentions.map((mention) => `${mention.text}:${mark[mention.form]}${mention.kind}`);
}

/** The one mention of a text with these words; an error where there is none. */
export function mentionOf(text: string, words: string): Mention {
  const found = read(text).mentions.find((mention) => mention.text === words);
  if (found === undefined) throw new Error(`no mention "${words}" among ${written(text).join(", ")}`);
  return found;
}
