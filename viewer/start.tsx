/** The application, in the place that the page has for it. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import type { Loading } from "./data/fetch.ts";
import type { Network } from "./data/network.ts";

/** Starts it with a graph, or with the reason why there is none. */
export function start(first: Loading<Network>): void {
  const place = document.getElementById("viewer");
  if (place === null) throw new Error("redthread: index.html has no element #viewer.");
  // On its way while the panels are drawn; where it does not come, the stage says so.
  import("./drawing/drawing.ts").catch(() => undefined);
  createRoot(place).render(
    <StrictMode>
      <App first={first} />
    </StrictMode>,
  );
}
