/**
 * The viewer's JSON API, documented in README.md beside this file. A path that names nothing gives undefined: 404.
 */
import { join } from "node:path";
import { messageOf } from "../errors.ts";
import { VERSION } from "../version.ts";
import { type DocumentStore, openDocuments } from "./documents.ts";
import { versionOf, WatchedFile } from "./files.ts";
import { jsonPayload, type Payload } from "./reply.ts";

/** The answers of one graph folder. */
export interface Api {
  /** What is wrong with the graph folder, though it can be looked at. */
  readonly warnings: readonly string[];
  /** The answer to a URL path, or undefined where it names nothing. */
  answer(path: string): Promise<Payload | undefined>;
}

/** Opens a graph folder. Rejects with Node's error where there is no graph.json. */
export async function openApi(graphDir: string): Promise<Api> {
  const graph = new WatchedFile(join(graphDir, "graph.json"));
  await graph.read();
  const documents = documentsOf(join(graphDir, "documents.jsonl"));
  const first = await documents().catch(messageOf);
  const answer = async (path: string): Promise<Payload | undefined> => {
    if (path === "/api/graph") return graph.read();
    if (path === "/api/about") return jsonPayload(about(await graph.read()));
    const id = /^\/api\/documents\/([\w.~%-]{1,200})$/.exec(path)?.[1];
    if (id === undefined) return undefined;
    const document = await (await documents()).get(decoded(id));
    return document && jsonPayload(document);
  };
  return { warnings: warningsOf(first), answer };
}

/** The documents of a file, indexed again when the file has changed. */
function documentsOf(path: string): () => Promise<DocumentStore> {
  let version = "";
  let store: Promise<DocumentStore> | undefined;
  return async () => {
    const now = await versionOf(path);
    if (store === undefined || now !== version) {
      version = now;
      store = openDocuments(path);
    }
    return store;
  };
}

function warningsOf(documents: DocumentStore | string): readonly string[] {
  if (typeof documents === "string") return [`The articles' texts cannot be shown: ${documents}`];
  if (documents.unreadable === 0) return [];
  return [`documents.jsonl: ${documents.unreadable} lines are no documents and were left out.`];
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Name, version, and what the graph holds; `graph` is null where graph.json is no graph. */
function about(graph: Payload) {
  return { name: "redthread", version: VERSION, graph: countsOf(graph.body) };
}

function countsOf(body: Buffer): { entities: number; edges: number; claims: number; documents: number } | null {
  try {
    const graph = JSON.parse(body.toString("utf8"));
    const claims = [...graph.nodes, ...graph.edges].map((item) => item.attributes?.claims?.length ?? 0);
    return {
      entities: graph.nodes.length,
      edges: graph.edges.length,
      claims: claims.reduce((sum: number, count: number) => sum + count, 0),
      documents: graph.attributes?.documents?.length ?? 0,
    };
  } catch {
    return null;
  }
}
