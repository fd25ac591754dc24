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
