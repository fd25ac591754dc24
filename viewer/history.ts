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
    written.current = query;
    history.pushState(null, "", query === "" ? location.pathname : `?${query}`);
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
