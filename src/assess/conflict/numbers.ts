/**
 * Numbers that differ: figures of one measure, in documents that tell one story, that cannot both be right.
 *
 * What became of people ("people dead") is compared by each document's first figure of it, since all of a story count the same
 * people. Any other figure must stand in like surroundings, and neither document may have the other's number too.
 */
import { groupBy } from "../../common/collections.ts";
import { unionFind } from "../../common/union-find.ts";
import type { Figure, Reading } from "../../model.ts";
import { agree, dayOf, isBound, isExplainedByTime, sizeOf } from "./agree.ts";
import { type Evidence, entitiesIn, passageAround } from "./evidence.ts";
import { type Finding, toFinding } from "./finding.ts";
import { isOld, likeness, shared } from "./likeness.ts";

/** Figures that are this alike are of one thing. */
const ALIKE = 0.3;
/** Days and numbers of just "people" stand in sentences about anything. */
const VERY_ALIKE = 0.5;
const STRICT: ReadonlySet<string> = new Set(["day", "people", "year", "hour", "minute", "percent"]);

/** A figure with its document's number. */
interface Held {
  readonly figure: Figure;
  readonly reading: number;
}

/** Two figures that cannot both be right. */
interface Clash {
  readonly a: Held;
  readonly b: Held;
}

/** The disagreements about numbers, times of day and ages. */
export function numberConflicts(evidence: Evidence): readonly Finding[] {
  const clashes = evidence.pairs.flatMap(([a, b]) => clashesOf(evidence, a, b));
  return joined(clashes).map((group) => findingOf(evidence, group));
}

function clashesOf(evidence: Evidence, a: number, b: number): readonly Clash[] {
  const [left, right] = [evidence.readings[a], evidence.readings[b]];
  if (left === undefined || right === undefined) return [];
  const [mine, theirs] = [byMeasure(evidence, left), byMeasure(evidence, right)];
  return [...mine].flatMap(([measure, own]) => {
    const other = theirs.get(measure) ?? [];
    const pair = closest(own, other, { left, right });
    return pair.map(([x, y]) => ({ a: { figure: x, reading: a }, b: { figure: y, reading: b } }));
  });
}

/** Figures by measure; ages by whose they are. Parts, and what happened long before, are left out. */
function byMeasure({ at }: Evidence, { document, figures }: Reading): ReadonlyMap<string, readonly Figure[]> {
  const whole = figures.filter((figure) => !figure.isPart && !isOld(figure, document));
  return groupBy(whole, ({ measure, of }) => {
    const person = of === undefined ? undefined : at(document.id, { mention: of })?.id;
    return person === undefined ? measure : `${measure}\n${person}`;
  });
}

interface Sides {
  readonly left: Reading;
  readonly right: Reading;
}

/** For each figure the most alike of the other document, where they clash and nothing speaks for both being right. */
function closest(
  own: readonly Figure[],
  other: readonly Figure[],
  sides: Sides,
): readonly (readonly [Figure, Figure])[] {
  const isMain = /^(?:people \w+|age\n.*|magnitude)$/u.test(keyOf(own[0]));
  const [x, y] = [own[0], other[0]];
  if (isMain) {
    if (x === undefined || y === undefined || own.some((each) => other.some((figure) => agree(each, figure))))
      return softer(own, other, sides);
    return clash(x, y, sides) ? [[x, y]] : [];
  }
  return own.flatMap((figure) => {
    const best = bestOf(figure, other);
    if (best === undefined || bestOf(best, own) !== figure || !clash(figure, best, sides)) return [];
    const isSaid = other.some((each) => agree(each, figure)) || own.some((each) => agree(each, best));
    return isSaid ? [] : [[figure, best] as const];
  });
}

function keyOf(figure: Figure | undefined): string {
  return figure === undefined ? "" : figure.of === undefined ? figure.measure : `${figure.measure}\n`;
}

/** "At least 43" and 59 on one day: both may be right, and yet they are not the same count. */
function softer(
  own: readonly Figure[],
  other: readonly Figure[],
  { left, right }: Sides,
): readonly (readonly [Figure, Figure])[] {
  const [x, y] = [own[0], other[0]];
  const day = dayOf(left.document);
  if (x === undefined || y === undefined || day === undefined || day !== dayOf(right.document)) return [];
  const values = new Set(other.map(sizeOf));
  const isSame = own.some((figure) => values.has(sizeOf(figure)));
  const isClose = !isBound(x) && !isBound(y);
  return isSame || isClose || x.isRough || y.isRough || isVague(x) || isVague(y) ? [] : [[x, y]];
}

/** "dozens", "hundreds": no count at all. */
function isVague({ text }: Figure): boolean {
  return /\b(?:dozens?|scores|hundreds|thousands|millions)\b/iu.test(text);
}

function clash(a: Figure, b: Figure, { left, right }: Sides): boolean {
  return (
    !agree(a, b) && !isExplainedByTime({ figure: a, document: left.document }, { figure: b, document: right.document })
  );
}

function bestOf(figure: Figure, among: readonly Figure[]): Figure | undefined {
  const scored = among.map((other) => ({ other, score: likeness(figure, other) }));
  const best = scored.reduce((most, each) => (each.score > most.score ? each : most), { other: figure, score: 0 });
  return best.score >= (STRICT.has(figure.measure) ? VERY_ALIKE : ALIKE) ? best.other : undefined;
}

/** Clashes that share a figure are one disagreement. */
function joined(clashes: readonly Clash[]): readonly (readonly Held[])[] {
  const held = new Map<string, Held>();
  for (const { a, b } of clashes) for (const each of [a, b]) held.set(keyed(each), each);
  const numbers = new Map([...held.keys()].map((key, i) => [key, i]));
  const sets = unionFind(numbers.size);
  for (const { a, b } of clashes) sets.union(numbers.get(keyed(a)) ?? 0, numbers.get(keyed(b)) ?? 0);
  const groups = groupBy(held.values(), (each) => sets.find(numbers.get(keyed(each)) ?? 0));
  return [...groups.values()].map((group) =>
    group.toSorted((x, y) => x.reading - y.reading || x.figure.start - y.figure.start),
  );
}

function keyed({ figure, reading }: Held): string {
  return `${reading} ${figure.start} ${figure.measure}`;
}

const KINDS: Readonly<Record<string, Finding["kind"]>> = { age: "description", day: "date" };

const WEIGHTS: Readonly<Record<string, number>> = {
  dead: 1,
  injured: 0.8,
  missing: 0.8,
  arrested: 0.7,
  age: 0.4,
  clock: 0.45,
  day: 0.6,
  percent: 0.5,
};

function findingOf(evidence: Evidence, group: readonly Held[]): Finding {
  const figures = group.map(({ figure }) => figure);
  const values = figures.map(sizeOf);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const measure = figures[0]?.measure ?? "";
  const base = WEIGHTS[measure.split(" ").at(-1) ?? ""] ?? 0.55;
  const apart = measure === "day" || most === 0 ? 1 : Math.min(1, (most - least) / most);
  const isSoft = figures.some((figure) => isBound(figure) || figure.isRough);
  const { about, entities } = aboutOf(evidence, group);
  return toFinding({
    kind: KINDS[measure] ?? "number",
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
  const measure = first?.figure.measure ?? "";
  const what = measure === "clock" ? "time of day" : measure;
  return {
    entities,
    about: person === undefined ? [what, ...new Set(words)].slice(0, 5).join(" ") : `age of ${person}`,
  };
}
