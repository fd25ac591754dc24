/**
 * What a document says of a person beside the name, as far as it tells namesakes apart: country, sex, generation, when.
 */
import type { LocalEntities, Mention, Reading } from "../model.ts";
import type { Relation } from "../schema.ts";
import { sexOfPronoun } from "./sex.ts";

/** Facts about an entity; an empty set says nothing. */
export interface Facts {
  /** Countries that the person holds office in, works for or leads. */
  readonly countries: ReadonlySet<string>;
  /** "male", "female", as pronouns have it. */
  readonly sexes: ReadonlySet<string>;
  /** "jr", "sr", "ii" and so on. */
  readonly generations: ReadonlySet<string>;
  /** Years of the documents. */
  readonly years: readonly [first: number, last: number] | undefined;
}

/** Nothing is known. */
export const NO_FACTS: Facts = { countries: new Set(), sexes: new Set(), generations: new Set(), years: undefined };

/** Relations that tie a person to a country. */
export const TIES: readonly Relation[] = ["holds_office", "works_for", "leads"];

type Told = Pick<Reading, "mentions" | "claims"> & { readonly published?: { readonly date: string } | undefined };

/** The facts about each entity of one document. */
export function factsOf({ mentions, claims, published }: Told, local: LocalEntities): readonly Facts[] {
  const year = Number(published?.date.slice(0, 4) ?? Number.NaN);
  const years = Number.isNaN(year) ? undefined : ([year, year] as const);
  const open = local.merges.map(() => ({
    countries: new Set<string>(),
    sexes: new Set<string>(),
    generations: new Set<string>(),
    years,
  }));
  mentions.forEach((mention, i) => {
    const facts = open[local.entityOf[i] ?? -1];
    if (facts === undefined || mention.kind !== "person") return;
    const [sex, generation] = [sexOfPronoun(mention), generationOf(mention)];
    if (sex !== undefined) facts.sexes.add(sex);
    if (generation !== undefined) facts.generations.add(generation);
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
  return form === "name" ? /\s(jr|sr|ii|iii|iv)\.?$/iu.exec(text)?.[1]?.toLowerCase() : undefined;
}

/** What is known of one entity from several places. */
export function uniteFacts(all: readonly Facts[]): Facts {
  const years = all.flatMap((facts) => facts.years ?? []);
  return {
    countries: new Set(all.flatMap(({ countries }) => [...countries])),
    sexes: new Set(all.flatMap(({ sexes }) => [...sexes])),
    generations: new Set(all.flatMap(({ generations }) => [...generations])),
    years: years.length === 0 ? undefined : [min(years), max(years)],
  };
}

function min(numbers: readonly number[]): number {
  return numbers.reduce((least, each) => Math.min(least, each));
}

function max(numbers: readonly number[]): number {
  return numbers.reduce((most, each) => Math.max(most, each));
}
