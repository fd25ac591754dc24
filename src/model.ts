/**
 * Every type that flows through the pipeline, in the order of the flow:
 *
 *     bytes ─read→ Article ─clean→ Document ─parse→ Sentence[] ─mention→ Mention[] ─relate→ Claim[]
 *           ─resolve→ Entity[] ─assess→ Graph ─→ stores, exports, viewer
 *
 * All values are read-only. Offsets are UTF-16 code units into `Article.text`, spans are half-open; cleaning marks ranges and
 * never moves an offset. Dates are ISO 8601, as fine as known: "2007", "2007-04" or "2007-04-30".
 * One file for each stage: `model/text.ts`, `model/claim.ts` (with `model/assertion.ts`), `model/graph.ts`.
 */

export type * from "./model/assertion.ts";
export type * from "./model/claim.ts";
export type * from "./model/graph.ts";
export type * from "./model/text.ts";
