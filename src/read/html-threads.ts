/**
 * Pages read in a worker thread, so that one that takes too long costs itself alone: a parser's time grows with the square of what
 * a hostile page repeats, and an honest page takes a second.
 */
import { moduleBeside } from "../pool/module.ts";
import { DEADLINE, openPool } from "../pool/pool.ts";
import { type PageFile, type ReadPage, type ReadResult, skipped } from "./reader.ts";

/** How pages are read. */
export interface PageOptions {
  /** Processor seconds that a page may take, however long it is; without it 20. */
  readonly deadline?: number;
  /** 0 reads in this thread, where nothing ends a page that takes too long. */
  readonly threads?: number;
}

/** Reads pages until it is closed. */
export interface PageReading {
  readonly readPage: ReadPage;
  close(): Promise<void>;
}

const TASK = moduleBeside("html-task", import.meta.url);

/** A way to read pages. Its thread starts with the first. */
export function openPages({ deadline = DEADLINE, threads }: PageOptions): PageReading {
  if (threads === 0) return { readPage: readHere, close: async () => undefined };
  // One thread: pages come one after the other, and reading what they say takes longer.
  const { run, close } = openPool<PageFile, ReadResult>({ task: TASK, deadline, threads: 1 });
  return {
    close,
    async readPage({ path, bytes }) {
      // A copy: to hand a view over would hand over the whole of the buffer behind it.
      const outcome = await run({ path, bytes: new Uint8Array(bytes) }, 0);
      return outcome.kind === "done" ? outcome.answer : skipped(path, outcome.reason);
    },
  };
}

/** Reads a page in this thread. */
export async function readHere(page: PageFile): Promise<ReadResult> {
  const { readPage } = await import("./html-page.ts");
  return readPage(page);
}
