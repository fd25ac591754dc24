/** What an office's words do in their sentence: name the office of somebody, or stand for the person who holds it. */
import { isNameWord } from "./names.ts";
import type { Office } from "./office.ts";
import { isJoiner, type Passage } from "./view.ts";
import { folded, isHyphen, isParticle, written } from "./word.ts";

/** "office": a title of a named person, or a role taken; "person": a description of somebody; "none": neither. */
export type OfficeRole = "office" | "person" | "none";

const isDeterminer = folded(/^(?:the|this|that|these|those|both|two|its|his|her|their|our|'s?)$/);
const isInnerWord = folded(/^(?:an?|former|then|new|current|ex)$/);
const takesRole = folded(
  /^(?:as|become|becomes|became|becoming|is|was|are|were|be|been|being|elected|named|appointed|nominated|reelected|re-elected|made)$/,
);
const isRoleNoun = folded(/^(?:post|position|role|job|title|office|rank)$/);

/** The token before the office's own noun phrase: past articles, adjectives, countries and names of organisations. */
function beforePhrase(passage: Passage, office: Office): number {
  let at = office.start - 1;
  while (at >= 0 && at > office.start - 8 && isInsidePhrase(passage, at)) at--;
  return at;
}

function isInsidePhrase(passage: Passage, at: number): boolean {
  const token = passage.tokens[at];
  const word = passage.words[at];
  if (token === undefined) return false;
  return (
    isDeterminer(word) ||
    isInnerWord(word) ||
    passage.capital[at] === true ||
    token.upos === "ADJ" ||
    token.upos === "PROPN" ||
    isHyphen(word)
  );
}

const opensApposition = written(/^[,(]$/);

/** "…, the deputy cabinet secretary": a comma or bracket, and a name before it. */
function isApposition(passage: Passage, office: Office): boolean {
  const at = beforePhrase(passage, office);
  return opensApposition(passage.words[at]) && (isNameWord(passage, at - 1) || isJoiner(passage, at - 2));
}

const mayJoin = written(/^(?:[-‐‑–]|\p{Ll}{2,5})$/u);
const closesApposition = written(/^(?:[,.)]|['’]s)$/);

/**
 * "… secretary of state, Jane Doe", "the president of Chile, Jane Doe": a comma and a name after it, and the name ends in a comma, a
 * bracket or the sentence.
 */
function hasAppositionAfter(passage: Passage, office: Office): boolean {
  const comma = pastOwner(passage, office.end);
  if (passage.tokens[comma]?.text !== "," || !isNameWord(passage, comma + 1)) return false;
  let at = comma + 1;
  while (at < comma + 7 && (isNameWord(passage, at) || mayJoin(passage.words[at]))) at++;
  return at >= passage.words.length || closesApposition(passage.words[at]);
}

/** Past "of Chile", "of the World Bank", "of the IAEA", "of the Workers' Front" after an office. */
function pastOwner(passage: Passage, end: number): number {
  if (passage.folded[end] !== "of") return end;
  const first = isDeterminer(passage.words[end + 1]) ? end + 2 : end + 1;
  let at = first;
  while (at < first + LONGEST_OWNER && (passage.capital[at] === true || (at > first && isWithinName(passage, at))))
    at++;
  return at > first ? at : end;
}

/** At most so many words of whose office it is. */
const LONGEST_OWNER = 8;
const joinsName = folded(/^(?:of|for|and|&|['’]s?|-)$/);

/** "Bank | of | England", "Workers | ' | Front": a small word or mark with a capital behind it. */
function isWithinName(passage: Passage, at: number): boolean {
  return joinsName(passage.words[at]) && passage.capital[at + 1] === true;
}

/** "became prime minister", "the post of foreign minister". */
function isTakenRole(passage: Passage, office: Office): boolean {
  const at = beforePhrase(passage, office);
  return takesRole(passage.words[at]) || (passage.folded[at] === "of" && isRoleNoun(passage.words[at - 1]));
}

/** The role of an office's words. */
export function roleOf(passage: Passage, office: Office): OfficeRole {
  const named =
    isNameWord(passage, office.end) || (isParticle(passage.words[office.end]) && isNameWord(passage, office.end + 1));
  if (named || isApposition(passage, office) || hasAppositionAfter(passage, office)) return "office";
  const upos = passage.tokens[office.head]?.upos;
  if (upos !== "NOUN" && upos !== "PROPN") return "none";
  if (!office.plural && isTakenRole(passage, office)) return "office";
  if (isDefinite(passage, office)) return "person";
  return passage.capital[office.head] && !office.plural && office.end - office.start > 1 && !passage.loud
    ? "office"
    : "none";
}

/** Whether an article or a possessor stands before the phrase, adjectives and countries in between. */
function isDefinite(passage: Passage, office: Office): boolean {
  const at = beforePhrase(passage, office);
  return passage.words.slice(at + 1, office.start).some(isDeterminer);
}
