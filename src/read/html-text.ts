/**
 * The text of a page's elements: paragraphs parted by blank lines, line breaks kept, everything unseen left out.
 */

/** What is needed of a DOM node. */
export interface DomNode {
  /** 1 for elements, 3 for text. */
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<DomNode>;
}

const ELEMENT = 1;
const TEXT = 3;

/** Elements that nobody reads as text. */
const UNSEEN = new Set(
  (
    "SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG CANVAS AUDIO VIDEO BUTTON SELECT TEXTAREA INPUT TITLE NAV " +
    "FOOTER DIALOG"
  ).split(" "),
);

/** Elements that run on within a line; every other one starts a paragraph. */
const INLINE = new Set(
  (
    "A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RP RT RUBY S SAMP SMALL SPAN STRIKE " +
    "STRONG SUB SUP TIME TT U VAR WBR"
  ).split(" "),
);

/** The text below a node. */
export function textOf(node: DomNode): string {
  const writer = new Writer();
  write(node, writer);
  return writer.text();
}

function write(node: DomNode, writer: Writer): void {
  const element = node.nodeType === ELEMENT;
  const name = node.nodeName.toUpperCase();
  if (node.nodeType === TEXT) writer.add((node.nodeValue ?? "").replace(/\s+/g, " "));
  if (name === "BR") writer.add("\n");
  if (element && UNSEEN.has(name)) return;
  const block = element && name !== "BR" && !INLINE.has(name);
  if (block) writer.endParagraph();
  for (const child of node.childNodes) write(child, writer);
  if (block) writer.endParagraph();
}

/** Collects paragraphs. */
class Writer {
  readonly #paragraphs: string[] = [];
  #parts: string[] = [];

  add(part: string): void {
    this.#parts.push(part);
  }

  endParagraph(): void {
    const text = this.#parts
      .join("")
      .replace(/[^\S\n]+/g, " ")
      .replace(/ ?\n ?/g, "\n")
      .replace(/\n{2,}/g, "\n\n")
      .trim();
    if (text !== "") this.#paragraphs.push(text);
    this.#parts = [];
  }

  text(): string {
    this.endParagraph();
    return this.#paragraphs.join("\n\n");
  }
}
