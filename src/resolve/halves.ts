/**
 * Divided countries: "Korea" in a document that names South Korea or its capital, and not North Korea, is South Korea.
 */
import { canonicalName, countryOfCapital } from "../mention/lookup.ts";
import type { Mention } from "../model.ts";

type Named = Pick<Mention, "kind" | "form" | "text" | "canonical">;

/** The mentions, each country that stands undivided with the half that the document speaks of, where that is one. */
export function withHalves<M extends Named>(mentions: readonly M[]): readonly M[] {
  const named = new Set(mentions.flatMap((mention) => countryNamed(mention) ?? []));
  const meant = new Map([...named].flatMap((country) => halfOf(country, named)));
  if (meant.size === 0) return mentions;
  return mentions.map((mention) => {
    const half = mention.kind === "country" ? meant.get(mention.canonical ?? "") : undefined;
    return half === undefined ? mention : { ...mention, canonical: half };
  });
}

function countryNamed({ kind, form, text, canonical = text }: Named): string | undefined {
  if (form !== "name") return undefined;
  return kind === "country" ? canonical : kind === "place" ? countryOfCapital(canonical) : undefined;
}

/** The one half of a country that is named, with the country; none where the country has no halves. */
function halfOf(country: string, named: ReadonlySet<string>): readonly (readonly [string, string])[] {
  const halves = [`North ${country}`, `South ${country}`];
  if (!halves.every((half) => canonicalName(half, "country") === half)) return [];
  const [half, other] = halves.filter((each) => named.has(each));
  return half === undefined || other !== undefined ? [] : [[country, half]];
}
