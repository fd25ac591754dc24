/** The labels of the tagger and of the net's name scores: where in a name a token stands, and what the name is of (BILOU). */
import type { Kind } from "../../schema.ts";

/** What names are told apart by. MISC: peoples, works, events, products. */
export const CLASSES = ["PER", "ORG", "LOC", "MISC"] as const;
export type NameClass = (typeof CLASSES)[number];

const PARTS = ["B", "I", "L", "U"] as const;

/** "O", "B-PER", "I-PER", "L-PER", "U-PER", "B-ORG", … */
export const LABELS: readonly string[] = ["O", ...CLASSES.flatMap((name) => PARTS.map((part) => `${part}-${name}`))];

/** Labels that may stand before each label; at `LABELS.length`: those that may end a sentence. */
export const BEFORE: readonly (readonly number[])[] = [...LABELS, "O"].map((label) =>
  LABELS.flatMap((before, number) => (mayFollow(before, label) ? [number] : [])),
);

/** Labels that may begin a sentence. */
export const FIRST: readonly number[] = LABELS.flatMap((label, number) => (mayFollow("O", label) ? [number] : []));

function mayFollow(before: string, after: string): boolean {
  const inside = /^[IL]/.test(after);
  return /^[BI]/.test(before) ? inside && before.slice(2) === after.slice(2) : !inside;
}

/** A name found: tokens [start, end). */
export interface TaggedSpan {
  readonly start: number;
  readonly end: number;
  readonly name: NameClass;
}

/** The spans of a legal sequence of labels, by their numbers. */
export function spansOf(labels: readonly number[]): readonly TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  let start = 0;
  labels.forEach((number, at) => {
    if (number === 0) return;
    const part = PARTS[(number - 1) % PARTS.length];
    const name = CLASSES[Math.floor((number - 1) / PARTS.length)];
    if (part === "B" || part === "U") start = at;
    if (name !== undefined && (part === "L" || part === "U")) spans.push({ start, end: at + 1, name });
  });
  return spans;
}

/** The labels of spans that do not overlap, by their numbers. */
export function labelsOf(length: number, spans: readonly TaggedSpan[]): readonly number[] {
  const labels = Array.from({ length }, () => 0);
  for (const { start, end, name } of spans) {
    for (let at = start; at < end; at++) {
      labels[at] = 1 + CLASSES.indexOf(name) * PARTS.length + partOf(at - start, end - start);
    }
  }
  return labels;
}

/** Number in `PARTS` of the token `at` of a span of `length` tokens. */
export function partOf(at: number, length: number): number {
  if (length === 1) return 3;
  if (at === 0) return 0;
  return at === length - 1 ? 2 : 1;
}

/** The class that a kind is taken for. */
export function classOf(kind: Kind): NameClass {
  if (kind === "person") return "PER";
  if (kind === "organization") return "ORG";
  return kind === "place" || kind === "country" ? "LOC" : "MISC";
}
