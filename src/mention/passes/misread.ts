/** What the tagger is known to misread, by what the finders have for the same words. */
import type { Found } from "../finder.ts";
import { organizations } from "../finders/organizations.ts";
import { people } from "../finders/people.ts";
import { isCommonNoun, isPersonNoun } from "../gazetteer/words.ts";
import { isGivenName, isHeadNoun } from "../names.ts";
import { titlesIn } from "../office.ts";
import type { NameClass, TaggedSpan } from "../tagger/index.ts";
import type { Passage } from "../view.ts";
import { folded, hasCapital, inClass, isAcronymWord, isHyphen, type Word, wordTest, written } from "../word.ts";

/** Whether a find covers the same tokens as what the tagger read. */
export function isSame(found: Found, span: TaggedSpan): boolean {
  return found.start === span.start && found.end === span.end;
}

const isLegalForm = folded(/^(?:llc|plc|inc|ltd|corp)$/);
const isNoName = inClass("no-name");
const isCurrency = inClass("currency");
const isBeliever = inClass("believer");
/** "MPs" */
const isAbbreviation = written(/^\p{Lu}{2,}s?$/u);

/** "Acme, LLC", "20 degrees Celsius", "50m CFA", "protests by Muslims": whether a word alone is nobody's name. */
export function isNobody(word: Word | undefined, name: NameClass): boolean {
  if (isLegalForm(word) || isCurrency(word)) return true;
  if (name === "PER") return isNoName(word);
  return isBeliever(word) || (name === "ORG" && isAbbreviation(word) && isNoName(word));
}

const isOf = folded(/^of$/);
const isIndefinite = folded(/^an?$/);

/** "a Jesuit who", "a Democrat": one word behind an article that tells one of many, and no noun follows. */
export function isOneOfMany({ words, tokens }: Passage, { start, end }: TaggedSpan): boolean {
  if (end - start > 1 || !isIndefinite(words[start - 1]) || isAcronymWord(words[start])) return false;
  return !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[end]?.upos ?? "") && !isHyphen(words[end]);
}

const isPartisan = folded(/^(?:democrat|republican)s?$/);

/** "the Colorado Democrat": whether a body's name is a place and the party of somebody from there. */
export function isFromPlace({ words }: Passage, span: TaggedSpan, found: readonly Found[]): boolean {
  const place = found.find(({ kind, start, trust }) => kind === "place" && start === span.start && trust > 1);
  return span.name === "ORG" && place?.end === span.end - 1 && isPartisan(words[place.end]);
}

const isNoun = wordTest((word) => isCommonNoun(word.folded) || isHeadNoun(word));

/**
 * "Slovenian Matej Hribar": a people's name before two words that are no nouns is not part of the name, and the rest is no place.
 */
export function withoutPeople(passage: Passage, span: TaggedSpan, found: readonly Found[]): TaggedSpan {
  const people = found.find(({ demonym, start }) => demonym && start === span.start);
  if (people === undefined || span.name !== "LOC" || span.end - people.end < 2) return span;
  return passage.words.slice(people.end, span.end).some(isNoun)
    ? span
    : { start: people.end, end: span.end, name: "PER" };
}

const hasNumber = written(/\d/);

/**
 * Of what the tagger takes for none of its three kinds, what lists know stays, and so do persons by their given name; a maker's name
 * with a number behind it is a product: "Gulfstream G650".
 */
export function namesOfOthers(passage: Passage, span: TaggedSpan, found: readonly Found[]): readonly Found[] {
  const [first] = found;
  if (
    first?.kind === "organization" &&
    first.start === span.start &&
    first.end < span.end &&
    hasNumber(passage.words[span.end - 1]) &&
    span.end - span.start < 4
  ) {
    const { start, end } = span;
    return [{ sentence: first.sentence, start, end, kind: "system", form: "name", trust: 1, finder: "tagged" }];
  }
  return found.filter((other) => other.trust > 1 || other.form !== "name" || isPersonAfterAll(passage, other, span));
}

const isThing = wordTest((word) => hasCapital(word) && isCommonNoun(word.folded) && !isPersonNoun(word.folded));

/** "Iga Swiatek", "Ban Ki-moon", but not "Stanley Cups". */
function isPersonAfterAll({ words }: Passage, found: Found, span: TaggedSpan): boolean {
  return isSame(found, span) && found.finder === people.name && !words.slice(found.start + 1, found.end).some(isThing);
}

const isBuilding = inClass("building");

/**
 * "Nordvik Bank": a head noun of bodies that have no house by their name makes no place, and "Acme Corp" is nobody unless a given name
 * begins it.
 */
export function isBodyAfterAll({ words }: Passage, { finder, head, start }: Found, { name }: TaggedSpan): boolean {
  if (finder !== organizations.name || head === undefined) return false;
  return name === "LOC" ? !isBuilding(words[head]) : name === "PER" && !isGivenName(words[start]);
}

/** "Ilario Vantor": a given name before words that are no nouns makes nobody a body or a place. */
export function isPersonByName({ words }: Passage, { finder, start, end }: Found): boolean {
  return finder === people.name && isGivenName(words[start]) && !words.slice(start + 1, end).some(isNoun);
}

/** "Acme of Clean Air Act violations": what stands before "of" and a law is a name of its own. @returns the first one */
export function withoutLaw({ words }: Passage, span: TaggedSpan, found: readonly Found[]): TaggedSpan {
  const law = found.find(({ kind, start, end }) => kind === "agreement" && start > span.start + 1 && end <= span.end);
  return law !== undefined && isOf(words[law.start - 1]) ? { ...span, end: law.start - 1 } : span;
}

/** "Roche of Switzerland": one word that is no noun, and the country that it is from, are two names. @returns the first one */
export function withoutOrigin({ words }: Passage, span: TaggedSpan, found: readonly Found[]): TaggedSpan {
  const isOrigin = ({ kind, start, end }: Found): boolean =>
    kind === "country" && start === span.start + 2 && end === span.end;
  const first = words[span.start];
  const isAlone = span.name !== "PER" && isOf(words[span.start + 1]) && !isNoun(first);
  return isAlone && found.some(isOrigin) ? { ...span, end: span.start + 1 } : span;
}

/** "Miss Danu" as a body: a title and the person behind it are what the finders have for them. */
export function isTitledPerson(passage: Passage, span: TaggedSpan, found: readonly Found[]): boolean {
  const title = titlesIn(passage).find(({ start, end }) => start === span.start && end < span.end);
  const isPerson = (other: Found) => other.kind === "person" && other.trust > 1 && other.end === span.end;
  return (
    title !== undefined && span.name !== "PER" && found.some((other) => isPerson(other) && other.start === title.end)
  );
}
