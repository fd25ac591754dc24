/**
 * The bodies of documents as they are compared: words, fingerprints, and which words speak for a common origin.
 */
import type { Document } from "../../model.ts";
import { type Fingerprint, fingerprintsOf } from "./fingerprints.ts";
import { commonTextOf, furnitureOf } from "./furniture.ts";
import { outletOf } from "./outlet.ts";
import { type Words, wordsOf } from "./words.ts";

/** A body. */
export interface Body extends Words {
  /** The document's index. */
  readonly index: number;
  readonly fingerprints: readonly Fingerprint[];
  /** 1 where a word is furniture of the outlet's pages. */
  readonly furniture: Uint8Array;
  /** 1 where a word is the article's own: not somebody's quoted words, which all who were there print alike, nor what many pages have. */
  readonly own: Uint8Array;
}

/** A text with fewer words outside quotations is judged by those within, too. */
export const OWN_WORDS = 24;

/** The bodies of documents, in their order. */
export function bodiesOf(documents: readonly Document[]): readonly Body[] {
  const words = documents.map(wordsOf);
  const pages = documents.map((document, i) => {
    const { ids = new Int32Array() } = words[i] ?? {};
    const outlet = outletOf(document);
    return { fingerprints: fingerprintsOf(ids), words: ids.length, ...(outlet === undefined ? {} : { outlet }) };
  });
  const [furniture, common] = [furnitureOf(pages), commonTextOf(pages)];
  return words.map((each, index) => {
    const marks = furniture[index] ?? new Uint8Array();
    const fingerprints = pages[index]?.fingerprints ?? [];
    const shared = marks.map((mark, i) => mark | (common[index]?.[i] ?? 0));
    return { ...each, index, fingerprints, furniture: marks, own: ownWords(each.quoted, shared) };
  });
}

function ownWords(quoted: Uint8Array, shared: Uint8Array): Uint8Array {
  const own = quoted.map((each, i) => (each === 0 && shared[i] === 0 ? 1 : 0));
  return sum(own) < OWN_WORDS ? shared.map((each) => 1 - each) : own;
}

/** How many ones there are. */
export function sum(marks: Uint8Array): number {
  let count = 0;
  for (const mark of marks) count += mark;
  return count;
}
