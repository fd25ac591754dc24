/**
 * What documents of one story say otherwise of how, why, where and by whom: ranks, charges, weapons, causes of death, who did it.
 */
import { groupBy } from "../../common/collections.ts";
import type { Reading } from "../../model.ts";
import { blameIn } from "../detail/blame.ts";
import { chargesIn } from "../detail/charges.ts";
import { causesIn, endingsIn } from "../detail/deaths.ts";
import { happeningsIn } from "../detail/happenings.ts";
import { type Detail, type Line, linesOf } from "../detail/page.ts";
import { ranksIn } from "../detail/ranks.ts";
import { weaponsIn } from "../detail/weapons.ts";
import { type Evidence, passageAround } from "./evidence.ts";
import { type Finding, toFinding } from "./finding.ts";

/** Details of one topic, and their document's number. */
interface Told {
  readonly detail: Detail;
  readonly reading: number;
}

const FINDERS: readonly ((line: Line) => readonly Detail[])[] = [
  ranksIn,
  chargesIn,
  weaponsIn,
  endingsIn,
  causesIn,
  blameIn,
];

/** The disagreements about details. */
export function detailConflicts(evidence: Evidence): readonly Finding[] {
  const told = evidence.readings.map((reading, i) =>
    groupBy(toldIn(evidence, reading, i), ({ detail }) => detail.topic),
  );
  const topics = new Map<string, Map<string, Told>>();
  const add = (topic: string, pair: readonly [Told, Told]) => {
    const clash = topics.get(topic) ?? new Map<string, Told>();
    topics.set(topic, clash);
    for (const each of pair) clash.set(`${each.reading} ${each.detail.value}`, each);
  };
  const pairs = [...evidence.pairs, ...evidence.readings.map((_, i) => [i, i] as const)];
  for (const [a, b] of pairs)
    for (const [topic, mine] of told[a] ?? []) {
      const pair = clashOf(topic, mine, told[b]?.get(topic) ?? [], evidence.readings);
      if (pair !== undefined) add(topic, pair);
    }
  return [...topics].map(([topic, clash]) => findingOf(evidence, topic, [...clash.values()]));
}

function toldIn({ at }: Evidence, reading: Reading, number: number): readonly Told[] {
  const lines = linesOf(reading, at);
  const details = lines.flatMap((line) => [
    ...FINDERS.flatMap((finder) => finder(line)),
    ...happeningsIn(line, reading.figures),
  ]);
  return details.map((detail) => ({ detail, reading: number }));
}

/** Two details that cannot both be so. One document may itself name two who did it, or two causes. */
function clashOf(
  topic: string,
  mine: readonly Told[],
  theirs: readonly Told[],
  readings: readonly Reading[],
): readonly [Told, Told] | undefined {
  const isOwn = mine === theirs;
  if (isOwn && !/^(?:who did it|cause of death)/u.test(topic)) return undefined;
  const [own, other] = [valuesOf(mine), valuesOf(theirs)];
  // "An arrest at the border, another in the capital": a document that tells of several says nothing of one.
  if (/^(?:place|day)/u.test(topic) && (own.size > 1 || other.size > 1)) return undefined;
  const isShared = [...own].some((value) => other.has(value));
  if (topic !== "weapon" && topic !== "who did it" && !isOwn && isShared) return undefined;
  const x = mine.find(({ detail }) => isOwn || !other.has(detail.value));
  const y = theirs.find(({ detail }) => detail.value !== x?.detail.value && (isOwn || !own.has(detail.value)));
  if (x === undefined || y === undefined) return undefined;
  return topic.startsWith("place") && areNested(x.detail, y.detail, readings) ? undefined : [x, y];
}

function valuesOf(told: readonly Told[]): ReadonlySet<string> {
  return new Set(told.map(({ detail }) => detail.value));
}

/** Whether some document writes the one place next to the other: one may lie in the other. */
function areNested(a: Detail, b: Detail, readings: readonly Reading[]): boolean {
  return readings.some(({ document: { text } }) =>
    [
      [a.text, b.text],
      [b.text, a.text],
    ].some(([one = "", two = ""]) => text.includes(`${one}, ${two}`) || text.includes(`${one} in ${two}`)),
  );
}

const WEIGHTS: readonly (readonly [RegExp, number])[] = [
  [/^who did it/u, 0.9],
  [/^(?:end|cause)/u, 0.8],
  [/^(?:place|day|charges)/u, 0.6],
  [/^weapon/u, 0.5],
];

function findingOf({ readings }: Evidence, topic: string, told: readonly Told[]): Finding {
  const kind =
    topic === "who did it"
      ? "participants"
      : topic.startsWith("place")
        ? "place"
        : topic.startsWith("day")
          ? "date"
          : "description";
  return toFinding({
    kind,
    about: topic,
    entities: [],
    weight: WEIGHTS.find(([pattern]) => pattern.test(topic))?.[1] ?? 0.4,
    sides: told.flatMap(({ detail, reading }) => {
      const holder = readings[reading];
      return holder === undefined ? [] : [{ value: detail.text, ...passageAround(holder, detail.sentence, detail) }];
    }),
  });
}
