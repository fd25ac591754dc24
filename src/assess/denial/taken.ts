/** Which denials are contradicted, and by which of the lines that may say what they deny. */

/** From here on, a denial is taken to be contradicted: of stories that were not seen in the fit, four in nine such denials are. */
export const LEAST = 0.4;
/** Answers to one denial at most, and what share of the best one's likelihood another has at least. */
const ANSWERS = 3;
const SHARE = 0.3;

/** A line that may say what another denies, and how likely it does, 0…1. */
export interface Likely {
  readonly likely: number;
}

/** How likely at least one of a denial's answers says what it denies, as far as they are independent: 0…1. */
export function contradicted(answers: readonly Likely[]): number {
  return 1 - answers.reduce((none, { likely }) => none * (1 - likely), 1);
}

/** The likeliest answers to a denial, the best first; none where it is not likely that it is contradicted. */
export function takenOf<Answer extends Likely>(answers: readonly Answer[], least = LEAST): readonly Answer[] {
  if (contradicted(answers) < least) return [];
  const [best, ...others] = answers.toSorted((a, b) => b.likely - a.likely);
  if (best === undefined) return [];
  return [best, ...others.filter(({ likely }) => likely >= SHARE * best.likely).slice(0, ANSWERS - 1)];
}
