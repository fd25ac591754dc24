/**
 * Descriptions that stand for somebody named elsewhere: "the prime minister", "the two countries", "the party", "the sources",
 * "US military". Only those with an article or a possessor, or right after a country: coreference needs no others.
 */

import type { Kind } from "../../schema.ts";
import type { Candidate, Finder } from "../finder.ts";
import { matchesIn } from "../gazetteer/match.ts";
import { officesIn } from "../office.ts";
import { roleOf } from "../role.ts";
import { type Passage, tokensThat, type View } from "../view.ts";
import { folded, hasCapital, isPossessive, kept, type Word, wordTest, written } from "../word.ts";

const NOUNS: readonly (readonly [Kind, RegExp])[] = [
  [
    "person",
    /^(?:man|woman|men|women|officials?|sources?|pair|lawmakers?|politicians?|diplomats?|counterparts?|couple|suspects?|successor|predecessor|mentor|veteran)$/,
  ],
  ["country", /^(?:country|countries|nation|nations|neighbou?rs?|sides|allies|ally|kingdom|republic|superpower)$/],
  ["agreement", /^(?:treaty|pact|accords?|guidelines|agreement|ceasefire|armistice|constitution)$/],
  [
    "organization",
    /^(?:party|parties|government|governments|administration|ministry|ministries|department|company|companies|firm|group|groups|organi[sz]ation|agency|military|militaries|alliance|army|navy|parliament|court|committee|council|commission|union|bank|newspaper|coalition|cabinet|bloc|regime|militia|movement|team|association|university|force|forces|broadcaster|manufacturer|carrier)$/,
  ],
];

/** The kind that a word describes somebody of; "" where it is none of these nouns. */
const kindOf = kept(({ text }: Word): Kind | "" => {
  const lower = text.toLowerCase();
  return NOUNS.find(([, nouns]) => nouns.test(lower))?.[0] ?? "";
});
const isNoun = wordTest((word) => kindOf(word) !== "");

const isDeterminer = folded(/^(?:the|this|these|those|both|its|his|her|their|our)$/);
const isIndefinite = folded(/^an?$/);
const mayStandBetween = folded(
  /^(?:two|three|four|five|six|other|same|latter|former|new|own|ruling|rival|neighbou?ring|central|federal|communist|current|then|local|regional|armed|governing|opposition|coalition|state|and|foreign|defen[cs]e|nuclear|ministry|department|government|diplomatic|military|intelligence|security|senior|top|high|ranking|-|unnamed|anonymous|administration|white|house|party|police)$/,
);

/** Whether the noun at `at` is determined: an article or possessor, with at most four usual words between, or a country before it. */
function isDetermined(passage: Passage, at: number, kind: Kind, owners: ReadonlySet<number>): boolean {
  let before = at;
  while (before > at - 5 && !owners.has(before) && mayStandBetween(passage.words[before - 1])) before--;
  const word = passage.words[before - 1];
  return owners.has(before) || isDeterminer(word) || (kind === "person" && isIndefinite(word)) || isPossessive(word);
}

function described(passage: Passage): readonly Candidate[] {
  const nouns = tokensThat(passage, isNoun);
  if (nouns.length === 0) return [];
  const owners = new Set(matchesIn(passage, "countries").map((match) => match.end));
  return nouns.flatMap((at): readonly Candidate[] => {
    const word = passage.words[at];
    const kind = word === undefined ? "" : kindOf(word);
    const next = passage.tokens[at + 1]?.upos;
    if (kind === "" || next === "NOUN" || next === "PROPN" || !isDetermined(passage, at, kind, owners)) return [];
    return [{ sentence: passage.sentence.index, start: at, end: at + 1, kind, form: "nominal", trust: 1 }];
  });
}

function holders(passage: Passage): readonly Candidate[] {
  return officesIn(passage)
    .filter((office) => roleOf(passage, office) === "person")
    .map(({ start, end, head }) => ({
      sentence: passage.sentence.index,
      start,
      end,
      head,
      kind: "person",
      form: "nominal",
      trust: 1,
    }));
}

const isHalf = written(/^(?:North|South)$/);

/** "the North", "the South": half of a country, where the document is about one that has halves. */
function halves(passage: Passage): readonly Candidate[] {
  return tokensThat(passage, isHalf)
    .filter((at) => passage.folded[at - 1] === "the" && !hasCapital(passage.words[at + 1]))
    .map((at) => ({
      sentence: passage.sentence.index,
      start: at,
      end: at + 1,
      kind: "country",
      form: "nominal",
      trust: 1,
    }));
}

/** Whether the document names a country with two halves. */
function hasHalves(view: View): boolean {
  return view.passages.some((passage) =>
    matchesIn(passage, "countries").some((match) => /^(?:North|South) /.test(match.entry.canonical)),
  );
}

function find(view: View): readonly Candidate[] {
  const split = hasHalves(view);
  return view.passages.flatMap((passage) => [
    ...described(passage),
    ...holders(passage),
    ...(split ? halves(passage) : []),
  ]);
}

export const nominals: Finder = { name: "nominals", find };
