/**
 * What the page asks its server for. Errors are in plain words; the reason that the network gives is kept behind them.
 */
import { useCallback, useEffect, useState } from "react";
import type { DocumentText } from "../../src/graph/network-types.ts";
import { TEXTS } from "../texts.ts";
import { type Network, parseNetwork } from "./network.ts";

/** Something that is on its way, there, or not to be had. */
export type Loading<Value> =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly value: Value }
  | { readonly state: "failed"; readonly reason: string };

/** The graph, and a way to ask for it again. */
export function useNetwork(): readonly [Loading<Network>, () => void] {
  return useFetched("/api/graph", parseNetwork);
}

/** A document's text. */
export function useDocument(id: string): readonly [Loading<DocumentText>, () => void] {
  return useFetched(`/api/documents/${encodeURIComponent(id)}`, parseDocument);
}

function parseDocument(json: string): DocumentText {
  return JSON.parse(json);
}

function useFetched<Value>(path: string, parse: (text: string) => Value): readonly [Loading<Value>, () => void] {
  const [loading, setLoading] = useState<Loading<Value>>({ state: "loading" });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again.
  useEffect(() => {
    const abort = new AbortController();
    const settle = (next: Loading<Value>) => abort.signal.aborted || setLoading(next);
    setLoading({ state: "loading" });
    fetchText(path, abort.signal)
      .then((text) => settle({ state: "ready", value: parse(text) }))
      .catch((error: unknown) =>
        settle({ state: "failed", reason: error instanceof Error ? error.message : String(error) }),
      );
    return () => abort.abort();
  }, [path, parse, attempt]);
  return [loading, useCallback(() => setAttempt((count) => count + 1), [])];
}

async function fetchText(path: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(path, { signal }).catch((cause: unknown) => {
    throw new Error(TEXTS.serverGone, { cause });
  });
  if (response.status === 404) throw new Error(TEXTS.notThere);
  if (!response.ok) throw new Error(TEXTS.serverRefused(response.status));
  return response.text();
}
