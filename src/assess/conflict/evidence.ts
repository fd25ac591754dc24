/** What conflicts are found in: documents with their sentences, figures and entities; and how their passages are quoted. */
import type { Entity, EntityId, Passage, Reading, ResolvedClaim, Span } from "../../model.ts";
import type { EntityAt } from "../../resolve/entities.ts";
import type { Pair } from "./stories.ts";

/** All that conflicts are found in. */
export interface Evidence {
  readonly readings: readonly Reading[];
  readonly claims: readonly ResolvedClaim[];
  readonly entities: readonly Entity[];
  /** Pairs of documents that tell one story. */
  readonly pairs: readonly Pair[];
  readonly at: EntityAt;
}

/** UTF-16 units of the longest quote. */
const LONGEST = 600;

/** The sentence around a span; of a very long one the part around it. */
export function passageAround({ document, sentences }: Reading, sentence: number, span: Span): Passage {
  const whole = sentences[sentence] ?? span;
  const fits = whole.end - whole.start <= LONGEST;
  const start = fits ? whole.start : Math.max(whole.start, span.start - LONGEST / 3);
  const end = fits ? whole.end : Math.min(whole.end, start + LONGEST);
  return { document: document.id, quote: document.text.slice(start, end), start, end };
}

/** The named entities of a sentence. */
export function entitiesIn({ document, mentions }: Reading, sentence: number, at: EntityAt): ReadonlySet<EntityId> {
  const found = mentions.flatMap((mention, index) =>
    mention.sentence === sentence && mention.form === "name" ? (at(document.id, { mention: index })?.id ?? []) : [],
  );
  return new Set(found);
}
