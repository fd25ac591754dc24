/**
 * The words of a name that count when it is compared with another.
 */
import type { Kind } from "../../schema.ts";
import { isCompanyForm } from "../common-words.ts";

/** The words of a name that its spellings have in common: without particles, small words and a company's form. */
export function contentWords(kind: Kind, words: readonly string[]): readonly string[] {
  if (kind === "person") return words.filter((word) => !PARTICLE.test(word));
  const content = words.filter((word) => !JOINING.test(word));
  if (kind === "place") return isSortedPlace(content) ? content.slice(0, -1) : content;
  const own = content.filter((word) => !isCompanyForm(word));
  return own.length > 0 ? own : content;
}

/** Whether a place's name ends with its sort, which may be left out: "Norvik Island", "Halden Mall". */
export function isSortedPlace(words: readonly string[]): boolean {
  return (
    words.length > 1 &&
    (words.at(-2)?.length ?? 0) > 4 &&
    /^(?:island|isle|islet|village|town|mall)$/u.test(words.at(-1) ?? "")
  );
}

/** Parts of names that are written or left out. */
const PARTICLE = /^(?:al|el|ul|bin|ibn|ben|abu|de|da|di|do|dos|del|della|van|von|der|den|la|le|y)$/u;

/** Words that join the others. */
const JOINING = /^(?:of|the|and|for|in|on|to|&)$/u;
