/**
 * What a name of one word is of which the tagger is not sure: what belongs to it all over the document decides, where something does.
 * "Halden's chief executive" and "Halden Semiconductor" speak for an organisation, "Tadjira's capital" and "in Tadjira" for a place.
 */

import type { Kind } from "../../schema.ts";
import { actsAsBody, isExchange } from "../acting.ts";
import { kindBeside } from "../beside.ts";
import type { Found, Pass } from "../finder.ts";
import { canonicalName, countryOfCapital } from "../lookup.ts";
import { isGivenName, isHeadNoun, isSurname } from "../names.ts";
import type { Passage, View } from "../view.ts";
import {
  folded,
  hasCapital,
  inClass,
  isFunctionWord,
  isPossessive,
  isSpeechWord,
  type Word,
  type WordTest,
  wordOf,
  written,
} from "../word.ts";
import { wordsOfPersons } from "./known.ts";

const isOwnedByOrganization = inClass("owned-by-organization");
const isOwnedByPlace = inClass("owned-by-place");
const isBody = inClass("organization-cue-before");
const isComma = folded(/^,$/);
const isArticle = folded(/^the$/);

/** What speaks for each kind. */
interface Evidence {
  readonly organization: number;
  readonly place: number;
}

/** What is owned says more than the words before a name, or a longer name with it. */
const OWNED = 2;

/** A name of one word that is no people's and no country's. */
function isLone({ start, end, form, demonym, kind }: Found): boolean {
  return end - start === 1 && form === "name" && !demonym && /^(?:person|organization|place)$/.test(kind);
}

function wordAt(view: View, { sentence, start }: Found): Word | undefined {
  return view.passages[sentence]?.words[start];
}

/** Whether one of the three words after a possessive mark passes a test: "'s second-largest bank". */
function owns({ words }: Passage, end: number, test: WordTest): boolean {
  return isPossessive(words[end]) && [1, 2, 3].some((step) => test(words[end + step]));
}

const isHolder = folded(/^(?:shares|shareholders?|stock|employees|executives|investors)$/);
const isShare = folded(/^(?:shares?|stakes?|stock|interest|investors?|investments?|confidence|trust|holdings?)$/);

const isWithin = folded(/^(?:in|near|outside|inside|around|across|throughout)$/);

/** "in Tadjira", but not "in Tadjira's …" and not "shares in Halden". */
function isSomewhere({ words: whole }: Passage, { start, end }: Found): boolean {
  return isWithin(whole[start - 1]) && !isPossessive(whole[end]) && !isShare(whole[start - 2]);
}

/** "shares in Halden". */
function isShared({ folded: words, words: whole }: Passage, { start }: Found): boolean {
  return words[start - 1] === "in" && isShare(whole[start - 2]) && !isExchange(whole[start]);
}

/** "The newspaper, Vestnik, said". */
function isCalled({ words }: Passage, { start }: Found): boolean {
  return isComma(words[start - 1]) && isBody(words[start - 2]);
}

/** "The Treasury said": no person has an article, unless a noun follows that it belongs to. */
function hasArticle({ words, tokens }: Passage, { start, end, kind }: Found): boolean {
  return kind === "person" && isArticle(words[start - 1]) && !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[end]?.upos ?? "");
}

/** The words that may stand for an organisation's name of several, unless many names have them. */
function shortNames(view: View, found: readonly Found[]): ReadonlySet<string> {
  const long = found.filter(
    ({ kind, form, start, end }) => kind === "organization" && form === "name" && end - start > 1,
  );
  return new Set(
    long.flatMap(({ sentence, start, end }) => {
      const { words = [] } = view.passages[sentence] ?? {};
      const inner = words.slice(start + 1, end - 1).filter((word) => !isSurname(word));
      return [words[start], ...inner, words[end - 1]].flatMap((word) =>
        word !== undefined && isTelling(word) ? [word.folded] : [],
      );
    }),
  );
}

function isTelling(word: Word): boolean {
  return hasCapital(word) && word.folded.length > 3 && !isHeadNoun(word) && !isGivenName(word) && !isFunctionWord(word);
}

const isListSign = folded(/^(?:,|and|or|&)$/);

/** "Gorm, Poth, Senk and Lunsk": whether nothing but signs of a list parts two mentions of a sentence. */
function areListed({ words }: Passage, one: Found | undefined, other: Found | undefined): boolean {
  if (one === undefined || other === undefined || one.sentence !== other.sentence) return false;
  const between = words.slice(one.end, other.start);
  return between.length > 0 && between.length < 3 && between.every(isListSign);
}

/** Places that a list holds right before and behind a mention, of two at each side. @param at the mention's number among all */
function placesListed(passage: Passage, found: readonly Found[], at: number): number {
  const count = (step: number): number => {
    let places = 0;
    for (let next = at + step; Math.abs(next - at) < 3; next += step) {
      const [one, other] = step > 0 ? [found[next - 1], found[next]] : [found[next], found[next + 1]];
      if (!areListed(passage, one, other)) break;
      if (found[next]?.kind === "place" && (found[next]?.trust ?? 0) > 1) places++;
    }
    return places;
  };
  return count(1) + count(-1);
}

function evidenceOf(view: View, found: readonly Found[]): ReadonlyMap<string, Evidence> {
  const short = shortNames(view, found);
  const all = new Map<string, Evidence>();
  for (const [at, mention] of found.entries()) {
    if (!isLone(mention)) continue;
    const passage = view.passages[mention.sentence];
    const word = wordAt(view, mention)?.folded;
    if (passage === undefined || word === undefined) continue;
    const { organization, place } = all.get(word) ?? { organization: short.has(word) ? 1 : 0, place: 0 };
    const here = evidenceAt(passage, mention);
    const listed = placesListed(passage, found, at) > 1 ? OWNED : 0;
    all.set(word, { organization: organization + here.organization, place: place + here.place + listed });
  }
  return all;
}

const isOfPlaces = written(
  /^(?:lie|border|sit|remain|see|have|become|face|suffer|host|stand|stretch|vote|win|beat|border|fall|join)$/,
);

/** "Halden wanted to buy": what no list has and acts of its own is hardly a place. */
function acts({ tokens }: Passage, { start, kind, trust }: Found): boolean {
  const { deprel, head = -1 } = tokens[start] ?? {};
  const verb = tokens[head];
  return (
    kind === "place" && trust < 2 && deprel === "nsubj" && verb?.upos === "VERB" && !isOfPlaces(wordOf(verb.lemma))
  );
}

/** What speaks for each kind where a name stands. */
function evidenceAt(passage: Passage, mention: Found): Evidence {
  const ownedBy = (test: WordTest) => (owns(passage, mention.end, test) ? OWNED : 0);
  const ofBody = ownedBy(isOwnedByOrganization) || (isHolder(passage.words[mention.end]) ? OWNED : 0);
  return {
    organization:
      ofBody +
      (isCalled(passage, mention) || actsAsBody(passage, mention) ? OWNED : 0) +
      Number(hasArticle(passage, mention) || isShared(passage, mention) || acts(passage, mention)),
    place:
      ownedBy(isOwnedByPlace) +
      Number(isSomewhere(passage, mention)) +
      (kindBeside(passage, mention) === "place" ? OWNED : 0),
  };
}

/** Whether nothing may change what a mention is: sure finds but for small places, words of persons' names, countries. */
function isSettled({ kind, trust, canonical }: Found, word: Word): boolean {
  if (trust > 2 || (trust === 2 && kind !== "place")) return true;
  if (kind === "person" && (isSurname(word) || isGivenName(word))) return true;
  return countryOfCapital(canonical ?? word.text) !== undefined || canonicalName(word.text, "country") !== undefined;
}

/** How far one kind must be ahead to change a mention: persons are most often taken for such, what a gazetteer has seldom. */
function wantedFor({ kind, trust }: Found): number {
  if (kind === "person") return 1;
  return kind === "organization" || trust > 1 ? OWNED + 1 : OWNED;
}

/** The kind that the evidence speaks for, where it is enough to change what the mention is. */
function kindBy({ organization, place }: Evidence, mention: Found): Kind {
  // What no list has as a place and nothing puts anywhere need only act.
  const isNowhere = mention.kind === "place" && mention.trust < 2 && place === 0;
  if (Math.abs(organization - place) < (isNowhere ? 1 : wantedFor(mention))) return mention.kind;
  return organization > place ? "organization" : "place";
}

/** "Dunlow shareholders", "shares in Dunlow" in a text that names an Ada Dunlow too: the company, but where it speaks. */
function isFoundersBody(view: View, { sentence, end, kind }: Found, { organization }: Evidence): boolean {
  return kind === "person" && organization > 2 * OWNED - 1 && !isSpeechWord(view.passages[sentence]?.words[end]);
}

/** "the Danus": a family is no one of its members. */
function isFamily(view: View, mention: Found, persons: ReadonlySet<string>): boolean {
  const { words = [], folded: texts = [] } = view.passages[mention.sentence] ?? {};
  const isDoubtful = isLone(mention) && mention.trust < 2 && isArticle(words[mention.start - 1]);
  return isDoubtful && persons.has(/^(.{3,})s$/.exec(texts[mention.start] ?? "")?.[1] ?? "");
}

function apply(view: View, found: readonly Found[]): readonly Found[] {
  if (!found.some(isLone)) return found;
  const all = evidenceOf(view, found);
  const persons = wordsOfPersons(view, found);
  const singles = found.filter((mention) => !isFamily(view, mention, persons));
  return singles.map((mention) => {
    const word = isLone(mention) ? wordAt(view, mention) : undefined;
    const evidence = all.get(word?.folded ?? "");
    if (word === undefined || evidence === undefined) return mention;
    const kind = kindBy(evidence, mention);
    if (kind === mention.kind || isSettled(mention, word)) return mention;
    if (persons.has(word.folded) && !isFoundersBody(view, mention, evidence)) return mention;
    const { canonical: _, ...rest } = mention;
    return { ...rest, kind, trust: 1, finder: loneNames.name };
  });
}

export const loneNames: Pass = { name: "lone-names", apply };
