/**
 * Reads the lists of `data/gazetteer`. Each is read once, when it is first asked for.
 *
 * The folder is found from this module, so that it is the same from `src/` and from `dist/`.
 */
import { readFileSync } from "node:fs";

const FOLDER = new URL("../../../data/gazetteer/", import.meta.url);

/** The rows of a tab-separated list: cells, with comments and empty lines left out. */
export function readRows(file: string): readonly (readonly string[])[] {
  return readLines(file).map((line) => line.split("\t"));
}

/** The lines of a list, without comments and empty lines. */
export function readLines(file: string): readonly string[] {
  return readText(file)
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
}

/** A list as it is written. */
export function readText(file: string): string {
  return readFileSync(new URL(file, FOLDER), "utf8");
}

/** The parts of a cell that holds several, parted by "|". */
export function cellParts(cell: string | undefined): readonly string[] {
  return cell ? cell.split("|") : [];
}

/** A function that computes its value at the first call and keeps it. */
export function once<Value>(compute: () => Value): () => Value {
  let kept: { readonly value: Value } | undefined;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
}
