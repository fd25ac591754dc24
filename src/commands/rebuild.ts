/**
 * A graph's folder built again from its own documents, with the ledger as it is now: what the viewer does after a decision.
 *
 * The documents' texts lie in the folder, so the articles need not be there any more; the graph is the one that `redthread build`
 * would make of them. Readings do not hang on decisions, so each document is read once for as long as a rebuilder lives.
 */
import { join } from "node:path";
import { assembleGraph } from "../build.ts";
import { RedthreadError } from "../errors.ts";
import { json } from "../export/json.ts";
import { readGraph, writeGraph } from "../graph/files.ts";
import { readKnown } from "../known/index.ts";
import { type LedgerProblem, readLedgerOf } from "../ledger/index.ts";
import type { DocumentId, Graph, GraphDocument, Reading } from "../model.ts";
import { readDocument, withoutTokens } from "../reading.ts";
import { writeExport } from "./export.ts";

/** What to build again. */
export interface RebuildOptions {
  /** The graph's folder. */
  readonly graph: string;
  readonly ledger?: string;
  /** Files that list known entities: those that the graph was built with. */
  readonly known?: readonly string[];
}

/** What became of the ledger's decisions. */
export interface Rebuilt {
  readonly applied: number;
  readonly problems: readonly LedgerProblem[];
}

/** Builds a folder again. */
export type Rebuild = (options: RebuildOptions) => Promise<Rebuilt>;

/** A way to build graphs again that keeps what it has read. */
export function createRebuild(): Rebuild {
  const readings = new Map<DocumentId, Reading>();
  const read = ({ group: _, ...document }: GraphDocument): Reading => {
    const reading = readings.get(document.id) ?? withoutTokens(readDocument(document));
    readings.set(document.id, reading);
    return reading;
  };
  return async ({ graph: folder, ledger, known }) => {
    const before = await readGraph(folder);
    if (known === undefined) refuseKnown(before);
    const prior = {
      ledger: await readLedgerOf(folder, ledger),
      ...(known === undefined ? {} : { known: (await readKnown(known)).list }),
    };
    const { graph, decided } = assembleGraph({
      ...prior,
      readings: before.documents.map(read),
      skipped: before.skipped,
    });
    await writeGraph(folder, graph);
    await writeExport(json, graph, join(folder, "graph.json"));
    return decided;
  };
}

/** Without its lists, a graph would lose the ids that they gave. */
function refuseKnown({ entities }: Graph): void {
  if (entities.every(({ ids }) => ids === undefined)) return;
  throw new RedthreadError("usage", "the graph was built with lists of known entities, which are not given here", {
    hint: "name them: redthread view --known FILE",
  });
}
