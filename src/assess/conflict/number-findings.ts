/** Figures that clash → a disagreement: what it is about, and how much it matters. */

import type { Figure } from "../../model.ts";
import { isBound, sizeOf } from "./agree.ts";
import { type Evidence, entitiesIn, passageAround } from "./evidence.ts";
import { type Finding, toFinding } from "./finding.ts";
import { shared } from "./likeness.ts";

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
  const base = WEIGHTS[measure.split(" ").at(-1) ?? ""] ?? 0.55;
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

/** What a disagreement is about: the measure, what else the sentences share, and the entities that all sides name. */
function aboutOf({ readings, at }: Evidence, group: readonly Held[]) {
  const [first] = group;
  const figures = group.map(({ figure }) => figure);
  const sets = group.map(({ figure, reading }) => {
    const holder = readings[reading];
    return holder === undefined ? new Set<never>() : entitiesIn(holder, figure.sentence, at);
  });
  const entities = [...(sets[0] ?? [])].filter((id) => sets.every((set) => set.has(id))).sort();
  const person = first?.figure.of === undefined ? undefined : readings[first.reading]?.mentions[first.figure.of]?.text;
  const words = figures
    .map(({ near, terms }) => [...near, ...terms])
    .reduce<readonly string[]>((all, own, i) => (i === 0 ? own : shared(all, own)), []);
  const what = whatOf(first?.figure.measure ?? "");
  const topic = [...new Set(words)].slice(0, 4).join(", ");
  return { entities, about: person === undefined ? (topic === "" ? what : `${what}: ${topic}`) : `age of ${person}` };
}

/** A measure in words for people. */
function whatOf(measure: string): string {
  if (/^[A-Z]{3}$/u.test(measure)) return `sum in ${measure}`;
  return WORDS[measure] ?? measure;
}

const WORDS: Readonly<Record<string, string>> = {
  clock: "time of day",
  date: "day",
  "date (month)": "month",
  "date (year)": "year",
  meter: "length",
  kilogram: "weight",
  crowd: "size of the crowd",
};
