/** Countries and their peoples, from the gazetteer. "English" after "speak" or "in" is a language, "US" is never the pronoun. */

import type { Candidate, Finder } from "../finder.ts";
import { gazetteerCandidates } from "../gazetteer/match.ts";
import type { View } from "../view.ts";
import { inClass } from "../word.ts";

const isBeforeLanguage = inClass("language-before");

/** "speaks French", "in English": only where no noun follows that it could describe. */
function isLanguage(view: View, candidate: Candidate): boolean {
  const passage = view.passages[candidate.sentence];
  if (passage === undefined || !candidate.demonym) return false;
  const next = passage.tokens[candidate.end]?.upos;
  const before = passage.words[candidate.start - 1];
  return isBeforeLanguage(before) && next !== "NOUN" && next !== "ADJ" && next !== "PROPN";
}

export const countries: Finder = {
  name: "countries",
  find: (view) => gazetteerCandidates(view, "countries").filter((candidate) => !isLanguage(view, candidate)),
};
