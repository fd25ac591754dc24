/**
 * The pipeline, top to bottom: articles in, graph out.
 */
import { assess } from "./assess/index.ts";
import { RedthreadError } from "./errors.ts";
import { brokenReference } from "./graph/check.ts";
import { checkEvidence } from "./graph/evidence.ts";
import { toGraph } from "./graph/index.ts";
import { officesOf } from "./graph/offices.ts";
import type { KnownList } from "./known/known.ts";
import { applyLedger, EMPTY_LEDGER, type Ledger, type LedgerProblem } from "./ledger/index.ts";
import type { Graph, Reading, Skipped } from "./model.ts";
import { inOrder } from "./pool/in-order.ts";
import { type ReadResult, readArticles } from "./read/index.ts";
import { type ReadArticle, type ReadingOptions, withReader } from "./reading-threads.ts";
import { type BlockReport, resolve } from "./resolve/index.ts";

/** A graph, and what an analyst should know of how it came about. */
export interface Build {
  readonly graph: Graph;
  /** Articles that were read only after a repair, e.g. of their encoding, or not to the last of their claims. */
  readonly notes: readonly Skipped[];
  /** Claims whose subject is no entity: `redthread extract` shows them. */
  readonly withoutSubject: number;
  /** What became of people's decisions. */
  readonly decided: Decided;
  /** How names were compared across documents. */
  readonly compared: BlockReport;
}

/** How many decisions of the ledger apply, and the lines that do not. */
export interface Decided {
  readonly applied: number;
  readonly problems: readonly LedgerProblem[];
}

/** How to build. */
export interface BuildOptions extends ReadingOptions {
  /** Called after every article with the number read so far. */
  readonly onProgress?: (read: number) => void;
  /** What people decided. */
  readonly ledger?: Ledger;
  /** Entities that lists know. */
  readonly known?: KnownList;
}

/** Articles that are begun and not yet in order. */
const AHEAD = 64;

/**
 * Builds the graph of files and folders.
 *
 * @throws RedthreadError `not-found` for a path that does not exist, `bad-input` where no article could be read at all,
 *   `evidence-mismatch` where a claim does not stand in its source.
 */
export async function buildGraph(paths: readonly string[], options: BuildOptions = {}): Promise<Build> {
  const { readings, skipped, notes } = await readAll(paths, options);
  if (readings.length === 0) throw nothingRead(paths, skipped);
  return { ...assembleGraph({ ...options, readings, skipped }), notes };
}

/** Documents that are read, and what is known beside them. */
export interface Assembly extends Pick<BuildOptions, "ledger" | "known"> {
  readonly readings: readonly Reading[];
  readonly skipped: readonly Skipped[];
}

/**
 * Readings → graph: what people decided, who is who, and what all documents together say.
 *
 * @throws RedthreadError `evidence-mismatch` where a claim does not stand in its source.
 */
export function assembleGraph({
  readings: read,
  skipped,
  ledger = EMPTY_LEDGER,
  known,
}: Assembly): Omit<Build, "notes"> {
  const { readings, rules, applied, problems } = applyLedger(read, ledger);
  const { entities, claims, withoutSubject, report } = resolve(readings, rules, known);
  const mentions = new Map(readings.map((reading) => [reading.document.id, reading.mentions]));
  const offices = officesOf(claims, entities, mentions);
  const documents = readings.map((reading) => reading.document);
  const assessment = assess({ readings, entities, claims });
  const all = [...claims, ...offices.claims];
  checkEvidence(documents, all);
  const graph = toGraph({ assessment, mentions, entities: [...entities, ...offices.entities], claims: all, skipped });
  const broken = brokenReference(graph);
  if (broken !== undefined)
    throw new RedthreadError("evidence-mismatch", `the graph does not hold together: ${broken}`);
  return { graph, withoutSubject, decided: { applied, problems }, compared: report };
}

interface ReadAll {
  readonly readings: readonly Reading[];
  readonly skipped: readonly Skipped[];
  readonly notes: readonly Skipped[];
}

/** Reads every article; what fails, or takes too long, costs its own document alone. */
function readAll(paths: readonly string[], options: BuildOptions): Promise<ReadAll> {
  const readings: Reading[] = [];
  const skipped: Skipped[] = [];
  const notes: Skipped[] = [];
  return withReader(options, async (read) => {
    const results = readArticles(paths, options);
    for await (const { outcome, note } of inOrder(results, (result) => outcomeOf(result, read), AHEAD)) {
      if ("reason" in outcome) skipped.push(outcome);
      else readings.push(outcome);
      notes.push(...leftOutOf(outcome));
      if (note !== undefined) notes.push(note);
      options.onProgress?.(readings.length);
    }
    return { readings, skipped, notes };
  });
}

interface Outcome {
  readonly outcome: Reading | Skipped;
  readonly note?: Skipped;
}

async function outcomeOf(result: ReadResult, read: ReadArticle): Promise<Outcome> {
  if (result.kind === "skipped") return { outcome: result.skipped };
  const { article, note } = result;
  const outcome = await read(article);
  return note === undefined ? { outcome } : { outcome, note: { path: article.path, reason: note } };
}

/** A note about claims that were left out. */
function leftOutOf(outcome: Reading | Skipped): readonly Skipped[] {
  if ("reason" in outcome || outcome.leftOut === undefined) return [];
  const { leftOut, document } = outcome;
  return [{ path: document.path, reason: `${leftOut} or more claims left out of sentences that list very many` }];
}

function nothingRead(paths: readonly string[], skipped: readonly Skipped[]): RedthreadError {
  const [first] = skipped;
  const why =
    first === undefined ? "no articles there" : `${skipped.length} skipped; the first, ${first.path}: ${first.reason}`;
  return new RedthreadError("bad-input", `nothing to read in ${paths.join(", ")}: ${why}`, {
    hint: "give a folder with .txt, .html or .jsonl articles",
  });
}
