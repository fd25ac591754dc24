/**
 * Dossiers in Markdown, one file for each entity and an index of them, for people and for tools that hold notes (Obsidian, Logseq, wikis).
 */
import type { Entity, Graph } from "../model.ts";
import { catalogueOf } from "../report/catalogue.ts";
import { dossierOf } from "../report/dossier.ts";
import { markdownText } from "../report/markdown.ts";
import { numbered } from "../report/sections.ts";
import { KINDS } from "../schema.ts";
import type { FolderExporter, Pieces } from "./exporter.ts";

/** The exporter of dossiers. */
export const dossier: FolderExporter = {
  format: "dossier",
  target: "folder",
  description: "Markdown, one file for each entity: people, wikis, notebooks",
  write: (graph) => {
    const catalogue = catalogueOf(graph);
    const names = fileNames(graph.entities);
    const files = graph.entities.map((entity) => [names(entity), dossierOf(entity, catalogue)] as const);
    return [["index.md", indexOf(graph, names)], ...files];
  },
};

/** Letters and digits of an id. Ids that other characters tell apart, or case, or what comes after sixty letters, get a number. */
function fileNames(entities: readonly Entity[]): (entity: Entity) => string {
  const last = new Map([["index", 1]]);
  const taken = new Set<string>();
  const names = new Map<Entity, string>();
  for (const entity of entities) {
    const plain = plainName(entity.id);
    let number = (last.get(plain) ?? 0) + 1;
    while (taken.has(withNumber(plain, number))) number += 1;
    last.set(plain, number);
    taken.add(withNumber(plain, number));
    names.set(entity, `${withNumber(plain, number)}.md`);
  }
  return (entity) => names.get(entity) ?? "entity.md";
}

function withNumber(name: string, number: number): string {
  return number === 1 ? name : `${name}-${number}`;
}

function plainName(id: string): string {
  const words = id.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...words.join("-")].slice(0, 60).join("") || "entity";
}

/** All entities by kind, each with a link to its file. */
function* indexOf({ entities }: Graph, nameOf: (entity: Entity) => string): Pieces & Generator<string> {
  yield "# Dossiers\n";
  if (entities.length === 0) yield "\nThere is nobody and nothing in this part of the graph.\n";
  for (const kind of KINDS) {
    const own = entities.filter((entity) => entity.kind === kind);
    if (own.length === 0) continue;
    yield `\n## ${kind}\n\n`;
    const sorted = own.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    for (const entity of sorted) {
      const link = `[${markdownText(entity.name)}](${encodeURI(nameOf(entity))})`;
      yield `- ${link}, ${numbered(entity.mentions.length, "mention")}\n`;
    }
  }
}
