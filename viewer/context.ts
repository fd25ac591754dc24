/** What every panel reads: the graph, the view, what it leaves in, and the way to change it. */
import { createContext, type Dispatch, type RefObject, useContext } from "react";
import type { Measures } from "./data/measures.ts";
import type { Network } from "./data/network.ts";
import type { Shown } from "./data/shown.ts";
import type { Drawing } from "./drawing/drawing.ts";
import type { Action, View } from "./state.ts";

/** The board's values. */
export interface Board {
  readonly network: Network;
  readonly view: View;
  readonly shown: Shown;
  readonly measures: Measures;
  readonly dispatch: Dispatch<Action>;
  /** The drawing, for pictures of it; none until it is there, or where the browser cannot draw. No panel waits for it. */
  readonly drawing: RefObject<Drawing | undefined>;
  /** Says something to everybody, screen readers too. */
  readonly say: (words: string) => void;
  /** What was said last. */
  readonly said: string;
}

export const BoardContext = createContext<Board | undefined>(undefined);

/** The board that a panel stands on. */
export function useBoard(): Board {
  const board = useContext(BoardContext);
  if (board === undefined) throw new Error("redthread: a panel stands outside the board.");
  return board;
}
