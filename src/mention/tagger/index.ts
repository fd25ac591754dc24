/**
 * The trained tagger of names: a linear model over what the finders, the gazetteers and the sentence say of each word, with the
 * net's own scores (Collins 2002: averaged structured perceptron; features after Ratinov & Roth 2009).
 */
import { readModel } from "../../language/models.ts";
import type { Found } from "../finder.ts";
import { once } from "../gazetteer/files.ts";
import { bySentence } from "../overlaps.ts";
import type { Passage, View } from "../view.ts";
import { hasCapitalOrDigit } from "../word.ts";
import { bestLabels } from "./decode.ts";
import { featuresOf } from "./features.ts";
import { habitsOf } from "./habits.ts";
import { LABELS, spansOf, type TaggedSpan } from "./labels.ts";
import { taggerModel } from "./model.ts";
import { wordFacts } from "./word-facts.ts";

export type { NameClass, TaggedSpan } from "./labels.ts";

const model = once(() => {
  const { clusters, scores, transitions } = taggerModel(readModel("names.bin"));
  return { factsOf: wordFacts(clusters), scores, transitions };
});

/** The net's log-probability of "no name" from which on a small word is taken for none unseen. */
const SURE = -0.005;

/** Which tokens need a look: all but those with a small letter that the net is sure of and no finder has anything for. */
function openTokens({ words, sentence }: Passage, found: readonly Found[]): readonly boolean[] {
  const open = words.map(
    (word, at) => hasCapitalOrDigit(word) || !((sentence.nameScores[at * LABELS.length] ?? SURE) > SURE),
  );
  for (const { start, end } of found) open.fill(true, start, end);
  return open;
}

/** The names of every sentence of a document. @param found what the finders found, without overlaps */
export function tagNames(view: View, found: readonly Found[]): readonly (readonly TaggedSpan[])[] {
  const { factsOf, scores, transitions } = model();
  const habits = habitsOf(view, found);
  const finds = bySentence(view, found);
  return view.passages.map((passage, at) => {
    const own = finds[at] ?? [];
    const open = openTokens(passage, own);
    if (!open.includes(true)) return [];
    const isOpen = (token: number): boolean => open[token] === true;
    const features = featuresOf(passage, own, { habits, factsOf }, isOpen);
    return spansOf(bestLabels(scores(features, passage.sentence.nameScores), transitions, isOpen));
  });
}
