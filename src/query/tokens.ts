/** Cypher in tokens, for colours and completion. Linear in any text; an unfinished string or comment runs to the end. */
import { isKeyword } from "./words.ts";

export type TokenKind =
  | "comment"
  | "string"
  | "quoted name"
  | "number"
  | "parameter"
  | "label"
  | "property"
  | "function"
  | "keyword"
  | "variable"
  | "mark"
  | "space";

/** A token; the tokens of a text, one after the other, are the text. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly text: string;
}

const SHAPES: readonly (readonly [TokenKind, RegExp])[] = [
  ["space", /\s+/y],
  ["comment", /\/\/[^\n]*|\/\*.*?(?:\*\/|$)/sy],
  ["string", /'(?:[^'\\]|\\.)*(?:'|\\?$)|"(?:[^"\\]|\\.)*(?:"|\\?$)/sy],
  ["quoted name", /`[^`]*(?:`|$)/y],
  ["number", /\d+(?:\.\d+)?(?:e[+-]?\d+)?/iy],
  ["parameter", /\$\w*/y],
  ["variable", /[\p{L}_][\p{L}\p{N}_]*/uy],
  ["mark", /./suy],
];

const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

/** All tokens of a text, spaces too. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const open: string[] = [];
  const before: Token[] = [];
  for (let start = 0; start < text.length; ) {
    const found = shapeAt(text, start);
    const token = { ...found, kind: kindOf(found, before, open.at(-1), text), start };
    tokens.push(token);
    start += token.text.length;
    if (token.kind === "space" || token.kind === "comment") continue;
    if (Object.hasOwn(CLOSING, token.text)) open.push(token.text);
    else if (CLOSING[open.at(-1) ?? ""] === token.text) open.pop();
    before.push(token);
  }
  return tokens;
}

function shapeAt(text: string, start: number): Token {
  for (const [kind, shape] of SHAPES) {
    shape.lastIndex = start;
    const [found] = shape.exec(text) ?? [];
    if (found !== undefined && found !== "") return { kind, start, text: found };
  }
  return { kind: "mark", start, text: text.charAt(start) };
}

/** What a word is, by what stands before and after it; `inside` is the innermost bracket that is open. */
function kindOf(token: Token, before: readonly Token[], inside: string | undefined, text: string): TokenKind {
  if (token.kind !== "variable") return token.kind;
  if (before.at(-1)?.text === ".") return "property";
  if (inside !== "{" && isLabelPlace(before)) return "label";
  const after = /^\s*(\S)/.exec(text.slice(token.start + token.text.length, token.start + token.text.length + 50))?.[1];
  if (after === ":" && inside === "{") return "property";
  if (isKeyword(token.text)) return "keyword";
  return after === "(" ? "function" : "variable";
}

/** Whether a label or a type stands after tokens: after ":", and between labels after "|", "&" and "!". */
export function isLabelPlace(before: readonly Token[]): boolean {
  const [earlier, last] = [before.at(-2), before.at(-1)];
  if (last?.kind !== "mark") return false;
  if (last.text === "!") return earlier !== undefined && [":", "|", "&"].includes(earlier.text);
  return last.text === ":" || (["|", "&"].includes(last.text) && earlier?.kind === "label");
}
