/**
 * A file as a Source: opened late, never anything but a regular file, closed in every case.
 */
import { constants } from "node:fs";
import { open, stat } from "node:fs/promises";
import type { Source } from "./reader.ts";

/** The file as a source under the given path. Throws what the file system throws. */
export async function fileSource(file: string, path: string): Promise<Source> {
  const { size } = await stat(file);
  return { path, size, chunks: () => chunksOf(file) };
}

async function* chunksOf(file: string): AsyncIterable<Uint8Array> {
  // Non-blocking: a pipe that took the file's place since the walk would otherwise be waited for.
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    if (!(await handle.stat()).isFile()) throw new Error("no longer a regular file");
    yield* handle.createReadStream({ autoClose: false });
  } finally {
    await handle.close();
  }
}
