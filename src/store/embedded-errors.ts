/**
 * What the embedded engine throws, in words that say what to do.
 */
import { messageOf, RedthreadError } from "../errors.ts";
import { writesRefused } from "./read-only.ts";

/** How much memory one query may take beside the database, in bytes. */
export const QUERY_MEMORY = 2 * 2 ** 30;

/** The error for a query that took more memory than it may. */
export function tooLarge(): RedthreadError {
  const most = `${QUERY_MEMORY / 2 ** 30} GB`;
  return new RedthreadError("out-of-time", `the query was given up: it took more than ${most} of memory`, {
    hint: "ask for less, with LIMIT or narrower patterns",
  });
}

/** Class 25 of GQLSTATUS: a write in a read-only transaction. */
const READ_ONLY = "25G03";

/** The error for whatever the engine threw at a query. */
export function reasonFor(thrown: unknown): RedthreadError {
  if (thrown instanceof RedthreadError) return thrown;
  if (thrown instanceof Error && "gqlStatus" in thrown && thrown.gqlStatus === READ_ONLY) return writesRefused(thrown);
  return new RedthreadError("bad-query", reasonOf(thrown), { cause: thrown });
}

/** The engine's reason on one line, without its own codes and without the drawing of the query. */
function reasonOf(thrown: unknown): string {
  const raw = thrown instanceof Error ? thrown.message : String(thrown);
  const [reason = "", ...rest] = raw.split("\n");
  const place = rest
    .find((line) => line.includes("--> query:"))
    ?.replace(/.*query:(\d+):(\d+).*/, " (line $1, column $2)");
  return messageOf(reason.replace(/^[\w ]+: GRAFEO-\w+: /, "").replace("[Cypher] ", "")) + (place ?? "");
}
