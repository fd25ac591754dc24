/**
 * The sections of a dossier, from a graph: each a heading and lines of Markdown. Nothing is left out for length.
 */
import { groupBy } from "../common/collections.ts";
import type { Conflict, Entity, Occurrence, Passage, ResolvedClaim, Tenure, TenureBound } from "../model.ts";
import { RELATION_NAMES, relationInfo } from "../schema.ts";
import { aloneClaims } from "./alone.ts";
import type { Catalogue } from "./catalogue.ts";
import { markdownText as md } from "./markdown.ts";
import {
  type Citation,
  citationOf,
  citationText,
  dateFiled,
  happeningOf,
  type Statement,
  statementOf,
} from "./statement.ts";

/** Lines of Markdown. */
export type Lines = readonly string[];

/** What an entity is: its name as the title, kind, other names, and where it is mentioned. */
export function headOf({ name, kind, aliases, ids = [], mentions }: Entity): Lines {
  const documents = new Set(mentions.map(({ document }) => document)).size;
  const where = `${numbered(mentions.length, "mention")} in ${numbered(documents, "article")}`;
  return [
    `# ${md(name)}`,
    "",
    `${kind}, ${where}`,
    ...(aliases.length === 0 ? [] : ["", `Also: ${aliases.map(md).join("; ")}`]),
    ...(ids.length === 0 ? [] : ["", `Known as: ${ids.map(md).join("; ")}`]),
  ];
}

/** Offices, leadership, membership and alliances, with first and last sighting, and with starts and ends where a text gives them. */
export function tenureSection(entity: Entity, catalogue: Catalogue): Lines {
  const sorted = catalogue
    .about(entity.id)
    .tenures.toSorted((a, b) => compare(a.from ?? a.first ?? "~", b.from ?? b.first ?? "~") || compare(a.id, b.id));
  return section(
    "Tenures",
    sorted.flatMap((tenure) => tenureLines(tenure, catalogue)),
  );
}

function tenureLines(tenure: Tenure, catalogue: Catalogue): Lines {
  const { holder, title, post, start, end, gaps } = tenure;
  const seen = tenure.first === undefined ? "" : `, seen ${tenure.first} to ${tenure.last ?? tenure.first}`;
  const shown = [tenure.claims[0], tenure.claims.length > 1 ? tenure.claims.at(-1) : undefined];
  const sightings = shown.flatMap((id) => (id === undefined ? [] : (catalogue.claim(id) ?? [])));
  return [
    `- **${md(catalogue.nameOf(holder))}**, ${md(title)}, ${md(catalogue.nameOf(post))}${seen}`,
    ...(start === undefined ? [] : [boundLine("start", start, catalogue)]),
    ...(end === undefined ? [] : [boundLine("end", end, catalogue)]),
    ...gaps.map(({ after, before }) => `  - not seen between ${after} and ${before}`),
    ...sightings.map((claim) => `  - ${evidence(claim.quote, citationOf(catalogue.document(claim.document)))}`),
  ];
}

/** "began 2006-12, after Donald Rumsfeld"; "ended, not after 2015-02, before Ash Carter" where only a limit is known. */
function boundLine(which: "start" | "end", bound: TenureBound, catalogue: Catalogue): string {
  const [what, limits, beside] =
    which === "start" ? ["began", "not before", "after"] : ["ended", "not after", "before"];
  const { date, limit, other } = bound;
  const known = date === undefined ? (limit === undefined ? "" : `, ${limits} ${limit}`) : ` ${date}`;
  const whom = other === undefined ? "" : `, ${beside} ${md(catalogue.nameOf(other))}`;
  return `  - ${what}${known}${whom}: ${passageText(bound.evidence, catalogue)}`;
}

/** What the entity is and does to others, by relation and year; open relations last, in the texts' own words. */
export function relationSection(entity: Entity, catalogue: Catalogue): Lines {
  const byRelation = groupBy(catalogue.about(entity.id).claims, ({ relation }) => relation);
  const lines = RELATION_NAMES.flatMap((relation) => {
    const own = byRelation.get(relation) ?? [];
    const label = relationInfo(relation).label || "other, in the words of the texts";
    return own.length === 0 ? [] : ["", `### ${label}`, ...yearLines(own, catalogue)];
  });
  return section("Relations", lines.slice(1));
}

/** Claims by the year in which it happened or, where the text does not say, the article appeared. */
function yearLines(claims: readonly ResolvedClaim[], catalogue: Catalogue): Lines {
  const statements = claims.map((claim) => statementOf(claim, catalogue)).sort(byDate);
  const years = groupBy(statements, (statement) => dateFiled(statement)?.slice(0, 4) ?? "without a date");
  return [...years].flatMap(([year, list]) => ["", `#### ${year}`, "", ...list.map(statementLine)]);
}

function byDate(a: Statement, b: Statement): number {
  return compare(dateFiled(a) ?? "~", dateFiled(b) ?? "~") || compare(a.source.document, b.source.document);
}

function statementLine(statement: Statement): string {
  const { date, text, by, quote, source } = statement;
  const who = by === undefined ? "" : `, said by ${md(by)}`;
  return `- ${date === undefined ? "" : `${date}: `}${md(text)}${who}: ${evidence(quote, source)}`;
}

/** What happened, or is planned, with everybody who took part and each report of it. */
export function occurrenceSection(entity: Entity, catalogue: Catalogue): Lines {
  const sorted = catalogue
    .about(entity.id)
    .occurrences.toSorted((a, b) => compare(a.earliest ?? "~", b.earliest ?? "~") || compare(a.id, b.id));
  return section(
    "Occurrences",
    sorted.flatMap((occurrence) => occurrenceLines(occurrence, catalogue)),
  );
}

function occurrenceLines(occurrence: Occurrence, catalogue: Catalogue): Lines {
  const { where, earliest, latest, claims } = occurrence;
  const time = earliest === latest ? (earliest ?? "without a date") : `${earliest ?? "?"} to ${latest ?? "?"}`;
  const place = where === undefined ? "" : `, in ${md(catalogue.nameOf(where))}`;
  const reports = claims.flatMap((id) => catalogue.claim(id) ?? []).map((claim) => statementOf(claim, catalogue));
  return [
    `- ${time}: ${md(happeningOf(occurrence, catalogue))}${place}`,
    ...reports.sort(byDate).map(({ quote, source }) => `  - ${evidence(quote, source)}`),
  ];
}

/** Where sources disagree, all sides beside each other. */
export function conflictSection(entity: Entity, catalogue: Catalogue): Lines {
  const own = catalogue.about(entity.id).conflicts;
  return section(
    "Disagreements",
    own.flatMap((conflict) => conflictLines(conflict, catalogue)),
  );
}

function conflictLines({ kind, about, sides }: Conflict, catalogue: Catalogue): Lines {
  return [`- ${kind}: ${md(about)}`, ...sides.map((side) => `  - ${md(side.value)}: ${passageText(side, catalogue)}`)];
}

/** What one origin alone says, by origin. */
export function aloneSection(entity: Entity, catalogue: Catalogue): Lines {
  const byOrigin = groupBy(aloneClaims(catalogue.about(entity.id).edges, catalogue), (claim) =>
    catalogue.originOf(claim),
  );
  const named = [...byOrigin].map(([origin, claims]) => ({ name: catalogue.originName(origin), claims }));
  const sorted = named.sort((a, b) => compare(a.name, b.name));
  const lines = sorted.flatMap(({ name, claims }) => [
    "",
    `### ${md(name)}`,
    "",
    ...claims
      .map((claim) => statementOf(claim, catalogue))
      .sort(byDate)
      .map(statementLine),
  ]);
  return section("What only one source says", lines.slice(1));
}

function section(title: string, lines: Lines): Lines {
  return lines.length === 0 ? [] : ["", `## ${title}`, "", ...lines];
}

function passageText(passage: Passage, catalogue: Catalogue): string {
  return evidence(passage.quote, citationOf(catalogue.document(passage.document)));
}

/** A quote, and where it stands. */
function evidence(quote: string, source: Citation): string {
  return `“${md(quote)}” (${md(citationText(source))})`;
}

/** "1 mention", "2 mentions": a number of what has an "s" in the plural. */
export function numbered(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
