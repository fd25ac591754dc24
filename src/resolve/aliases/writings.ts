/**
 * Other ways to write a thing's name: acronyms, other spacing, a company's form or a country left out, a plural.
 */
import type { Kind } from "../../schema.ts";
import { isCompanyForm } from "../common-words.ts";
import { contentWords } from "../likeness/index.ts";
import { initials } from "../names.ts";
import { partedName } from "../owned.ts";
import { stateBodyKey } from "../state-body.ts";
import { type AliasRule, NAMED, type NameGroup, startsWith } from "./rule.ts";

/** The same words run together or parted; or the same but for small words and companies' forms. */
function isOtherSpacing({ kind, words }: NameGroup, long: NameGroup): boolean {
  if (words.join("") === long.words.join("")) return true;
  const [a, b] = [contentWords(kind, words), contentWords(kind, long.words)];
  const areCompanies = [words, long.words].every((each) => each.length > 1 && isCompanyForm(each.at(-1) ?? ""));
  return kind !== "place" && (a.length > 1 || areCompanies) && a.join(" ") === b.join(" ");
}

const ACRONYM = /^\p{Lu}{3,6}$/u;
const BODIES: readonly Kind[] = ["organization"];

/** The rules, surest first. */
export const OTHER_WRITINGS: readonly AliasRule[] = [
  {
    name: "acronym",
    score: 0.85,
    kinds: NAMED,
    longer: (short, long) =>
      /^\p{Lu}[\p{Lu}&.]{1,6}$/u.test(short.text) &&
      long.words.length > 1 &&
      initials(long.text) === short.words.join(""),
  },
  {
    name: "other spacing or small words",
    score: 0.9,
    kinds: [...NAMED, "place"],
    longer: (short, long) => short.key < long.key && isOtherSpacing(short, long),
  },
  {
    name: "company's form left out",
    score: 0.9,
    kinds: BODIES,
    longer: (short, long) =>
      long.words.length === short.words.length + 1 &&
      startsWith(long.words, short.words) &&
      contentWords("organization", long.words).join(" ") === short.words.join(" "),
  },
  {
    name: "other name of a country's body",
    score: 0.9,
    kinds: BODIES,
    longer: ({ key, words }, long) => {
      const body = key < long.key ? stateBodyKey(words) : undefined;
      return body !== undefined && body === stateBodyKey(long.words);
    },
  },
  {
    name: "acronym with its country",
    score: 0.9,
    kinds: BODIES,
    longer: (short, long) => ACRONYM.test(long.text) && partedName(short.text)?.rest === long.text,
  },
  {
    name: "body named without its country",
    score: 0.85,
    kinds: BODIES,
    namedBefore: true,
    longer: (short, long) => short.key === long.unowned,
  },
  {
    name: "party by its members",
    score: 0.85,
    kinds: BODIES,
    longer: ({ key }, long) => key.endsWith("s") && /^party of (?:the )?(.+)$/u.exec(long.key)?.[1] === key,
  },
  {
    name: "plural",
    score: 0.8,
    kinds: BODIES,
    longer: ({ key }, long) => long.key.length === key.length + 1 && long.key === `${key}s`,
  },
];
