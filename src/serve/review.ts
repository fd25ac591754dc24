/**
 * Reviewing through the server: open questions, decisions into the ledger and out of it again, and the graph built anew.
 */
import { RedthreadError } from "../errors.ts";
import { decisionsAbout } from "../ledger/about.ts";
import { type Doubt, doubtsAbout } from "../ledger/doubts.ts";
import { addLines, readLedgerOf, removeLines } from "../ledger/index.ts";
import { formatLine } from "../ledger/line.ts";
import type { Graph } from "../model.ts";
import { decisionsAsked } from "./decision-asked.ts";
import { ledgerLines, ledgerText } from "./ledger-lines.ts";
import { claimSaying } from "./notes.ts";
import type { GraphRebuilt, LinesWritten, QuestionAsked, ReviewState } from "./review-types.ts";

/** What reviewing needs. */
export interface Reviewing {
  /** The ledger's file, which need not be there yet. */
  readonly ledger: string;
  /** Builds the graph's folder again with the ledger as it is. */
  readonly rebuild: () => Promise<GraphRebuilt>;
}

/** Reviewing one graph's folder. Everything rejects with a RedthreadError where it cannot be done. */
export interface Review {
  state(): Promise<ReviewState>;
  /** Writes a decision, which is JSON from the page. */
  decide(asked: unknown): Promise<LinesWritten>;
  /** Takes lines out of the ledger: JSON from the page, `{"lines": […]}`. */
  takeBack(asked: unknown): Promise<LinesWritten>;
  rebuild(): Promise<GraphRebuilt>;
}

/** So many questions are sent. */
const SENT = 50;

/** Opens the review of a graph's folder; `current` gives the graph as it lies there now. */
export function openReview(graphDir: string, { ledger, rebuild }: Reviewing, current: () => Promise<Graph>): Review {
  let last: GraphRebuilt = { applied: 0, problems: [] };
  return {
    state: async () => {
      const graph = await current();
      const doubts = doubtsAbout(graph, await readLedgerOf(graphDir, await isThere(ledger)));
      const decisions = ledgerLines(await ledgerText(ledger), last.problems);
      return { ledger, decisions, questions: questionsOf(graph, doubts.slice(0, SENT)), open: doubts.length };
    },
    decide: async (asked) => {
      const lines = decisionsAsked(asked, await current()).map(formatLine);
      const kept = isKept(asked) ? asked.lines : lines.map((line) => `${line}${noteOf(asked)}`);
      return { lines: await addLines(ledger, kept) };
    },
    takeBack: async (asked) => {
      const lines = linesIn(asked);
      await removeLines(ledger, lines);
      return { lines };
    },
    rebuild: async () => {
      last = await rebuild();
      return last;
    },
  };
}

/** A ledger that is not there yet is none that somebody named. */
async function isThere(path: string): Promise<string | undefined> {
  return (await ledgerText(path)) === "" ? undefined : path;
}

/** Lines that stood in the ledger before come back as they were, notes and all. */
function isKept(asked: unknown): asked is { readonly lines: readonly string[] } {
  return isObjectWith(asked, "lines") && !isObjectWith(asked, "note");
}

/** A note as a comment of the ledger: on one line, and without anything that an editor would not show. */
function noteOf(asked: unknown): string {
  const note = isObjectWith(asked, "note") ? String(asked.note) : "";
  const words = note.replace(/[\p{C}\p{Z}]+/gu, " ").trim();
  return words === "" ? "" : ` # ${words.slice(0, 500)}`;
}

function isObjectWith<Name extends string>(value: unknown, name: Name): value is Readonly<Record<Name, unknown>> {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name);
}

function linesIn(asked: unknown): readonly string[] {
  const lines: unknown = isObjectWith(asked, "lines") ? asked.lines : undefined;
  if (Array.isArray(lines) && lines.length > 0 && lines.every((line) => typeof line === "string")) return lines;
  throw new RedthreadError("usage", "no lines are named");
}

/** Questions with what they are about, for the drawing to show it. */
function questionsOf(graph: Graph, doubts: readonly Doubt[]): readonly QuestionAsked[] {
  const numbered = doubts.flatMap(({ yes: [first] }, line) => (first === undefined ? [] : [{ ...first, line }]));
  const about = new Map(
    decisionsAbout(graph, { decisions: numbered, problems: [] }).map(({ line, entities }) => [line, entities]),
  );
  return doubts.map(({ worth: _, yes, no, ...doubt }, line) => ({
    ...doubt,
    yes: yes.map(formatLine),
    no: no.map(formatLine),
    ...(doubt.kind === "claim" ? claimAbout(graph, { yes }) : { entities: [...new Set(about.get(line))] }),
  }));
}

function claimAbout(graph: Graph, { yes: [first] }: Pick<Doubt, "yes">): Pick<QuestionAsked, "entities" | "claim"> {
  if (first?.verb !== "confirm") return { entities: [] };
  const { at, says } = first;
  const claim = claimSaying(graph, at, says);
  if (claim === undefined) return { entities: [] };
  const entities = [claim.subjectId, ...(claim.objectId === undefined ? [] : [claim.objectId])];
  return { entities, claim: { id: claim.id, document: at.path } };
}
