/**
 * Persons by name, without their titles: after a title ("Defense Secretary | Robert Gates"), by given name and surname, by an
 * initial, by an East Asian surname that goes first ("Kim Jong-un", "Xi Jinping").
 *
 * A surname alone is left to the passes, which know the rest of the document.
 */
import type { Candidate, Finder, Trust } from "../finder.ts";
import { matchesIn } from "../gazetteer/match.ts";
import { isWord } from "../gazetteer/words.ts";
import { hasOrdinaryWord, isGivenName, isHeadNoun, isSurname, nameRuns, type Run } from "../names.ts";
import { officesIn, titlesIn } from "../office.ts";
import { isJoiner, type Passage, perPassage, type View } from "../view.ts";
import {
  hasLetter,
  isEastAsianSurname,
  isHyphen,
  isInitial,
  isNoun,
  isPartyWord,
  isSmall,
  wordTest,
  written,
} from "../word.ts";

/** A piece of a run of name words, and whether a title stands before it. */
interface Piece extends Run {
  readonly titled: boolean;
}

const LONGEST = 6;

const isJunior = written(/^Jr\.?$/);
const isSuffix = written(/^(?:Jr|Sr)\.?$/);
const closesApposition = written(/^[,.]$/);
/** A particle that is written small. */
const isSmallParticle = wordTest(({ text }) => isWord("particle", text));

/** Spans that cut a run in two: titles, honorifics, peoples, and names of two words and more that a gazetteer knows. */
const cutsIn = perPassage((passage: Passage): readonly Run[] => {
  const titles = titlesIn(passage).filter((title) => !isNameEnd(passage, title));
  const names = (["countries", "places", "organizations", "events", "agreements", "systems"] as const)
    .flatMap((list) => matchesIn(passage, list))
    .filter((match) => match.entry.demonym || match.end - match.start > 1 || isBeforeName(passage, match.end))
    .filter((match) => !isCalledSo(passage, match));
  return [...titles, ...names].sort((one, other) => one.start - other.start || other.end - one.end);
});

const closesName = written(/^[,.]$/);

/** "John German, who": a people's name that ends a name which a given name begins. */
function isCalledSo(passage: Passage, { start, end }: Run): boolean {
  return (
    end - start === 1 && isGiven(passage, start - 1) && !passage.capital[start - 2] && closesName(passage.words[end])
  );
}

/** "Maine | Joseph Brennan": a given name and another word follow. */
function isBeforeName(passage: Passage, at: number): boolean {
  return isGiven(passage, at) && !isGiven(passage, at - 1) && passage.capital[at + 1] === true;
}

/** "Stephen King": a title's word after a given name ends the name. */
function isNameEnd(passage: Passage, title: Run): boolean {
  return (
    title.end - title.start === 1 &&
    passage.capital[title.start] === true &&
    isGiven(passage, title.start - 1) &&
    (!passage.capital[title.end] || isJunior(passage.words[title.end]))
  );
}

function isGiven(passage: Passage, at: number): boolean {
  return passage.capital[at] === true && isGivenName(passage.words[at]);
}

function piecesOf(passage: Passage, run: Run): readonly Piece[] {
  const cuts = cutsIn(passage);
  const pieces: Piece[] = [];
  let start = run.start;
  for (const cut of [...cuts, { start: run.end, end: run.end }]) {
    if (cut.start > run.end || cut.end < start) continue;
    const end = Math.min(cut.start, run.end);
    if (end > start) pieces.push(pieceOf(passage, start, end));
    start = Math.max(start, cut.end);
  }
  return pieces;
}

/** A piece without hyphens and particles at its ends. */
function pieceOf(passage: Passage, from: number, to: number): Piece {
  let end = to;
  while (end > from && (isHyphen(passage.words[end - 1]) || isSmallParticle(passage.words[end - 1]))) end--;
  let start = from;
  for (let at = start; at < end; at++) if (endsOther(passage, at)) start = at + 1;
  while (start < end && isHyphen(passage.words[start])) start++;
  return { start, end: withSuffix(passage, end), titled: isTitled(passage, start, end) };
}

/** "Defence Forces | Julius Karan": a head noun of other names before a given name. */
function endsOther(passage: Passage, at: number): boolean {
  const word = passage.words[at];
  return isHeadNoun(word) && !isSurname(word) && !isGivenName(word) && isGiven(passage, at + 1);
}

/** Whether a title stands right before, or before a comma where a comma closes the name: "the party's leader, Ann Bo, said". */
function isTitled(passage: Passage, start: number, end: number): boolean {
  const apposed = passage.tokens[start - 1]?.text === "," && closesApposition(passage.words[end]);
  return (
    titlesIn(passage).some((title) => title.end === start) ||
    (apposed && officesIn(passage).some((office) => office.end === start - 1))
  );
}

/** "Gates-Kyuma talks": two names with nothing but a hyphen between them. */
function isPair(passage: Passage, piece: Run): boolean {
  return piece.end - piece.start === 3 && isJoiner(passage, piece.start + 1) && passage.capital[piece.end - 1] === true;
}

/** "Martin Luther King Jr.", "King, Jr.". */
function withSuffix(passage: Passage, end: number): number {
  if (isSuffix(passage.words[end])) return end + 1;
  return passage.tokens[end]?.text === "," && isSuffix(passage.words[end + 1]) ? end + 2 : end;
}

/** Words of a piece: tokens that are no hyphens. */
function wordCount(passage: Passage, piece: Run): number {
  return passage.words.slice(piece.start, piece.end).filter(hasLetter).length;
}

/** Whether the last word heads names of other kinds ("Cal Anderson Park") and is no surname after a given name ("Rosa Park"). */
function endsInHeadNoun(passage: Passage, piece: Piece): boolean {
  const last = passage.words[piece.end - 1];
  if (!isHeadNoun(last)) return false;
  return !isSurname(last) || !(piece.titled || (isGiven(passage, piece.start) && piece.end - piece.start === 2));
}

/** Whether a gazetteer has the whole piece as a country, a place or an organisation. */
function isKnownThing(passage: Passage, piece: Run): boolean {
  return (["countries", "cities", "places", "organizations"] as const).some((list) =>
    matchesIn(passage, list).some((match) => match.start === piece.start && match.end >= piece.end),
  );
}

/** How far a piece may be trusted to be a person; undefined where nothing speaks for it. */
function trustOf(passage: Passage, piece: Piece): Trust | undefined {
  const words = wordCount(passage, piece);
  if (words === 0 || words > LONGEST || endsInHeadNoun(passage, piece)) return undefined;
  if (piece.titled) return words > 1 || isFreeWord(passage, piece) ? 2 : undefined;
  if (words === 1 || isPair(passage, piece) || isKnownThing(passage, piece)) return undefined;
  if (isOfSyllables(passage, piece)) return 2;
  const ordinary = hasOrdinaryWord(passage, piece) && !isGivenBeforeName(passage, piece);
  return !ordinary && looksLikePerson(passage, piece) ? 1 : undefined;
}

/** "Brent Sauders": behind a given name, only what is a noun is an ordinary word. */
function isGivenBeforeName(passage: Passage, { start, end }: Run): boolean {
  return (
    isGiven(passage, start) && !passage.words.slice(start + 1, end).some((word) => isNoun(word) || isPartyWord(word))
  );
}

/** "Ban Ki-moon": a surname that goes first, and a given name of two syllables; nothing else is written so. */
function isOfSyllables({ words }: Passage, { start, end }: Run): boolean {
  return (
    end - start === 4 && isEastAsianSurname(words[start]) && isHyphen(words[start + 2]) && isSmall(words[start + 3])
  );
}

/** Whether a word alone may be a surname after a title: "President Trump", not "President Europe". */
function isFreeWord(passage: Passage, piece: Run): boolean {
  if (isSurname(passage.words[piece.start])) return true;
  return !isKnownThing(passage, piece) && !hasOrdinaryWord(passage, piece);
}

/** A given name or an East Asian surname first, an initial inside, or a known surname last. */
function looksLikePerson(passage: Passage, piece: Run): boolean {
  if (isGiven(passage, piece.start) || isEastAsianSurname(passage.words[piece.start])) return true;
  if (passage.words.slice(piece.start, piece.end - 1).some(isInitial)) return true;
  return isSurname(passage.words[piece.end - 1]) && !isThingAt(passage, piece.start);
}

/** Whether a country, place or organisation begins at a token: "Hong Kong Li" is no person. */
function isThingAt(passage: Passage, at: number): boolean {
  return isKnownThing(passage, { start: at, end: at + 1 });
}

function find(view: View): readonly Candidate[] {
  return view.passages.flatMap((passage) =>
    nameRuns(passage)
      .flatMap((run) => piecesOf(passage, run))
      .flatMap((piece): readonly Candidate[] => {
        const trust = trustOf(passage, piece);
        const { start, end } = piece;
        return trust === undefined
          ? []
          : [{ sentence: passage.sentence.index, start, end, kind: "person", form: "name", trust }];
      }),
  );
}

export const people: Finder = { name: "people", find };
