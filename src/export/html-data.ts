/**
 * What a page without a server carries beside graph.json: everything else that the viewer would ask its server for.
 */
import { groupBy } from "../common/collections.ts";
import type { DocumentText } from "../graph/network-types.ts";
import type { Graph, GraphDocument, Tenure } from "../model.ts";
import type { EntityEntry } from "../serve/api-types.ts";

/** The ids of the elements that hold graph.json and the rest, both as JSON. */
export const GRAPH_ELEMENT = "redthread-graph";
export const REST_ELEMENT = "redthread-rest";

/** All that is not in graph.json. */
export interface OfflineRest {
  readonly tenures: readonly Tenure[];
  readonly documents: readonly DocumentText[];
  /** Entities with merges or tenures. */
  readonly entities: readonly EntityEntry[];
}

/** The rest of a graph. */
export function offlineRest(graph: Graph): OfflineRest {
  return { tenures: graph.tenures, documents: graph.documents.map(textOf), entities: entriesOf(graph) };
}

function textOf({ published, ...document }: GraphDocument): DocumentText {
  return { ...document, ...(published === undefined ? {} : { published: published.date }) };
}

function entriesOf({ entities, tenures }: Graph): readonly EntityEntry[] {
  const [byHolder, byPost] = [groupBy(tenures, ({ holder }) => holder), groupBy(tenures, ({ post }) => post)];
  return entities.flatMap(({ id, merges }) => {
    const own = new Set([...(byHolder.get(id) ?? []), ...(byPost.get(id) ?? [])]);
    if (own.size === 0 && merges.length === 0) return [];
    return [{ key: id, tenures: [...own].map(({ claims, id: _, ...rest }) => rest), merges }];
  });
}
