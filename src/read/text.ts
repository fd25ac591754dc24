/**
 * Plain text and Markdown: the decoded file is the article's text, to the letter.
 */
import { binaryReason, decode, replacementNote } from "./decode.ts";
import { article, bytesOf, megabytes, type Reader, type ReadResult, type Source, skipped } from "./reader.ts";

/** Longest file that is read as one article, in bytes. A long book has 3 MB. */
const CAP = 20_000_000;

export const text: Reader = {
  format: "text",
  extensions: [".txt", ".text", ".md"],
  async *read(source) {
    yield await readText(source);
  },
};

async function readText(source: Source): Promise<ReadResult> {
  const bytes = await bytesOf(source, CAP);
  if (bytes === undefined) return skipped(source.path, `too large (more than ${megabytes(CAP)})`);
  const binary = binaryReason(bytes);
  if (binary !== undefined) return skipped(source.path, binary);
  const decoded = decode(bytes);
  if (decoded.text.trim() === "") return skipped(source.path, "empty file");
  const { text, encoding } = decoded;
  return article({ path: source.path, format: "text", text, encoding, metadata: {} }, replacementNote(decoded));
}
