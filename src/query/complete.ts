/** What may stand where somebody types: labels, types, properties, parameters, variables, keywords, functions. */
import { LABELS, TYPES } from "./graph-schema.ts";
import { isLabelPlace, type Token, tokensOf } from "./tokens.ts";
import { FUNCTIONS, KEYWORDS } from "./words.ts";

/** Words that may stand at a place in a text: one of `options` in place of what is between `start` and the caret. */
export interface Completion {
  readonly start: number;
  readonly options: readonly Option[];
}

/** A word with what it is. */
export interface Option {
  readonly text: string;
  readonly kind: "label" | "type" | "property" | "parameter" | "variable" | "keyword" | "function";
}

const MOST = 40;

/**
 * The completion at a caret; undefined where there is none.
 *
 * @param params names of the parameters that there are
 * @param wanted whether it is offered where nothing is typed yet, too
 */
export function completionAt(
  text: string,
  caret: number,
  params: readonly string[],
  wanted: boolean,
): Completion | undefined {
  const tokens = tokensOf(text.slice(0, caret)).filter(({ kind }) => kind !== "space");
  const last = tokens.at(-1);
  if (last !== undefined && isUnfinished(last, caret)) return undefined;
  const typed = last !== undefined && isWord(last) && last.start + last.text.length === caret ? last : undefined;
  const before = typed === undefined ? tokens : tokens.slice(0, -1);
  const [prefix, start] = typed === undefined ? ["", caret] : [typed.text, typed.start];
  const { options, always } = optionsAt(text, before, prefix, params);
  if (prefix.length < 2 && !always && !wanted) return undefined;
  const fitting = fittingOf(options, prefix);
  return fitting.length === 0 ? undefined : { start, options: fitting };
}

function isWord({ kind }: Token): boolean {
  return !["mark", "number", "string", "comment", "quoted name"].includes(kind);
}

/** Whether a string or comment is open at the caret. */
function isUnfinished({ kind, start, text }: Token, caret: number): boolean {
  if (start + text.length < caret) return false;
  if (kind === "comment") return text.startsWith("//") || !text.endsWith("*/");
  return (kind === "string" || kind === "quoted name") && (text.length === 1 || text.at(-1) !== text[0]);
}

interface Offer {
  readonly options: readonly Option[];
  /** Whether it is offered before a letter is typed. */
  readonly always: boolean;
}

function optionsAt(text: string, before: readonly Token[], prefix: string, params: readonly string[]): Offer {
  const last = before.at(-1);
  const brackets = openBrackets(before);
  const inside = brackets.at(-1);
  if (prefix.startsWith("$"))
    return { options: named("parameter", ["$graph", ...params.map((each) => `$${each}`)]), always: true };
  if (last?.text === "." && last.kind === "mark")
    return { options: propertiesOf(text, before.at(-2)?.text), always: true };
  if (inside?.text !== "{" && isLabelPlace(before)) {
    const isType = inside?.text === "[";
    return { options: named(isType ? "type" : "label", [...(isType ? TYPES : LABELS).keys()]), always: true };
  }
  const pattern = brackets.at(-2);
  if (inside?.text === "{" && pattern !== undefined && (last?.text === "{" || last?.text === ","))
    return { options: propertiesIn(before, pattern), always: true };
  const variables = named("variable", variablesOf(text));
  return { options: [...variables, ...named("keyword", KEYWORDS), ...named("function", FUNCTIONS)], always: false };
}

function named(kind: Option["kind"], texts: Iterable<string>): readonly Option[] {
  return [...new Set(texts)].map((text) => ({ kind, text }));
}

function openBrackets(tokens: readonly Token[]): readonly Token[] {
  const open: Token[] = [];
  for (const token of tokens) {
    if (token.kind !== "mark") continue;
    if ("([{".includes(token.text)) open.push(token);
    else if (")]}".includes(token.text)) open.pop();
  }
  return open;
}

/** Properties of what a variable stands for, as far as the query says; else all. */
function propertiesOf(text: string, variable: string | undefined): readonly Option[] {
  const tokens = tokensOf(text).filter(({ kind }) => kind !== "space");
  const names = tokens.flatMap((token, at) => {
    const isNamed =
      token.text === variable && tokens[at + 1]?.text === ":" && "([".includes(tokens[at - 1]?.text ?? " ");
    return isNamed ? propertiesNamed(tokens[at + 2]?.text) : [];
  });
  return named("property", names.length > 0 ? names : [...LABELS.values(), ...TYPES.values()].flat());
}

/** Properties of the node or relationship whose pattern is open. */
function propertiesIn(before: readonly Token[], pattern: Token): readonly Option[] {
  const label = before.find(({ kind, start }) => kind === "label" && start > pattern.start);
  const all = pattern.text === "[" ? TYPES : LABELS;
  return named("property", label === undefined ? [...all.values()].flat() : propertiesNamed(label.text));
}

function propertiesNamed(label: string | undefined): readonly string[] {
  return LABELS.get(label ?? "") ?? TYPES.get(label ?? "") ?? [];
}

function variablesOf(text: string): readonly string[] {
  return tokensOf(text).flatMap(({ kind, text: word }) => (kind === "variable" ? [word] : []));
}

/** Options that begin with what is typed, then those that have it inside. What is typed is none. */
function fittingOf(options: readonly Option[], prefix: string): readonly Option[] {
  const wanted = prefix.toLowerCase();
  const others = options.filter(({ text }) => text !== prefix);
  const begins = others.filter(({ text }) => text.toLowerCase().startsWith(wanted));
  const holds = others.filter((option) => !begins.includes(option) && option.text.toLowerCase().includes(wanted));
  return [...begins, ...(prefix.length > 1 ? holds : [])].slice(0, MOST);
}
