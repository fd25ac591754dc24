/**
 * Whom a pronoun cannot mean, whoever else is named: the subject of its own verb ("Marsh stood beside him").
 */
import type { Mention, Reading } from "../model.ts";
import { topOf } from "./top.ts";

/** Whether a name is the subject of the verb that a pronoun belongs to as an object. */
export function isRuledOut({ sentences }: Pick<Reading, "sentences">, pronoun: Mention, named: Mention): boolean {
  const tokens = sentences[pronoun.sentence]?.tokens ?? [];
  const own = tokens[pronoun.head];
  const isObject = /^(?:obj|iobj|obl)/u.test(own?.deprel ?? "") && !/self$/iu.test(pronoun.text);
  if (!isObject || named.sentence !== pronoun.sentence) return false;
  const subject = tokens[topOf(tokens, named)];
  return subject?.deprel.startsWith("nsubj") === true && subject.head === own?.head;
}
