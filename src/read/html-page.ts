/**
 * A page → its article: what Mozilla's Readability finds in it, as plain text, and what the page's head says of it.
 *
 * The page is only parsed (linkedom): no script runs and nothing is fetched. The text is the title and the paragraphs, parted by
 * blank lines; the cleaning step marks what furniture is left.
 */
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { Metadata } from "../model.ts";
import { binaryReason, decode, replacementNote } from "./decode.ts";
import { deeperThan } from "./html-depth.ts";
import { pageFacts } from "./html-facts.ts";
import { type DomNode, textOf } from "./html-text.ts";
import { article, type PageFile, type ReadResult, skipped } from "./reader.ts";

/** Deepest nesting of elements; browsers stop at 512, and the parser's time grows with the square of the depth. */
const DEPTH = 512;
/** Most elements that Readability is given; above that all text of the page is taken. */
const ELEMENTS = 100_000;

/** Reads a page. Some pages take for ever: `html-threads.ts` gives them up. */
export function readPage({ path, bytes }: PageFile): ReadResult {
  const binary = binaryReason(bytes);
  if (binary !== undefined) return skipped(path, binary);
  const decoded = decode(bytes, declaredEncoding(bytes));
  if (decoded.text.trim() === "") return skipped(path, "empty file");
  if (deeperThan(decoded.text, DEPTH)) return skipped(path, `elements nested more than ${DEPTH} deep`);
  const { text, metadata } = extract(decoded.text);
  if (text === "") return skipped(path, "no text in the page");
  const { encoding } = decoded;
  return article({ path, format: "html", text, encoding, metadata }, replacementNote(decoded));
}

/** The encoding that the page's head names, as browsers look for it: in the first 1024 bytes. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  return /charset\s?=\s?["']?([\w-]{2,20})/i.exec(head)?.[1];
}

/** The article's text, headed by its title, and the facts; an empty text where the page has none. */
function extract(page: string): { readonly text: string; readonly metadata: Metadata } {
  const { document } = parseHTML(page);
  const facts = pageFacts(document);
  const found = readable(document);
  const metadata = { ...found.metadata, ...facts };
  const body = found.text === "" ? textOf(parseHTML(page).document) : found.text;
  const title = withoutOutlet(metadata);
  const headed = title === undefined || body === "" || body.startsWith(title) ? body : `${title}\n\n${body}`;
  return { text: headed, metadata: title === undefined ? metadata : { ...metadata, title } };
}

/** The title without the outlet's name at its end: "Radar bought | The Herald". */
function withoutOutlet({ title, publisher }: Metadata): string | undefined {
  if (title === undefined || publisher === undefined || !title.endsWith(publisher)) return title;
  const head = title.slice(0, -publisher.length).replace(/\s*[|–—·:-]\s*$/, "");
  return head === "" ? title : head;
}

type ReadabilityDocument = ConstructorParameters<typeof Readability>[0];

/** What Readability finds; it changes the document. An empty text where it finds no article. */
function readable(document: ReadabilityDocument): { readonly text: string; readonly metadata: Metadata } {
  const options = { maxElemsToParse: ELEMENTS, serializer: (node: DomNode) => textOf(node) };
  try {
    const found = new Readability(document, options).parse();
    const facts = { title: found?.title, publisher: found?.siteName, author: found?.byline };
    return { text: found?.content ?? "", metadata: known(facts) };
  } catch {
    // Too many elements, or markup that Readability stumbles over: the whole page is taken.
    return { text: "", metadata: {} };
  }
}

/** The facts that have a value, on one line each. */
function known(facts: Readonly<Record<string, string | null | undefined>>): Metadata {
  const lines = Object.entries(facts).map(([name, value]) => [name, (value ?? "").replace(/\s+/g, " ").trim()]);
  return Object.fromEntries(lines.filter(([, value]) => value !== ""));
}
