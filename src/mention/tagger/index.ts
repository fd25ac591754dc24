/**
 * The trained tagger of names: a linear model over what the finders, the gazetteers and the sentence say of each word, with the
 * net's own scores (Collins 2002: averaged structured perceptron; features after Ratinov & Roth 2009).
 */
import { readModel } from "../../language/models.ts";
import type { Found } from "../finder.ts";
import { once } from "../gazetteer/files.ts";
import type { View } from "../view.ts";
import { bestLabels } from "./decode.ts";
import { featuresOf } from "./features.ts";
import { habitsOf } from "./habits.ts";
import { spansOf, type TaggedSpan } from "./labels.ts";
import { taggerModel } from "./model.ts";

export type { NameClass, TaggedSpan } from "./labels.ts";

const model = once(() => taggerModel(readModel("names.bin")));

/** The names of every sentence of a document. @param found what the finders found, without overlaps */
export function tagNames(view: View, found: readonly Found[]): readonly (readonly TaggedSpan[])[] {
  const { clusters, scores, transitions } = model();
  const habits = habitsOf(view, found);
  const bySentence = view.passages.map((): Found[] => []);
  for (const mention of found) bySentence[mention.sentence]?.push(mention);
  return view.passages.map((passage, at) => {
    const features = featuresOf(passage, bySentence[at] ?? [], { habits, clusters });
    return spansOf(bestLabels(scores(features, passage.sentence.nameScores), transitions));
  });
}
