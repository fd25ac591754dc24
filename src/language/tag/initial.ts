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

const CAPITAL = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;

/** Shapes of tokens that are no words, in the order in which they decide. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/^[+-]?\.?\d[\d.,:/-]*$/, "CD"],
  [/^\d+(?:st|nd|rd|th)$/i, "JJ"],
  [/^(?:['’]?\d0s|\d{3}0s|\d+s)$/, "NNS"],
  [/^(?:https?:|www\.)|\w@\w/, "ADD"],
  [/^(?:(?:US|HK|NT|[ACS])\$|\p{Sc})$/u, "$"],
  [/^[!?]+$/, "."],
  [/^\.+$/, ","],
  [/^\d/, "CD"],
];

/** The Penn tag of a token without letters, of a number or of an address; "" for words. */
function byShape(word: string): string {
  const tag = PUNCTUATION.get(word) ?? SHAPES.find(([shape]) => shape.test(word))?.[1];
  return tag ?? (/[\p{L}\p{N}]/u.test(word) ? "" : "NFP");
}

/** An apostrophe after s is possessive; else ' opens and ’ closes. */
function apostropheTag(word: string, before: string): string {
  if (/s$/i.test(before)) return "POS";
  return word === "’" ? "''" : "``";
}

/** Straight double quotes open and close in turn; lone apostrophes see `apostropheTag`. */
function straightQuotes(draft: Draft): void {
  let open = false;
  draft.words.forEach((word, at) => {
    if (word === '"') {
      draft.xpos[at] = open ? "''" : "``";
      open = !open;
    } else if (word === "'" || word === "’") draft.xpos[at] = apostropheTag(word, draft.words[at - 1] ?? "");
  });
}

/** Whether most words are capitalised, as in many headlines: capitals then say nothing. */
export function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => /^\p{L}{4}/u.test(word));
  const small = long.filter((word) => LOWER.test(word)).length;
  return long.length >= 5 && small <= long.length * 0.2;
}

/** Adjectives of peoples, faiths and regions that no list of compromise's has. */
const NAME_ADJECTIVE =
  /^(?:arab|islamic|sunni|shiite|shi'ite|muslim|moslem|hindu|christian|jewish|catholic|protestant|buddhist|orthodox|western|eastern|thai|tamil|kurdish|arctic)$/;

/** A demonym or another adjective of a name: "Norwegian", "Japanese", "British". */
function isNameAdjective(lower: string, guess: ReadonlySet<string>): boolean {
  return (
    guess.has("Demonym") ||
    NAME_ADJECTIVE.test(lower) ||
    /(?:ese|[^l]ish|[^m]ian|rican|exican|israeli|iraqi|pakistani|[^r]aeli|kuwaiti|yemeni|saudi)$/.test(lower)
  );
}

const isNamePart = (word: string | undefined): boolean => word !== undefined && CAPITAL.test(word) && word.length > 1;

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

/** Whether a word stands where every word has a capital: at the start, or after an opening mark. */
function opensSentence(draft: Draft, at: number): boolean {
  return at === 0 || /^["“‘:([-]$/.test(draft.words[at - 1] ?? "");
}

/** Whether a word in a place that gives every word a capital is a name all the same: unknown, or with a name after it. */
function isUnknownName(draft: Draft, at: number, titleCase: boolean): boolean {
  const lower = draft.lower[at] ?? "";
  if (closedTag(lower) !== undefined || isCommonWord(lower)) return false;
  if (draft.possible[at]?.size === 0) return true;
  return !titleCase && CAPITAL.test(draft.words[at + 1] ?? "") && !/(?:ly|ing|ed|ian|ese|ish)$/.test(lower);
}

/** Whether a capital at `at` says that the word is a name. */
function isName(draft: Draft, at: number, titleCase: boolean): boolean {
  const word = draft.words[at] ?? "";
  if (!CAPITAL.test(word) || word === "I") return false;
  const shouted = word.length > 1 && word === word.toUpperCase();
  if (!titleCase && (shouted || !opensSentence(draft, at))) return true;
  return isUnknownName(draft, at, titleCase);
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
