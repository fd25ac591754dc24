/** Verb forms: base form or present, past or participle, noun or verb. */
import { can, type Draft, isBe, isDo, isFiniteTag, isHave, isNoun, isVerb, pastAdverbs, tagAt, wordAt } from "./draft.ts";
import type { TagRule } from "./rules.ts";

/** Verbs that take a bare infinitive after their object: "let him go". */
const BARE_INFINITIVE = /^(?:let|lets|make|makes|made|help|helps|helped|see|saw|watch|watched|hear|heard)$/;
/** Speech verbs: after a name they are finite, also in "…, said X". */
const SPEECH =
  /^(?:said|told|added|asked|warned|announced|reported|noted|argued|declared|wrote|stated|claimed|insisted|stressed|replied)$/;
/** Words after "to" that make it a preposition: "according to", "due to". */
const BEFORE_PREPOSITION =
  /^(?:according|due|owing|thanks|prior|subject|related|addition|contrary|next|similar|close|respect|regard|opposed)$/;

/** "to go" against "to Japan": an infinitive where the next word can be one and no noun phrase begins there. */
function infinitive(draft: Draft, at: number): void {
  if (tagAt(draft, at) !== "TO") return;
  const next = pastAdverbs(draft, at, 1);
  const capital = /^\p{Lu}/u.test(draft.words[next] ?? "");
  const known =
    can(draft, next, "VB", "VBP") ||
    wordAt(draft, next) === "be" ||
    wordAt(draft, next) === "have" ||
    wordAt(draft, next) === "do" ||
    (draft.possible[next]?.size === 0 && tagAt(draft, next) === "VB");
  const wanted = wordAt(draft, at) === "na" || (known && !capital && !BEFORE_PREPOSITION.test(wordAt(draft, at - 1)));
  draft.xpos[at] = wanted ? "TO" : "IN";
  if (
    wanted &&
    (isVerb(tagAt(draft, next)) ||
      isNoun(tagAt(draft, next)) ||
      tagAt(draft, next) === "JJ" ||
      tagAt(draft, next) === "IN")
  )
    draft.xpos[next] = "VB";
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

/** The tag of a base form that nothing licenses: present plural after a subject, imperative at the start, else noun. */
function unlicensed(draft: Draft, at: number): string {
  const before = pastAdverbs(draft, at, -1);
  const tag = tagAt(draft, before);
  const word = wordAt(draft, before);
  if (tag === "" || tag === "``" || tag === "UH" || word === "please" || word === ":")
    return can(draft, at, "NN") &&
      /^(?:NNP?S?|VBZ|VBD|MD|IN)$/.test(tagAt(draft, at + 1)) &&
      wordAt(draft, at + 1) !== "for"
      ? "NN"
      : "VB";
  if (tag === "DT" && can(draft, at, "NN")) return "NN";
  if (
    tag === "NNS" &&
    can(draft, at, "NN") &&
    !/^(?:DT|PRP\$?|TO|RB|IN)$/.test(tagAt(draft, at + 1)) &&
    clauseHasFinite(draft, at)
  )
    return "NN";
  if (
    tag === "PRP" ||
    tag === "NNS" ||
    tag === "NNPS" ||
    tag === "WDT" ||
    tag === "WP" ||
    tag === "EX" ||
    tag === "DT" ||
    tag === "RP" ||
    tag === "WRB" ||
    tag === "RB"
  )
    return /^(?:he|she|it)$/.test(word) && can(draft, at, "VBD") ? "VBD" : "VBP";
  if (tag === "CC") return sameAsConjunct(draft, at, before);
  if (/^(?:IN|JJ|POS|PRP\$|CD|HYPH|VBG)$/.test(tag)) return can(draft, at, "NN") || tag !== "JJ" ? "NN" : "VBP";
  if (tag === "NN" || tag === "NNP")
    return can(draft, at, "VBD") && !can(draft, at, "NN") ? "VBD" : can(draft, at, "NN") ? "NN" : "VBP";
  return (isFiniteTag(tag) || isVerb(tag)) && can(draft, at, "NN") && !BARE_INFINITIVE.test(word)
    ? "NN"
    : tagAt(draft, at);
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
  const beforeTag = tagAt(draft, before);
  if (isBe(word) || isHave(word) || /^(?:get|gets|got|getting)$/.test(word)) return;
  draft.xpos[at] = isParticiple(draft, at, beforeTag) ? "VBN" : "VBD";
}

function isParticiple(draft: Draft, at: number, before: string): boolean {
  const next = tagAt(draft, at + 1);
  const nextWord = wordAt(draft, at + 1);
  if (SPEECH.test(wordAt(draft, at)) && !(nextWord === "by")) return /^(?:DT|PRP\$)$/.test(before);
  if (before === "PRP" || before === "WP" || before === "WDT" || before === "EX") return false;
  if (/^(?:DT|PRP\$|JJ|POS|HYPH|CD|IN|\$|VB|VBZ|VBP|VBD|VBG|MD)$/.test(before)) return true;
  if (nextWord === "by" || (nextWord === "to" && before === ",")) return true;
  if (before === "" || before === "``") return next === "IN" || isNoun(next) || next === "TO";
  if (before === ",") return (next === "IN" || next === "TO") && !earlierNounOnly(draft, at);
  if (isNoun(before))
    return (
      finiteFollows(draft, at) && (next === "IN" || next === "RB" || next === "TO" || isNoun(next) || next === "RP")
    );
  if (before === "CC") return conjunctIsParticiple(draft, at);
  return false;
}

/** After ", X," (an apposition) the verb is the main one: "Mr. Berg, 52, resigned". */
function earlierNounOnly(draft: Draft, at: number): boolean {
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

/** Whether the clause around `at` has a finite verb without the word at `at`. */
function clauseHasFinite(draft: Draft, at: number): boolean {
  const isEdge = (tag: string): boolean => tag === "" || /^(?:\.|:|WDT|WP|WRB|``|'')$/.test(tag);
  for (let place = at - 1; !isEdge(tagAt(draft, place)); place--) if (isFiniteTag(tagAt(draft, place))) return true;
  for (
    let place = at + 1;
    !isEdge(tagAt(draft, place)) && tagAt(draft, place) !== "," && wordAt(draft, place) !== "that";
    place++
  )
    if (isFiniteTag(tagAt(draft, place))) return true;
  return false;
}

/** "Japan plans to …", "the ministry rules that …": a noun-or-verb in -s after a singular subject, in a clause without a verb. */
function presentOrPlural(draft: Draft, at: number): void {
  const tag = tagAt(draft, at);
  if (tag !== "NNS" && tag !== "VBZ") return;
  if (!can(draft, at, "VBZ") || !can(draft, at, "NNS") || /^\p{Lu}/u.test(draft.words[at] ?? "")) return;
  const before = tagAt(draft, pastAdverbs(draft, at, -1));
  const subject =
    /^(?:NNP?|PRP|WDT|WP|-RRB-|,|'')$/.test(before) && !/^(?:they|we|you|i|them|us)$/.test(wordAt(draft, at - 1));
  const next = tagAt(draft, at + 1);
  const complement =
    /^(?:TO|DT|PRP|PRP\$|RB|WRB|RP|CD|\$|NNP)$/.test(next) ||
    (next === "IN" && /^(?:that|as|if)$/.test(wordAt(draft, at + 1)));
  const pronoun = before === "PRP" || before === "WDT" || before === "WP";
  if (pronoun && subject) draft.xpos[at] = "VBZ";
  else if (subject && complement && !clauseHasFinite(draft, at)) draft.xpos[at] = "VBZ";
  else if (tag === "VBZ" && (!subject || clauseHasFinite(draft, at)) && !/^(?:CC|RB)$/.test(before))
    draft.xpos[at] = "NNS";
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

/** After "be", "have" and pronouns an unknown form in -ed is a verb, before a noun too. */
export const VERB_RULES: readonly TagRule[] = [
  { name: "to", apply: infinitive },
  { name: "base forms", apply: baseForm },
  { name: "participles after auxiliaries", apply: participleAfterAuxiliary },
  { name: "past tense or participle", apply: pastOrParticiple },
  { name: "present tense or plural", apply: presentOrPlural },
  { name: "gerund or noun", apply: gerund },
];
