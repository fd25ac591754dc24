/**
 * Entities by a part of their names.
 */
import type { NameHit } from "./api-types.ts";
import { foldText } from "./fold.ts";
import type { GraphFile } from "./graph-file.ts";

const NAMES = 20;

/** Entities with a name that has the words, the most mentioned first. */
export function namesLike({ nodes }: GraphFile, text: string): readonly NameHit[] {
  const wanted = foldText(text).trim();
  if (wanted === "") return [];
  const has = (name: string) => ` ${foldText(name)}`.includes(` ${wanted}`);
  return nodes
    .filter(({ attributes: { label, aliases } }) => has(label) || (aliases ?? []).some(has))
    .sort((a, b) => (b.attributes.mentions ?? 0) - (a.attributes.mentions ?? 0))
    .slice(0, NAMES)
    .map(({ key, attributes: { label, kind } }) => ({ key, label, kind }));
}
