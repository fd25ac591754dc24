/**
 * Taking away what an earlier load of a graph left in Neo4j and the graph no longer has.
 *
 * The ids that are there are compared with the graph's own, label by label and type by type. Nodes and relationships that
 * somebody made without the graph's name, or of other labels and types, are left alone.
 */
import type { Record as DriverRecord } from "neo4j-driver";
import type { Graph } from "../model.ts";
import type { Transactions } from "./neo4j-transactions.ts";
import { type LinkPart, type NodeLabel, type NodePart, partsOf, slices } from "./parts.ts";

/** So many in one transaction. */
const AT_ONCE = 2000;

/** Deletes what a graph's name has and the graph has not, relationships first. Throws what the driver throws. */
export async function prune(
  transactions: Transactions,
  graph: Graph,
  name: string,
): Promise<{ readonly nodesDeleted: number; readonly relationshipsDeleted: number }> {
  let [nodesDeleted, relationshipsDeleted] = [0, 0];
  const parts = [...partsOf(graph)];
  for (const part of parts)
    if (part.writes === "relationships") relationshipsDeleted += await pruneLinks(transactions, part, name);
  for (const [label, ids] of idsByLabel(parts.filter((part) => part.writes === "nodes")))
    nodesDeleted += await pruneNodes(transactions, label, ids, name);
  return { nodesDeleted, relationshipsDeleted };
}

function idsByLabel(parts: readonly NodePart[]): ReadonlyMap<NodeLabel, ReadonlySet<unknown>> {
  const ids = new Map<NodeLabel, Set<unknown>>();
  for (const { label, rows } of parts) {
    const known = ids.get(label) ?? new Set();
    for (const { id } of rows) known.add(id);
    ids.set(label, known);
  }
  return ids;
}

async function pruneNodes(transactions: Transactions, label: NodeLabel, ids: ReadonlySet<unknown>, graph: string) {
  const found = `MATCH (n:${label} {graph: $graph}) RETURN elementId(n) AS element, n.id AS id`;
  const gone = await strays(transactions, found, graph, (record) => !ids.has(record.get("id")));
  await remove(transactions, "MATCH (n) WHERE elementId(n) = element DETACH DELETE n", gone);
  return gone.length;
}

async function pruneLinks(transactions: Transactions, { from, type, to, key, rows }: LinkPart, graph: string) {
  const known = new Set<string>();
  // Keys as texts on both sides: the driver gives whole numbers as objects of its own.
  for (const row of rows) known.add(JSON.stringify([row.from, row.to, key ? String(row.properties[key]) : null]));
  const found =
    `MATCH (a:${from} {graph: $graph})-[r:${type}]->(b:${to}) ` +
    `RETURN elementId(r) AS element, a.id AS from, b.id AS to, ${key ? `toString(r.${key})` : "null"} AS key`;
  const isStray = (record: DriverRecord) =>
    !known.has(JSON.stringify([record.get("from"), record.get("to"), record.get("key")]));
  const gone = await strays(transactions, found, graph, isStray);
  await remove(transactions, "MATCH ()-[r]->() WHERE elementId(r) = element DELETE r", gone);
  return gone.length;
}

/** The elements that a query finds and that are none of the graph's. */
async function strays(
  transactions: Transactions,
  cypher: string,
  graph: string,
  isStray: (record: DriverRecord) => boolean,
): Promise<readonly string[]> {
  return transactions.run(async (transaction, heard) => {
    const elements: string[] = [];
    for await (const record of transaction.run(cypher, { graph })) {
      heard();
      if (isStray(record)) elements.push(String(record.get("element")));
    }
    return elements;
  });
}

async function remove(transactions: Transactions, statement: string, elements: readonly string[]): Promise<void> {
  for (const some of slices(elements, AT_ONCE))
    await transactions.run((transaction) =>
      transaction.run(`UNWIND $elements AS element ${statement}`, { elements: some }),
    );
}
