/** Base forms, and the parts of compromise that give them. */
import nlp from "compromise/two";
import { describe, expect, test } from "vitest";
import { toInfinitive, toPositive, toSingular } from "../../src/language/compromise.ts";
import { lemmaOf } from "../../src/language/lemma.ts";

describe("base forms", () => {
  test.each([
    ["urged", "VBD", "urge"],
    ["held", "VBN", "hold"],
    ["planned", "VBN", "plan"],
    ["signing", "VBG", "sign"],
    ["carries", "VBZ", "carry"],
    ["run", "VBN", "run"],
    ["shelling", "VBG", "shell"],
    ["extradited", "VBD", "extradite"],
    ["critics", "NNS", "critic"],
    ["politics", "NNS", "politics"],
    ["farms", "NNS", "farm"],
    ["arms", "NNS", "arms"],
    ["allies", "NNS", "ally"],
    ["referenda", "NNS", "referendum"],
    ["headquarters", "NNS", "headquarters"],
    ["larger", "JJR", "large"],
    ["earliest", "JJS", "early"],
    ["n't", "RB", "not"],
    ["Kobe", "NNP", "Kobe"],
  ])("%s %s → %s", (form, xpos, lemma) => expect(lemmaOf(form, xpos)).toBe(lemma));
});

type Rule = (word: string, model: object, tense?: string) => string;
interface Published {
  readonly two: { readonly transform: Record<"verb" | "noun" | "adjective", Record<string, Rule>> };
}

/** What compromise's published entry says of a word. */
function published(
  kind: "verb" | "noun" | "adjective",
  rule: string,
  word: string,
  tense?: string,
): string | undefined {
  return (nlp.methods() as Published).two.transform[kind][rule]?.(word, nlp.model(), tense);
}

describe("the parts of compromise say what its published entry says", () => {
  const WORDS =
    "was sold taught froze stopped hurried lying vying running agrees goes wolves mice data crises men sheep buses bigger worst happiest zorvated zorvats".split(
      " ",
    );

  test.each(WORDS)("%s", (word) => {
    for (const tense of ["PastTense", "Participle", "Gerund", "PresentTense"] as const)
      expect(toInfinitive(word, tense)).toBe(published("verb", "toInfinitive", word, tense));
    expect(toSingular(word)).toBe(published("noun", "toSingular", word));
    expect(toPositive(word, "JJR")).toBe(published("adjective", "fromComparative", word));
    expect(toPositive(word, "JJS")).toBe(published("adjective", "fromSuperlative", word));
  });
});
