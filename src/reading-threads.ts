/**
 * Articles read in worker threads, so that one that takes too long costs itself alone.
 */
import type { Article, Reading, Skipped } from "./model.ts";
import { moduleBeside } from "./pool/module.ts";
import { DEADLINE, withPool } from "./pool/pool.ts";

/** How articles are read. */
export interface ReadingOptions {
  /** Processor seconds that an article may take for every 100,000 characters of it; without it 20. */
  readonly deadline?: number;
  /** Most threads; 0 reads in this one, where nothing ends an article that takes too long. Shows in no reading. */
  readonly threads?: number;
}

/** An article's reading without its tokens, or the reason why it has none. Rejects where nothing can be read at all. */
export type ReadArticle = (article: Article) => Promise<Reading | Skipped>;

const TASK = moduleBeside("reading-task", import.meta.url);

/** Gives a way to read articles for as long as `use` takes. */
export async function withReader<Result>(
  { deadline = DEADLINE, threads }: ReadingOptions,
  use: (read: ReadArticle) => Promise<Result>,
): Promise<Result> {
  if (threads === 0) {
    const { run } = await import("./reading-task.ts");
    return use(async (article) => run(article));
  }
  const options = { task: TASK, deadline, ...(threads === undefined ? {} : { threads }) };
  return withPool<Article, Reading | Skipped, Result>(options, (pool) =>
    use(async (article) => {
      const outcome = await pool.run(article, article.text.length);
      return outcome.kind === "done" ? outcome.answer : { path: article.path, reason: outcome.reason };
    }),
  );
}
