/**
 * `redthread dossier`: all that a graph has on one entity, as Markdown.
 */
import { readGraph } from "../graph/files.ts";
import { catalogueOf } from "../report/catalogue.ts";
import { dossierOf } from "../report/dossier.ts";
import { entityNamed } from "./lookup.ts";

/** A dossier, and whose it is. */
export interface Dossier {
  readonly id: string;
  readonly name: string;
  readonly markdown: string;
}

/**
 * The dossier of an entity.
 *
 * @param folder the graph's folder
 * @throws RedthreadError `bad-graph`; `not-found` or `bad-input` where a name means nobody or several.
 */
export async function dossier(folder: string, name: string): Promise<Dossier> {
  const graph = await readGraph(folder);
  const entity = entityNamed(graph, name);
  return { id: entity.id, name: entity.name, markdown: [...dossierOf(entity, catalogueOf(graph))].join("") };
}
