/** The page: reads the graph, and shows the board or says in plain words why it cannot. */
import { Board } from "./Board.tsx";
import { type Loading, useNetwork } from "./data/fetch.ts";
import type { Network } from "./data/network.ts";
import { Notice } from "./panels/Notice.tsx";
import { TEXTS } from "./texts.ts";

/** The whole viewer, of a graph that is there or could not be had. */
export function App({ first }: { readonly first: Loading<Network> }) {
  const [loading, again, refresh] = useNetwork(first);
  switch (loading.state) {
    case "loading":
      return <Alone title={TEXTS.loading} />;
    case "failed":
      return <Alone title={TEXTS.loadFailed} text={loading.reason} action={{ label: TEXTS.again, run: again }} alert />;
    case "ready":
      if (loading.value.nodeKeys.length === 0) return <Alone title={TEXTS.emptyTitle} text={TEXTS.empty} />;
      return <Board network={loading.value} refresh={refresh} />;
  }
}

/** A notice that is all there is on the page. */
function Alone(notice: Parameters<typeof Notice>[0]) {
  return (
    <main className="alone">
      <h1 className="brand">{TEXTS.name}</h1>
      <Notice {...notice} />
    </main>
  );
}
