/** Universal part of speech for each Penn tag, by the word and what follows. */
import type { Upos } from "../../model.ts";
import {
  type Draft,
  isBe,
  isDo,
  isFiniteTag,
  isHave,
  isNoun,
  isPremodifier,
  isVerb,
  pastAdverbs,
  tagAt,
  wordAt,
} from "./draft.ts";
import { possibleTags } from "./vocabulary.ts";

const PLAIN: Readonly<Record<string, Upos>> = {
  CC: "CCONJ",
  CD: "NUM",
  EX: "PRON",
  IN: "ADP",
  JJ: "ADJ",
  JJR: "ADJ",
  JJS: "ADJ",
  MD: "AUX",
  NN: "NOUN",
  NNS: "NOUN",
  NNP: "PROPN",
  NNPS: "PROPN",
  PDT: "DET",
  POS: "PART",
  PRP: "PRON",
  PRP$: "PRON",
  RB: "ADV",
  RBR: "ADV",
  RBS: "ADV",
  RP: "ADP",
  TO: "PART",
  UH: "INTJ",
  WDT: "PRON",
  WP: "PRON",
  WP$: "PRON",
  WRB: "ADV",
  $: "SYM",
  SYM: "SYM",
  ADD: "PROPN",
  FW: "X",
};
const PRONOUN_NOUNS = /^(?:some|any|every|no)(?:thing|one|body)$|^none$/;
const NAME_ADJECTIVES = new Set(
  "prime foreign new democratic national international central northern southern eastern western united federal supreme great general royal military republican nuclear social liberal conservative public deputy senior chief high local american european african asian old big first second third last".split(
    " ",
  ),
);

/** Whether the words after `at` go on to a noun of the same phrase. */
function beforeNoun(draft: Draft, at: number): boolean {
  let next = at + 1;
  while (
    next < at + 8 &&
    (tagAt(draft, next) === "RB" || tagAt(draft, next) === "RBS" || tagAt(draft, next) === "HYPH")
  )
    next++;
  const tag = tagAt(draft, next);
  return (isPremodifier(tag) && tag !== "POS") || tag === "VBG" || tag === "VBN" || tag === "``";
}

/** The place after the noun phrase at `at`, in a question: "did the two leaders agree". */
function pastSubject(draft: Draft, at: number): number {
  let next = at;
  while (next < at + 6 && (isPremodifier(tagAt(draft, next)) || /^(?:DT|PRP\$?|RB)$/.test(tagAt(draft, next)))) next++;
  return next;
}

/** The next word that could be the main verb of an auxiliary at `at`: adverbs and, in questions, the subject are passed over. */
function mainVerbTag(draft: Draft, at: number): string {
  let next = pastAdverbs(draft, at, 1);
  const subject = tagAt(draft, next);
  if (isDo(wordAt(draft, at)) && (at === 0 || /^W/.test(tagAt(draft, at - 1)) || /^W/.test(tagAt(draft, 0))))
    next = pastSubject(draft, next);
  else if (subject === "PRP" || (at === 0 && (subject === "DT" || isNoun(subject)))) next = pastAdverbs(draft, next, 1);
  return tagAt(draft, next);
}

/** Whether "be" at `at` follows "there", with auxiliaries and adverbs between: "there will be". */
function isExistential(draft: Draft, at: number): boolean {
  let before = at - 1;
  while (before > at - 5 && (/^(?:MD|RB|TO)$/.test(tagAt(draft, before)) || isHave(wordAt(draft, before)))) before--;
  return tagAt(draft, before) === "EX";
}

function verbUpos(draft: Draft, at: number): Upos {
  const word = wordAt(draft, at);
  if (word === "'s" || isBe(word)) return isExistential(draft, at) ? "VERB" : "AUX";
  const main = mainVerbTag(draft, at);
  if (isHave(word)) return main === "VBN" ? "AUX" : "VERB";
  if (isDo(word))
    return main === "VB" || (tagAt(draft, at + 1) === "RB" && /^n[o']t$/.test(wordAt(draft, at + 1))) ? "AUX" : "VERB";
  return "VERB";
}

/** "that", "as", "in" and the like introduce a clause where a participle follows; the parser decides finer cases. */
function prepositionUpos(draft: Draft, at: number): Upos {
  const word = wordAt(draft, at);
  if (SUBORDINATORS.has(word)) return "SCONJ";
  const next = tagAt(draft, pastAdverbs(draft, at, 1));
  if (next === "VBG" && !isNoun(tagAt(draft, at + 2)) && word !== "including") return "SCONJ";
  if (next === "VBN" && /^(?:as|than|when|once)$/.test(word) && !isNoun(tagAt(draft, at + 2))) return "SCONJ";
  return EITHER.has(word) && clauseFollows(draft, at) ? "SCONJ" : "ADP";
}

/** Whether a noun phrase and an infinitive follow: "for them to leave". */
function infinitiveFollows(draft: Draft, at: number): boolean {
  let next = at + 1;
  while (next < at + 6 && (isPremodifier(tagAt(draft, next)) || /^(?:DT|PRP\$?)$/.test(tagAt(draft, next)))) next++;
  return next > at + 1 && tagAt(draft, next) === "TO";
}

/** Whether a subject and a finite verb follow before the clause ends. */
function clauseFollows(draft: Draft, at: number): boolean {
  if (wordAt(draft, at) === "for") return infinitiveFollows(draft, at);
  let nouns = 0;
  for (let place = at + 1; place < Math.min(draft.words.length, at + 14); place++) {
    const tag = tagAt(draft, place);
    if (isFiniteTag(tag)) return nouns > 0;
    if (/^(?:,|\.|:|CC|TO|WDT|WP|WRB|-LRB-)$/.test(tag) && !(tag === "CC" && nouns > 0)) return false;
    if (isNoun(tag) || /^(?:PRP|EX|DT)$/.test(tag)) nouns++;
  }
  return false;
}
const EITHER = new Set("as since before after until till than like once so for".split(" "));
const SUBORDINATORS = new Set("that if because although though while whether unless whereas lest".split(" "));

function nounUpos(draft: Draft, at: number): Upos {
  const word = wordAt(draft, at);
  if (word === "%") return "SYM";
  return PRONOUN_NOUNS.test(word) ? "PRON" : "NOUN";
}

function nameUpos(draft: Draft, at: number): Upos {
  const word = wordAt(draft, at);
  const adjective = NAME_ADJECTIVES.has(word) || (possibleTags(word).size === 1 && possibleTags(word).has("JJ"));
  return adjective && tagAt(draft, at + 1).startsWith("NNP") ? "ADJ" : "PROPN";
}

function determinerUpos(draft: Draft, at: number): Upos {
  return /^th(?:is|at|ese|ose)$/.test(wordAt(draft, at)) && !beforeNoun(draft, at) ? "PRON" : "DET";
}

function whUpos(draft: Draft, at: number): Upos {
  const before = beforeNoun(draft, at) && !isVerb(tagAt(draft, at + 1));
  return before && /^what(?:ever)?$/.test(wordAt(draft, at)) ? "DET" : "PRON";
}

/** Tags whose part of speech depends on the word or on what follows. */
const BY_CONTEXT: Readonly<Record<string, (draft: Draft, at: number) => Upos>> = {
  IN: prepositionUpos,
  NN: nounUpos,
  NNP: nameUpos,
  DT: determinerUpos,
  WDT: whUpos,
  RB: (draft, at) => (/^n[o']t$/.test(wordAt(draft, at)) ? "PART" : "ADV"),
};

/** The universal part of speech of the word at `at`, whose Penn tags are settled. */
export function uposOf(draft: Draft, at: number): Upos {
  const tag = tagAt(draft, at);
  if (isVerb(tag)) return verbUpos(draft, at);
  return BY_CONTEXT[tag]?.(draft, at) ?? PLAIN[tag] ?? "PUNCT";
}
