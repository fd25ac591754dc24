/**
 * `redthread extract` from its input to its output: lines in, and for each of them a line of JSON or a page for people out.
 */
import { RedthreadError } from "../errors.ts";
import { inOrder } from "../pool/in-order.ts";
import type { ExtractOptions } from "./extract.ts";
import { type InputLine, linesOfFiles, linesOfStream } from "./extract-lines.ts";
import { describeExtraction, type Look, legend } from "./extract-text.ts";
import { withExtractor } from "./extract-threads.ts";
import type { Extraction } from "./extraction.ts";
import { writeOut } from "./stdio.ts";
import { escaped } from "./terminal.ts";

/** What the command line says. */
export interface ExtractRun extends ExtractOptions {
  /** Files and folders; without any, standard input. */
  readonly paths: readonly string[];
  /** JSON lines in place of pages. */
  readonly json: boolean;
  /** Processor seconds that a text may take for every 100,000 characters of it; without it 20. */
  readonly deadline?: number;
}

/** Texts that are begun and not yet in order. */
const AHEAD = 64;

/** Extracts from every input, in order. What gives no text is named and counted on standard error. */
export async function extract({ paths, json, deadline, ...options }: ExtractRun): Promise<void> {
  if (options.mentionsGiven && paths.length > 0)
    throw new RedthreadError("usage", "--mentions given takes JSON lines on standard input, not files");
  const areJson = options.raw || options.mentionsGiven;
  const lines = paths.length > 0 ? linesOfFiles(paths) : linesOfStream(process.stdin, areJson);
  const show = json || areJson ? (line: string): string => `${line}\n` : pages(terminalLook());
  await withExtractor(options, deadline, async (answer) => {
    const answers = inOrder(lines, async (line) => (isLine(line) ? answer(line) : line), AHEAD);
    let skipped = 0;
    for await (const line of answers) {
      if (typeof line === "string") await writeOut(show(line));
      else process.stderr.write(`redthread: skipped ${escaped(line.path)}: ${escaped(line.reason)}\n`);
      skipped += typeof line === "string" ? 0 : 1;
    }
    if (skipped > 1) process.stderr.write(`redthread: ${skipped} skipped\n`);
  });
}

function isLine(line: InputLine): line is string | Uint8Array {
  return typeof line === "string" || line instanceof Uint8Array;
}

/** Shows lines of output as pages, the legend before the first. */
function pages(look: Look): (line: string) => string {
  let before = legend(look);
  return (line) => {
    const extraction: Extraction = JSON.parse(line);
    const page = `${before}${describeExtraction(extraction, look)}`;
    before = "";
    return page;
  };
}

/** 80 cells where the width is not known; colour only on a terminal with 256 of them, and not where NO_COLOR is set. */
function terminalLook(): Look {
  const { isTTY, columns } = process.stdout;
  const color = isTTY && (process.env["NO_COLOR"] ?? "") === "" && process.stdout.hasColors(256);
  return { width: columns === undefined || columns < 20 ? 80 : columns, color };
}
