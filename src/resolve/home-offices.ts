/**
 * The offices of a document that are those of the country it is at home in: the one whose other ministers it names without a country too,
 * that of its dateline, or the one that it speaks of far more than of any other.
 */
import { groupBy } from "../common/collections.ts";
import type { EntityId, Reading, ResolvedClaim } from "../model.ts";
import type { EntityAt } from "./entities.ts";
import { nationOf } from "./home-nation.ts";
import { officeKey } from "./names.ts";

/** Owners of offices by `personKey`. */
export type Owners = ReadonlyMap<string, EntityId>;

/** A person and a title. */
export function personKey({ subjectId, title }: ResolvedClaim): string {
  return `${subjectId}\n${officeKey(title ?? "")}`;
}

/** A document, and who is meant in it. */
interface Place {
  readonly reading: Reading;
  readonly at: EntityAt;
}

/** The document's offices whose owner nothing names, as those of the country that it is at home in. */
export function officesAtHome(
  offices: readonly ResolvedClaim[],
  known: Owners,
  place: Place,
): readonly ResolvedClaim[] {
  const named = new Set(offices.filter(({ objectId }) => objectId !== undefined).map(personKey));
  const bare = offices.filter((claim) => isBareOffice(claim, place) && !named.has(personKey(claim)));
  const unknown = bare.filter((claim) => !known.has(personKey(claim)));
  if (unknown.length === 0) return [];
  const home = shownHome(bare, offices, known, place) ?? statedHome(bare, known, place);
  if (home === undefined) return [];
  const inHome = offices.filter((claim) => ownerIn(claim, known) === home);
  const holders = groupBy([...inHome, ...unknown], ({ title = "" }) => officeKey(title));
  const isAlone = ({ title = "" }: ResolvedClaim) =>
    new Set((holders.get(officeKey(title)) ?? []).map(({ subjectId }) => subjectId)).size === 1;
  return unknown
    .filter((claim) => isAlone(claim) && landsBefore(claim, place).every(({ id }) => id === home))
    .map((claim) => ({ ...claim, objectId: home }));
}

function ownerIn(claim: ResolvedClaim, known: Owners): EntityId | undefined {
  return claim.objectId ?? known.get(personKey(claim));
}

const MINISTER = /\bminister$/iu;
/** Of parts of a country. */
const REGIONAL = /\b(?:chief|first|state|provincial|regional) minister$/iu;
/** Offices that a country alone has, where they stand before a name; groups have presidents too, but seldom with a capital. */
const NATIONAL =
  /^(?:(?:(?:Vice|Deputy)[- ])?President|Chancellor|King|Queen|Emperor|Emir|Sultan|(?:\p{L}+ )?Cabinet Secretary)$/u;

/** "Foreign Minister Anna Roe" or "Anna Roe, the foreign minister", with no owner at all. */
function isBareOffice(
  { title = "", trigger, subject, objectId, objectText }: ResolvedClaim,
  { reading }: Place,
): boolean {
  if (objectId !== undefined || objectText !== undefined || trigger === undefined) return false;
  const { text } = reading.document;
  const isBefore = /^\s+$/u.test(text.slice(trigger.end, subject.start));
  if (!MINISTER.test(title) || REGIONAL.test(title)) return isBefore && NATIONAL.test(title);
  return isBefore || /^, (?:the )?$/u.test(text.slice(subject.end, trigger.start));
}

/** The one country of all bare offices whose country is known, where no words before them say it; a bare prime minister must be of it. */
function shownHome(
  bare: readonly ResolvedClaim[],
  offices: readonly ResolvedClaim[],
  known: Owners,
  place: Place,
): EntityId | undefined {
  const heads = bare.filter(({ title = "" }) => officeKey(title) === officeKey("prime minister"));
  if (heads.some((claim) => !known.has(personKey(claim)))) return undefined;
  const shown = bare.filter((claim) => known.has(personKey(claim)));
  const [home, ...others] = new Set(shown.flatMap((claim) => known.get(personKey(claim)) ?? []));
  if (home === undefined || others.length > 0 || !isMainCountry(home, offices, place)) return undefined;
  const saysIt = (claim: ResolvedClaim) =>
    landsBefore(claim, place).some(({ id, kind, isOwner }) => id === home || (kind === "place" && !isOwner));
  return shown.some(saysIt) ? undefined : home;
}

/** The country that the document is at home in, unless another's offices stand in it without an owner too. */
function statedHome(bare: readonly ResolvedClaim[], known: Owners, place: Place): EntityId | undefined {
  const home = nationOf(place);
  return bare.every((claim) => (known.get(personKey(claim)) ?? home) === home) ? home : undefined;
}

/** Whether no country is named more often, but those whose officials the document shows as theirs. */
function isMainCountry(home: EntityId, offices: readonly ResolvedClaim[], { reading, at }: Place): boolean {
  const { document, mentions } = reading;
  const lands = mentions.flatMap((_, mention) => at(document.id, { mention }) ?? []);
  const counts = groupBy(
    lands.filter(({ kind }) => kind === "country"),
    ({ id }) => id,
  );
  const named = counts.get(home)?.length ?? 0;
  const owners = new Set(offices.map(({ objectId }) => objectId));
  return named > 0 && [...counts].every(([id, own]) => own.length <= named || owners.has(id));
}

/** The countries and places that a claim's sentence names before its title; `isOwner` where "'s" follows. */
function landsBefore({ sentence, trigger, start }: ResolvedClaim, { reading, at }: Place) {
  const { document, mentions } = reading;
  const limit = trigger?.start ?? start;
  return mentions.flatMap((mention, index) => {
    const land =
      mention.sentence === sentence && mention.end <= limit ? at(document.id, { mention: index }) : undefined;
    if (land === undefined || (land.kind !== "country" && land.kind !== "place")) return [];
    const isOwner = /^['’]/u.test(document.text.slice(mention.end, mention.end + 1));
    return [{ id: land.id, kind: land.kind, isOwner }];
  });
}
