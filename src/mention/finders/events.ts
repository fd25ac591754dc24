/** Wars, summits, elections, games, operations: the gazetteer, head nouns, and "G7 summit" or "2001 general election" in lower case. */
import type { Candidate, Finder } from "../finder.ts";
import { gazetteerCandidates } from "../gazetteer/match.ts";
import { headPhrases } from "../phrase.ts";
import { type Passage, tokensThat, type View } from "../view.ts";
import { folded, wordTest, written } from "../word.ts";

const isYear = written(/^(?:1[5-9]|20)\d\d$/);
const isElection = folded(/^(?:elections?|referendum|by-election)$/);
const isElectionWord = folded(
  /^(?:general|presidential|parliamentary|federal|legislative|local|municipal|regional|provincial|gubernatorial|mayoral|state|primary|midterm|leadership|assembly|national|senate|house|european|special|snap|recall|runoff|district|council|congressional|constitutional)$/,
);
const isSummit = wordTest(({ text, folded }) => text === folded && /^(?:summit|olympics)$/.test(text));
const isCapitalised = written(/^\p{Lu}[\p{Lu}\d-]+$/u);

function candidate(passage: Passage, start: number, end: number, head: number): Candidate {
  return { sentence: passage.sentence.index, start, end, head, kind: "event", form: "name", trust: 1 };
}

/** With the year before it: "2012 Summer Olympics". */
function withYear(passage: Passage, start: number): number {
  return isYear(passage.words[start - 1]) ? start - 1 : start;
}

function patterns(passage: Passage): readonly Candidate[] {
  if (passage.loud) return [];
  return headPhrases(passage, "event")
    .filter((phrase) => phrase.end - phrase.start <= 7)
    .map(({ start, end, head }) => candidate(passage, withYear(passage, start), end, head));
}

/** "2001 Italian general election": a year, then names and the usual words, then the head. */
function elections(passage: Passage): readonly Candidate[] {
  return tokensThat(passage, isElection).flatMap((at): readonly Candidate[] => {
    let start = at;
    while (start > at - 7 && (passage.capital[start - 1] || isElectionWord(passage.words[start - 1]))) start--;
    const from = withYear(passage, start);
    return from < start ? [candidate(passage, from, at + 1, at)] : [];
  });
}

/** "G7 summit", "NATO summit": an acronym or a capitalised word, then "summit". */
function summits(passage: Passage): readonly Candidate[] {
  return tokensThat(passage, isSummit)
    .filter((at) => isCapitalised(passage.words[at - 1]))
    .map((at) => candidate(passage, at - 1, at + 1, at));
}

/** "1968 Olympics": with its year, an event of a list is one of several. */
function dated({ passages }: View, event: Candidate): Candidate {
  const passage = passages[event.sentence];
  const start = passage === undefined ? event.start : withYear(passage, event.start);
  const { canonical: _, ...rest } = event;
  return start === event.start ? event : { ...rest, start };
}

function find(view: View): readonly Candidate[] {
  const found = view.passages.flatMap((passage) => [...patterns(passage), ...elections(passage), ...summits(passage)]);
  return [...gazetteerCandidates(view, "events").map((event) => dated(view, event)), ...found];
}

export const events: Finder = { name: "events", find };
