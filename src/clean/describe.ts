/**
 * What cleaning kept and what it removed, and why: for showing to people.
 */
import type { Block, BlockRole, Document } from "../model.ts";

/** Neighbouring blocks that one rule gave one role. */
export interface Passage {
  readonly role: BlockRole;
  readonly why: string;
  /** The text, verbatim; between blocks as the source has it. */
  readonly text: string;
}

/** The cleaning of one document. */
export interface CleaningReport {
  readonly path: string;
  /** Visible characters that are read, and that are not, in UTF-16 units. */
  readonly kept: number;
  readonly removed: number;
  /** What is not read, in order. */
  readonly passages: readonly Passage[];
}

/** Whether a block is read for mentions. */
export function isRead(block: Block): boolean {
  return block.role === "headline" || block.role === "body" || block.role === "caption";
}

/** What was removed from a document and why, with the size of what is left. */
export function describeCleaning(document: Document): CleaningReport {
  const { path, text, blocks } = document;
  const removed = blocks.filter((block) => !isRead(block));
  return {
    path,
    kept: size(text, blocks.filter(isRead)),
    removed: size(text, removed),
    passages: runsOf(blocks)
      .filter(([first]) => !isRead(first))
      .map(([first, last]) => ({ role: first.role, why: first.why, text: text.slice(first.start, last.end) })),
  };
}

function size(text: string, blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + text.slice(block.start, block.end).replace(/\s+/g, "").length, 0);
}

/** First and last block of each run with one role and reason. */
function runsOf(blocks: readonly Block[]): readonly (readonly [first: Block, last: Block])[] {
  const runs: [Block, Block][] = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    if (run !== undefined && run[0].role === block.role && run[0].why === block.why) run[1] = block;
    else runs.push([block, block]);
  }
  return runs;
}
