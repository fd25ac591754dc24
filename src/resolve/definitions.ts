/**
 * Short forms that a text puts in brackets beside the long one: "the Harbour Savings Union (HSU)", "HSU (Harbour Savings Union)"; or behind
 * it: "the Harbour Savings Union, or HSU,". The
 * letters of the short form stand in the long one in their order, the first at its beginning (after Schwartz and Hearst, "A Simple
 * Algorithm for Identifying Abbreviation Definitions in Biomedical Text", 2003).
 */
import { canonicalName } from "../mention/lookup.ts";
import type { Span } from "../model.ts";
import { isSharedName } from "./common-words.ts";
import type { NameMention } from "./groups.ts";
import { nameKey, nameWords } from "./names.ts";

/** A name with its place in the text. */
export type PlacedName = NameMention & Span;

/** The names, each short form with the long one that the text defines for it. Names are in the order of the text. */
export function withDefinitions<M extends PlacedName>(text: string, mentions: readonly M[]): readonly M[] {
  return mentions.map((mention, i) => {
    if (mention.form !== "name" || mention.expansion !== undefined) return mention;
    const found = longFormOf(text, mentions, i, mention);
    return found === undefined ? mention : { ...mention, kind: found.kind, expansion: found.text };
  });
}

/** The name that a short form stands beside in brackets and is short for. */
function longFormOf<M extends PlacedName>(text: string, mentions: readonly M[], at: number, short: M): M | undefined {
  const [before, after] = [mentions[at - 1], mentions[at + 1]];
  const behind = before !== undefined && inBrackets(text, before, short) ? [before] : [];
  const ahead = after !== undefined && inBrackets(text, short, after) ? [after] : [];
  const own = behind.find((other) => isOwnWord(short, other));
  if (own !== undefined || !isShort(short.text)) return own;
  const long = [...behind, ...ahead].find((other) => other.form === "name" && isShortFor(short, other));
  return long ?? longInTwo(text, mentions.slice(Math.max(0, at - 2), at), short);
}

/**
 * An organization's capitals need not stand in its name: it may be of another language ("Workers' Front of Ostland (PFO)"). Those of
 * an unknown short form may have been taken for a person or a place.
 */
function isShortFor({ kind, text, canonical }: NameMention, long: NameMention): boolean {
  const isOneKind = kind === long.kind || (canonical === undefined && long.kind === "organization");
  if (isOneKind && abbreviates(text, long.text)) return true;
  const isForeign = /^\p{Lu}{3,6}$/u.test(text) && canonicalName(text, kind) === undefined;
  return kind === long.kind && kind === "organization" && isForeign && nameWords(long.text).length > 2;
}

/** "Petroliam Nasional Berhad (Petronas)": one word that begins as the body's name does. */
function isOwnWord({ kind, text }: NameMention, long: NameMention): boolean {
  const isBody = kind === "organization" && long.kind === kind && long.form === "name";
  return isBody && /^\p{Lu}\p{Ll}{3,}$/u.test(text) && long.text.includes(" ") && long.text[0] === text[0];
}

/** The body whose name goes on with a place's right before the short form: "Council for Coastal Trade in Norway (CCTN)". */
function longInTwo<M extends PlacedName>(text: string, [body, place]: readonly M[], short: M): M | undefined {
  if (body?.form !== "name" || body.kind !== "organization" || place?.form !== "name") return undefined;
  const isJoined = /^ (?:in|of|for) (?:the )?$/u.test(text.slice(body.end, place.start));
  if (!isJoined || short.canonical !== undefined || !inBrackets(text, place, short)) return undefined;
  return abbreviates(short.text, text.slice(body.start, place.end)) ? body : undefined;
}

/** Two capitals at least, in one short word. */
function isShort(text: string): boolean {
  return /^[\p{L}\p{N}&.-]{2,10}$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);
}

/** Whether the second stands in brackets right after the first, by itself or first in them; or between commas after "or". */
function inBrackets(text: string, first: Span, second: Span): boolean {
  if (second.start - first.end > LONGEST_GAP) return false;
  const [between, behind] = [text.slice(first.end, second.start), text.slice(second.end, second.end + 3)];
  return (
    (/^\s*\(\s*$/u.test(between) && /^\s*[),;]/u.test(behind)) ||
    (/^, or (?:the )?$/u.test(between) && /^[,.]/u.test(behind))
  );
}

/** More than stands between a name and its short form, in UTF-16 units. */
const LONGEST_GAP = 10;

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
 * ("AFC" in a text on the Arctic Fisheries Council; "Security Council" in one on the Security Council of Norway).
 */
export function namesOtherwise(mentions: readonly NameMention[]): (mention: NameMention) => string {
  const defined = mentions.filter(isDefinedOtherwise);
  const distinct = [...new Map(mentions.map((each) => [`${each.kind} ${each.form} ${each.text}`, each])).values()];
  const begun = distinct.filter((mention) => isBegunOtherwise(mention, distinct));
  const otherwise = new Set([...defined, ...begun].map(({ kind, text }) => `${kind} ${text}`));
  return ({ kind, text, canonical }) => (otherwise.has(`${kind} ${text}`) ? text : (canonical ?? text));
}

function isDefinedOtherwise({ kind, canonical, expansion }: NameMention): boolean {
  if (canonical === undefined || expansion === undefined) return false;
  const [known, defined] = [nameKey(kind, canonical), nameKey(kind, expansion)];
  return known !== defined && canonicalName(expansion, kind) !== canonical;
}

/** Whether the text has another body of this name in full, and never spells out the one that lists know by it. */
function isBegunOtherwise({ kind, text, canonical }: NameMention, mentions: readonly NameMention[]): boolean {
  if (kind !== "organization" || canonical === undefined || canonical === text || !isSharedName(nameKey(kind, text)))
    return false;
  const bodies = mentions.filter((each) => each.kind === kind && each.form === "name" && each.text !== text);
  return (
    bodies.some((each) => each.canonical !== canonical && each.text.startsWith(`${text} of `)) &&
    bodies.every((each) => each.canonical !== canonical)
  );
}
