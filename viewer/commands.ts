/** What the keys of the board do. */
import { type RefObject, useEffect, useState } from "react";
import type { Board } from "./context.ts";
import { useKey } from "./keys.ts";
import { QueryPage } from "./query/load.ts";
import type { Page } from "./state.ts";

/** Runs the board's commands on their keys; `search` is the search field, `sheet` what holds the drawing and the page over it. */
export function useCommands(
  board: Board,
  search: RefObject<HTMLInputElement | null>,
  sheet: RefObject<HTMLElement | null>,
): void {
  const { view, dispatch } = board;
  const nodes = view.selection?.type === "node" ? [view.selection.key] : view.picked;
  useKey("search", () => search.current?.focus());
  useKey("back", () => dispatch({ type: "step back" }));
  useKey("details", () => document.getElementById("details")?.focus());
  useKey("time", () => document.getElementById("time")?.focus());
  useKey("focus", () => nodes.length > 0 && dispatch({ type: "focus", focus: { nodes, steps: 1 } }));
  useKey("hide", () => nodes.length > 0 && dispatch({ type: "hide", nodes }));
  useKey("expand", () => nodes.length === 1 && nodes[0] && dispatch({ type: "expand", node: nodes[0] }));
  usePageKeys(board, sheet);
}

/** Where one begins to work in a page. */
const FIRST = "[role=grid], textarea";

/** Opens a page and goes into it, which would be very many steps with the Tab key. */
function usePageKeys({ dispatch }: Board, sheet: RefObject<HTMLElement | null>): void {
  const [entered, setEntered] = useState(0);
  const open = (page: Page) => {
    dispatch({ type: "page", page });
    setEntered((count) => count + 1);
  };
  useKey("board", () => open("board"));
  useKey("entities", () => open("entities"));
  useKey("claims", () => open("claims"));
  useKey("articles", () => open("articles"));
  useKey("review", () => open("review"));
  useKey("query", () => QueryPage && open("query"));
  useEffect(() => {
    if (entered > 0) (sheet.current?.querySelector<HTMLElement>(FIRST) ?? sheet.current)?.focus();
  }, [entered, sheet]);
}
