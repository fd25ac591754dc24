/**
 * The view as the query of an address, and back. Only what differs from the first view is written, so that addresses stay short;
 * what cannot be read any more is passed over.
 */
import { isKind, isRelation } from "../src/schema.ts";
import { isMood } from "./data/moods.ts";
import {
  COLOURS,
  DATINGS,
  FIRST_VIEW,
  type Filters,
  GROUPS,
  HUBS,
  type Manner,
  NO_FILTERS,
  PAGES,
  PARALLELS,
  type Pin,
  REVIEWS,
  type Selection,
  SIZES,
  SOURCES,
  SPANS,
  type View,
} from "./state.ts";

/** The query that stands for a view, without "?"; empty for the first view. */
export function queryOf(view: View): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string | undefined, first = "") =>
    value !== undefined && value !== first && query.set(name, value);
  const putAll = (name: string, values: readonly string[]) => {
    for (const value of values) query.append(name, value);
  };
  const { filters, manner, focus, selection, article } = view;
  put("page", view.page, FIRST_VIEW.page);
  put(selection?.type ?? "", selection?.key);
  putAll("pick", view.picked);
  put("words", view.words);
  putAll("chain", view.chain ?? []);
  put("article", article?.document);
  put("claim", article?.claim);
  putAll("no-kind", filters.hiddenKinds);
  putAll("no-relation", filters.hiddenRelations);
  putAll("no-mood", filters.hiddenMoods);
  putAll("no-publisher", filters.hiddenPublishers);
  putAll("only", filters.documents);
  put("sources", filters.sources, NO_FILTERS.sources);
  put("reviewed", filters.reviewed, NO_FILTERS.reviewed);
  put("sure", String(filters.sure), "0");
  put("from", filters.from);
  put("to", filters.to);
  put("dating", filters.dating, NO_FILTERS.dating);
  put("as-of", filters.asOf);
  put("hubs", filters.hubs, NO_FILTERS.hubs);
  put("lonely", String(filters.lonely), "true");
  put("size", manner.size, FIRST_VIEW.manner.size);
  put("colour", manner.colour, FIRST_VIEW.manner.colour);
  put("parallel", manner.parallel, FIRST_VIEW.manner.parallel);
  put("group", manner.group, FIRST_VIEW.manner.group);
  put("span", view.span, FIRST_VIEW.span);
  putAll("focus", focus?.nodes ?? []);
  put("steps", focus && String(focus.steps));
  putAll("hide", view.hidden);
  putAll("fold", view.folded);
  putAll(
    "pin",
    view.pins.map(({ node, x, y }) => `${x},${y},${node}`),
  );
  return query.toString();
}

/** The view that a query stands for. */
export function viewOf(search: string): View {
  const query = new URLSearchParams(search);
  const picked = query.getAll("pick");
  const [from, to] = query.getAll("chain");
  const article = text(query, "article");
  const focus = query.getAll("focus");
  return {
    ...FIRST_VIEW,
    page: oneOf(PAGES, query.get("page"), FIRST_VIEW.page),
    filters: filtersOf(query),
    manner: mannerOf(query),
    span: oneOf(SPANS, query.get("span"), FIRST_VIEW.span),
    hidden: query.getAll("hide"),
    folded: query.getAll("fold"),
    pins: query.getAll("pin").flatMap(pinOf),
    picked,
    words: text(query, "words"),
    selection: selectionOf(query),
    chain: from !== undefined && to !== undefined ? [from, to] : undefined,
    article: article === undefined ? undefined : { document: article, claim: text(query, "claim") },
    focus: focus.length === 0 ? undefined : { nodes: focus, steps: Math.min(9, wholeNumber(query.get("steps"), 1)) },
  };
}

function filtersOf(query: URLSearchParams): Filters {
  return {
    hiddenKinds: query.getAll("no-kind").filter(isKind),
    hiddenRelations: query.getAll("no-relation").filter(isRelation),
    hiddenMoods: query.getAll("no-mood").filter(isMood),
    hiddenPublishers: query.getAll("no-publisher"),
    documents: query.getAll("only"),
    sources: oneOf(SOURCES, query.get("sources"), NO_FILTERS.sources),
    reviewed: oneOf(REVIEWS, query.get("reviewed"), NO_FILTERS.reviewed),
    sure: Math.min(100, wholeNumber(query.get("sure"), 0)),
    from: text(query, "from"),
    to: text(query, "to"),
    dating: oneOf(DATINGS, query.get("dating"), NO_FILTERS.dating),
    asOf: text(query, "as-of"),
    hubs: oneOf(HUBS, query.get("hubs"), NO_FILTERS.hubs),
    lonely: query.get("lonely") !== "false",
  };
}

function mannerOf(query: URLSearchParams): Manner {
  const { manner } = FIRST_VIEW;
  return {
    size: oneOf(SIZES, query.get("size"), manner.size),
    colour: oneOf(COLOURS, query.get("colour"), manner.colour),
    parallel: oneOf(PARALLELS, query.get("parallel"), manner.parallel),
    group: oneOf(GROUPS, query.get("group"), manner.group),
  };
}

function selectionOf(query: URLSearchParams): Selection | undefined {
  for (const type of ["node", "edge"] as const) {
    const key = text(query, type);
    if (key !== undefined) return { type, key };
  }
  return undefined;
}

function pinOf(words: string): readonly Pin[] {
  const [, x, y, node] = /^(-?[\d.]{1,20}),(-?[\d.]{1,20}),(.+)$/s.exec(words) ?? [];
  const place = [Number(x), Number(y)] as const;
  return node !== undefined && place.every(Number.isFinite) ? [{ node, x: place[0], y: place[1] }] : [];
}

function oneOf<Word extends string>(words: readonly Word[], found: string | null, otherwise: Word): Word {
  return words.find((word) => word === found) ?? otherwise;
}

function text(query: URLSearchParams, name: string): string | undefined {
  return query.get(name) || undefined;
}

function wholeNumber(words: string | null, otherwise: number): number {
  return words !== null && /^\d{1,3}$/.test(words) ? Number(words) : otherwise;
}
