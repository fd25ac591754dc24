/** Words beside the names of persons. */
import { isPersonNoun } from "../gazetteer/words.ts";
import { isGivenName, isHeadNoun, type Run } from "../names.ts";
import type { Passage } from "../view.ts";
import { folded, inClass, isHyphen, isPossessive, isSmall, wordTest, written } from "../word.ts";
import { isBodyBehind, isBodyOrPerson } from "./bodies.ts";
import { apposed, isClosing, isComma, isOpening, type Speaks } from "./cue.ts";

const isKin = inClass("kin");

/** A noun behind a person's name that is no body's: "a nurse". */
export const isPersonBehind = wordTest(
  (word) => isPersonNoun(word.folded) && !isBodyBehind(word) && !isBodyOrPerson(word),
);

const isAge = written(/^(?:1\d|[2-9]\d)$/);

const isOwner = folded(/^(?:his|her|their|my|whose)$/);

const isPost = inClass("post");

const followsPost = folded(/^(?:of|for|at)$/);

/** "Mirela Danu, director of". */
export const hasPost: Speaks = ({ words }, { end }) =>
  isComma(words[end]) && isSmall(words[end + 1]) && isPost(words[end + 1]) && followsPost(words[end + 2]);

const isWho = folded(/^who$/);

/** "Mirela Church, who": bodies are spoken of so as well, but by no name of somebody. */
export const isSomebody: Speaks = ({ words }, { start, end }) =>
  end - start === 2 && isGivenName(words[start]) && isComma(words[end]) && isWho(words[end + 1]);

/** "Mirela Danu (34)". */
export const hasBracketedAge: Speaks = ({ words }, { end }) =>
  isOpening(words[end]) && isAge(words[end + 1]) && isClosing(words[end + 2]);

const isYear = folded(/^years?$/);

/** "Mirela Danu, a 34-year-old nurse". */
export const hasYears: Speaks = ({ words }, { end }) =>
  isComma(words[end]) && isAge(words[end + 2]) && isHyphen(words[end + 3]) && isYear(words[end + 4]);

/** "his wife, Mirela", "her brother Tomo". */
export const isRelative: Speaks = ({ words }, { start }) => {
  const noun = isComma(words[start - 1]) ? start - 2 : start - 1;
  return isKin(words[noun]) && (isOwner(words[noun - 1]) || isPossessive(words[noun - 1]));
};

/** "Mirela Danu, 34, said". */
export const hasAge: Speaks = ({ words }, { end }) =>
  isComma(words[end]) && isAge(words[end + 1]) && isComma(words[end + 2]);

/** "Mirela, a nurse", but not "Vantor Federation, the predecessor of". */
export function isApposedPerson(passage: Passage, name: Run): boolean {
  return !passage.words.slice(name.start, name.end).some(isHeadNoun) && apposed(isPersonBehind)(passage, name);
}
