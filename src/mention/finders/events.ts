/** Wars, summits, elections, games, operations: the gazetteer, head nouns, and "G7 summit" or "2001 general election" in lower case. */
import type { Candidate, Finder } from "../finder.ts";
import { gazetteerCandidates } from "../gazetteer/match.ts";
import { headPhrases } from "../phrase.ts";
import type { Passage, View } from "../view.ts";

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const ELECTION_WORD =
  /^(?:general|presidential|parliamentary|federal|legislative|local|municipal|regional|provincial|gubernatorial|mayoral|state|primary|midterm|leadership|assembly|national|senate|house|european)$/;

function candidate(passage: Passage, start: number, end: number, head: number): Candidate {
  return { sentence: passage.sentence.index, start, end, head, kind: "event", form: "name", trust: 1 };
}

/** With the year before it: "2012 Summer Olympics". */
function withYear(passage: Passage, start: number): number {
  return YEAR.test(passage.tokens[start - 1]?.text ?? "") ? start - 1 : start;
}

function patterns(passage: Passage): readonly Candidate[] {
  if (passage.loud) return [];
  return headPhrases(passage, "event")
    .filter((phrase) => phrase.end - phrase.start <= 7)
    .map(({ start, end, head }) => candidate(passage, withYear(passage, start), end, head));
}

/** "2001 Italian general election": a year, then names and the usual words, then the head. */
function elections(passage: Passage): readonly Candidate[] {
  return passage.folded.flatMap((word, at): readonly Candidate[] => {
    if (!/^(?:elections?|referendum|by-election)$/.test(word)) return [];
    let start = at;
    while (start > at - 7 && (passage.capital[start - 1] || ELECTION_WORD.test(passage.folded[start - 1] ?? "")))
      start--;
    const from = withYear(passage, start);
    return from < start ? [candidate(passage, from, at + 1, at)] : [];
  });
}

/** "G7 summit", "NATO summit": an acronym or a capitalised word, then "summit". */
function summits(passage: Passage): readonly Candidate[] {
  return passage.folded.flatMap((word, at): readonly Candidate[] => {
    if (passage.tokens[at]?.text !== word || !/^(?:summit|olympics)$/.test(word)) return [];
    return /^\p{Lu}[\p{Lu}\d-]+$/u.test(passage.tokens[at - 1]?.text ?? "")
      ? [candidate(passage, at - 1, at + 1, at)]
      : [];
  });
}

function find(view: View): readonly Candidate[] {
  const found = view.passages.flatMap((passage) => [...patterns(passage), ...elections(passage), ...summits(passage)]);
  return [...gazetteerCandidates(view, "events"), ...found];
}

export const events: Finder = { name: "events", find };
