/**
 * The dossier of an entity as Markdown: tenures, relations, occurrences, disagreements, and what only one source says; each line with
 * its quote, its source and its date.
 */
import type { Entity } from "../model.ts";
import type { Catalogue } from "./catalogue.ts";
import {
  aloneSection,
  conflictSection,
  headOf,
  type Lines,
  occurrenceSection,
  relationSection,
  tenureSection,
} from "./sections.ts";

const NOTHING = ["", "The articles name it and say nothing of it that the graph holds."];

/** The text of an entity's dossier, section by section. The same graph gives the same text. */
export function* dossierOf(entity: Entity, catalogue: Catalogue): Generator<string> {
  yield paragraph(headOf(entity));
  let empty = true;
  for (const section of [tenureSection, relationSection, occurrenceSection, conflictSection, aloneSection]) {
    const lines = section(entity, catalogue);
    if (lines.length === 0) continue;
    empty = false;
    yield paragraph(lines);
  }
  if (empty) yield paragraph(NOTHING);
}

function paragraph(lines: Lines): string {
  return `${lines.join("\n")}\n`;
}
