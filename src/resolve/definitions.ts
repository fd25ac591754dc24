/**
 * Short forms that a text puts in brackets beside the long one: "the Harbour Savings Union (HSU)", "HSU (Harbour Savings Union)". The
 * letters of the short form stand in the long one in their order, the first at its beginning (after Schwartz and Hearst, "A Simple
 * Algorithm for Identifying Abbreviation Definitions in Biomedical Text", 2003).
 */
import { canonicalName } from "../mention/lookup.ts";
import type { Span } from "../model.ts";
import type { NameMention } from "./groups.ts";
import { nameKey, nameWords } from "./names.ts";

/** A name with its place in the text. */
export type PlacedName = NameMention & Span;

/** The names, each short form with the long one that the text defines for it. Names are in the order of the text. */
export function withDefinitions<M extends PlacedName>(text: string, mentions: readonly M[]): readonly M[] {
  return mentions.map((mention, i) => {
    if (mention.form !== "name" || mention.expansion !== undefined || !isShort(mention.text)) return mention;
    const [before, after] = [mentions[i - 1], mentions[i + 1]];
    const long = [
      ...(before !== undefined && inBrackets(text, before, mention) ? [before] : []),
      ...(after !== undefined && inBrackets(text, mention, after) ? [after] : []),
    ].find((other) => other.form === "name" && other.kind === mention.kind && isShortFor(mention, other));
    return long === undefined ? mention : { ...mention, expansion: long.text };
  });
}

/** An organization's capitals need not stand in its name: it may be of another language ("Workers' Front of Ostland (PFO)"). */
function isShortFor({ kind, text }: NameMention, long: NameMention): boolean {
  if (abbreviates(text, long.text)) return true;
  const isForeign = /^\p{Lu}{3,6}$/u.test(text) && canonicalName(text, kind) === undefined;
  return kind === "organization" && isForeign && nameWords(long.text).length > 2;
}

/** Two capitals at least, in one short word. */
function isShort(text: string): boolean {
  return /^[\p{L}\p{N}&.-]{2,10}$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);
}

/** Whether the second stands in brackets right after the first, by itself or first in them. */
function inBrackets(text: string, first: Span, second: Span): boolean {
  return (
    /^\s*\(\s*$/u.test(text.slice(first.end, second.start)) && /^\s*[),;]/u.test(text.slice(second.end, second.end + 3))
  );
}

/** Whether the letters of a short form stand in a long one of several words, from the last back to the first, which begins one of the first two words. */
function abbreviates(short: string, long: string): boolean {
  const [letters, written] = [nameWords(short).join(""), nameWords(long).join(" ")];
  if (!written.includes(" ") || letters.length >= written.length) return false;
  let at = written.length;
  for (const letter of [...letters].reverse().slice(0, -1)) {
    at = written.lastIndexOf(letter, at - 1);
    if (at <= 0) return false;
  }
  const [first = "", second = ""] = written.slice(0, at).split(" ");
  return first.startsWith(letters[0] ?? "") || (first.length <= 2 && second.startsWith(letters[0] ?? ""));
}

/**
 * What mentions are called: as a gazetteer has it, but where the text itself says that a short form stands for another name, as printed
 * ("AFC" in a text on the Arctic Fisheries Council).
 */
export function namesOtherwise(mentions: readonly NameMention[]): (mention: NameMention) => string {
  const otherwise = new Set(mentions.filter(isDefinedOtherwise).map(({ kind, text }) => `${kind} ${text}`));
  return ({ kind, text, canonical }) => (otherwise.has(`${kind} ${text}`) ? text : (canonical ?? text));
}

function isDefinedOtherwise({ kind, canonical, expansion }: NameMention): boolean {
  if (canonical === undefined || expansion === undefined) return false;
  const [known, defined] = [nameKey(kind, canonical), nameKey(kind, expansion)];
  return known !== defined && canonicalName(expansion, kind) !== canonical;
}
