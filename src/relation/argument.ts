/**
 * Noun phrases as arguments: their words, and the mention that stands for them.
 */
import { countryOfCapital } from "../mention/lookup.ts";
import type { Argument, Mention } from "../model.ts";
import { lemmaAt, type Passage, relationAt, textSpan, tokensSpan } from "./passage.ts";

/** Parts of a phrase that are not part of the argument's words. */
const OUTSIDE = new Set(["acl", "appos", "conj", "cc", "punct", "parataxis", "case", "advcl", "dep", "mark"]);

/** Bodies that speak and act for their country: "the Japanese government", "U.S. forces", "South Korea's military". */
const STATE_BODIES = new Set(
  "government administration military army navy troop force side regime leadership cabinet".split(" "),
);

/** Heads that only say what sort of thing the name before them is: "Patriot missiles", "an Aegis-equipped vessel". */
const SORTS = new Set(
  "missile system interceptor battery launcher vessel destroyer ship submarine cruiser aircraft jet fighter bomber helicopter drone tank rocket gun rifle radar shield satellite unit version surface air defense defence treaty pact agreement accord deal guideline convention party group company firm agency alliance coalition newspaper daily magazine".split(
    " ",
  ),
);

/** The argument headed by a token: its words from first to last, and its mention where it is one. */
export function argumentAt(passage: Passage, head: number): Argument {
  const words = phraseTokens(passage, head);
  const span = tokensSpan(passage, words[0] ?? head, words.at(-1) ?? head);
  const mention = mentionOf(passage, head);
  return { ...textSpan(passage, span), ...(mention === undefined ? {} : { mention }) };
}

/** Capitals where others have their seat: who acts in Brussels is seldom Belgium. */
const SEATS: ReadonlySet<string> = new Set(["Brussels"]);

/** A capital as an actor stands for its government: "urged Washington to…". */
export function acting(passage: Passage, argument: Argument): Argument {
  const mention = passage.mentions[argument.mention ?? -1];
  const name = mention?.canonical ?? mention?.text ?? "";
  const isCapital = mention?.kind === "place" && !SEATS.has(name) && countryOfCapital(name) !== undefined;
  return isCapital ? { ...argument, reading: "government" } : argument;
}

/** An argument that is just a mention. */
export function mentionArgument(passage: Passage, mention: number): Argument {
  const found = passage.mentions[mention];
  const { start, end } = found ?? passage.sentence;
  return { ...textSpan(passage, { start, end }), mention };
}

function phraseTokens(passage: Passage, head: number): readonly number[] {
  const words: number[] = [head];
  const open = [head];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const child of passage.tree.children(at)) {
      if (OUTSIDE.has(relationAt(passage, child)) && !isInnerPreposition(passage, head, at, child)) continue;
      words.push(child);
      open.push(child);
    }
  }
  return words.sort((a, b) => a - b);
}

/** The preposition of a phrase within the phrase ("of" in "the king of Norway"); one that hangs on a part of the name is outside. */
function isInnerPreposition(passage: Passage, head: number, at: number, child: number): boolean {
  const isPart = /^(?:compound|flat|nmod:desc|amod)$/u.test(passage.tokens[at]?.deprel ?? "") && at < head;
  return at !== head && !isPart && relationAt(passage, child) === "case";
}

/**
 * The mention that a phrase stands for: the one at its head; for a body of state its country; for a bare sort of thing the name
 * before it.
 */
export function mentionOf(passage: Passage, head: number): number | undefined {
  const own = namedBeside(passage, head) ?? holderBehind(passage, namedAt(passage, head));
  const mention = passage.mentions[own ?? -1];
  if (mention?.kind === "office") return personAfter(passage, mention) ?? personApposed(passage, head) ?? own;
  if (mention?.form === "name") return own;
  const lemma = lemmaAt(passage, head);
  const isOfState = isStateBody(lemma, passage.tokens[head]?.text ?? "") || isMission(passage, head);
  const state = isOfState ? (modifier(passage, head, isCountry) ?? ruledBy(passage, head)) : undefined;
  const apposition = apposed(passage, head);
  const described = describedBy(passage, head, mention);
  if (state !== undefined || own !== undefined) return state ?? apposition ?? described ?? own;
  return sortOf(passage, head, lemma) ?? apposition ?? described;
}

/** "the government of Chile". */
function ruledBy(passage: Passage, head: number): number | undefined {
  const country = passage.tree
    .all(head, "nmod")
    .find((token) => passage.tree.all(token, "case").some((at) => passage.tokens[at]?.text === "of"));
  const found = country === undefined ? undefined : passage.mentionAt(country);
  const mention = passage.mentions[found ?? -1];
  return mention !== undefined && isCountry(mention) ? found : undefined;
}

/** "Acme, an investor that holds …": the name that a noun in apposition tells of: of the noun's own kind, or the nearest name before it. */
function describedBy(passage: Passage, head: number, noun: Mention | undefined): number | undefined {
  const { deprel = "", head: above = -1 } = passage.tokens[head] ?? {};
  const found = deprel === "appos" && above < head ? passage.mentionAt(above) : undefined;
  const named = passage.mentions[found ?? -1];
  if (named?.form !== "name" || named.demonym === true || named.kind === "place") return undefined;
  if (noun?.kind === named.kind) return found;
  const between = passage.tokens.slice(named.tokens.end, head);
  const isNearest = between.every((_, at) => passage.mentionAt(named.tokens.end + at) === undefined);
  const mayBe = noun === undefined || (noun.kind === "person" && named.kind === "organization");
  return mayBe && isNearest ? found : undefined;
}

/** "a Patriot battery" is a Patriot; "Hezbollah fighters", "Russian positions" are who fights there. */
function sortOf(passage: Passage, head: number, lemma: string): number | undefined {
  if (SORTS.has(lemma))
    return modifier(passage, head, (mention) => isThing(mention) || mention.kind === "organization");
  if (/^(?:fighter|militant|gunman|insurgent|rebel|guerrilla|guerilla|commando)$/u.test(lemma))
    return modifier(passage, head, isBody);
  const isHit = /^(?:target|position)$/u.test(lemma) && !relationAt(passage, head).startsWith("nsubj");
  return isHit ? modifier(passage, head, (mention) => isBody(mention) || isCountry(mention)) : undefined;
}

/** "Norwegian, Chilean and U.S. officials": the mentions listed before the one that a phrase stands for, in text order. */
export function listedBefore(passage: Passage, head: number, mention: number): readonly number[] {
  const last = passage.mentions[mention];
  if (last === undefined || last.tokens.end > head) return [];
  const before = commaOrAnd(passage, last.tokens.start - 1);
  const found = before === undefined ? undefined : passage.mentionAt(before);
  if (found === undefined || !isAdjective(passage.mentions[found])) return [];
  return [...listedBefore(passage, head, found), found];
}

/** The token before "and" or a comma, or before both; undefined before any other word. */
function commaOrAnd({ tokens }: Passage, at: number): number | undefined {
  if (!/^(?:and|,)$/u.test(tokens[at]?.text ?? "")) return undefined;
  return tokens[at - 1]?.text === "," ? at - 2 : at - 1;
}

/** "Chilean", "U.S.": a country's name as one puts it before a noun. */
function isAdjective(mention: Mention | undefined): boolean {
  if (mention?.form !== "name" || mention.kind !== "country") return false;
  return mention.demonym === true || /^[A-Z.]+$/u.test(mention.text);
}

/** "The Chinese embassy accused": it speaks for its country; who visits it visits a house. */
function isMission(passage: Passage, head: number): boolean {
  return (
    /^(?:embassy|consulate)$/u.test(lemmaAt(passage, head)) &&
    /^nsubj$|:agent$/u.test(passage.tokens[head]?.deprel ?? "")
  );
}

/** "the watchdog Acme International", "candidate Jane Doe", read as two subjects or objects of one verb: the name. */
function namedBeside(passage: Passage, head: number): number | undefined {
  const [token, next] = [passage.tokens[head], passage.tokens[head + 1]];
  const found = passage.mentionAt(head + 1);
  const mention = passage.mentions[found ?? -1];
  const isName = mention?.form === "name" && mention.tokens.start === head + 1;
  if (!isName || token?.upos !== "NOUN" || !/^(?:nsubj|obj|iobj)/u.test(token.deprel)) return undefined;
  const named = passage.tokens[mention.head];
  return next !== undefined && named?.head === token.head && named.deprel === token.deprel ? found : undefined;
}

/** "defeated by Labour candidate Jane Doe", whose party was read as the one who did it: who comes behind the office. */
function holderBehind(passage: Passage, found: number | undefined): number | undefined {
  const body = passage.mentions[found ?? -1];
  if (body?.kind !== "organization" || body.form !== "name") return found;
  const office = passage.mentions[passage.mentionAt(body.tokens.end) ?? -1];
  if (office?.kind !== "office" || office.tokens.start !== body.tokens.end) return found;
  const holder = passage.mentionAt(office.tokens.end);
  const isHolder = passage.mentions[holder ?? -1]?.tokens.start === office.tokens.end;
  return isHolder && passage.mentions[holder ?? -1]?.kind === "person" ? holder : found;
}

/** The mention at a token; "ethnic Albanians", "eleven Albanians", "the Albanian" and "the Swiss, 54," are people, not their country. */
function namedAt(passage: Passage, token: number): number | undefined {
  const found = passage.mentionAt(token);
  const mention = passage.mentions[found ?? -1];
  const before = passage.tokens[(mention?.tokens.start ?? 0) - 1]?.text.toLowerCase();
  return before === "ethnic" || (mention?.demonym === true && isOfPeople(passage, token)) ? undefined : found;
}

/** Whether a nationality is that of people: counted, of an age, or of one ("the Italian", where the nation is "the Italians"). */
function isOfPeople({ tokens, tree }: Passage, token: number): boolean {
  const isAged = tree.all(token, "appos", "nmod:unmarked").some((at) => tokens[at]?.xpos === "CD");
  const isOne = /an$/u.test(tokens[token]?.text ?? "") && /^(?:the|an?)$/iu.test(tokens[token - 1]?.text ?? "");
  return isAged || isOne || tree.first(token, "nummod") !== undefined;
}

/** "the minister, Jane Doe", "Defense Secretary Jane Doe": an office's holder stands for it. */
function personAfter(passage: Passage, office: Mention): number | undefined {
  const { end } = office.tokens;
  const next = passage.mentionAt(passage.tokens[end]?.text === "," ? end + 1 : end);
  return passage.mentions[next ?? -1]?.kind === "person" ? next : undefined;
}

/** "the president of Chile, Jane Doe". */
function personApposed(passage: Passage, head: number): number | undefined {
  const found = apposed(passage, head);
  return passage.mentions[found ?? -1]?.kind === "person" ? found : undefined;
}

/** "welcomed Norway's decision", read as "welcomed Norway": the name before a possessive is not the object itself. */
export function isOwner(passage: Passage, { mention }: Argument): boolean {
  return passage.tokens[passage.mentions[mention ?? -1]?.tokens.end ?? -1]?.xpos === "POS";
}

/**
 * "Norway and Chile sanctioned Peru, accusing it of fraud": the nearest subject, for which "it" is taken, is who accuses, and no other
 * reading of the pronoun is sure.
 */
export function isSubjectAgain(passage: Passage, { verb }: { readonly verb: number }, argument: Argument): boolean {
  const isBorrowed =
    /^(?:conj|advcl)$/u.test(relationAt(passage, verb)) &&
    passage.tree.first(verb, "nsubj", "nsubj:pass") === undefined;
  return isBorrowed && /^it$/iu.test(argument.text);
}

/** "his mentor, John Roe": the name in apposition. */
function apposed(passage: Passage, head: number): number | undefined {
  return passage.tree
    .all(head, "appos")
    .map((token) => passage.mentionAt(token))
    .find((found) => found !== undefined);
}

/** Whether a noun is a body that acts for its country; leaders and officials do so in the plural alone. */
export function isStateBody(lemma: string, text: string): boolean {
  return (
    STATE_BODIES.has(lemma) || (/^(?:leader|official|authority|force)$/u.test(lemma) && text.toLowerCase() !== lemma)
  );
}

function isBody(mention: Mention): boolean {
  return mention.kind === "organization" && mention.form === "name";
}

function isCountry(mention: Mention): boolean {
  return mention.kind === "country" && mention.form === "name";
}

function isThing(mention: Mention): boolean {
  return mention.kind === "system" || mention.kind === "agreement";
}

/** The last fitting mention among the words right before the head: adjectives, nouns and participles of its phrase. */
function modifier(passage: Passage, head: number, fits: (mention: Mention) => boolean): number | undefined {
  for (let at = head - 1; at >= Math.max(0, head - 8) && isPhraseWord(passage, at); at--) {
    const found = passage.mentionAt(at);
    const mention = passage.mentions[found ?? -1];
    if (mention !== undefined && fits(mention)) return found;
  }
  return undefined;
}

function isPhraseWord(passage: Passage, at: number): boolean {
  const token = passage.tokens[at];
  return (
    token !== undefined && token.text !== "," && /^(?:ADJ|NOUN|PROPN|NUM|VERB|ADV|PART|X|PUNCT)$/u.test(token.upos)
  );
}
