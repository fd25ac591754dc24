/**
 * Whether a text is English, told by its words: about every fifth word of running English in lower case is one of some thirty that
 * other languages do not have, and hardly any of theirs is.
 *
 * Function words as marks of a language: Grefenstette, "Comparing two language identification schemes" (1995). No list of other
 * languages is needed, since only one is read.
 */
import type { Block, Language } from "../model.ts";
import { isRead } from "./describe.ts";

/** Function words of English, without those that are words of its neighbours too: "a", "in", "for", "had", "have", "me". */
const ENGLISH = new Set(
  (
    "the of and to that with from his her their which were been would said they this these those not are who after about has " +
    "while could should than where there what when"
  ).split(" "),
);

/** UTF-16 units that are looked at. */
const LOOK = 20_000;
/** Fewest letters, and fewest words, that tell anything. */
const LETTERS = 60;
const WORDS = 40;
/** Least share of ENGLISH among the words: headlines have twice as much, other languages a third. */
const SHARE = 0.05;
/** Least share of words in capitals where the whole text is, so that the others do not count. */
const CAPITALS = 0.8;

/** The language of what is read of a text; none where that is too short to tell, or little but names. */
export function languageOf(text: string, blocks: readonly Block[]): Language | undefined {
  const read = readPart(text, blocks);
  const letters = read.match(/\p{L}/gu)?.length ?? 0;
  const latin = read.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters < LETTERS) return undefined;
  if (latin < letters / 2) return "other";
  const words = telling(read.match(/\p{L}+/gu) ?? []);
  if (words.length < WORDS) return undefined;
  const english = words.filter((word) => ENGLISH.has(word)).length;
  return english >= words.length * SHARE ? "en" : "other";
}

function readPart(text: string, blocks: readonly Block[]): string {
  let part = "";
  for (const block of blocks) {
    if (part.length >= LOOK) break;
    if (isRead(block)) part += `${text.slice(block.start, Math.min(block.end, block.start + LOOK - part.length))}\n`;
  }
  return part;
}

/** The words that tell: those in lower case, since names are names anywhere; all of them, made lower, in a text of capitals. */
function telling(words: readonly string[]): readonly string[] {
  const long = words.filter((word) => word.length > 1);
  const capitals = long.filter((word) => word === word.toUpperCase());
  if (capitals.length >= long.length * CAPITALS) return words.map((word) => word.toLowerCase());
  return words.filter((word) => /^\p{Ll}/u.test(word));
}
