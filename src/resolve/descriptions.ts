/**
 * Descriptions that stand for one named before: "the US secretary of state" for who holds that office in the document, "its leader"
 * for who leads it, "the ministry" for the one that the talk is of, "the North" for North Korea.
 */
import type { Claim, Mention, Reading } from "../model.ts";
import { headOf } from "./common-words.ts";
import { bodiesIn } from "./described-bodies.ts";
import { lately, onlyOne, subjectsLately } from "./lately.ts";
import { nameWords, officeKey } from "./names.ts";
import { ownersIn, UNKNOWN } from "./phrase-owner.ts";
import type { Sorts } from "./sorts.ts";

type Described = Pick<Reading, "document" | "sentences" | "mentions" | "claims">;

/** Finds the entity that a description stands for, by its mention's number; undefined where none or more than one would do. */
export function descriptionsIn(
  reading: Described,
  entityOf: readonly number[],
  sorts: Sorts,
): (index: number) => number | undefined {
  const ownerOf = ownersIn(reading, entityOf);
  const bodyFor = bodiesIn(reading, entityOf, ownerOf, sorts);
  return (index) => {
    const [mention, owner] = [reading.mentions[index], ownerOf(index)];
    if (mention === undefined || owner === UNKNOWN) return undefined;
    if (mention.kind === "organization") return bodyFor(index);
    const found =
      mention.kind === "person"
        ? holders(reading, index, mention, entityOf, owner)
        : namesakes(reading.mentions, index, mention, entityOf);
    const only = onlyOne(found.filter((entity) => entity >= 0));
    return only === undefined || mayBeAnother(reading, index, only, entityOf) ? undefined : only;
  };
}

/** Whether somebody of whom no office is told was the subject since: "the president" may well be he. */
function mayBeAnother(reading: Described, index: number, found: number, entityOf: readonly number[]): boolean {
  if (reading.mentions[index]?.kind !== "person") return false;
  const since = lately(reading, index, entityOf).get(found) ?? -1;
  const holding = new Set(
    reading.claims.flatMap(({ relation, subject }) =>
      relation === "holds_office" || relation === "leads" ? [entityOf[subject.mention ?? -1]] : [],
    ),
  );
  return [...subjectsLately(reading, index, entityOf)].some(
    ([entity, at]) =>
      entity !== found && !holding.has(entity) && reading.mentions[at]?.kind === "person" && at >= since,
  );
}

/** Who holds the office of this title in the document; of its country or body, where the phrase says whose it is. */
function holders(
  reading: Described,
  index: number,
  mention: Mention,
  entityOf: readonly number[],
  owner: number | undefined,
): readonly number[] {
  if (isOfSeveral(reading, mention) || isOfAnotherTime(reading, mention)) return [];
  const key = officeKey(mention.text);
  const named = new Set(entityOf.slice(0, index));
  const fits = key === "leader" ? (claim: Claim) => owner !== undefined && isLeading(claim) : holds(key);
  return reading.claims.filter(fits).flatMap(({ subject, object, polarity }) => {
    const post = entityOf[object?.mention ?? -1];
    const isOther = owner !== undefined && post !== undefined && post !== owner;
    const holder = entityOf[subject.mention ?? -1] ?? -1;
    return isOther || polarity === "negative" || !named.has(holder) ? [] : [holder];
  });
}

/** "Both presidents" are not one. */
function isOfSeveral({ sentences }: Described, { sentence, head }: Mention): boolean {
  return /^NNP?S$/u.test(sentences[sentence]?.tokens[head]?.xpos ?? "");
}

/** "The former prime minister" is not the one who is; nor is the new one who was named as such before. */
function isOfAnotherTime({ document }: Described, { start, text }: Mention): boolean {
  const before = document.text.slice(Math.max(0, start - 12), start);
  return (
    /\b(?:former|previous|late|next|future|new|incoming|interim|acting|ex-) ?$/iu.test(before) || OTHER_TIME.test(text)
  );
}

const OTHER_TIME = /^(?:former|previous|late|next|future|new|incoming|ex-)\b/iu;

function holds(key: string): (claim: Claim) => boolean {
  return ({ relation, title }) => relation === "holds_office" && officeKey(title ?? "") === key;
}

/** Offices whose holders are called the leader of their country or party. */
const LEADING =
  /^(?:president|premier|minister prime|chancellor|leader(?: supreme)?|chairman|king|queen|emir|sultan)$/u;

function isLeading({ relation, title }: Claim): boolean {
  return relation === "leads" || (relation === "holds_office" && LEADING.test(officeKey(title ?? "")));
}

/** Nouns for whatever was agreed. */
const AGREED = /^(?:treaty|pact|accord|agreement)$/u;

/** The names that have the description's noun: half of a country anywhere ("the North"), an agreement that was named before. */
function namesakes(
  mentions: readonly Mention[],
  index: number,
  { kind, text }: Mention,
  entityOf: readonly number[],
): readonly number[] {
  const [noun = ""] = nameWords(text);
  const isHalf = kind === "country" && /^(?:north|south)$/u.test(noun);
  if (!isHalf && !(kind === "agreement" && AGREED.test(noun))) return [];
  const fits = isHalf
    ? (words: readonly string[]) => words[0] === noun && words.length > 1
    : (words: readonly string[]) => AGREED.test(headOf(words) ?? "");
  return mentions.flatMap((other, i) => {
    const isNamed = other.form === "name" && other.kind === kind && (isHalf || i < index);
    return isNamed && fits(nameWords(other.canonical ?? other.text)) ? [entityOf[i] ?? -1] : [];
  });
}
