/**
 * Names that nothing knows: what is left of capitalised words, with the kind that the words around them speak for. "Zorvat said" is
 * a person, "in Zorvat" a place, "the ZVT" an organisation. Where nothing speaks, two or three words are a person; one is left alone.
 */

import type { Kind } from "../../schema.ts";
import type { Found, Pass } from "../finder.ts";
import { matchesIn } from "../gazetteer/match.ts";
import { hasOrdinaryWord, isHeadNoun, isSurname, nameRuns, type Run } from "../names.ts";
import { titlesIn } from "../office.ts";
import { type Cover, coverOf } from "../overlaps.ts";
import { isJoiner, type Passage, perPassage, tokensThat, type View } from "../view.ts";
import {
  folded,
  hasLetter,
  inClass,
  isAcronymWord,
  isEastAsianSurname,
  isSpeechWord,
  standsBeforePlace,
  type Word,
  wordTest,
  written,
} from "../word.ts";

/** The parts of a run that nothing covers, without hyphens at their ends. */
function freeParts(passage: Passage, run: Run, cover: Cover): readonly Run[] {
  const parts: Run[] = [];
  let start = run.start;
  const taken = titlesAndCountries(passage);
  for (let at = run.start; at <= run.end; at++) {
    const free = at < run.end && !taken.has(at) && cover.isFree(passage.sentence.index, at, at + 1);
    if (free) continue;
    if (at > start) parts.push({ start, end: at });
    start = at + 1;
  }
  return parts.map((part) => trimmed(passage, part)).filter((part) => part.end > part.start);
}

/** Tokens of titles, and of countries and peoples also where they are no mention ("speaks French"). */
const titlesAndCountries = perPassage((passage: Passage): ReadonlySet<number> => {
  const spans = [...titlesIn(passage), ...matchesIn(passage, "countries")];
  return new Set(spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, step) => start + step)));
});

function trimmed(passage: Passage, { start, end }: Run): Run {
  let first = start;
  let last = end;
  while (first < last && !hasLetter(passage.words[first])) first++;
  while (last > first && !passage.capital[last - 1] && !isJoiner(passage, last - 2)) last--;
  return { start: first, end: last };
}

const isRelative = folded(/^(?:who|whose)$/);
const tellsOfPerson = folded(/^(?:who|whose|aged|\d\d)$/);
const tellsOfLife = folded(/^(?:born|\d{4}|[bd]\.)$/);

/** "Zorvat Helu, who …", "Zorvat Helu (born …", "Zorvat Helu, 45,". */
function isFollowedAsPerson(passage: Passage, run: Run): boolean {
  const next = passage.words[run.end];
  const after = passage.words[run.end + 1];
  if (isRelative(next)) return true;
  return (next?.folded === "," && tellsOfPerson(after)) || (next?.folded === "(" && tellsOfLife(after));
}

/** A folded word with a letter in it. */
const isFoldedWord = folded(/\p{L}/u);
const isThing = wordTest((word) => isHeadNoun(word) && !isSurname(word));

/** Words that name no person and no place: too many, too short, or of the kind that other names are made of. */
function isUnfit(passage: Passage, run: Run): boolean {
  const words = passage.words.slice(run.start, run.end).filter(isFoldedWord);
  if (words.length > 3 || (words.length === 1 && isUnfitAlone(words[0], passage.words[run.start]))) return true;
  return words.some(isThing) || hasOrdinaryWord(passage, run);
}

const isNoName = inClass("no-name");
const isShort = wordTest((word) => word.folded.length < 3);
const hasSmallLetter = written(/\p{Ll}/u);

/** A word that is too short or no name by itself; "Xi" and "Ma" are surnames, "XI" is a number. */
function isUnfitAlone(word: Word | undefined, first: Word | undefined): boolean {
  const surname = isEastAsianSurname(word) && hasSmallLetter(first);
  return !surname && (isNoName(word) || isShort(word));
}

const standsBeforePerson = inClass("person-before");

const isAccording = folded(/^according$/);

/** "according to Belvostat". */
function isSource({ words }: Passage, { start }: Run): boolean {
  return isAccording(words[start - 2]) && words[start - 1]?.folded === "to";
}

/** The kind that a run's surroundings speak for. */
function kindOf(passage: Passage, run: Run): Kind | undefined {
  if (isUnfit(passage, run)) return undefined;
  const alone = run.end - run.start === 1;
  const surname = isSurname(passage.words[run.end - 1]);
  const before = passage.words[run.start - 1];
  if (isSpeechWord(passage.words[run.end])) return "person";
  if (isSource(passage, run)) return alone ? "organization" : "person";
  if (standsBeforePlace(before)) return alone || !surname ? "place" : "person";
  if (standsBeforePerson(before) || (alone && surname)) return "person";
  return !alone && isFollowedAsPerson(passage, run) ? "person" : undefined;
}

const mayBeOrganization = wordTest((word) => isAcronymWord(word) && !isNoName(word) && !/\d|s$/.test(word.text));
const standsBeforeAcronym = folded(/^(?:the|\(|of|by|former)$/);
const standsBehindAcronym = folded(/^(?:'s|\)|-)$/);

function acronymsIn(passage: Passage, cover: Cover): readonly Found[] {
  return tokensThat(passage, mayBeOrganization)
    .filter((at) => passage.capital[at] && cover.isFree(passage.sentence.index, at, at + 1) && isNoShout(passage, at))
    .map((at) => guess(passage, { start: at, end: at + 1 }, "organization"));
}

/** An acronym by its surroundings: after an article, in brackets, owning something, speaking; others may be words in capitals. */
function isNoShout({ words }: Passage, at: number): boolean {
  const after = words[at + 1];
  return standsBeforeAcronym(words[at - 1]) || standsBehindAcronym(after) || isSpeechWord(after);
}

function guess(passage: Passage, run: Run, kind: Kind): Found {
  return { sentence: passage.sentence.index, ...run, kind, form: "name", trust: 0, finder: "unknown" };
}

function guesses(passage: Passage, cover: Cover): readonly Found[] {
  if (passage.loud) return [];
  const runs = nameRuns(passage).flatMap((run) => freeParts(passage, run, cover));
  const named = runs.flatMap((run): readonly Found[] => {
    const kind = kindOf(passage, run);
    return kind === undefined ? [] : [guess(passage, run, kind)];
  });
  return [...named, ...acronymsIn(passage, cover)];
}

function apply(view: View, found: readonly Found[]): readonly Found[] {
  const cover = coverOf(found);
  return [...found, ...view.passages.flatMap((passage) => guesses(passage, cover))];
}

export const unknown: Pass = { name: "unknown", apply };
