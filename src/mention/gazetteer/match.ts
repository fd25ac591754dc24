/** Where the gazetteer of names matches a sentence. */
import type { Candidate } from "../finder.ts";
import { isProper, opensSentence, type Passage, perPassage, tokensThat, touchesNext, type View } from "../view.ts";
import { folded, inClass, isAcronym, isAcronymWord, isNoun, isSmall, wordTest, written } from "../word.ts";
import { type Entry, GENERIC, type ListName, nameTrie } from "./names.ts";
import { isWord } from "./words.ts";

/** A match of one entry. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly entry: Entry;
}

const isOfficial = folded(/^(?:spokes(?:man|woman|person)|officials?|leaders?|aides?|sources?|chief|lawmakers?)$/);
/** A name that is a common word too: an ALL CAPS line says nothing of it. */
const isCommonInCapitals = inClass("word-in-capitals");

/** Whether the text's capitals are those that the entry wants, or a place is written small throughout. */
function capitalsAgree(entry: Entry, plain: readonly string[], from: number): boolean {
  if (entry.casual && isSmallAt(plain, from, entry.parts.length)) return true;
  return entry.parts.every((part, at) => {
    const word = plain[from + at] ?? "";
    if (isAcronym(part)) return word === part;
    return !/^\p{Lu}/u.test(part) || /^[\p{Lu}\p{N}]/u.test(word);
  });
}

function isSmallAt(plain: readonly string[], from: number, length: number): boolean {
  for (let at = from; at < from + length; at++) if (!/^\p{Ll}/u.test(plain[at] ?? "")) return false;
  return true;
}

/** Whether the place of a match lets its capitals count. */
function placeAllows(passage: Passage, match: Match): boolean {
  if (isCasual(passage, match)) return true;
  if (match.end - match.start > 1) return true;
  const token = passage.tokens[match.start];
  const word = passage.words[match.start];
  if (token === undefined) return false;
  if (passage.shouted && isCommonInCapitals(word)) return false;
  if (match.entry.list === "countries" || isAcronymWord(word)) return true;
  if (isProper(token) || (!passage.loud && !opensSentence(passage, match.start))) return true;
  if (passage.tokens[match.start - 1]?.text === "(" && passage.tokens[match.end]?.text === ")") return true;
  if (passage.loud) return false;
  // "Parliament passed …": a noun that opens a sentence and is its subject without an article; or it has officials; or it is no noun.
  const next = passage.words[match.end];
  return /^(?:VERB|AUX)$/.test(passage.tokens[match.end]?.upos ?? "") || isOfficial(next) || !isNoun(word);
}

const isLetter = written(/^\p{L}$/u);

/** "A 10-metre wave": a letter that does not hang together with what follows is no part of a name. */
function isLetterApart(passage: Passage, { start, end }: Match): boolean {
  return end - start > 1 && isLetter(passage.words[start]) && !touchesNext(passage, start);
}

/** Whether a match is of a place that is written small. */
function isCasual(passage: Passage, { entry, start }: Match): boolean {
  return entry.casual === true && isSmall(passage.words[start]);
}

/** What lists have for the tokens [start, end), capitals agreeing. */
interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly entries: readonly Entry[];
}

const beginsName = wordTest(({ foldedParts }) => nameTrie().begins(foldedParts[0]));

/** The phrases of all lists in a sentence, grouped by their first tokens, the longest first. */
const phrasesIn = perPassage((passage): readonly (readonly Phrase[])[] =>
  tokensThat(passage, beginsName)
    .map((at) => phrasesAt(passage, at))
    .filter((phrases) => phrases.length > 0),
);

function phrasesAt({ pieces }: Passage, start: number): readonly Phrase[] {
  const from = pieces.first[start] ?? 0;
  return nameTrie()
    .hitsAt(pieces.folded, from)
    .flatMap(({ length, values }): readonly Phrase[] => {
      const end = (pieces.token[from + length - 1] ?? 0) + 1;
      if (pieces.first[end] !== from + length) return [];
      const entries = values.filter((value) => capitalsAgree(value, pieces.plain, from));
      return entries.length === 0 ? [] : [{ start, end, entries }];
    });
}

/** The longest of phrases that begin at one place that is a match of a list. */
function matchOf(passage: Passage, phrases: readonly Phrase[], list: ListName): Match | undefined {
  for (const { start, end, entries } of phrases) {
    const entry = entries.find((value) => value.list === list);
    if (entry === undefined) continue;
    const match = { start: isArticle(passage, start) && end > start + 1 ? start + 1 : start, end, entry };
    if (placeAllows(passage, match) && !isLetterApart(passage, match)) return match;
  }
  return undefined;
}

function isArticle(passage: Passage, at: number): boolean {
  return passage.folded[at] === "the";
}

const matchesByList = perPassage((_: Passage) => new Map<ListName, readonly Match[]>());
const surelyByList = perPassage((_: Passage) => new Map<ListName, readonly Match[]>());

/**
 * The matches of one list in a sentence, the longest at each place, in order, without overlaps. Kept for the next to ask. Names that
 * are common words or persons' names too are matches only where the words around speak for them ("in Reading", "Reading, England").
 */
export function matchesIn(passage: Passage, list: ListName): readonly Match[] {
  const kept = surelyByList(passage);
  const matches = kept.get(list) ?? possibleMatchesIn(passage, list).filter((match) => isSure(passage, match));
  kept.set(list, matches);
  return matches;
}

/** As `matchesIn`, with all doubtful names: for those who weigh the surroundings themselves. */
export function possibleMatchesIn(passage: Passage, list: ListName): readonly Match[] {
  const kept = matchesByList(passage);
  const matches = kept.get(list) ?? computeMatches(passage, list);
  kept.set(list, matches);
  return matches;
}

/** Whether a match is no doubtful name, or the words around it speak for it. */
function isSure(passage: Passage, { start, end, entry }: Match): boolean {
  if (!entry.doubtful) return true;
  const before = passage.folded[start - 1] ?? "";
  const after = passage.folded[end] ?? "";
  if (isWord(`${entry.kind}-cue-before`, before) || isWord(`${entry.kind}-cue-after`, after)) return true;
  return (
    entry.kind === "place" && (isOfTown(passage, start) || isInRegion(passage, end) || isBehindTown(passage, start))
  );
}

const hasTowns = inClass("town-of");

/** "the mayor of Reading". */
function isOfTown(passage: Passage, start: number): boolean {
  return passage.folded[start - 1] === "of" && hasTowns(passage.words[start - 2]);
}

const opensRegion = written(/^[,(]$/);

/** "Reading, England", "Reading (England)": a country or a region follows. */
function isInRegion(passage: Passage, end: number): boolean {
  return opensRegion(passage.words[end]) && regionStarts(passage).has(end + 1);
}

/** "Springfield, Mass.": a town stands before the comma. */
function isBehindTown(passage: Passage, start: number): boolean {
  if (passage.tokens[start - 1]?.text !== ",") return false;
  return possibleMatchesIn(passage, "cities").some(({ end }) => end === start - 1);
}

/** Where countries and regions begin in a sentence. */
const regionStarts = perPassage((passage: Passage): ReadonlySet<number> => {
  const matches = (["countries", "places"] as const).flatMap((list) => possibleMatchesIn(passage, list));
  return new Set(matches.filter((match) => !match.entry.demonym).map((match) => match.start));
});

function computeMatches(passage: Passage, list: ListName): readonly Match[] {
  const matches: Match[] = [];
  let free = 0;
  for (const phrases of phrasesIn(passage)) {
    const start = phrases[0]?.start ?? 0;
    const match = start < free ? undefined : matchOf(passage, phrases, list);
    if (match === undefined) continue;
    matches.push(match);
    free = match.end;
  }
  return matches;
}

/** A match as a candidate of its list's kind. */
export function matchCandidate(passage: Passage, match: Match): Candidate {
  const { entry, start, end } = match;
  const base = {
    sentence: passage.sentence.index,
    start,
    end,
    kind: entry.kind,
    form: "name" as const,
    // Small letters leave it to the tagger.
    trust: isCasual(passage, match) ? (1 as const) : (2 as const),
  };
  const canonical = entry.sort === GENERIC ? {} : { canonical: entry.canonical };
  return { ...base, ...canonical, ...(entry.demonym ? { demonym: entry.demonym } : {}) };
}

/** Candidates for all matches of some lists in a document. */
export function gazetteerCandidates(view: View, ...lists: readonly ListName[]): readonly Candidate[] {
  return view.passages.flatMap((passage) =>
    lists.flatMap((list) => matchesIn(passage, list).map((match) => matchCandidate(passage, match))),
  );
}
