/**
 * What people decided about the graph that is served, for every page, also one where nothing may be decided.
 */
import type { Graph } from "../model.ts";
import { ledgerLines, ledgerText } from "./ledger-lines.ts";
import { notesAmong } from "./notes.ts";
import type { NoteEntry, ReviewState } from "./review-types.ts";

/** What a ledger says. */
export interface Decided {
  /** What people noted; nothing where the graph's own files are not there, for notes are found by its mentions. */
  notes(): Promise<readonly NoteEntry[]>;
  /** Its decisions, and no questions: those are for people who may answer them. */
  decisions(): Promise<ReviewState>;
}

/** Opens the ledger at a path, which need not be there yet; `current` gives the graph as it lies there now. */
export function openDecided(ledger: string, current: () => Promise<Graph>): Decided {
  const lines = async () => ledgerLines(await ledgerText(ledger));
  return {
    notes: async () => {
      const noted = (await lines()).filter(({ decision }) => decision?.verb === "note");
      // To read a large graph takes its time.
      const graph = noted.length === 0 ? undefined : await current().catch(() => undefined);
      return graph === undefined ? [] : notesAmong(graph, noted);
    },
    decisions: async () => ({ ledger, decisions: await lines(), questions: [], open: 0 }),
  };
}
