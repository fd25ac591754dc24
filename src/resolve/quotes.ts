/**
 * Which quotation a place stands in. Who speaks it is "I" there, and whoever is "he" beside it need not be in the talk within.
 */
import { quotationsOf } from "../language/index.ts";
import type { Reading, Span } from "../model.ts";

/** A quotation: its span, and first and one past the last sentence that it touches. */
export interface Quote extends Span {
  readonly sentences: Span;
}

/** Finds the outermost quotation around an offset. */
export type QuoteAt = (offset: number) => Quote | undefined;

/** The quotations of a document, as a search by offset. */
export function quotesIn({ document, sentences }: Pick<Reading, "document" | "sentences">): QuoteAt {
  const outer: Quote[] = [];
  for (const each of quotationsOf(document, sentences))
    if (each.kind === "speech" && each.start >= (outer.at(-1)?.end ?? 0)) outer.push(each);
  return (offset) => {
    let [low, high] = [0, outer.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((outer[middle]?.end ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    const found = outer[low];
    return found !== undefined && found.start <= offset ? found : undefined;
  };
}
