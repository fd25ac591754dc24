/**
 * What one source denies and another says: "X denied that …" and "there was no …" against a sentence that says it, in the words that
 * both have. Claims with two ends are compared in `claims.ts`; here are those that no claim holds.
 */
import { groupBy } from "../../common/collections.ts";
import type { Reading, Sentence } from "../../model.ts";
import { dayOf } from "./agree.ts";
import { type Evidence, passageAround } from "./evidence.ts";
import { type Finding, toFinding } from "./finding.ts";
import { stemCounts, stemOf } from "./words.ts";

const DENIES =
  /\b(?:(?:denied|denies|denying|refuted)\b(?: (?:\p{L}+ ){0,4}?(?:reports?|claims?|allegations?|accusations?|suggestions?|rumou?rs?))?|(?:rejected|rejects|dismissed|disputed|contradicted)\b (?:\p{L}+ ){0,4}?(?:reports?|claims?|allegations?|accusations?|suggestions?|rumou?rs?)|(?:declined|refused) to (?:say|confirm|call|describe|declare) (?:whether|that)|no (?:evidence|proof|truth|question)(?: at all)?(?: (?:that|of|in))?|(?:not true|untrue|false) that)\s+(?:that |of |by |having |any |it |he |she |they |the )?(.{12,160})/u;
const NEGATES =
  /\b(?:[Nn]o|never)\s+((?:\p{Ll}+[ ,.]){1,3})|\b(?:did|does|do|has|had|have|was|were|is|are) ?(?:not|n['’]t)\s+((?:\p{L}+[ ,.]){2,5})/gu;
const NEGATIVE =
  /\b(?:not|no|never|denied|denies|denying|rejected|dismissed|refuted|disputed|without|false|untrue|nobody|none|nor|if|would|could|may|might|whether)\b|n['’]t\b/iu;
const EMPTY = new Set(
  "that there this they their them with from have been were will would about after before said says told which when what where into over more than some such also only most other being could should does police officials government authorities monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);

/** A sentence with its words by stem. */
interface Said {
  readonly reading: Reading;
  readonly sentence: Sentence;
  readonly text: string;
  readonly stems: readonly string[];
}

/** What is denied, and the sentence that does so. */
interface Denied extends Said {
  /** A denial of a whole sentence may be answered in other words; "no distress call" must have its words side by side. */
  readonly isWhole: boolean;
  /** How often the document says each word, by stem. */
  readonly counts: ReadonlyMap<string, number>;
}

/** The denials of all documents that another sentence of the story contradicts. */
export function denialConflicts({ readings, pairs }: Evidence): readonly Finding[] {
  const neighbours = new Map<number, number[]>(readings.map((_, i) => [i, [i]]));
  for (const [a, b] of pairs) {
    neighbours.get(a)?.push(b);
    neighbours.get(b)?.push(a);
  }
  const said = new Map<number, readonly Said[]>();
  const saidIn = (i: number) => {
    const known = said.get(i) ?? readings.slice(i, i + 1).flatMap(assertionsOf);
    said.set(i, known);
    return known;
  };
  return readings.flatMap((reading, i) =>
    deniedIn(reading).flatMap((denied) => findingOf(denied, (neighbours.get(i) ?? []).flatMap(saidIn)) ?? []),
  );
}

/** The sentences of a document that deny nothing; headlines repeat them. */
function assertionsOf(reading: Reading): readonly Said[] {
  const { document, sentences } = reading;
  return sentences.flatMap((sentence) => {
    const text = document.text.slice(sentence.start, sentence.end);
    const isAsserted = sentence.role !== "headline" && !NEGATIVE.test(text);
    return isAsserted ? [{ reading, sentence, text, stems: stemsOf(text) }] : [];
  });
}

function deniedIn(reading: Reading): readonly Denied[] {
  const { document, sentences } = reading;
  const counts = stemCounts(document);
  return sentences.flatMap((sentence): readonly Denied[] => {
    const text = document.text.slice(sentence.start, sentence.end);
    const denied = (words: string, isWhole: boolean): readonly Denied[] => {
      const stems = stemsOf(words);
      const isEvent = !isWhole && stems.some((stem) => EVENTS.has(stem));
      const own = words.replace(/^\s*that |[\s.,]+$/gu, "");
      return stems.length < LEAST && !isEvent ? [] : [{ reading, sentence, text: own, stems, isWhole, counts }];
    };
    const whole = DENIES.exec(text)?.[1];
    if (whole !== undefined) return denied(clauseOf(whole), true);
    return [...text.matchAll(NEGATES)].flatMap((match) => denied(match[1] ?? match[2] ?? "", false));
  });
}

/** "There was no warning": what either happened or did not, in one word. */
const EVENTS: ReadonlySet<string> = new Set(
  "warning ransom payment gunfire shooting explosion survivor threat alarm arrest request agreement contract violence delay collision contact invitation permission vote recount apology autopsy mutiny coup"
    .split(" ")
    .map(stemOf),
);

/** What is denied ends where somebody is said to deny it, or another clause begins. */
function clauseOf(text: string): string {
  const that = text.lastIndexOf(" that ");
  return text.slice(Math.max(0, that)).split(/[;:"”]|, (?:and|but|which|who|saying|at which)\b/u)[0] ?? text;
}

function stemsOf(text: string): readonly string[] {
  const words = (text.match(/\p{L}{4,}/gu) ?? []).filter((word) => !EMPTY.has(word.toLowerCase()));
  return [...new Set(words.map(stemOf))];
}

/** The part of a denial's words that an answer must have, by their rarity, and how many of them at least. */
const COVERED = 0.6;
const LEAST = 2;
/** An answer that stands so many sentences from the denial needs but one of its words. */
const BESIDE = 3;
const COVERED_BESIDE = 0.45;

function findingOf(denied: Denied, said: readonly Said[]): Finding | undefined {
  const { reading, sentence, isWhole, text } = denied;
  const answers = said.flatMap((each) => {
    const score = scoreOf(denied, each);
    return score === undefined ? [] : [{ each, score }];
  });
  if (answers.length === 0) return undefined;
  const best = [...groupBy(answers, ({ each }) => each.reading.document.id).values()].flatMap(bestOf);
  const quoted = best.toSorted((a, b) => b.score - a.score).slice(0, ANSWERS);
  return toFinding({
    kind: "denial",
    about: text.slice(0, 80),
    entities: [],
    weight: isWhole ? 0.6 : 0.45,
    sides: [
      ...quoted.map(({ each }) => ({
        value: "asserted",
        ...passageAround(each.reading, each.sentence.index, each.sentence),
      })),
      { value: "denied", ...passageAround(reading, sentence.index, sentence) },
    ],
  });
}

/** Documents that are quoted against a denial, at most. */
const ANSWERS = 3;

interface Answer {
  readonly each: Said;
  readonly score: number;
}

/** The answer that says most of what is denied, the first of equals. */
function bestOf(answers: readonly Answer[]): readonly Answer[] {
  const [first] = answers;
  return first === undefined ? [] : [answers.reduce((most, each) => (each.score > most.score ? each : most), first)];
}

/** How well a sentence says what is denied, 0…1; undefined where it says something else. */
function scoreOf(denied: Denied, said: Said): number | undefined {
  if (said.sentence === denied.sentence) return undefined;
  const own = new Set(said.stems);
  const common = denied.stems.filter((stem) => own.has(stem));
  const weigh = (stems: readonly string[]) =>
    stems.reduce((sum, stem) => sum + 1 / Math.sqrt(denied.counts.get(stem) ?? 1), 0);
  const score = weigh(common) / weigh(denied.stems);
  if (!denied.isWhole)
    return score >= 1 && areTogether(said.text, denied.stems) && !isBefore(denied, said) ? score : undefined;
  const isBeside = said.reading === denied.reading && Math.abs(said.sentence.index - denied.sentence.index) <= BESIDE;
  const isAnswer = isBeside ? score >= COVERED_BESIDE : score >= COVERED && common.length >= LEAST;
  return isAnswer ? score : undefined;
}

/** What had not happened yet may have happened when a later article appeared. */
function isBefore(denied: Said, said: Said): boolean {
  const [before, after] = [dayOf(denied.reading.document), dayOf(said.reading.document)];
  return before !== undefined && after !== undefined && before < after;
}

/** Whether the words stand next to each other, a few words apart. */
function areTogether(text: string, stems: readonly string[]): boolean {
  const words = (text.match(/\p{L}+/gu) ?? []).map(stemOf);
  const places = stems.map((stem) => words.indexOf(stem));
  return places.every((at) => at >= 0) && Math.max(...places) - Math.min(...places) <= stems.length + 1;
}
