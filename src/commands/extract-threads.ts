/** `extractLine` in worker threads, so that a text that takes too long costs its own line alone. */
import { decodeLine } from "../common/lines.ts";
import { moduleBeside } from "../pool/module.ts";
import { DEADLINE, withPool } from "../pool/pool.ts";
import type { ExtractOptions } from "./extract.ts";
import { type GivenLine, parseLine } from "./extract-input.ts";
import type { ExtractJob } from "./extract-task.ts";
import { type Extraction, NOTHING } from "./extraction.ts";

/** One line of input → one line of output; what is given up says so under `error`. */
export type Extractor = (line: string | Uint8Array) => Promise<string>;

const TASK = moduleBeside("extract-task", import.meta.url);

/**
 * Gives a way to extract for as long as `use` takes.
 * @param deadline processor seconds that a line may take for every 100,000 characters of it
 */
export function withExtractor<Result>(
  options: ExtractOptions,
  deadline: number | undefined,
  use: (extract: Extractor) => Promise<Result>,
): Promise<Result> {
  return withPool<ExtractJob, string, Result>({ task: TASK, deadline: deadline ?? DEADLINE }, (pool) =>
    use(async (given) => {
      // A copy: to hand a view over would hand over the whole of the stream's buffer.
      const line = typeof given === "string" ? given : new Uint8Array(given);
      const outcome = await pool.run({ line, options }, line.length);
      return outcome.kind === "done" ? outcome.answer : lost(line, outcome.reason);
    }),
  );
}

function lost(line: string | Uint8Array, error: string): string {
  const { id, text } = inputOf(line);
  const extraction: Extraction = { id, text, error, ...NOTHING };
  return JSON.stringify(extraction);
}

function inputOf(line: string | Uint8Array): Pick<GivenLine, "id" | "text"> {
  try {
    return parseLine(typeof line === "string" ? line : decodeLine(line));
  } catch {
    return { id: null, text: "" };
  }
}
