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
import { standardInput, writeOut } from "./stdio.ts";
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

/**
 * Extracts from every input, in order. What gives no text is named and counted on standard error.
 *
 * @throws RedthreadError `usage` for files beside `--mentions given`, `not-found` for a path that does not exist, `bad-input` where
 *   the paths hold no article.
 */
export async function extract({ paths, json, deadline, ...options }: ExtractRun): Promise<void> {
  if (options.mentionsGiven && paths.length > 0)
    throw new RedthreadError("usage", "--mentions given takes JSON lines on standard input, not files");
  const areJson = options.raw || options.mentionsGiven;
  const pages = deadline === undefined ? {} : { deadline };
  const lines = paths.length > 0 ? linesOfFiles(paths, pages) : linesOfStream(standardInput(), areJson);
  const show = json || areJson ? (line: string): string => `${line}\n` : pagesOf(terminalLook());
  await withExtractor(options, deadline, async (answer) => {
    const answers = inOrder(lines, async (line) => (isLine(line) ? answer(line) : line), AHEAD);
    let [read, skipped] = [0, 0];
    for await (const line of answers) {
      if (typeof line === "string") await writeOut(show(line));
      else process.stderr.write(`redthread: skipped ${escaped(line.path)}: ${escaped(line.reason)}\n`);
      if (typeof line === "string") read += 1;
      else skipped += 1;
    }
    if (skipped > 1) process.stderr.write(`redthread: ${skipped} skipped\n`);
    if (paths.length > 0 && read === 0) throw nothingRead(paths);
  });
}

function nothingRead(paths: readonly string[]): RedthreadError {
  return new RedthreadError("bad-input", `no article to read in ${paths.join(", ")}`, {
    hint: "give files or folders with .txt, .html or .jsonl articles",
  });
}

function isLine(line: InputLine): line is string | Uint8Array {
  return typeof line === "string" || line instanceof Uint8Array;
}

/** Shows lines of output as pages, the legend before the first. */
function pagesOf(look: Look): (line: string) => string {
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
