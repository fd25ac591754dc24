/** What two lists of stems have in common, each stem by how rarely the two documents say it. */

/** How often a document says each word, by stem. */
export type Words = ReadonlyMap<string, number>;

/** Words of the one list that are in the other. */
export function shared(a: readonly string[], b: readonly string[]): readonly string[] {
  const other = new Set(b);
  return a.filter((word) => other.has(word));
}

/** How much a stem says of what two documents differ in: little, where both say it often. */
export function rarity(stem: string, mine: Words, theirs: Words): number {
  return 1 / Math.sqrt((mine.get(stem) ?? 1) * (theirs.get(stem) ?? 1));
}

/** The shared stems against all of both; 0…1. */
export function overlap(a: readonly string[], b: readonly string[], mine: Words, theirs: Words): number {
  const sum = (stems: readonly string[]) => stems.reduce((total, stem) => total + rarity(stem, mine, theirs), 0);
  const both = sum(shared(a, b));
  return both === 0 ? 0 : both / Math.sqrt(sum(a) * sum(b));
}
