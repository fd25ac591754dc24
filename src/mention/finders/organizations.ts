/**
 * Organisations: the gazetteer, and names with a head noun ("Ministry of Foreign Affairs", "Liberal Party of Canada").
 *
 * A country before a name of two words and more is a mention of its own ("US | State Department"), since it is the owner and the
 * name stands without it; before a single word it is part of the name ("Canadian Cabinet", "Russian Navy").
 */
import type { Candidate, Finder } from "../finder.ts";
import { gazetteerCandidates, matchesIn } from "../gazetteer/match.ts";
import { type HeadPhrase, headPhrases } from "../phrase.ts";
import { isJoiner, type Passage, tokensThat, type View } from "../view.ts";
import { inClass, isAcronymWord, isNoun, isOrdinal, isPartyWord, written } from "../word.ts";

const isOwnDepartment = written(/^(?:Ministry|Department|Office|Court|Command)$/);
const isPartyHead = written(/^(?:party|movement)$/);

/** Where the name begins after a country that only owns it. */
function afterOwner(passage: Passage, phrase: HeadPhrase): number {
  const owner = matchesIn(passage, "countries").find((match) => match.start === phrase.start);
  if (owner === undefined || owner.end >= phrase.headStart) return phrase.start;
  return isOwnDepartment(passage.words[phrase.head]) ? owner.end : phrase.start;
}

function patterns(passage: Passage): readonly Candidate[] {
  if (passage.loud) return [];
  return headPhrases(passage, "organization").map((phrase) => ({
    sentence: passage.sentence.index,
    start: afterOwner(passage, phrase),
    end: phrase.end,
    head: phrase.head,
    kind: "organization",
    form: "name",
    // "93rd Mechanized Brigade": nothing else is numbered so; "… Mission in Somalia": its country is part of its name.
    trust: isOrdinal(passage.words[phrase.start]) || phrase.posted ? 2 : 1,
  }));
}

/** "the Democratic party", "Liberal Democratic party": the head in lower case after words that parties have. */
function parties(passage: Passage): readonly Candidate[] {
  return tokensThat(passage, isPartyHead).flatMap((at): readonly Candidate[] => {
    let start = at;
    while (start > 0 && passage.capital[start - 1] && isPartyWord(passage.words[start - 1])) start--;
    if (start === at) return [];
    return [{ sentence: passage.sentence.index, start, end: at + 1, kind: "organization", form: "name", trust: 1 }];
  });
}

const leadsBody = inClass("leads-body");

/** "Air Volta", "Radio Okapi": a body's noun that goes first, and a word or two, the first of them no noun; not "Air Force". */
function ledNames(passage: Passage): readonly Candidate[] {
  if (passage.loud) return [];
  const isName = (at: number) => passage.capital[at] === true && !isNoun(passage.words[at]);
  return tokensThat(passage, leadsBody).flatMap((start): readonly Candidate[] => {
    if (!passage.capital[start] || passage.capital[start - 1] || !isName(start + 1)) return [];
    const end = passage.capital[start + 2] === true ? start + 3 : start + 2;
    return [
      { sentence: passage.sentence.index, start, end, head: start, kind: "organization", form: "name", trust: 2 },
    ];
  });
}

const isAnd = written(/^&$/);

/** "Mail & Vestnik": what an ampersand joins is one name, unless it joins places. */
function joinedNames(passage: Passage): readonly Candidate[] {
  if (passage.loud) return [];
  const { capital, sentence } = passage;
  const places = (["countries", "places", "cities"] as const).flatMap((list) => matchesIn(passage, list));
  const isName = (at: number) => capital[at] === true && !places.some(({ start, end }) => start <= at && at < end);
  return tokensThat(passage, isAnd).flatMap((at): readonly Candidate[] => {
    if (!isName(at - 1) || !isName(at + 1)) return [];
    let [start, end] = [at - 1, at + 2];
    while (isName(start - 1)) start--;
    while (isName(end)) end++;
    return [{ sentence: sentence.index, start, end, kind: "organization", form: "name", trust: 2 }];
  });
}

const isBranch = written(/^\p{Lu}{1,3}$/u);

/** "MDC-T": letters that a hyphen joins to the letters of a body, and that are no body or country by themselves. */
function withBranch(view: View, body: Candidate): Candidate {
  const passage = view.passages[body.sentence];
  if (passage === undefined || !isJoiner(passage, body.end) || !isAcronymWord(passage.words[body.start])) return body;
  const at = body.end + 1;
  const other = (["countries", "organizations"] as const)
    .flatMap((list) => matchesIn(passage, list))
    .some(({ start }) => start === at);
  if (other || !isBranch(passage.words[at])) return body;
  const { canonical: _, ...rest } = body;
  return { ...rest, end: at + 1 };
}

function find(view: View): readonly Candidate[] {
  const found = view.passages.flatMap((passage) => [
    ...patterns(passage),
    ...parties(passage),
    ...ledNames(passage),
    ...joinedNames(passage),
  ]);
  return [...gazetteerCandidates(view, "organizations").map((body) => withBranch(view, body)), ...found];
}

export const organizations: Finder = { name: "organizations", find };
