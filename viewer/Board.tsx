/** The board: search and views above, filters on the left, drawing or table with the timeline, what is selected on the right. */
import { Suspense, useCallback, useLayoutEffect, useMemo, useReducer, useRef, useState } from "react";
import { useCommands } from "./commands.ts";
import { BoardContext, type Board as BoardValues } from "./context.ts";
import { heirsOf, inherited } from "./data/carry-over.ts";
import { createMeasures } from "./data/measures.ts";
import type { Network } from "./data/network.ts";
import { shownOf } from "./data/shown.ts";
import type { Drawing } from "./drawing/drawing.ts";
import { Stage } from "./drawing/Stage.tsx";
import { useHistory } from "./history.ts";
import { Article } from "./panels/Article.tsx";
import { Chips } from "./panels/Chips.tsx";
import { Details } from "./panels/Details.tsx";
import { Sidebar } from "./panels/Sidebar.tsx";
import { TopBar } from "./panels/TopBar.tsx";
import { QueryPage } from "./query/load.ts";
import { NotesProvider } from "./review/Notes.tsx";
import { ReviewPage } from "./review/ReviewPage.tsx";
import { ReviewStrip } from "./review/ReviewStrip.tsx";
import { ReviewingContext, useDeciding } from "./review/reviewing.ts";
import { type Action, FIRST_VIEW, reduce, type View } from "./state.ts";
import { ArticleTable } from "./tables/ArticleTable.tsx";
import { ClaimTable } from "./tables/ClaimTable.tsx";
import { EntityTable } from "./tables/EntityTable.tsx";
import { TEXTS } from "./texts.ts";
import { Timeline } from "./time/Timeline.tsx";
import { viewOf } from "./url.ts";

interface BoardProps {
  readonly network: Network;
  /** Fetches the graph anew, when it has been built again. */
  readonly refresh: () => Promise<void>;
}

/** The board for a graph that has something to show. */
export function Board({ network, refresh }: BoardProps) {
  const board = useBoardValues(network);
  const reviewing = useDeciding(refresh, board.say);
  const { view } = board;
  const search = useRef<HTMLInputElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  useCommands(board, search, sheet);
  return (
    <ReviewingContext value={reviewing}>
      <BoardContext value={board}>
        <NotesProvider>
          <div className="board">
            <a className="skip" href="#details">
              {TEXTS.skip}
            </a>
            <TopBar search={search} />
            <Sidebar />
            <main className="middle">
              <Chips />
              <ReviewStrip />
              <div className="sheet" ref={sheet} tabIndex={-1}>
                <Stage />
                {view.page === "query" ? (
                  <Query />
                ) : (
                  view.page !== "board" && <div className="table-page">{TABLES[view.page]}</div>
                )}
                {view.article && <Article key={view.article.document} open={view.article} />}
              </div>
              <Timeline />
            </main>
            <Details />
          </div>
        </NotesProvider>
      </BoardContext>
    </ReviewingContext>
  );
}

/** The page for queries, fetched when it is first opened. */
function Query() {
  return <Suspense>{QueryPage && <QueryPage />}</Suspense>;
}

const TABLES = {
  entities: <EntityTable />,
  claims: <ClaimTable />,
  articles: <ArticleTable />,
  review: <ReviewPage />,
};

function useBoardValues(network: Network): BoardValues {
  const [view, dispatch] = useReducer(reduce, FIRST_VIEW, startView);
  const drawing = useRef<Drawing>(undefined);
  const [said, setSaid] = useState("");
  const say = useCallback((words: string) => setSaid(words), []);
  const { filters, focus, hidden, folded } = view;
  const shown = useMemo(
    () => shownOf(network, { filters, focus, hidden, folded }),
    [network, filters, focus, hidden, folded],
  );
  const measures = useMemo(() => createMeasures(network), [network]);
  useHistory(view, dispatch);
  useInheritance(network, view, dispatch);
  return useMemo(
    () => ({ network, view, shown, measures, dispatch, drawing, said, say }),
    [network, view, shown, measures, said, say],
  );
}

/** When the graph has been built again, the view stays on the same things, under whatever keys they have now. */
function useInheritance(network: Network, view: View, dispatch: React.Dispatch<Action>): void {
  const before = useRef(network);
  useLayoutEffect(() => {
    if (before.current === network) return;
    const heirs = heirsOf(before.current, network);
    before.current = network;
    dispatch({ type: "inherit", view: inherited(view, heirs) });
  }, [network, view, dispatch]);
}

/** The view that the page's address names; the drawing moves to what is selected in it. */
function startView(): View {
  const view = viewOf(location.search);
  const looksAt = view.selection ?? view.chain ?? view.focus;
  return looksAt === undefined && view.picked.length === 0 ? view : { ...view, centred: 1 };
}
