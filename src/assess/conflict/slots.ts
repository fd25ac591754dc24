/**
 * Figures as they are compared: what each is of, and the words and names around it. Only figures of one family can be of one thing; a
 * count of people may say what became of them, and need not.
 */
import { groupBy, pushTo } from "../../common/collections.ts";
import { meaningOf } from "../../language/word-vectors.ts";
import { isPersonNoun } from "../../mention/gazetteer/words.ts";
import type { EntityId, Figure, Reading } from "../../model.ts";
import type { EntityAt } from "../../resolve/entities.ts";
import { soundOf } from "../../resolve/spelling.ts";
import { personKey } from "../detail/page.ts";
import { CLOCK } from "../figure/clocks.ts";
import { isFate, NO_MONEY } from "../figure/vocabulary.ts";
import type { Evidence } from "./evidence.ts";
import { wordingOf } from "./wording.ts";
import { stemCounts, stemOf } from "./words.ts";

/** What sort of number a slot holds; some sorts stand in sentences about anything. */
export type Sort =
  | "fate"
  | "people"
  | "age"
  | "money"
  | "share"
  | "clock"
  | "date"
  | "duration"
  | "size"
  | "place"
  | "count";

/** A figure with what tells what it is of. */
export interface Slot {
  readonly figure: Figure;
  readonly reading: number;
  readonly sort: Sort;
  /** Only slots of one family are compared. */
  readonly family: string;
  /** Who or what is counted, and what became of them, of a count of people. */
  readonly noun: string;
  readonly fate: string;
  /** Stems of the words next to it, of its sentence, and of that and its neighbours. */
  readonly near: readonly string[];
  readonly terms: readonly string[];
  readonly around: readonly string[];
  /** What the words around it mean, and the noun that is counted: vectors of length 1, without numbers where nothing is known. */
  readonly wording: Float32Array;
  readonly meaning: Float32Array;
  /** The entities that its sentence and the one before name. */
  readonly entities: ReadonlySet<EntityId>;
  /** How many slots of its family and noun stand before it in the document. */
  readonly rank: number;
}

/** A document's slots by family, and what is counted of it. */
export interface Sheet {
  readonly reading: Reading;
  /** How often it says each word, by stem. */
  readonly words: ReadonlyMap<string, number>;
  readonly slots: readonly Slot[];
  readonly byFamily: ReadonlyMap<string, readonly Slot[]>;
}

/** Slots of one document that are compared, at most: what a table lists is no story. */
const COMPARED = 150;

/** The slots of a document. */
export function sheetOf({ at, readings }: Evidence, number: number): Sheet | undefined {
  const reading = readings[number];
  if (reading === undefined) return undefined;
  const { document, figures } = reading;
  const stems = stemsBySentence(reading);
  const words = stemCounts(document);
  const entities = entitiesBySentence(reading, at);
  const named = (...lines: readonly number[]) => new Set(lines.flatMap((line) => entities.get(line) ?? []));
  const ranks = new Map<string, number>();
  const slots = figures.slice(0, COMPARED).map((figure): Slot => {
    const person = figure.of === undefined ? undefined : at(document.id, { mention: figure.of })?.name;
    const kind = kindOf(figure.measure, person);
    const key = `${kind.family} ${kind.noun} ${kind.fate}`;
    const rank = ranks.get(key) ?? 0;
    ranks.set(key, rank + 1);
    return {
      ...kind,
      ...{ figure, reading: number, rank },
      near: unique(figure.near.map(stemOf)),
      terms: unique(figure.terms.map(stemOf)),
      around: unique([-1, 0, 1].flatMap((step) => stems[figure.sentence + step] ?? [])),
      wording: wordingOf(reading, figure, COUNTS.has(kind.sort), words),
      meaning: meaningOf([[kind.noun.slice(kind.noun.lastIndexOf(" ") + 1), 1]]),
      entities: named(figure.sentence - 1, figure.sentence),
    };
  });
  return { reading, words, slots, byFamily: groupBy(slots, ({ family }) => family) };
}

/** Sorts whose text says what is counted. */
const COUNTS: ReadonlySet<Sort> = new Set(["fate", "people", "count"]);

/** The named entities of each sentence. */
function entitiesBySentence({ document, mentions }: Reading, at: EntityAt): ReadonlyMap<number, readonly EntityId[]> {
  const found = new Map<number, EntityId[]>();
  for (const [mention, { form, sentence }] of mentions.entries()) {
    const id = form === "name" ? at(document.id, { mention })?.id : undefined;
    if (id !== undefined) pushTo(found, sentence, id);
  }
  return found;
}

/** The stems of each sentence's longer words. */
function stemsBySentence({ document, sentences }: Reading): readonly (readonly string[])[] {
  return sentences.map(({ start, end }) =>
    unique((document.text.slice(start, end).match(/\p{L}{4,}/gu) ?? []).map(stemOf)),
  );
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}

type Kind = Pick<Slot, "sort" | "family" | "noun" | "fate">;

/** What a measure is of. */
function kindOf(measure: string, person: string | undefined): Kind {
  const plain = (sort: Sort, family: string): Kind => ({ sort, family, noun: "", fate: "" });
  if (person !== undefined) return plain("age", `age\n${ageKey(person)}`);
  if (measure.startsWith("age of ")) return plain("age", measure);
  if (measure.startsWith("date")) return plain("date", "date");
  if (measure === NO_MONEY || /^[A-Z]{3}$/u.test(measure)) return plain("money", measure);
  if (measure.startsWith(CLOCK)) return plain("clock", CLOCK);
  const fixed = SORTS.get(measure);
  if (fixed !== undefined) return plain(fixed, fixed === "share" ? "share" : measure);
  return countOf(measure);
}

const SORTS: ReadonlyMap<string, Sort> = new Map([
  ["age", "age"],
  ["duration", "duration"],
  ["percent", "share"],
  ["turnout", "share"],
  ["meter", "size"],
  ["centimeter", "size"],
  ["kilogram", "size"],
  ["square kilometer", "size"],
  ["kilometer per hour", "size"],
  ["magnitude", "size"],
]);

/** Groups of people that are counted as they are, whatever became of them. */
const CROWDS: ReadonlySet<string> = new Set(["crowd", "crowd of mourners", "capacity", "population"]);

function countOf(measure: string): Kind {
  const space = measure.indexOf(" ");
  if (isFate(measure) || /^.+ (?:aboard|in danger)$/u.test(measure)) {
    const [noun, fate] = [measure.slice(0, space), measure.slice(space + 1)];
    return { sort: "fate", family: "people", noun, fate };
  }
  if (CROWDS.has(measure)) return { sort: "people", family: "people", noun: "people", fate: measure };
  const noun = measure.replace(/ (?:in all|of)$/u, "");
  const last = noun.split(" ").at(-1) ?? noun;
  if (noun === "people" || noun.startsWith("nationals of ") || isPersonNoun(last))
    return { sort: "people", family: "people", noun, fate: "" };
  return { sort: "count", family: `count\n${noun}`, noun, fate: "" };
}

/** The family name as it sounds, with an initial. */
function ageKey(name: string): string {
  const [family = "", initial = ""] = personKey(name).split(" ");
  return `${soundOf(family)} ${initial}`;
}
