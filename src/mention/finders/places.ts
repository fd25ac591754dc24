/** Cities, regions, waters and sites: the gazetteer, and names with a head noun ("Lake Chad", "Hokkaido island"). */
import type { Candidate, Finder } from "../finder.ts";
import { gazetteerCandidates } from "../gazetteer/match.ts";
import { headPhrases } from "../phrase.ts";
import type { Passage, View } from "../view.ts";

function patterns(passage: Passage): readonly Candidate[] {
  if (passage.loud) return [];
  return headPhrases(passage, "place")
    .filter((phrase) => phrase.end - phrase.start <= 5)
    .map(({ start, end, head }) => ({
      sentence: passage.sentence.index,
      start,
      end,
      head,
      kind: "place",
      form: "name",
      trust: 1,
    }));
}

function find(view: View): readonly Candidate[] {
  return [...gazetteerCandidates(view, "places", "cities"), ...view.passages.flatMap(patterns)];
}

export const places: Finder = { name: "places", find };
