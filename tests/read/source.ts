/** Sources and results for tests. */
import { readSource } from "../../src/read/index.ts";
import type { ReadResult, Source } from "../../src/read/reader.ts";

/** A source in memory, in chunks of a length. */
export function source(path: string, content: string | Uint8Array, chunk = 7): Source {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return {
    path,
    size: bytes.length,
    async *chunks() {
      for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
    },
  };
}

/** Everything that a source gives. */
export async function readAll(one: Source): Promise<readonly ReadResult[]> {
  const results: ReadResult[] = [];
  for await (const result of readSource(one)) results.push(result);
  return results;
}

/** A result on one line: "path: text" or "path! reason". */
export function line(result: ReadResult): string {
  if (result.kind === "skipped") return `${result.skipped.path}! ${result.skipped.reason}`;
  return `${result.article.path}: ${result.article.text}`;
}
