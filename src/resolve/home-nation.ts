/** The country that a document is at home in, by its dateline and by which countries and places it names how often. */
import { canonicalName, countryOfPlace } from "../mention/lookup.ts";
import type { EntityId, Mention, Reading } from "../model.ts";
import type { EntityAt } from "./entities.ts";

/** How often a country and its places are named so that a document is at home there, and how many times as often as any other. */
const FAR_MORE = { least: 3, lead: 3 };
/** The same where the dateline is from there. */
const WITH_DATELINE = { least: 2, lead: 0.5 };

/** The country that a document is written in, if it speaks of it; without a dateline, the one that it speaks of far more than of any other. */
export function nationOf({ reading, at }: { readonly reading: Reading; readonly at: EntityAt }): EntityId | undefined {
  const { document, mentions } = reading;
  const counts = countriesIn(mentions);
  const written = writtenIn(reading);
  if (written.length > 1) return undefined;
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  const home = written[0] ?? most?.[0];
  const others = [...counts].flatMap(([name, count]) => (name === home ? [] : [count]));
  const { least, lead } = written.length === 1 ? WITH_DATELINE : FAR_MORE;
  const count = counts.get(home ?? "") ?? 0;
  if (count < least || count < lead * Math.max(0, ...others)) return undefined;
  const own = mentions.findIndex((mention) => mention.kind === "country" && nameOf(mention) === home);
  const entity = own < 0 ? undefined : at(document.id, { mention: own });
  return entity?.kind === "country" ? entity.id : undefined;
}

function nameOf({ canonical, text }: Mention): string {
  return canonical ?? text;
}

/** How often each country is named, by itself or by one of its places. */
function countriesIn(mentions: readonly Mention[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    if (mention.form !== "name" || (mention.kind !== "country" && mention.kind !== "place")) continue;
    const country = mention.kind === "country" ? nameOf(mention) : countryOfPlace(nameOf(mention));
    if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
}

/** The countries of the datelines: "SEOUL, March 27 (Reuters)", "GORI, Georgia (AFP)"; two of "WASHINGTON/LONDON". */
function writtenIn({ document }: Reading): readonly string[] {
  const lines = document.blocks.filter(({ role }) => role === "dateline");
  const parts = lines.flatMap(({ start, end }) => document.text.slice(start, end).split(/[,–—:/()-]/u));
  const names = parts.map((part) => part.trim()).filter((part) => part !== "");
  return [...new Set(names.flatMap((name) => canonicalName(name, "country") ?? countryOfPlace(name) ?? []))];
}
