/**
 * Records of FollowTheMoney (followthemoney.tech, OCCRP): one JSON object a line, all values lists of text.
 *
 * Values are written as FollowTheMoney itself cleans them, so that a reader drops none: blanks collapsed, characters without a
 * shape left out, no empty value.
 */
import { hashOf } from "../common/hash.ts";
import { printable } from "./printable.ts";

/** An entity of FollowTheMoney; a link between two is one as well. */
export interface FtmRecord {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** Values of a property; what is undefined or blank is left out. */
type Values = string | undefined | readonly (string | undefined)[];

/** The longest text that FollowTheMoney keeps of a name. */
const LONGEST = 380;

/** A record's key: FollowTheMoney takes letters, digits, dots and dashes alone, and our ids hold names. */
export function ftmKey(id: string): string {
  return `redthread-${hashOf("ftm", id)}`;
}

/** A record of a schema. `id` is one of ours. */
export function ftmRecord(schema: string, id: string, properties: Readonly<Record<string, Values>>): FtmRecord {
  const held = Object.entries(properties)
    .map(([name, values]) => [name, cleaned(values)] as const)
    .filter(([, values]) => values.length > 0);
  return { id: ftmKey(id), schema, properties: Object.fromEntries(held) };
}

/** A name, shortened where FollowTheMoney would not keep it. */
export function ftmName(name: string): string {
  return cleanText(name).slice(0, LONGEST);
}

/** An address of the web; nothing for any other text. */
export function ftmUrl(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? href : undefined;
}

function cleaned(values: Values): readonly string[] {
  const texts = typeof values === "object" ? values : [values];
  return [...new Set(texts.map((text) => cleanText(text ?? "")))].filter((text) => text !== "");
}

function cleanText(text: string): string {
  return printable(text).replace(/\s+/gu, " ").trim();
}
