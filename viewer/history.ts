/** Keeps the address in step with the view, so that it can be shared, and the browser's back and forward go through views. */
import { type Dispatch, useEffect, useEffectEvent, useRef } from "react";
import type { Action, View } from "./state.ts";
import { queryOf, viewOf } from "./url.ts";

/** Writes each view into the address as a step of its own, and restores views when the person goes back or forward. */
export function useHistory(view: View, dispatch: Dispatch<Action>): void {
  const written = useRef(location.search.slice(1));
  useEffect(() => {
    const query = queryOf(view);
    if (query === queryOf(viewOf(written.current))) return;
    const address = query === "" ? location.pathname : `?${query}`;
    // Dates that go by are one step: Back leads to before they began to.
    if (isDateAlone(written.current, query)) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
    written.current = query;
  }, [view]);
  const moved = useEffectEvent(() => {
    written.current = location.search.slice(1);
    dispatch({ type: "restore", view: viewOf(location.search) });
  });
  useEffect(() => {
    const listener = () => moved();
    window.addEventListener("popstate", listener);
    return () => window.removeEventListener("popstate", listener);
  }, []);
}

/** Whether two addresses differ in nothing but the date as of which everything is shown. */
function isDateAlone(one: string, other: string): boolean {
  const [a, b] = [new URLSearchParams(one), new URLSearchParams(other)];
  if (!a.has(AS_OF) || !b.has(AS_OF)) return false;
  for (const query of [a, b]) query.delete(AS_OF);
  return String(a) === String(b);
}

const AS_OF = "as-of";
