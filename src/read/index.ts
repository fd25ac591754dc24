/**
 * Step 1 of the pipeline: bytes → Article.
 *
 * Walks what was given, in the order of the paths' code units, and gives an article or a reason for every file that it sees.
 */
import { messageOf } from "../errors.ts";
import { fileSource } from "./file.ts";
import { openPages, type PageOptions, readHere } from "./html-threads.ts";
import { type Named, namesOf } from "./names.ts";
import { type ReadPage, type ReadResult, type Source, skipped } from "./reader.ts";
import { readerOf } from "./registry.ts";
import { type Walk, walk } from "./walk.ts";

export type { PageOptions } from "./html-threads.ts";
export type { Reader, ReadResult, Source } from "./reader.ts";
export { READERS } from "./registry.ts";

/**
 * The articles of files and folders, and everything that was skipped.
 *
 * In order of path; the articles of one file in the file's order. A file that is named twice is read once.
 * Throws RedthreadError "not-found" where a path does not exist; everything else that is wrong with an input is a skip.
 */
export async function* readArticles(paths: readonly string[], options: PageOptions = {}): AsyncIterable<ReadResult> {
  const walks: Walk[] = [];
  for (const path of paths) walks.push(await walk(path));
  const refused = walks.flatMap((one) => one.skipped);
  const files = namesOf(walks.flatMap((one) => one.found));
  const jobs: readonly (Named | { readonly path: string; readonly reason: string })[] = [...files, ...refused];
  const pages = openPages(options);
  try {
    for (const job of jobs.toSorted((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)))) {
      if ("reason" in job) yield skipped(job.path, job.reason);
      else yield* readFile(job, pages.readPage);
    }
  } finally {
    await pages.close();
  }
}

/** The articles of one source, by the reader of its extension; a failure to read is a skip after what was read before. */
export async function* readSource(source: Source, readPage: ReadPage = readHere): AsyncIterable<ReadResult> {
  const reader = readerOf(source.path);
  try {
    if (reader === undefined) yield skipped(source.path, "no reader for this format");
    else yield* reader.read(source, readPage);
  } catch (thrown) {
    yield skipped(source.path, `cannot be read: ${messageOf(thrown)}`);
  }
}

async function* readFile({ file, path }: Named, readPage: ReadPage): AsyncIterable<ReadResult> {
  try {
    yield* readSource(await fileSource(file, path), readPage);
  } catch (thrown) {
    yield skipped(path, `cannot be read: ${messageOf(thrown)}`);
  }
}
