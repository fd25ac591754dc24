/** How lists are told in trees. */
import type { Token } from "../../model.ts";

/** The "and" before a member of a list; -1 where there is none. */
export function andOf(tokens: readonly Token[], member: number): number {
  return tokens.findIndex(({ head, deprel }) => head === member && deprel === "cc");
}

/** Whether an "and" stands before a member of a list. */
export function hasAnd(tokens: readonly Token[], member: number): boolean {
  return andOf(tokens, member) >= 0;
}
