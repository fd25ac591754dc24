/** Runs of capitalised words, the raw stuff of names: where they begin and end, and what may join them. */
import { givenNames, headNouns, surnames } from "./gazetteer/words.ts";
import { isJoiner, type Passage, perPassage } from "./view.ts";
import {
  folded,
  isAcronymWord,
  isEastAsianSurname,
  isParticle,
  isPartyWord,
  type WordTest,
  wordTest,
  written,
} from "./word.ts";

/** Tokens [start, end). */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** "J." and "J.R." */
const isInitial = written(/^\p{Lu}\.(?:\p{Lu}\.)?$/u);
const isCountryInitial = folded(/^u\.[sk]\.$/);
const hasNameLetters = written(/^[\p{L}\p{M}.'’]+$/u);
const hasLetterFirst = written(/^\p{L}/u);

/** A given name, as the list has it. */
export const isGivenName = wordTest((word) => givenNames().has(word.folded));
/** A surname, as the list has it. */
export const isSurname = wordTest((word) => surnames().has(word.folded));
/** A noun that heads names of things: "Park", "Ministry". */
export const isHeadNoun = wordTest((word) => headNouns().hitsAt([word.folded], 0).length > 0);

/** Whether a token may be a word of a person's name. */
export function isNameWord(passage: Passage, at: number): boolean {
  const word = passage.words[at];
  if (isInitial(word)) return !isCountryInitial(word);
  if (word === undefined || passage.capital[at] !== true || !hasNameLetters(word)) return false;
  return !isAcronymWord(word) || (passage.loud && word.text.length > 4);
}

/** One past the name word that goes on after `at`: over hyphens ("Jong-un", "Al-Sadr") and particles ("van der"); `at` where none does. */
function nextWord(passage: Passage, at: number): number {
  if (isNameWord(passage, at)) return at + 1;
  if (isJoiner(passage, at) && hasLetterFirst(passage.words[at + 1])) return hyphenated(passage, at + 1);
  let place = at;
  while (place < at + 3 && isParticle(passage.words[place]) && passage.tokens[place]?.text !== "I") place++;
  if (place === at) return at;
  if (isJoiner(passage, place)) place++;
  return isNameWord(passage, place) ? place + 1 : at;
}

const isSyllable = written(/^\p{Ll}{2,6}$/u);

/** The part after a hyphen: lower case only in East Asian given names, beside a surname ("Kim Jong-un", "Jae-in Moon"). */
function hyphenated(passage: Passage, at: number): number {
  if (isNameWord(passage, at)) return at + 1;
  const surname = (place: number) => passage.capital[place] === true && isEastAsianSurname(passage.words[place]);
  const syllable = isSyllable(passage.words[at]) && passage.capital[at - 2] === true;
  return syllable && (surname(at - 3) || surname(at + 1)) ? at + 1 : at - 1;
}

/** The run of name words that begins at `start`; empty where none does. */
function nameRun(passage: Passage, start: number): Run {
  let end = isNameWord(passage, start) ? start + 1 : particleStart(passage, start);
  if (end === start) return { start, end };
  for (let next = nextWord(passage, end); next > end; next = nextWord(passage, end)) end = next;
  return { start, end };
}

const beginsName = folded(/^(?:al|el|ul|bin|ibn|de|van|von|del)$/);
const needsHyphen = folded(/^(?:al|el|ul)$/);

/** Names that begin with a particle: "al-Maliki", "bin Laden", "de Gaulle". */
function particleStart(passage: Passage, start: number): number {
  const word = passage.words[start];
  if (!isParticle(word) || !beginsName(word)) return start;
  const next = isJoiner(passage, start + 1) ? start + 2 : start + 1;
  const joined = !needsHyphen(word) || next === start + 2;
  return joined && isNameWord(passage, next) ? next + 1 : start;
}

const ORDINARY =
  /(?:tion|tions|ment|ness|ity|ities|ism|ists?|ings|ers|ies|ance|ence|ship|cracy|logy|onal|ical|ive|ives|ous|women|ional|ic|ful|less|action|right|rights|voice|power|future|project|group|peace|freedom|hope)$/;

const isOrdinary: WordTest = wordTest(
  (word) =>
    word.folded.length > 3 &&
    (ORDINARY.test(word.folded) || isPartyWord(word)) &&
    !isSurname(word) &&
    !isGivenName(word),
);

/** Whether a run has a word that looks like no name: "Moral Majority", "Peace Action". Known names are never ordinary. */
export function hasOrdinaryWord(passage: Passage, run: Run): boolean {
  return passage.words.slice(run.start, run.end).some(isOrdinary);
}

/** All runs of name words of a sentence, in order. */
export const nameRuns: (passage: Passage) => readonly Run[] = perPassage((passage) => {
  const runs: Run[] = [];
  for (let at = 0; at < passage.words.length; at++) {
    const run = nameRun(passage, at);
    if (run.end === run.start) continue;
    runs.push(run);
    at = run.end - 1;
  }
  return runs;
});
