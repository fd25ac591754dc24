/** What is made from a file, made again when the file has changed. */
import { versionOf } from "./files.ts";

/** Gives what `make` makes, anew when the file at `path` is another than the last time. Rejects with Node's error where it is gone. */
export function renewed<Made>(path: string, make: () => Promise<Made>): () => Promise<Made> {
  let version = "";
  let made: Promise<Made> | undefined;
  return async () => {
    const now = await versionOf(path);
    if (made === undefined || now !== version) {
      version = now;
      made = make();
    }
    return made;
  };
}
