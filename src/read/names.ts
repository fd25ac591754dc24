/**
 * Distinct paths for files of several inputs.
 *
 * A file is called by its path below the folder that was given. Where two folders hold files of one name, every path gets the
 * end of its folder's own path in front, as long as it takes to tell the folders apart: "2006/news/a.txt", "2007/news/a.txt".
 */
import type { Found } from "./walk.ts";

/** A file and the path that its articles carry. */
export interface Named {
  readonly file: string;
  readonly path: string;
}

/** Names every file once, however often it was found. */
export function namesOf(found: readonly Found[]): readonly Named[] {
  const files = [...new Map(found.toReversed().map((one) => [one.file, one])).values()].toReversed();
  if (new Set(files.map((one) => one.path)).size === files.length) return files;
  const roots = [...new Set(files.map((one) => one.root))];
  const ends = labels(roots);
  const prefixes = new Map(roots.map((root, index) => [root, ends[index]]));
  return files.map(({ file, root, path }) => ({ file, path: `${prefixes.get(root)}/${path}` }));
}

/** The shortest ends of the folders' paths, all of one depth, that are distinct. */
function labels(roots: readonly string[]): readonly string[] {
  const parts = roots.map((root) => root.split(/[\\/]/).filter((part) => part !== ""));
  const deepest = Math.max(...parts.map((one) => one.length));
  for (let depth = 1; depth < deepest; depth++) {
    const ends = parts.map((one) => one.slice(-depth).join("/"));
    if (new Set(ends).size === ends.length) return ends;
  }
  return parts.map((one) => one.join("/"));
}
