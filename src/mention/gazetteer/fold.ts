/**
 * How surfaces are compared: in lower case, without accents and stops, hyphens being as good as blanks, so that "Kim Jong-un"
 * is "Kim Jong Un", "SM-3" is "SM 3" and "Erdoğan" is "Erdogan". Dotted abbreviations keep their dots: "U.S." is not "us".
 */

const PLAIN: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  ı: "i",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  "’": "'",
  "‘": "'",
  "`": "'",
};
const DOTTED = /^(?:\p{L}\.)+\p{L}?\.?$/u;
/** Words of letters alone: nothing parts but the blanks. */
const PLAIN_PHRASE = /^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)*$/u;
const HYPHENS = /[-‐‑–]+/gu;

/** A word in lower case without accents; curly apostrophes become straight. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (/^[\x20-\x5f\x61-\x7e]*$/.test(lower)) return lower;
  return lower.replace(/[^\x20-\x5f\x61-\x7e]/gu, foldLetter);
}

const letters = new Map<string, string>();

/** A letter without its marks; kept, since there are few. */
function foldLetter(letter: string): string {
  const kept = letters.get(letter);
  if (kept !== undefined) return kept;
  const folded = PLAIN[letter] ?? letter.normalize("NFD").replace(/\p{M}/gu, "");
  letters.set(letter, folded);
  return folded;
}

/** The parts of one token or word that are compared: none for a hyphen, two for "F-35", one for most. Not folded. */
export function splitWord(word: string): readonly string[] {
  if (DOTTED.test(word)) return [word.length > 2 && !word.endsWith(".") ? `${word}.` : word];
  const bare = word.length > 1 && word.endsWith(".") ? word.slice(0, -1) : word;
  if (/^[\p{L}\p{M}\d]*$/u.test(bare)) return bare === "" ? [] : [bare];
  const spaced = bare.replace(/[&/]/g, " $& ").replace(HYPHENS, " ");
  return spaced.split(" ").filter((part) => part !== "");
}

/** The parts of a phrase as a list writes it; clitics part as tokens do: "People's" → "People", "'s". */
export function splitPhrase(phrase: string): readonly string[] {
  if (PLAIN_PHRASE.test(phrase)) return phrase.split(" ");
  return phrase
    .replace(/[’‘]/g, "'")
    .replace(/(\p{L})('s)(?=\s|$)/gu, "$1 $2")
    .replace(/(s)(')(?=\s|$)/g, "$1 $2")
    .replace(/[,()]/g, " $& ")
    .split(/\s+/)
    .filter((word) => word !== "")
    .flatMap(splitWord);
}
