/**
 * What people call an entity or a claim on the command line → the one that is meant.
 */
import { RedthreadError } from "../errors.ts";
import type { Entity, Graph, ResolvedClaim } from "../model.ts";
import { nameWords } from "../resolve/names.ts";
import { isSlip, soundOf } from "../resolve/spelling.ts";

/** At most so many candidates are listed. */
const SHOWN = 8;

/** All entities that an id, a name or an alias means. Spelling counts only where nothing is written just so. */
export function entitiesNamed(graph: Graph, name: string): readonly Entity[] {
  const byId = graph.entities.filter(({ id }) => id === name);
  if (byId.length > 0) return byId;
  const exact = graph.entities.filter((entity) => namesOf(entity).includes(name));
  if (exact.length > 0) return exact;
  const folded = nameWords(name).join(" ");
  return graph.entities.filter((entity) => namesOf(entity).some((each) => nameWords(each).join(" ") === folded));
}

/**
 * The one entity of an id, a name or an alias.
 *
 * @throws RedthreadError `not-found` with names that are near, `bad-input` with the candidates where several are meant.
 */
export function entityNamed(graph: Graph, name: string): Entity {
  const [first, ...others] = entitiesNamed(graph, name);
  if (first === undefined) throw unknownName(graph, name);
  if (others.length === 0) return first;
  const listed = [first, ...others].slice(0, SHOWN).map(describe).join(", ");
  throw new RedthreadError("bad-input", `${JSON.stringify(name)} may be ${1 + others.length} entities: ${listed}`, {
    hint: "say which by its id",
  });
}

function namesOf({ name, aliases }: Entity): readonly string[] {
  return [name, ...aliases];
}

/** An entity in a few words: its id, its name, and how often it is mentioned. */
function describe({ id, name, mentions }: Entity): string {
  return `${id} (${name}, ${mentions.length} ${mentions.length === 1 ? "mention" : "mentions"})`;
}

function unknownName(graph: Graph, name: string): RedthreadError {
  const words = nameWords(name);
  const shared = (entity: Entity) => Math.max(...namesOf(entity).map((each) => likeness(words, nameWords(each))));
  const near = graph.entities
    .map((entity) => ({ entity, score: shared(entity) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.entity.mentions.length - a.entity.mentions.length)
    .slice(0, SHOWN)
    .map(({ entity }) => describe(entity));
  const hint = near.length === 0 ? "redthread query lists names" : `near it: ${near.join(", ")}`;
  return new RedthreadError("not-found", `nothing in the graph is called ${JSON.stringify(name)}`, { hint });
}

/** How many words of a name are another's; one that may be a slip or a spelling of it counts half. */
function likeness(words: readonly string[], others: readonly string[]): number {
  return words.reduce((sum, word) => {
    if (others.includes(word)) return sum + 1;
    return others.some((other) => isSlip(word, other) || soundOf(word) === soundOf(other)) ? sum + 0.5 : sum;
  }, 0);
}

/**
 * The one claim whose id begins so.
 *
 * @throws RedthreadError `not-found` or `bad-input` where there is none or more than one.
 */
export function claimNamed(graph: Graph, id: string): ResolvedClaim {
  const [first, ...others] = graph.claims.filter((claim) => id !== "" && claim.id.startsWith(id));
  if (first === undefined)
    throw new RedthreadError("not-found", `no claim's id begins with ${JSON.stringify(id)}`, {
      hint: "redthread why NAME lists claims with their ids",
    });
  if (others.length === 0) return first;
  throw new RedthreadError("bad-input", `${1 + others.length} claims' ids begin with ${JSON.stringify(id)}`, {
    hint: "write more of the id",
  });
}
