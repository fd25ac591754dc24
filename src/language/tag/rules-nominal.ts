/** Nouns, adjectives and numbers: what stands after a determiner, before a noun, or beside a verb. */
import { can, type Draft, isAdjective, isBe, isNoun, isVerb, pastAdverbs, tagAt, wordAt } from "./draft.ts";
import type { TagRule } from "./rules.ts";

const OPENS_NOUN_PHRASE = new Set(["DT", "PRP$", "POS", "WP$", "PDT", "$"]);
const INDECLINABLE_PLURAL = /^(?:media|people|police|data|criteria)$/;

/** Whether a noun phrase is open right before `at`: after a determiner, with at most adjectives and numbers between. */
function insideNounPhrase(draft: Draft, at: number): boolean {
  let place = at - 1;
  while (
    place > at - 5 &&
    (isAdjective(tagAt(draft, place)) || tagAt(draft, place) === "CD" || tagAt(draft, place) === "HYPH")
  )
    place--;
  const tag = tagAt(draft, place);
  if (tag === "DT") return !(place === at - 1 && isPronounBefore(draft, place, tagAt(draft, at)));
  return OPENS_NOUN_PHRASE.has(tag);
}

/** Whether a determiner right before a verb form is rather its subject: "these show", "this shows", but "this show". */
function isPronounBefore(draft: Draft, determiner: number, verb: string): boolean {
  const word = wordAt(draft, determiner);
  if (/^(?:this|that)$/.test(word)) return isVerb(verb) && verb !== "VB" && verb !== "VBP";
  return /^(?:these|those|all|both|some|any)$/.test(word) && isVerb(verb);
}

/** "the launch", "its plans": no finite verb right inside a noun phrase. */
function nounAfterDeterminer(draft: Draft, at: number): void {
  const tag = tagAt(draft, at);
  if (!insideNounPhrase(draft, at)) return;
  if (tag === "VB" || tag === "VBP") draft.xpos[at] = can(draft, at, "JJ") && nounFollows(draft, at) ? "JJ" : "NN";
  else if (tag === "VBZ" && can(draft, at, "NNS")) draft.xpos[at] = "NNS";
  else if (tag === "VBD" && tagAt(draft, at - 1) !== "CD") draft.xpos[at] = "VBN";
}

const nounFollows = (draft: Draft, at: number): boolean =>
  isNoun(tagAt(draft, at + 1)) || isAdjective(tagAt(draft, at + 1));

/** "military aid", "key ally": words that are adjectives before a noun and nouns elsewhere. */
function adjectiveBeforeNoun(draft: Draft, at: number): void {
  const tag = tagAt(draft, at);
  if (tag === "NN" && can(draft, at, "JJ") && nounFollows(draft, at)) draft.xpos[at] = "JJ";
  const beforeEnd = /^(?:IN|\.|,|CC|VBZ|VBD|MD|WDT|POS|:|)$/.test(tagAt(draft, at + 1));
  if (tag === "JJ" && can(draft, at, "NN") && insideNounPhrase(draft, at) && beforeEnd) draft.xpos[at] = "NN";
}

/** "is ready", "was official": after "be" an ambiguous word is an adjective. */
function adjectiveAfterBe(draft: Draft, at: number): void {
  const tag = tagAt(draft, at);
  const before = pastAdverbs(draft, at, -1);
  if (!isBe(wordAt(draft, before)) || nounFollows(draft, at)) return;
  if ((tag === "VB" || tag === "VBP" || tag === "NN") && can(draft, at, "JJ")) draft.xpos[at] = "JJ";
}

/** "ten years", "many troops": plural nouns that compromise takes for units. */
function plural(draft: Draft, at: number): void {
  const word = wordAt(draft, at);
  if (tagAt(draft, at) !== "NN" || (at > 0 && /^\p{Lu}/u.test(draft.words[at] ?? ""))) return;
  if (INDECLINABLE_PLURAL.test(word)) draft.xpos[at] = "NNS";
  else if (
    /(?:[^sui'.]s|[aeo]us)$/.test(word) &&
    word.length > 3 &&
    !/(?:ics|news|series|lens|always|basis|chaos|perhaps)$/.test(word)
  )
    draft.xpos[at] = "NNS";
}

/** "the Iranians", "Americans": peoples are plural names; "Russian" without a noun is one too. */
function peoples(draft: Draft, at: number): void {
  if (tagAt(draft, at) !== "JJ" || !/^\p{Lu}/u.test(draft.words[at] ?? "")) return;
  const word = wordAt(draft, at);
  if (/(?:ans|is|[^s]os|ians)$/.test(word)) draft.xpos[at] = "NNPS";
}

/** "about 200", "nearly half", "more than ten": adverbs of number. */
function approximately(draft: Draft, at: number): void {
  const next = tagAt(draft, at + 1);
  if (next !== "CD" && next !== "$") return;
  if (/^(?:about|around|over|nearly|almost|roughly|approximately|some|under|only)$/.test(wordAt(draft, at)))
    draft.xpos[at] =
      wordAt(draft, at) === "some"
        ? "DT"
        : /^(?:over|around|under)$/.test(wordAt(draft, at)) && !/^(?:VB.*|DT)$/.test(tagAt(draft, at - 1))
          ? tagAt(draft, at)
          : "RB";
}

/** "one" alone is a noun ("the one that …"), before a noun or a number a number. */
function one(draft: Draft, at: number): void {
  const word = wordAt(draft, at);
  if (word !== "one" && word !== "ones") return;
  const before = tagAt(draft, at - 1);
  if (word === "ones") draft.xpos[at] = "NNS";
  else if (
    (before === "DT" && wordAt(draft, at - 1) !== "the") ||
    isAdjective(before) ||
    wordAt(draft, at - 1) === "no"
  )
    draft.xpos[at] = "NN";
  else if (tagAt(draft, at + 1) === "MD" || /^(?:'s|can|has|is)$/.test(wordAt(draft, at + 1)))
    draft.xpos[at] = before === "" ? "NN" : "CD";
}

/** "more/less/most" before an adjective are adverbs, before a noun adjectives; "much/far/long" beside verbs adverbs. */
function degree(draft: Draft, at: number): void {
  const word = wordAt(draft, at);
  const next = tagAt(draft, at + 1);
  const beforeNoun = isNoun(tagAt(draft, at + 2));
  const adverbial = next === "JJ" || next === "RB" || (next === "VBN" && !beforeNoun);
  const counted = beforeNoun && tagAt(draft, at - 1) === "CD";
  if (/^(?:more|less)$/.test(word)) draft.xpos[at] = adverbial && !counted ? "RBR" : ifFinal(draft, at, "RBR", "JJR");
  if (/^(?:most|least)$/.test(word)) draft.xpos[at] = adverbial ? "RBS" : "JJS";
  if (/^(?:much|far|long)$/.test(word) && /^(?:JJR|RBR?|,|\.|TO)$/.test(next)) draft.xpos[at] = "RB";
}

/** `last` where the clause ends after `at`, else `otherwise`: "He works more." but "more than ten". */
function ifFinal(draft: Draft, at: number, last: string, otherwise: string): string {
  return /^(?:\.|,|:|CC|)$/.test(tagAt(draft, at + 1)) && !isVerb(tagAt(draft, at - 1)) ? last : otherwise;
}

/** "later", "earlier", "first" and the like after a verb or a noun are adverbs. */
function timeAdverbs(draft: Draft, at: number): void {
  const word = wordAt(draft, at);
  const next = tagAt(draft, at + 1);
  if (isNoun(next) || isAdjective(next) || next === "CD" || next === "HYPH") return;
  const before = tagAt(draft, at - 1);
  const predicate = isBe(wordAt(draft, at - 1)) || before === "DT" || before === "PRP$";
  if (/^(?:later|earlier|longer|sooner|better|faster|further)$/.test(word) && !predicate) draft.xpos[at] = "RBR";
  if (
    /^(?:first|last|next|early|late|hard|long|enough|alone|worldwide|overnight)$/.test(word) &&
    !predicate &&
    before !== "IN"
  )
    draft.xpos[at] = "RB";
  if (/^(?:back|home|forward|north|south|east|west|forth|downtown|abroad|overseas)$/.test(word) && isVerb(before))
    draft.xpos[at] = "RB";
}

/** Units of time and money right before the clock's or a sum's end. */
function units(draft: Draft, at: number): void {
  const word = wordAt(draft, at);
  if (/^(?:a\.?m\.?|p\.?m\.?)$/.test(word) && tagAt(draft, at - 1) === "CD") draft.xpos[at] = "NN";
}

/** "al-Masri", "van der Berg": particles of names in small letters. */
function nameParticle(draft: Draft, at: number): void {
  if (!/^(?:al|el|bin|ibn|von|van|der|den|de|di|da|du|del|la|le|ul)$/.test(draft.words[at] ?? "")) return;
  const next = tagAt(draft, at + 1) === "HYPH" ? at + 2 : at + 1;
  if (/^\p{Lu}/u.test(draft.words[next] ?? "") || /^(?:der|den|la)$/.test(draft.words[next] ?? ""))
    draft.xpos[at] = "NNP";
}

/** "President Berg said": a noun at the start, right before a name, is part of it. */
function titleAtStart(draft: Draft, at: number): void {
  const noun = at === 0 && tagAt(draft, at) === "NN" && /^\p{Lu}/u.test(draft.words[at] ?? "");
  if (noun && tagAt(draft, at + 1) === "NNP") draft.xpos[at] = "NNP";
}

/** Settled before verbs are looked at. */
export const NOMINAL_RULES: readonly TagRule[] = [
  { name: "name particles", apply: nameParticle },
  { name: "titles at the start", apply: titleAtStart },
  { name: "units of time", apply: units },
  { name: "plural nouns", apply: plural },
  { name: "peoples", apply: peoples },
  { name: "nouns after determiners", apply: nounAfterDeterminer },
  { name: "adjectives before nouns", apply: adjectiveBeforeNoun },
  { name: "adjectives after be", apply: adjectiveAfterBe },
  { name: "adverbs of number", apply: approximately },
  { name: "one", apply: one },
  { name: "degree words", apply: degree },
  { name: "adverbs of time and place", apply: timeAdverbs },
];
