/**
 * Descriptions that stand for one named before: "the US secretary of state" for who holds that office in the document, "its leader"
 * for who leads it, "the ministry" for the one ministry that was named, "the North" for North Korea.
 */
import type { Claim, Mention, Reading } from "../model.ts";
import { headOf, isBodyHead, isCompanyForm } from "./common-words.ts";
import { nameWords, officeKey } from "./names.ts";

type Described = Pick<Reading, "document" | "mentions" | "claims">;

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

/** Who holds the office of this title in the document; of its country or body, where one stands before it. */
function holders(reading: Described, index: number, mention: Mention, entityOf: readonly number[]): readonly number[] {
  if (isOfAnotherTime(reading, mention)) return [];
  const key = officeKey(mention.text);
  const named = new Set(entityOf.slice(0, index));
  const owner = ownerOf(reading, index, mention, entityOf);
  const fits = key === "leader" ? (claim: Claim) => owner !== undefined && isLeading(claim) : holds(key);
  return reading.claims.filter(fits).flatMap(({ subject, object, polarity }) => {
    const post = entityOf[object?.mention ?? -1];
    const isOther = owner !== undefined && post !== undefined && post !== owner;
    const holder = entityOf[subject.mention ?? -1] ?? -1;
    return isOther || polarity === "negative" || !named.has(holder) ? [] : [holder];
  });
}

/** "The former prime minister" is not the one who is. */
function isOfAnotherTime({ document }: Described, { start, text }: Mention): boolean {
  const before = document.text.slice(Math.max(0, start - 12), start);
  return (
    /\b(?:former|previous|late|next|future|ex-) ?$/iu.test(before) ||
    /^(?:former|previous|late|next|future|ex-)\b/iu.test(text)
  );
}

function holds(key: string): (claim: Claim) => boolean {
  return ({ relation, title }) => relation === "holds_office" && officeKey(title ?? "") === key;
}

/** Offices whose holders are called the leader of their country or party. */
const LEADING =
  /^(?:president|premier|minister prime|chancellor|leader(?: supreme)?|chairman|king|queen|emir|sultan)$/u;

function isLeading({ relation, title }: Claim): boolean {
  return relation === "leads" || (relation === "holds_office" && LEADING.test(officeKey(title ?? "")));
}

/** The country or body that stands right before a description: by name, as "its", or as "the party's". */
function ownerOf(reading: Described, index: number, mention: Mention, entityOf: readonly number[]): number | undefined {
  const before = reading.mentions[index - 1];
  const isOwner =
    before !== undefined && mention.start - before.end <= 3 && /^(?:country|organization)$/u.test(before.kind);
  return isOwner ? entityOf[index - 1] : undefined;
}

/** "Marsh's party" is hers, which need not be the party named before. */
function isSomebodys(before: Mention | undefined, { sentence, start }: Mention): boolean {
  return before?.kind === "person" && before.form === "name" && before.sentence === sentence && start - before.end <= 3;
}

/** The names that have the description's noun: half of a country anywhere ("the North"), others where they were named before it. */
function namesakes(
  { mentions }: Described,
  index: number,
  mention: Mention,
  entityOf: readonly number[],
): readonly number[] {
  if (isSomebodys(mentions[index - 1], mention)) return [];
  const [noun = ""] = nameWords(mention.text);
  const isHalf = mention.kind === "country" && /^(?:north|south)$/u.test(noun);
  const named = (isHalf ? mentions : mentions.slice(0, index)).flatMap((other, i) =>
    other.form === "name" && other.kind === mention.kind ? [{ other, entity: entityOf[i] ?? -1 }] : [],
  );
  const fits = isHalf ? (words: readonly string[]) => words[0] === noun && words.length > 1 : headed(mention, noun);
  return named.filter(({ other }) => fits(nameWords(other.canonical ?? other.text))).map(({ entity }) => entity);
}

/** Nouns for companies, which name what has a company's form. */
const COMPANY = /^(?:company|firm|manufacturer|carrier|broadcaster)$/u;
/** Nouns for whatever was agreed. */
const AGREED = /^(?:treaty|pact|accord|agreement)$/u;

/** Whether a name's words are such that the noun may stand for it. */
function headed({ kind }: Mention, noun: string): (words: readonly string[]) => boolean {
  if (kind === "agreement") return (words) => AGREED.test(noun) && AGREED.test(headOf(words) ?? "");
  if (kind !== "organization") return () => false;
  if (COMPANY.test(noun)) return (words) => isCompanyForm(words.at(-1) ?? "") || headOf(words) === noun;
  return (words) => isBodyHead(noun) && words.length > 1 && headOf(words) === noun;
}
