/**
 * What people decided about entities, by mentions: the resolver obeys before it judges by itself.
 */
import type { MentionRef } from "../model.ts";
import type { Kind } from "../schema.ts";

/** Two mentions that are one entity's, or two's. */
export type MentionPair = readonly [MentionRef, MentionRef];

/** Decisions about entities. None contradicts another. */
export interface EntityRules {
  readonly together: readonly MentionPair[];
  readonly apart: readonly MentionPair[];
  /** In the order of decisions: the last for an entity counts. */
  readonly names: readonly { readonly at: MentionRef; readonly name: string }[];
  readonly kinds: readonly { readonly at: MentionRef; readonly kind: Kind }[];
  /** Entities that are none. */
  readonly ignored: readonly MentionRef[];
}

/** Nothing was decided. */
export const NO_RULES: EntityRules = { together: [], apart: [], names: [], kinds: [], ignored: [] };
