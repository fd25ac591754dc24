/** What every panel reads: the graph, the view, and the way to change the view. */
import { createContext, type Dispatch, useContext } from "react";
import type { Network } from "./data/network.ts";
import type { Action, View } from "./state.ts";

/** The board's values. */
export interface Board {
  readonly network: Network;
  readonly view: View;
  readonly dispatch: Dispatch<Action>;
}

export const BoardContext = createContext<Board | undefined>(undefined);

/** The board that a panel stands on. */
export function useBoard(): Board {
  const board = useContext(BoardContext);
  if (board === undefined) throw new Error("redthread: a panel stands outside the board.");
  return board;
}
