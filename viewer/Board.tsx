/** The board: search and counts above, legend and list on the left, the drawing, and what is selected on the right. */
import { useEffect, useEffectEvent, useMemo, useReducer, useRef } from "react";
import { BoardContext } from "./context.ts";
import type { Network } from "./data/network.ts";
import { Stage } from "./drawing/Stage.tsx";
import { Article } from "./panels/Article.tsx";
import { Details } from "./panels/Details.tsx";
import { Search } from "./panels/Search.tsx";
import { Sidebar } from "./panels/Sidebar.tsx";
import { StatusLine } from "./panels/StatusLine.tsx";
import { FIRST_VIEW, reduce } from "./state.ts";
import { TEXTS } from "./texts.ts";

/** The board for a graph that has something to show. */
export function Board({ network }: { readonly network: Network }) {
  const [view, dispatch] = useReducer(reduce, FIRST_VIEW);
  const board = useMemo(() => ({ network, view, dispatch }), [network, view]);
  const search = useRef<HTMLInputElement>(null);
  useKey(TEXTS.searchKey, () => search.current?.focus());
  useKey("Escape", () => dispatch({ type: "step back" }));
  return (
    <BoardContext value={board}>
      <div className="board">
        <header className="top">
          <h1 className="brand">{TEXTS.name}</h1>
          <Search input={search} />
          <StatusLine />
        </header>
        <Sidebar />
        <main className="middle">
          <Stage />
          {view.article && <Article key={view.article.document} open={view.article} />}
        </main>
        <Details />
      </div>
    </BoardContext>
  );
}

/** Runs on a key that is pressed anywhere but in a field that takes text. */
function useKey(key: string, run: () => void): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const typing = event.target instanceof HTMLInputElement && event.target.type === "text";
    if (event.key !== key || typing || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    run();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => pressed(event);
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, []);
}
