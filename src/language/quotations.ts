/**
 * Quotations of a document: what stands between “ ”, " ", ‘ ’, ' ', « » or `` '', over sentences and paragraphs, one within another.
 *
 * An inner quotation ends with the outer one. A paragraph that begins with an opening mark goes on with the quotation that the
 * one before left open, as newspapers print it; any other open one ends at its paragraph. Who speaks is the relations' matter.
 * Linear in any input.
 */
import type { Block, Document, Sentence, Span } from "../model.ts";
import { type Mark, marksIn } from "./quotation-marks.ts";

/** One quotation. Its span holds the marks; quotations nest or are disjoint. Offsets are UTF-16 units into `document.text`. */
export interface Quotation extends Span {
  /** What stands between the marks: a span for each paragraph, without the marks that open paragraphs anew. */
  readonly inside: readonly Span[];
  /** "words": one to three words set apart (a "peace line") that are nobody's whole utterance ("Never!" she said). */
  readonly kind: "speech" | "words";
  /** False where no mark closes it: it ends with its paragraph. */
  readonly closed: boolean;
  /** First and one past the last of the sentences that it touches. */
  readonly sentences: Span;
}

type Found = Omit<Quotation, "kind" | "sentences">;

/** A quotation that is being read. */
interface Open {
  readonly mark: Mark;
  /** Its inside up to the last place that was read. */
  readonly inside: Span[];
  /** Where its inside goes on. */
  from: number;
  /** Whether it counts if nothing closes it. A single mark in mid-paragraph that nothing closes is an apostrophe. */
  readonly sure: boolean;
}

/** Quotations within quotations, at most. Deeper marks are not read. */
const DEEPEST = 8;

/**
 * The quotations of a document's headline, body and captions, in order of their starts, an outer one before those in it.
 * @param sentences the document's sentences, as `readSentences` gives them
 */
export function quotationsOf(document: Document, sentences: readonly Sentence[]): readonly Quotation[] {
  const { text, blocks } = document;
  const paragraphs = (role: Block["role"]): readonly (readonly Span[])[] =>
    blocks.filter((block) => block.role === role).map((block) => paragraphsOf(text, block));
  // Only the body goes on from one block to the next; what stands between its paragraphs does not end a quotation.
  const runs = [paragraphs("body").flat(), ...paragraphs("headline"), ...paragraphs("caption")];
  return runs
    .flatMap((run) => readRun(text, run))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((found) => {
      const touched = sentencesAt(sentences, found);
      return { ...found, kind: kindOf(text, found, sentences[touched.start]), sentences: touched };
    });
}

/** A block's paragraphs: cut at blank lines, and at a line that ends a sentence and is too short or too long to be wrapped. */
function paragraphsOf(text: string, block: Span): readonly Span[] {
  const paragraphs: Span[] = [];
  let start = block.start;
  let at = block.start;
  for (const line of text.slice(block.start, block.end).split(/(?<=\n|\r(?!\n)|\u2028|\u2029)/u)) {
    at += line.length;
    if (!endsParagraph(line)) continue;
    paragraphs.push({ start, end: at });
    start = at;
  }
  return [...paragraphs, { start, end: block.end }].flatMap((paragraph) => trimmed(text, paragraph));
}

function endsParagraph(line: string): boolean {
  const visible = line.trim();
  if (visible === "" || line.endsWith("\u2029")) return true;
  return (visible.length < 50 || visible.length > 120) && /[.!?:…"'”’»)]$/u.test(visible);
}

/** A span without the white space at its ends; nothing where there is nothing else. */
function trimmed(text: string, { start, end }: Span): readonly Span[] {
  const stretch = text.slice(start, end);
  const visible = stretch.trim().length;
  const from = start + stretch.length - stretch.trimStart().length;
  return visible === 0 ? [] : [{ start: from, end: from + visible }];
}

/** The quotations of paragraphs that follow one another. */
function readRun(text: string, paragraphs: readonly Span[]): readonly Found[] {
  const found: Found[] = [];
  let open: readonly Open[] = [];
  for (const paragraph of paragraphs) {
    const marks = marksIn(text, paragraph);
    const continued = continuedBy(text, paragraph, marks, open);
    found.push(...open.slice(continued.length).flatMap(unclosed));
    open = readParagraph(text, paragraph, { marks: marks.slice(continued.length), continued, found });
  }
  return [...found, ...open.flatMap(unclosed)];
}

/** The open quotations that a paragraph goes on with: it begins with an opening mark for each, the outermost first. */
function continuedBy(text: string, { start }: Span, marks: readonly Mark[], open: readonly Open[]): readonly Open[] {
  let at = start;
  const end = open.findIndex((quotation, index) => {
    const mark = marks[index];
    if (mark?.start !== at || mark.family !== quotation.mark.family || mark.may === "close") return true;
    quotation.from = mark.end;
    at = mark.end + (/^\s{0,4}/u.exec(text.slice(mark.end, mark.end + 4))?.[0].length ?? 0);
    return false;
  });
  return end < 0 ? open : open.slice(0, end);
}

interface Begun {
  readonly marks: readonly Mark[];
  readonly continued: readonly Open[];
  /** Takes what the paragraph closes. */
  readonly found: Found[];
}

/** Reads a paragraph's marks; gives what stays open. */
function readParagraph(text: string, paragraph: Span, { marks, continued, found }: Begun): readonly Open[] {
  const open = [...continued];
  for (const mark of marks) {
    const at = open.findLastIndex((quotation) => quotation.mark.family === mark.family);
    if (mark.may === "open" || (mark.may === "either" && at < 0)) {
      const sure = mark.family !== "single" || mark.start === paragraph.start;
      if (open.length < DEEPEST) open.push({ mark, inside: [], from: mark.end, sure });
    } else if (at >= 0 && (mark.family !== "single" || at === open.length - 1)) {
      found.push(...closedBy(text, mark, open.splice(at)));
    }
  }
  for (const quotation of open) readTo(text, quotation, paragraph.end);
  return open;
}

/** What a mark closes: the first of the open quotations, and with it those within. */
function closedBy(text: string, mark: Mark, [outer, ...inner]: readonly Open[]): readonly Found[] {
  if (outer === undefined) return [];
  for (const quotation of [outer, ...inner]) readTo(text, quotation, mark.start);
  return [...inner.flatMap(unclosed), ...ended(outer, mark.end, true)];
}

function readTo(text: string, { inside, from }: Open, end: number): void {
  inside.push(...trimmed(text, { start: from, end }));
}

function unclosed(open: Open): readonly Found[] {
  const end = open.inside.at(-1)?.end;
  return end !== undefined && (open.sure || open.inside.length > 1) ? ended(open, end, false) : [];
}

/** Marks around nothing are no quotation. */
function ended({ mark, inside }: Open, end: number, closed: boolean): readonly Found[] {
  return inside.length === 0 ? [] : [{ start: mark.start, end, inside, closed }];
}

/** First and one past the last sentence that a span touches. */
function sentencesAt(sentences: readonly Sentence[], { start, end }: Span): Span {
  const first = firstWhere(sentences, (sentence) => sentence.end > start);
  return {
    start: first,
    end: Math.max(
      first,
      firstWhere(sentences, (sentence) => sentence.start >= end),
    ),
  };
}

/** Index of the first for which a test holds that holds for all after it too; their number where there is none. */
function firstWhere(sentences: readonly Sentence[], test: (sentence: Sentence) => boolean): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (sentence !== undefined && test(sentence)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu;
/** More than three words take. */
const LONGEST_WORDS = 80;
const SPEECH: ReadonlySet<string> = new Set(
  "say tell add ask reply answer write shout cry yell whisper declare insist warn explain respond tweet quip".split(
    " ",
  ),
);
/** Tokens beside a quotation in which its speech verb stands: "Yes," Prime Minister Ann Smith said. */
const BESIDE = 7;

function kindOf(text: string, { start, end, inside }: Found, sentence: Sentence | undefined): Quotation["kind"] {
  const [first] = inside;
  if (first === undefined || inside.length > 1 || first.end - first.start > LONGEST_WORDS) return "speech";
  const words = text.slice(first.start, first.end);
  if ((words.match(WORD) ?? []).length > 3) return "speech";
  return sentence !== undefined && isUtterance(text, { start, end }, words, sentence) ? "speech" : "words";
}

/** Whether few words are all that somebody says: a sentence of their own, or set off by a comma or colon beside a speech verb. */
function isUtterance(text: string, { start, end }: Span, words: string, sentence: Sentence): boolean {
  const before = sentence.tokens.filter((token) => token.end <= start).slice(-BESIDE);
  const after = sentence.tokens.filter((token) => token.start >= end).slice(0, BESIDE);
  const isSaid = [...before, ...after].some(({ lemma }) => SPEECH.has(lemma.toLowerCase()));
  const setOff = before.at(-1)?.text ?? "";
  if (setOff === ":" || setOff === ",") return /^\p{Lu}/u.test(words) && (setOff === ":" || isSaid);
  if (before.length > 0) return false;
  return /[.!?…]$/u.test(words) || (isSaid && (words.endsWith(",") || text.charAt(end) === ","));
}
