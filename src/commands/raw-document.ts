/** Texts that are taken as they are, without looking for page furniture. */
import { languageOf } from "../clean/index.ts";
import type { Document, DocumentId } from "../model.ts";

/** A document that is one body from start to end. Its id is the name that is given. */
export function rawDocument(name: string, text: string): Document {
  const blocks = [{ start: 0, end: text.length, role: "body", why: "taken as it is" }] as const;
  const language = languageOf(text, blocks);
  return { id: name as DocumentId, path: name, text, blocks, ...(language === undefined ? {} : { language }) };
}
