/** What each sentence of a document asserts and denies, in words that other documents' can be compared with. */
import type { Assertion, Telling } from "../../model.ts";
import { lemmaAt, type Passage } from "../../relation/passage.ts";
import { clausesOf } from "./clauses.ts";
import { ACCUSING, KNOWING, SAYING } from "./negation-words.ts";
import { negationsOf } from "./negations.ts";
import { termsOf } from "./terms.ts";

/** Sentences that are compared: what a longer document says further on, and longer sentences, are lists. */
const COMPARED = 300;
const LONGEST = 120;

/** The assertions of a document's body and captions, in text order. Headlines repeat them. */
export function assertionsOf(passages: readonly Passage[]): readonly Assertion[] {
  return passages
    .filter(({ sentence, tokens }) => sentence.role !== "headline" && tokens.length <= LONGEST)
    .slice(0, COMPARED)
    .map((passage) => {
      const terms = termsOf(passage);
      return {
        ...{ sentence: passage.sentence.index, terms: terms.list, tellings: tellingsOf(passage) },
        ...{ clauses: clausesOf(passage, terms), negations: negationsOf(passage, terms) },
      };
    });
}

/** Words of whom a report has it from. */
const SOURCED =
  /\b(?:sources?|condition of anonymity|according to|witness(?:es)?|reported|claimed|officials|officers|people|citing)\b/u;

function tellingsOf(passage: Passage): readonly Telling[] {
  const { start, end } = passage.sentence;
  const lemmas = passage.tokens.flatMap(({ upos }, at) =>
    upos === "VERB" || upos === "ADJ" ? [lemmaAt(passage, at)] : [],
  );
  const has = (words: ReadonlySet<string>) => lemmas.some((lemma) => words.has(lemma));
  const tests: readonly (readonly [Telling, boolean])[] = [
    ["told", has(SAYING)],
    ["sourced", SOURCED.test(passage.document.text.slice(start, end))],
    ["accusing", has(ACCUSING)],
    ["knowing", has(KNOWING)],
  ];
  return tests.flatMap(([telling, holds]) => (holds ? [telling] : []));
}
