/** Verb forms: base form or present, past or participle, noun or verb. */
import {
  can,
  type Draft,
  isBe,
  isDo,
  isFiniteTag,
  isHave,
  isNoun,
  isVerb,
  pastAdverbs,
  tagAt,
  wordAt,
} from "./draft.ts";
import type { TagRule } from "./rules.ts";

/** Verbs that take a bare infinitive after their object: "let him go". */
const BARE_INFINITIVE = /^(?:let|lets|make|makes|made|help|helps|helped|see|saw|watch|watched|hear|heard)$/;
/** Speech verbs: after a name they are finite, also in "…, said X". */
const SPEECH =
  /^(?:said|told|added|asked|warned|announced|reported|noted|argued|declared|wrote|stated|claimed|insisted|stressed|replied)$/;
/** Words after "to" that make it a preposition: "according to", "due to". */
const BEFORE_PREPOSITION =
  /^(?:according|due|owing|thanks|prior|subject|related|addition|contrary|next|similar|close|respect|regard|opposed)$/;

/** Whether the word at `at` can be a base form, as far as is known of it. */
function canBeBase(draft: Draft, at: number): boolean {
  if (/^(?:be|have|do)$/.test(wordAt(draft, at)) || can(draft, at, "VB", "VBP")) return true;
  return draft.possible[at]?.size === 0 && tagAt(draft, at) === "VB";
}

/** "to go" against "to Japan": an infinitive where the next word can be one and no noun phrase begins there. */
function infinitive(draft: Draft, at: number): void {
  if (tagAt(draft, at) !== "TO") return;
  const next = pastAdverbs(draft, at, 1);
  const capital = /^\p{Lu}/u.test(draft.words[next] ?? "");
  const preposition = capital || BEFORE_PREPOSITION.test(wordAt(draft, at - 1)) || !canBeBase(draft, next);
  draft.xpos[at] = preposition && wordAt(draft, at) !== "na" ? "IN" : "TO";
  if (!preposition && /^(?:VB|NN|JJ$|IN$)/.test(tagAt(draft, next))) draft.xpos[next] = "VB";
}

/** Whether a modal, "to" or "do" before `at` asks for a base form; a subject may stand between in questions. */
function licensesBase(draft: Draft, at: number): boolean {
  let before = pastAdverbs(draft, at, -1);
  if (tagAt(draft, before) === "PRP" && (tagAt(draft, before - 1) === "MD" || isDo(wordAt(draft, before - 1))))
    before--;
  if (tagAt(draft, before) === "TO" || tagAt(draft, before) === "MD" || isDo(wordAt(draft, before))) return true;
  return tagAt(draft, before) === "PRP" && BARE_INFINITIVE.test(wordAt(draft, before - 1));
}

/** A base form after "will", "to", "do"; without one, a present plural. */
function baseForm(draft: Draft, at: number): void {
  const tag = tagAt(draft, at);
  if (isBe(wordAt(draft, at)) || isDo(wordAt(draft, at))) return;
  if (!/^(?:VB|VBP|VBD|VBN|NN|JJ|IN|NNS|VBZ)$/.test(tag) || !can(draft, at, "VB", "VBP")) return;
  if (licensesBase(draft, at)) {
    const after = tagAt(draft, pastAdverbs(draft, at, -1));
    if (tag !== "IN" && (after !== "PRP" || isVerb(tag)) && !(isDo(wordAt(draft, at - 1)) && tag === "NN"))
      draft.xpos[at] = "VB";
  } else if (tag === "VB" || tag === "VBP") draft.xpos[at] = unlicensed(draft, at);
}

/** At the start of a clause a base form commands, unless a noun or verb follows the noun that it can be too. */
function atStart(draft: Draft, at: number): string {
  const noun = /^(?:NNP?S?|VBZ|VBD|MD|IN)$/.test(tagAt(draft, at + 1)) && wordAt(draft, at + 1) !== "for";
  return can(draft, at, "NN") && noun ? "NN" : "VB";
}

/** After a subject: present plural, or past after "he"; but "weapons program" goes on as a noun where the clause has its verb. */
function afterSubject(draft: Draft, at: number, before: number): string {
  const noun = can(draft, at, "NN");
  const tag = tagAt(draft, before);
  if (noun && tag === "DT") return "NN";
  const objectless = !/^(?:DT|PRP\$?|TO|RB|IN)$/.test(tagAt(draft, at + 1));
  if (noun && tag === "NNS" && objectless && clauseHasFinite(draft, at)) return "NN";
  return /^(?:he|she|it)$/.test(wordAt(draft, before)) && can(draft, at, "VBD") ? "VBD" : "VBP";
}

/** After a singular noun: the head of a compound, else past or present. */
function afterSingular(draft: Draft, at: number): string {
  if (can(draft, at, "NN")) return "NN";
  return can(draft, at, "VBD") ? "VBD" : "VBP";
}

/** The tag of a base form that nothing licenses: present plural after a subject, imperative at the start, else noun. */
function unlicensed(draft: Draft, at: number): string {
  const before = pastAdverbs(draft, at, -1);
  const tag = tagAt(draft, before);
  const word = wordAt(draft, before);
  if (/^(?:|``|UH)$/.test(tag) || word === "please" || word === ":") return atStart(draft, at);
  if (/^(?:PRP|NNS|NNPS|WDT|WP|EX|DT|RP|WRB|RB)$/.test(tag)) return afterSubject(draft, at, before);
  if (tag === "CC") return sameAsConjunct(draft, at, before);
  if (/^(?:IN|POS|PRP\$|CD|HYPH|VBG)$/.test(tag)) return "NN";
  if (/^(?:NNP?|JJ)$/.test(tag)) return afterSingular(draft, at);
  const object = (isFiniteTag(tag) || isVerb(tag)) && !BARE_INFINITIVE.test(word);
  return object && can(draft, at, "NN") ? "NN" : tagAt(draft, at);
}

/** After "and" a base form is what the verb before "and" was. */
function sameAsConjunct(draft: Draft, at: number, conjunction: number): string {
  for (let place = conjunction - 1; place > conjunction - 12 && place >= 0; place--) {
    const tag = tagAt(draft, place);
    if (tag === "VB" || tag === "VBP") return tag;
    if (tag === "VBZ" || tag === "VBD" || tag === "MD") break;
  }
  return can(draft, at, "NN") ? "NN" : "VBP";
}

/** "has urged", "was taken": participles after auxiliaries. */
function participleAfterAuxiliary(draft: Draft, at: number): void {
  if (isBe(wordAt(draft, at)) || !can(draft, at, "VBN") || !/^(?:VBD|VB|VBP|JJ|VBN|NN)$/.test(tagAt(draft, at))) return;
  let before = pastAdverbs(draft, at, -1);
  if (tagAt(draft, before) === "PRP" && before <= 2) before--;
  const word = wordAt(draft, before);
  const auxiliary =
    (isBe(word) || isHave(word) || /^(?:get|gets|got|getting|gotten)$/.test(word)) && tagAt(draft, before) !== "POS";
  if (!auxiliary) return;
  if (tagAt(draft, at) === "VBD" || (isHave(word) && word !== "'s")) draft.xpos[at] = "VBN";
  else if (/^VBP?$/.test(tagAt(draft, at))) draft.xpos[at] = "VBN";
}

/** Whether a finite verb follows `at` in the same clause, before any comma, conjunction or new subject clause. */
function finiteFollows(draft: Draft, at: number): boolean {
  let nouns = 0;
  for (let place = at + 1; place < Math.min(draft.words.length, at + 15); place++) {
    const tag = tagAt(draft, place);
    if (isFiniteTag(tag) && tag !== "VBP") return nouns > 0 || /^(?:IN|RB|RP)$/.test(tagAt(draft, at + 1));
    if (/^(?:,|CC|WDT|WP|WRB|\.|:|TO|-LRB-|PRP|''|``)$/.test(tag)) return false;
    if (tag === "IN" && /^(?:that|if|because|as|while|although|after|before|since)$/.test(wordAt(draft, place)))
      return false;
    if (isNoun(tag)) nouns++;
  }
  return false;
}

/** Past tense or participle, where no auxiliary decides. */
function pastOrParticiple(draft: Draft, at: number): void {
  const tag = tagAt(draft, at);
  if ((tag !== "VBD" && tag !== "VBN") || !can(draft, at, "VBD") || !can(draft, at, "VBN") || isBe(wordAt(draft, at)))
    return;
  const before = pastAdverbs(draft, at, -1);
  const word = wordAt(draft, before);
  const beforeTag = word === "that" ? "WDT" : tagAt(draft, before);
  if (isBe(word) || isHave(word) || /^(?:get|gets|got|getting)$/.test(word)) return;
  draft.xpos[at] = isParticiple(draft, at, beforeTag) ? "VBN" : "VBD";
}

/** Whether a form in -ed is a participle, by the tag before it (adverbs aside). */
function isParticiple(draft: Draft, at: number, before: string): boolean {
  const next = tagAt(draft, at + 1);
  const byAgent = wordAt(draft, at + 1) === "by";
  if (SPEECH.test(wordAt(draft, at)) && !byAgent) return /^(?:DT|PRP\$)$/.test(before);
  if (/^(?:PRP|WP|WDT|EX)$/.test(before)) return false;
  if (byAgent || /^(?:DT|PRP\$|JJ|POS|HYPH|CD|IN|\$|VB.?|MD)$/.test(before)) return true;
  if (before === "" || before === "``") return next === "IN" || isNoun(next) || next === "TO";
  if (before === ",") return /^(?:IN|TO)$/.test(next) && !needsMainVerb(draft, at);
  if (before === "CC") return conjunctIsParticiple(draft, at);
  return isNoun(before) && (/^(?:IN|RB|TO|RP)$/.test(next) || isNoun(next)) && finiteFollows(draft, at);
}

/** After ", X," without a main verb before, the verb is that: "Mr. Berg, 52, resigned". */
function needsMainVerb(draft: Draft, at: number): boolean {
  let verbs = 0;
  let commas = 0;
  for (let place = at - 1; place >= 0; place--) {
    if (isFiniteTag(tagAt(draft, place))) verbs++;
    if (/^(?:that|which|who|whose|when|where|as|while|if|after|before|because)$/.test(wordAt(draft, place))) verbs--;
    if (tagAt(draft, place) === ",") commas++;
  }
  return verbs <= 0 && commas > 1;
}

function conjunctIsParticiple(draft: Draft, at: number): boolean {
  for (let place = at - 2; place >= 0 && place > at - 10; place--) {
    const tag = tagAt(draft, place);
    if (tag === "VBN") return true;
    if (isFiniteTag(tag) || tag === "PRP") return false;
  }
  return false;
}

/** "that failed", "they advanced": an adjective in -ed right after a subject pronoun is the verb. */
function adjectiveOrPast(draft: Draft, at: number): void {
  if (tagAt(draft, at) !== "JJ" || !can(draft, at, "VBD") || isNoun(tagAt(draft, at + 1))) return;
  const before = pastAdverbs(draft, at, -1);
  const pronoun = /^(?:PRP|WP|WDT)$/.test(tagAt(draft, before)) || wordAt(draft, before) === "that";
  if (pronoun && !/^(?:him|her|them|us|me)$/.test(wordAt(draft, before))) draft.xpos[at] = "VBD";
}

/** Whether the clause around `at` has a finite verb without the word at `at`. */
function clauseHasFinite(draft: Draft, at: number): boolean {
  const isEdge = (place: number): boolean => /^(?:|\.|:|WDT|WP|WRB|``|'')$/.test(tagAt(draft, place));
  const isEnd = (place: number): boolean =>
    isEdge(place) || tagAt(draft, place) === "," || wordAt(draft, place) === "that";
  for (let place = at - 1; !isEdge(place); place--) if (isFiniteTag(tagAt(draft, place))) return true;
  for (let place = at + 1; !isEnd(place); place++) if (isFiniteTag(tagAt(draft, place))) return true;
  return false;
}

/** Whether what follows `at` is what a verb takes: "to", a determiner, a pronoun, "that". */
function takesComplement(draft: Draft, at: number): boolean {
  const next = tagAt(draft, at + 1);
  if (next === "IN") return /^(?:that|as|if)$/.test(wordAt(draft, at + 1));
  return /^(?:TO|DT|PRP|PRP\$|RB|WRB|RP|CD|\$|NNP)$/.test(next);
}

/** "Japan plans to …", "the ministry rules that …": a noun-or-verb in -s after a singular subject, in a clause without a verb. */
function presentOrPlural(draft: Draft, at: number): void {
  const tag = tagAt(draft, at);
  const ambiguous = (tag === "NNS" || tag === "VBZ") && can(draft, at, "VBZ") && can(draft, at, "NNS");
  if (!ambiguous || (at > 0 && /^\p{Lu}/u.test(draft.words[at] ?? ""))) return;
  const before = tagAt(draft, pastAdverbs(draft, at, -1));
  const plural = /^(?:they|we|you|i|them|us)$/.test(wordAt(draft, at - 1));
  const subject = /^(?:NNP?|PRP|WDT|WP|-RRB-|,|'')$/.test(before) && !plural;
  const missing = subject && !clauseHasFinite(draft, at);
  if (subject && /^(?:PRP|WDT|WP)$/.test(before)) draft.xpos[at] = "VBZ";
  else if (missing && takesComplement(draft, at)) draft.xpos[at] = "VBZ";
  else if (tag === "VBZ" && !missing && !/^(?:CC|RB)$/.test(before)) draft.xpos[at] = "NNS";
}

/** A gerund or a noun in -ing: after a determiner without an object it is a noun. */
function gerund(draft: Draft, at: number): void {
  const word = wordAt(draft, at);
  if (!word.endsWith("ing") || word.length < 5 || !/^(?:VBG|NN|JJ)$/.test(tagAt(draft, at)) || !can(draft, at, "VBG"))
    return;
  const before = tagAt(draft, at - 1);
  const next = tagAt(draft, at + 1);
  const nominal = /^(?:DT|PRP\$|POS|JJ)$/.test(before);
  if (nominal && /^(?:IN|\.|,|CC|VBZ|VBD|MD|)$/.test(next)) draft.xpos[at] = "NN";
  else if (isBe(wordAt(draft, pastAdverbs(draft, at, -1))) || before === "IN" || before === ",")
    draft.xpos[at] = can(draft, at, "NN") && before === "IN" && /^(?:\.|,|IN|CC|NNS?)$/.test(next) ? "NN" : "VBG";
  else if (/^(?:DT|PRP\$?|TO)$/.test(next) && !nominal) draft.xpos[at] = "VBG";
}

/** Settled after nouns, before function words. */
export const VERB_RULES: readonly TagRule[] = [
  { name: "to", apply: infinitive },
  { name: "base forms", apply: baseForm },
  { name: "participles after auxiliaries", apply: participleAfterAuxiliary },
  { name: "adjective or past tense", apply: adjectiveOrPast },
  { name: "past tense or participle", apply: pastOrParticiple },
  { name: "present tense or plural", apply: presentOrPlural },
  { name: "gerund or noun", apply: gerund },
];
