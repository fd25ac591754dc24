/** Deciding: what was decided since the page was opened, undo and redo, and the graph that is built again after each. */
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import type { DecisionAsked, LinesWritten } from "../../src/serve/review-types.ts";
import { TEXTS } from "../texts.ts";
import { decide, mayDecide, rebuild, takeBack } from "./post.ts";

/** A decision that was made, in words, and its lines in the ledger. */
export interface Step {
  readonly words: string;
  readonly lines: readonly string[];
}

/** Deciding, for every panel. */
export interface Reviewing {
  /** Whether anything can be decided. */
  readonly on: boolean;
  readonly busy: "writing" | "rebuilding" | undefined;
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
  /** What could not be done, and why; it can be tried again. */
  readonly failed: { readonly words: string; readonly reason: string; readonly again: () => void } | undefined;
  /** Grows by one with each graph that is built again: what was fetched before is of an older one. */
  readonly generation: number;
  decide(asked: DecisionAsked, words: string): void;
  undo(): void;
  redo(): void;
  /** Takes any lines out of the ledger. */
  takeBack(lines: readonly string[], words: string): void;
  giveUp(): void;
}

/** Deciding where nothing can be decided. */
export const NO_REVIEWING: Reviewing = {
  on: false,
  busy: undefined,
  done: [],
  undone: [],
  failed: undefined,
  generation: 0,
  decide: () => {},
  undo: () => {},
  redo: () => {},
  takeBack: () => {},
  giveUp: () => {},
};

export const ReviewingContext = createContext(NO_REVIEWING);

/** Deciding, as a panel sees it. */
export function useReviewing(): Reviewing {
  return useContext(ReviewingContext);
}

interface History {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

function toldOf(words: string, rebuilt: boolean): string {
  return rebuilt ? TEXTS.rebuiltWith(words) : words;
}

/** Deciding on the graph; `refresh` fetches the one that was built again, `say` tells everybody. */
export function useDeciding(refresh: () => Promise<void>, say: (words: string) => void): Reviewing {
  const [history, setHistory] = useState<History>({ done: [], undone: [] });
  const [busy, setBusy] = useState<Reviewing["busy"]>();
  const [failed, setFailed] = useState<Reviewing["failed"]>();
  const [generation, setGeneration] = useState(0);
  const latest = useRef(0);

  /** Writes, then waits for the graph, unless only notes were written; what fails can be tried again from where it stopped. */
  const run = useCallback(
    (
      words: string,
      write: () => Promise<LinesWritten>,
      remember: (lines: readonly string[]) => void,
      told: (rebuilt: boolean) => string,
    ) => {
      const number = ++latest.current;
      const fail = (again: () => void) => (error: unknown) => {
        setBusy(undefined);
        setFailed({ words, reason: error instanceof Error ? error.message : String(error), again });
      };
      const finish = (words: string) => {
        setGeneration((before) => before + 1);
        if (number !== latest.current) return;
        setBusy(undefined);
        say(words);
      };
      const buildAgain = async (): Promise<void> => {
        setFailed(undefined);
        setBusy("rebuilding");
        const { problems } = await rebuild();
        await refresh();
        const last = problems.at(-1);
        finish(last === undefined ? told(true) : TEXTS.notApplied(last.line, last.reason));
      };
      const buildOn = (): void => void buildAgain().catch(fail(buildOn));
      const start = async (): Promise<void> => {
        setFailed(undefined);
        setBusy("writing");
        const { lines } = await write();
        if (lines.length === 0) {
          setBusy(undefined);
          say(TEXTS.saidAlready);
          return;
        }
        remember(lines);
        if (lines.every((line) => line.startsWith("note "))) finish(told(false));
        else buildOn();
      };
      const attempt = (): void => void start().catch(fail(attempt));
      attempt();
    },
    [refresh, say],
  );

  const put = useCallback(
    (asked: DecisionAsked, words: string) =>
      run(
        words,
        () => decide(asked),
        (lines) => setHistory(({ done }) => ({ done: [...done, { words, lines }], undone: [] })),
        (rebuilt) => toldOf(words, rebuilt),
      ),
    [run],
  );
  const back = useCallback(
    (lines: readonly string[], words: string, undone: readonly Step[]) =>
      run(
        words,
        () => takeBack(lines),
        () =>
          setHistory(({ done }) => ({
            done: done.filter((step) => !step.lines.some((line) => lines.includes(line))),
            undone,
          })),
        () => TEXTS.takenBack(words),
      ),
    [run],
  );
  const { done, undone } = history;
  useEffect(() => {
    // A page that is closed in the midst of a rebuild loses nothing: the ledger has the decision.
    if (failed !== undefined) say(TEXTS.notDecided(failed.words, failed.reason));
  }, [failed, say]);
  return useMemo(
    () => ({
      on: mayDecide(),
      busy,
      done,
      undone,
      failed,
      generation,
      decide: put,
      undo: () => {
        const last = done.at(-1);
        if (last !== undefined) back(last.lines, last.words, [...undone, last]);
      },
      redo: () => {
        const last = undone.at(-1);
        if (last === undefined) return;
        run(
          last.words,
          () => decide({ verb: "lines", lines: last.lines }),
          () => setHistory({ done: [...done, last], undone: undone.slice(0, -1) }),
          (rebuilt) => toldOf(last.words, rebuilt),
        );
      },
      takeBack: (lines, words) => back(lines, words, []),
      giveUp: () => setFailed(undefined),
    }),
    [busy, done, undone, failed, generation, put, back, run],
  );
}
