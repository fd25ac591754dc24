/**
 * Public bodies named with their country in one way or another: "the Norwegian Supreme Court" is "the Supreme Court of Norway".
 */
import { canonicalName } from "../mention/lookup.ts";
import { isGenericBody, isJoiningWord } from "./common-words.ts";
import { nameWords } from "./names.ts";

/** What only states have, of the words for public bodies: a "Bank of Norway" may not be a Norwegian bank. */
const STATE =
  /^(?:ministry|department|government|cabinet|parliament|senate|congress|assembly|court|army|navy|police|military|forces?|guard|intelligence|central|commission|committee|agency|council)$/u;

/** More words than any country's name or adjective has in such names. */
const LONGEST = 4;

/** A key under which the names of one country's body are equal; undefined for any other name. */
export function stateBodyKey(words: readonly string[]): string | undefined {
  for (let length = Math.min(LONGEST, words.length - 1); length > 0; length--) {
    const [before, after] = [countryOf(words.slice(0, length)), countryOf(words.slice(-length))];
    const body = before !== undefined ? words.slice(length) : words.slice(0, -length);
    const country = before ?? after;
    if (country !== undefined) return isGenericBody(body.join(" ")) ? keyOf(body, country) : undefined;
  }
  return undefined;
}

function countryOf(words: readonly string[]): string | undefined {
  const own = words[0] === "the" ? words.slice(1) : words;
  return canonicalName(own.join(" "), "country");
}

function keyOf(body: readonly string[], country: string): string | undefined {
  const content = body.filter((word) => !isJoiningWord(word) && word !== "the");
  return !content.some((word) => STATE.test(word))
    ? undefined
    : [...content.toSorted(), ...nameWords(country)].join(" ");
}
