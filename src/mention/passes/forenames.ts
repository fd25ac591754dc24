/**
 * Persons of whose name the tagger has one word where another stands beside it: "Perran | Shiri". Names of peoples that its training sets
 * hardly have are cut so.
 */
import type { Found, Pass } from "../finder.ts";
import { isHeadNoun } from "../names.ts";
import { titlesIn } from "../office.ts";
import { type Cover, coverOf } from "../overlaps.ts";
import { opensSentence, type Passage, type View } from "../view.ts";
import {
  hasCapital,
  inClass,
  isAcronymWord,
  isFunctionWord,
  isNoun,
  isSpeechWord,
  wordTest,
  written,
} from "../word.ts";

const isNoName = inClass("no-name");
const isCalendarWord = inClass("calendar");
const isWhole = written(/^\p{Lu}[\p{Ll}\p{M}'’]+$/u);

/** A capitalised word that is nothing else. */
const mayName = wordTest(
  (word) =>
    isWhole(word) &&
    ![isNoName, isCalendarWord, isFunctionWord, isNoun, isHeadNoun, isAcronymWord, isSpeechWord].some((test) =>
      test(word),
    ),
);

/** Whether the word at `at`, which no mention covers, is part of the name beside it. */
function belongs(passage: Passage, at: number, cover: Cover): boolean {
  const { tokens, words, sentence } = passage;
  if (!mayName(words[at]) || !cover.isFree(sentence.index, at, at + 1)) return false;
  if (titlesIn(passage).some(({ start, end }) => start <= at && at < end)) return false;
  return (
    /^(?:PROPN|NOUN)$/.test(tokens[at]?.upos ?? "") && (passage.capital[at] === true || opensSentence(passage, at))
  );
}

/** A person's name of one word, with the free word before it, or else the one behind it. */
function completed(view: View, person: Found, cover: Cover): Found {
  const { start, end, kind, form, trust, sentence } = person;
  const passage = view.passages[sentence];
  if (form !== "name" || kind !== "person" || trust > 1) return person;
  if (passage === undefined || passage.loud || passage.sentence.role === "headline") return person;
  const { tokens, words, capital } = passage;
  const [before, behind] = [start - 1, end];
  const isName = (at: number, beyond: number) => belongs(passage, at, cover) && !hasCapital(words[beyond]);
  const isProper = (at: number) => capital[at] === true && tokens[at]?.upos === "PROPN";
  const isOneWord = end - start === 1;
  if (isName(before, before - 1) && (isOneWord || isProper(before))) return { ...person, start: before };
  return isOneWord && isName(behind, behind + 1) && isProper(behind) ? { ...person, end: behind + 1 } : person;
}

function apply(view: View, found: readonly Found[]): readonly Found[] {
  const cover = coverOf(found);
  return found.map((mention) => completed(view, mention, cover));
}

export const forenames: Pass = { name: "forenames", apply };
