/**
 * Whether a graph holds together: every id that a record names is the id of one record. Each record of a file can be right by
 * itself and the whole still be broken, by an edit or by files of two builds in one folder.
 */
import type { Graph, MentionRef, Passage } from "../model.ts";

/** What is wrong with a graph in one line, or undefined where every reference leads somewhere. */
export function brokenReference(graph: Graph): string | undefined {
  for (const [what, id, ids] of references(graph))
    if (id !== undefined && !ids.has(id)) return `${what} is missing: ${id}`;
  return brokenMention(graph) ?? repeatedId(graph);
}

/** Ids that a record names, and the ids that there are. */
type Reference = readonly [what: string, id: string | undefined, ids: ReadonlySet<string>];

function* references(graph: Graph): Generator<Reference> {
  const documents = idsOf(graph.documents);
  const entities = idsOf(graph.entities);
  const claims = idsOf(graph.claims);
  yield* named("the document of some mentions", [...graph.mentions.keys()], documents);
  yield* named(
    "a document of a source",
    graph.groups.flatMap((group) => group.documents),
    documents,
  );
  for (const { id, document, subjectId, objectId, whereId, by } of graph.claims) {
    yield [`the document of claim ${id}`, document, documents];
    yield* named(`an entity of claim ${id}`, [subjectId, objectId, whereId, by?.entity], entities);
  }
  for (const { id, ends, claims: under } of claimHolders(graph)) {
    yield* named(`an entity of ${id}`, ends, entities);
    yield* named(`a claim of ${id}`, under, claims);
  }
  yield* named(
    "a linked occurrence",
    graph.occurrences.flatMap(({ linked }) => linked),
    idsOf(graph.occurrences),
  );
  yield* named(
    "the document of a passage",
    passagesOf(graph).map(({ document }) => document),
    documents,
  );
}

function* named(what: string, names: Iterable<string | undefined>, ids: ReadonlySet<string>): Generator<Reference> {
  for (const id of names) yield [what, id, ids];
}

/** What stands on claims: edges, occurrences, tenures and conflicts, with the entities that they name. */
function* claimHolders({ edges, occurrences, tenures, conflicts }: Graph) {
  for (const { id, source, target, claims } of edges) yield { id, ends: [source, target], claims };
  for (const { id, participants, where, claims } of occurrences)
    yield { id, ends: [...participants.map(({ entity }) => entity), where], claims };
  for (const { id, holder, post, start, end, sightings, claims } of tenures)
    yield {
      id,
      ends: [holder, post, start?.other, end?.other],
      claims: [...claims, ...sightings.map(({ claim }) => claim)],
    };
  for (const { id, entities, sides } of conflicts)
    yield { id, ends: entities, claims: sides.map(({ claim }) => claim) };
}

/** The passages that tenures and conflicts show. */
function passagesOf({ tenures, conflicts }: Graph): readonly Passage[] {
  const bounds = tenures.flatMap(({ start, end }) => [start, end]).filter((bound) => bound !== undefined);
  return [...bounds.map(({ evidence }) => evidence), ...conflicts.flatMap(({ sides }) => sides)];
}

/** An entity's mention that its document does not have. */
function brokenMention({ entities, mentions }: Graph): string | undefined {
  const isThere = ({ document, mention }: MentionRef) => mention < (mentions.get(document)?.length ?? 0);
  const entity = entities.find((each) => !each.mentions.every(isThere));
  return entity && `a mention of entity ${entity.id} is missing`;
}

function repeatedId(graph: Graph): string | undefined {
  const { documents, entities, claims, edges, occurrences, tenures, conflicts } = graph;
  for (const records of [documents, entities, claims, edges, occurrences, tenures, conflicts]) {
    const seen = new Set<string>();
    for (const { id } of records) {
      if (seen.has(id)) return `an id stands twice: ${id}`;
      seen.add(id);
    }
  }
  return undefined;
}

function idsOf(records: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(records.map(({ id }) => id));
}
