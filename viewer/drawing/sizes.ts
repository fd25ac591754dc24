/** How large entities are drawn, by what the person wants to see in it. */
import type { Measures } from "../data/measures.ts";
import type { NodeData } from "../data/network.ts";
import type { Manner } from "../state.ts";

const SMALLEST = 3;
/** What each doubling adds. */
const STEP = 2;
/** The largest bridge. */
const BRIDGE = 16;

/** The radius of entities in CSS pixels at the first zoom. */
export function createSizes(size: Manner["size"], measures: Measures): (data: NodeData) => number {
  switch (size) {
    case "relations":
      return ({ size }) => size;
    case "mentions":
      return ({ mentions }) => SMALLEST + STEP * Math.log2(1 + mentions);
    case "bridges": {
      const scores = measures.bridges();
      const largest = scores.reduce((most, score) => Math.max(most, score), 1e-9);
      return ({ index }) => SMALLEST + BRIDGE * Math.sqrt((scores[index] ?? 0) / largest);
    }
  }
}
