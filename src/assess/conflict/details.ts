/**
 * What documents of one story say otherwise of how, why, where and by whom: ranks, charges, weapons, causes of death, who did it, what somebody is.
 */
import { groupBy } from "../../common/collections.ts";
import type { Reading } from "../../model.ts";
import { attributesIn } from "../detail/attributes.ts";
import { blameIn } from "../detail/blame.ts";
import { chargesIn } from "../detail/charges.ts";
import { causesIn, endingsIn } from "../detail/deaths.ts";
import { happeningsIn } from "../detail/happenings.ts";
import { type Detail, type Line, linesOf } from "../detail/page.ts";
import { ranksIn } from "../detail/ranks.ts";
import { planesIn, vehiclesIn } from "../detail/vehicles.ts";
import { weaponsIn } from "../detail/weapons.ts";
import { weatherIn } from "../detail/weather.ts";
import { type Evidence, passageAround } from "./evidence.ts";
import { type Finding, toFinding } from "./finding.ts";
import { joined } from "./joined.ts";
import { consonantsOf } from "./spellings.ts";

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
  attributesIn,
  vehiclesIn,
  planesIn,
  weatherIn,
];

/** The disagreements about details. */
export function detailConflicts(evidence: Evidence): readonly Finding[] {
  const told = evidence.readings.map((reading, i) =>
    groupBy(toldIn(evidence, reading, i), ({ detail }) => matterOf(detail)),
  );
  const pairs = [...evidence.pairs, ...evidence.readings.map((_, i) => [i, i] as const)];
  const clashes = pairs.flatMap(([a, b]) =>
    [...(told[a] ?? [])].flatMap(([topic, mine]) => {
      const clash = clashOf(topic, mine, told[b]?.get(topic) ?? [], evidence.readings);
      return clash === undefined ? [] : [clash];
    }),
  );
  return joined(clashes, keyOf).map((group) => findingOf(evidence, group));
}

/** The topic; of ranks the name as it sounds, whatever its vowels, since articles transliterate otherwise. */
function matterOf({ topic }: Detail): string {
  const name = /^rank of (.+)$/u.exec(topic)?.[1];
  const consonants = consonantsOf(name ?? "");
  return consonants.length >= CONSONANTS ? `rank of ${consonants}` : topic;
}

/** The fewest consonants that tell a name. */
const CONSONANTS = 3;

/** What one document says of a topic with one value is one side, however often. */
function keyOf({ detail: { topic, value }, reading }: Told): string {
  return `${reading} ${topic} ${value}`;
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
  const y = theirs.find(({ detail }) => isOther(topic, detail, x?.detail) && (isOwn || !own.has(detail.value)));
  if (x === undefined || y === undefined) return undefined;
  return topic.startsWith("place") && areNested(x, y, readings) ? undefined : [x, y];
}

/** Whether two details say something else; every general may be called one, a major general too. */
function isOther(topic: string, { value }: Detail, other: Detail | undefined): boolean {
  if (other === undefined || value === other.value) return false;
  const isShort = topic.startsWith("rank") && GENERALS.test(value) && GENERALS.test(other.value);
  return !(isShort && (value.endsWith(` ${other.value}`) || other.value.endsWith(` ${value}`)));
}
const GENERALS = /(?:general|admiral)$/u;

function valuesOf(told: readonly Told[]): ReadonlySet<string> {
  return new Set(told.map(({ detail }) => detail.value));
}

/** Whether one of the documents writes the one place next to the other: one may lie in the other. */
function areNested(a: Told, b: Told, readings: readonly Reading[]): boolean {
  const [one, two] = [a.detail.text, b.detail.text];
  const nested = [`${one}, ${two}`, `${two}, ${one}`, `${one} in ${two}`, `${two} in ${one}`];
  return [a, b].some(({ reading }) =>
    nested.some((words) => readings[reading]?.document.text.includes(words) === true),
  );
}

const WEIGHTS: readonly (readonly [RegExp, number])[] = [
  [/^who did it/u, 0.9],
  [/^(?:end|cause)/u, 0.8],
  [/^(?:place|day|charges)/u, 0.6],
  [/^weapon/u, 0.5],
];

const KINDS: readonly (readonly [RegExp, Finding["kind"]])[] = [
  [/^who did it/u, "participants"],
  [/^place/u, "place"],
  [/^day/u, "date"],
];

function findingOf({ readings }: Evidence, told: readonly Told[]): Finding {
  const topic = told[0]?.detail.topic ?? "";
  return toFinding({
    kind: KINDS.find(([pattern]) => pattern.test(topic))?.[1] ?? "description",
    about: topic,
    entities: [],
    weight: WEIGHTS.find(([pattern]) => pattern.test(topic))?.[1] ?? 0.4,
    sides: told.flatMap(({ detail, reading }) => {
      const holder = readings[reading];
      return holder === undefined ? [] : [{ value: detail.text, ...passageAround(holder, detail.sentence, detail) }];
    }),
  });
}
