/**
 * The one door to compromise: base forms of verbs, nouns and adjectives, by its tables and rules.
 */
import nlp from "compromise/two";

/** How an inflected form may be read. */
export type Inflection = "PastTense" | "Participle" | "Gerund" | "PresentTense";

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

// compromise's published types cover its use on plain text only; these guards check that what is used besides is there.
function has(value: unknown, ...path: readonly string[]): boolean {
  let at: unknown = value;
  for (const key of path) {
    if (typeof at !== "object" || at === null || !(key in at)) return false;
    at = Reflect.get(at, key);
  }
  return true;
}

function isMethods(value: unknown): value is Methods {
  return has(value, "two", "transform", "verb", "toInfinitive") && has(value, "two", "transform", "noun", "toSingular");
}

/** What `guard` lets pass, or an error that names the part of compromise that changed. */
function checked<T>(value: unknown, guard: (value: unknown) => value is T, what: string): T {
  if (guard(value)) return value;
  throw new Error(`compromise has no ${what} any more`);
}

const model = nlp.model();
const { verb, noun, adjective } = checked(nlp.methods(), isMethods, "transform").two.transform;

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
