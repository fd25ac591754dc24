/**
 * Every word that the viewer says, in one place. What the vocabulary calls things is in src/schema.ts.
 */
import { KIND_INFO, type Kind, type Modality, type Polarity, type Relation, relationInfo } from "../src/schema.ts";
import type { Mood } from "./data/moods.ts";
import { REVIEW_TEXTS } from "./review/texts.ts";

/** Groups of digits parted by thin spaces, whatever the reader's system does. */
export const digits = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, "\u202f");
const count = (number: number, one: string, many: string): string => `${digits(number)} ${number === 1 ? one : many}`;
const entities = (number: number): string => count(number, "entity", "entities");
const relations = (number: number): string => count(number, "relation", "relations");
const claims = (number: number): string => count(number, "claim", "claims");

/** How much of a graph. */
interface Counts {
  readonly entities: number;
  readonly edges: number;
  readonly claims: number;
}

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
  skip: "Skip to the evidence",

  search: "Search names and quotes",
  searchHint: "Search names and quotes",
  searchKey: "/",
  searchNone: "No name matches.",
  searchMore: (more: number) => `and ${digits(more)} more names: type on`,
  searchQuotes: (words: string) => `Search quotes for “${words}”`,
  alsoKnown: (alias: string) => `also “${alias}”`,
  quotesWith: (words: string) => `Quotes with “${words}”`,
  noQuotes: "No quote has these words.",
  namesOutside: "Entities that are not drawn",

  pages: "Views",
  page: {
    board: "Board",
    entities: "Entities",
    claims: "Claims",
    articles: "Articles",
    review: "Review",
    query: "Cypher",
  },

  filters: "Filters",
  entities: "Entities",
  kinds: "Kinds",
  communities: "Communities",
  community: (name: string) => `around ${name}`,
  relations: "Relations",
  moods: "How it is put",
  publishers: "Publishers",
  noPublisher: "not known",
  all: "All",
  none: "None",
  only: "only",
  onlyThis: (name: string) => `Only ${name}`,
  showAllOf: (number: number) => `Show all ${digits(number)}`,
  strength: "Lines",
  asserted: "stated by a source",
  unasserted: "only planned, possible, demanded, denied, or said not to be so",
  unassertedEdge: "nowhere stated as fact",
  symmetric: "works both ways: no arrow",
  weight: "thicker: more independent sources",
  evidence: "Evidence",
  sourcesFilter: "Independent sources",
  sourcesChoice: { any: "Any number", one: "One only", several: "Two or more" },
  sureFilter: "At least so sure",
  lonely: "Entities without a relation",
  drawing: "Drawing",
  sizeBy: "Size by",
  sizeChoice: { relations: "Relations", mentions: "Mentions", bridges: "Bridges between groups" },
  colourBy: "Colour by",
  colourChoice: { kind: "Kind", community: "Community" },
  groupBy: "Put together",
  groupChoice: { none: "As they are related", kind: "By kind", community: "By community" },
  hubs: "Entities with very many relations",
  hubsChoice: (most: string) => (most === "any" ? "All" : `Hide those with more than ${most}`),
  chipHubs: (most: string) => `nobody with more than ${most} relations`,
  pickShown: "Pick all that is shown",
  parallel: "Several relations of a pair",
  parallelChoice: { fan: "Each its own line", count: "One line with their number" },
  parallelLines: (number: number) => relations(number),
  resetFilters: "Show everything",
  hiddenByFilter: "The filters keep this out of the drawing.",
  nothingLeft: "The filters leave nothing",
  nothingLeftHint: "Take one of them away above.",

  chips: "Filters that are on",
  dropChip: (words: string) => `Take away: ${words}`,
  chipWithout: (names: string) => `without ${names}`,
  chipMany: (number: number, what: string) => `without ${digits(number)} ${what}`,
  chipDocuments: (number: number) => `only ${count(number, "article", "articles")}`,
  chipSources: { any: "", one: "one source only", several: "two or more sources" },
  chipSure: (share: number) => `at least ${share} % sure`,
  chipDates: (from: string, to: string) => `${from || "the beginning"} to ${to || "the end"}`,
  chipAsOf: (date: string) => `as of ${date}`,
  chipLonely: "with relations only",
  chipFocus: (names: string, steps: number) => `${count(steps, "step", "steps")} around ${names}`,
  chipHidden: (number: number) => `${digits(number)} hidden by hand`,
  chipFolded: (number: number) => `neighbours of ${digits(number)} folded`,
  and: (first: string, more: number) => (more === 0 ? first : `${first} and ${digits(more)} more`),

  leftOut: (left: Counts) =>
    `Too large to draw whole: the ${entities(left.entities)}, ${relations(left.edges)} and ${claims(left.claims)} that are reported least are left out. Search finds them all the same.`,
  status: (shown: Counts, all: Counts) =>
    `${digits(shown.entities)} of ${entities(all.entities)}, ${digits(shown.edges)} of ${relations(all.edges)}`,
  selected: (name: string) => `Selected: ${name}`,
  pickedCount: (number: number) => `${entities(number)} picked`,
  noDrawing:
    "This browser cannot draw the graph (WebGL 2 is missing or off). Search, lists and tables work without it.",
  lostDrawing: "The browser took the drawing away (its graphics were reset). Nothing is lost.",
  drawAgain: "Draw again",
  drawingTools: "Drawing",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  zoomFit: "Show all that is left",
  lasso: "Pick with a lasso",

  time: "Time",
  timeline: "Claims over time",
  timeFrom: "From",
  timeTo: "To",
  asOf: "As of",
  asOfHint: "States that were seen to hold then, and what had happened by then",
  dateHint: "2015, 2015-04 or 2015-04-27",
  dateWrong: "Write a date as 2015, 2015-04 or 2015-04-27.",
  dating: "Dates of",
  datingChoice: { told: "what is told", published: "the articles" },
  undated: (number: number) => `${claims(number)} without a date`,
  bar: (label: string, number: number, maybe: number) =>
    `${label}: ${claims(number)}${maybe > 0 ? `, and ${digits(maybe)} that may be of this time` : ""}`,
  earlier: (number: number) => `${claims(number)} earlier`,
  later: (number: number) => `${claims(number)} later`,
  span: "Bars over",
  spanChoice: { most: "most claims", all: "all of time", chosen: "dates chosen" },
  wholeTime: "All dates",
  play: "Play",
  pause: "Pause",
  playHint: (words: string) => `${words}: all dates one by one, as of each`,
  rangeFirst: "First date shown",
  rangeLast: "Last date shown",

  details: "Details",
  close: "Close",
  back: "Back",
  overview: "What this graph holds",
  holds: (all: Counts, documents: number) =>
    `${entities(all.entities)}, ${relations(all.edges)} and ${claims(all.claims)} from ${count(documents, "article", "articles")}.`,
  howTo:
    "Point at an entity to see what it touches. Click an entity for its claims, a line for the sentences behind it; double-click an entity to look at its surroundings alone.",
  mostMentioned: "Mentioned most",
  mostReported: "Reported most",
  mentions: (number: number) => count(number, "mention", "mentions"),
  aliases: "Also called",
  gone: "What this address names is not in the graph any more.",
  notDrawn: "This entity is not in the drawing: the graph is too large to draw whole.",
  noRelations: "No relation to another entity.",
  noClaims: "No claim.",
  claims,
  sourcesShort: (number: number) => count(number, "source", "sources"),
  allClaims: "All claims",
  betweenThem: "More between these two",
  tenures: "Offices",
  tenureSeen: (first: string, last: string) => (first === last ? `seen ${first}` : `seen ${first} to ${last}`),
  tenureHeld: (from: string, to: string) => `${from || "?"} to ${to || "?"}`,
  merges: "Why these names are one",
  merge: (one: string, other: string) => `“${one}” and “${other}”`,
  focus: "Focus",
  focusOn: "Only these",
  steps: "Steps",
  endFocus: "End focus",
  expand: "Expand",
  fold: "Fold neighbours",
  unfold: "Unfold neighbours",
  hide: "Hide",
  unpin: "Put back",
  pick: "Pick",
  unpick: (name: string) => `No longer pick ${name}`,
  actions: "What to do with it",

  picked: "Picked",
  chainBetween: "Chain of evidence",
  chainTitle: "Chain of evidence",
  chainHowTo: "Pick two entities (Shift and click, or the lasso) to see how they hang together.",
  noChain: "No chain leads from one to the other over what is shown.",
  chainLength: (steps: number) => `${count(steps, "step", "steps")}, the shortest way over what is shown.`,
  chainUnasserted: "Not every step is stated as fact.",
  chainMore: "There are more ways of this length.",
  way: (number: number) => `Way ${number}`,

  sources: (number: number) => count(number, "independent source", "independent sources"),
  more: (left: number) => `Show more (${digits(left)} left)`,
  towards: (relation: string, name: string) => `… ${relation} ${name}`,
  disagree: "Sources disagree",
  moreConflicts: (more: number) =>
    `${count(more, "other disagreement weighs", "other disagreements weigh")} less: \`redthread conflicts\` lists them.`,
  sideFor: "It is so",
  sideAgainst: "It is not so",

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
  claimsLoading: "Reading the claims …",
  claimsMissing: "The claims cannot be shown.",
  article: "Article",
  articleLoading: "Reading the article …",
  articleMissing: "The article's text cannot be shown.",
  articleClaims: "Claims in this article",
  articleMoreClaims: (number: number) => `The first ${digits(number)} are listed.`,
  onlyThisArticle: "Only this article's claims",
  furniture: (reasons: readonly string[]) => `Left out: ${reasons.join(", ")}`,
  original: "Where it was published",

  column: {
    name: "Name",
    kind: "Kind",
    relations: "Relations",
    mentions: "Mentions",
    subject: "Who",
    relation: "Relation",
    object: "Whom or what",
    mood: "Put as",
    date: "When",
    published: "Published",
    publisher: "Publisher",
    sources: "Sources",
    sure: "Sure",
    title: "Article",
    claims: "Claims",
    path: "File",
  },
  noRows: "The filters leave nothing to list.",
  rows: (shown: number) => count(shown, "row", "rows"),

  share: "Share",
  copyLink: "Copy link to this view",
  copied: "Link copied. It shows this view to whoever opens the same graph.",
  copyFailed: "The browser does not allow copying. The address above is the link.",
  savePng: "Save picture (PNG)",
  saveSvg: "Save picture (SVG)",
  saveView: "Save this view …",
  savedViews: "Saved views",
  viewName: "Name of the view",
  save: "Save",
  cancel: "Cancel",
  deleteView: (name: string) => `Delete “${name}”`,
  saved: (name: string) => `Saved “${name}” in this browser.`,
  saveFailed: "This browser does not keep views. Copy the link instead.",

  keys: "Keys",
  keysOn: "Keys of one letter work",
  keySearch: "Go to the search",
  keyBoard: "Board",
  keyEntities: "Table of entities",
  keyClaims: "Table of claims",
  keyArticles: "Table of articles",
  keyQuery: "Queries in Cypher",
  keyDetails: "Go to the details",
  keyTime: "Go to the time",
  keyFit: "Show all that is left",
  keyFocus: "Focus on what is selected",
  keyHide: "Hide what is selected",
  keyExpand: "Expand the neighbours of what is selected",
  keyLasso: "Pick with a lasso",
  keyBack: "Close the article, then the selection",
  keyKeys: "This list",
  ...REVIEW_TEXTS,
  keyHistory: "The browser's Back and Forward undo and redo every step.",
  keyArrows:
    "Arrow keys, Home and End walk through lists and tables; Enter opens, Space picks an entity. With Shift they choose several bars of the time.",
} as const;

const MOOD_TEXTS: Readonly<Record<Mood, string>> = {
  asserted: "stated",
  planned: "planned",
  possible: "possible",
  demanded: "demanded",
  denied: "denied",
  negative: "said not to be so",
};

/** A mood as an analyst reads it. */
export function moodText(mood: Mood): string {
  return MOOD_TEXTS[mood];
}

/** How a claim is put, in words: "stated", "planned", "said not to be so", "planned, in the negative". */
export function claimMoodText({
  modality,
  polarity,
}: {
  readonly modality: Modality;
  readonly polarity: Polarity;
}): string {
  if (polarity === "positive") return MOOD_TEXTS[modality];
  return modality === "asserted" ? MOOD_TEXTS.negative : `${MOOD_TEXTS[modality]}, in the negative`;
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
