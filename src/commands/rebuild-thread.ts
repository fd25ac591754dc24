/** What runs in the thread of a rebuilder: one rebuild after the other. */
import { parentPort } from "node:worker_threads";
import { type Fault, faultOf } from "../pool/fault.ts";
import { createRebuild, type RebuildOptions, type Rebuilt } from "./rebuild.ts";

/** What became of a rebuild. */
export type RebuildMessage =
  | { readonly kind: "done"; readonly rebuilt: Rebuilt }
  | { readonly kind: "failed"; readonly fault: Fault };

const rebuild = createRebuild();

parentPort?.on("message", (options: RebuildOptions) => {
  rebuild(options)
    .then((rebuilt): RebuildMessage => ({ kind: "done", rebuilt }))
    .catch((thrown: unknown): RebuildMessage => ({ kind: "failed", fault: faultOf(thrown) }))
    .then((message) => parentPort?.postMessage(message));
});
