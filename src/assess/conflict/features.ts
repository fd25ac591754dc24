/** What two slots have in common and what they do not, as numbers that a fitted score weighs. */
import { dotOf } from "../../language/word-vectors.ts";
import type { Document } from "../../model.ts";
import { minutesOf } from "../figure/units.ts";
import { agree, clocksApart, isBound, sizeOf } from "./agree.ts";
import { overlap } from "./overlap.ts";
import type { Sheet, Slot } from "./slots.ts";

/** A feature of a pair of slots: what sort they are of, what they share, and what speaks against them. */
export type Feature =
  | ("fate" | "people" | "age" | "person" | "share" | "clock" | "date" | "duration" | "count")
  | ("near" | "terms" | "around" | "wording" | "entities" | "sameFate" | "lacksFate" | "sameNoun" | "otherNoun")
  | ("meaning" | "place" | "exact")
  | ("close" | "none" | "alone" | "first" | "lead" | "own" | "ownNext" | "bound")
  | ("said" | "otherOwner" | "otherTime" | "otherPrecision" | "partOne");

/** In so many sentences from its beginning, an article says what happened. */
const LEAD = 6;
/** What is older than so many days when an article appears is not its news. */
const OLD = 45;
const DAY = 86_400_000;

/** The features of two slots of one family, each about 0…1; those that are left out are 0. */
export function featuresOf(a: Slot, b: Slot, left: Sheet, right: Sheet): ReadonlyMap<Feature, number> {
  const shared = (one: readonly string[], other: readonly string[]) => overlap(one, other, left.words, right.words);
  const found = new Map<Feature, number>([
    ["near", shared(a.near, b.near)],
    ["terms", shared(a.terms, b.terms)],
    ["around", shared(a.around, b.around)],
    ["wording", dotOf(a.wording, b.wording)],
    ["meaning", dotOf(a.meaning, b.meaning)],
    ["entities", sharedEntities(a.entities, b.entities)],
    ["place", 1 - Math.abs(placeOf(a, left) - placeOf(b, right))],
    ["exact", Math.min(digitsOf(a), digitsOf(b), EXACT) / EXACT],
    ["close", closeness(a, b)],
    ["alone", aloneness(a, left) * aloneness(b, right)],
    ["first", 1 / ((1 + a.rank) * (1 + b.rank))],
    ["said", Number(saysToo(right, b, a)) + Number(saysToo(left, a, b))],
  ]);
  const sort = a.figure.of === undefined ? SORTS[a.sort] : "person";
  if (sort !== undefined) found.set(sort, 1);
  for (const [name, holds] of TESTS) if (holds(a, b, left, right)) found.set(name, 1);
  return found;
}

/** Sorts that have a weight of their own. */
const SORTS: Readonly<Partial<Record<Slot["sort"], Feature>>> = {
  fate: "fate",
  people: "people",
  age: "age",
  share: "share",
  clock: "clock",
  date: "date",
  duration: "duration",
  count: "count",
};

/** Features that hold or do not. */
const TESTS: readonly (readonly [Feature, (a: Slot, b: Slot, left: Sheet, right: Sheet) => boolean])[] = [
  ["sameFate", (a, b) => a.fate !== "" && a.fate === b.fate],
  ["lacksFate", (a, b) => a.family === "people" && (a.fate === "") !== (b.fate === "")],
  ["sameNoun", (a, b) => a.family === "people" && a.noun === b.noun],
  ["otherNoun", (a, b) => a.family !== b.family && a.noun !== b.noun],
  ["otherOwner", areOthers],
  ["otherTime", areTimesApart],
  ["otherPrecision", (a, b) => precisionOf(a) !== precisionOf(b)],
  ["partOne", (a, b) => a.figure.isPart !== b.figure.isPart],
  ["bound", (a, b) => [a, b].some(({ figure }) => isBound(figure) || figure.isRough)],
  ["none", (a, b) => a.sort !== "clock" && (a.figure.high === 0 || b.figure.high === 0)],
  ["lead", (a, b) => Math.max(a.figure.sentence, b.figure.sentence) <= LEAD],
  ["own", (_, __, left, right) => left === right],
  ["ownNext", (a, b, left, right) => left === right && b.figure.sentence - a.figure.sentence <= 1],
];

function sharedEntities(a: Slot["entities"], b: Slot["entities"]): number {
  const both = [...a].filter((id) => b.has(id)).length;
  return both === 0 ? 0 : both / Math.sqrt(a.size * b.size);
}

/** How far down its document a figure stands, 0…1. */
function placeOf({ figure }: Slot, { reading }: Sheet): number {
  return figure.sentence / reading.sentences.length;
}

/** From so many digits on, two numbers do not meet by chance. */
const EXACT = 3;

/** The digits of a number before the zeros that round it. */
function digitsOf({ figure }: Slot): number {
  return String(Math.round(sizeOf(figure))).replace(/0+$/u, "").length;
}

/** Whether one is a figure of somebody, and the other of somebody else. */
function areOthers({ figure: a }: Slot, { figure: b }: Slot): boolean {
  return a.names.length > 0 && b.names.length > 0 && !a.names.some((word) => b.names.includes(word));
}

/** How finely a date is told, or in which unit a length of time: hours are seldom of what days are. */
function precisionOf({ sort, figure: { measure, text } }: Slot): string {
  if (sort === "date") return measure;
  return sort === "duration" ? `${minutesOf(text)}` : "";
}

/** How few figures of the kind the document has, 0…1. */
function aloneness(slot: Slot, { byFamily }: Sheet): number {
  const like = (byFamily.get(slot.family) ?? []).filter(
    (other) =>
      precisionOf(other) === precisionOf(slot) &&
      (slot.family !== "people" || other.fate === slot.fate || other.noun === slot.noun),
  );
  return 1 / Math.max(1, like.length);
}

/** Whether a document that has one slot says the other's number too. */
function saysToo({ byFamily }: Sheet, own: Slot, other: Slot): boolean {
  return (byFamily.get(own.family) ?? []).some(
    (each) => each !== own && each.fate === other.fate && !isVague(each) && agree(each.figure, other.figure),
  );
}

/** "dozens", "hundreds": no count at all. */
export function isVague({ figure: { text } }: Slot): boolean {
  return /\b(?:dozens?|scores|hundreds|thousands|millions)\b/iu.test(text);
}

/** Minutes by which two times of day differ that are not close any more; days of two dates, by how fine the coarser is. */
const HOURS = 180;
const DAYS: readonly (readonly [RegExp, number])[] = [
  [/year/u, 1000],
  [/month/u, 150],
  [/./u, 10],
];

/** Guesses at the size of a crowd differ widely. */
const GUESSED = 0.8;

function closeness(a: Slot, b: Slot): number {
  if (a.fate.startsWith("crowd") && a.fate === b.fate) return GUESSED;
  const [one, other] = [sizeOf(a.figure), sizeOf(b.figure)];
  if (a.sort === "clock") return Math.exp(-clocksApart(a.figure, b.figure) / HOURS);
  if (a.sort === "date") {
    const measures = `${a.figure.measure} ${b.figure.measure}`;
    return Math.exp(-Math.abs(one - other) / (DAYS.find(([finest]) => finest.test(measures))?.[1] ?? 1));
  }
  return Math.min(one, other) / Math.max(one, other, 1);
}

/** Figures for two years or months are two figures. */
function areTimesApart({ figure: { when: a }, sort }: Slot, { figure: { when: b } }: Slot): boolean {
  return sort !== "date" && a !== undefined && b !== undefined && !(a.earliest <= b.latest && b.earliest <= a.latest);
}

/** Whether one is told of something long before the article appeared, and the other of its news. */
export function areOldAndNew(a: Slot, b: Slot, left: Sheet, right: Sheet): boolean {
  return isOld(a, left.reading.document) !== isOld(b, right.reading.document);
}

/** Whether a sentence tells of something long before the article appeared. */
function isOld({ figure: { when }, sort }: Slot, { published }: Document): boolean {
  if (when === undefined || published === undefined || sort === "date") return false;
  return Date.parse(`${when.latest}T00:00:00Z`) < Date.parse(published.date) - OLD * DAY;
}
