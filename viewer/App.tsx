/** The page: reads the graph, and shows the board or says in plain words why it cannot. */
import { Board } from "./Board.tsx";
import { useNetwork } from "./data/fetch.ts";
import { Notice } from "./panels/Notice.tsx";
import { TEXTS } from "./texts.ts";

/** The whole viewer. */
export function App() {
  const [loading, again] = useNetwork();
  switch (loading.state) {
    case "loading":
      return <Notice title={TEXTS.loading} />;
    case "failed":
      return (
        <Notice title={TEXTS.loadFailed} text={loading.reason} action={{ label: TEXTS.again, run: again }} alert />
      );
    case "ready":
      if (loading.value.graph.order === 0) return <Notice title={TEXTS.emptyTitle} text={TEXTS.empty} />;
      return <Board network={loading.value} />;
  }
}
