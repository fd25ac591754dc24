/** Runs of capitalised words, the raw stuff of names: where they begin and end, and what may join them. */
import { givenNames, isWord, surnames } from "./gazetteer/words.ts";
import { isAcronym, isJoiner, type Passage } from "./view.ts";

/** Tokens [start, end). */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** Whether a token may be a word of a person's name. */
export function isNameWord(passage: Passage, at: number): boolean {
  const text = passage.tokens[at]?.text ?? "";
  if (/^\p{Lu}\.(?:\p{Lu}\.)?$/u.test(text)) return passage.folded[at] !== "u.s." && passage.folded[at] !== "u.k.";
  if (!passage.capital[at] || !/^[\p{L}\p{M}.'’]+$/u.test(text)) return false;
  return !isAcronym(text) || (passage.loud && text.length > 4);
}

/** One past the name word that goes on after `at`: over hyphens ("Jong-un", "Al-Sadr") and particles ("van der"); `at` where none does. */
function nextWord(passage: Passage, at: number): number {
  if (isNameWord(passage, at)) return at + 1;
  if (isJoiner(passage, at) && /^\p{L}/u.test(passage.tokens[at + 1]?.text ?? "")) return hyphenated(passage, at + 1);
  let place = at;
  while (place < at + 3 && isWord("particle", passage.folded[place] ?? "") && passage.tokens[place]?.text !== "I")
    place++;
  if (place === at) return at;
  if (isJoiner(passage, place)) place++;
  return isNameWord(passage, place) ? place + 1 : at;
}

/** The part after a hyphen: lower case only in East Asian given names, beside a surname ("Kim Jong-un", "Jae-in Moon"). */
function hyphenated(passage: Passage, at: number): number {
  if (isNameWord(passage, at)) return at + 1;
  const surname = (place: number) =>
    passage.capital[place] === true && isWord("east-asian-surname", passage.folded[place] ?? "");
  const syllable = /^\p{Ll}{2,6}$/u.test(passage.tokens[at]?.text ?? "") && passage.capital[at - 2] === true;
  return syllable && (surname(at - 3) || surname(at + 1)) ? at + 1 : at - 1;
}

/** The run of name words that begins at `start`; empty where none does. */
export function nameRun(passage: Passage, start: number): Run {
  let end = isNameWord(passage, start) ? start + 1 : particleStart(passage, start);
  if (end === start) return { start, end };
  for (let next = nextWord(passage, end); next > end; next = nextWord(passage, end)) end = next;
  return { start, end };
}

/** Names that begin with a particle: "al-Maliki", "bin Laden", "de Gaulle". */
function particleStart(passage: Passage, start: number): number {
  if (!isWord("particle", passage.folded[start] ?? "")) return start;
  if (!/^(?:al|el|ul|bin|ibn|de|van|von|del)$/.test(passage.folded[start] ?? "")) return start;
  const next = isJoiner(passage, start + 1) ? start + 2 : start + 1;
  const joined = /^(?:al|el|ul)$/.test(passage.folded[start] ?? "") ? next === start + 2 : true;
  return joined && isNameWord(passage, next) ? next + 1 : start;
}

const ORDINARY =
  /(?:tion|tions|ment|ness|ity|ities|ism|ists?|ings|ers|ies|ance|ence|ship|cracy|logy|onal|ical|ive|ives|ous|women|ional|ic|ful|less|action|right|rights|voice|power|future|project|group|peace|freedom|hope)$/;

/** Whether a run has a word that looks like no name: "Moral Majority", "Peace Action". Known names are never ordinary. */
export function hasOrdinaryWord(passage: Passage, run: Run): boolean {
  return passage.folded
    .slice(run.start, run.end)
    .some(
      (word) =>
        word.length > 3 &&
        (ORDINARY.test(word) || isWord("party-word", word)) &&
        !surnames().has(word) &&
        !givenNames().has(word),
    );
}

/** All runs of name words of a sentence, in order. */
export function nameRuns(passage: Passage): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < passage.tokens.length; at++) {
    const run = nameRun(passage, at);
    if (run.end === run.start) continue;
    runs.push(run);
    at = run.end - 1;
  }
  return runs;
}
