/**
 * The one door to compromise: its guesses at words in context, its word list, and its base forms.
 *
 * compromise gets our tokens (never raw text), in pieces of bounded length: its own splitting is quadratic on some input, and
 * some of its tagging rules are on long runs of the same kind of word.
 */
import nlp from "compromise/two";

/** Words in one piece: longer sentences are tagged piece by piece. */
const PIECE = 120;

/** compromise's own form of a word. It adds to `tags` in place. */
interface Term {
  readonly text: string;
  readonly normal: string;
  readonly pre: string;
  readonly post: string;
  readonly tags: Set<string>;
}

/** A word to guess at, with the punctuation that follows it ("" or "," …). */
export interface Word {
  readonly text: string;
  readonly after: string;
}

/** How an inflected form may be read. */
export type Inflection = "PastTense" | "Participle" | "Gerund" | "PresentTense";

interface View {
  compute(steps: readonly string[]): unknown;
}

interface Methods {
  readonly two: {
    readonly transform: {
      readonly verb: { toInfinitive(word: string, model: object, tense: Inflection): string };
      readonly noun: { toSingular(word: string, model: object): string };
      readonly adjective: {
        fromComparative(word: string, model: object): string;
        fromSuperlative(word: string, model: object): string;
      };
    };
  };
}

interface Model {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
  readonly two: { readonly switches: Readonly<Record<string, string>> };
}

// compromise's published types cover its use on plain text only; these guards check that what is used besides is there.
function has(value: unknown, ...path: readonly string[]): boolean {
  let at: unknown = value;
  for (const key of path) {
    if (typeof at !== "object" || at === null || !(key in at)) return false;
    at = Reflect.get(at, key);
  }
  return true;
}

function isTokenizer(value: unknown): value is (document: readonly { readonly terms: readonly Term[] }[]) => View {
  return typeof value === "function";
}

function isModel(value: unknown): value is Model & object {
  return has(value, "one", "lexicon") && has(value, "two", "switches");
}

function isMethods(value: unknown): value is Methods {
  return has(value, "two", "transform", "verb", "toInfinitive") && has(value, "two", "transform", "noun", "toSingular");
}

/** What `guard` lets pass, or an error that names the part of compromise that changed. */
function checked<T>(value: unknown, guard: (value: unknown) => value is T, what: string): T {
  if (guard(value)) return value;
  throw new Error(`compromise has no ${what} any more`);
}

const tokenizer = checked<(document: readonly { readonly terms: readonly Term[] }[]) => View>(
  Reflect.get(nlp, "tokenize"),
  isTokenizer,
  "tokenize",
).bind(nlp);
const model = checked(nlp.model(), isModel, "lexicon");
const { verb, noun, adjective } = checked(nlp.methods(), isMethods, "transform").two.transform;

/** compromise's tags for every word of every sentence, in the same order. */
export function guessTags(sentences: readonly (readonly Word[])[]): readonly (readonly ReadonlySet<string>[])[] {
  const terms = sentences.map((words) => words.map(toTerm));
  const pieces = terms.flatMap((sentence) => {
    const starts = Array.from({ length: Math.ceil(sentence.length / PIECE) }, (_, piece) => piece * PIECE);
    return starts.map((start) => ({ terms: sentence.slice(start, start + PIECE) }));
  });
  if (pieces.length > 0) tokenizer(pieces).compute(["index", "id", "freeze", "lexicon", "preTagger", "postTagger"]);
  return terms.map((sentence) => sentence.map((term) => term.tags));
}

function toTerm({ text, after }: Word): Term {
  return { text, normal: text.toLowerCase(), pre: "", post: `${after} `, tags: new Set() };
}

/** compromise's tags for a lower-case word out of context ("Infinitive", "Plural"); empty for unknown words. */
export function lexiconTags(word: string): readonly string[] {
  const tags = Object.hasOwn(model.one.lexicon, word) ? model.one.lexicon[word] : undefined;
  if (tags === undefined) return [];
  return typeof tags === "string" ? [tags] : tags;
}

/** compromise's pair of readings for an ambiguous lower-case word ("Noun|Verb"), or undefined. */
export function ambiguity(word: string): string | undefined {
  return Object.hasOwn(model.two.switches, word) ? model.two.switches[word] : undefined;
}

/** Base form of a lower-case verb form: "urged" → "urge". */
export function toInfinitive(word: string, inflection: Inflection): string {
  return verb.toInfinitive(word, model, inflection);
}

/** Singular of a lower-case plural noun: "allies" → "ally". */
export function toSingular(word: string): string {
  return noun.toSingular(word, model);
}

/** Base form of a lower-case comparative or superlative: "larger" → "large". */
export function toPositive(word: string, degree: "JJR" | "JJS"): string {
  return degree === "JJR" ? adjective.fromComparative(word, model) : adjective.fromSuperlative(word, model);
}
