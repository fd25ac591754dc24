/**
 * Offices and their holders, read from the words around an office: "U.S. Defense Secretary Jane Doe", "the Norwegian prime
 * minister, John Doe", "Jane Doe, the deputy secretary for trade", "Doe's adviser John Roe", "John Roe is president of Chile".
 *
 * These are read from the order of words, which is more regular here than any tree.
 */

import type { Argument, Mention } from "../model.ts";
import { type Relation, takesEnds } from "../schema.ts";
import { acting, mentionArgument } from "./argument.ts";
import { CONFIDENCE } from "./confidence.ts";
import { bondOf } from "./frames.ts";
import { bearerAt, type Found, namedAt, personAt, personEndingAt } from "./named.ts";
import { homeOf, isServant, leadsPart, ownerBefore, ownerOf, skipDeterminer } from "./owners.ts";
import { lemmaAt, type Passage, tokensSpan, wordAt } from "./passage.ts";
import { type Draft, PRESUPPOSED, type Rule } from "./rule.ts";

const COMMA = new Set([",", "–", "—", "("]);
const COPULAS = new Set(["is", "was", "be", "became", "becomes", "remains"]);

/** The rule for offices. */
export const roleRule: Rule = {
  name: "role",
  read: (passage) => officesIn(passage).flatMap((office) => rolesOf(passage, office)),
};

/** The offices that a sentence names. */
export function officesIn(passage: Passage): readonly Found[] {
  const found = new Set(passage.tokens.flatMap((_, token) => passage.mentionAt(token) ?? []));
  return [...found].flatMap((index) => {
    const mention = passage.mentions[index];
    return mention?.kind === "office" ? [{ index, mention }] : [];
  });
}

function rolesOf(passage: Passage, office: Found): readonly Draft[] {
  const holders = holdersOf(passage, office.mention);
  const owner = ownerOf(passage, office.mention);
  return holders.flatMap((holder) => {
    const draft = roleDraft(passage, office, holder, owner ?? homeOf(passage, holder));
    return draft === undefined ? [] : [draft];
  });
}

/** The claim that somebody holds an office, or leads or advises whom it names; undefined where the kinds do not fit. */
export function roleDraft(passage: Passage, office: Found, holder: Found, owner: Found | undefined): Draft | undefined {
  const { tokens, text } = office.mention;
  const bond = bondOf(lemmaAt(passage, tokens.end - 1)) ?? bondOf(lemmaAt(passage, office.mention.head));
  const isServing = owner?.mention.kind === "person" && isServant(office.mention);
  const bonded = leadsPart(text, owner?.mention) ? undefined : bond?.relation;
  const relation = isServing ? "works_for" : relationOf(bonded, holder, owner);
  if (relation === undefined || holder.index === owner?.index) return undefined;
  if (relation === "holds_office" && isProfession(passage, office.mention, owner)) return undefined;
  // "an al-Qaeda analyst" works on it, not for it; "her former professor, Doe" never worked for her.
  const isTopic = owner?.mention.tokens.end === tokens.start || owner?.mention.kind === "person";
  if (relation === "works_for" && owner !== undefined && isTopic && !isServing) return undefined;
  const trigger = tokensSpan(passage, tokens.start, tokens.end - 1);
  return {
    relation,
    label: text.replace(/\s+/g, " "),
    trigger,
    subject: mentionArgument(passage, holder.index),
    ...(owner === undefined ? {} : { object: ownerArgument(passage, owner, text) }),
    ...(relation === "holds_office" ? { title: text.replace(/\s+/g, " ") } : {}),
    at: office.mention.head,
    mood: PRESUPPOSED,
    confidence: owner === undefined ? CONFIDENCE.bareRole : CONFIDENCE.role,
  };
}

/** Offices of states: a capital that has one stands for its government, but "Oslo's mayor" is the city's. */
function ownerArgument(passage: Passage, { index }: Found, title: string): Argument {
  const owner = mentionArgument(passage, index);
  const isOfState = /\b(?:president|premier|prime\s+minister|minister|ambassador|envoy|chancellor)$/iu.test(title);
  return isOfState ? acting(passage, owner) : owner;
}

/** Whom a country has, but not in an office. */
const PROFESSIONS = new Set(
  "singer actor actress poet author writer novelist banker financier tycoon magnate mogul billionaire oligarch trader tradesman entrepreneur photographer painter artist historian lawyer footballer player industrialist businessman businesswoman journalist composer musician philosopher physicist scientist engineer architect model dancer pianist athlete swimmer boxer wrestler cyclist racer designer activist dissident colonel major captain lieutenant soldier ayatollah cleric".split(
    " ",
  ),
);

function isProfession(passage: Passage, office: Mention, owner: Found | undefined): boolean {
  const isPost = owner !== undefined && owner.mention.kind !== "country" && owner.mention.kind !== "place";
  return !isPost && PROFESSIONS.has(lemmaAt(passage, office.tokens.end - 1));
}

/** A leader leads and an adviser advises; every other office is held. */
function relationOf(bond: Relation | undefined, holder: Found, owner: Found | undefined): Relation | undefined {
  if (bond === undefined) {
    const fits = owner === undefined || takesEnds("holds_office", holder.mention.kind, owner.mention.kind);
    return fits ? "holds_office" : undefined;
  }
  const fits = owner !== undefined && takesEnds(bond, holder.mention.kind, owner.mention.kind);
  return fits ? bond : undefined;
}

/** The person whose office it is: right after it, across a comma, or before it as "X, the …" or "X is the …". */
function holdersOf(passage: Passage, office: Mention): readonly Found[] {
  const after = holderAfter(passage, office);
  if (after !== undefined) return [after];
  const before = holderBefore(passage, office);
  return before === undefined || namesSomebody(passage, office) ? [] : [before];
}

/** A title before a name that no finder knows: "…, Secretary Xyz Qrs": nobody before it holds it. */
function namesSomebody(passage: Passage, office: Mention): boolean {
  return passage.tokens[office.tokens.end]?.upos === "PROPN";
}

function holderAfter(passage: Passage, office: Mention): Found | undefined {
  const { end } = office.tokens;
  const direct = bearerAt(passage, end) ?? holderOfBoth(passage, end);
  if (direct !== undefined) return direct;
  const past = afterOwner(passage, end);
  return COMMA.has(wordAt(passage, past)) && closes(passage, past)
    ? bearerAt(passage, past + 1)
    : personIfOwner(passage, past, end);
}

/** At most so many words of a second office. */
const LONGEST_OFFICE = 7;

/** "former minister and presidential candidate Jane Doe": two offices of the one behind the second. */
function holderOfBoth(passage: Passage, and: number): Found | undefined {
  if (!/^(?:and|&)$/u.test(wordAt(passage, and))) return undefined;
  const words = passage.tokens.slice(and + 1, and + 1 + LONGEST_OFFICE);
  const name = words.findIndex((_, at) => at > 0 && personAt(passage, and + 1 + at) !== undefined);
  const isOffice = passage.mentions[passage.mentionAt(and + name) ?? -1]?.kind === "office";
  const isPhrase = words
    .slice(0, Math.max(name, 0))
    .every(({ upos }) => /^(?:ADJ|NOUN|PROPN|NUM|ADV|PART)$/u.test(upos));
  return name > 0 && isOffice && isPhrase ? personAt(passage, and + 1 + name) : undefined;
}

/** "President of France Jane Doe". */
function personIfOwner(passage: Passage, past: number, end: number): Found | undefined {
  return past > end ? personAt(passage, past) : undefined;
}

/** The apposition "the office, X," ends with a comma, or the sentence or clause does. */
function closes(passage: Passage, comma: number): boolean {
  const person = bearerAt(passage, comma + 1);
  const next = wordAt(passage, person?.mention.tokens.end ?? 0);
  return person !== undefined && /^(?:[,.;:)—–]|who|told|said|has|will|is|was|and|)$/u.test(next);
}

/** Past "of X", "for X" after an office. */
function afterOwner(passage: Passage, end: number): number {
  const owner = /^(?:of|for)$/u.test(wordAt(passage, end))
    ? namedAt(passage, skipDeterminer(passage, end + 1))
    : undefined;
  return owner?.mention.tokens.end ?? end;
}

function holderBefore(passage: Passage, office: Mention): Found | undefined {
  const owner = ownerBefore(passage, office);
  let at = (owner === undefined ? office.tokens.start : owner.mention.tokens.start) - 1;
  while (
    /^(?:the|a|an|its|his|her|their|former|then|current|new|supreme|top|senior|longtime|long-time|and|also)$/u.test(
      wordAt(passage, at),
    )
  )
    at--;
  // "X is not the minister" stops at "not", which no word here skips; "X may have been" at "may".
  if (COPULAS.has(wordAt(passage, at))) return personEndingAt(passage, at);
  if (wordAt(passage, at) === "been" && /^(?:has|had)$/u.test(wordAt(passage, at - 1)))
    return personEndingAt(passage, at - 1);
  return wordAt(passage, at) === "," ? personEndingAt(passage, at) : undefined;
}
