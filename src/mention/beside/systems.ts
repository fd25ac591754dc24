/** Words beside the names of ships, weapons and products. */
import { isJoiner } from "../view.ts";
import { folded, inClass, isPossessive } from "../word.ts";
import { isArticle, isComma, isOf, type Speaks } from "./cue.ts";

/** A noun for ships: "frigate", "ferry". */
export const isShip = inClass("ship");

const isPartOfShip = inClass("ship-part");

const isShipVerb = inClass("ship-verb");

const isWeapon = inClass("weapon");

const standsBeforeWeapon = inClass("weapon-sort");

const isProduct = inClass("product");

const isAboard = folded(/^(?:aboard|board)$/);

/** "aboard the Vantor Star", but not "aboard the Vantor flight". */
export const isBoarded: Speaks = ({ words, tokens }, { start, end }) =>
  isArticle(words[start - 1]) && isAboard(words[start - 2]) && tokens[end]?.upos !== "NOUN";

/** "the wreck of the Vantor Star", "the Vantor Star's hull", "the Vantor Star capsized". */
export const isSailed: Speaks = ({ words }, { start, end }) => {
  const before = isArticle(words[start - 1]) ? start - 2 : start - 1;
  if (isOf(words[before]) && isPartOfShip(words[before - 1])) return true;
  return isShipVerb(words[end]) || (isPossessive(words[end]) && isPartOfShip(words[end + 1]));
};

/** "a second frigate, the Vantor". */
export const isShipByName: Speaks = ({ words }, { start }) =>
  isArticle(words[start - 1]) && isComma(words[start - 2]) && isShip(words[start - 3]);

const isAircraft = folded(/^aircraft$/);

const isCarrierNoun = folded(/^carrier$/);

/** "the aircraft carrier Vantor". */
export const isCarrier: Speaks = ({ words }, { start }) =>
  isCarrierNoun(words[start - 1]) && isAircraft(words[start - 2]);

const isClass = folded(/^class$/);

/** "a Vantor-class frigate". */
export const isOfClass: Speaks = (passage, { end }) => isJoiner(passage, end) && isClass(passage.words[end + 1]);

/** "Vantor cruise missiles". */
export const isBeforeWeapon: Speaks = ({ words }, { end }) => {
  let at = end;
  while (at < end + 2 && standsBeforeWeapon(words[at])) at++;
  return isWeapon(words[at]) || isProduct(words[end]);
};
