/** Where the page begins. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";

const place = document.getElementById("viewer");
if (place === null) throw new Error("redthread: index.html has no element #viewer.");
// On its way while the graph is; where it does not come, the stage says so.
import("./drawing/drawing.ts").catch(() => undefined);
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
