/**
 * Common nouns that open a sentence, whose capital says nothing: "Turnout was low" names nobody, and "Striker Kit Moran" is Kit Moran.
 * The tagger takes rare ones for names, since its training sets have few of them.
 */
import type { Found, Pass } from "../finder.ts";
import { once } from "../gazetteer/files.ts";
import { isCommonNoun, isPersonNoun } from "../gazetteer/words.ts";
import { isGivenName, isSurname } from "../names.ts";
import { opensSentence, type Passage, type View } from "../view.ts";
import { folded, hasCapital, isAcronymWord, isSmall, isSpeechWord, type Word, wordTest } from "../word.ts";

/** A noun that is written small, or a verb's noun: "Overloading". */
const isCommon = wordTest(({ folded: word }) => isCommonNoun(word) || /[a-z]{4}ing$/.test(word));
const isSaying = folded(/^(?:said|says|told|tells|added|adds|asked|warned|replied|insisted|argued|wrote|testified)$/);
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
function isNoName(view: View, { words }: Passage, { start, end }: Found): boolean {
  const [word, next] = [words[start], words[end]];
  if (word === undefined || end - start > 1 || !isTitleCase(word) || isSaying(next)) return false;
  if (isPersonName(word) && (!isCommon(word) || isSpeechWord(next))) return false;
  const { small, capital } = usesOf(view, word);
  return !capital && (small || isCommon(word));
}

/** Whether a document writes a word small, and whether with a capital that its place does not explain. */
function usesOf({ passages }: View, { folded: word }: Word): { readonly small: boolean; readonly capital: boolean } {
  let small = false;
  for (const passage of passages) {
    for (let at = passage.folded.indexOf(word); at >= 0; at = passage.folded.indexOf(word, at + 1)) {
      if (isSmall(passage.words[at])) small = true;
      else if (!passage.loud && !opensSentence(passage, at)) return { small, capital: true };
    }
  }
  return { small, capital: false };
}

/** "Striker Kit Moran": the person behind a noun for people. Two words are a name ("Guy Moran") unless the second is a family name or part of another name too. */
function withoutNoun({ words }: Passage, found: Found, counts: () => ReadonlyMap<string, number>): Found {
  const { start, end, kind } = found;
  const [first, second] = [words[start], words[start + 1]];
  if (kind !== "person" || end - start < 2 || !isPerson(first) || !hasCapital(second)) return found;
  const known = isSurname(second) || (counts().get(second?.folded ?? "") ?? 0) > 1;
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
  const counts = once(() => countWords(view, found));
  let changed = false;
  const kept = found.flatMap((mention): readonly Found[] => {
    const passage = view.passages[mention.sentence];
    if (passage === undefined || !isDoubtful(passage, mention)) return [mention];
    const left = isLong && isNoName(view, passage, mention) ? [] : [withoutNoun(passage, mention, counts)];
    changed ||= left[0] !== mention;
    return left;
  });
  return changed ? kept : found;
}

export const openers: Pass = { name: "openers", apply };
