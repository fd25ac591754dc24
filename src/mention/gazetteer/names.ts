/** The gazetteer of names: every surface of every list, by its first word, with what it stands for. */
import type { Kind } from "../../schema.ts";
import { cellParts, once, readRows, readText } from "./files.ts";
import { fold, splitPhrase } from "./fold.ts";
import { type IndexedLine, LineIndex } from "./line-index.ts";
import { type Hit, Trie } from "./trie.ts";
import { isCommonNoun } from "./words.ts";

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
  /** A common word or somebody's name too (`doubtful.tsv`): it counts only where the words around it speak for it. */
  readonly doubtful?: true;
  /** It may be meant where it is written small, as in mails and posts: "vietnam". */
  readonly casual?: true;
}

/** The sort of names that many countries have one of ("Ministry of Finance"): each surface is its own canonical name. */
export const GENERIC = "generic";

type Row = readonly string[];

/** How a list's row becomes entries. */
interface ListShape {
  /** Its file, without ".tsv"; the row of `doubtful.tsv` too. */
  readonly file: string;
  readonly list: ListName;
  readonly kind: Kind;
  /** Column with adjectives and peoples, if any. */
  readonly demonyms?: number;
  /** Column with the sort, if any. */
  readonly sort?: number;
}

const SHAPES: readonly ListShape[] = [
  { file: "countries", list: "countries", kind: "country", demonyms: 2, sort: 4 },
  { file: "places", list: "places", kind: "place", demonyms: 3, sort: 2 },
  { file: "regions", list: "places", kind: "place" },
  { file: "cities", list: "cities", kind: "place", sort: 3 },
  { file: "organizations", list: "organizations", kind: "organization", sort: 2 },
  { file: "systems", list: "systems", kind: "system", sort: 2 },
  { file: "agreements", list: "agreements", kind: "agreement", sort: 2 },
  { file: "events", list: "events", kind: "event", sort: 2 },
];

/** The folded surfaces of each file that are common words or names of persons too. */
const doubtfulNames = once(
  () => new Map(readRows("doubtful.tsv").map(([file = "", names]) => [file, new Set(cellParts(names).map(keyOf))])),
);

function keyOf(surface: string): string {
  return splitPhrase(surface).map(fold).join(" ");
}

function entriesOf(shape: ListShape, row: Row): readonly Entry[] {
  const canonical = row[0] ?? "";
  const sort = (shape.sort === undefined ? undefined : row[shape.sort]) ?? "";
  const base = { list: shape.list, kind: shape.kind, canonical, sort };
  const names = [canonical, ...cellParts(row[1])].map((surface) => nameEntry(shape.file, base, surface));
  const demonyms = demonymsOf(shape, row).map(
    (surface): Entry => ({ ...base, parts: splitPhrase(surface), demonym: true }),
  );
  return [...names, ...demonyms];
}

function nameEntry(file: string, base: Omit<Entry, "parts">, surface: string): Entry {
  const parts = splitPhrase(surface);
  const entry = { ...base, parts, ...(base.sort === GENERIC ? { canonical: surface } : {}) };
  if (doubtfulNames().get(file)?.has(keyOf(surface))) return { ...entry, doubtful: true };
  return mayBeSmall(entry) ? { ...entry, casual: true } : entry;
}

/** Countries whose names are words too. */
const WORDS_TOO = /^(?:turkey|guinea|jersey|reunion|states)$/;

/** Whether a name of a country or a place is hardly anything else in small letters: it does not end in a noun ("long beach"). */
function mayBeSmall({ list, parts }: Entry): boolean {
  if (list !== "countries" && list !== "places" && list !== "cities") return false;
  const name = parts.join(" ").toLowerCase();
  if (!/^[a-z ]{5,}$/.test(name) || WORDS_TOO.test(name)) return false;
  return list === "countries" || !isCommonNoun(parts.at(-1)?.toLowerCase() ?? "");
}

function demonymsOf(shape: ListShape, row: Row): readonly string[] {
  return shape.demonyms === undefined ? [] : cellParts(row[shape.demonyms]);
}

/** All lists. */
class NameIndex {
  readonly #lines: LineIndex<ListShape>;
  readonly #tries = new Map<string, Trie<Entry>>();

  constructor(lines: LineIndex<ListShape>) {
    this.#lines = lines;
  }

  /** Whether any name begins with a word. */
  begins(word: string | undefined): boolean {
    return word !== undefined && this.#lines.has(word);
  }

  /** The names that begin at `words[from]`, longest first. */
  hitsAt(words: readonly string[], from: number): readonly Hit<Entry>[] {
    const word = words[from] ?? "";
    const kept = this.#tries.get(word);
    if (kept !== undefined) return kept.hitsAt(words, from);
    const lines = this.#lines.linesOf(word);
    if (lines.length === 0) return [];
    const trie = trieOf(lines);
    this.#tries.set(word, trie);
    return trie.hitsAt(words, from);
  }
}

function trieOf(lines: readonly IndexedLine<ListShape>[]): Trie<Entry> {
  const entries = new Map<string, Entry>();
  for (const { source, line } of lines) {
    for (const entry of entriesOf(source, line.split("\t"))) {
      const key = [entry.list, entry.demonym ? "people" : "name", ...entry.parts].join(" ");
      entries.set(key, agreed(entries.get(key), entry));
    }
  }
  const trie = new Trie<Entry>();
  for (const entry of entries.values()) trie.add(entry.parts.map(fold), entry);
  return trie;
}

/** What a surface stands for that two rows of a list have ("PSD"): neither for certain, so it is its own canonical name. */
function agreed(first: Entry | undefined, second: Entry): Entry {
  if (first === undefined || first.canonical === second.canonical) return first ?? second;
  return { ...first, canonical: first.parts.join(" "), sort: GENERIC };
}

/** All lists, by the words that their names begin with. */
export const nameTrie: () => NameIndex = once(() => {
  const lines = new LineIndex<ListShape>();
  for (const shape of SHAPES) {
    const columns = shape.demonyms === undefined ? [0, 1] : [0, 1, shape.demonyms];
    lines.add(shape, readText(`${shape.file}.tsv`), columns);
  }
  return new NameIndex(lines);
});
