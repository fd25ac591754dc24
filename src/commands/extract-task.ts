/** The task of the threads that extract (`pool/`): a line in, a line out. */
import { type ExtractOptions, extractLine } from "./extract.ts";

/** A line, and how to extract from it. */
export interface ExtractJob {
  readonly line: string | Uint8Array;
  readonly options: ExtractOptions;
}

/** Loads what the options need: weights and lists, or little where the mentions are given. */
export function prepare({ options }: ExtractJob): void {
  extractLine('{"text": "Norway met Chile."}', options);
}

/** One line of output. */
export function run({ line, options }: ExtractJob): string {
  return extractLine(line, options);
}
