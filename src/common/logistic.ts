/** Logistic scores: what is true of a case, weighed and added up, as a probability. */

/**
 * The probability under the log odds `base` and what each feature adds to them, 0…1. A feature without a weight adds nothing.
 *
 * @param features names with values, added in their order, so that the same features make the same bits
 */
export function logistic<Name extends string>(
  base: number,
  features: Iterable<readonly [Name, number]>,
  weights: Readonly<Partial<Record<Name, number>>>,
): number {
  let odds = base;
  for (const [name, value] of features) odds += (weights[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-odds));
}
