/**
 * Folders that are made where they are missing.
 */
import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Makes a folder and those above it; one that is there is left as it is. Node's own `recursive` never ends where a file system,
 * as /proc does, says that a folder which is there is not. Rejects as `mkdir` does.
 */
export async function makeFolder(path: string): Promise<void> {
  if (await isFolder(path)) return;
  const above = dirname(path);
  if (above !== path) await makeFolder(above);
  await mkdir(path).catch(async (thrown: unknown) => {
    if (!(await isFolder(path))) throw thrown;
  });
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
