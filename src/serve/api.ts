/**
 * The viewer's JSON API, documented in README.md beside this file. A path that names nothing gives undefined: 404.
 */
import { join } from "node:path";
import { messageOf } from "../errors.ts";
import { VERSION } from "../version.ts";
import type { PlacedClaim } from "./api-types.ts";
import { type ClaimIndex, type ClaimQuestion, createClaimIndex } from "./claim-index.ts";
import { columnsOf, DRAWN, type DrawLimit } from "./columns.ts";
import type { ClaimAt } from "./conflicts.ts";
import { type DocumentStore, openDocuments } from "./documents.ts";
import { type Facts, readFacts } from "./facts.ts";
import { WatchedFile } from "./files.ts";
import { BadGraph, type GraphFile, parseGraphFile } from "./graph-file.ts";
import { namesLike } from "./names.ts";
import { renewed } from "./renewed.ts";
import { jsonPayload, type Payload } from "./reply.ts";

/** Claims in one answer where no number is asked for, and at most; more come with `offset`. */
const PAGE = 200;
const LARGEST_PAGE = 1000;

/** The answers of one graph folder. */
export interface Api {
  /** What is wrong with the graph folder, though it can be looked at. */
  readonly warnings: readonly string[];
  /** The answer to a URL path with its query, or undefined where it names nothing. @throws BadGraph */
  answer(path: string, query: URLSearchParams): Promise<Payload | undefined>;
}

/** A graph.json read into what the API asks of it. */
interface Opened {
  readonly file: GraphFile;
  readonly claims: ClaimIndex;
  readonly facts: Facts;
  /** Made when first asked for, then kept. */
  network?: Payload;
}

/** Opens a graph folder. Rejects with Node's error where there is no graph.json. */
export async function openApi(graphDir: string, limit: DrawLimit = DRAWN): Promise<Api> {
  const graph = new WatchedFile(join(graphDir, "graph.json"));
  await graph.read();
  const opened = renewed(graph.path, async () => open(graphDir, await graph.read()));
  const documentsPath = join(graphDir, "documents.jsonl");
  const documents = renewed(documentsPath, () => openDocuments(documentsPath));
  const first = await documents().catch(messageOf);
  const routes: Readonly<Record<string, (query: URLSearchParams) => Promise<Payload | undefined>>> = {
    "/api/graph": () => graph.read(),
    "/api/network": async () => networkOf(await opened(), limit),
    "/api/claims": async (query) => claimsFor(await opened(), query),
    "/api/entity": async (query) => entityFor(await opened(), query.get("key")),
    "/api/conflicts": async () => jsonPayload((await opened()).facts.conflicts()),
    "/api/names": async (query) => jsonPayload(namesLike((await opened()).file, query.get("text") ?? "")),
    "/api/about": async () => jsonPayload({ name: "redthread", version: VERSION, graph: await countsOf(opened) }),
  };
  const answer = async (path: string, query: URLSearchParams): Promise<Payload | undefined> => {
    const route = Object.hasOwn(routes, path) ? routes[path] : undefined;
    if (route !== undefined) return route(query);
    const id = /^\/api\/documents\/([\w.~%-]{1,200})$/.exec(path)?.[1];
    const document = id === undefined ? undefined : await (await documents()).get(decoded(id));
    return document && jsonPayload(document);
  };
  return { warnings: warningsOf(first), answer };
}

async function open(graphDir: string, { body }: Payload): Promise<Opened> {
  const file = parseGraphFile(body.toString("utf8"));
  const claims = createClaimIndex(file);
  return { file, claims, facts: await readFacts(graphDir, claimFinder(file, claims)) };
}

function claimFinder({ documents }: GraphFile, claims: ClaimIndex): ClaimAt {
  const paths = new Map(documents.map(({ id, path }) => [id, path]));
  return (id, quote, value) => {
    const document = paths.get(id);
    if (document === undefined) return undefined;
    const all = claims({ document }, { offset: 0, limit: Number.POSITIVE_INFINITY }).claims;
    const there = all.filter((claim) => claim.quote === quote);
    return (there.find((claim) => names(claim, value)) ?? there[0])?.id;
  };
}

/** Whether an end of a claim has some words. */
function names({ quote, start, subject, object }: PlacedClaim, words: string): boolean {
  return [subject, object].some((end) => end && quote.slice(end.start - start, end.end - start).includes(words));
}

function networkOf(opened: Opened, limit: DrawLimit): Payload {
  opened.network ??= jsonPayload(columnsOf(opened.file, opened.facts.tenures, limit));
  return opened.network;
}

function claimsFor({ claims }: Opened, query: URLSearchParams): Payload | undefined {
  const asked = (["edge", "entity", "document", "text"] as const).flatMap((name) => {
    const value = query.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  if (asked.length === 0) return undefined;
  const question: ClaimQuestion = Object.fromEntries(asked);
  const offset = wholeNumber(query.get("offset"), 0);
  return jsonPayload(
    claims(question, { offset, limit: Math.min(LARGEST_PAGE, wholeNumber(query.get("limit"), PAGE)) }),
  );
}

function entityFor({ file, facts }: Opened, key: string | null): Payload | undefined {
  return key !== null && file.nodes.some((node) => node.key === key) ? jsonPayload(facts.of(key)) : undefined;
}

/** How much the graph holds; null where graph.json is no graph. */
async function countsOf(opened: () => Promise<Opened>) {
  try {
    const { nodes, edges, documents } = (await opened()).file;
    const claims = [...nodes, ...edges].reduce((sum, { attributes }) => sum + attributes.claims.length, 0);
    return { entities: nodes.length, edges: edges.length, claims, documents: documents.length };
  } catch (thrown) {
    if (thrown instanceof BadGraph) return null;
    throw thrown;
  }
}

function warningsOf(documents: DocumentStore | string): readonly string[] {
  if (typeof documents === "string") return [`The articles' texts cannot be shown: ${documents}`];
  if (documents.unreadable === 0) return [];
  return [`documents.jsonl: ${documents.unreadable} lines are no documents and were left out.`];
}

function wholeNumber(text: string | null, otherwise: number): number {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : otherwise;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
