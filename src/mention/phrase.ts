/**
 * Names with a head noun: "Liberal Party of Canada", "Ministry of Foreign Affairs and Trade", "Lake Chad", "Kyoto Protocol".
 *
 * From the head noun the phrase grows to the left over capitalised words, and to the right over "of", "for" and "on" with the
 * capitalised words after them.
 */

import type { Kind } from "../schema.ts";
import { matchesIn } from "./gazetteer/match.ts";
import type { Hit } from "./gazetteer/trie.ts";
import { type HeadNoun, headNouns } from "./gazetteer/words.ts";
import { isJoiner, type Passage, perPassage, tokensThat } from "./view.ts";
import { folded, hasCapital, isOrdinal, isPossessive, type WordTest, wordTest, written } from "./word.ts";

/** A phrase around a head noun: tokens [start, end), the head's last token, and the first token of the head itself. */
export interface HeadPhrase {
  readonly start: number;
  readonly end: number;
  readonly head: number;
  readonly headStart: number;
  /** Its end is the country that it is sent to: "… Mission in Somalia". */
  readonly posted: boolean;
}

interface Head {
  readonly start: number;
  readonly end: number;
  readonly first: boolean;
  readonly last: boolean;
}

const mayBeHead = wordTest((word) => hasCapital(word) && headNouns().begins(word.foldedParts[0]));

/** The head nouns of all kinds in a sentence, by their first tokens: capitalised ones. */
const headHits = perPassage((passage): readonly (readonly [number, readonly Hit<HeadNoun>[]])[] =>
  tokensThat(passage, mayBeHead).map((at) => [
    at,
    headNouns().hitsAt(passage.pieces.folded, passage.pieces.first[at] ?? 0),
  ]),
);

/** The head nouns of a kind in a sentence. */
function headsIn(passage: Passage, kind: Kind): readonly Head[] {
  const { pieces } = passage;
  return headHits(passage).flatMap(([at, hits]): readonly Head[] => {
    // "Talks on Cyprus stalled": a capital that its place explains makes no name, but a ministry is named without an article too.
    if (kind !== "organization" && !passage.capital[at] && !passage.capital[at - 1]) return [];
    const from = pieces.first[at] ?? 0;
    for (const hit of hits) {
      const end = (pieces.token[from + hit.length - 1] ?? 0) + 1;
      const nouns = hit.values.filter((noun) => noun.kind === kind);
      if (nouns.length > 0 && pieces.first[end] === from + hit.length) return [{ start: at, end, ...placesOf(nouns) }];
    }
    return [];
  });
}

function placesOf(nouns: readonly HeadNoun[]): { readonly first: boolean; readonly last: boolean } {
  const has = (place: "first" | "last") => nouns.some((noun) => noun.places.includes(place));
  return { first: has("first"), last: has("last") };
}

/** Who may own something inside a name: "People's Party", not "Abe's Party". */
const isOwner = folded(
  /^(?:people|workers|worker|women|men|children|lord|queen|king|teachers|farmers|peasants|writers|veterans|students|citizens|nurses|physicians|lawyers|mothers|democrat|socialist|prime|sailors|soldiers|miners|employers|bishops)s?$/,
);
/** "Salzburg Autumn Festival". */
const isSeason = written(/^(?:Spring|Summer|Autumn|Winter|Christmas|Easter)$/);

/** Whether a token may stand inside a name to the left of its head. */
function isInner(passage: Passage, at: number): boolean {
  if (passage.capital[at]) return true;
  const word = passage.words[at];
  return isOrdinal(word) || (isPossessive(word) && isOwner(passage.words[at - 1]) && passage.capital[at + 1] === true);
}

/** The first token of the capitalised words before `at`; hyphens and "&" count between capitals. */
function leftEdge(passage: Passage, at: number): number {
  let start = at;
  while (start > 0) {
    if (isInner(passage, start - 1)) start--;
    else if (isJoiner(passage, start - 1) && isInner(passage, start - 2)) start -= 2;
    else if (passage.folded[start - 1] === "&" && passage.capital[start - 2]) start -= 2;
    else if (isSeason(passage.words[start - 1]) && passage.capital[start - 2]) start -= 2;
    else break;
  }
  return isPossessive(passage.words[start]) ? start + 1 : start;
}

/** One past the capitalised words after `at`, with hyphens and "and", "of", "the" between capitals. */
function rightEdge(passage: Passage, at: number, joins: WordTest): number {
  let end = at;
  while (end < passage.tokens.length) {
    if (passage.capital[end]) end++;
    else if (isJoiner(passage, end) && end > at && passage.capital[end + 1]) end += 2;
    else if (end > at && joins(passage.words[end]) && passage.capital[end + 1]) end += 2;
    else break;
  }
  return end;
}

const beginsComplement = folded(/^(?:of|for|on|against|de|des)$/);
const joinsComplement = folded(/^(?:&|and|of|for)$/);
const joinsNothing: WordTest = () => false;

/** The complement of a head: "of Foreign Affairs and Trade", "for Democratic Change"; `at` where none is. */
function complementEnd(passage: Passage, at: number): number {
  if (!beginsComplement(passage.words[at])) return at;
  const from = passage.folded[at + 1] === "the" ? at + 2 : at + 1;
  const owner = (["countries", "places", "cities"] as const)
    .flatMap((list) => matchesIn(passage, list))
    .find((match) => match.start === from && !match.entry.demonym);
  if (
    owner !== undefined &&
    !isJoiner(passage, owner.end) &&
    !headsIn(passage, "organization").some((head) => head.start === owner.end)
  )
    return owner.end;
  const end = rightEdge(passage, from, joinsComplement);
  return end > from ? trimJoined(passage, from, end) : at;
}

/** "Bank of Japan and Finance Ministry" is two names: an "and" joins only words that are not countries or heads themselves. */
function trimJoined(passage: Passage, from: number, end: number): number {
  const joint = passage.folded.indexOf("and", from);
  if (joint < 0 || joint >= end) return end;
  const countries = matchesIn(passage, "countries").some((match) => match.end === joint || match.start === joint + 1);
  const heads = headsIn(passage, "organization").some((head) => head.first && head.start > joint && head.end <= end);
  return countries || heads ? joint : end;
}

const isSent = written(/^(?:Mission|Force)$/);

/** One past the country that a mission is sent to: "African Union Mission in Somalia"; `at` where none is. */
function postEnd(passage: Passage, at: number): number {
  if (passage.folded[at] !== "in" || !isSent(passage.words[at - 1])) return at;
  const from = passage.folded[at + 1] === "the" ? at + 2 : at + 1;
  const places = (["countries", "places"] as const).flatMap((list) => matchesIn(passage, list));
  return places.find((match) => match.start === from && !match.entry.demonym)?.end ?? at;
}

/** One past the name that a head like "Lake" or "Operation" gives: two words at most. */
function nameAfter(passage: Passage, at: number): number {
  return Math.min(rightEdge(passage, at, joinsNothing), at + 2);
}

/** The phrase around a head. */
function phraseOf(passage: Passage, { start: headStart, end: headEnd, first, last }: Head): HeadPhrase {
  const base = { head: headEnd - 1, headStart, posted: false };
  const isNamed = last && (passage.capital[headStart] || passage.capital[headStart - 1]);
  const start = isNamed ? leftEdge(passage, headStart) : headStart;
  const post = start < headStart ? postEnd(passage, headEnd) : headEnd;
  if (post > headEnd) return { ...base, start, end: post, posted: true };
  const complement = first || start < headStart ? complementEnd(passage, headEnd) : headEnd;
  const end = complement === headEnd && first && !last ? nameAfter(passage, headEnd) : complement;
  return { ...base, start, end };
}

/** The phrases with a head noun of a kind, in order of their heads. A bare head ("the Party") is none. */
export function headPhrases(passage: Passage, kind: Kind): readonly HeadPhrase[] {
  return headsIn(passage, kind).flatMap((head): readonly HeadPhrase[] => {
    const phrase = phraseOf(passage, head);
    return phrase.start === head.start && phrase.end === head.end ? [] : [phrase];
  });
}
