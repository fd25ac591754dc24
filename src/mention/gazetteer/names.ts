/** The gazetteer of names: every surface of every list in one trie, with what it stands for. */
import type { Kind } from "../../schema.ts";
import { cellParts, once, readRows } from "./files.ts";
import { fold, splitPhrase } from "./fold.ts";
import { Trie } from "./trie.ts";

/** The lists of names. */
export type ListName = "countries" | "places" | "cities" | "organizations" | "systems" | "agreements" | "events";

/** One surface of a list. */
export interface Entry {
  readonly list: ListName;
  readonly kind: Kind;
  /** The name that the list has for it: "United States" for "U.S.". */
  readonly canonical: string;
  /** The surface's parts as the list writes them, for comparing capitals. */
  readonly parts: readonly string[];
  /** An adjective or a people's name. */
  readonly demonym?: true;
  /** The list's own sort: "capital", "party", … */
  readonly sort: string;
}

/** The sort of names that many countries have one of ("Ministry of Finance"): each surface is its own canonical name. */
export const GENERIC = "generic";

type Row = readonly string[];

/** How a list's row becomes entries. */
interface ListShape {
  readonly list: ListName;
  readonly kind: Kind;
  /** Column with adjectives and peoples, if any. */
  readonly demonyms?: number;
  readonly sort: number;
}

const SHAPES: readonly ListShape[] = [
  { list: "countries", kind: "country", demonyms: 2, sort: 4 },
  { list: "places", kind: "place", demonyms: 3, sort: 2 },
  { list: "cities", kind: "place", sort: 3 },
  { list: "organizations", kind: "organization", sort: 2 },
  { list: "systems", kind: "system", sort: 2 },
  { list: "agreements", kind: "agreement", sort: 2 },
  { list: "events", kind: "event", sort: 2 },
];

function addRow(trie: Trie<Entry>, shape: ListShape, row: Row): void {
  const canonical = row[0] ?? "";
  const sort = row[shape.sort] ?? "";
  const base = { list: shape.list, kind: shape.kind, canonical, sort };
  for (const surface of [canonical, ...cellParts(row[1])]) {
    const parts = splitPhrase(surface);
    trie.add(parts.map(fold), { ...base, parts, ...(sort === GENERIC ? { canonical: surface } : {}) });
  }
  for (const surface of shape.demonyms === undefined ? [] : cellParts(row[shape.demonyms])) {
    const parts = splitPhrase(surface);
    trie.add(parts.map(fold), { ...base, parts, demonym: true });
  }
}

/** All lists as one trie. */
export const nameTrie: () => Trie<Entry> = once(() => {
  const trie = new Trie<Entry>();
  for (const shape of SHAPES) for (const row of readRows(`${shape.list}.tsv`)) addRow(trie, shape, row);
  return trie;
});
