/** A document's assertions with their words as they are compared: stems, vectors, entities. */
import { pushTo } from "../../common/collections.ts";
import { wordVectors } from "../../language/word-vectors.ts";
import type { Assertion, EntityId, Reading, Term } from "../../model.ts";
import type { EntityAt } from "../../resolve/entities.ts";
import { dayOf } from "../conflict/days.ts";
import type { Word } from "./likeness.ts";

/** An assertion with its words, in the order of its terms. */
export interface Line {
  readonly assertion: Assertion;
  readonly words: readonly Word[];
  readonly stems: ReadonlySet<string>;
  readonly entities: ReadonlySet<EntityId>;
}

/** A document's lines, and where each stem and entity stands. */
export interface Sheet {
  /** The document's number. */
  readonly number: number;
  readonly lines: readonly Line[];
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  /** How many lines have each entity. */
  readonly named: ReadonlyMap<EntityId, number>;
  /** The day on which the document appeared, where it is known. */
  readonly day?: string;
}

/** The weight of a word that no vector is known of, as that of a very rare one; and of an entity's. */
const UNKNOWN = 10.5;
const ENTITY = 0.7;
/** A word that a document says often tells its lines apart less. */
const REPEATED = 0.25;

/** The sheet of a reading. */
export function sheetOf(reading: Reading, number: number, at: EntityAt): Sheet {
  const { document, assertions } = reading;
  const vectors = wordVectors();
  const counts = new Map<string, number>();
  for (const { terms } of assertions)
    for (const { word } of terms) counts.set(stemOf(word), (counts.get(stemOf(word)) ?? 0) + 1);
  const wordOf = ({ word, isName, mention }: Term): Word => {
    const entity = mention === undefined ? undefined : at(document.id, { mention })?.id;
    const [stem, rank] = [stemOf(word), vectors.rankOf(word)];
    const own = entity === undefined ? (rank === 0 ? UNKNOWN : Math.log(1 + rank)) / 10 : ENTITY;
    const weight = own / (counts.get(stem) ?? 1) ** REPEATED;
    return { stem, rank: isName ? 0 : rank, weight, ...(entity === undefined ? {} : { entity }) };
  };
  const lines = assertions.map((assertion) => lineOf(assertion, assertion.terms.map(wordOf)));
  const day = dayOf(document);
  return { number, lines, ...indexOf(lines), ...(day === undefined ? {} : { day }) };
}

function lineOf(assertion: Assertion, words: readonly Word[]): Line {
  const entities = new Set(words.flatMap(({ entity }) => entity ?? []));
  return { assertion, words, stems: new Set(words.map(({ stem }) => stem)), entities };
}

function indexOf(lines: readonly Line[]): Pick<Sheet, "byWord" | "named"> {
  const byWord = new Map<string, number[]>();
  const named = new Map<EntityId, number>();
  for (const [number, { stems, entities }] of lines.entries()) {
    for (const key of [...stems, ...entities]) pushTo(byWord, key, number);
    for (const entity of entities) named.set(entity, (named.get(entity) ?? 0) + 1);
  }
  return { byWord, named };
}

/** A lemma without endings by which verbs, nouns and doers of one thing differ. */
function stemOf(word: string): string {
  const stem = word.replace(/(?:ies|ing|ed|es|s|e|y|ion|ment|er|or)$/u, "");
  return stem.length > 2 ? stem : word;
}
