/** HTML: the page's bytes, which are read where a page that takes for ever can be given up (`html-threads.ts`). */
import { bytesOf, megabytes, type Reader, skipped } from "./reader.ts";

/** Longest page, in bytes; an honest one of this size takes some seconds. */
const CAP = 5_000_000;

export const html: Reader = {
  format: "html",
  extensions: [".html", ".htm", ".xhtml"],
  async *read(source, readPage) {
    const bytes = await bytesOf(source, CAP);
    if (bytes === undefined) yield skipped(source.path, `too large (more than ${megabytes(CAP)})`);
    else yield await readPage({ path: source.path, bytes });
  },
};
