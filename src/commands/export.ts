/**
 * `redthread export`: hands a graph on in another format.
 */
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { chunked } from "../common/chunks.ts";
import { RedthreadError } from "../errors.ts";
import type { Exporter, FolderExporter, Pieces } from "../export/exporter.ts";
import { filtered, type GraphFilter } from "../export/filter.ts";
import { EXPORTERS } from "../export/index.ts";
import { readGraph } from "../graph/files.ts";
import { EMPTY_LEDGER, type Ledger, readLedgerOf } from "../ledger/index.ts";
import type { Graph } from "../model.ts";
import { isSystemError, writeWhole } from "./write-whole.ts";

/** What to export. */
export interface ExportOptions {
  /** The graph's folder. */
  readonly graph: string;
  /** The name of an exporter. */
  readonly format: string;
  /** The file, or the folder for a format of several files. Without it, or as "-", a single file goes to standard output. */
  readonly out?: string;
  /** The part of the graph to write; the whole without it. */
  readonly filter?: GraphFilter;
  /** The ledger, for formats that show what people decided; beside the graph's folder unless said otherwise. */
  readonly ledger?: string;
}

/** What an export wrote. */
export interface ExportResult {
  readonly format: string;
  /** The files, in the order in which they were written; empty for standard output. */
  readonly files: readonly string[];
}

/**
 * Writes a graph in a format.
 *
 * @throws RedthreadError `usage` for an unknown format or a missing or unfit target, `bad-graph` for a folder that is no graph,
 *   `not-found` where the filter asks for somebody unknown, `unreadable` where the target cannot be written.
 */
export async function exportGraph(options: ExportOptions): Promise<ExportResult> {
  const exporter = exporterOf(options.format);
  const out = options.out === "-" ? undefined : options.out;
  await checkTarget(exporter, out);
  const part = filtered(await readGraph(options.graph), options.filter ?? {});
  const files = await writeExport(exporter, part, out, await readLedgerOf(options.graph, options.ledger));
  return { format: exporter.format, files };
}

/** Writes a graph that is in memory; gives the files that it wrote. */
export async function writeExport(
  exporter: Exporter,
  graph: Graph,
  out: string | undefined,
  ledger: Ledger = EMPTY_LEDGER,
): Promise<readonly string[]> {
  return exporter.target === "file" ? toFile(exporter.write(graph, ledger), out) : toFolder(exporter, graph, out);
}

function exporterOf(format: string): Exporter {
  const found = EXPORTERS.find((exporter) => exporter.format === format);
  if (found !== undefined) return found;
  const known = EXPORTERS.map((exporter) => exporter.format).join(", ");
  throw new RedthreadError("usage", `unknown format "${format}"`, { hint: `choose one of: ${known}` });
}

/** Refuses a target of the wrong sort before the graph is read. */
async function checkTarget(exporter: Exporter, out: string | undefined): Promise<void> {
  if (out === undefined) {
    if (exporter.target === "file") return;
    throw folderNeeded(exporter);
  }
  const found = await stat(out).catch(() => undefined);
  // A device is refused too: the rename at the end would put a file in its place.
  if (found === undefined || (exporter.target === "folder" ? found.isDirectory() : found.isFile())) return;
  throw new RedthreadError("usage", `${out} is there and is no ${exporter.target}`, {
    hint: `--format ${exporter.format} writes a ${exporter.target}; give another --out`,
  });
}

function folderNeeded({ format }: Exporter): RedthreadError {
  return new RedthreadError("usage", `--format ${format} writes several files`, {
    hint: "give a folder: --out FOLDER",
  });
}

async function toFile(pieces: Pieces, out: string | undefined): Promise<readonly string[]> {
  if (out !== undefined) return writeWhole([[out, pieces]]);
  await toStandardOutput(pieces);
  return [];
}

async function toFolder(exporter: FolderExporter, graph: Graph, out: string | undefined): Promise<readonly string[]> {
  if (out === undefined) throw folderNeeded(exporter);
  return writeWhole(exporter.write(graph).map(([name, pieces]) => [join(out, name), pieces]));
}

/** A reader of standard output that has seen enough ("| head") ends the export without an error. */
async function toStandardOutput(pieces: Pieces): Promise<void> {
  try {
    await pipeline(Readable.from(chunked(pieces)), process.stdout, { end: false });
  } catch (thrown) {
    if (!isSystemError(thrown) || thrown.code !== "EPIPE") throw thrown;
  }
}
