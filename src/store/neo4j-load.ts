/**
 * Loading a graph into Neo4j so that the end is the same whatever happens on the way.
 *
 * Constraints first, then batches, each in a transaction that is tried again with growing pauses; every statement
 * merges, so a batch that was committed without our hearing of it may come twice. With each batch the same transaction moves a
 * mark, the node (:RedthreadLoad {graph}), which goes away at the end: a load that was cut off goes on after the last batch that
 * was committed, if the graph is still the same one. Indexes that loading does not need come last.
 */
import { createHash } from "node:crypto";
import type { Integer, Transaction } from "neo4j-driver";
import type { Graph } from "../model.ts";
import { type Batch, batches, constraintsOfNeo4j, indexesOfNeo4j, MAIN_GRAPH } from "./cypher.ts";
import { prune } from "./neo4j-prune.ts";
import type { Transactions } from "./neo4j-transactions.ts";
import { type Neo4j, parameterOf } from "./neo4j-values.ts";
import type { LoadOptions, LoadSummary } from "./store.ts";

/** What a load is about to do. */
interface Plan {
  readonly nodes: number;
  readonly relationships: number;
  /** Hash of everything that will be written: two loads of one graph have the same. */
  readonly digest: string;
}

/** Loads a graph, as `Store.load` says. Throws what the driver throws. */
export async function loadGraph(
  neo4j: Neo4j,
  transactions: Transactions,
  graph: Graph,
  { onProgress, name = MAIN_GRAPH, prune: pruning = false }: LoadOptions = {},
): Promise<LoadSummary> {
  for (const statement of constraintsOfNeo4j()) await write(transactions, statement);
  const { digest, ...counts } = planOf(graph);
  const total = counts.nodes + counts.relationships;
  const mark = await readMark(transactions, name);
  const resumedAfter = mark?.digest === digest ? mark.done : 0;
  const created = { nodesCreated: 0, relationshipsCreated: 0 };
  let done = 0;
  for (const batch of batches(graph)) {
    done += batch.rows.length;
    if (done > resumedAfter) {
      const counters = await writeBatch(neo4j, transactions, batch, { graph: name, digest, done: neo4j.int(done) });
      created.nodesCreated += counters.nodesCreated;
      created.relationshipsCreated += counters.relationshipsCreated;
    }
    onProgress?.(done, total);
  }
  const deleted = pruning ? await prune(transactions, graph, name) : { nodesDeleted: 0, relationshipsDeleted: 0 };
  await write(transactions, "MATCH (m:RedthreadLoad {graph: $graph}) DELETE m", { graph: name });
  for (const statement of indexesOfNeo4j()) await write(transactions, statement);
  return { ...counts, ...created, ...deleted, resumedAfter };
}

function planOf(graph: Graph): Plan {
  const counts = { nodes: 0, relationships: 0 };
  const hash = createHash("sha256");
  for (const { cypher, rows, writes } of batches(graph)) {
    counts[writes] += rows.length;
    hash.update(cypher).update(JSON.stringify(rows));
  }
  return { ...counts, digest: hash.digest("hex") };
}

async function write(transactions: Transactions, cypher: string, parameters: object = {}): Promise<void> {
  await transactions.run((transaction) => transaction.run(cypher, parameters));
}

/** How far a load of this name came that did not end. */
async function readMark(transactions: Transactions, graph: string) {
  const cypher = "MATCH (m:RedthreadLoad {graph: $graph}) RETURN m.digest AS digest, m.done AS done LIMIT 1";
  const { records } = await transactions.run((transaction) => transaction.run(cypher, { graph }));
  const [record] = records;
  return record && { digest: String(record.get("digest")), done: Number(record.get("done")) };
}

const MOVE_MARK = "MERGE (m:RedthreadLoad {graph: $graph}) SET m.digest = $digest, m.done = $done";

/** The parameters of `MOVE_MARK`. */
interface Mark {
  readonly graph: string;
  readonly digest: string;
  readonly done: Integer;
}

/** Writes a batch and moves the mark, both or neither. */
async function writeBatch(neo4j: Neo4j, transactions: Transactions, { cypher, rows }: Batch, mark: Mark) {
  const parameters = { rows: rows.map((row) => parameterOf(neo4j, row)), graph: mark.graph };
  const both = async (transaction: Transaction) => {
    const [{ summary }] = await Promise.all([transaction.run(cypher, parameters), transaction.run(MOVE_MARK, mark)]);
    return summary.counters.updates();
  };
  return transactions.run(both);
}
