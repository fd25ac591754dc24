/** Figures that clash → a disagreement: what it is about, and how much it matters. */

import type { Figure, Reading } from "../../model.ts";
import { CLOCK } from "../figure/clocks.ts";
import { synonymOf } from "../figure/synonyms.ts";
import { isBound, sizeOf } from "./agree.ts";
import { type Evidence, entitiesIn, passageAround } from "./evidence.ts";
import { type Finding, toFinding } from "./finding.ts";
import { headingOf } from "./heading.ts";
import { shared } from "./overlap.ts";

/** A figure with its document's number. */
export interface Held {
  readonly figure: Figure;
  readonly reading: number;
}

const WEIGHTS: Readonly<Record<string, number>> = {
  dead: 1,
  injured: 0.8,
  missing: 0.8,
  arrested: 0.7,
  age: 0.4,
  clock: 0.45,
  date: 0.6,
  percent: 0.5,
};

function kindOf(measure: string): Finding["kind"] {
  if (/^age\b/u.test(measure)) return "description";
  return measure.startsWith("date") ? "date" : "number";
}

/** The disagreement of figures that clash. */
export function findingOf(evidence: Evidence, group: readonly Held[]): Finding {
  const figures = group.map(({ figure }) => figure);
  const values = figures.map(sizeOf);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const measure = figures[0]?.measure ?? "";
  const base = WEIGHTS[measure.startsWith(CLOCK) ? CLOCK : (measure.split(" ").at(-1) ?? "")] ?? 0.55;
  const apart = measure.startsWith("date") || most === 0 ? 1 : Math.min(1, (most - least) / most);
  const isSoft = figures.some((figure) => isBound(figure) || figure.isRough);
  const { about, entities } = aboutOf(evidence, group);
  return toFinding({
    kind: kindOf(measure),
    about,
    entities,
    weight: base * (0.6 + 0.4 * apart) * (isSoft ? 0.7 : 1),
    sides: group.flatMap(({ figure, reading }) => {
      const holder = evidence.readings[reading];
      return holder === undefined ? [] : [{ value: figure.text, ...passageAround(holder, figure.sentence, figure) }];
    }),
  });
}

/** What a disagreement is about, and the entities that all sides name. */
function aboutOf({ readings, at }: Evidence, group: readonly Held[]): Pick<Finding, "about" | "entities"> {
  const sets = group.map(({ figure, reading }) => {
    const holder = readings[reading];
    return holder === undefined ? new Set<never>() : entitiesIn(holder, figure.sentence, at);
  });
  const entities = [...(sets[0] ?? [])].filter((id) => sets.every((set) => set.has(id)));
  const figures = group.map(({ figure }) => figure);
  const [figure] = figures;
  const reading = readings[group[0]?.reading ?? -1];
  if (figure === undefined || reading === undefined) return { entities, about: "" };
  const person = figure.of === undefined ? undefined : reading.mentions[figure.of]?.text;
  const names = entities.map((id) =>
    spelled(reading, figure.sentence, (mention) => at(reading.document.id, { mention })?.id === id),
  );
  const words = figures.map(({ near }) => near).reduce(shared);
  const written = words.map((word) => asWritten(reading, figure.sentence, word));
  const about = person === undefined ? headingOf(figure.measure, names, written) : `age of ${person}`;
  return { entities: entities.toSorted(), about };
}

/** An entity as a sentence names it, in the longest way. */
function spelled({ mentions }: Reading, sentence: number, isIts: (mention: number) => boolean): string {
  const own = mentions.filter((mention, i) => mention.sentence === sentence && mention.form === "name" && isIts(i));
  return own.map(({ text }) => text).reduce((a, b) => (b.length > a.length ? b : a), "");
}

/** The word of a sentence that has a lemma, or means what it does. */
function asWritten({ sentences }: Reading, sentence: number, lemma: string): string {
  const found = sentences[sentence]?.tokens.find((token) => synonymOf(token.lemma.toLowerCase()) === lemma);
  return found?.text ?? lemma;
}
