/**
 * Which mention stands for a noun phrase: the one at its head, the country of "the Norwegian army", the name that "his mentor, Jane Doe"
 * ends with, the system of "a Patriot battery".
 */
import type { Mention } from "../model.ts";
import { lemmaAt, type Passage, relationAt } from "./passage.ts";
import { isOrgan, isSort, isStateBody } from "./stand-in-words.ts";

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
  const ofState = isOfState
    ? (modifier(passage, head, isCountry) ?? namedBehindOf(passage, head, isCountry))
    : undefined;
  const state = ofState ?? bodyOf(passage, head, lemma);
  const apposition = apposed(passage, head);
  const described = describedBy(passage, head, mention);
  if (state !== undefined || own !== undefined) return state ?? apposition ?? described ?? own;
  return sortOf(passage, head, lemma) ?? apposition ?? described;
}

/** "the government of Chile", "commandos of the Red Brigade". */
function namedBehindOf(passage: Passage, head: number, fits: (mention: Mention) => boolean): number | undefined {
  const owner = passage.tree
    .all(head, "nmod")
    .find((token) => passage.tree.all(token, "case").some((at) => passage.tokens[at]?.text === "of"));
  const found = owner === undefined ? undefined : passage.mentionAt(owner);
  const mention = passage.mentions[found ?? -1];
  return mention !== undefined && fits(mention) ? found : undefined;
}

/** The body for which a phrase acts: "the board of Acme", "EU leaders". */
function bodyOf(passage: Passage, head: number, lemma: string): number | undefined {
  if (!isOrgan(lemma, passage.tokens[head]?.text ?? "")) return undefined;
  const isRule = /^(?:government|administration)$/u.test(lemma);
  const rules = (mention: Mention) =>
    isBody(mention) || (isRule && mention.kind === "person" && mention.form === "name");
  return modifier(passage, head, isBody) ?? namedBehindOf(passage, head, rules);
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
  if (isSort(lemma)) return modifier(passage, head, (mention) => isThing(mention) || mention.kind === "organization");
  if (/^(?:fighter|militant|gunman|insurgent|rebel|guerrilla|guerilla|commando)$/u.test(lemma))
    return modifier(passage, head, isBody);
  const isHit = /^(?:target|position|convoy|patrol)$/u.test(lemma) && !relationAt(passage, head).startsWith("nsubj");
  return isHit ? modifier(passage, head, (mention) => isBody(mention) || isCountry(mention)) : undefined;
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
  const isPeople = mention?.demonym === true && (isOfPeople(passage, token) || isSome(passage, mention));
  return before === "ethnic" || isPeople ? undefined : found;
}

/** "Irishmen served", "most Germans fled", "the Germans who fled": some of a nation; "the Germans" are the nation. */
function isSome({ tokens }: Passage, { tokens: { start, end } }: Mention): boolean {
  const isPlural = /(?:[^s]s|men)$/u.test(tokens[end - 1]?.text ?? "") && tokens[end - 1]?.upos !== "ADJ";
  const isThose = /^(?:who|whose|whom)$/iu.test(tokens[end]?.text ?? "");
  return isPlural && (isThose || tokens[start - 1]?.text.toLowerCase() !== "the");
}

/** Whether a nationality is that of people: counted, of an age, or of one ("the Italian", where the nation is "the Italians"). */
function isOfPeople({ tokens, tree }: Passage, token: number): boolean {
  const isAged = tree.all(token, "appos", "nmod:unmarked").some((at) => tokens[at]?.xpos === "CD");
  const before = tokens[token - 1]?.text ?? "";
  const isNoun = /^(?:NOUN|PROPN)$/u.test(tokens[token]?.upos ?? "");
  const isOne =
    (/an$/u.test(tokens[token]?.text ?? "") && /^(?:the|an?)$/iu.test(before)) || (isNoun && /^an?$/iu.test(before));
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

/** "his mentor, John Roe": the name in apposition; in "the brother of leader John Roe" it is the inner noun's, whatever the tree has. */
function apposed(passage: Passage, head: number): number | undefined {
  const isOfOther = (token: number) =>
    token - 1 > head && passage.tokens[token - 1]?.upos === "NOUN" && passage.tree.first(head, "nmod") !== undefined;
  return passage.tree
    .all(head, "appos")
    .filter((token) => !isOfOther(passage.mentions[passage.mentionAt(token) ?? -1]?.tokens.start ?? token))
    .map((token) => passage.mentionAt(token))
    .find((found) => found !== undefined);
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
