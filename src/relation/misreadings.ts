/**
 * Readings of verbs that what stands around them rules out: who fights a seat attacks no town, who joins two others in a protest becomes
 * no member of theirs. A list that may be added to; what it rules out stays an open relation.
 */
import type { End } from "./actors.ts";
import type { Clause } from "./clause.ts";
import { lemmaAt, markOf, type Passage, relationAt } from "./passage.ts";

/** Whether a verb does not say what its reading says, with this object. */
type Misreading = (passage: Passage, clause: Clause, object: End) => boolean;

/** What is done together by those who join each other for it. */
const VENTURES =
  /^(?:coalition|government|effort|bid|campaign|talk|alliance|boycott|lawsuit|suit|protest|call|venture|race|statement|appeal|fight|war)s?$/u;

/** What is given rather than sold. */
const GIVEN =
  /^(?:weapon|arms|missile|drone|ammunition|rocket|tank|gun|rifle|aid|food|medicine|shelter|money|fund|loan|grant|intelligence|training|equipment)s?$/u;

/** "joined the party in condemning Chile", "joined them in a coalition", "joined its partners": for one deed, not for good. */
function joinsForOnce(passage: Passage, { verb, obliques, objects }: Clause, { argument }: End): boolean {
  const isVenture = obliques.some(
    ({ preposition, head }) => preposition === "in" && VENTURES.test(lemmaAt(passage, head)),
  );
  const isDoing = passage.tree.all(verb, "advcl").some((at) => at > verb && isJointDeed(passage, at));
  // "joined its partners Acme and Bell": the partners are joined, not become a part of.
  const isApposed = objects.every((at) => passage.mentionAt(at) === undefined && argument.mention !== undefined);
  return (
    isVenture ||
    isDoing ||
    (isApposed && objects.some((at) => /^(?:counterpart|partner|rival|colleague|peer)$/u.test(lemmaAt(passage, at))))
  );
}

/** "in condemning Chile", ", urging it to sign". */
function isJointDeed(passage: Passage, clause: number): boolean {
  if (passage.tokens[clause]?.xpos !== "VBG") return false;
  const isIn = markOf(passage, clause) === "in";
  return (
    isIn ||
    /^(?:call|demand|urge|petition|condemn|denounce|protest|criticise|criticize|accuse|warn|oppose)$/u.test(
      lemmaAt(passage, clause),
    )
  );
}

/** "campaigned for the nomination", "fought the seat": what one runs for or in. */
function isContested(passage: Passage, _: Clause, { argument, kinds }: End): boolean {
  const isAssembly = /\b(?:assembly|parliament|senate|congress|house|council|legislature|nomination)\b/iu.test(
    argument.text,
  );
  return isAssembly || kinds.includes("event") || passage.mentions[argument.mention ?? -1]?.kind === "place";
}

/** "supplies the firm with gas": a trade; with arms or food it is an aid. */
function isTrade(passage: Passage, { obliques }: Clause, { kinds, argument }: End): boolean {
  const isGiven = obliques.some(
    ({ preposition, head }) => preposition === "with" && GIVEN.test(lemmaAt(passage, head)),
  );
  return kinds.includes("organization") && argument.mention !== undefined && !isGiven;
}

/** "…, allowing Chile to win": a consequence, not a permission. */
function isConsequence(passage: Passage, { verb }: Clause): boolean {
  const { xpos, head = -1 } = passage.tokens[verb] ?? {};
  if (xpos !== "VBG") return false;
  // "…, dividing the vote and allowing Chile to win".
  if (relationAt(passage, verb) === "conj") return isBehindComma(passage, head);
  return isBehindComma(passage, verb);
}

function isBehindComma(passage: Passage, verb: number): boolean {
  return relationAt(passage, verb) === "advcl" && passage.tokens[verb - 1]?.text === ",";
}

/** "fired a missile into the Sea of Japan": a test that hits nobody. */
function isIntoWater(_: Passage, __: Clause, { argument }: End): boolean {
  return /\b(?:sea|ocean|waters|strait|gulf|bay|zone|airspace)\b/iu.test(argument.text);
}

/** "came to Acme", "went to the king": no journey to a place. */
function isNoJourney(passage: Passage, _: Clause, { argument }: End): boolean {
  return !/^(?:country|place)$/u.test(passage.mentions[argument.mention ?? -1]?.kind ?? "");
}

/** "left Oslo": gone from there, not out of it. */
function isDeparture(passage: Passage, _: Clause, { argument }: End): boolean {
  return !/^(?:organization|agreement)$/u.test(passage.mentions[argument.mention ?? -1]?.kind ?? "");
}

const MISREADINGS: ReadonlyMap<string, Misreading> = new Map<string, Misreading>([
  ["join", joinsForOnce],
  ["campaign", isContested],
  ["fight", isContested],
  ["leave", isDeparture],
  ["come", isNoJourney],
  ["go", isNoJourney],
  ["return", isNoJourney],
  ["fire", isIntoWater],
  ["launch", isIntoWater],
  ["allow", isConsequence],
  ["permit", isConsequence],
  ["supply", isTrade],
  ["provide", isTrade],
]);

/** Whether what stands around a verb of the vocabulary rules its reading out. */
export function isMisread(passage: Passage, clause: Clause, object: End): boolean {
  return MISREADINGS.get(clause.lemma)?.(passage, clause, object) ?? false;
}
