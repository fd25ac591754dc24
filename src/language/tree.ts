/** Asking a sentence's tree: children by relation, subtrees and their spans, the way to the root. */
import type { Sentence, Span, Token } from "../model.ts";

/** The tree over a sentence's tokens. All numbers are indices of tokens. */
export interface Tree {
  readonly tokens: readonly Token[];
  /** Index of the root, -1 in an empty sentence. */
  readonly root: number;
  /** Direct dependents, in text order. */
  children(at: number): readonly number[];
  /** The first dependent with one of the relations, or undefined. "nsubj" does not match "nsubj:pass". */
  first(at: number, ...deprels: readonly string[]): number | undefined;
  /** All dependents with one of the relations, in text order. */
  all(at: number, ...deprels: readonly string[]): readonly number[];
  /** The token and everything below it, in text order. */
  subtree(at: number): readonly number[];
  /** From the first to one past the last UTF-16 unit of the subtree, gaps included. */
  span(at: number): Span;
  /** From the token up to the root, both included. */
  path(at: number): readonly number[];
}

function childLists(tokens: readonly Token[]): readonly (readonly number[])[] {
  const lists: number[][] = tokens.map(() => []);
  tokens.forEach((token, at) => {
    lists[token.head]?.push(at);
  });
  return lists;
}

/** Collects without recursion: trees can be as deep as sentences are long. */
function collect(lists: readonly (readonly number[])[], at: number): readonly number[] {
  const found = [at];
  for (let next = 0; next < found.length; next++) found.push(...(lists[found[next] ?? -1] ?? []));
  return found.sort((left, right) => left - right);
}

/** The tree of a sentence; child lists are built once. */
export function treeOf(sentence: Pick<Sentence, "tokens">): Tree {
  const { tokens } = sentence;
  const lists = childLists(tokens);
  const children = (at: number): readonly number[] => lists[at] ?? [];
  const is = (deprels: readonly string[]) => (at: number) => deprels.includes(tokens[at]?.deprel ?? "");
  const subtree = (at: number): readonly number[] => collect(lists, at);
  return {
    tokens,
    root: tokens.findIndex((token) => token.head < 0),
    children,
    first: (at, ...deprels) => children(at).find(is(deprels)),
    all: (at, ...deprels) => children(at).filter(is(deprels)),
    subtree,
    span: (at) => spanOf(tokens, subtree(at)),
    path: (at) => pathFrom(tokens, at),
  };
}

function spanOf(tokens: readonly Token[], places: readonly number[]): Span {
  return { start: tokens[places[0] ?? -1]?.start ?? 0, end: tokens[places.at(-1) ?? -1]?.end ?? 0 };
}

function pathFrom(tokens: readonly Token[], from: number): readonly number[] {
  const path: number[] = [];
  for (let at = from; at >= 0 && path.length <= tokens.length; at = tokens[at]?.head ?? -1) path.push(at);
  return path;
}

/** Whether a token is another, or hangs on it, and not by way of a third (`but`). Trees that go round end too. */
export function isUnder(tokens: readonly Token[], token: number, over: number, but = -1): boolean {
  let at = token;
  for (let steps = 0; at >= 0 && at !== but && steps < tokens.length; steps++) {
    if (at === over) return true;
    at = tokens[at]?.head ?? -1;
  }
  return false;
}

/** The tokens of a stretch that hang from outside of it, in text order; one where the stretch hangs together. */
export function outerTokens(tokens: readonly Token[], { start, end }: Span): readonly number[] {
  return tokens.slice(start, end).flatMap(({ head }, at) => (head < start || head >= end ? [start + at] : []));
}
