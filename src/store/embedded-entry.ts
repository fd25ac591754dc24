/**
 * What runs in a process of the embedded engine: opens the database of the folder that it is started with, then answers one
 * query after another. The rows of an answer stay with the engine; they leave in parts, each when it is asked for.
 *
 * The engine works in a thread of its own, so this one can still watch how much memory a query takes.
 */
import type { GrafeoDB, QueryResult } from "@grafeo-db/js";
import { faultOf } from "../pool/fault.ts";
import { openDatabase } from "./embedded-database.ts";
import { inEngineWords, inNeo4jWords } from "./embedded-dialect.ts";
import { QUERY_MEMORY, reasonFor } from "./embedded-errors.ts";
import type { Request, Response } from "./embedded-process.ts";
import { toValue } from "./embedded-values.ts";
import type { Parameters, Value } from "./store.ts";

/** Rows in one part of an answer. */
const ROWS_AT_ONCE = 1000;

const LOOKS_MS = 100;

const [, , dir = ""] = process.argv;
let answer: { readonly result: QueryResult; at: number } | undefined;

// Whoever started this process ends it, also by ending themselves; Ctrl-C at the terminal is theirs to hear.
process.on("disconnect", () => process.kill(process.pid, "SIGKILL"));
process.on("SIGINT", () => undefined);
process.on("message", (request: Request) => void reply(request));

const database = await openDatabase(dir, (done, total) => say({ kind: "progress", done, total })).catch(
  (thrown: unknown) => say({ kind: "failed", fault: faultOf(thrown) }),
);
if (database !== undefined) say({ kind: "ready" });

async function reply(request: Request): Promise<void> {
  try {
    if (request.kind === "ask" && database !== undefined) await ask(database, request.cypher, request.params);
    else if (request.kind === "more") more();
    else answer = undefined;
  } catch (thrown) {
    say({ kind: "failed", fault: faultOf(reasonFor(thrown)) });
  }
}

async function ask(engine: GrafeoDB, cypher: string, params: Parameters): Promise<void> {
  const most = process.memoryUsage.rss() + QUERY_MEMORY;
  const watch = setInterval(() => process.memoryUsage.rss() > most && say({ kind: "too large" }), LOOKS_MS);
  try {
    const result = await engine.executeCypher(inEngineWords(cypher), params);
    answer = { result, at: 0 };
    say({ kind: "columns", columns: result.columns.map(inNeo4jWords) });
  } finally {
    clearInterval(watch);
  }
}

/** Rows are taken from the engine one by one: a million of them are never JavaScript's all at once. */
function more(): void {
  if (answer === undefined) return;
  const { result, at } = answer;
  const { columns } = result;
  const to = Math.min(result.length, at + ROWS_AT_ONCE);
  const rows: (readonly Value[])[] = [];
  for (let index = at; index < to; index += 1) {
    const row = result.get(index);
    rows.push(columns.map((column) => toValue((Object.hasOwn(row, column) ? row[column] : null) ?? null)));
  }
  const last = to === result.length;
  answer = last ? undefined : { result, at: to };
  say({ kind: "rows", rows, last });
}

function say(response: Response): undefined {
  process.send?.(response);
  return undefined;
}
