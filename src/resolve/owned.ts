/**
 * Public bodies with their country right before them: "Russia's Foreign Ministry" is not just any foreign ministry.
 */
import type { Mention, Span } from "../model.ts";
import { isGenericBody } from "./common-words.ts";
import { nameKey } from "./names.ts";

type Placed = Pick<Mention, "kind" | "form" | "text" | "canonical" | "sentence"> & Span;

/** Between a country and its body stands a blank, or "'s ": so many UTF-16 units. */
const GAPS: readonly number[] = [1, 3];

/** For each mention the country that it is a body of, where that stands right before it; mentions are in the order of the text. */
export function ownersOf(mentions: readonly Placed[]): readonly (string | undefined)[] {
  return mentions.map((mention, i) => {
    const before = mentions[i - 1];
    if (before?.kind !== "country" || before.form !== "name" || !isBody(mention)) return undefined;
    const gap = mention.start - before.end;
    const isOwner = before.sentence === mention.sentence && GAPS.includes(gap);
    return isOwner ? (before.canonical ?? before.text) : undefined;
  });
}

function isBody({ kind, form, text, canonical }: Placed): boolean {
  return kind === "organization" && form === "name" && canonical === undefined && isGenericBody(nameKey(kind, text));
}

/** A country that a document names so often, and so much oftener than any other, is the one that its bodies without an owner belong to. */
const HOME = { mentions: 3, lead: 2 };

/** The country that a document is at home in; undefined where several may be. */
export function homeOf(mentions: readonly Pick<Mention, "kind" | "form" | "text" | "canonical">[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { kind, form, text, canonical = text } of mentions)
    if (kind === "country" && form === "name") counts.set(canonical, (counts.get(canonical) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (first === undefined || first[1] < HOME.mentions) return undefined;
  return first[1] >= HOME.lead * (second?.[1] ?? 0) ? first[0] : undefined;
}

/** The name of a country's body: "Foreign Ministry (Russia)". */
export function ownedName(text: string, owner: string): string {
  return `${text} (${owner})`;
}
