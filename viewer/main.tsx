/** Where the page begins. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";

const place = document.getElementById("viewer");
if (place === null) throw new Error("redthread: index.html has no element #viewer.");
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
