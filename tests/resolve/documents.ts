/** Several documents read and resolved together. */
import type { Entity, EntityId, Reading } from "../../src/model.ts";
import { type Resolution, resolve } from "../../src/resolve/index.ts";
import { readText } from "../relation/reading.ts";

/** Texts by path, read and resolved; `texts` are in the order of the corpus. */
export function resolveTexts(texts: Readonly<Record<string, string>>): Resolution {
  return resolve(readingsOf(texts));
}

/** The readings of texts by path. */
export function readingsOf(texts: Readonly<Record<string, string>>): readonly Reading[] {
  return Object.entries(texts).map(([path, text]) => readText(text, undefined, path));
}

/** The names of the entities of a kind, sorted by id. */
export function namesOf(entities: readonly Entity[], kind: Entity["kind"]): readonly string[] {
  return entities.filter((entity) => entity.kind === kind).map(({ name }) => name);
}

/** The ids of all entities that have a name, printed or canonical. */
export function idsOf(entities: readonly Entity[], name: string): readonly EntityId[] {
  return entities.filter((entity) => entity.name === name || entity.aliases.includes(name)).map(({ id }) => id);
}
