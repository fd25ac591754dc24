/**
 * Every word that the viewer says, in one place.
 */
import type { ClaimAttributes } from "../src/graph/network-types.ts";
import { KIND_INFO, type Kind, type Modality, type Relation, relationInfo } from "../src/schema.ts";

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/** Words and phrases of the page. */
export const TEXTS = {
  name: "redthread",
  loading: "Reading the graph …",
  loadFailed: "The graph cannot be shown",
  again: "Try again",
  serverGone: "The viewer's server does not answer. Start it again with `redthread view`.",
  serverRefused: (status: number) => `The viewer's server refused (status ${status}).`,
  notThere: "The viewer's server does not have it.",
  emptyTitle: "This graph is empty",
  empty: "No entity was found in the articles. Build a graph from a folder with articles: `redthread build FOLDER`.",

  search: "Search names",
  searchHint: "Search names",
  searchKey: "/",
  searchNone: "No name matches.",
  searchMore: (more: number) => `and ${more} more: type on`,
  alsoKnown: (alias: string) => `also “${alias}”`,

  filters: "Legend",
  entities: "Entities",
  kinds: "Kinds",
  relations: "Relations",
  all: "All",
  none: "None",
  strength: "Lines",
  asserted: "stated by a source",
  unasserted: "only planned, possible, demanded, denied, or said not to be so",
  unassertedEdge: "nowhere stated as fact",
  symmetric: "works both ways: no arrow",
  weight: "thicker: more independent sources",
  showAll: "Show all",
  hiddenByFilter: "The legend's filters keep this out of the drawing.",

  status: (shown: Counts, all: Counts) =>
    `${shown.entities} of ${count(all.entities, "entity", "entities")}, ${shown.edges} of ${count(all.edges, "relation", "relations")}`,
  selected: (name: string) => `Selected: ${name}`,
  noDrawing:
    "This browser cannot draw the graph (WebGL is missing or off). Search and the list of entities work without it.",
  lostDrawing: "The browser took the drawing away (its graphics were reset). Nothing is lost.",
  drawAgain: "Draw again",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  zoomFit: "Show the whole graph",

  details: "Details",
  close: "Close",
  overview: "What this graph holds",
  holds: (entities: number, claims: number, documents: number) =>
    `${count(entities, "entity", "entities")} and ${count(claims, "claim", "claims")} from ${count(documents, "article", "articles")}.`,
  howTo:
    "Point at an entity to see what it touches. Click an entity for its claims, a line for the sentences behind it.",
  mostMentioned: "Mentioned most",
  mostReported: "Reported most",
  mentions: (number: number) => count(number, "mention", "mentions"),
  aliases: "Also called",
  noRelations: "No relation to another entity.",
  claims: (number: number) => count(number, "claim", "claims"),
  sourcesShort: (number: number) => count(number, "source", "sources"),
  allClaims: "All claims",
  sources: (number: number) => count(number, "independent source", "independent sources"),
  more: (left: number) => `Show more (${left} left)`,
  towards: (relation: string, name: string) => `… ${relation} ${name}`,

  elsewhere: "Named elsewhere in the article",
  ends: { subject: "who", trigger: "relation", object: "whom or what" },
  document: "Article",
  publisher: "Published",
  saidBy: "Said by",
  articleItself: "the article itself",
  heardFrom: "according to",
  when: "When",
  where: "Where",
  office: "Office",
  rule: "Rule",
  confidence: (share: number) => `${Math.round(share * 100)} % sure`,
  noDate: "no date",
  showInArticle: "Show in article",
  article: "Article",
  articleLoading: "Reading the article …",
  articleMissing: "The article's text cannot be shown.",
  furniture: (reasons: readonly string[]) => `Left out: ${reasons.join(", ")}`,
  original: "Where it was published",
} as const;

interface Counts {
  readonly entities: number;
  readonly edges: number;
}

const MOODS: Readonly<Record<Modality, string>> = {
  asserted: "stated",
  planned: "planned",
  possible: "possible",
  demanded: "demanded",
  denied: "denied",
};

/** How a claim is put, in words: "stated", "planned", "said not to be so". */
export function moodOf({ modality, polarity }: Pick<ClaimAttributes, "modality" | "polarity">): string {
  if (polarity === "positive") return MOODS[modality];
  return modality === "asserted" ? "said not to be so" : `${MOODS[modality]}, in the negative`;
}

/** A kind as an analyst reads it. */
export function kindText(kind: Kind): string {
  return KIND_INFO[kind].label;
}

/** A relation as an analyst reads it. */
export function relationText(relation: Relation): string {
  return relationInfo(relation).label || "other verbs";
}

/** An edge as an analyst reads it: its office, the vocabulary's words, or those of the text. */
export function edgeText(edge: {
  readonly relation: Relation;
  readonly label: string;
  readonly title?: string;
}): string {
  if (edge.relation === "holds_office" && edge.title) return edge.title;
  return relationInfo(edge.relation).label || edge.label;
}
