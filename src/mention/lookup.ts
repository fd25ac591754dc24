/**
 * Asking the gazetteers about a whole name: what its canonical form is, and which country a capital governs.
 */
import type { Kind } from "../schema.ts";
import { once, readRows } from "./gazetteer/files.ts";
import { fold, splitPhrase } from "./gazetteer/fold.ts";
import { type Entry, nameTrie } from "./gazetteer/names.ts";

/** The canonical name that a gazetteer of this kind has for a whole text; a place may also be a country. */
export function canonicalName(text: string, kind: Kind): string | undefined {
  const parts = splitPhrase(text);
  const hit = nameTrie().hitsAt(parts.map(fold), 0)[0];
  if (hit === undefined || hit.length !== parts.length) return undefined;
  return hit.values.find((entry) => isOf(entry, kind))?.canonical;
}

function isOf(entry: Entry, kind: Kind): boolean {
  return entry.kind === kind || (kind === "place" && entry.kind === "country");
}

const capitals: () => ReadonlyMap<string, string> = once(
  () =>
    new Map(
      readRows("countries.tsv").flatMap(([name = "", , , capital = ""]) =>
        capital === "" ? [] : [[fold(capital), name]],
      ),
    ),
);

/** The country whose government sits in a place, by the place's name. */
export function countryOfCapital(name: string): string | undefined {
  return capitals().get(fold(name));
}

/** Countries by the codes that the lists of places have: a code's country is the one with the code's capital. */
const countriesByCode: () => ReadonlyMap<string, string> = once(
  () =>
    new Map(
      readRows("cities.tsv").flatMap(([name = "", , code = "", capital = ""]) => {
        const country = capital === "c" ? countryOfCapital(name) : undefined;
        return country === undefined ? [] : [[code, country] as const];
      }),
    ),
);

/** For each city and province the code of its country; "" where several countries have one of the name. */
const codes: () => ReadonlyMap<string, string> = once(() => {
  const found = new Map<string, string>();
  for (const [name = "", , code = ""] of [...readRows("cities.tsv"), ...readRows("regions.tsv")]) {
    const known = found.get(fold(name));
    found.set(fold(name), known === undefined || known === code ? code : "");
  }
  return found;
});

/** The country that a city or province lies in, by its name: a capital's, else undefined where several countries have one of the name. */
export function countryOfPlace(name: string): string | undefined {
  return countryOfCapital(name) ?? countriesByCode().get(codes().get(fold(name)) ?? "");
}
