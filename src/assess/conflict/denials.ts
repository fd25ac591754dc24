/**
 * What one source denies and another says: "X denied that …" and "there was no …" against a sentence that says it, in the words that
 * both have. Claims with two ends are compared in `claims.ts`; here are those that no claim holds.
 */
import type { Reading, Sentence } from "../../model.ts";
import { type Evidence, passageAround } from "./evidence.ts";
import { type Finding, toFinding } from "./finding.ts";
import { stemCounts, stemOf } from "./words.ts";

const DENIES =
  /\b(?:denied|denies|denying|rejected|rejects|dismissed|refuted|disputed|contradicted)\b (?:(?:\p{L}+ ){0,4}?(?:reports?|claims?|allegations?|accusations?|suggestions?|rumou?rs?|statements?)\s+)?(?:that|of|by|having|any|it|he|she|they|the)?\s*(.{12,160})/u;
const NEGATES =
  /\b(?:no|never)\s+((?:\p{Ll}+[ ,.]){1,3})|\b(?:did|does|do|has|had|have|was|were|is|are) ?(?:not|n['’]t)\s+((?:\p{L}+[ ,.]){2,5})/gu;
const NEGATIVE =
  /\b(?:not|no|never|denied|denies|denying|rejected|dismissed|refuted|disputed|without|false|untrue|nobody|none|nor|if|would|could|may|might|whether)\b|n['’]t\b/u;
const EMPTY = new Set(
  "that there this they their them with from have been were will would about after before said says told which when what where into over more than some such also only most other being could should does police officials government authorities monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);

/** What is denied: its words by stem, and where. */
interface Denied {
  readonly sentence: Sentence;
  readonly text: string;
  readonly stems: readonly string[];
  /** A denial of a whole sentence may be answered in other words; "no distress call" must have its words side by side. */
  readonly isWhole: boolean;
}

/** The denials of all documents that another sentence of the story contradicts. */
export function denialConflicts({ readings, pairs }: Evidence): readonly Finding[] {
  const neighbours = new Map<number, number[]>(readings.map((_, i) => [i, [i]]));
  for (const [a, b] of pairs) {
    neighbours.get(a)?.push(b);
    neighbours.get(b)?.push(a);
  }
  return readings.flatMap((reading, i) =>
    deniedIn(reading).flatMap((denied) => {
      const others = (neighbours.get(i) ?? []).flatMap((at) => readings[at] ?? []);
      return findingOf(reading, denied, others) ?? [];
    }),
  );
}

function deniedIn({ document, sentences }: Reading): readonly Denied[] {
  return sentences
    .flatMap((sentence): readonly Denied[] => {
      const text = document.text.slice(sentence.start, sentence.end);
      const whole = DENIES.exec(text)?.[1];
      if (whole !== undefined) return [deniedOf(sentence, clauseOf(whole), true)];
      return [...text.matchAll(NEGATES)].map((match) => deniedOf(sentence, match[1] ?? match[2] ?? "", false));
    })
    .filter(({ stems, isWhole }) => stems.length >= (isWhole ? 3 : 2));
}

/** What is denied ends where somebody is said to deny it, or another clause begins. */
function clauseOf(text: string): string {
  const that = text.lastIndexOf(" that ");
  return text.slice(Math.max(0, that)).split(/[;:"”]|, (?:and|but|which|who|saying|at which)\b/u)[0] ?? text;
}

function deniedOf(sentence: Sentence, text: string, isWhole: boolean): Denied {
  return { sentence, text: text.trim(), stems: stemsOf(text), isWhole };
}

function stemsOf(text: string): readonly string[] {
  const words = (text.match(/\p{L}{4,}/gu) ?? []).filter((word) => !EMPTY.has(word.toLowerCase()));
  return [...new Set(words.map(stemOf))];
}

/** The part of a denial's words that an answer must have, by their rarity, and how many of them at least. */
const COVERED = 0.45;
const LEAST = 2;

/** A sentence that may answer a denial. */
interface Answer {
  readonly reading: Reading;
  readonly sentence: Sentence;
  readonly score: number;
}

function findingOf(reading: Reading, denied: Denied, others: readonly Reading[]): Finding | undefined {
  const counts = stemCounts(reading.document);
  const answers = others.flatMap((other) =>
    other.sentences.flatMap((sentence) => answer(denied, counts, other, sentence)),
  );
  const [first] = answers.filter(({ reading: its, sentence }) => its !== reading || sentence !== denied.sentence);
  if (first === undefined) return undefined;
  const best = answers.reduce((most, each) => (each.score > most.score ? each : most), first);
  return toFinding({
    kind: "denial",
    about: denied.text.slice(0, 80),
    entities: [],
    weight: denied.isWhole ? 0.6 : 0.45,
    sides: [
      { value: "asserted", ...passageAround(best.reading, best.sentence.index, best.sentence) },
      { value: "denied", ...passageAround(reading, denied.sentence.index, denied.sentence) },
    ],
  });
}

/** A sentence that says what is denied, and denies nothing itself. */
function answer(
  { stems, isWhole }: Denied,
  counts: ReadonlyMap<string, number>,
  reading: Reading,
  sentence: Sentence,
): readonly Answer[] {
  const text = reading.document.text.slice(sentence.start, sentence.end);
  if (sentence.role === "headline" || NEGATIVE.test(text)) return [];
  const own = new Set(stemsOf(text));
  const common = stems.filter((stem) => own.has(stem));
  const weigh = (list: readonly string[]) => list.reduce((sum, stem) => sum + 1 / Math.sqrt(counts.get(stem) ?? 1), 0);
  const score = weigh(common) / weigh(stems);
  const isAnswer = isWhole ? score >= COVERED && common.length >= LEAST : score >= 1 && areTogether(text, stems);
  return isAnswer ? [{ reading, sentence, score }] : [];
}

/** Whether the words stand next to each other, a few words apart. */
function areTogether(text: string, stems: readonly string[]): boolean {
  const words = (text.match(/\p{L}+/gu) ?? []).map(stemOf);
  const places = stems.map((stem) => words.indexOf(stem));
  return places.every((at) => at >= 0) && Math.max(...places) - Math.min(...places) <= stems.length + 1;
}
