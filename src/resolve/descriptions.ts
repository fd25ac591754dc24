/**
 * Descriptions that stand for one named before: "the US secretary of state" for who holds that office in the document, "the party"
 * for the party that was named, "the North" for North Korea.
 */
import type { Mention, Reading } from "../model.ts";
import { nameWords, officeKey } from "./names.ts";

type Described = Pick<Reading, "mentions" | "claims">;

/** The entity that a description stands for; undefined where none or more than one would do. */
export function describedEntity(reading: Described, index: number, entityOf: readonly number[]): number | undefined {
  const mention = reading.mentions[index];
  if (mention === undefined) return undefined;
  const found =
    mention.kind === "person"
      ? holders(reading, index, mention, entityOf)
      : namesakes(reading, index, mention, entityOf);
  const distinct = new Set(found.filter((entity) => entity >= 0));
  return distinct.size === 1 ? [...distinct][0] : undefined;
}

/** Who holds the office of this title in the document; of its country, where one stands before it. */
function holders(reading: Described, index: number, mention: Mention, entityOf: readonly number[]): readonly number[] {
  const key = officeKey(mention.text);
  const owner = ownerOf(reading, index, mention, entityOf);
  return reading.claims.flatMap((claim) => {
    if (claim.relation !== "holds_office" || officeKey(claim.title ?? "") !== key) return [];
    const post = entityOf[claim.object?.mention ?? -1];
    const isOther = owner !== undefined && post !== undefined && post !== owner;
    return isOther ? [] : [entityOf[claim.subject.mention ?? -1] ?? -1];
  });
}

/** The country or organization named right before a description. */
function ownerOf(reading: Described, index: number, mention: Mention, entityOf: readonly number[]): number | undefined {
  const before = reading.mentions[index - 1];
  const isOwner =
    before !== undefined && mention.start - before.end <= 3 && /^(?:country|organization)$/u.test(before.kind);
  return isOwner ? entityOf[index - 1] : undefined;
}

/** The names before it that end ("Reform Party" for "the party") or begin ("North Korea" for "the North") with the same word. */
function namesakes(
  reading: Described,
  index: number,
  mention: Mention,
  entityOf: readonly number[],
): readonly number[] {
  const [word] = nameWords(mention.text);
  const isHalf = mention.kind === "country" && /^(?:north|south)$/u.test(word ?? "");
  if (!isHalf && (mention.kind !== "organization" || word !== "party")) return [];
  const named = isHalf ? reading.mentions : reading.mentions.slice(0, index);
  const fits = (other: Mention) =>
    other.form === "name" && other.kind === mention.kind && sameWord(other, word, isHalf);
  const found = named.flatMap((other, i) => (fits(other) ? [entityOf[i] ?? -1] : []));
  return isHalf ? found : found.slice(-1);
}

function sameWord(mention: Mention, word: string | undefined, first: boolean): boolean {
  const words = nameWords(mention.canonical ?? mention.text);
  return words.length > 1 && (first ? words[0] : words.at(-1)) === word;
}
