/**
 * `redthread build`: articles → graph folder, with graph.json for viewers.
 */
import { join } from "node:path";
import { type Build, type BuildProgress, buildGraph } from "../build.ts";
import { json } from "../export/json.ts";
import { writeGraph } from "../graph/files.ts";
import { KINDS } from "../schema.ts";
import { writeExport } from "./export.ts";

/** What to build and where. */
export interface BuildOptions {
  readonly paths: readonly string[];
  readonly out: string;
  readonly onProgress?: BuildProgress;
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
  readonly withoutSubject: number;
  readonly skipped: Build["graph"]["skipped"];
  readonly notes: Build["notes"];
}

/** Builds a graph and writes it into a folder. Nothing is written where the build fails. */
export async function build({ paths, out, onProgress }: BuildOptions): Promise<BuildSummary> {
  const built = await buildGraph(paths, onProgress);
  await writeGraph(out, built.graph);
  await writeExport(json, built.graph, join(out, "graph.json"));
  return summaryOf(out, built);
}

function summaryOf(out: string, { graph, notes, withoutSubject }: Build): BuildSummary {
  const counts = KINDS.map((kind) => [kind, graph.entities.filter((entity) => entity.kind === kind).length] as const);
  return {
    out,
    documents: graph.documents.length,
    entities: Object.fromEntries(counts),
    claims: graph.claims.length,
    edges: graph.edges.length,
    occurrences: graph.occurrences.length,
    tenures: graph.tenures.length,
    withoutSubject,
    skipped: graph.skipped,
    notes,
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
    ...summary.skipped.map(({ path, reason }) => `  skipped      ${path}: ${reason}`),
    ...summary.notes.map(({ path, reason }) => `  note         ${path}: ${reason}`),
  ];
  return `${lines.join("\n")}\n`;
}
