/**
 * Decisions written to the ledger; those about entities: `redthread merge`, `split`, `rename`, `kind`, `ignore`. The graph stays as it is
 * until it is built again.
 */
import { RedthreadError } from "../errors.ts";
import { readGraph } from "../graph/files.ts";
import {
  ignoreDecision,
  kindDecision,
  mergeDecision,
  type Part,
  renameDecision,
  splitDecisions,
} from "../ledger/decide.ts";
import { addDecisions, type Decision, ledgerPathOf } from "../ledger/index.ts";
import type { Graph } from "../model.ts";
import { isKind, KINDS } from "../schema.ts";
import { entityNamed } from "./lookup.ts";

/** Which graph, and where its ledger lies. */
export interface DecideOptions {
  /** The graph's folder. */
  readonly graph: string;
  /** Beside the graph's folder unless said otherwise. */
  readonly ledger?: string;
}

/** What was written where. A decision that stood there already is not written again. */
export interface Decided {
  readonly ledger: string;
  readonly lines: readonly string[];
}

/** How words of the command line become decisions on a graph. */
export type Decide = (graph: Graph) => readonly Decision[];

/** Two names, or more, are one entity's: each is joined with the first. */
export function merge(first: string, others: readonly string[]): Decide {
  return (graph) => {
    const into = entityNamed(graph, first);
    return others.map((name) => {
      const other = entityNamed(graph, name);
      if (other.id !== into.id) return mergeDecision(graph, other, into);
      throw new RedthreadError(
        "bad-input",
        `${JSON.stringify(first)} and ${JSON.stringify(name)} are one already: ${into.id}`,
      );
    });
  };
}

/** A part of an entity is somebody else's. */
export function split(name: string, part: Part): Decide {
  return (graph) => splitDecisions(graph, entityNamed(graph, name), part);
}

/**
 * The part of an entity that options name.
 *
 * @throws RedthreadError `usage` where they name none, or both.
 */
export function partOf({
  document,
  printed,
}: {
  readonly document?: readonly string[];
  readonly printed?: string;
}): Part {
  if (document !== undefined && printed === undefined) return { documents: document };
  if (printed !== undefined && document === undefined) return { printed };
  throw new RedthreadError("usage", "say which part: --document PATH, or --printed NAME", {
    hint: "redthread why shows an entity's names and documents",
  });
}

/** An entity gets another name. */
export function rename(name: string, to: string): Decide {
  return (graph) => {
    if (to.trim() === "") throw new RedthreadError("usage", "the new name is empty");
    return [renameDecision(graph, entityNamed(graph, name), to.trim())];
  };
}

/** An entity gets another kind. */
export function setKind(name: string, kind: string): Decide {
  return (graph) => {
    if (isKind(kind)) return [kindDecision(graph, entityNamed(graph, name), kind)];
    throw new RedthreadError("usage", `no kind is called ${JSON.stringify(kind)}`, {
      hint: `there are ${KINDS.join(", ")}`,
    });
  };
}

/** Entities that are none. */
export function ignore(names: readonly string[]): Decide {
  return (graph) => names.map((name) => ignoreDecision(graph, entityNamed(graph, name)));
}

/**
 * Writes decisions to the ledger of a graph.
 *
 * @throws RedthreadError `bad-graph`; `not-found` or `bad-input` where a name means nobody or several; `unreadable`.
 */
export async function decide({ graph, ledger = ledgerPathOf(graph) }: DecideOptions, how: Decide): Promise<Decided> {
  const decisions = how(await readGraph(graph));
  return { ledger, lines: await addDecisions(ledger, decisions) };
}

/** What was written, for people. */
export function describeDecided({ ledger, lines }: Decided): string {
  if (lines.length === 0) return `${ledger} says so already\n`;
  const holds = lines.every(isNote) ? "" : "; it holds from the next build on";
  return `${lines.join("\n")}\nwritten to ${ledger}${holds}\n`;
}

/** Whether a line of the ledger is a note, which no build waits for. */
function isNote(line: string): boolean {
  return line.startsWith("note ");
}
