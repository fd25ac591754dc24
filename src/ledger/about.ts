/**
 * Which decisions of a ledger are about which entities of a graph, by the mentions that they are anchored to.
 */
import type { Graph, MentionRef } from "../model.ts";
import { AnchoredTexts, mentionAt } from "./anchors.ts";
import type { Ledger, Numbered, PairDecision } from "./decision.ts";
import { formatLine } from "./line.ts";

/** A decision with the ids of the entities whose mentions it names. */
export interface AboutEntities {
  readonly line: number;
  readonly text: string;
  readonly decision: Numbered;
  readonly entities: readonly string[];
}

/** The decisions about entities whose anchors are found in a graph. */
export function decisionsAbout(graph: Graph, { decisions }: Ledger): readonly AboutEntities[] {
  const texts = new AnchoredTexts(graph.documents);
  const entityAt = entityOfMentions(graph);
  return decisions.flatMap((decision) => {
    if (!("a" in decision)) return [];
    const anchors = isPair(decision) ? [decision.a, decision.b] : [decision.a];
    const entities = anchors.flatMap((anchor) => {
      const found = mentionAt(texts, anchor, ({ id }) => graph.mentions.get(id) ?? []);
      return typeof found === "string" ? [] : (entityAt(found) ?? []);
    });
    return [{ line: decision.line, text: formatLine(decision), decision, entities }];
  });
}

function isPair(decision: Numbered): decision is Numbered<PairDecision> {
  return decision.verb === "merge" || decision.verb === "split";
}

function entityOfMentions({ entities }: Graph): (ref: MentionRef) => string | undefined {
  const index = new Map(
    entities.flatMap(({ id, mentions }) =>
      mentions.map(({ document, mention }) => [`${document} ${mention}`, id] as const),
    ),
  );
  return ({ document, mention }) => index.get(`${document} ${mention}`);
}
