/**
 * Decisions from what a graph shows: entities and claims in, anchored decisions out.
 */
import { RedthreadError } from "../errors.ts";
import type { Document, DocumentId, Entity, Graph, Mention, MentionRef, ResolvedClaim } from "../model.ts";
import type { Kind } from "../schema.ts";
import { anchorOf } from "./anchors.ts";
import type { Anchor, ClaimDecision, Decision, Statement } from "./decision.ts";

/** A mention with its place. */
interface Placed {
  readonly ref: MentionRef;
  readonly mention: Mention;
}

/** The mentions of an entity, in the order of the corpus. */
function mentionsOf(graph: Graph, entity: Entity): readonly Placed[] {
  return entity.mentions.flatMap((ref) => {
    const mention = graph.mentions.get(ref.document)?.[ref.mention];
    return mention === undefined ? [] : [{ ref, mention }];
  });
}

/** The mention of an entity that shows best whom is meant: its canonical name where it is printed, else a name, else any. */
function showing(placed: readonly Placed[], entity: Entity): Placed | undefined {
  const names = placed.filter(({ mention }) => mention.form === "name" && mention.demonym === undefined);
  return names.find(({ mention }) => mention.text === entity.name) ?? longest(names) ?? placed[0];
}

function longest(placed: readonly Placed[]): Placed | undefined {
  return placed.reduce<Placed | undefined>(
    (best, each) => (best !== undefined && best.mention.text.length >= each.mention.text.length ? best : each),
    undefined,
  );
}

/** Documents by id, of each graph that was asked: many decisions are made from one. */
const documents = new WeakMap<Graph, ReadonlyMap<DocumentId, Document>>();

/** A document of a graph. */
export function documentOf(graph: Graph, id: DocumentId): Document | undefined {
  const known = documents.get(graph) ?? new Map(graph.documents.map((document) => [document.id, document]));
  documents.set(graph, known);
  return known.get(id);
}

function anchorAt(graph: Graph, { ref, mention }: Placed): Anchor {
  const document = documentOf(graph, ref.document);
  if (document === undefined) throw new RedthreadError("bad-graph", `a mention's document is missing: ${ref.document}`);
  return anchorOf(document, mention);
}

/**
 * The anchor of an entity; where `which` is given, of one of its mentions that it takes.
 *
 * @throws RedthreadError `bad-input` where the entity stands in no text: an office follows from who holds it.
 */
export function anchorIn(graph: Graph, entity: Entity, which: (placed: Placed) => boolean = () => true): Anchor {
  const found = entity.kind === "office" ? undefined : showing(mentionsOf(graph, entity).filter(which), entity);
  if (found !== undefined) return anchorAt(graph, found);
  const hint = entity.kind === "office" ? "an office follows from who holds it: decide on those claims" : undefined;
  throw new RedthreadError("bad-input", `no text can be quoted for ${entity.id}`, hint === undefined ? {} : { hint });
}

/** Two entities are one. */
export function mergeDecision(graph: Graph, a: Entity, b: Entity): Decision {
  return { verb: "merge", a: anchorIn(graph, a), b: anchorIn(graph, b) };
}

/** Two entities stay two. */
export function apartDecision(graph: Graph, a: Entity, b: Entity): Decision {
  return { verb: "split", a: anchorIn(graph, a), b: anchorIn(graph, b) };
}

/** What is taken out of an entity: all in some documents (by path), or all that is printed so. */
export type Part = { readonly documents: readonly string[] } | { readonly printed: string };

/**
 * Takes a part out of an entity. Each document's part is split from the rest by a line; a second line for each further document
 * keeps the parts together.
 *
 * @throws RedthreadError `bad-input` where the entity has no such part, or nothing else.
 */
export function splitDecisions(graph: Graph, entity: Entity, part: Part): readonly Decision[] {
  const isPart = partOf(graph, part);
  const all = mentionsOf(graph, entity).filter(({ mention }) => mention.form === "name");
  const [taken, rest] = [all.filter(isPart), all.filter((placed) => !isPart(placed))];
  const places = [...new Set(taken.map(({ ref }) => ref.document))];
  if (taken.length === 0 || rest.length === 0) {
    const what = taken.length === 0 ? "nothing of" : "all of";
    throw new RedthreadError("bad-input", `that is ${what} ${entity.id} (${entity.name})`, {
      hint: "redthread why shows its names and documents",
    });
  }
  const anchors = places.map((document) => {
    const here = (placed: Placed) => placed.ref.document === document;
    const from = rest.find(here) ?? rest[0];
    return {
      a: anchorIn(graph, entity, (placed) => here(placed) && isPart(placed)),
      b: from === undefined ? anchorIn(graph, entity) : anchorAt(graph, from),
    };
  });
  const [first, ...others] = anchors;
  return [
    ...anchors.map(({ a, b }) => ({ verb: "split", a, b }) as const),
    ...others.flatMap(({ a }) => (first === undefined ? [] : [{ verb: "merge", a, b: first.a } as const])),
  ];
}

function partOf(graph: Graph, part: Part): (placed: Placed) => boolean {
  if ("printed" in part) return ({ mention }) => mention.text === part.printed;
  const wanted = new Set(graph.documents.filter(({ path }) => part.documents.includes(path)).map(({ id }) => id));
  return ({ ref }) => wanted.has(ref.document);
}

/** An entity has another name. */
export function renameDecision(graph: Graph, entity: Entity, name: string): Decision {
  return { verb: "rename", a: anchorIn(graph, entity), name };
}

/** An entity is of another kind. */
export function kindDecision(graph: Graph, entity: Entity, kind: Kind): Decision {
  return { verb: "kind", a: anchorIn(graph, entity), kind };
}

/** An entity is none. */
export function ignoreDecision(graph: Graph, entity: Entity): Decision {
  return { verb: "ignore", a: anchorIn(graph, entity) };
}

/** Something is noted on an entity. */
export function entityNote(graph: Graph, entity: Entity, words: string): Decision {
  return { verb: "note", a: anchorIn(graph, entity), words };
}

/** Something is noted on a claim. */
export function claimNote(graph: Graph, claim: ResolvedClaim, words: string): ClaimDecision {
  const { at, says } = claimDecision(graph, claim, "confirm");
  return { verb: "note", at, says, words };
}

/** A claim is right, or wrong. */
export function claimDecision(graph: Graph, claim: ResolvedClaim, verb: "confirm" | "reject"): ClaimDecision {
  const document = documentOf(graph, claim.document);
  return { verb, at: { path: document?.path ?? "", quote: claim.quote }, says: statementOf(claim) };
}

/** What a claim says, in the words of its quote. */
export function statementOf(claim: ResolvedClaim): Statement {
  const { subject, relation, label, object, title, polarity, modality } = claim;
  return {
    subject: subject.text,
    relation,
    ...(relation === "relates" ? { label } : {}),
    ...(object === undefined ? {} : { object: object.text }),
    ...(title === undefined ? {} : { title }),
    polarity,
    modality,
  };
}
