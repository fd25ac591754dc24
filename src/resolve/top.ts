/**
 * Where a mention hangs in its sentence's tree.
 */
import type { Mention, Token } from "../model.ts";

/** The token of a mention that hangs on a word outside it: "Jane" in "Jane Marsh said". */
export function topOf(tokens: readonly Token[], { tokens: span, head }: Mention): number {
  for (let at = span.start; at < span.end; at += 1) {
    const above = tokens[at]?.head ?? -1;
    if (above < span.start || above >= span.end) return at;
  }
  return head;
}
