/**
 * `redthread sources`: which articles print one text or have a passage in common, whom each article comes from, and what each origin
 * alone says.
 */
import { groupBy } from "../common/collections.ts";
import { RedthreadError } from "../errors.ts";
import { readGraph } from "../graph/files.ts";
import type { GraphDocument, SourceGroup } from "../model.ts";
import { aloneClaims } from "../report/alone.ts";
import { type Catalogue, catalogueOf } from "../report/catalogue.ts";
import { citationText, type Statement, statementOf } from "../report/statement.ts";
import { aligned } from "./aligned.ts";
import { escaped } from "./terminal.ts";

/** What to list. */
export interface SourcesOptions {
  /** The graph's folder. */
  readonly graph: string;
  /** One origin, by its name or an article's path. */
  readonly name?: string;
}

/** Articles that share text, by their paths; the first is the one that was published first. */
export interface SharedText extends Pick<SourceGroup, "kind" | "similarity"> {
  readonly documents: readonly string[];
  /** Of passages: the text, as each article has it. */
  readonly passages?: readonly { readonly document: string; readonly start: number; readonly end: number }[];
}

/** Who vouches for articles: an agency, an outlet, or an article alone. */
export interface Origin {
  readonly name: string;
  readonly documents: readonly Outlet[];
  /** How many relations it reports. */
  readonly relations: number;
  /** Those that nobody else reports, by the surest claim of each. */
  readonly alone: readonly Statement[];
}

/** An article, and who printed it when. */
export interface Outlet {
  readonly document: string;
  readonly publisher?: string;
  readonly agency?: string;
  readonly published?: string;
}

/** All that is known of the sources. */
export interface Sources {
  readonly groups: readonly SharedText[];
  /** By the number of their articles, the most first. */
  readonly origins: readonly Origin[];
}

/**
 * Lists the sources of a graph; with a name one origin alone, and the groups that it has a part in.
 *
 * @throws RedthreadError `bad-graph`; `not-found` where no origin has the name.
 */
export async function sources({ graph: folder, name }: SourcesOptions): Promise<Sources> {
  const catalogue = catalogueOf(await readGraph(folder));
  const origins = originsOf(catalogue);
  const groups = catalogue.graph.groups.map((group) => sharedText(group, catalogue));
  if (name === undefined) return { groups, origins };
  const named = origins.filter((origin) => isCalled(origin, name));
  if (named.length === 0) throw unknownOrigin(name, origins);
  const paths = new Set(named.flatMap(({ documents }) => documents.map(({ document }) => document)));
  return { groups: groups.filter(({ documents }) => documents.some((path) => paths.has(path))), origins: named };
}

function isCalled({ name, documents }: Origin, wanted: string): boolean {
  const names = [
    name,
    ...documents.flatMap(({ document, publisher = "", agency = "" }) => [document, publisher, agency]),
  ];
  return names.some((each) => each.toLowerCase() === wanted.toLowerCase());
}

function unknownOrigin(name: string, origins: readonly Origin[]): RedthreadError {
  const known = origins.slice(0, 8).map((origin) => origin.name);
  const more = origins.length > known.length ? ", …" : "";
  return new RedthreadError("not-found", `no source is called ${JSON.stringify(name)}`, {
    hint: known.length === 0 ? "the graph has no articles" : `there are: ${known.join(", ")}${more}`,
  });
}

function originsOf(catalogue: Catalogue): readonly Origin[] {
  const { documents, edges } = catalogue.graph;
  const alone = groupBy(aloneClaims(edges, catalogue), catalogue.originOf);
  const reported = new Map<number, number>();
  for (const { claims } of edges) {
    const origins = new Set(claims.flatMap((id) => catalogue.claim(id) ?? []).map(catalogue.originOf));
    for (const origin of origins) reported.set(origin, (reported.get(origin) ?? 0) + 1);
  }
  const origins = [...groupBy(documents, ({ group }) => group)].map(([origin, members]) => ({
    name: catalogue.originName(origin),
    documents: members.map(outletOf),
    relations: reported.get(origin) ?? 0,
    alone: (alone.get(origin) ?? []).map((claim) => statementOf(claim, catalogue)),
  }));
  return origins.sort((a, b) => b.documents.length - a.documents.length || (a.name < b.name ? -1 : 1));
}

function outletOf({ path, publisher, agency, published }: GraphDocument): Outlet {
  return {
    document: path,
    ...(publisher === undefined ? {} : { publisher }),
    ...(agency === undefined ? {} : { agency }),
    ...(published === undefined ? {} : { published: published.date }),
  };
}

function sharedText({ documents, kind, similarity, passages }: SourceGroup, catalogue: Catalogue): SharedText {
  const pathOf = (id: SourceGroup["documents"][number]): string => catalogue.document(id)?.path ?? id;
  return {
    documents: documents.map(pathOf),
    kind,
    similarity,
    ...(passages === undefined
      ? {}
      : { passages: passages.map(({ document, start, end }) => ({ document: pathOf(document), start, end })) }),
  };
}

/** So many rows of a kind are printed without a name; --json and a name give all. */
const SHOWN = 5;

/** Sources for people. */
export function describeSources({ groups, origins }: Sources, named: boolean): string {
  const outlets = new Map(origins.flatMap(({ documents }) => documents.map((each) => [each.document, each] as const)));
  const count = origins.reduce((sum, { documents }) => sum + documents.length, 0);
  const lines = [
    `${numbered(count, "article")} of ${numbered(origins.length, "origin")}`,
    ...groups.flatMap((group) => ["", ...groupLines(group, outlets)]),
    "",
    ...aligned([["origin", "articles", "from", "to", "relations", "alone"], ...origins.map(originRow)]),
    ...origins.filter(({ alone }) => alone.length > 0).flatMap((origin) => ["", ...aloneLines(origin, named)]),
  ];
  return `${lines.join("\n")}\n`;
}

function groupLines(
  { documents, kind, similarity }: SharedText,
  outlets: ReadonlyMap<string, Outlet>,
): readonly string[] {
  const title = kind === "reprint" ? "one text, printed by" : "a passage in common, in";
  const rows = documents.map((path) => {
    const { published = "", agency = "", publisher = "" } = outlets.get(path) ?? {};
    return [`  ${published}`, publisher, agency, path];
  });
  return [`${title} ${numbered(documents.length, "article")} (${similarity.toFixed(2)})`, ...aligned(rows)];
}

function originRow({ name, documents, relations, alone }: Origin): readonly string[] {
  const dates = documents.flatMap(({ published }) => published ?? []).sort();
  return [name, `${documents.length}`, dates[0] ?? "", dates.at(-1) ?? "", `${relations}`, `${alone.length}`];
}

function aloneLines({ name, alone }: Origin, all: boolean): readonly string[] {
  const shown = all ? alone : alone.slice(0, SHOWN);
  const more = alone.length - shown.length;
  return [
    escaped(`${name} alone says`),
    ...shown.flatMap(({ text, quote, source }) => [
      `  ${escaped(text)}`,
      `    “${escaped(quote.replace(/\s+/gu, " "))}” (${escaped(citationText(source))})`,
    ]),
    ...(more > 0 ? [`  and ${more} more: redthread sources ${escaped(JSON.stringify(name))}`] : []),
  ];
}

function numbered(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
