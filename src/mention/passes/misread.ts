/** What the tagger is known to misread, by what the finders have for the same words. */
import type { Found } from "../finder.ts";
import { organizations } from "../finders/organizations.ts";
import { people } from "../finders/people.ts";
import { isCommonNoun, isPersonNoun } from "../gazetteer/words.ts";
import { isGivenName, isHeadNoun } from "../names.ts";
import type { NameClass, TaggedSpan } from "../tagger/index.ts";
import type { Passage } from "../view.ts";
import { folded, inClass, type Word, wordTest, written } from "../word.ts";

/** Whether a find covers the same tokens as what the tagger read. */
export function isSame(found: Found, span: TaggedSpan): boolean {
  return found.start === span.start && found.end === span.end;
}

const isLegalForm = folded(/^(?:llc|plc|inc|ltd|corp)$/);
const isNoName = inClass("no-name");

/** "Acme, LLC", "20 degrees Celsius": whether a word alone is nobody's name. */
export function isNobody(word: Word | undefined, name: NameClass): boolean {
  return isLegalForm(word) || (name === "PER" && isNoName(word));
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

const isThing = wordTest((word) => isCommonNoun(word.folded) && !isPersonNoun(word.folded));

/** "Iga Swiatek", but not "Stanley Cups". */
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
