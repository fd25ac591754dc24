/** XML written by hand, in pieces: enough for the XML formats that graph tools read. */
import { printable, printableId } from "./printable.ts";

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  // Readers turn these into blanks in an attribute, unless they are written as numbers.
  ["\t", "&#9;"],
  ["\n", "&#10;"],
  ["\r", "&#13;"],
  ["\u2028", "&#8232;"],
  ["\u2029", "&#8233;"],
]);

/** What an attribute may hold; `undefined` leaves the attribute out. */
export type XmlValue = string | number | boolean | undefined;

/** The text as it may stand in an attribute's quotes or between tags. */
export function escaped(text: string): string {
  return printable(text).replace(/[&<>"\t\n\r\u2028\u2029]/g, (character) => ESCAPES.get(character) ?? character);
}

/** The attributes that both formats give an edge. */
export function endsOf(id: string, source: string, target: string) {
  return { id: printableId(id), source: printableId(source), target: printableId(target) };
}

/** An opening tag, e.g. `<node id="1">`. Names are the caller's own, never text from a document. */
export function open(name: string, attributes: Readonly<Record<string, XmlValue>> = {}): string {
  return `<${name}${listed(attributes)}>`;
}

/** An element without content, e.g. `<size value="3"/>`. */
export function empty(name: string, attributes: Readonly<Record<string, XmlValue>>): string {
  return `<${name}${listed(attributes)}/>`;
}

/** A closing tag. */
export function close(name: string): string {
  return `</${name}>`;
}

function listed(attributes: Readonly<Record<string, XmlValue>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escaped(String(value))}"`))
    .join("");
}
