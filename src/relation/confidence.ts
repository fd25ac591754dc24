/**
 * How likely a claim is right, by the rule that read it: the share of right ones among 447 claims between two entities, read by hand in
 * five random samples from news, agencies' and encyclopedic text (PLOVER, re3d, EWT, GUM, wikigold, Re-DocRED, CrossNER). A claim was
 * right where both ends, relation, direction and mood were. Each sample was judged before the faults that it showed were mended, so
 * these shares are low rather than high; between them they order claims.
 */

/** What a rule's claims are worth, 0…1. */
export const CONFIDENCE = {
  /** An office with its country or body, beside its holder: 79 of 87 right. */
  role: 0.91,
  /** An office alone: its holder may be another's. */
  bareRole: 0.8,
  /** "X, an ally of Y": 13 of 14 right; few, so less than that. */
  bond: 0.88,
  /** A weapon by its owner. */
  arsenal: 0.7,
  /** A verb of the vocabulary between two entities: 85 of 103 right. */
  clause: 0.83,
  /** "A and B met". */
  pair: 0.8,
  /** An event by its noun: 10 of 14 right. */
  noun: 0.71,
  /** A verb of the vocabulary with one entity alone. */
  bare: 0.65,
  /** Any other verb between two entities: 171 of 227 right. */
  open: 0.68,
  /** Any other verb with one entity alone. */
  bareOpen: 0.5,
} as const;
