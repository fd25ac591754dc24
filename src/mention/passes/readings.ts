/**
 * Names that mean two things ("Georgia", "Amazon"): the document's other words decide, by the cues of `readings.tsv`.
 */

import { KINDS, type Kind } from "../../schema.ts";
import type { Found, Pass } from "../finder.ts";
import { cellParts, once, readRows } from "../gazetteer/files.ts";
import { fold } from "../gazetteer/fold.ts";
import type { View } from "../view.ts";

/** The less usual reading of a name. */
interface Reading {
  readonly kind: Kind;
  readonly canonical: string;
  readonly pro: readonly string[];
  readonly contra: readonly string[];
}

const readingsByName: () => ReadonlyMap<string, Reading> = once(
  () =>
    new Map(
      readRows("readings.tsv").flatMap(([name = "", kindName, canonical = "", pro, contra]) => {
        const kind = KINDS.find((known) => known === kindName);
        if (kind === undefined) return [];
        return [[fold(name), { kind, canonical, pro: cellParts(pro), contra: cellParts(contra) }] as const];
      }),
    ),
);

/** Whether more of a reading's words than of the usual one's stand in the document. */
function isMeant(reading: Reading, words: ReadonlySet<string>): boolean {
  const count = (cues: readonly string[]) => cues.filter((cue) => words.has(cue)).length;
  return count(reading.pro) > count(reading.contra);
}

function wordOf(view: View, found: Found): string | undefined {
  if (found.form !== "name" || found.demonym || found.kind === "person" || found.end - found.start > 1)
    return undefined;
  return view.passages[found.sentence]?.folded[found.start];
}

function apply(view: View, found: readonly Found[]): readonly Found[] {
  if (!found.some((mention) => readingsByName().has(wordOf(view, mention) ?? ""))) return found;
  const words = once(() => new Set(view.passages.flatMap((passage) => passage.folded)));
  return found.map((mention) => {
    const reading = readingsByName().get(wordOf(view, mention) ?? "");
    if (reading === undefined || !isMeant(reading, words())) return mention;
    return { ...mention, kind: reading.kind, canonical: reading.canonical, finder: readings.name };
  });
}

export const readings: Pass = { name: "readings", apply };
