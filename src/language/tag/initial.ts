/** First tags: by shape, by closed-class list, by capital letter, by what the word can be and what compromise guesses. */
import { lexiconTags } from "../compromise.ts";
import type { Draft } from "./draft.ts";
import { closedTag, isCommonWord } from "./vocabulary.ts";

const PUNCTUATION: ReadonlyMap<string, string> = new Map([
  [",", ","],
  [".", "."],
  ["?", "."],
  ["!", "."],
  [":", ":"],
  [";", ":"],
  ["…", ":"],
  ["(", "-LRB-"],
  ["[", "-LRB-"],
  ["{", "-LRB-"],
  [")", "-RRB-"],
  ["]", "-RRB-"],
  ["}", "-RRB-"],
  ["“", "``"],
  ["‘", "``"],
  ["``", "``"],
  ["«", "``"],
  ["”", "''"],
  ["''", "''"],
  ["»", "''"],
  ["-", "HYPH"],
  ["–", ","],
  ["—", ","],
  ["--", ","],
  ["/", ","],
  ["&", "CC"],
  ["@", "IN"],
  ["%", "NN"],
  ["#", "NN"],
  ["+", "SYM"],
  ["=", "SYM"],
  ["°", "NN"],
  ["§", "SYM"],
]);

/** compromise's tags in the order in which they decide, with the Penn tag that each stands for. */
const PENN: readonly (readonly [string, string])[] = [
  ["Url", "ADD"],
  ["Email", "ADD"],
  ["Ordinal", "JJ"],
  ["Cardinal", "CD"],
  ["Expression", "UH"],
  ["Gerund", "VBG"],
  ["Participle", "VBN"],
  ["PastTense", "VBD"],
  ["Infinitive", "VB"],
  ["PresentTense", "VBZ"],
  ["Verb", "VB"],
  ["Comparative", "JJR"],
  ["Superlative", "JJS"],
  ["Adjective", "JJ"],
  ["Adverb", "RB"],
  ["Preposition", "IN"],
  ["Plural", "NNS"],
  ["Noun", "NN"],
];

const NUMERIC = /^[+-]?\.?\d[\d.,:/-]*$/;
const ORDINAL = /^\d+(?:st|nd|rd|th)$/i;
const DECADE = /^(?:['’]?\d0s|\d{3}0s)$/;
const NAME_SUFFIX = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;

/** The Penn tag of a token without letters, of a number or of an address; "" for words. */
function byShape(word: string): string {
  const punctuation = PUNCTUATION.get(word);
  if (punctuation) return punctuation;
  if (NUMERIC.test(word)) return "CD";
  if (ORDINAL.test(word)) return "JJ";
  if (DECADE.test(word)) return "NNS";
  if (/^(?:https?:|www\.)|\w@\w/.test(word)) return "ADD";
  if (/^(?:(?:US|HK|NT|[ACS])\$|\p{Sc})$/u.test(word)) return "$";
  if (/^[!?]+$/.test(word)) return ".";
  if (/^\.+$/.test(word)) return ",";
  if (/^\d/.test(word)) return /^\d+s$/.test(word) ? "NNS" : "CD";
  return /[\p{L}\p{N}]/u.test(word) ? "" : "NFP";
}

/** Whether quotes that open and close alike, and apostrophes, open here: an even number of them came before. */
function straightQuotes(draft: Draft): void {
  let open = false;
  draft.words.forEach((word, at) => {
    if (word === '"') {
      draft.xpos[at] = open ? "''" : "``";
      open = !open;
    }
    if (word === "'" || word === "’")
      draft.xpos[at] = /s$/i.test(draft.words[at - 1] ?? "") ? "POS" : word === "’" ? "''" : "``";
  });
}

/** Whether most words are capitalised, as in many headlines: capitals then say nothing. */
export function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => /^\p{L}{4}/u.test(word));
  const small = long.filter((word) => LOWER.test(word)).length;
  return long.length >= 3 && small <= long.length * 0.2;
}

/** Adjectives of peoples, faiths and regions that no list of compromise's has. */
const NAME_ADJECTIVE =
  /^(?:arab|islamic|sunni|shiite|shi'ite|muslim|moslem|hindu|christian|jewish|catholic|protestant|buddhist|orthodox|western|eastern|thai|tamil|kurdish|arctic|atlantic-)$/;

/** A demonym or another adjective of a name: "Norwegian", "Japanese", "British". */
function isNameAdjective(lower: string, guess: ReadonlySet<string>): boolean {
  return (
    guess.has("Demonym") ||
    NAME_ADJECTIVE.test(lower) ||
    /(?:ese|[^l]ish|[^m]ian|rican|exican|israeli|iraqi|pakistani|[^r]aeli|kuwaiti|yemeni|saudi)$/.test(lower)
  );
}

const isNamePart = (word: string | undefined): boolean =>
  word !== undefined && NAME_SUFFIX.test(word) && word.length > 1;

/** The tag of a capitalised word. */
function nameTag(draft: Draft, at: number, guess: ReadonlySet<string>): string {
  const lower = draft.lower[at] ?? "";
  if (isNameAdjective(lower, guess) && lower.length > 4) return "JJ";
  const plural = /[^s]s$/.test(lower) && lexiconTags(lower).includes("Plural");
  return plural && isNamePart(draft.words[at - 1]) ? "NNPS" : "NNP";
}

/** The tag of an ordinary word: compromise's guess where the word can be that, else its most usual one. */
function wordTag(draft: Draft, at: number, guess: ReadonlySet<string>): string {
  const guessed = PENN.find(([name]) => guess.has(name))?.[1] ?? "NN";
  const possible = draft.possible[at];
  if (!possible || possible.size === 0 || possible.has(guessed)) return guessed;
  return possible.values().next().value ?? guessed;
}

/** Whether a capital at `at` says that the word is a name. */
function isName(draft: Draft, at: number, titleCase: boolean): boolean {
  const word = draft.words[at] ?? "";
  if (!NAME_SUFFIX.test(word) || word === "I") return false;
  const lower = draft.lower[at] ?? "";
  const opens = at === 0 || /^["“‘:([-]$/.test(draft.words[at - 1] ?? "");
  if (!opens && !titleCase) return true;
  if (word.length > 1 && word === word.toUpperCase() && !titleCase) return true;
  if (closedTag(lower) !== undefined || isCommonWord(lower)) return false;
  const before = NAME_SUFFIX.test(draft.words[at + 1] ?? "") && !titleCase;
  return (draft.possible[at]?.size ?? 0) === 0 || (before && !/(?:ly|ing|ed|ian|ese|ish)$/.test(lower));
}

/** Fills in the first tag of every word. `guesses` are compromise's tags, empty sets for punctuation. */
export function initialTags(draft: Draft, guesses: readonly ReadonlySet<string>[]): void {
  const titleCase = isTitleCase(draft.words);
  straightQuotes(draft);
  draft.words.forEach((word, at) => {
    if (draft.xpos[at]) return;
    const guess = guesses[at] ?? new Set();
    const lower = draft.lower[at] ?? "";
    const shape = byShape(word);
    if (shape) draft.xpos[at] = shape;
    else if (isName(draft, at, titleCase)) draft.xpos[at] = nameTag(draft, at, guess);
    else draft.xpos[at] = closedTag(lower) ?? wordTag(draft, at, guess);
  });
}
