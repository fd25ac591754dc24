/**
 * Common nouns that open a sentence, whose capital says nothing: "Turnout was low" names nobody, and "Striker Kit Moran" is Kit Moran.
 * The tagger takes rare ones for names, since its training sets have few of them.
 */
import type { Found, Pass } from "../finder.ts";
import { once } from "../gazetteer/files.ts";
import { isCommonNoun, isPersonNoun } from "../gazetteer/words.ts";
import { isGivenName, isSurname } from "../names.ts";
import { type Habits, habitsOf } from "../tagger/habits.ts";
import { opensSentence, type Passage, type View } from "../view.ts";
import { folded, hasCapital, isAcronymWord, isSpeechWord, wordTest } from "../word.ts";

/** A noun that is written small, or a verb's noun: "Overloading". */
const isCommon = wordTest(({ folded: word }) => isCommonNoun(word) || /[a-z]{4}ing$/.test(word));
const isBracket = folded(/^[([]$/);
const isTitleCase = wordTest((word) => hasCapital(word) && !isAcronymWord(word));
const isPerson = wordTest((word) => isPersonNoun(word.folded) && !isGivenName(word));
const isPersonName = wordTest((word) => isGivenName(word) || isSurname(word));

/** Sentences from which on a text is long enough to show how it writes its words, and to name its people in full. */
const LONG = 6;

/** A name at the beginning of a sentence, and not of a bracket, that no list, title or definition vouches for. */
function isDoubtful(passage: Passage, { form, trust, start, kind }: Found): boolean {
  const named = form === "name" && trust < 2 && /^(?:person|organization|place)$/.test(kind);
  return named && !passage.loud && opensSentence(passage, start) && !isBracket(passage.words[start - 1]);
}

/** Whether a word alone is a noun that the document does not use as a name elsewhere. Of a person's name also the verb has a say. */
function isNoName({ words }: Passage, { start, end }: Found, { small, capital }: Habits): boolean {
  const word = words[start];
  if (word === undefined || end - start > 1 || capital.has(word.folded) || !isTitleCase(word)) return false;
  if (isPersonName(word)) return isCommon(word) && !isSpeechWord(words[end]);
  return isCommon(word) || small.has(word.folded);
}

/** "Striker Kit Moran": the person behind a noun for people. Two words are a name ("Guy Moran") unless the second is a family name or part of another name too. */
function withoutNoun({ words }: Passage, found: Found, counts: ReadonlyMap<string, number>): Found {
  const { start, end, kind } = found;
  const [first, second] = [words[start], words[start + 1]];
  if (kind !== "person" || end - start < 2 || !isPerson(first) || !hasCapital(second)) return found;
  const known = isSurname(second) || (counts.get(second?.folded ?? "") ?? 0) > 1;
  const alone = end - start === 2 && (isSurname(first) || !known);
  return alone ? found : { ...found, start: start + 1, trust: 1 };
}

/** How many names have each word. */
function countWords(view: View, found: readonly Found[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { form, sentence, start, end } of found) {
    if (form !== "name") continue;
    for (const word of view.passages[sentence]?.folded.slice(start, end) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function apply(view: View, found: readonly Found[]): readonly Found[] {
  const isLong = view.passages.length >= LONG;
  const habits = once(() => habitsOf(view, found));
  const counts = once(() => countWords(view, found));
  return found.flatMap((mention) => {
    const passage = view.passages[mention.sentence];
    if (passage === undefined || !isDoubtful(passage, mention)) return [mention];
    return isLong && isNoName(passage, mention, habits()) ? [] : [withoutNoun(passage, mention, counts())];
  });
}

export const openers: Pass = { name: "openers", apply };
