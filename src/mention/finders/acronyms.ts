/**
 * Acronyms that the text itself defines: "International Monetary Fund (IMF)", "Terminal High Altitude Area Defense, or THAAD",
 * "IMF (International Monetary Fund)". Both forms are mentions, the short one with its expansion.
 */

import type { Kind } from "../../schema.ts";
import type { Candidate, Finder } from "../finder.ts";
import { fold, splitPhrase } from "../gazetteer/fold.ts";
import { nameTrie } from "../gazetteer/names.ts";
import { headNouns, officeWords } from "../gazetteer/words.ts";
import { type Passage, tokensThat, type View } from "../view.ts";
import { wordTest } from "../word.ts";

const SHORT = /^\p{Lu}[\p{L}\d&]{0,8}\p{Lu}[\p{L}\d]?$/u;
const isShort = wordTest(({ text }) => text.length <= 10 && SHORT.test(text));
const SMALL = /^(?:of|for|and|the|on|in|to|de|la|del|des|du|y|e|di|&|-|–|'|’s|'s|’)$/i;

/**
 * The first token of the long form that ends before token `end`, spelling the short form backwards by the initials of its words'
 * parts ("Long-Range Anti-Ship Missile" for LRASM); -1 where none does.
 */
function longStart(passage: Passage, end: number, short: string): number {
  const { pieces } = passage;
  const letters = [...fold(short).replace(/[^\p{L}\d]/gu, "")];
  let letter = letters.length - 1;
  const last = (pieces.first[end] ?? 0) - 1;
  for (let piece = last; piece >= Math.max(0, last - letters.length - 7); piece--) {
    const word = pieces.folded[piece] ?? "";
    if (/^[\p{L}\d]/u.test(word) && word.startsWith(letters[letter] ?? "")) letter--;
    else if (!SMALL.test(word)) return -1;
    if (letter < 0) return beginsName(passage, piece);
  }
  return -1;
}

/** The token of a piece that begins it with a capital or a digit; -1 otherwise. */
function beginsName({ pieces, tokens }: Passage, piece: number): number {
  const token = pieces.token[piece] ?? 0;
  return pieces.first[token] === piece && /^[\p{Lu}\d]/u.test(tokens[token]?.text ?? "") ? token : -1;
}

interface Definition {
  readonly short: readonly [number, number];
  readonly long: readonly [number, number];
}

/** The definition around the short form `at`, if something near defines it. */
function definitionAt(passage: Passage, at: number): Definition | undefined {
  const text = passage.tokens[at]?.text ?? "";
  const before = passage.tokens[at - 1]?.text;
  const orBefore = before === "or" && passage.tokens[at - 2]?.text === ",";
  if (before === "(" || orBefore) {
    const end = orBefore ? at - 2 : at - 1;
    const start = longStart(passage, end, text);
    return start < 0 ? undefined : { short: [at, at + 1], long: [start, end] };
  }
  return passage.tokens[at + 1]?.text === "(" ? definedAfter(passage, at, text) : undefined;
}

/** "IMF (International Monetary Fund)". */
function definedAfter(passage: Passage, at: number, text: string): Definition | undefined {
  const close = passage.tokens.findIndex((token, place) => place > at && place < at + 14 && token.text === ")");
  if (close < 0) return undefined;
  const start = longStart(passage, close, text);
  return start === at + 2 ? { short: [at, at + 1], long: [start, close] } : undefined;
}

/** "Prime Minister", "Member of the European Parliament". */
function isOffice(words: readonly string[]): boolean {
  if (words[0] === "member" && words[1] === "of") return true;
  return officeWords()
    .hitsAt(words, 0)
    .some((hit) => hit.length === words.length);
}

/** The kind of a long form: as the gazetteer has it, else as its head noun says, else an organisation. Of an office there is none. */
function kindOf(long: string): Kind | undefined {
  const words = splitPhrase(long).map(fold);
  if (isOffice(words)) return undefined;
  const known = nameTrie()
    .hitsAt(words, 0)
    .find((hit) => hit.length === words.length)?.values[0]?.kind;
  if (known !== undefined) return known;
  const head = headNouns().hitsAt(words.slice(-1), 0)[0]?.values[0]?.kind;
  if (head !== undefined) return head;
  return /\b(?:missile|system|interceptor|radar|satellite|rocket|vehicle|weapon|defen[cs]e)s?$/i.test(long)
    ? "system"
    : "organization";
}

function defined(view: View, passage: Passage, { short, long }: Definition): readonly Candidate[] {
  const expansion = view.document.text.slice(passage.tokens[long[0]]?.start, passage.tokens[long[1] - 1]?.end);
  const kind = kindOf(expansion);
  if (kind === undefined) return [];
  const base = { sentence: passage.sentence.index, kind, form: "name" as const, trust: 3 as const };
  return [
    { ...base, start: long[0], end: long[1] },
    { ...base, start: short[0], end: short[1], expansion },
  ];
}

function find(view: View): readonly Candidate[] {
  return view.passages.flatMap((passage) =>
    tokensThat(passage, isShort).flatMap((at): readonly Candidate[] => {
      const definition = definitionAt(passage, at);
      return definition === undefined ? [] : defined(view, passage, definition);
    }),
  );
}

export const acronyms: Finder = { name: "acronyms", find };
