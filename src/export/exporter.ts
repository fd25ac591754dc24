/**
 * What an exporter is: a graph in, the text of one file or of several files out.
 *
 * Exporters know neither paths nor streams; `commands/export.ts` writes what they give. They give it in pieces, so that a
 * large graph is never held as one string.
 */
import type { Ledger } from "../ledger/decision.ts";
import type { Graph } from "../model.ts";

/** The text of one file in order, in pieces of any length. */
export type Pieces = Iterable<string> | AsyncIterable<string>;

interface Described {
  /** What is said after `--format`. */
  readonly format: string;
  /** What it is and who opens it, for `--help`. */
  readonly description: string;
}

/** Writes one file, which may go to standard output too. */
export interface FileExporter extends Described {
  readonly target: "file";
  /** The usual end of the file's name, with its dot. */
  readonly extension: string;
  /** The same graph gives the same text, and so does the same ledger, for formats that show what people decided. */
  write(graph: Graph, ledger?: Ledger): Pieces;
}

/** Writes several files into one folder. */
export interface FolderExporter extends Described {
  readonly target: "folder";
  /** The files by name, without folders, in the order in which they are written. The same graph gives the same text. */
  write(graph: Graph): readonly (readonly [name: string, pieces: Pieces])[];
}

/** A format that a graph can be handed on in. */
export type Exporter = FileExporter | FolderExporter;
