/**
 * The names by which a document may call a body whose full name it gives: a company's without its form, and its first word.
 */
import { canonicalName } from "../mention/lookup.ts";
import { isBodyHead, isCommonWord, isCompanyForm } from "./common-words.ts";
import type { NameMention } from "./groups.ts";
import { nameWords } from "./names.ts";

/** "Halden Marine" and "Halden" of "Halden Marine Inc", "Halden" of "Halden Garments", as folded words. */
export function firstNamesOf({ text, canonical }: NameMention): readonly string[] {
  const words = nameWords(text);
  const own = words.filter((word) => !isCompanyForm(word));
  const [first = ""] = own;
  const short = mayStandAlone(first) && (own.length < words.length || isOfTwo(own, canonical)) ? [first] : [];
  return own.length > 1 && own.length < words.length ? [...short, own.join(" ")] : short;
}

/** A word of several letters that is no country's and no word of many bodies. */
function mayStandAlone(word: string): boolean {
  return word.length > 3 && !isCommonWord(word) && canonicalName(word, "country") === undefined;
}

/** The two words of a firm that lists know, of which the second is no sort of body: "Hale Foundation" is not called "Hale". */
function isOfTwo([, second = "", ...more]: readonly string[], canonical: string | undefined): boolean {
  return canonical !== undefined && more.length === 0 && second !== "" && !isBodyHead(second) && !SORT.test(second);
}

/** Sorts of bodies and buildings that are named after people and places. */
const SORT =
  /^(?:administration|airport|archive|building|center|clinic|college|estate|foundation|gallery|government|hall|hospital|hotel|house|initiative|library|museum|palace|prison|stadium|times|tower|towers|trust)$/u;
