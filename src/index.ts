/** The public face: build a graph, keep it, hand it on. Nothing inside imports this file. */
export { type Build, buildGraph } from "./build.ts";
export { RedthreadError } from "./errors.ts";
export { EXPORTERS } from "./export/index.ts";
export { readGraph, writeGraph } from "./graph/files.ts";
export { networkOf } from "./graph/network.ts";
export type * from "./graph/network-types.ts";
export type * from "./model.ts";
export { readArticle, readDocument } from "./reading.ts";
export { KINDS, RELATIONS } from "./schema.ts";
