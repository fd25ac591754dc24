/**
 * Text cut into pieces, each with the parts of a claim that it belongs to: who, what they do, to whom.
 */

import type { ClaimAttributes } from "../../src/graph/network-types.ts";
import type { Span } from "../../src/model.ts";

/** What a piece of text is in a claim; "read": in the quote of any claim. */
export type Part = "read" | "quote" | "subject" | "trigger" | "object";

/** A span of a document, in its UTF-16 offsets, and what it is. */
export interface Marking extends Span {
  readonly part: Part;
}

/** A piece of text with all that it is. */
export interface Piece {
  /** Where it begins in the document. */
  readonly start: number;
  readonly text: string;
  readonly parts: readonly Part[];
}

/** The parts of a claim: both ends and the words of the relation. */
export function markingsOf(claim: ClaimAttributes): readonly Marking[] {
  const { subject, trigger, object } = claim;
  return [
    { part: "subject", ...subject },
    ...(trigger ? [{ part: "trigger" as const, ...trigger }] : []),
    ...(object ? [{ part: "object" as const, ...object }] : []),
  ];
}

/** Cuts a text, which begins at an offset of its document, wherever a marking begins or ends. Pieces join to the text again. */
export function piecesOf(text: string, offset: number, markings: readonly Marking[]): readonly Piece[] {
  const end = offset + text.length;
  const bounds = markings.flatMap(({ start, end }) => [start, end]).filter((at) => at > offset && at < end);
  const cuts = [...new Set([offset, ...bounds, end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const stop = cuts[index + 1] ?? end;
    const parts = markings.filter((marking) => marking.start <= start && marking.end >= stop).map(({ part }) => part);
    return { start, text: text.slice(start - offset, stop - offset), parts };
  });
}
