/** The built command line as a child process. */
import { spawn } from "node:child_process";
import { join } from "node:path";

/** The folder of the checkout. */
export const CHECKOUT = join(import.meta.dirname, "..", "..");

const CLI = join(CHECKOUT, "dist", "cli.js");

/** How a command ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where a command runs and what it is given. */
export interface Given {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
}

/** Runs `redthread` with words and standard input; its output is no terminal. */
export function redthread(words: readonly string[], { input = "", cwd }: Given = {}): Promise<Ended> {
  const child = spawn(process.execPath, [CLI, ...words], cwd === undefined ? {} : { cwd });
  const output = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  child.stdout.on("data", (bytes: Buffer) => output.stdout.push(bytes));
  child.stderr.on("data", (bytes: Buffer) => output.stderr.push(bytes));
  // A command that fails at once does not read its input.
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  const text = (chunks: readonly Buffer[]) => Buffer.concat(chunks).toString("utf8");
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout: text(output.stdout), stderr: text(output.stderr) }));
  });
}

/** Runs `redthread extract` on values, one JSON line each; gives the lines that came back. */
export async function extract(words: readonly string[], lines: readonly unknown[]): Promise<readonly ExtractLine[]> {
  const input = lines.map((line) => `${typeof line === "string" ? line : JSON.stringify(line)}\n`).join("");
  const { code, stdout, stderr } = await redthread(["extract", ...words], { input });
  if (code !== 0 || stderr !== "") throw new Error(`extract ended with ${code}: ${stderr}`);
  return stdout
    .trimEnd()
    .split("\n")
    .map((line): ExtractLine => JSON.parse(line));
}

/** A stretch of the text, as a line of output has it. */
export interface ExtractSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly entity?: number | null;
}

/** A line of output. */
export interface ExtractLine {
  readonly id: unknown;
  readonly text: string;
  readonly error?: string;
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  readonly mentions: readonly (ExtractSpan & { readonly kind: string; readonly form: string })[];
  readonly claims: readonly {
    readonly subject: ExtractSpan;
    readonly relation: { readonly text: string; readonly type?: string };
    readonly arguments: readonly ExtractSpan[];
    readonly polarity: string;
    readonly modality: string;
    readonly by?: { readonly text: string };
    readonly when?: { readonly text: string; readonly date?: string };
    readonly confidence: number;
    readonly sentence: number;
  }[];
}
