/**
 * The one door to compromise: base forms of verbs, nouns and adjectives, by its tables and rules.
 *
 * Its published entries work out the forms of its whole lexicon when they are imported, which takes longer than all the rest of the
 * start. Base forms need three of its modules only, so these are imported from its folder; what they are taken for is checked.
 */
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { messageOf } from "../errors.ts";

/** How an inflected form may be read. */
export type Inflection = "PastTense" | "Participle" | "Gerund" | "PresentTense";

interface Transform {
  readonly verb: { toInfinitive(word: string, model: object, tense: Inflection): string };
  readonly noun: { toSingular(word: string, model: object): string };
  readonly adjective: {
    fromComparative(word: string, model: object): string;
    fromSuperlative(word: string, model: object): string;
  };
}

// compromise's published types cover its use on plain text only; this guard checks that what is used besides is there.
function has(value: unknown, ...path: readonly string[]): boolean {
  let at: unknown = value;
  for (const key of path) {
    if (typeof at !== "object" || at === null || !(key in at)) return false;
    at = Reflect.get(at, key);
  }
  return typeof at === "function";
}

function isTransform(value: unknown): value is Transform {
  return (
    has(value, "verb", "toInfinitive") &&
    has(value, "noun", "toSingular") &&
    has(value, "adjective", "fromComparative") &&
    has(value, "adjective", "fromSuperlative")
  );
}

const PARTS = new URL(
  "../../src/2-two/preTagger/",
  pathToFileURL(createRequire(import.meta.url).resolve("compromise/two")),
);

/** What a module of compromise exports. @throws where this version has it no more */
async function part(path: string): Promise<unknown> {
  try {
    const { default: exported }: { readonly default: unknown } = await import(
      /* @vite-ignore */ new URL(path, PARTS).href
    );
    return exported;
  } catch (error) {
    throw new Error(`compromise has no ${path} any more: ${messageOf(error)}`);
  }
}

const [transform, models, irregularPlurals] = await Promise.all([
  part("methods/transform/index.js"),
  part("model/models/index.js"),
  part("model/irregulars/plurals.js"),
]);
if (!isTransform(transform)) throw new Error("compromise has no transform any more");
const { verb, noun, adjective } = transform;
const model = { one: {}, two: { models, irregularPlurals } };

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
