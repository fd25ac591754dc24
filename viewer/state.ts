/**
 * What the person looks at, as plain data: one value that says it all, and the actions that lead from one to the next.
 */
import type { Kind, Relation } from "../src/schema.ts";
import type { Mood } from "./data/moods.ts";

/** What is selected, by its key in the graph. */
export interface Selection {
  readonly type: "node" | "edge";
  readonly key: string;
}

/** An article that is open, by its path; at one claim, or with all its claims. */
export interface OpenArticle {
  readonly document: string;
  readonly claim?: string | undefined;
}

/** What the middle of the page shows. */
export const PAGES = ["board", "entities", "claims", "articles", "review", "query"] as const;
export type Page = (typeof PAGES)[number];

export const SOURCES = ["any", "one", "several"] as const;
export const DATINGS = ["told", "published"] as const;
export const REVIEWS = ["any", "yes", "no"] as const;
export const SIZES = ["mentions", "relations", "bridges"] as const;
export const COLOURS = ["kind", "community"] as const;
export const GROUPS = ["none", "kind", "community"] as const;
export const HUBS = ["any", "100", "50", "20", "10"] as const;
export const PARALLELS = ["fan", "count"] as const;
export const SPANS = ["most", "all", "chosen"] as const;

/** What the timeline's bars are over: the time that most claims are of, all of it, or the dates that are filtered for. */
export type Span = (typeof SPANS)[number];

/** What is left out of drawing, lists and tables. Dates are ISO 8601, as fine as wanted. */
export interface Filters {
  readonly hiddenKinds: readonly Kind[];
  readonly hiddenRelations: readonly Relation[];
  readonly hiddenMoods: readonly Mood[];
  readonly hiddenPublishers: readonly string[];
  /** Only claims of these articles, by path; of all where it is empty. */
  readonly documents: readonly string[];
  /** Edges with one independent source only, or with more than one. */
  readonly sources: (typeof SOURCES)[number];
  /** Claims that people have looked at and decided about, or those that nobody has. */
  readonly reviewed: (typeof REVIEWS)[number];
  /** Claims that are at least so sure, 0…100. */
  readonly sure: number;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Whether `from` and `to` are about what is told (else, where it has no date, its article's), or about the article alone. */
  readonly dating: (typeof DATINGS)[number];
  /** States that held then, and what had happened by then. */
  readonly asOf?: string | undefined;
  /** Entities with more relations than this are left out; what the focus is on stays. */
  readonly hubs: (typeof HUBS)[number];
  /** Whether entities without a relation are shown. */
  readonly lonely: boolean;
}

/** How the drawing is made. */
export interface Manner {
  readonly size: (typeof SIZES)[number];
  readonly colour: (typeof COLOURS)[number];
  readonly parallel: (typeof PARALLELS)[number];
  /** Whether entities stand where the layout puts them, or together with their like. */
  readonly group: (typeof GROUPS)[number];
}

/** Entities with all that lies within so many steps. */
export interface Focus {
  readonly nodes: readonly string[];
  readonly steps: number;
}

/** Entities and edges that stand out together: those that an answer to a query speaks of. */
export interface Lit {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

/** A place to which an entity was dragged. */
export interface Pin {
  readonly node: string;
  readonly x: number;
  readonly y: number;
}

/** Everything that decides what is on the screen. Serialisable. */
export interface View {
  readonly page: Page;
  readonly filters: Filters;
  readonly manner: Manner;
  readonly span: Span;
  readonly focus?: Focus | undefined;
  /** Hidden by hand. */
  readonly hidden: readonly string[];
  /** Entities whose neighbours are folded away, where these have no other relation. */
  readonly folded: readonly string[];
  readonly pins: readonly Pin[];
  readonly selection?: Selection | undefined;
  /** Several entities that were picked. */
  readonly picked: readonly string[];
  /** Words that quotes are searched for. */
  readonly words?: string | undefined;
  /** The two ends of a chain that is looked for. */
  readonly chain?: readonly [string, string] | undefined;
  readonly article?: OpenArticle | undefined;
  /** What stands out where nothing is selected, picked or looked for; no part of the address. */
  readonly lit?: Lit | undefined;
  /** Grows by one each time the drawing is to move to the selection. */
  readonly centred: number;
}

/** What a person does. */
export type Action =
  | { readonly type: "select"; readonly selection: Selection | undefined; readonly centre?: boolean }
  | { readonly type: "pick"; readonly nodes: readonly string[]; readonly toggle?: boolean }
  | { readonly type: "filter"; readonly change: Partial<Filters> }
  | { readonly type: "draw"; readonly change: Partial<Manner> }
  | { readonly type: "span"; readonly span: Span }
  | { readonly type: "show all" }
  | { readonly type: "page"; readonly page: Page }
  | { readonly type: "focus"; readonly focus: Focus | undefined }
  | { readonly type: "expand"; readonly node: string }
  | { readonly type: "fold"; readonly node: string }
  | { readonly type: "hide"; readonly nodes: readonly string[] }
  | { readonly type: "unhide" }
  | { readonly type: "pin"; readonly pin: Pin }
  | { readonly type: "unpin"; readonly node: string }
  | { readonly type: "chain"; readonly chain: readonly [string, string] | undefined }
  | { readonly type: "words"; readonly words: string | undefined }
  | { readonly type: "light"; readonly lit: Lit }
  | { readonly type: "open article"; readonly article: OpenArticle | undefined }
  | { readonly type: "step back" }
  /** The graph is another: the same view of it. */
  | { readonly type: "inherit"; readonly view: View }
  | { readonly type: "restore"; readonly view: View };

/** Filters that leave nothing out. */
export const NO_FILTERS: Filters = {
  hiddenKinds: [],
  hiddenRelations: [],
  hiddenMoods: [],
  hiddenPublishers: [],
  documents: [],
  sources: "any",
  reviewed: "any",
  sure: 0,
  dating: "told",
  hubs: "any",
  lonely: true,
};

/** The view that the page opens with. */
export const FIRST_VIEW: View = {
  page: "board",
  filters: NO_FILTERS,
  manner: { size: "relations", colour: "kind", parallel: "fan", group: "none" },
  span: "most",
  hidden: [],
  folded: [],
  pins: [],
  picked: [],
  centred: 0,
};

/** The view after an action. */
export function reduce(view: View, action: Action): View {
  switch (action.type) {
    case "select":
      return selected(view, action.selection, action.centre === true);
    case "pick":
      return picked(view, action.nodes, action.toggle === true);
    case "filter":
      return { ...view, filters: { ...view.filters, ...action.change } };
    case "draw":
      return { ...view, manner: { ...view.manner, ...action.change } };
    case "span":
      return { ...view, span: action.span };
    case "show all":
      return { ...view, filters: NO_FILTERS, focus: undefined, hidden: [], folded: [] };
    case "page":
      return { ...view, page: action.page, article: undefined };
    case "focus":
      return { ...view, focus: action.focus, page: "board", article: undefined, centred: view.centred + 1 };
    case "expand":
      return expanded(view, action.node);
    case "fold":
      return { ...view, folded: toggled(view.folded, action.node) };
    case "hide":
      return { ...dropped(view), hidden: [...new Set([...view.hidden, ...action.nodes])] };
    case "unhide":
      return { ...view, hidden: [], folded: [] };
    case "pin":
      return { ...view, pins: [...view.pins.filter(({ node }) => node !== action.pin.node), action.pin] };
    case "unpin":
      return { ...view, pins: view.pins.filter(({ node }) => node !== action.node) };
    case "chain":
      return { ...dropped(view), chain: action.chain, page: "board" };
    case "words":
      return { ...dropped(view), words: action.words };
    case "light":
      return { ...dropped(view), lit: action.lit, centred: view.centred + 1 };
    case "open article":
      return { ...view, article: action.article };
    case "step back":
      return view.article ? { ...view, article: undefined } : dropped(view);
    case "inherit":
      return action.view;
    case "restore":
      return { ...action.view, centred: view.centred + 1 };
  }
}

/** The view with nothing selected, picked or looked for. */
function dropped(view: View): View {
  return {
    ...view,
    selection: undefined,
    picked: [],
    words: undefined,
    chain: undefined,
    article: undefined,
    lit: undefined,
  };
}

function selected(view: View, selection: Selection | undefined, centre: boolean): View {
  return { ...dropped(view), selection, centred: centre ? view.centred + 1 : view.centred };
}

/** A toggled entity joins those that are picked, or the one that is selected; or leaves them. */
function picked(view: View, nodes: readonly string[], toggle: boolean): View {
  if (!toggle) return { ...dropped(view), picked: nodes };
  const before = view.selection?.type === "node" ? [view.selection.key] : view.picked;
  const now = nodes.reduce(toggled, before);
  const [only] = now;
  if (now.length === 1 && only !== undefined) return selected(view, { type: "node", key: only }, false);
  return { ...dropped(view), picked: now };
}

/** Brings an entity's neighbours in: unfolds it, and adds it to the focus where there is one. */
function expanded(view: View, node: string): View {
  const folded = view.folded.filter((other) => other !== node);
  if (view.focus === undefined) return { ...view, folded };
  return { ...view, folded, focus: { ...view.focus, nodes: [...new Set([...view.focus.nodes, node])] } };
}

function toggled(list: readonly string[], item: string): readonly string[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}
