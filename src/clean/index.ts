/**
 * Step 2 of the pipeline: Article → Document. Furniture is marked, never cut out, so every offset stays.
 *
 *     text ─lines→ ─units→ ─pieces→ ─label→ (header, body) ─roles→ blocks, date, outlet, agency
 *
 * A block is one paragraph (or a dateline, credit or link cut off one); a line break inside a block is a wrapped line.
 */
import { hashOf } from "../common/hash.ts";
import type { Article, Block, Document, DocumentId } from "../model.ts";
import { languageOf } from "./language.ts";
import { agencyFrom, publisherOf } from "./origin.ts";
import { piecesOf } from "./pieces.ts";
import { publishedOf } from "./published.ts";
import { labelsOf } from "./roles.ts";

export { type CleaningReport, describeCleaning, isRead, type Passage } from "./describe.ts";
export { languageOf } from "./language.ts";

/** The document of an article: its blocks, and what they and the metadata say of title, outlet, agency and date. Never throws. */
export function cleanArticle(article: Article): Document {
  const { path, text, metadata } = article;
  const units = piecesOf(text);
  const labels = labelsOf(units, metadata.title);
  const blocks = units.flatMap(({ start, end }, index): readonly Block[] => {
    const label = labels[index];
    return label === undefined ? [] : [{ start, end, role: label.role, why: label.why }];
  });
  const headline = units.find((_, index) => labels[index]?.role === "headline")?.text;
  const facts = {
    title: metadata.title ?? headline,
    publisher: publisherOf(metadata, units, labels),
    agency: agencyFrom(units, labels),
    published: publishedOf(article, units, labels),
    url: metadata.url,
    language: languageOf(text, blocks),
  };
  return { id: documentId(path, text), path, text, blocks, ...given(facts) };
}

/** The id of a document: a hash of its path and text. The one place where it is branded. */
function documentId(path: string, text: string): DocumentId {
  return hashOf(path, text) as DocumentId;
}

type Facts = Omit<Document, "id" | "path" | "text" | "blocks">;

/** Without the facts that nobody knows. */
function given(facts: { readonly [Name in keyof Facts]: Facts[Name] | undefined }): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
