/** Articles for tests. */
import type { Article, Metadata } from "../../src/model.ts";

/** A plain-text article. */
export function article(text: string, path = "a.txt", metadata: Metadata = {}): Article {
  return { path, format: "text", text, encoding: "utf-8", metadata };
}
