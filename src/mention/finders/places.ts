/** Cities, regions, waters and sites: the gazetteer, names with a head noun ("Lake Chad"), and directions ("Northern Iraq"). */
import type { Candidate, Finder } from "../finder.ts";
import { gazetteerCandidates, matchesIn } from "../gazetteer/match.ts";
import { headPhrases } from "../phrase.ts";
import type { Passage, View } from "../view.ts";
import { written } from "../word.ts";

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

const standsBefore = written(
  /^(?:(?:North|South|East|West|Central)(?:ern)?|(?:Northeast|Northwest|Southeast|Southwest)(?:ern)?|Upper|Lower|Greater|Inner|Outer)$/,
);
const standsBehind = written(/^(?:North|South|East|West|Central)$/);

/** "Northern Iraq", "South Brisbane", "Cardiff North". */
function directions(passage: Passage): readonly Candidate[] {
  if (passage.loud) return [];
  const matches = (["countries", "places", "cities"] as const).flatMap((list) => matchesIn(passage, list));
  return matches.flatMap(({ start, end, entry }): readonly Candidate[] => {
    if (entry.demonym) return [];
    const from = standsBefore(passage.words[start - 1]) ? start - 1 : start;
    const to = standsBehind(passage.words[end]) && !passage.capital[end + 1] ? end + 1 : end;
    if (from === start && to === end) return [];
    return [{ sentence: passage.sentence.index, start: from, end: to, kind: "place", form: "name", trust: 1 }];
  });
}

function find(view: View): readonly Candidate[] {
  return [
    ...gazetteerCandidates(view, "places", "cities"),
    ...view.passages.flatMap((passage) => [...patterns(passage), ...directions(passage)]),
  ];
}

export const places: Finder = { name: "places", find };
