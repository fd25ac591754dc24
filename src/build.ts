/**
 * The pipeline, top to bottom: articles in, graph out.
 */
import { assess } from "./assess/index.ts";
import { messageOf, RedthreadError } from "./errors.ts";
import { brokenReference } from "./graph/check.ts";
import { checkEvidence } from "./graph/evidence.ts";
import { toGraph } from "./graph/index.ts";
import { officesOf } from "./graph/offices.ts";
import type { Article, Graph, Reading, Skipped } from "./model.ts";
import { readArticles } from "./read/index.ts";
import { readArticle, withoutTokens } from "./reading.ts";
import { resolve } from "./resolve/index.ts";

/** A graph, and what an analyst should know of how it came about. */
export interface Build {
  readonly graph: Graph;
  /** Articles that were read only after a repair, e.g. of their encoding. */
  readonly notes: readonly Skipped[];
  /** Claims whose subject is no entity: `redthread extract` shows them. */
  readonly withoutSubject: number;
}

/** Called after every article with the number read so far. */
export type BuildProgress = (read: number) => void;

/**
 * Builds the graph of files and folders.
 *
 * @throws RedthreadError `not-found` for a path that does not exist, `bad-input` where no article could be read at all,
 *   `evidence-mismatch` where a claim does not stand in its source.
 */
export async function buildGraph(paths: readonly string[], onProgress?: BuildProgress): Promise<Build> {
  const { readings, skipped, notes } = await readAll(paths, onProgress);
  if (readings.length === 0) throw nothingRead(paths, skipped);
  const { entities, claims, withoutSubject } = resolve(readings);
  const mentions = new Map(readings.map((reading) => [reading.document.id, reading.mentions]));
  const offices = officesOf(claims, entities, mentions);
  const documents = readings.map((reading) => reading.document);
  const assessment = assess(documents, claims);
  const all = [...claims, ...offices.claims];
  checkEvidence(documents, all);
  const graph = toGraph({ assessment, mentions, entities: [...entities, ...offices.entities], claims: all, skipped });
  const broken = brokenReference(graph);
  if (broken !== undefined)
    throw new RedthreadError("evidence-mismatch", `the graph does not hold together: ${broken}`);
  return { graph, notes, withoutSubject };
}

interface ReadAll {
  readonly readings: readonly Reading[];
  readonly skipped: readonly Skipped[];
  readonly notes: readonly Skipped[];
}

/** Reads every article; what fails costs its own document alone. */
async function readAll(paths: readonly string[], onProgress: BuildProgress | undefined): Promise<ReadAll> {
  const readings: Reading[] = [];
  const skipped: Skipped[] = [];
  const notes: Skipped[] = [];
  for await (const result of readArticles(paths)) {
    const outcome = result.kind === "article" ? attempt(result.article) : result.skipped;
    if ("reason" in outcome) skipped.push(outcome);
    else readings.push(outcome);
    if (result.kind === "article" && result.note !== undefined)
      notes.push({ path: result.article.path, reason: result.note });
    onProgress?.(readings.length);
  }
  return { readings, skipped, notes };
}

function attempt(article: Article): Reading | Skipped {
  try {
    const reading = readArticle(article);
    const hasText = reading.document.blocks.some((block) => block.role === "body" || block.role === "caption");
    return hasText ? withoutTokens(reading) : { path: article.path, reason: "only page furniture, no article text" };
  } catch (thrown) {
    return { path: article.path, reason: `could not be understood: ${messageOf(thrown)}` };
  }
}

function nothingRead(paths: readonly string[], skipped: readonly Skipped[]): RedthreadError {
  const [first] = skipped;
  const why =
    first === undefined ? "no articles there" : `${skipped.length} skipped; the first, ${first.path}: ${first.reason}`;
  return new RedthreadError("bad-input", `nothing to read in ${paths.join(", ")}: ${why}`, {
    hint: "give a folder with .txt, .html or .jsonl articles",
  });
}
