/**
 * Content hashes: the ids of documents, mentions and claims.
 */
import { createHash } from "node:crypto";

/**
 * The first 16 hexadecimal digits of the SHA-256 of `parts`, joined with NUL and encoded as UTF-8.
 *
 * 64 bits: among a million ids the chance that any two meet is about one in 37 million.
 */
export function hashOf(...parts: readonly string[]): string {
  return createHash("sha256").update(parts.join("\0"), "utf8").digest("hex").slice(0, 16);
}
