/** The gazetteer's word classes: given names, surnames, common nouns, the nouns that head names, the words of offices. */
import type { Kind } from "../../schema.ts";
import { cellParts, once, readLines, readRows } from "./files.ts";
import { fold, splitPhrase } from "./fold.ts";
import { Trie } from "./trie.ts";

/** Given names, folded. */
export const givenNames: () => ReadonlySet<string> = once(
  () => new Set([...readLines("given-names.txt"), ...moreGivenNames().flatMap(([, names]) => names)]),
);

/** Further given names, by the sex of those who bear them. */
export const moreGivenNames: () => readonly (readonly [sex: string, names: readonly string[]])[] = once(() =>
  readRows("more-given-names.tsv").map(([sex = "", names]) => [sex, cellParts(names)] as const),
);

/** Surnames, folded. */
export const surnames: () => ReadonlySet<string> = once(() => new Set(readLines("surnames.txt")));

const wordClasses = once(() => new Map(readRows("words.tsv").map((row) => [row[0] ?? "", new Set(cellParts(row[1]))])));

/** Whether a folded word is in a class of `words.tsv`. */
export function isWord(name: string, word: string): boolean {
  return wordClasses().get(name)?.has(word) ?? false;
}

const commonNouns = once(
  () => new Map(readRows("common-nouns.tsv").map(([sort = "", nouns]) => [sort, new Set(cellParts(nouns))])),
);

/** What a folded plural may be the plural of, and the word itself. */
function singulars(word: string): readonly string[] {
  if (!word.endsWith("s")) return [word, word.replace(/men$/, "man")];
  return [word, word.slice(0, -1), word.replace(/ies$/, "y"), word.replace(/es$/, "")];
}

/** Whether a folded word is a noun that is written small. */
export function isCommonNoun(word: string): boolean {
  return singulars(word).some((one) => commonNouns().get("person")?.has(one) || commonNouns().get("thing")?.has(one));
}

/** Whether a folded word is a noun for people: "striker", "sopranos". */
export function isPersonNoun(word: string): boolean {
  return singulars(word).some((one) => commonNouns().get("person")?.has(one));
}

/** Where a head noun stands in a name. */
export type HeadPlace = "first" | "last";

/** A head noun as the list writes it, and where it may stand. */
export interface HeadNoun {
  readonly kind: Kind;
  readonly places: readonly HeadPlace[];
}

const HEAD_KINDS: readonly Kind[] = ["organization", "place", "agreement", "event", "system"];

/** The nouns that head names, by folded words. */
export const headNouns: () => Trie<HeadNoun> = once(() => {
  const trie = new Trie<HeadNoun>();
  for (const [name, where, nouns] of readRows("heads.tsv")) {
    const kind = HEAD_KINDS.find((known) => known === name);
    if (kind === undefined) continue;
    const places: readonly HeadPlace[] =
      where === "either" ? ["first", "last"] : where === "first" ? ["first"] : ["last"];
    for (const noun of cellParts(nouns)) trie.add(splitPhrase(noun).map(fold), { kind, places });
  }
  return trie;
});

/** The parts that offices are made of. */
export type OfficePart = "head" | "honorific" | "modifier" | "portfolio";
const OFFICE_PARTS: readonly OfficePart[] = ["head", "honorific", "modifier", "portfolio"];

function plural(phrase: string): string {
  if (/(?:man|woman)$/.test(phrase)) return phrase.replace(/an$/, "en");
  if (/y$/.test(phrase)) return phrase.replace(/y$/, "ies");
  return /(?:s|sh|ch)$/.test(phrase) ? `${phrase}es` : `${phrase}s`;
}

/** The words of offices, by folded words; heads also in the plural. */
export const officeWords: () => Trie<OfficePart> = once(() => {
  const trie = new Trie<OfficePart>();
  for (const [name, phrases] of readRows("offices.tsv")) {
    const part = OFFICE_PARTS.find((known) => known === name);
    if (part === undefined) continue;
    for (const phrase of cellParts(phrases)) {
      trie.add(splitPhrase(phrase).map(fold), part);
      if (part === "head") trie.add(splitPhrase(plural(phrase)).map(fold), part);
    }
  }
  return trie;
});
