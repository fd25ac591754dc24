/**
 * What the page asks its server for, as hooks.
 */
import { useCallback, useEffect, useRef, useState } from "react";
import type { DocumentText } from "../../src/graph/network-types.ts";
import type { ClaimsPage, ConflictsPage, EntityEntry, NameHit } from "../../src/serve/api-types.ts";
import type { NoteEntry, ReviewState } from "../../src/serve/review-types.ts";
import { useReviewing } from "../review/reviewing.ts";
import { fetchNetwork, fetchText, NETWORK, readJson } from "./ask.ts";
import { keepPlaces } from "./carry-over.ts";
import { type Network, parseNetwork } from "./network.ts";

/** Something that is on its way, there, or not to be had. */
export type Loading<Value> =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly value: Value }
  | { readonly state: "failed"; readonly reason: string };

/** Something asked for, and a way to ask again. */
export type Asked<Value> = readonly [Loading<Value>, () => void];

/** Which claims: those of an edge, an entity, or a document (by path), or those whose quote has some words. */
export interface ClaimsAsked {
  readonly edge?: string;
  readonly entity?: string;
  readonly document?: string;
  readonly text?: string;
}

/**
 * The graph, of which the first answer is there; a way to ask again, and one to fetch it anew while the present one stays: what stays
 * in it keeps its place.
 */
export function useNetwork(first: Loading<Network>): readonly [...Asked<Network>, () => Promise<void>] {
  const [loading, again, replace] = useFetched(NETWORK, parseNetwork, 0, first);
  const shown = useRef<Network>(undefined);
  shown.current = loading.state === "ready" ? loading.value : undefined;
  const refresh = useCallback(async () => {
    const next = await fetchNetwork();
    if (shown.current !== undefined) keepPlaces(shown.current, next);
    replace(next);
  }, [replace]);
  return [loading, again, refresh];
}

/** A document's text. */
export function useDocument(id: string): Asked<DocumentText> {
  return useAsked(`/api/documents/${encodeURIComponent(id)}`, readJson<DocumentText>);
}

/** The first so many claims of an answer, at most 200 at a time. */
export function useClaims(asked: ClaimsAsked, limit = 200): Asked<ClaimsPage> {
  return useAsked(claimsPath(asked, 0, limit), readJson<ClaimsPage>);
}

/** More claims of an answer, from a place on. */
export async function fetchClaims(asked: ClaimsAsked, offset: number): Promise<ClaimsPage> {
  return readJson<ClaimsPage>(await fetchText(claimsPath(asked, offset, 200), undefined));
}

/** What is known of an entity beside its claims. */
export function useEntity(key: string): Asked<EntityEntry> {
  return useAsked(`/api/entity?${new URLSearchParams({ key })}`, readJson<EntityEntry>);
}

/** Entities by name over the whole graph, also those that are not drawn. */
export function useNames(text: string): Asked<readonly NameHit[]> {
  return useAsked(`/api/names?${new URLSearchParams({ text })}`, readJson<readonly NameHit[]>);
}

/** What there is to review. */
export function useReview(): Asked<ReviewState> {
  return useAsked("/api/review", readJson<ReviewState>);
}

/** What people noted. */
export function useNotes(): Asked<readonly NoteEntry[]> {
  return useAsked("/api/notes", readJson<readonly NoteEntry[]>);
}

/** What sources say against each other. */
export function useConflicts(): Asked<ConflictsPage> {
  return useAsked("/api/conflicts", readJson<ConflictsPage>);
}

function claimsPath(asked: ClaimsAsked, offset: number, limit: number): string {
  return `/api/claims?${new URLSearchParams({ ...asked, offset: String(offset), limit: String(limit) })}`;
}

/** Something of the graph, asked for anew when the graph is another; meanwhile what was there stays. */
function useAsked<Value>(path: string, parse: (text: string) => Value): Asked<Value> {
  const { generation } = useReviewing();
  const [loading, again] = useFetched(path, parse, generation);
  return [loading, again];
}

type Fetched<Value> = readonly [...Asked<Value>, replace: (value: Value) => void];

/** `first` is an answer that is there already. */
function useFetched<Value>(
  path: string,
  parse: (text: string) => Value,
  generation = 0,
  first?: Loading<Value>,
): Fetched<Value> {
  const [loading, setLoading] = useState<Loading<Value>>(first ?? { state: "loading" });
  const [attempt, setAttempt] = useState(0);
  const asked = useRef("");
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt, or another graph, asks again.
  useEffect(() => {
    if (attempt === 0 && first !== undefined) return undefined;
    const abort = new AbortController();
    const settle = (next: Loading<Value>) => abort.signal.aborted || setLoading(next);
    const address = `${path} ${attempt}`;
    if (asked.current !== address) setLoading({ state: "loading" });
    asked.current = address;
    fetchText(path, abort.signal)
      .then((text) => settle({ state: "ready", value: parse(text) }))
      .catch((error: unknown) =>
        settle({ state: "failed", reason: error instanceof Error ? error.message : String(error) }),
      );
    return () => abort.abort();
  }, [path, parse, attempt, generation]);
  const again = useCallback(() => setAttempt((count) => count + 1), []);
  return [loading, again, useCallback((value: Value) => setLoading({ state: "ready", value }), [])];
}
