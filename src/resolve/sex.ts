/**
 * The sex of people, as pronouns have it: told by "Mr" or "Mrs" before a name, by the given name, and by the pronouns that stood for
 * them before.
 */
import { type Sex, sexOfGivenName } from "../mention/gazetteer/sexes.ts";
import type { Mention, Reading } from "../model.ts";
import { nameWords } from "./names.ts";

/** The sex that a pronoun has. */
export function sexOfPronoun({ form, text }: Pick<Mention, "form" | "text">): Sex | undefined {
  if (form !== "pronoun") return undefined;
  if (/^(?:he|him|his|himself)$/iu.test(text)) return "male";
  return /^(?:she|hers?|herself)$/iu.test(text) ? "female" : undefined;
}

/** The sexes of a document's people by the numbers of their entities; of whom names tell two, none. */
export function sexesByName(
  { document, mentions }: Pick<Reading, "document" | "mentions">,
  entityOf: readonly number[],
): Map<number, Sex> {
  const told = new Map<number, Sex | undefined>();
  mentions.forEach((mention, i) => {
    const entity = entityOf[i] ?? -1;
    if (entity < 0 || mention.kind !== "person" || mention.form !== "name") return;
    const sex =
      sexOfTitle(document.text.slice(Math.max(0, mention.start - 6), mention.start)) ?? sexOfName(mention.text);
    if (sex !== undefined) told.set(entity, told.has(entity) && told.get(entity) !== sex ? undefined : sex);
  });
  return new Map([...told].flatMap(([entity, sex]) => (sex === undefined ? [] : [[entity, sex] as const])));
}

function sexOfTitle(before: string): Sex | undefined {
  if (/\b(?:Mr|Sir)\.?\s$/u.test(before)) return "male";
  return /\b(?:Mrs|Ms|Miss|Dame)\.?\s$/u.test(before) ? "female" : undefined;
}

/** By the first word of a full name. */
function sexOfName(name: string): Sex | undefined {
  const [given = "", ...more] = nameWords(name);
  return more.length === 0 ? undefined : sexOfGivenName(given);
}
