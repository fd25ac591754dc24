/**
 * The sex of people, as pronouns have it: told by "Mr" or "Mrs" before a name, by the given name, and by the pronouns that stood for
 * them before.
 */
import { type Sex, sexOfGivenName } from "../mention/gazetteer/sexes.ts";
import { isWord } from "../mention/gazetteer/words.ts";
import type { Mention, Reading } from "../model.ts";
import { nameWords } from "./names.ts";
import type { Sorts } from "./sorts.ts";
import { sexOfNoun } from "./strangers.ts";

/** The sex that a pronoun has. */
export function sexOfPronoun({ form, text }: Pick<Mention, "form" | "text">): Sex | undefined {
  if (form !== "pronoun") return undefined;
  if (/^(?:he|him|his|himself)$/iu.test(text)) return "male";
  return /^(?:she|hers?|herself)$/iu.test(text) ? "female" : undefined;
}

/** The sexes of a document's people by the numbers of their entities: as their names tell, else as what they are said to be does; of whom names tell two, none. */
export function sexesByName(
  { document, mentions }: Pick<Reading, "document" | "mentions">,
  entityOf: readonly number[],
  sorts: Sorts,
): Map<number, Sex> {
  const told = new Map<number, Sex | undefined>();
  mentions.forEach((mention, i) => {
    const entity = entityOf[i] ?? -1;
    if (entity < 0 || mention.kind !== "person" || mention.form !== "name") return;
    const sex = sexOfPerson(document.text, mention);
    if (sex !== undefined) told.set(entity, told.has(entity) && told.get(entity) !== sex ? undefined : sex);
  });
  for (const [entity, nouns] of sorts) {
    const [sex, ...others] = new Set([...nouns].flatMap((noun) => sexOfNoun(noun) ?? []));
    if (sex !== undefined && others.length === 0 && !told.has(entity)) told.set(entity, sex);
  }
  return new Map([...told].flatMap(([entity, sex]) => (sex === undefined ? [] : [[entity, sex] as const])));
}

/** The sex of a person who is named, by the title before the name or in it, else by the given name. */
export function sexOfPerson(text: string, { start, text: name }: Pick<Mention, "start" | "text">): Sex | undefined {
  return sexOfTitle(`${text.slice(Math.max(0, start - 10), start)}${name.replace(/\s.*/su, " ")}`) ?? sexOfName(name);
}

/** By a title at the end, or before the last word there. */
function sexOfTitle(before: string): Sex | undefined {
  const title = /\b(\p{Lu}\p{Ll}+)\.? \S*$/u.exec(before)?.[1] ?? "";
  if (/woman$/u.test(title)) return "female";
  if (/^(?:Mr|Sir|Lord|King|Prince|Herr)$/u.test(title)) return "male";
  return /^(?:Mrs|Ms|Miss|Mme|Madam|Frau|Dame|Lady|Baroness|Queen|Princess)$/u.test(title) ? "female" : undefined;
}

/** By the first word of a full name, where that is no family name of East Asia; else by how the family name ends. */
function sexOfName(name: string): Sex | undefined {
  const [given = "", ...more] = nameWords(name);
  const told = more.length === 0 || isWord("east-asian-surname", given) ? undefined : sexOfGivenName(given);
  return told ?? sexOfEnding(more);
}

/** Family names and second names that one sex alone has: Slavic daughters', and those of South Asia and of Arabs. */
function sexOfEnding(words: readonly string[]): Sex | undefined {
  const last = words.at(-1) ?? "";
  if (/(?:[oe]va|skaya|dottir)$|^(?:begum|bibi|khatun|khatoon|kaur|devi)$/u.test(last)) return "female";
  if (words.some((word) => /^(?:bint|binti)$/u.test(word))) return "female";
  return words.some((word) => /^(?:bin|ibn|singh)$/u.test(word)) ? "male" : undefined;
}
