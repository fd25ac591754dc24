/** Function words with several readings: "that", "'s", "her", "there", "as", particles. */

import { lexiconTags } from "../compromise.ts";
import {
  can,
  type Draft,
  isAdjective,
  isBe,
  isFiniteTag,
  isHave,
  isNoun,
  isPremodifier,
  isVerb,
  pastAdverbs,
  tagAt,
  wordAt,
} from "./draft.ts";
import type { TagRule } from "./rules.ts";

/** Nouns that a "that"-clause fills in: "the fact that …". */
const CONTENT_NOUN =
  /^(?:fact|claim|claims|news|idea|report|reports|statement|concern|concerns|hope|hopes|evidence|view|belief|sign|signs|warning|warnings|fear|fears|possibility|assurance|assurances|impression|notion|argument|conclusion|suggestion|allegation|allegations|speculation|doubt|condition|proof|guarantee|indication|indications)$/;

const opensNounPhrase = (tag: string): boolean =>
  /^(?:DT|PRP|PRP\$|EX|PDT|CD|\$)$/.test(tag) || isNoun(tag) || isAdjective(tag);

/** "that": relative after a noun, complementiser before a clause, else a determiner or pronoun. */
function that(draft: Draft, at: number): void {
  if (wordAt(draft, at) === "that") draft.xpos[at] = thatTag(draft, at, tagAt(draft, at - 1));
}

function thatTag(draft: Draft, at: number, before: string): string {
  const next = tagAt(draft, pastAdverbs(draft, at, 1));
  const verbNext = isVerb(next) || next === "MD";
  if (isNoun(before) || before === "''") {
    if (verbNext) return "WDT";
    return opensNounPhrase(next) ? relativeOrContent(draft, at) : "DT";
  }
  if (/^(?:|IN|``)$/.test(before)) return /^(?:so|except)$/.test(wordAt(draft, at - 1)) ? "IN" : "DT";
  if (verbNext) return /^(?:,|DT|CD|JJ)$/.test(before) ? "WDT" : "DT";
  return opensNounPhrase(next) || /^(?:IN|VBG|,)$/.test(next) ? complementiser(draft, at) : "DT";
}

/** After a noun and before a subject: "the news that he …" fills in, "the plan that he made" is relative; verb + object + that too. */
function relativeOrContent(draft: Draft, at: number): string {
  if (CONTENT_NOUN.test(wordAt(draft, at - 1)) || /day$|^(?:week|month|year)$/.test(wordAt(draft, at - 1))) return "IN";
  for (let place = at - 1; place > at - 6 && place >= 0; place--)
    if (/^(?:told|tell|tells|telling|assured|convinced|informed|warned|reminded)$/.test(wordAt(draft, place)))
      return "IN";
  return "WDT";
}

/** After a verb or adjective and before a noun phrase: a clause follows if a finite verb does. */
function complementiser(draft: Draft, at: number): string {
  for (let place = at + 1; place < Math.min(draft.words.length, at + 25); place++) {
    const tag = tagAt(draft, place);
    if (isFiniteTag(tag)) return "IN";
    if (tag === ".") return "DT";
  }
  return "DT";
}

/** "'s": a verb after pronouns and before determiners, "us" after "let", else possessive. */
function clitic(draft: Draft, at: number): void {
  if (!/^['`]s$/.test(wordAt(draft, at)) || at === 0) return;
  const before = tagAt(draft, at - 1);
  if (wordAt(draft, at - 1) === "let") draft.xpos[at] = "PRP";
  else if (/^(?:PRP|WP|EX|WRB|DT|WDT|RB)$/.test(before) && wordAt(draft, at - 1) !== "else") draft.xpos[at] = "VBZ";
  else draft.xpos[at] = isNoun(before) && isPredicated(draft, at) ? "VBZ" : "POS";
}

/** Whether what follows "'s" is a predicate rather than what is possessed. */
function isPredicated(draft: Draft, at: number): boolean {
  const next = tagAt(draft, pastAdverbs(draft, at, 1));
  const after = tagAt(draft, at + 2);
  if (next === "VBG") return !isNoun(after) && after !== "IN";
  return /^(?:DT|PRP\$?|TO|MD)$/.test(next);
}

/** "her": possessive before a noun phrase. */
function her(draft: Draft, at: number): void {
  if (wordAt(draft, at) !== "her") return;
  const next = tagAt(draft, pastAdverbs(draft, at, 1));
  draft.xpos[at] = isPremodifier(next) || next === "VBG" || next === "VBN" ? "PRP$" : "PRP";
}

/** "there is", "there have been": existential before a form of "be", with modals and adverbs between. */
function there(draft: Draft, at: number): void {
  if (wordAt(draft, at) !== "there") return;
  let next = pastAdverbs(draft, at, 1);
  if (
    tagAt(draft, next) === "MD" ||
    isHave(wordAt(draft, next)) ||
    /^(?:seems?|appears?|to)$/.test(wordAt(draft, next))
  )
    next = pastAdverbs(draft, next, 1);
  const question = isBe(wordAt(draft, at - 1)) && at === 1;
  draft.xpos[at] = isBe(wordAt(draft, next)) || question ? "EX" : "RB";
}

/** "all the", "both his", "such a", "half the": predeterminers; "what" before a noun stays a pronoun's form. */
function predeterminer(draft: Draft, at: number): void {
  const next = tagAt(draft, at + 1);
  if (/^(?:all|both|half|quite)$/.test(wordAt(draft, at)) && (next === "DT" || next === "PRP$")) draft.xpos[at] = "PDT";
  if (/^(?:such|what)$/.test(wordAt(draft, at)) && /^an?$/.test(wordAt(draft, at + 1))) draft.xpos[at] = "PDT";
  if (wordAt(draft, at) === "both" && bothAnd(draft, at)) draft.xpos[at] = "CC";
  if (/^(?:either|neither)$/.test(wordAt(draft, at)) && !isNoun(next) && next !== "IN")
    draft.xpos[at] = next === "." || next === "" || next === "," ? "RB" : "CC";
}

function bothAnd(draft: Draft, at: number): boolean {
  const stretch = draft.lower.slice(at + 1, at + 8);
  return stretch.includes("and") && !isPlural(tagAt(draft, at + 1));
}
const isPlural = (tag: string): boolean => tag === "NNS" || tag === "NNPS" || tag === "IN";

const CLOSES = /^(?:|\.|,|:|''|-RRB-)$/;

/** "as", "no", "before", "inside" as adverbs. */
function adverbs(draft: Draft, at: number): void {
  const word = wordAt(draft, at);
  const next = tagAt(draft, at + 1);
  if (word === "as" && isCorrelative(draft, at)) draft.xpos[at] = "RB";
  else if (word === "no" && (next === "JJR" || wordAt(draft, at + 1) === "longer")) draft.xpos[at] = "RB";
  else if (word === "no" && next === ",") draft.xpos[at] = "UH";
  else if (/^(?:though|before|below|above|since|around)$/.test(word) && CLOSES.test(next)) draft.xpos[at] = "RB";
  else if (/^(?:inside|outside|nearby)$/.test(word) && /^(?:|\.|,|CC)$/.test(next)) draft.xpos[at] = "RB";
}

/** "as large as", "as well". */
function isCorrelative(draft: Draft, at: number): boolean {
  const next = tagAt(draft, at + 1);
  if (wordAt(draft, at + 1) === "well") return true;
  return (isAdjective(next) || next === "RB") && draft.lower.slice(at + 2, at + 5).includes("as");
}

/** "like" as a verb: after "to", modals and subjects. */
function like(draft: Draft, at: number): void {
  if (wordAt(draft, at) !== "like") return;
  const before = pastAdverbs(draft, at, -1);
  const negated = /^n['o]t$/.test(wordAt(draft, at - 1)) && !isBe(wordAt(draft, at - 2));
  if (/^(?:TO|MD)$/.test(tagAt(draft, before)) || negated) draft.xpos[at] = "VB";
  else if (/^(?:i|we|they|you|who)$/.test(wordAt(draft, at - 1)) && !isBe(wordAt(draft, at - 2)))
    draft.xpos[at] = "VBP";
}

const PARTICLE = /^(?:up|out|off|down|over|on|in|away|back|along|around|through|by|about)$/;

/** "carry out", "set up": particles of verbs that compromise lists with them, or where nothing follows. */
function particle(draft: Draft, at: number): void {
  if (PARTICLE.test(wordAt(draft, at)) && /^(?:IN|RB|RP)$/.test(tagAt(draft, at)))
    draft.xpos[at] = particleTag(draft, at) ?? tagAt(draft, at);
}

/** The tag of a word that may be a particle; undefined to leave it as it is. */
function particleTag(draft: Draft, at: number): string | undefined {
  const word = wordAt(draft, at);
  const final = /^(?:|\.|,|:|CC|IN|TO|RB|WRB|''|-RRB-)$/.test(tagAt(draft, at + 1));
  if (isPhrasal(draft, at, final)) {
    if (/^(?:on|in|by|about|through|around|along|over)$/.test(word) && !final) return "IN";
    return /^(?:back|away|along|around)$/.test(word) ? "RB" : "RP";
  }
  if (/^(?:up|out|off|down)$/.test(word)) return final ? finalTag(draft, at) : "IN";
  const adverb = final && !/^(?:back|away|by)$/.test(word) && !/^(?:IN|TO)$/.test(tagAt(draft, at + 1));
  return adverb ? "RB" : undefined;
}

/** "up", "out", "off", "down" with no noun phrase after them. */
function finalTag(draft: Draft, at: number): string {
  if (wordAt(draft, at) === "out" && wordAt(draft, at + 1) === "of") return "IN";
  return isVerb(tagAt(draft, at - 1)) ? "RP" : "RB";
}

/** Whether compromise lists the word with the verb before it, which it follows at once or after its object. */
function isPhrasal(draft: Draft, at: number, final: boolean): boolean {
  const verb = verbBefore(draft, at);
  if (verb < 0 || (at !== verb + 1 && !final)) return false;
  return lexiconTags(`${wordAt(draft, verb)} ${wordAt(draft, at)}`).includes("PhrasalVerb");
}

/** The verb right before a particle, with at most a short object between; -1 if none. */
function verbBefore(draft: Draft, at: number): number {
  for (let place = at - 1; place >= Math.max(0, at - 4); place--) {
    const tag = tagAt(draft, place);
    if (isVerb(tag)) return place;
    if (!isNoun(tag) && !/^(?:DT|PRP|PRP\$|JJ|CD)$/.test(tag)) return -1;
  }
  return -1;
}

/** "which" and "what" keep their pronoun tags; "what" before a verb or pronoun is WP. "whose" needs nothing. */
function questionWords(draft: Draft, at: number): void {
  if (wordAt(draft, at) === "what" && isNoun(tagAt(draft, at + 1)) && !can(draft, at + 1, "VBZ"))
    draft.xpos[at] = "WDT";
}

/** Settled last: they look at nouns and verbs around them. */
export const FUNCTION_WORD_RULES: readonly TagRule[] = [
  { name: "possessive or verb", apply: clitic },
  { name: "her", apply: her },
  { name: "there", apply: there },
  { name: "predeterminers", apply: predeterminer },
  { name: "adverbs", apply: adverbs },
  { name: "like", apply: like },
  { name: "particles", apply: particle },
  { name: "question words", apply: questionWords },
  { name: "that", apply: that },
];
