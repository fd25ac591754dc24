/** The query page, loaded when it is first opened; none in a page without a server, which has nobody to ask. */
import { lazy } from "react";

/** Set by the build (vite.config.ts): whether the page carries its data and has no server. */
declare const REDTHREAD_OFFLINE: boolean;

/** The page, or undefined where there is none. */
export const QueryPage = REDTHREAD_OFFLINE ? undefined : lazy(() => import("./QueryPage.tsx"));
