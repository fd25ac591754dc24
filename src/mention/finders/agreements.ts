/** Treaties, accords, laws and the like: the gazetteer, names with a head noun, numbered resolutions, and "US-Japan security treaty". */
import type { Candidate, Finder } from "../finder.ts";
import { gazetteerCandidates, matchesIn } from "../gazetteer/match.ts";
import { headPhrases } from "../phrase.ts";
import { isJoiner, type Passage, tokensThat, type View } from "../view.ts";
import { folded, written } from "../word.ts";

const isPlainHead = written(/^(?:treaty|pact|accord|accords|guidelines|armistice|protocol)$/);
const isSubject = folded(
  /^(?:security|defense|defence|trade|peace|nuclear|military|alliance|friendship|cooperation|extradition|free|basic|border|ceasefire|non-aggression|aggression|mutual|arms|control)$/,
);

function patterns(passage: Passage): readonly Candidate[] {
  if (passage.loud) return [];
  return headPhrases(passage, "agreement").map(({ start, end, head }) => candidate(passage, start, end, head));
}

function candidate(passage: Passage, start: number, end: number, head: number): Candidate {
  return { sentence: passage.sentence.index, start, end, head, kind: "agreement", form: "name", trust: 1 };
}

const isResolution = written(/^Resolution$/);
const isItsNumber = written(/^\d{2,4}$/);

/** "UN Security Council Resolution 1718", with whose it is where that stands before it. */
function resolutions(passage: Passage): readonly Candidate[] {
  return tokensThat(passage, isResolution).flatMap((at): readonly Candidate[] => {
    if (!isItsNumber(passage.words[at + 1])) return [];
    let start = at;
    while (start > at - 4 && passage.capital[start - 1]) start--;
    return [candidate(passage, start, at + 2, at)];
  });
}

/** "Japan-U.S. security treaty": countries, then what it is about, then the head in lower case. */
function plain(passage: Passage): readonly Candidate[] {
  const heads = tokensThat(passage, isPlainHead);
  if (heads.length === 0) return [];
  const owners = new Map(matchesIn(passage, "countries").map((match) => [match.end, match.start]));
  return heads.flatMap((head): readonly Candidate[] => {
    let start = head;
    while (isSubject(passage.words[start - 1])) start--;
    const owner = owners.get(start);
    if (owner === undefined) return [];
    const pair = isJoiner(passage, owner - 1) ? owners.get(owner - 1) : undefined;
    return pair === undefined ? [] : [candidate(passage, pair, head + 1, head)];
  });
}

function find(view: View): readonly Candidate[] {
  const found = view.passages.flatMap((passage) => [...patterns(passage), ...resolutions(passage), ...plain(passage)]);
  return [...gazetteerCandidates(view, "agreements"), ...found];
}

export const agreements: Finder = { name: "agreements", find };
