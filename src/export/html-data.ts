/**
 * What a page without a server carries beside graph.json: everything else that the viewer would ask its server for.
 */
import { groupBy } from "../common/collections.ts";
import type { DocumentText } from "../graph/network-types.ts";
import type { Graph, GraphDocument, Tenure } from "../model.ts";
import type { ConflictsPage, EntityEntry } from "../serve/api-types.ts";
import { type ClaimAt, conflictsAbout, conflictsPage } from "../serve/conflicts.ts";
import type { LedgerLine, NoteEntry } from "../serve/review-types.ts";

/** The ids of the elements that hold graph.json and the rest, both as JSON. */
export const GRAPH_ELEMENT = "redthread-graph";
export const REST_ELEMENT = "redthread-rest";

/** What people had decided when the page was written, as far as it is about its articles. */
export interface OfflineDecided {
  readonly decisions: readonly LedgerLine[];
  readonly notes: readonly NoteEntry[];
}

/** All that is not in graph.json. */
export interface OfflineRest extends OfflineDecided {
  readonly tenures: readonly Tenure[];
  readonly documents: readonly DocumentText[];
  readonly conflicts: ConflictsPage;
  /** Entities with merges, tenures or conflicts. */
  readonly entities: readonly EntityEntry[];
}

/** The rest of a graph. */
export function offlineRest(graph: Graph, decided: OfflineDecided): OfflineRest {
  const claimAt = claimFinder(graph);
  return {
    tenures: graph.tenures,
    documents: graph.documents.map(textOf),
    conflicts: conflictsPage(graph.conflicts, claimAt),
    entities: entriesOf(graph, claimAt),
    ...decided,
  };
}

function textOf({ published, ...document }: GraphDocument): DocumentText {
  return { ...document, ...(published === undefined ? {} : { published: published.date }) };
}

function claimFinder({ claims }: Graph): ClaimAt {
  const byQuote = groupBy(claims, ({ document, quote }) => `${document} ${quote}`);
  return (document, quote, value) => {
    const there = byQuote.get(`${document} ${quote}`) ?? [];
    const naming = there.find(({ subject, object }) => `${subject.text} ${object?.text}`.includes(value));
    return (naming ?? there[0])?.id;
  };
}

function entriesOf({ entities, tenures, conflicts }: Graph, claimAt: ClaimAt): readonly EntityEntry[] {
  const [byHolder, byPost] = [groupBy(tenures, ({ holder }) => holder), groupBy(tenures, ({ post }) => post)];
  const disputed = new Set(conflicts.flatMap((conflict) => conflict.entities));
  return entities.flatMap(({ id, merges }) => {
    const own = new Set([...(byHolder.get(id) ?? []), ...(byPost.get(id) ?? [])]);
    const about = disputed.has(id) ? conflictsAbout(conflicts, id, claimAt) : [];
    if (own.size + merges.length + about.length === 0) return [];
    return [
      {
        key: id,
        tenures: [...own].map(({ claims, id: _, ...rest }) => rest),
        merges,
        ...(about.length === 0 ? {} : { conflicts: about }),
      },
    ];
  });
}
