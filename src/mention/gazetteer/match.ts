/** Where the gazetteer of names matches a sentence. */
import type { Candidate } from "../finder.ts";
import { isAcronym, isProper, opensSentence, type Passage, perPassage, type View } from "../view.ts";
import { fold } from "./fold.ts";
import { type Entry, GENERIC, type ListName, nameTrie } from "./names.ts";
import { isWord } from "./words.ts";

/** A match of one entry. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly entry: Entry;
}

/** Surfaces of one word that are common words too: an ALL CAPS line says nothing of them. */
const WORDS_IN_CAPITALS = new Set(
  "us who it is ice pan raw sort start salt harm mas shas eta pa pp un au ap fed meta visa total orange sharp canon dawn shell vale dell sputnik labor labour".split(
    " ",
  ),
);

/** Whether the text's capitals are those that the entry wants. */
function capitalsAgree(entry: Entry, plain: readonly string[], from: number): boolean {
  return entry.parts.every((part, at) => {
    const word = plain[from + at] ?? "";
    if (isAcronym(part)) return word === part;
    return !/^\p{Lu}/u.test(part) || /^[\p{Lu}\p{N}]/u.test(word);
  });
}

/** Whether the place of a match lets its capitals count. */
function placeAllows(passage: Passage, match: Match): boolean {
  if (match.end - match.start > 1) return true;
  const token = passage.tokens[match.start];
  if (token === undefined) return false;
  if (passage.shouted && WORDS_IN_CAPITALS.has(fold(token.text))) return false;
  if (match.entry.list === "countries" || isAcronym(token.text)) return true;
  if (isProper(token) || (!passage.loud && !opensSentence(passage.tokens, match.start))) return true;
  if (passage.tokens[match.start - 1]?.text === "(" && passage.tokens[match.end]?.text === ")") return true;
  // "Parliament passed …": a noun that opens a sentence and is its subject without an article.
  return !passage.loud && /^(?:VERB|AUX)$/.test(passage.tokens[match.end]?.upos ?? "");
}

/** The phrases of all lists that begin at each token. */
const hitsIn = perPassage(({ tokens, pieces }) =>
  tokens.map((_, at) => {
    const from = pieces.first[at] ?? 0;
    return from === pieces.first[at + 1] ? [] : nameTrie().hitsAt(pieces.folded, from);
  }),
);

function matchesAt(passage: Passage, at: number, list: ListName): Match | undefined {
  const { pieces } = passage;
  const from = pieces.first[at] ?? 0;
  for (const hit of hitsIn(passage)[at] ?? []) {
    const end = (pieces.token[from + hit.length - 1] ?? 0) + 1;
    if (pieces.first[end] !== from + hit.length) continue;
    const entry = hit.values.find((value) => value.list === list && capitalsAgree(value, pieces.plain, from));
    if (entry === undefined) continue;
    const match = { start: isArticle(passage, at) && end > at + 1 ? at + 1 : at, end, entry };
    if (placeAllows(passage, match)) return match;
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
  return entry.kind === "place" && (isOfTown(passage, start) || isInRegion(passage, end));
}

/** "the mayor of Reading". */
function isOfTown(passage: Passage, start: number): boolean {
  return passage.folded[start - 1] === "of" && isWord("town-of", passage.folded[start - 2] ?? "");
}

/** "Reading, England", "Reading (England)": a country or a region follows. */
function isInRegion(passage: Passage, end: number): boolean {
  return /^[,(]$/.test(passage.tokens[end]?.text ?? "") && regionStarts(passage).has(end + 1);
}

/** Where countries and regions begin in a sentence. */
const regionStarts = perPassage((passage: Passage): ReadonlySet<number> => {
  const matches = (["countries", "places"] as const).flatMap((list) => possibleMatchesIn(passage, list));
  return new Set(matches.filter((match) => !match.entry.demonym).map((match) => match.start));
});

function computeMatches(passage: Passage, list: ListName): readonly Match[] {
  const matches: Match[] = [];
  for (let at = 0; at < passage.tokens.length; at++) {
    const match = matchesAt(passage, at, list);
    if (match === undefined) continue;
    matches.push(match);
    at = match.end - 1;
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
    trust: 2 as const,
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
