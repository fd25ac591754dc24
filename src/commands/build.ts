/**
 * `redthread build`: articles → graph folder, with graph.json for viewers.
 */
import { access, constants, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { type Build, buildGraph, type BuildOptions as HowToBuild } from "../build.ts";
import { groupBy } from "../common/collections.ts";
import { messageOf, RedthreadError } from "../errors.ts";
import { json } from "../export/json.ts";
import { writeGraph } from "../graph/files.ts";
import { type Known, readKnown } from "../known/index.ts";
import { readLedgerOf } from "../ledger/index.ts";
import { KINDS } from "../schema.ts";
import { writeExport } from "./export.ts";

/** What to build and where. */
export interface BuildOptions extends Omit<HowToBuild, "ledger" | "known"> {
  readonly paths: readonly string[];
  readonly out: string;
  /** The ledger of decisions; beside the graph's folder unless said otherwise. */
  readonly ledger?: string;
  /** Files that list known entities. */
  readonly known?: readonly string[];
}

/** What a build did, for people and programs. */
export interface BuildSummary {
  readonly out: string;
  readonly documents: number;
  readonly entities: Readonly<Record<string, number>>;
  readonly claims: number;
  readonly edges: number;
  readonly occurrences: number;
  readonly tenures: number;
  readonly conflicts: number;
  readonly withoutSubject: number;
  readonly skipped: Build["graph"]["skipped"];
  readonly notes: Build["notes"];
  /** Paths of the documents that do not look English, of which only the names were tried. */
  readonly notEnglish: readonly string[];
  readonly decided: Build["decided"];
  readonly compared: Build["compared"];
}

/** Builds a graph and writes it into a folder. Nothing is written where the build fails. */
export async function build({ paths, out, ledger, known, ...how }: BuildOptions): Promise<BuildSummary> {
  await mustBeWritable(out);
  const lists = await readKnown(known ?? []);
  const prior = { ledger: await readLedgerOf(out, ledger), ...(known === undefined ? {} : { known: lists.list }) };
  const built = await buildGraph(paths, { ...how, ...prior });
  await writeGraph(out, built.graph);
  await writeExport(json, built.graph, join(out, "graph.json"));
  return summaryOf(out, { ...built, notes: [...built.notes, ...passedOver(lists.problems)] });
}

/** Throws where nothing could be written into the graph's folder: better before everything is read than after. */
async function mustBeWritable(out: string): Promise<void> {
  let place = resolve(out);
  let found = await stat(place).catch(() => undefined);
  while (found === undefined && place !== dirname(place)) {
    place = dirname(place);
    found = await stat(place).catch(() => undefined);
  }
  const isFolder = found?.isDirectory() === true;
  const reason = isFolder ? await access(place, constants.W_OK).catch(messageOf) : `${place} is no folder`;
  if (reason === undefined) return;
  const hint = "choose another folder with --out";
  throw new RedthreadError("unreadable", `cannot write the graph into ${out}: ${reason}`, { hint });
}

/** One note for each list with records that name nobody. */
function passedOver(problems: Known["problems"]): Build["notes"] {
  return [...groupBy(problems, ({ path }) => path)].map(([path, [first, ...others]]) => {
    const more = others.length === 0 ? "" : `, and ${others.length} more`;
    return { path, reason: `line ${first?.line} was passed over: ${first?.reason}${more}` };
  });
}

function summaryOf(out: string, { graph, notes, withoutSubject, decided, compared }: Build): BuildSummary {
  const counts = KINDS.map((kind) => [kind, graph.entities.filter((entity) => entity.kind === kind).length] as const);
  return {
    out,
    documents: graph.documents.length,
    entities: Object.fromEntries(counts),
    claims: graph.claims.length,
    edges: graph.edges.length,
    occurrences: graph.occurrences.length,
    tenures: graph.tenures.length,
    conflicts: graph.conflicts.length,
    withoutSubject,
    skipped: graph.skipped,
    notes,
    notEnglish: graph.documents.filter(({ language }) => language === "other").map(({ path }) => path),
    decided,
    compared,
  };
}

/** The summary as text. */
export function describeBuild(summary: BuildSummary): string {
  const kinds = Object.entries(summary.entities).filter(([, count]) => count > 0);
  const entities = kinds.reduce((sum, [, count]) => sum + count, 0);
  const lines = [
    `graph in ${summary.out}`,
    `  documents    ${summary.documents} read, ${summary.skipped.length} skipped`,
    `  entities     ${entities} (${kinds.map(([kind, count]) => `${count} ${kind}`).join(", ")})`,
    `  claims       ${summary.claims}, on ${summary.edges} edges; ${summary.withoutSubject} more without a named subject`,
    `  occurrences  ${summary.occurrences}`,
    `  tenures      ${summary.tenures}`,
    `  conflicts    ${summary.conflicts}`,
    comparedLine(summary.compared),
    ...decidedLines(summary.decided),
    ...notEnglishLine(summary.notEnglish),
    ...summary.skipped.map(({ path, reason }) => `  skipped      ${path}: ${reason}`),
    ...summary.notes.map(({ path, reason }) => `  note         ${path}: ${reason}`),
  ];
  return `${lines.join("\n")}\n`;
}

function comparedLine({ pairs, blocks, largest, cut }: Build["compared"]): string {
  const cuts = cut === 0 ? "" : `; ${cut} large ones cut to neighbours`;
  return `  names        ${pairs} pairs compared in ${blocks} blocks, ${largest} names in the largest${cuts}`;
}

function decidedLines({ applied, problems }: Build["decided"]): readonly string[] {
  if (applied + problems.length === 0) return [];
  return [
    `  ledger       ${applied} ${applied === 1 ? "decision" : "decisions"} applied, ${problems.length} not`,
    ...problems.map(({ line, reason }) => `  not applied  line ${line}: ${reason}`),
  ];
}

function notEnglishLine(paths: readonly string[]): readonly string[] {
  if (paths.length === 0) return [];
  const documents = paths.length === 1 ? "1 document does" : `${paths.length} documents do`;
  return [`  language     ${documents} not look English (names only were tried): ${paths.join(", ")}`];
}
