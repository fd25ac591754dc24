/**
 * Names by what stands right beside them (`../beside.ts`). What the words beside a name say of it in one sentence holds in all, and
 * capitalised words that nothing has found become names by them.
 */
import type { Kind } from "../../schema.ts";
import { kindBeside } from "../beside.ts";
import type { Found, Pass } from "../finder.ts";
import { once } from "../gazetteer/files.ts";
import { isCommonNoun, isWord } from "../gazetteer/words.ts";
import { countryOfCapital } from "../lookup.ts";
import type { Run } from "../names.ts";
import { type Cover, coverOf } from "../overlaps.ts";
import { isJoiner, opensSentence, type Passage, tokensThat, type View } from "../view.ts";
import { folded, hasCapital, isFunctionWord, wordTest, written } from "../word.ts";
import { keyOf, surfaceOf, wordsOfPersons } from "./known.ts";

/** Whether what a mention is may be put in doubt: no title, no definition, no country and no capital city. */
function isOpen({ form, demonym, kind, trust, canonical }: Found): boolean {
  if (form !== "name" || demonym || trust > 2 || !/^(?:person|organization|place|event)$/.test(kind)) return false;
  return trust < 2 || (kind === "place" && countryOfCapital(canonical ?? "") === undefined);
}

/** What the words beside names say of them, by name; but the family names of people who are named in full are theirs. */
function kindsOf(view: View, found: readonly Found[]): ReadonlyMap<string, Kind> {
  const kinds = new Map<string, Kind>();
  const persons = once(() => wordsOfPersons(view, found));
  const isFamilyName = (passage: Passage, { start, end }: Found): boolean =>
    end - start === 1 && persons().has(passage.folded[start] ?? "");
  for (const mention of found) {
    const passage = view.passages[mention.sentence];
    const kind = passage !== undefined && isOpen(mention) ? kindBeside(passage, mention) : undefined;
    if (passage === undefined || kind === undefined || isFamilyName(passage, mention)) continue;
    const key = keyOf(surfaceOf(view, mention));
    if (!kinds.has(key)) kinds.set(key, kind);
  }
  return kinds;
}

function withKind(mention: Found, kind: Kind | undefined): Found {
  if (kind === undefined || kind === mention.kind) return mention;
  const { canonical: _, ...rest } = mention;
  return { ...rest, kind, trust: 1, finder: cues.name };
}

const isNoNoun = wordTest((word) => hasCapital(word) && !isFunctionWord(word) && !isCommonNoun(word.folded));

/** "Victorian", "Islamized". */
const isAdjective = folded(/(?:ian|ean|ese|ish|ed|ic)$/);

/** Whether a token may be a word of a name: a capital says so, at a sentence's beginning only of what is no noun. */
function mayName(passage: Passage, at: number): boolean {
  const word = passage.words[at];
  if (passage.capital[at] === true) return hasCapital(word) && !isAdjective(word);
  return isNoNoun(word) && opensSentence(passage, at);
}

const isNoun = wordTest((word) => isCommonNoun(word.folded) || isWord("no-name", word.folded));

/** "Coalition aircraft": one noun with a capital is no name. */
function isNounAlone({ words }: Passage, start: number, end: number): boolean {
  return end - start === 1 && isNoun(words[start]);
}

/** Stretches of capitalised words that no mention covers. */
function freeRuns(passage: Passage, cover: Cover): readonly Run[] {
  const runs: Run[] = [];
  const { words, sentence } = passage;
  const isFree = (at: number): boolean => cover.isFree(sentence.index, at, at + 1);
  let end = 0;
  for (const at of tokensThat(passage, hasCapital)) {
    if (at < end || !mayName(passage, at) || !isFree(at)) continue;
    end = at + 1;
    while (end < words.length && (mayName(passage, end) || isJoiner(passage, end)) && isFree(end)) end++;
    if (!isJoiner(passage, end - 1) && !isNounAlone(passage, at, end)) runs.push({ start: at, end });
  }
  return runs;
}

/** Ships of a fleet: "the trawler Vantor | 98". */
const isNumber = written(/^(?:\d{1,4}|[IVX]+)$/);

function missing(passage: Passage, cover: Cover): readonly Found[] {
  if (passage.loud) return [];
  return freeRuns(passage, cover).flatMap((run): readonly Found[] => {
    const guess: Found = {
      sentence: passage.sentence.index,
      ...run,
      kind: "person",
      form: "name",
      trust: 1,
      finder: cues.name,
    };
    const kind = kindBeside(passage, guess);
    if (kind === undefined) return [];
    const end = kind === "system" && isNumber(passage.words[run.end]) ? run.end + 1 : run.end;
    return [{ ...guess, kind, end }];
  });
}

function apply(view: View, found: readonly Found[]): readonly Found[] {
  const cover = coverOf(found);
  const more = view.passages.flatMap((passage) => missing(passage, cover));
  const kinds = kindsOf(view, [...found, ...more]);
  if (kinds.size === 0) return found;
  return [...found, ...more].map((mention) =>
    isOpen(mention) ? withKind(mention, kinds.get(keyOf(surfaceOf(view, mention)))) : mention,
  );
}

export const cues: Pass = { name: "cues", apply };
