/**
 * Whom and what else the documents of two clusters speak of: articles on one matter share names, and that is what tells whether "Marsh" in
 * one is the Jane Marsh of another.
 */
import { pushTo } from "../../common/collections.ts";
import type { DocumentId } from "../../model.ts";
import type { Kind } from "../../schema.ts";
import type { Reason } from "../score.ts";
import type { Joiner } from "./joiner.ts";

/** At most so many bits are a shared name's worth; a name in many documents is worth less. */
const WORTH: Readonly<Record<Kind, number>> = {
  person: 4,
  organization: 2.5,
  system: 2.5,
  agreement: 2.5,
  event: 2.5,
  place: 1.5,
  office: 0,
  country: 0,
};
/** So many documents are supposed beside the corpus's own. */
const OTHERS = 50;
/** At most so many bits altogether. */
const MOST_BITS = 10;
/** At most so many documents of a cluster are looked at. */
const MOST_DOCUMENTS = 200;

/** What speaks for two clusters being one, by what is named around them. */
export type Surroundings = (a: number, b: number) => readonly Reason[];

/** The surroundings of clusters, by numbers, as they are joined at this moment. */
export function surroundingsOf({ local, find }: Joiner): Surroundings {
  const named = new Map<DocumentId, number[]>();
  const documents = new Map<number, Set<DocumentId>>();
  local.forEach(({ mentions, unsure }, i) => {
    const document = mentions[0]?.document;
    if (document === undefined) return;
    const root = find(i);
    documents.set(root, (documents.get(root) ?? new Set()).add(document));
    if (!unsure) pushTo(named, document, root);
  });
  const worthOf = (root: number) => {
    const rarity = Math.log2((named.size + OTHERS) / (documents.get(root)?.size ?? 1));
    return Math.min(WORTH[local[root]?.kind ?? "office"], rarity);
  };
  const around = new Map<number, ReadonlySet<number>>();
  const aroundOf = (root: number): ReadonlySet<number> => {
    const found =
      around.get(root) ??
      new Set([...(documents.get(root) ?? [])].slice(0, MOST_DOCUMENTS).flatMap((each) => named.get(each) ?? []));
    around.set(root, found);
    return found;
  };
  return (a, b) => {
    const [one, other] = [find(a), find(b)];
    const theirs = aroundOf(other);
    const shared = [...aroundOf(one)].filter((root) => theirs.has(root) && root !== one && root !== other);
    const bits = shared.reduce((sum, root) => sum + worthOf(root), 0);
    return bits === 0
      ? []
      : [{ what: `${shared.length} names that the articles share`, bits: Math.min(bits, MOST_BITS) }];
  };
}
