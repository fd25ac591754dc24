/**
 * Whose an office is, by the order of words: the country or body before it ("Norway's", "U.S.", "the agency, whose") or behind it ("of
 * France", "for Asia at Acme", "Finance Minister Jane Doe of Chile").
 */
import type { Mention } from "../model.ts";
import { bearerAt, type Found, namedAt, personAt } from "./named.ts";
import { lemmaAt, type Passage, relationAt, wordAt } from "./passage.ts";

/** Whose office it is: the country or body before or behind it. */
export function ownerOf(passage: Passage, office: Mention): Found | undefined {
  const [before, after] = [ownerBefore(passage, office), ownerAfter(passage, office)];
  // "the French president of the European Central Bank": where somebody is from, not what is presided over.
  const isOrigin = before?.mention.demonym === true && after?.mention.kind === "organization";
  return isOrigin && wordAt(passage, office.tokens.end) === "of" ? after : (before ?? after);
}

/** "Finance Minister Jane Doe | of Chile": where an office is held whose own words do not tell. */
export function homeOf(passage: Passage, { mention }: Found): Found | undefined {
  if (wordAt(passage, mention.tokens.end) !== "of") return undefined;
  const found = namedAt(passage, skipDeterminer(passage, mention.tokens.end + 1));
  return found?.mention.kind === "country" || found?.mention.kind === "place" ? found : undefined;
}

/** Whose office: "Japan's", "U.S.", "its" right before it. */
export function ownerBefore(passage: Passage, office: Mention): Found | undefined {
  let at = office.tokens.start - 1;
  while (
    /^(?:former|then|current|new|acting|outgoing|incoming|newly|supreme|top|senior|close|longtime|ruling|first|late|-)$/u.test(
      wordAt(passage, at),
    )
  )
    at--;
  at = pastDescription(passage, office, pastOther(passage, at));
  if (wordAt(passage, at) === "whose") return ownerOfRelative(passage, at);
  if (/^['’]s?$/u.test(wordAt(passage, at))) at--;
  const found = passage.mentionAt(at);
  const mention = found === undefined ? undefined : passage.mentions[found];
  if (found === undefined || mention === undefined || !isOwner(mention)) return undefined;
  const isOwned = /^['’]s?$/u.test(wordAt(passage, at + 1));
  const isPerson = mention.kind === "person" && mention.form === "name" && !isOwned;
  // "In Turkey Minister Doe met": where they met, not whose minister.
  const isSetting =
    (mention.kind === "place" || (mention.kind === "country" && mention.demonym === undefined)) &&
    !isOwned &&
    office.head === office.tokens.start;
  if (isSetting && /^(?:in|at|to|from)$/u.test(wordAt(passage, mention.tokens.start - 1))) return undefined;
  if (isPerson) return undefined;
  return senderBefore(passage, office, mention) ?? { index: found, mention };
}

/** "Acme | chairman and | chief executive": past a first office. */
function pastOther(passage: Passage, at: number): number {
  return /^(?:and|&)$/u.test(wordAt(passage, at)) && OF_BODIES.test(wordAt(passage, at - 1)) ? at - 2 : at;
}

/** "Norway's | reintegration | minister", "the Norwegian | trade | envoy": past the nouns that are no part of an office's name. */
function pastDescription(passage: Passage, office: Mention, last: number): number {
  let at = last;
  while (at > last - LONGEST_DESCRIPTION && isDescription(passage, at) && passage.tokens[at]?.head === office.head)
    at--;
  const isOwned =
    /^['’]s?$/u.test(wordAt(passage, at)) || passage.mentions[passage.mentionAt(at) ?? -1]?.demonym === true;
  return isOwned ? at : last;
}

/** "the agency, whose director general": the body before the pronoun. */
function ownerOfRelative(passage: Passage, pronoun: number): Found | undefined {
  const last = wordAt(passage, pronoun - 1) === "," ? pronoun - 2 : pronoun - 1;
  const found = namedAt(passage, last);
  return found !== undefined && /^(?:organization|country)$/u.test(found.mention.kind) ? found : undefined;
}

/** "France's U.N. envoy": whose envoy it is, not where to. */
function senderBefore(passage: Passage, office: Mention, to: Mention): Found | undefined {
  const isSent = /^(?:envoy|ambassador|representative|delegate|negotiator)$/u.test(
    lemmaAt(passage, office.tokens.end - 1),
  );
  const at = to.tokens.start - 1;
  if (!isSent || !/^['’]s?$/u.test(wordAt(passage, at))) return undefined;
  const sender = namedAt(passage, at - 1);
  return sender?.mention.kind === "country" ? sender : undefined;
}

function isOwner(mention: Mention): boolean {
  if (mention.form === "nominal") return mention.kind === "organization";
  if (mention.form === "pronoun") return /^(?:its|his|her)$/iu.test(mention.text);
  return (
    mention.kind !== "office" && mention.kind !== "event" && mention.kind !== "agreement" && mention.kind !== "system"
  );
}

/** Whose office: "of France", "of the European Commission" right after it. */
function ownerAfter(passage: Passage, office: Mention): Found | undefined {
  if (!/^(?:of|for|at)$/u.test(wordAt(passage, office.tokens.end))) return ownerOfBoth(passage, office);
  const first = skipDeterminer(passage, office.tokens.end + 1);
  if (isServant(office))
    return bearerAt(passage, first) ?? namedAt(passage, first) ?? bodyMeant(passage, office.tokens.end + 1);
  const employer = bodyBehindField(passage, first);
  if (employer !== undefined) return employer;
  const outer = namedAt(passage, first) ?? describedBody(passage, first);
  if (outer === undefined) return bodyMeant(passage, office.tokens.end + 1);
  if (outer.mention.kind === "person" || isField(passage, office)) return undefined;
  const named = bodyWithin(passage, outer.mention);
  return named === undefined || isBase(passage, named.mention.tokens.end) || isPartOfName(passage, named.mention)
    ? undefined
    : named;
}

/** "a spokesman for | the alliance": a body that is spoken of, without its name. */
function bodyMeant(passage: Passage, the: number): Found | undefined {
  const index = wordAt(passage, the) === "the" ? passage.mentionAt(the + 1) : undefined;
  const mention = passage.mentions[index ?? -1];
  const isBody = mention?.form === "nominal" && mention.kind === "organization";
  return index !== undefined && isBody ? { index, mention } : undefined;
}

/** "leader of conservative | Reform Party", "head of brokerage | Acme": the body behind what it is. */
function describedBody(passage: Passage, first: number): Found | undefined {
  let at = first;
  while (at < first + LONGEST_DESCRIPTION && isDescription(passage, at)) at++;
  const found = at === first ? undefined : namedAt(passage, at);
  return found?.mention.kind === "organization" && found.mention.tokens.start === at ? found : undefined;
}

/** At most so many words of an office beside another. */
const LONGEST_OFFICE = 5;

/** Offices of bodies: who has one of them with another has both in one body. */
const OF_BODIES =
  /(?:^|\s)(?:chair\w*|president|(?:co-)?founder|director|executive|officer|ceo|owner|publisher|editor)$/iu;

/** "chairman | and chief executive of Acme": the body behind the second of two offices. */
function ownerOfBoth(passage: Passage, office: Mention): Found | undefined {
  const and = office.tokens.end;
  if (!/^(?:and|&)$/u.test(wordAt(passage, and)) || !OF_BODIES.test(office.text)) return undefined;
  let at = and + 1;
  while (at < and + LONGEST_OFFICE && /^(?:NOUN|ADJ|PROPN)$/u.test(passage.tokens[at]?.upos ?? "")) at++;
  const isOffice = OF_BODIES.test(wordAt(passage, at - 1)) && /^(?:of|at)$/u.test(wordAt(passage, at));
  const found = isOffice ? namedAt(passage, skipDeterminer(passage, at + 1)) : undefined;
  return found?.mention.kind === "organization" ? found : undefined;
}

/** "director for Asia | at Acme", "head of development | at Acme": the body behind what an office deals with. */
function bodyBehindField(passage: Passage, first: number): Found | undefined {
  let at = first;
  while (at < first + LONGEST_DESCRIPTION && /^(?:NOUN|ADJ|PROPN)$/u.test(passage.tokens[at]?.upos ?? "")) at++;
  if (at === first || wordAt(passage, at) !== "at") return undefined;
  const found = namedAt(passage, skipDeterminer(passage, at + 1));
  return found?.mention.kind === "organization" ? found : undefined;
}

/** Whom somebody serves who has such an office: "a spokesman for Doe", "Doe's chief of staff". */
export function isServant({ text }: Mention): boolean {
  return /(?:^|\s)(?:spokes\w+|press secretary|private secretary|chief of staff|bodyguard|speechwriter)$/iu.test(text);
}

/** At most so many words between a place and the body that is meant. */
const LONGEST_DESCRIPTION = 3;

/** "of Norway's ruling | Labour Party", "of the Oslo magazine | Nordlys": the body behind a name; that name where nothing is behind it. */
function bodyWithin(passage: Passage, outer: Mention): Found | undefined {
  const { end } = outer.tokens;
  const isOwner = /^['’]s?$/u.test(wordAt(passage, end));
  let at = isOwner ? end + 1 : end;
  while (at < end + LONGEST_DESCRIPTION && isDescription(passage, at)) at++;
  const inner = namedAt(passage, at);
  const isBody = inner?.mention.kind === "organization" && inner.mention.tokens.start === at && at > end;
  if (isBody) return inner;
  return isOwner ? undefined : namedAt(passage, outer.tokens.start);
}

/** "ruling", "magazine": a small word within a phrase, that is no name. */
function isDescription(passage: Passage, at: number): boolean {
  const { upos = "", text = "" } = passage.tokens[at] ?? {};
  const isSmall = /^\p{Ll}/u.test(text) && passage.mentions[passage.mentionAt(at) ?? -1]?.form !== "name";
  return isSmall && (/^(?:NOUN|ADJ)$/u.test(upos) || /^(?:ruling|governing)$/u.test(text));
}

/** "special envoy for Kosovo": what they deal with, not whose they are. */
function isField(passage: Passage, { tokens }: Mention): boolean {
  const isDealing =
    /^(?:envoy|representative|coordinator|co-ordinator|rapporteur|negotiator|mediator|spokes\w+|adviser|advisor)$/u;
  return wordAt(passage, tokens.end) === "for" && isDealing.test(lemmaAt(passage, tokens.end - 1));
}

/** "a delegate of the Norway Reform Convention": the first half of a name that no finder knows. */
function isPartOfName(passage: Passage, { head, tokens }: Mention): boolean {
  const whole = passage.tokens[passage.tokens[head]?.head ?? -1];
  const isHalf = relationAt(passage, head) === "compound" && whole?.upos === "PROPN";
  return isHalf && (passage.tokens[head]?.head ?? -1) >= tokens.end && personAt(passage, tokens.end) === undefined;
}

/** "director of the Oslo-based institute", "of the Alexandria, Va.-based": where the body is, not whose. */
function isBase(passage: Passage, end: number): boolean {
  return [end, end + 1, end + 2, end + 3].some(
    (at) => wordAt(passage, at) === "-" && wordAt(passage, at + 1) === "based",
  );
}

export function skipDeterminer(passage: Passage, at: number): number {
  return /^(?:the|a|an)$/u.test(wordAt(passage, at)) ? at + 1 : at;
}

/** "finance chief", "Norway's police chief", "the Norwegian opposition leader": who leads a part of a body or country holds an office in it. */
export function leadsPart(title: string, owner: Mention | undefined): boolean {
  const isLand = owner?.kind === "country" || owner?.kind === "place";
  const isPart =
    /\b(?:financ\w+|policy|operations|operating|technology|press|communications|security|intelligence|sales|marketing|legal|research|trade|aid|human\s+rights|humanitarian|election|campaign|investment|strategy|risk|compliance|regional|deputy|vice)\s+(?:chief|head|chair\w*)$/iu.test(
      title,
    );
  return isPart || (isLand && PART_OF_LAND.test(title));
}

/** Who has one of these titles in a country or town leads something else in it. */
const PART_OF_LAND =
  /(?:\b(?:commander|chairman|chairwoman|director|manager|coach|captain|boss)|\b(?!supreme\b|paramount\b|de\s+facto\b|military\b|communist\b|rebel\b|separatist\b|regional\b)\p{Ll}+\s+(?:chief|head|leader))$/iu;
