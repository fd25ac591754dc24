/**
 * Public bodies named with their country in one way or another: "the Norwegian Supreme Court" is "the Supreme Court of Norway".
 */
import { canonicalName } from "../mention/lookup.ts";
import { isGenericBody, isJoiningWord } from "./common-words.ts";
import { nameWords } from "./names.ts";

/** What only states have, of the words for public bodies: a "Bank of Norway" may not be a Norwegian bank. */
const STATE =
  /^(?:ministry|department|government|cabinet|parliament|senate|congress|assembly|court|army|navy|police|military|forces?|guard|intelligence|central|commission|committee|agency|council)$/u;

/** What heads the names of a government's parts. */
const MINISTRY = /^(?:ministry|department)$/u;
/** What their names have or leave out: "Ministry of Foreign Affairs", "Foreign Ministry"; "Ministry of National Defense", "Defense Ministry". */
const LEFT_OUT = /^(?:affairs|national)$/u;

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
  return body.some((word) => STATE.test(word)) ? [bodyKey(body), ...nameWords(country)].join(" ") : undefined;
}

/** A key under which the names of a public body are equal that are made of words for such bodies alone. */
function bodyKey(words: readonly string[]): string {
  const content = words.filter((word) => !isJoiningWord(word) && word !== "the");
  const isMinistry = content.some((word) => MINISTRY.test(word)) && content.length > 1;
  const told = isMinistry ? content.filter((word) => !LEFT_OUT.test(word)) : content;
  return (told.length > 1 ? told : content)
    .map((word) => (isMinistry && word === "internal" ? "interior" : word))
    .toSorted()
    .join(" ");
}
