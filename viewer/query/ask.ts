/** Asks the server, and keeps the answer while the page is open. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { QueryAbout, QueryLine } from "../../src/serve/query-types.ts";
import type { Parameters, Value } from "../../src/store/index.ts";
import { QUERY_TEXTS } from "./texts.ts";

/** An answer, as far as it has come. */
export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  readonly warnings: readonly string[];
  readonly state: "running" | "done" | "more" | "failed" | "stopped";
  readonly error?: string;
  readonly hint?: string;
}

const NOTHING: Answer = { columns: [], rows: [], warnings: [], state: "running" };

/** The last answer: who comes back to the page finds it again. */
let last: Answer | undefined;

/** The answer to what was asked last, and the ways to ask and to stop. */
export function useAnswer() {
  const [answer, setAnswer] = useState(last);
  const running = useRef<AbortController>(undefined);
  const stop = useCallback(() => running.current?.abort(), []);
  useEffect(() => stop, [stop]);
  const ask = useCallback(async (cypher: string, params: Parameters): Promise<Answer> => {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    const settle = (next: Answer) => {
      last = next;
      if (running.current === own) setAnswer(next);
      return next;
    };
    let now = settle(NOTHING);
    try {
      for await (const line of linesOf(cypher, params, own.signal)) now = settle(grown(now, line));
    } catch (thrown) {
      if (own.signal.aborted) return settle({ ...now, state: "stopped" });
      return settle({ ...now, state: "failed", error: thrown instanceof Error ? thrown.message : String(thrown) });
    }
    return now;
  }, []);
  return { answer, ask, stop };
}

/** The answer with another line. */
function grown(answer: Answer, line: QueryLine): Answer {
  if ("columns" in line) return { ...answer, columns: line.columns, warnings: line.warnings };
  if ("rows" in line) return { ...answer, rows: [...answer.rows, ...line.rows] };
  if ("error" in line) return { ...answer, state: "failed", ...line };
  return { ...answer, state: line.more ? "more" : "done" };
}

async function* linesOf(cypher: string, params: Parameters, signal: AbortSignal): AsyncGenerator<QueryLine> {
  const headers = { "Content-Type": "application/json" };
  const body = JSON.stringify({ cypher, params });
  const response = await fetch("/api/query", { method: "POST", headers, body, signal });
  if (!response.ok || response.body === null) throw new Error(await refusalOf(response));
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    const lines = (rest + decoder.decode(value, { stream: !done })).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield JSON.parse(line);
    if (done) return;
  }
}

async function refusalOf(response: Response): Promise<string> {
  const told: unknown = await response.json().catch(() => undefined);
  if (typeof told === "object" && told !== null && "error" in told) return String(told.error);
  return QUERY_TEXTS.refused(response.status);
}

/** Which database answers; undefined until the server has said so. */
export function useAbout(): QueryAbout | undefined {
  const [about, setAbout] = useState<QueryAbout>();
  useEffect(() => {
    const left = new AbortController();
    fetch("/api/query", { signal: left.signal })
      .then((response) => response.json())
      .then(setAbout)
      .catch(() => undefined);
    return () => left.abort();
  }, []);
  return about;
}
