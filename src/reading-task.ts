/**
 * The task of the threads that read articles (`pool/`): an article in, its reading out, or the reason why it gives none.
 */
import { messageOf, RedthreadError } from "./errors.ts";
import type { Article, Reading, Skipped } from "./model.ts";
import { readArticle, withoutTokens } from "./reading.ts";

/** Loads weights and lists. */
export function prepare(): void {
  readArticle({ path: "", format: "text", text: "Norway met Chile.", encoding: "utf-8", metadata: {} });
}

/**
 * Reads an article. What fails costs its own document alone.
 * @throws RedthreadError where no article can be read, as with a damaged model
 */
export function run(article: Article): Reading | Skipped {
  try {
    const reading = readArticle(article);
    const hasText = reading.document.blocks.some((block) => block.role === "body" || block.role === "caption");
    return hasText ? withoutTokens(reading) : { path: article.path, reason: "only page furniture, no article text" };
  } catch (thrown) {
    if (thrown instanceof RedthreadError) throw thrown;
    return { path: article.path, reason: `could not be understood: ${messageOf(thrown)}` };
  }
}
