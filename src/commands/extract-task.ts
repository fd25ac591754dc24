/** The task of the threads that extract (`pool/`): a line in, a line out. */
import { type ExtractOptions, extractLine } from "./extract.ts";

/** A line, and how to extract from it. */
export interface ExtractJob {
  readonly line: string | Uint8Array;
  readonly options: ExtractOptions;
}

// Weights and lists are loaded before the first line's time begins to count.
extractLine('{"text": "Norway met Chile."}', { raw: true, claims: "full", mentionsGiven: false });

/** One line of output. */
export function run({ line, options }: ExtractJob): string {
  return extractLine(line, options);
}
