/** Words beside the names of bodies. */
import { actsAsBody } from "../acting.ts";
import { isCommonNoun } from "../gazetteer/words.ts";
import { isGivenName, isHeadNoun, isSurname, type Run } from "../names.ts";
import type { Passage } from "../view.ts";
import { folded, hasCapital, inClass, isSmall, wordTest } from "../word.ts";
import { after, isArticle, isClosing, isComma, isOf, isOpening, type Speaks } from "./cue.ts";

/** A noun right before a body's name: "the fund". */
export const isBody = inClass("body");

/** A noun behind a body's name: "a fund that". */
export const isBodyBehind = inClass("body-behind");

/** A noun for bodies and persons: "operator". */
export const isBodyOrPerson = inClass("body-or-person");

const isNamedBody = inClass("named-body");

const isLed = inClass("led-by");

const isNoName = inClass("no-name");

const isUnfit = wordTest((word) => isNoName(word) || (isCommonNoun(word.folded) && !isHeadNoun(word)));

const closes = folded(/^[,.;]$/);

/** As before, where the noun may be a person's too: "the operator Vantor Rail", but not "the operator Ola Berg". */
export const afterMaker: Speaks = (passage, name) =>
  !isGivenName(passage.words[name.start]) && after(isBodyOrPerson)(passage, name);

/** "Vantor leader Mirela Danu": what is led is a body. */
export const isLedBy: Speaks = ({ words }, { end }) => isLed(words[end]) && hasCapital(words[end + 1]);

/** "the Vantor supermarket", "the Vantor chain". */
export const isBeforeBody: Speaks = ({ words }, { start, end }) =>
  isArticle(words[start - 1]) && isNamedBody(words[end]);

/** "a charity, Vantor,", "the safety agency (Vantor)": what stands beside a body's noun as its name, and nothing else. */
export const isBodyByName: Speaks = ({ words }, { start, end }) => {
  const opens = isArticle(words[start - 1]) ? start - 2 : start - 1;
  if (!isSmall(words[opens - 1]) || !isBodyBehind(words[opens - 1])) return false;
  if (isOpening(words[start - 1])) return isClosing(words[end]);
  return isComma(words[opens]) && closes(words[end]) && !isGivenName(words[start]);
};

const isEmployed = inClass("employed");

const isAtOrWith = folded(/^(?:at|with)$/);

/** "an analyst at Vantor". */
export const isEmployer: Speaks = ({ words }, { start }) =>
  isAtOrWith(words[start - 1]) && isEmployed(words[start - 2]);

const isNews = folded(/^(?:news|aid|rights)$/);

const isAgency = folded(/^(?:agency|group)$/);

/** "the Vantor news agency". */
export const isAgencyByName: Speaks = ({ words }, { start, end }) =>
  isArticle(words[start - 1]) && isNews(words[end]) && isAgency(words[end + 1]);

const isHeldBy = inClass("held-by");

/** "a unit of Vantor", "the owners of Vantor". */
export const isHolder: Speaks = ({ words }, { start }) =>
  isOf(words[start - 1]) && isSmall(words[start - 2]) && isHeldBy(words[start - 2]);

/** "Mirela Danu of Vantor": whom somebody is of is nobody. */
export const isOfSomebody: Speaks = ({ words }, { start }) =>
  isOf(words[start - 1]) &&
  hasCapital(words[start - 2]) &&
  (isGivenName(words[start - 3]) || isSurname(words[start - 2]));

/** "Vantor Global plunged 12 percent", but not "Copper plunged 12 percent". */
export function actsAsNamedBody(passage: Passage, name: Run): boolean {
  return !passage.words.slice(name.start, name.end).some(isUnfit) && actsAsBody(passage, name);
}
