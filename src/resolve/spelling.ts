/**
 * Words of names that may be spellings of one: transliterations that write a sound otherwise, and slips of one letter.
 */

/** What transliterations from Arabic, Cyrillic, Hebrew and Persian write in several ways, to one way each; in this order. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^[yj]o?us+[eiu][fp]h?$/gu, "yusuf"],
  [/^abd[aeu]l(?=.)/gu, "abd"],
  [/g(?=i[aeou])/gu, ""],
  [/ph/gu, "f"],
  [/(?<=[^aeioq])ue(?=[^aeiou])/gu, "u"],
  [/(?<=[^aeio])oe(?=[^aeiou])/gu, "o"],
  [/t?sch|tch/gu, "ch"],
  [/(?<=[bdgt])h/gu, ""],
  [/kh|ck|q|c(?!h)/gu, "k"],
  [/x/gu, "ks"],
  [/w/gu, "v"],
  [/dj/gu, "j"],
  [/^h(?=[lr])/gu, "g"],
  [/z/gu, "s"],
  [/ie$/gu, "1"],
  [/(?<=[aeo])h(?=[nmr]$)/gu, ""],
  [/[ae][iyj]+/gu, "3"],
  [/[iy]+|ee/gu, "1"],
  [/o[ou]*|u+/gu, "2"],
  [/[ae]+/gu, "a"],
  [/(?<=.)h$/u, ""],
  [/(.)\1+/gu, "$1"],
];

/** Sounds of words that were asked for: every pair of a block asks again. Emptied when full. */
const sounds = new Map<string, string>();
const CAPACITY = 100_000;

/** A folded word as it sounds; equal for spellings of one name ("mohammed", "muhammad"). Linear in its length. */
export function soundOf(word: string): string {
  const known = sounds.get(word);
  if (known !== undefined) return known;
  const sound = SOUNDS.reduce((left, [pattern, by]) => left.replace(pattern, by), word);
  if (sounds.size >= CAPACITY) sounds.clear();
  sounds.set(word, sound);
  return sound;
}

/** Whether two folded words sound alike: "e" is written for "a" ("Mohammed", "Mohammad") and for "i" ("Khaled", "Khalid"). */
export function soundsAlike(a: string, b: string): boolean {
  if (soundOf(a) === soundOf(b)) return true;
  const hasE = a.includes("e") || b.includes("e");
  return hasE && soundOf(a.replaceAll("e", "i")) === soundOf(b.replaceAll("e", "i"));
}

/** The shortest family name that spellings are told of. */
const SPELT = 5;

/** Whether two different family names may be one, written from another alphabet in two ways. */
export function isOtherSpelling(a: string, b: string): boolean {
  return a !== b && Math.min(a.length, b.length) >= SPELT && a[0] === b[0] && soundsAlike(a, b);
}

/** Keys of which words that sound alike share one. */
export function soundKeys(word: string): readonly string[] {
  return [soundOf(word), `e ${soundOf(word.replaceAll("e", "i"))}`];
}

/** The fewest letters before the last vowel of two words that end with different ones. */
const STEM = 3;

/** What a transliteration or another language's grammar writes in its own way at a word's end. */
const ENDING = /(?<=[^aeiouy])(?:[aeiouy]{1,2}s?|s)$/u;

/** How a word sounds without its ending: equal for "Harlovo", "Harlove" and "Harlov". */
export function stemOf(word: string): string {
  return soundOf(word.replace(ENDING, ""));
}

/** Whether two words differ by the vowels that they end with alone: "Harlovo", "Harlove". */
export function endsInOtherVowel(a: string, b: string): boolean {
  const areVowels = [a, b].every((word) => /[aeiouy]$/u.test(word));
  return areVowels && a !== b && stemOf(a).length >= STEM && stemOf(a) === stemOf(b);
}

/** The shortest word in which a slip of one letter is told from another word. */
const SLIP_LENGTH = 6;

/** Whether two words differ by one letter that is missing, added, changed or swapped with the next, neither first nor last. */
export function isSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < SLIP_LENGTH || long.length - short.length > 1 || short[0] !== long[0]) return false;
  if (/\d/u.test(short + long) || short.at(-1) !== long.at(-1)) return false;
  let at = 1;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1);
  const rest = short.slice(at + 1) === long.slice(at + 1);
  const swapped =
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
  return rest || swapped;
}

/** The shortest word that consonants alone are compared of, and how many of them. */
const SKELETON = { word: 5, consonants: 3 } as const;

/** Whether two words have the same consonants and begin alike, but for those that alphabets write as vowels: "Aleksandr", "Alexander". */
export function hasSameConsonants(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.min(a.length, b.length) < SKELETON.word) return false;
  const skeleton = skeletonOf(a);
  return skeleton.length >= SKELETON.consonants && skeleton === skeletonOf(b);
}

function skeletonOf(word: string): string {
  return soundOf(word)
    .replace(/[a123jhy]/gu, "")
    .replace(/(.)\1+/gu, "$1");
}
