/** Makes any set of arcs a tree: exactly one root, every word below it. Linear. */
import { type Arc, type Arcs, FREE } from "./types.ts";

const STATE = { unseen: 0, onPath: 1, done: 2 } as const;

/**
 * A tree from `arcs` with the given root. Where going up from a word ends at a word without a head, or comes back to the way
 * already gone, the last word is hung to the root ("dep", or "punct" if it was).
 */
export function repaired(arcs: Arcs, root: number): readonly Arc[] {
  const heads = [...arcs.heads];
  const rels = [...arcs.rels];
  const state = new Uint8Array(heads.length);
  heads[root] = -1;
  rels[root] = "root";
  state[root] = STATE.done;
  for (let start = 0; start < heads.length; start++) {
    const path: number[] = [];
    let at = start;
    while (state[at] === STATE.unseen) {
      state[at] = STATE.onPath;
      path.push(at);
      const next = heads[at] ?? FREE;
      if (next < 0 || state[next] === STATE.onPath) {
        heads[at] = root;
        rels[at] = rels[at] === "punct" ? "punct" : "dep";
      }
      at = heads[at] ?? root;
    }
    for (const word of path) state[word] = STATE.done;
  }
  return heads.map((head, at) => ({ head, deprel: rels[at] || "dep" }));
}
