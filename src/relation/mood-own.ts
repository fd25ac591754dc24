/**
 * What a verb's or event noun's own words make of it: negations, auxiliaries, adverbs, attributes, a time to come.
 */
import { nounFrameOf } from "./frames.ts";
import {
  ATTRIBUTES,
  AUXILIARIES,
  CONDITIONS,
  DOUBTS,
  type Effect,
  NEARLY,
  NEGATIONS,
  PERFORMING,
} from "./mood-words.ts";
import { lemmaAt, type Passage, relationAt, wordAt } from "./passage.ts";
import { isVerb } from "./verbs.ts";

/** What the words that hang on a verb or noun make of it. */
export function ownEffects(passage: Passage, token: number): readonly Effect[] {
  const own = passage.tree.children(token).flatMap((child) => ownEffect(passage, token, child) ?? []);
  return isToBe(passage, token) || isEventAhead(passage, token) ? [...own, "planned"] : own;
}

function ownEffect(passage: Passage, token: number, child: number): Effect | undefined {
  const word = wordAt(passage, child);
  const relation = relationAt(passage, child);
  if (isNegation(passage, child)) return "negative";
  if (relation === "mark" && CONDITIONS.has(word) && isNear(passage, child, token)) return "possible";
  if (isEither(passage, child)) return "possible";
  // "held no talks".
  if (relation === "obj" && isVerb(passage, token) && hasNo(passage, child)) return "negative";
  if (relation === "aux") return auxiliary(passage, token, child);
  if (relation === "advmod") return adverb(passage, token, word);
  if (relation === "amod" && isNoun(passage, token) && !isPerformed(passage, token)) return ATTRIBUTES.get(word);
  // "Any attack on Chile would be met": there was none.
  if (relation === "det" && word === "any" && isNoun(passage, token))
    return isSubject(passage, token) ? "possible" : undefined;
  return isAhead(passage, token, child) ? "planned" : undefined;
}

function isSubject(passage: Passage, token: number): boolean {
  return relationAt(passage, token) === "nsubj";
}

/** "either Norway or Chile attacked": of one of the two it is not so. */
function isEither(passage: Passage, child: number): boolean {
  const isEnd = /^(?:nsubj|obj|iobj|obl)$/u.test(relationAt(passage, child));
  const hasEither = passage.tree
    .all(child, "cc:preconj", "det", "advmod")
    .some((word) => wordAt(passage, word) === "either");
  return isEnd && hasEither && passage.tree.first(child, "conj") !== undefined;
}

/** An event that there was none of, or two of which neither. */
function hasNo(passage: Passage, noun: number): boolean {
  if (passage.tree.all(noun, "cc:preconj", "det").some((word) => wordAt(passage, word) === "neither")) return true;
  const isEvent = isNoun(passage, noun) && nounFrameOf(lemmaAt(passage, noun)) !== undefined;
  return isEvent && isNone(passage, noun);
}

/** "no treaty". */
export function isNone(passage: Passage, noun: number): boolean {
  return passage.tree.all(noun, "det").some((word) => wordAt(passage, word) === "no");
}

/** "allegedly attacked", "nearly attacked"; not "killed nearly 40". */
function adverb(passage: Passage, token: number, word: string): Effect | undefined {
  if (DOUBTS.has(word)) return "possible";
  return NEARLY.has(word) && isVerb(passage, token) ? "negative" : undefined;
}

/** "mounted its long-threatened invasion", "will hold its planned talks": it is as real as its verb. */
export function isPerformed(passage: Passage, noun: number): boolean {
  const token = passage.tokens[noun];
  return token?.deprel === "obj" && PERFORMING.has(lemmaAt(passage, token.head));
}

/** "should it attack", "could have attacked", "would" of what was said of a time to come, or told of a time gone by. */
function auxiliary(passage: Passage, token: number, child: number): Effect | undefined {
  const word = wordAt(passage, child);
  if (isInverted(passage, token, child) && /^(?:should|were|had)$/u.test(word)) return "possible";
  if (!/^(?:would|['’]d)$/u.test(word)) return AUXILIARIES.get(word);
  if (isSaidBefore(passage, token)) return "planned";
  return isHistory(passage, token) ? undefined : AUXILIARIES.get(word);
}

/** "had Norway attacked, …": a condition in front of its subject, in a clause beside another or before one that would follow. */
function isInverted(passage: Passage, token: number, child: number): boolean {
  const subject = passage.tree.first(token, "nsubj", "nsubj:pass");
  if (subject === undefined || child > subject) return false;
  return (
    relationAt(passage, token) === "advcl" || (child === 0 && passage.tree.first(token, "parataxis") !== undefined)
  );
}

/** Of a text without a date, years before this one are told of, not foreseen. */
const LONG_GONE = 2000;

/** "would later become president", "in 1998 he would become": told from a time before it happened. */
function isHistory(passage: Passage, token: number): boolean {
  if (hasPerfect(passage, token) || passage.tree.first(token, "advcl") !== undefined) return false;
  if (
    passage.tree.all(token, "advmod").some((word) => /^(?:later|subsequently|eventually)$/u.test(wordAt(passage, word)))
  )
    return true;
  const year = Number(passage.document.published?.date.slice(0, 4) ?? LONG_GONE);
  const times = passage.tree.all(token, "obl").flatMap((head) => passage.tree.subtree(head));
  return times.some((at) => /^(?:1[89]|20)\d\d$/u.test(wordAt(passage, at)) && Number(wordAt(passage, at)) < year);
}

/** "said that it would": the clause of a verb in the past, without a condition of its own. */
function isSaidBefore(passage: Passage, token: number): boolean {
  const head = passage.tokens[token]?.head ?? -1;
  const isConditional = hasCondition(passage, token) || hasPerfect(passage, token);
  const below = /^(?:ccomp|parataxis)$/u.test(relationAt(passage, token)) ? head : tellingOver(passage, token, head);
  const over = passage.tree.first(token, "parataxis") ?? -1;
  return !isConditional && [below, over].some((verb) => /^VB[DN]$/u.test(passage.tokens[verb]?.xpos ?? ""));
}

/** A clause beside a verb that may be its condition: not a participle's ("would leave, joining others"), nor one of purpose. */
function hasCondition(passage: Passage, token: number): boolean {
  return passage.tree.all(token, "advcl").some((clause) => {
    const { xpos = "" } = passage.tokens[clause] ?? {};
    return xpos !== "VBG" && !opensWith(passage, clause, "to") && !opensWith(passage, clause, "because");
  });
}

/** "told the BBC that he would": the verb over the one who was told, whose clause the content was read as. */
function tellingOver(passage: Passage, token: number, told: number): number {
  const isContent = passage.tokens[token]?.deprel.startsWith("acl") === true && opensWith(passage, token, "that");
  return isContent && /^i?obj$/u.test(relationAt(passage, told)) ? (passage.tokens[told]?.head ?? -1) : -1;
}

function opensWith(passage: Passage, clause: number, word: string): boolean {
  return passage.tree.all(clause, "mark").some((mark) => wordAt(passage, mark) === word);
}

function hasPerfect(passage: Passage, token: number): boolean {
  return passage.tree.all(token, "aux").some((child) => lemmaAt(passage, child) === "have");
}

/** "did not", "no talks", "without talks", "no longer", "neither Norway nor Chile"; not the "not" of "not only". */
function isNegation(passage: Passage, child: number): boolean {
  const relation = relationAt(passage, child);
  if (NEGATIONS.has(wordAt(passage, child)) && /^(?:advmod|det|cc|case|neg|mark)$/u.test(relation)) {
    return !/^(?:only|just|merely|least)$/u.test(wordAt(passage, child + 1));
  }
  if (relation === "advmod" && wordAt(passage, child) === "longer") return wordAt(passage, child - 1) === "no";
  if (relation !== "nsubj") return false;
  return passage.tree
    .children(child)
    .some((word) => /^(?:no|neither|none)$/u.test(wordAt(passage, word)) && word < child);
}

/** "is to meet", "was to travel", "is to be signed". */
function isToBe(passage: Passage, token: number): boolean {
  const { tree } = passage;
  const to = tree.all(token, "mark").find((child) => passage.tokens[child]?.xpos === "TO");
  const before = tree.all(token, "aux", "aux:pass", "cop").filter((child) => to !== undefined && child < to);
  return before.some((child) => lemmaAt(passage, child) === "be");
}

/** A verb in the present with a time to come: "flies to Oslo next week". */
function isAhead(passage: Passage, token: number, child: number): boolean {
  if (!/^VB[ZPG]$/u.test(passage.tokens[token]?.xpos ?? "") || relationAt(passage, child) !== "obl") return false;
  return passage.tree.subtree(child).some((at) => /^(?:next|tomorrow|coming|upcoming)$/u.test(lemmaAt(passage, at)));
}

/** "its summit with Chile early next month": an event with a time to come behind it, no other verb between. */
function isEventAhead(passage: Passage, noun: number): boolean {
  if (!isNoun(passage, noun)) return false;
  const { tokens } = passage;
  const end = tokens.findIndex(({ upos }, at) => at > noun && (upos === "AUX" || isVerb(passage, at)));
  const behind = tokens.slice(noun + 1, end < 0 ? tokens.length : end);
  return behind.some(({ lemma }, at) => isTimeAhead(lemma, behind[at + 1]?.lemma ?? ""));
}

const TIME_UNIT =
  /^(?:week|month|year|weekend|spring|summer|autumn|fall|winter|\w+day|january|february|march|april|may|june|july|august|september|october|november|december)$/iu;

/** "tomorrow", "next month". */
function isTimeAhead(word: string, behind: string): boolean {
  return /^tomorrow$/iu.test(word) || (/^next$/iu.test(word) && TIME_UNIT.test(behind));
}

/** With no punctuation between. */
export function isNear(passage: Passage, from: number, to: number): boolean {
  return passage.tokens.slice(from + 1, to).every((token) => token.upos !== "PUNCT");
}

/** Whether a token is a common noun. */
export function isNoun(passage: Passage, token: number): boolean {
  return passage.tokens[token]?.upos === "NOUN";
}

/** A verb in a tense of its own. */
export function isFiniteVerb(passage: Passage, verb: number): boolean {
  const hasTense = passage.tree.all(verb, "aux", "aux:pass", "cop").some((child) => isTensed(passage, child));
  return hasTense || isTensed(passage, verb);
}

function isTensed(passage: Passage, token: number): boolean {
  return /^(?:VB[ZPD]|MD)$/u.test(passage.tokens[token]?.xpos ?? "");
}

/** Whether a word's own words negate it. */
export function hasNegation(passage: Passage, token: number): boolean {
  return ownEffects(passage, token).includes("negative");
}

/** "negative" where a word's own words negate it. */
export function negationOf(passage: Passage, token: number): readonly Effect[] {
  return hasNegation(passage, token) ? ["negative"] : [];
}

/** What a word's own words make of it beside negating it. */
export function modalitiesOf(passage: Passage, token: number): readonly Effect[] {
  return ownEffects(passage, token).filter((effect) => effect !== "negative");
}
