/**
 * What the person looks at, as plain data: one value that says it all, and the actions that lead from one to the next.
 */
import type { Kind, Relation } from "../src/schema.ts";
import type { EdgeData, Network, NodeData } from "./data/network.ts";

/** What is selected, by its key in the graph. */
export interface Selection {
  readonly type: "node" | "edge";
  readonly key: string;
}

/** An article that is open beside the drawing, at one claim. */
export interface OpenArticle {
  readonly document: string;
  readonly claim: string;
}

/** Everything that decides what is on the screen. Serialisable. */
export interface View {
  readonly hiddenKinds: readonly Kind[];
  readonly hiddenRelations: readonly Relation[];
  readonly selection?: Selection | undefined;
  readonly article?: OpenArticle | undefined;
  /** Grows by one each time the drawing is to move to the selection. */
  readonly centred: number;
}

/** What a person does. */
export type Action =
  | { readonly type: "select"; readonly selection: Selection | undefined; readonly centre?: boolean }
  | { readonly type: "hide kinds"; readonly kinds: readonly Kind[] }
  | { readonly type: "hide relations"; readonly relations: readonly Relation[] }
  | { readonly type: "show all" }
  | { readonly type: "open article"; readonly article: OpenArticle | undefined }
  | { readonly type: "step back" };

/** The view that the page opens with. */
export const FIRST_VIEW: View = { hiddenKinds: [], hiddenRelations: [], centred: 0 };

/** The view after an action. */
export function reduce(view: View, action: Action): View {
  switch (action.type) {
    case "select":
      return {
        ...view,
        selection: action.selection,
        article: undefined,
        centred: action.centre === true ? view.centred + 1 : view.centred,
      };
    case "hide kinds":
      return { ...view, hiddenKinds: action.kinds };
    case "hide relations":
      return { ...view, hiddenRelations: action.relations };
    case "show all":
      return { ...view, hiddenKinds: [], hiddenRelations: [] };
    case "open article":
      return { ...view, article: action.article };
    case "step back":
      return view.article ? { ...view, article: undefined } : { ...view, selection: undefined };
  }
}

/** Whether an entity is drawn. */
export function showsNode(view: View, node: NodeData): boolean {
  return !view.hiddenKinds.includes(node.kind);
}

/** Whether an edge is drawn; it needs both its ends. */
export function showsEdge(view: View, edge: EdgeData, source: NodeData, target: NodeData): boolean {
  return !view.hiddenRelations.includes(edge.relation) && showsNode(view, source) && showsNode(view, target);
}

/** How many entities and edges are drawn. */
export function shownCounts({ graph }: Network, view: View): { readonly entities: number; readonly edges: number } {
  const entities = graph.filterNodes((_node, data) => showsNode(view, data)).length;
  const shows = (_edge: string, data: EdgeData, _source: string, _target: string, source: NodeData, target: NodeData) =>
    showsEdge(view, data, source, target);
  return { entities, edges: graph.filterEdges(shows).length };
}
