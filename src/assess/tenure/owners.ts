/**
 * Whose office it is where a sentence leaves that out: that of the same person and title elsewhere, or, of ministers, the one country
 * that a document leaves out with other ministers too, as the news does at home ("Prime Minister A", "Foreign Minister B").
 */
import { groupBy } from "../../common/collections.ts";
import type { EntityId, Reading, ResolvedClaim } from "../../model.ts";
import type { EntityAt } from "../../resolve/entities.ts";
import { officeKey } from "../../resolve/names.ts";

/** Owners by `personKey`. */
export type Owners = ReadonlyMap<string, EntityId>;

/** A person and a title. */
export function personKey({ subjectId, title }: ResolvedClaim): string {
  return `${subjectId}\n${officeKey(title ?? "")}`;
}

/** The one owner of each person's office. */
export function ownersOf(shown: readonly ResolvedClaim[], readings: readonly Reading[], at: EntityAt): Owners {
  const offices = shown.filter(({ relation }) => relation === "holds_office");
  const known = agreedOwners(offices);
  const byDocument = groupBy(offices, ({ document }) => document);
  const inferred = readings.flatMap((reading) => {
    const own = byDocument.get(reading.document.id) ?? [];
    return ministersAtHome(own, known, { reading, at });
  });
  return agreedOwners([...offices, ...inferred]);
}

/** Of each person and title the owner, where all claims that name one agree. */
function agreedOwners(claims: readonly ResolvedClaim[]): Owners {
  const groups = groupBy(
    claims.filter(({ objectId }) => objectId !== undefined),
    personKey,
  );
  return new Map(
    [...groups].flatMap(([key, group]) => {
      const [owner, ...others] = new Set(group.flatMap(({ objectId }) => objectId ?? []));
      return owner === undefined || others.length > 0 ? [] : [[key, owner] as const];
    }),
  );
}

interface Place {
  readonly reading: Reading;
  readonly at: EntityAt;
}

/** The ministers of a document whose country nothing names, with the country that it leaves out. */
function ministersAtHome(offices: readonly ResolvedClaim[], known: Owners, place: Place): readonly ResolvedClaim[] {
  const named = new Set(offices.filter(({ objectId }) => objectId !== undefined).map(personKey));
  const bare = offices.filter((claim) => isBareMinister(claim, place) && !named.has(personKey(claim)));
  const unknown = bare.filter((claim) => !known.has(personKey(claim)));
  const home = unknown.length === 0 ? undefined : unnamedOwner(bare, known, place);
  if (home === undefined || !isMainCountry(home, offices, place)) return [];
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

/** "Foreign Minister Anna Roe", with no owner at all. */
function isBareMinister(
  { title = "", trigger, subject, objectId, objectText }: ResolvedClaim,
  { reading }: Place,
): boolean {
  if (objectId !== undefined || objectText !== undefined || trigger === undefined) return false;
  const between = reading.document.text.slice(trigger.end, subject.start);
  return MINISTER.test(title) && !REGIONAL.test(title) && /^\s+$/u.test(between);
}

/** The one country of all bare ministers whose country is known, where no words before them say it; a bare prime minister must be of it. */
function unnamedOwner(bare: readonly ResolvedClaim[], known: Owners, place: Place): EntityId | undefined {
  const heads = bare.filter(({ title = "" }) => officeKey(title) === officeKey("prime minister"));
  if (heads.some((claim) => !known.has(personKey(claim)))) return undefined;
  const shown = bare.filter((claim) => known.has(personKey(claim)));
  const [home, ...others] = new Set(shown.flatMap((claim) => known.get(personKey(claim)) ?? []));
  if (home === undefined || others.length > 0) return undefined;
  const saysIt = (claim: ResolvedClaim) =>
    landsBefore(claim, place).some(({ id, kind, isOwner }) => id === home || (kind === "place" && !isOwner));
  return shown.some(saysIt) ? undefined : home;
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
