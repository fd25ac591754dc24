/**
 * What the claims amount to: independent sources, occurrences, tenures, disagreements.
 */
import type {
  Conflict,
  DocumentId,
  Entity,
  GraphDocument,
  Occurrence,
  Reading,
  ResolvedClaim,
  SourceGroup,
  Tenure,
} from "../model.ts";
import { entityIndex } from "../resolve/entities.ts";
import type { Evidence } from "./conflict/evidence.ts";
import { conflictsOf } from "./conflict/index.ts";
import { storyPairs } from "./conflict/stories.ts";
import { occurrencesOf } from "./occurrence/index.ts";
import { sourcesOf } from "./sources/index.ts";
import { tenuresOf } from "./tenure/index.ts";

/** What assessing adds to entities and claims. */
export interface Assessment {
  /** Documents with the number of their origin. */
  readonly documents: readonly GraphDocument[];
  readonly groups: readonly SourceGroup[];
  readonly occurrences: readonly Occurrence[];
  readonly tenures: readonly Tenure[];
  readonly conflicts: readonly Conflict[];
}

/** All that is assessed: what was read, and whom it is about. */
export interface Assessed {
  readonly readings: readonly Reading[];
  readonly entities: readonly Entity[];
  readonly claims: readonly ResolvedClaim[];
}

/** Assesses all claims of all documents. */
export function assess({ readings, entities, claims }: Assessed): Assessment {
  const documents = readings.map(({ document }) => document);
  const evidence = evidenceOf({ readings, entities, claims });
  const tenures = tenuresOf(evidence);
  return {
    ...sourcesOf(documents),
    occurrences: occurrencesOf(claims, documents),
    tenures,
    conflicts: conflictsOf(evidence, tenures),
  };
}

/** What disagreements are found in. */
export function evidenceOf({ readings, entities, claims }: Assessed): Evidence {
  const documents = readings.map(({ document }) => document);
  const pairs = storyPairs(documents, namedIn(readings, entities));
  return { readings, entities, claims, at: entityIndex(entities), pairs };
}

/** Of each document the people, groups and places that it names; a country tells no story from another. */
function namedIn(readings: readonly Reading[], entities: readonly Entity[]): readonly ReadonlySet<string>[] {
  const byDocument = new Map<DocumentId, Set<string>>(readings.map(({ document }) => [document.id, new Set()]));
  for (const { id, kind, mentions } of entities)
    if (kind !== "country" && kind !== "office") for (const { document } of mentions) byDocument.get(document)?.add(id);
  return [...byDocument.values()];
}
