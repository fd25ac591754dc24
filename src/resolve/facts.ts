/**
 * What a document says of a person beside the name, as far as it tells namesakes apart: country, sex, generation, when.
 */
import type { LocalEntities, Mention, Reading } from "../model.ts";
import type { Relation } from "../schema.ts";
import { middleInitials, officeKey } from "./names.ts";
import { sexOfPerson, sexOfPronoun } from "./sex.ts";

/** Facts about an entity; an empty set says nothing. */
export interface Facts {
  /** Countries that the person holds office in, works for or leads; of a body whose name several have, the one whose it is. */
  readonly countries: ReadonlySet<string>;
  /** "male", "female", as pronouns have it. */
  readonly sexes: ReadonlySet<string>;
  /** "jr", "sr", "ii" and so on. */
  readonly generations: ReadonlySet<string>;
  /** Initials of middle names: "w", "hw". */
  readonly middles: ReadonlySet<string>;
  /** Offices that stand before the name, as keys: "minister prime". */
  readonly offices: ReadonlySet<string>;
  /** Years of the documents. */
  readonly years: readonly [first: number, last: number] | undefined;
}

/** Nothing is known. */
export const NO_FACTS: Facts = {
  countries: new Set(),
  sexes: new Set(),
  generations: new Set(),
  middles: new Set(),
  offices: new Set(),
  years: undefined,
};

/** Relations that tie a person to a country. */
export const TIES: readonly Relation[] = ["holds_office", "works_for", "leads"];

type Told = Pick<Reading, "document" | "mentions" | "claims"> & {
  readonly published?: { readonly date: string } | undefined;
};

/** The facts about each entity of one document. */
export function factsOf({ document, mentions, claims, published }: Told, local: LocalEntities): readonly Facts[] {
  const year = Number(published?.date.slice(0, 4) ?? Number.NaN);
  const years = Number.isNaN(year) ? undefined : ([year, year] as const);
  const open = local.merges.map(() => ({
    countries: new Set<string>(),
    sexes: new Set<string>(),
    generations: new Set<string>(),
    middles: new Set<string>(),
    offices: new Set<string>(),
    years,
  }));
  mentions.forEach((mention, i) => {
    const facts = open[local.entityOf[i] ?? -1];
    if (facts === undefined || mention.kind !== "person") return;
    const sex = mention.form === "name" ? sexOfPerson(document.text, mention) : sexOfPronoun(mention);
    const [generation, middle] = [generationOf(mention), middleOf(mention)];
    if (sex !== undefined) facts.sexes.add(sex);
    if (generation !== undefined) facts.generations.add(generation);
    if (middle !== undefined) facts.middles.add(middle);
    const office = officeBefore(mentions, i);
    if (office !== undefined) facts.offices.add(office);
  });
  for (const { relation, subject, object, polarity } of claims) {
    const country = mentions[object?.mention ?? -1];
    if (!TIES.includes(relation) || polarity === "negative" || country?.kind !== "country") continue;
    open[local.entityOf[subject.mention ?? -1] ?? -1]?.countries.add(country.canonical ?? country.text);
  }
  return open;
}

/** The generation that a name ends with. */
export function generationOf({ form, text }: Pick<Mention, "form" | "text">): string | undefined {
  return form === "name" ? /\s(jr|sr|i{1,3}|iv|v|vi{1,3})\.?$/iu.exec(text)?.[1]?.toLowerCase() : undefined;
}

/** The initials of middle names that a person is printed with. */
export function middleOf({ kind, form, text }: Pick<Mention, "kind" | "form" | "text">): string | undefined {
  return (kind === "person" && form === "name" && middleInitials(text)) || undefined;
}

/** The office that stands right before a name: "Prime Minister" in "Prime Minister Marsh". */
export function officeBefore(mentions: readonly Mention[], at: number): string | undefined {
  const [before, mention] = [mentions[at - 1], mentions[at]];
  if (before?.kind !== "office" || mention?.form !== "name" || before.sentence !== mention.sentence) return undefined;
  return mention.start - before.end <= 2 ? officeKey(before.text) : undefined;
}

/** What is known of one entity from several places. */
export function uniteFacts(all: readonly Facts[]): Facts {
  const years = all.flatMap((facts) => facts.years ?? []);
  return {
    countries: new Set(all.flatMap(({ countries }) => [...countries])),
    sexes: new Set(all.flatMap(({ sexes }) => [...sexes])),
    generations: new Set(all.flatMap(({ generations }) => [...generations])),
    middles: new Set(all.flatMap(({ middles }) => [...middles])),
    offices: new Set(all.flatMap(({ offices }) => [...offices])),
    years: years.length === 0 ? undefined : [min(years), max(years)],
  };
}

function min(numbers: readonly number[]): number {
  return numbers.reduce((least, each) => Math.min(least, each));
}

function max(numbers: readonly number[]): number {
  return numbers.reduce((most, each) => Math.max(most, each));
}
