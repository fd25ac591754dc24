/**
 * Decisions on their way to the server. The page's token says that it is our own page which asks; after a restart of the server the
 * page fetches the new one by itself.
 */
import type { DecisionAsked, GraphRebuilt, LinesWritten } from "../../src/serve/review-types.ts";
import { TEXTS } from "../texts.ts";

let token = document.querySelector<HTMLMetaElement>('meta[name="redthread-token"]')?.content;

/** Whether anything can be decided here at all. */
export function mayDecide(): boolean {
  return token !== undefined;
}

/** Writes a decision to the ledger. Rejects with words for people. */
export function decide(asked: DecisionAsked): Promise<LinesWritten> {
  return post("/api/decide", asked);
}

/** Takes lines out of the ledger. Rejects with words for people. */
export function takeBack(lines: readonly string[]): Promise<LinesWritten> {
  return post("/api/take-back", { lines });
}

/** Has the graph built again, and waits for it. Rejects with words for people. */
export function rebuild(): Promise<GraphRebuilt> {
  return post("/api/rebuild", {});
}

async function post<Answer>(path: string, body: unknown): Promise<Answer> {
  let response = await ask(path, body);
  if (response.status === 403 && (await renewToken())) response = await ask(path, body);
  const answer = await response.json().catch(() => ({}));
  if (response.ok) return answer;
  throw new Error(typeof answer.error === "string" ? answer.error : TEXTS.serverRefused(response.status));
}

async function ask(path: string, body: unknown): Promise<Response> {
  const headers = { "Content-Type": "application/json", "X-Redthread-Token": token ?? "" };
  return fetch(path, { method: "POST", headers, body: JSON.stringify(body) }).catch((cause: unknown) => {
    throw new Error(TEXTS.serverGone, { cause });
  });
}

/** Gives whether there is another token than the one that was refused. */
async function renewToken(): Promise<boolean> {
  const page = await fetch("/").then((response) => response.text());
  const found = new DOMParser().parseFromString(page, "text/html").querySelector('meta[name="redthread-token"]');
  const next = found?.getAttribute("content") ?? undefined;
  const renewed = next !== undefined && next !== token;
  token = next;
  return renewed;
}
