/**
 * Descriptions of bodies: "the ministry", "Norway's foreign ministry", "the insurer", for the one body that is so by its name or by what
 * the document says it is. Where another that may be of that sort was spoken of since, nobody knows which is meant.
 */
import type { Mention, Reading } from "../model.ts";
import { headOf, isBodyHead, isCompanyForm, isGenericBody } from "./common-words.ts";
import { lately, onlyOne, subjectsLately } from "./lately.ts";
import { nameWords } from "./names.ts";
import { partedName } from "./owned.ts";
import type { OwnerOf } from "./phrase-owner.ts";
import type { Sorts } from "./sorts.ts";

type Read = Pick<Reading, "sentences" | "mentions">;

/** What a document knows of a body. */
interface Body {
  /** Number of its first mention. */
  readonly first: number;
  /** The words of its names. */
  readonly names: (readonly string[])[];
  /** Whose it is: entities, and the names of countries. */
  readonly owners: Set<number | string>;
  /** What it is said to be. */
  readonly sorts: ReadonlySet<string>;
}

/** Finds the body that a description stands for, by its mention's number; undefined where none or more than one would do. */
export function bodiesIn(
  reading: Read,
  entityOf: readonly number[],
  ownerOf: OwnerOf,
  sorts: Sorts,
): (index: number) => number | undefined {
  const bodies = bodiesNamed(reading, entityOf, ownerOf, sorts);
  const countryOf = countriesOf(reading, entityOf);
  return (index) => {
    const [owner, words] = [ownerOf(index), phraseOf(reading, reading.mentions[index])];
    const isWhose = ({ owners }: Body) =>
      owner === undefined || owners.has(owner) || owners.has(countryOf.get(owner) ?? owner);
    const may = [...bodies].filter(
      ([entity, body]) => body.first < index && entity !== owner && isWhose(body) && hasAll(body, words.tellers),
    );
    const recent = lately(reading, index, entityOf);
    const fitting = may.flatMap(([entity, body]) => (isCalled(body, words.noun) ? [entity] : []));
    const found = onlyOne(fitting);
    const since = recent.get(found ?? -1) ?? -1;
    const subjects = subjectsLately(reading, index, entityOf);
    const isMasked = may.some(
      ([entity, body]) => entity !== found && !isTold(body) && (subjects.get(entity) ?? -1) > since,
    );
    return isMasked ? undefined : found;
  };
}

/** The bodies of a document that have names. */
function bodiesNamed(
  { mentions }: Read,
  entityOf: readonly number[],
  ownerOf: OwnerOf,
  sorts: Sorts,
): ReadonlyMap<number, Body> {
  const bodies = new Map<number, Body>();
  mentions.forEach(({ form, kind, text, canonical }, i) => {
    const entity = entityOf[i] ?? -1;
    if (form !== "name" || kind !== "organization" || entity < 0) return;
    const body = bodies.get(entity) ?? {
      first: i,
      names: [],
      owners: new Set(),
      sorts: sorts.get(entity) ?? new Set(),
    };
    bodies.set(entity, body);
    body.names.push(nameWords(canonical ?? text));
    const [owner, country] = [ownerOf(i), partedName(text)?.country];
    if (owner !== undefined) body.owners.add(owner);
    if (country !== undefined) body.owners.add(country);
  });
  return bodies;
}

/** The names of the countries that a document speaks of, by entity. */
function countriesOf({ mentions }: Read, entityOf: readonly number[]): ReadonlyMap<number, string> {
  return new Map(
    mentions.flatMap(({ kind, form, canonical, text }, i) =>
      kind === "country" && form === "name" ? [[entityOf[i] ?? -1, canonical ?? text] as const] : [],
    ),
  );
}

/** Words for public bodies that tell none from another. */
const IDLE = /^(?:ruling|opposition|governing|state|public|general|party)$/u;

/** The noun of a description, and the words before it that tell bodies apart: "foreign" in "the foreign ministry". */
function phraseOf({ sentences }: Read, mention: Mention | undefined) {
  const tokens = sentences[mention?.sentence ?? -1]?.tokens ?? [];
  const before = tokens.filter(({ head, deprel }) => head === mention?.head && /^(?:amod|compound)$/u.test(deprel));
  const noun = nameWords(mention?.text ?? "").at(-1) ?? "";
  const words = before.flatMap(({ text }) => nameWords(text));
  return { noun, tellers: words.filter((word) => isGenericBody(word) && word !== noun && !IDLE.test(word)) };
}

function hasAll({ names }: Body, words: readonly string[]): boolean {
  return words.every((word) => names.some((name) => name.includes(word)));
}

/** Nouns for companies of any trade. */
const COMPANY = /^(?:company|firm|group|manufacturer|carrier|broadcaster)$/u;
/** What only companies are. */
const TRADE =
  /^(?:\w*(?:maker|builder)|company|firm|airline|bank|retailer|manufacturer|carrier|broadcaster|operator|lender|insurer|utility|producer|supplier|giant|conglomerate|developer|publisher|chain|brewer|refiner|miner|corporation)$/u;

/** Whether a body is what a noun says: by its name, or by what is said of it. */
function isCalled({ names, sorts }: Body, noun: string): boolean {
  if (sorts.has(noun) || names.some((words) => words.length > 1 && headOf(words) === noun && isBodyHead(noun)))
    return true;
  if (!COMPANY.test(noun)) return false;
  return names.some((words) => isCompanyForm(words.at(-1) ?? "")) || [...sorts].some((sort) => TRADE.test(sort));
}

/** Whether a name says of what sort a body is. */
function isTold({ names }: Body): boolean {
  return names.some((words) => isBodyHead(headOf(words) ?? ""));
}
