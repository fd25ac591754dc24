/**
 * Splits within a document: the mentions of one local entity that are somebody else's.
 */
import type { LocalEntities, Mention } from "../model.ts";
import { nameKey } from "../resolve/names.ts";

/**
 * Takes the mention `a` out of the entity that it shares with `b`. Printed otherwise than `b`, it takes all of the entity's names
 * that are printed alike with it; pronouns and descriptions go with the name before them.
 */
export function splitLocal(mentions: readonly Mention[], local: LocalEntities, a: number, b: number): LocalEntities {
  const entity = local.entityOf[a] ?? -1;
  const goes = (mention: Mention, i: number) =>
    i === a || (differ(mentions[a], mentions[b]) && alike(mention, mentions[a]));
  const entityOf = [...local.entityOf];
  let follow = false;
  mentions.forEach((mention, i) => {
    if (local.entityOf[i] !== entity) return;
    if (mention.form === "name") follow = goes(mention, i);
    if (i === a || follow) entityOf[i] = local.merges.length;
  });
  const key = keyOf(mentions[a]);
  const merges = local.merges.map((list, i) =>
    i === entity
      ? list.filter(({ names }) => !names.some((name) => nameKey(mentions[a]?.kind ?? "person", name) === key))
      : list,
  );
  return { ...local, entityOf, merges: [...merges, []] };
}

function differ(a: Mention | undefined, b: Mention | undefined): boolean {
  return a?.form === "name" && b?.form === "name" && keyOf(a) !== keyOf(b);
}

function alike(mention: Mention, a: Mention | undefined): boolean {
  return keyOf(mention) === keyOf(a);
}

function keyOf(mention: Mention | undefined): string | undefined {
  return mention && nameKey(mention.kind, mention.canonical ?? mention.text);
}
