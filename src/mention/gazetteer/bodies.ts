/** What bodies of the gazetteer are called without their names: "the alliance" for NATO, "the group" for the Taliban. */
import { cellParts, once, readRows } from "./files.ts";

/** The nouns that every body of a sort may be called by. Of ministries, universities and clubs the name itself has it. */
const NOUNS: Readonly<Record<string, readonly string[]>> = {
  company: ["company"],
  party: ["party"],
  militant: ["group", "movement", "organization"],
  ngo: ["group", "organization"],
  international: ["organization", "body"],
};

/** For each body by the list's name for it, its other names and what bodies of its sort are called. */
const bodies = once(
  () =>
    new Map(
      readRows("organizations.tsv").map(([canonical = "", others, sort = ""]) => [
        canonical,
        { names: [canonical, ...cellParts(others)], nouns: NOUNS[sort] ?? [] },
      ]),
    ),
);

/** What the gazetteer knows of a body. */
export interface KnownBody {
  /** All its names: "NATO", "North Atlantic Treaty Organization", "Atlantic Alliance". */
  readonly names: readonly string[];
  /** What every body of its sort may be called, as lemmas: "organization". */
  readonly nouns: readonly string[];
}

/** What the gazetteer knows of a body, by the name that the list has for it; undefined where it has none. */
export function knownBody(canonical: string): KnownBody | undefined {
  return bodies().get(canonical);
}
