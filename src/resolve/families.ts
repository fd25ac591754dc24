/**
 * Families and couples: "the Marsh family" is no one of its members, and no company of that name.
 */
import type { Mention, Span } from "../model.ts";
import { isLoneName } from "./names.ts";

/** What stands behind the name of a family, or of the last of several. */
const BEHIND =
  /^(?:,? (?:and|or) (?:the )?\p{Lu}[\p{L}'’-]{1,30})? (?:famil(?:y|ies)|clans?|dynast(?:y|ies)|brothers|sisters|siblings|twins)\b/u;
/** No more text is looked at, in UTF-16 units. */
const LONGEST = 60;

/** Whether a name of one word stands for a whole family. */
export function isFamily(
  text: string,
  { kind, form, text: name, end }: Pick<Mention, "kind" | "form" | "text"> & Span,
): boolean {
  if (form !== "name" || !(kind === "person" || kind === "organization") || !isLoneName(name)) return false;
  return BEHIND.test(text.slice(end, end + LONGEST));
}
