/**
 * Suggestions for a name that is being typed, over labels and aliases.
 */
import type { Kind } from "../../src/schema.ts";
import { foldText } from "../../src/serve/fold.ts";
import type { NetworkGraph } from "./network.ts";

/** One entity that a query may mean. */
export interface Suggestion {
  readonly key: string;
  readonly label: string;
  readonly kind: Kind;
  /** The alias that the query met, where it was not the label. */
  readonly alias?: string;
}

/** The best suggestions, and how many there are in all. */
export interface Suggestions {
  readonly items: readonly Suggestion[];
  readonly total: number;
}

interface Entry {
  readonly suggestion: Suggestion;
  readonly folded: string;
  readonly mentions: number;
}

/** Looks names up; made once for a graph. */
export type Search = (query: string, limit: number) => Suggestions;

/** Builds the look-up over all names in a graph, when it is first asked. */
export function createSearch(graph: NetworkGraph): Search {
  let entries: readonly Entry[] | undefined;
  return (query, limit) => {
    const wanted = foldText(query).trim();
    if (wanted === "") return { items: [], total: 0 };
    entries ??= entriesOf(graph);
    return suggest(entries, wanted, limit);
  };
}

function entriesOf(graph: NetworkGraph): readonly Entry[] {
  return graph
    .mapNodes((key, { label, kind, aliases, mentions }): readonly Entry[] => [
      { suggestion: { key, label, kind }, folded: foldText(label), mentions },
      ...aliases.map((alias) => ({ suggestion: { key, label, kind, alias }, folded: foldText(alias), mentions })),
    ])
    .flat();
}

function suggest(entries: readonly Entry[], query: string, limit: number): Suggestions {
  const best = new Map<string, { readonly entry: Entry; readonly rank: number }>();
  for (const entry of entries) {
    const rank = rankOf(entry, query);
    const known = best.get(entry.suggestion.key);
    if (rank < 4 && (known === undefined || rank < known.rank)) best.set(entry.suggestion.key, { entry, rank });
  }
  const found = [...best.values()].sort((a, b) => a.rank - b.rank || b.entry.mentions - a.entry.mentions);
  return { items: found.slice(0, limit).map(({ entry }) => entry.suggestion), total: found.length };
}

/** 0: the whole name; 1: how it begins; 2: how one of its words begins; 3: somewhere in it; 4: not at all. */
function rankOf({ folded }: Entry, query: string): number {
  if (folded.trim() === query) return 0;
  if (folded.startsWith(query)) return 1;
  if (folded.includes(` ${query}`)) return 2;
  return folded.includes(query) ? 3 : 4;
}
