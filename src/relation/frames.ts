/**
 * Which words say which relation, and where its ends stand: the tables of verbs, nouns and adjectives, read into maps.
 */
import type { Relation } from "../schema.ts";
import { ADJECTIVE_ROWS, BOND_ROWS, NOUN_ROWS, type NounRow } from "./noun-table.ts";
import { PHRASE_ROWS } from "./phrase-table.ts";
import { VERB_ROWS } from "./verb-table.ts";

/** Where the object of a verb stands. */
export type Slot = "obj" | "iobj" | "owner" | "pair" | "that" | "purpose" | "none" | "text" | `+${string}`;

/** One reading of a verb. */
export interface Frame {
  readonly relation: Relation;
  readonly object: readonly Slot[];
  /** Particles or object nouns without which the verb does not say this: "rule out", "take office". */
  readonly with?: RegExp;
  /**
   * "turned": its object does it. "patient": of a passive, the one to whom it was done is the subject. "swapped": who stands in the slot
   * does it to the object.
   */
  readonly ends?: Ends;
}

type Ends = "turned" | "patient" | "swapped";

/** The signs before a row's slots. */
const SIGNS: ReadonlyMap<string, Ends> = new Map([
  ["<", "turned"],
  ["=", "patient"],
  ["~", "swapped"],
]);

const FRAMES: ReadonlyMap<string, readonly Frame[]> = tableOf();

function tableOf(): ReadonlyMap<string, readonly Frame[]> {
  const table = new Map<string, Frame[]>();
  for (const [verbs, relation, slots, needs] of [...PHRASE_ROWS, ...VERB_ROWS]) {
    const words = slots.split(" ");
    const ends = SIGNS.get(words[0] ?? "");
    const frame: Frame = {
      relation,
      object: (ends === undefined ? words : words.slice(1)).map(slotOf),
      ...(needs === undefined ? {} : { with: needs }),
      ...(ends === undefined ? {} : { ends }),
    };
    for (const verb of verbs.split(" ")) table.set(verb, [...(table.get(verb) ?? []), frame]);
  }
  return table;
}

function slotOf(word: string): Slot {
  if (isPlain(word)) return word;
  return `+${word.replace("+", "")}`;
}

function isPlain(word: string): word is Exclude<Slot, `+${string}`> {
  return /^(?:obj|iobj|owner|pair|that|purpose|none|text)$/u.test(word);
}

/** The readings of a verb's lemma; `companions` are its particles, prepositions and object nouns. */
export function framesOf(lemma: string, companions: readonly string[]): readonly Frame[] {
  const fits = (frame: Frame) => frame.with === undefined || companions.some((word) => frame.with?.test(word));
  return (FRAMES.get(lemma) ?? []).filter(fits);
}

/** Nouns for events, with the relation and the prepositions of its other end: "talks with X", "a visit to X". */
export interface NounFrame {
  readonly relation: Relation;
  readonly object: readonly string[];
}

function nounFrames(rows: readonly NounRow[]): ReadonlyMap<string, NounFrame> {
  return new Map(
    rows.flatMap(([nouns, relation, prepositions]) => {
      const object = prepositions.split(" ").filter((word) => word !== "");
      return nouns.split(" ").map((noun) => [noun, { relation, object }] as const);
    }),
  );
}

const NOUN_FRAMES = nounFrames(NOUN_ROWS);
const ADJECTIVE_FRAMES = nounFrames(ADJECTIVE_ROWS);

/** The event that a noun names. */
export function nounFrameOf(lemma: string): NounFrame | undefined {
  return NOUN_FRAMES.get(lemma);
}

/** The attitude that an adjective names: "critical of". */
export function adjectiveFrameOf(lemma: string): NounFrame | undefined {
  return ADJECTIVE_FRAMES.get(lemma);
}

/** A noun for what one entity is to another: "X, the leader of Y", "Y's ally X", "X is a partner of Y". */
export interface Bond extends NounFrame {
  /** The other one is the subject: "X, Y's predecessor" is that Y succeeds X. */
  readonly turned: boolean;
}

const BONDS: ReadonlyMap<string, Bond> = new Map(
  BOND_ROWS.flatMap(([nouns, relation, prepositions, turned]) =>
    nouns
      .split(" ")
      .map((noun) => [noun, { relation, object: prepositions.split(" "), turned: turned === true }] as const),
  ),
);

/** The bond that a noun says. */
export function bondOf(lemma: string): Bond | undefined {
  return BONDS.get(lemma);
}
