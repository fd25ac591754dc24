/**
 * Cypher through the viewer's server: queries that only read, within a time limit, with their rows sent as they come.
 *
 * An answer is lines of JSON: the columns, rows in parts, and how it ended. Whoever leaves before the end stops the query.
 */
import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { messageOf, RedthreadError } from "../errors.ts";
import { isObject } from "../graph/codec.ts";
import { BUILD_FILE } from "../graph/files.ts";
import { explainGap, silentGaps } from "../query/gaps.ts";
import { MAIN_GRAPH } from "../store/cypher.ts";
import {
  openStore,
  type Parameters,
  type RowStream,
  type Store,
  type StoreTarget,
  type Value,
} from "../store/index.ts";
import { versionOf } from "./files.ts";
import type { QueryAbout, QueryLine } from "./query-types.ts";
import { beginLines } from "./reply.ts";
import { BadBody, jsonOf } from "./writing.ts";

/** Milliseconds that a query may take. */
const TIME_LIMIT = 30_000;

/** Nobody reads more in a page. */
const MOST_ROWS = 10_000;
const MOST_CHARACTERS = 20_000_000;

/** Queries that run at one time. */
const AT_ONCE = 3;

const ROWS_IN_A_LINE = 200;

/** Which database is asked: the folder's own unless a Neo4j server is named; and the graph's name in it. */
export interface Asked {
  readonly target: StoreTarget;
  readonly graph?: string;
}

/** Queries on one database. */
export interface Queries {
  about(): QueryAbout;
  /** Answers a request whose body is `{"cypher", "params"?}`. @throws BadBody, RedthreadError before the answer has begun */
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
  close(): Promise<void>;
}

/** Queries on a graph's folder, or on what `asked` names. The database is opened when the first one comes. */
export function openQueries(graphDir: string, { target, graph = MAIN_GRAPH }: Asked): Queries {
  const stores = openedStores(graphDir, target);
  let running = 0;
  return {
    about: () => ({ store: target.store, timeLimit: TIME_LIMIT, mostRows: MOST_ROWS }),
    close: stores.close,
    async answer(request, response) {
      const { cypher, params } = questionOf(await jsonOf(request));
      if (running >= AT_ONCE)
        throw new RedthreadError("usage", "other queries are still running: try again, or stop one");
      running += 1;
      const left = new AbortController();
      response.once("close", () => left.abort());
      try {
        const store = await stores.current();
        const options = { timeLimit: TIME_LIMIT, signal: left.signal };
        const lines = linesOf(store, cypher, () => store.stream(cypher, { graph, ...params }, options));
        await respond(response, lines, left.signal);
      } finally {
        running -= 1;
      }
    },
  };
}

interface Question {
  readonly cypher: string;
  readonly params: Parameters;
}

function questionOf(asked: unknown): Question {
  const { cypher, params = {} } = isObject(asked) ? asked : {};
  if (typeof cypher !== "string" || !isObject(params))
    throw new BadBody(400, 'A query comes as {"cypher": "…", "params": {…}}.');
  return { cypher, params };
}

/** The open store; opened again where the graph was built again since. One that could not be opened is tried again. */
function openedStores(graphDir: string, target: StoreTarget) {
  let version = "";
  let opened: Promise<Store> | undefined;
  const close = async () => {
    const store = await opened?.catch(() => undefined);
    opened = undefined;
    await store?.close();
  };
  const current = async (): Promise<Store> => {
    const now = target.store === "embedded" ? await versionOf(join(graphDir, BUILD_FILE)).catch(() => "") : "";
    if (now !== version) await close();
    version = now;
    opened ??= openStore(target);
    const opening = opened;
    return opening.catch((thrown: unknown) => {
      if (opened === opening) opened = undefined;
      throw thrown;
    });
  };
  return { current, close };
}

async function* linesOf(store: Store, cypher: string, ask: () => Promise<RowStream>): AsyncGenerator<QueryLine> {
  const isEmbedded = store.name === "embedded";
  try {
    const { columns, rows } = await ask();
    yield { columns, warnings: isEmbedded ? silentGaps(cypher) : [] };
    yield* partsOf(rows);
  } catch (thrown) {
    const error = isEmbedded ? explainGap(thrown, cypher) : thrown;
    const hint = error instanceof RedthreadError ? error.hint : undefined;
    yield { error: messageOf(error), ...(hint === undefined ? {} : { hint }) };
  }
}

/** Rows in parts until there are too many for a page. */
async function* partsOf(rows: RowStream["rows"]): AsyncGenerator<QueryLine> {
  let part: (readonly Value[])[] = [];
  let [count, characters] = [0, 0];
  for await (const row of rows) {
    characters += JSON.stringify(row).length;
    if (count === MOST_ROWS || characters > MOST_CHARACTERS) {
      yield { rows: part };
      yield { end: count, more: true };
      return;
    }
    count += 1;
    part.push(row);
    if (part.length < ROWS_IN_A_LINE) continue;
    yield { rows: part };
    part = [];
  }
  yield { rows: part };
  yield { end: count, more: false };
}

/** Sends the lines, no faster than they are read, until nobody reads them any more. */
async function respond(response: ServerResponse, lines: AsyncIterable<QueryLine>, left: AbortSignal): Promise<void> {
  beginLines(response);
  for await (const line of lines) {
    const isFull = !response.write(`${JSON.stringify(line)}\n`);
    if (isFull) await once(response, "drain", { signal: left }).catch(() => undefined);
    if (left.aborted) return;
  }
  response.end();
}
