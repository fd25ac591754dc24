/**
 * The public face: `build`, `open` and `connect`, with the types that they speak in. Nothing inside imports this file.
 *
 * Importing it loads types and small modules alone; what needs a model, a database or a driver loads it when it is called.
 */

export type { Build, Decided } from "./build.ts";
export { type ErrorCode, RedthreadError } from "./errors.ts";
export type { GraphFilter } from "./export/filter.ts";
export type * from "./graph/network-types.ts";
export {
  type BuildOptions,
  type BuiltGraph,
  build,
  connect,
  type LeftOut,
  type OpenGraph,
  open,
} from "./library.ts";
export type * from "./model.ts";
export { KINDS, RELATIONS } from "./schema.ts";
export type {
  LoadOptions,
  LoadSummary,
  Neo4jTarget,
  Parameters,
  QueryOptions,
  QueryResult,
  RowStream,
  Store,
  Value,
} from "./store/index.ts";
export { VERSION } from "./version.ts";
