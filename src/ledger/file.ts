/**
 * The ledger's file: read line by line, so that a damaged line costs itself alone; written beside its place and renamed into it.
 *
 * It lies beside the graph's folder, not in it: a graph can be thrown away and built anew, decisions cannot.
 */
import { createReadStream } from "node:fs";
import { open, readFile, realpath, rename, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { byteLines, decodeLine } from "../common/lines.ts";
import { messageOf, RedthreadError } from "../errors.ts";
import { type Decision, EMPTY_LEDGER, type Ledger, type LedgerProblem, type Numbered } from "./decision.ts";
import { formatLine, parseLine } from "./line.ts";
import { alone } from "./lock.ts";

const HEADER = "# Decisions on this graph, one a line, applied at every build. Delete a line to undo it.\n";

/** Where a graph's ledger lies unless said otherwise: `graph-export.ledger` for `graph-export`. */
export function ledgerPathOf(graph: string): string {
  return `${resolve(graph)}.ledger`;
}

/**
 * Reads a ledger. Lines that are damaged are among its problems; a graph that has no ledger beside it has an empty one.
 *
 * @param given the file that the user names in its place; it must be there.
 * @throws RedthreadError `not-found` for such a file, `unreadable` where a file is there and cannot be read.
 */
export async function readLedgerOf(graph: string, given?: string): Promise<Ledger> {
  const ledger = await readLedger(given ?? ledgerPathOf(graph));
  if (ledger !== undefined) return ledger;
  if (given === undefined) return EMPTY_LEDGER;
  throw new RedthreadError("not-found", `there is no ledger ${given}`);
}

async function readLedger(path: string): Promise<Ledger | undefined> {
  const decisions: Numbered[] = [];
  const problems: LedgerProblem[] = [];
  let line = 0;
  try {
    for await (const bytes of byteLines(createReadStream(path))) {
      line += 1;
      const found = attempt(bytes);
      if (typeof found === "string") problems.push({ line, reason: found });
      else if (found !== undefined) decisions.push({ ...found, line });
    }
  } catch (thrown) {
    if (isMissing(thrown)) return undefined;
    throw new RedthreadError("unreadable", `cannot read the ledger ${path}: ${messageOf(thrown)}`, { cause: thrown });
  }
  return { decisions, problems };
}

function attempt(bytes: Uint8Array): Decision | undefined | string {
  try {
    return parseLine(decodeLine(bytes).replace(/^\ufeff/u, ""));
  } catch (thrown) {
    return thrown instanceof RedthreadError ? thrown.message : "not UTF-8 text";
  }
}

/** Adds decisions to the end of a ledger. @returns the lines that were written @throws RedthreadError as {@link addLines} */
export function addDecisions(path: string, decisions: readonly Decision[]): Promise<readonly string[]> {
  return addLines(path, decisions.map(formatLine));
}

/**
 * Adds lines to the end of a ledger, which is made where it is missing. A line that stands there already is not written again.
 *
 * @returns the lines that were written.
 * @throws RedthreadError `unreadable` where the file cannot be read or written; it is then as it was.
 */
export function addLines(path: string, added: readonly string[]): Promise<readonly string[]> {
  return rewrite(path, (before) => {
    const known = new Set(before.split(/\r?\n/u));
    const lines = [...new Set(added)].filter((line) => !known.has(bytesOf(line)));
    const end = before.includes("\r\n") ? "\r\n" : "\n";
    const gap = before === "" || before.endsWith("\n") ? "" : end;
    const text = lines.map((line) => `${bytesOf(line)}${end}`).join("");
    return { given: lines, after: lines.length === 0 ? before : `${before === "" ? HEADER : before}${gap}${text}` };
  });
}

/** Takes whole lines out of a ledger, each where it stands last. @throws RedthreadError as {@link addDecisions} */
export function removeLines(path: string, lines: readonly string[]): Promise<void> {
  return rewrite(path, (before) => {
    const kept = before.split("\n");
    for (const line of lines) {
      const at = kept.findLastIndex((each) => each.replace(/\r$/u, "") === bytesOf(line));
      if (at >= 0) kept.splice(at, 1);
    }
    return { given: undefined, after: kept.join("\n") };
  });
}

/** Puts a changed text in a ledger's place, while nobody else writes there. A link stays one. */
async function rewrite<T>(
  path: string,
  change: (before: string) => { readonly given: T; readonly after: string },
): Promise<T> {
  try {
    const file = await realpath(path).catch(() => path);
    return await alone(file, async () => {
      const before = await textOf(file);
      const { given, after } = change(before);
      if (after !== before) await replace(file, after);
      return given;
    });
  } catch (thrown) {
    throw new RedthreadError("unreadable", `cannot write the ledger ${path}: ${messageOf(thrown)}`, { cause: thrown });
  }
}

/** Texts are held with a character for each byte, so that a line that is not UTF-8 is kept as it is. */
function bytesOf(line: string): string {
  return Buffer.from(line, "utf8").toString("latin1");
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, "latin1");
  } catch (thrown) {
    if (isMissing(thrown)) return "";
    throw thrown;
  }
}

async function replace(path: string, text: string): Promise<void> {
  const mode = await stat(path).then(
    (found) => found.mode,
    () => undefined,
  );
  const file = await open(`${path}.tmp`, "w", mode);
  try {
    await file.writeFile(text, "latin1");
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.tmp`, path);
}

function isMissing(thrown: unknown): boolean {
  return thrown instanceof Error && "code" in thrown && thrown.code === "ENOENT";
}
