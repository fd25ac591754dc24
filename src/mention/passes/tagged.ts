/**
 * Names as the trained tagger reads them (`../tagger`), over what the finders found. It decides what is a person, an organisation or a
 * place, and how far the name reaches; the finders' systems, agreements, events and offices stand, and so does what the text itself
 * defines. A name that the tagger bounds as a finder did keeps what the finder knew of it.
 */
import type { Kind } from "../../schema.ts";
import type { Found, Pass } from "../finder.ts";
import { countryOfCapital } from "../lookup.ts";
import { isGivenName, isSurname } from "../names.ts";
import { titlesIn } from "../office.ts";
import { bySentence, withoutOverlaps } from "../overlaps.ts";
import { type NameClass, type TaggedSpan, tagNames } from "../tagger/index.ts";
import { classOf } from "../tagger/labels.ts";
import { isHonorific, isJoiner, type Passage, type View } from "../view.ts";
import { folded, written } from "../word.ts";
import { trimmed } from "./edges.ts";
import {
  isBodyAfterAll,
  isFromPlace,
  isNobody,
  isOneOfMany,
  isPersonByName,
  isSame,
  isTitledPerson,
  namesOfOthers,
  withoutLaw,
  withoutOrigin,
  withoutPeople,
} from "./misread.ts";
import { unknown } from "./unknown.ts";

const KINDS: Readonly<Record<Exclude<NameClass, "MISC">, Kind>> = { PER: "person", ORG: "organization", LOC: "place" };

const isJoined = written(/^\p{Lu}[\p{L}.]*&\p{Lu}/u);

function isName(found: Found): boolean {
  return found.form === "name" && found.demonym === undefined;
}

function overlap(found: Found, span: TaggedSpan): boolean {
  return found.start < span.end && span.start < found.end;
}

/**
 * Whether a find stands against the tagger: what the text defines; what is settled; the kinds that no training set has, descriptions and
 * peoples, unless the name goes on; a gazetteer's name that goes on further.
 */
function isFirm(passage: Passage, found: Found, span: TaggedSpan): boolean {
  if (found.trust === 3 || (isSame(found, span) && isSettled(found))) return true;
  if (isOrganizationAfterAll(found, span)) return false;
  if (isListedBody(passage, found, span) || isListedPlace(passage, found, span)) return true;
  const longer = found.end - found.start - (span.end - span.start);
  if (found.trust > 0 && longer > 0 && cutsWord(passage, span)) return true;
  const own = found.form !== "name" || found.demonym !== undefined || classOf(found.kind) === "MISC";
  return own ? longer >= 0 : found.trust === 2 && longer > 0;
}

/** "Boeing said": a list's name of a body is nobody's where no person is called so. */
function isListedBody({ words }: Passage, found: Found, span: TaggedSpan): boolean {
  const word = words[found.start];
  const isBody = found.kind === "organization" && found.trust === 2 && isSame(found, span) && span.name === "PER";
  return isBody && !isGivenName(word) && !isSurname(word);
}

/** "Liberal Forum", "War on Want": what a pattern takes for an event by a noun of its name. The nouns of agreements do not deceive. */
function isOrganizationAfterAll(found: Found, span: TaggedSpan): boolean {
  return found.trust < 2 && found.kind === "event" && span.name === "ORG" && isSame(found, span);
}

/** What no surroundings make another thing: countries and their capitals, persons with a title, organisations of a list by a name of several words. */
function isSettled({ kind, trust, canonical, start, end }: Found): boolean {
  if (trust < 2) return false;
  if (kind === "place") return countryOfCapital(canonical ?? "") !== undefined;
  return kind === "country" || kind === "person" || (kind === "organization" && end - start > 1);
}

/** "Sharm el-Sheikh": a list's place of several words is nobody, unless a given name begins it. */
function isListedPlace({ words }: Passage, found: Found, span: TaggedSpan): boolean {
  const isPlace = found.kind === "place" && found.trust === 2 && isSame(found, span) && span.name === "PER";
  return isPlace && found.end - found.start > 1 && !isGivenName(words[found.start]);
}

/** "Trump tells Abe U.S. is …": no person's name has a country in it that is not part of a word or a longer name. */
function hasCountry(span: TaggedSpan, found: readonly Found[]): boolean {
  return span.name === "PER" && found.some((other) => other.kind === "country" && !isSame(other, span));
}

/** "Kim Jong|-un": whether the tagger stops at a hyphen inside a word. */
function cutsWord(passage: Passage, { start, end }: TaggedSpan): boolean {
  return isJoiner(passage, end) || isJoiner(passage, start - 1);
}

/** "Japan-US": names that hyphens join are no further one. */
function areJoined(passage: Passage, found: readonly Found[]): boolean {
  const joined = found.slice(1).every(({ start }, at) => {
    const before = found[at]?.end ?? start;
    return isJoiner(passage, before) && start === before + 1;
  });
  return joined && found.length > 1;
}

/** "Paris France": places that fill the name one after the other. */
function arePlaces(span: TaggedSpan, found: readonly Found[]): boolean {
  const places = found.filter(({ kind, trust }) => trust > 1 && (kind === "place" || kind === "country"));
  const ends = [span.start, ...places.map(({ end }) => end)];
  return places.length > 1 && places.every(({ start }, at) => start === ends[at]) && ends.at(-1) === span.end;
}

/** A finder's name with the tagger's kind: what a gazetteer said of another kind is forgotten. */
function withKind(found: Found, kind: Kind): Found {
  const { canonical: _, ...rest } = found;
  return { ...rest, kind, trust: 1, finder: tagged.name };
}

/** A description as far as its head where a name goes on behind it: "leaders | of the Communist Party of Nepal". */
function withoutName(found: Found, spans: readonly TaggedSpan[]): Found {
  const head = found.head ?? found.end - 1;
  const crossed = spans.some(({ start, end }) => head < start && start < found.end && found.end < end);
  return found.form === "nominal" && crossed ? { ...found, end: head + 1 } : found;
}

/** Capitals say nothing in a headline: its names are those that the text below has too. "The South" alone is no name. */
function sayNothing({ loud, sentence, folded }: Passage, { start, end }: TaggedSpan): boolean {
  if (loud && sentence.role === "headline") return true;
  return end - start === 1 && /^(?:north|south|east|west)$/.test(folded[start] ?? "");
}

/** What no name is, whatever the tagger takes it for. */
function isNoMention(passage: Passage, span: TaggedSpan): boolean {
  if (span.name === "PER" && titlesIn(passage).some(({ start, end }) => start <= span.start && end >= span.end))
    return true;
  if (span.end - span.start > 1) return false;
  return isNobody(passage.words[span.start], span.name) || isOneOfMany(passage, span);
}

/** What stands in a part of what the tagger took for a name, and what was found beside it. */
function mentionsWithin(passage: Passage, span: TaggedSpan, found: readonly Found[]): readonly Found[] {
  const beside = found.filter((other) => !overlap(other, span) && staysAlone(other));
  return [
    ...beside,
    ...mentionsAt(
      passage,
      span,
      found.filter((other) => overlap(other, span)),
    ),
  ];
}

/** Whether the finds stand as they are where the tagger has one name. */
function standAsFound(passage: Passage, span: TaggedSpan, found: readonly Found[]): boolean {
  if (found.some((other) => isFirm(passage, other, span)) || areJoined(passage, found) || hasCountry(span, found))
    return true;
  if (span.name === "LOC" && arePlaces(span, found)) return true;
  return isFromPlace(passage, span, found) || isTitledPerson(passage, span, found);
}

/** "C&A": what an ampersand joins within a word is a body. */
function asBody({ words }: Passage, span: TaggedSpan): TaggedSpan {
  return span.end - span.start === 1 && isJoined(words[span.start]) ? { ...span, name: "ORG" } : span;
}

/** "Ms Park": whatever else the noun heads, who is addressed so is a person. */
function asPerson({ words }: Passage, span: TaggedSpan): TaggedSpan {
  const isAddressed = span.end - span.start === 2 && isHonorific(words[span.start]);
  return isAddressed ? { start: span.start + 1, end: span.end, name: "PER" } : span;
}

/** What stands where the tagger found a name. @param found the finds that overlap it */
function mentionsAt(passage: Passage, read: TaggedSpan, found: readonly Found[]): readonly Found[] {
  const span = asPerson(passage, asBody(passage, read));
  if (isNoMention(passage, span)) return found.filter(staysAlone);
  const same = found.find((other) => isSame(other, span) && isName(other));
  if (same !== undefined && classOf(same.kind) === span.name) return [same];
  if (standAsFound(passage, span, found)) return found;
  if (span.name === "MISC") return namesOfOthers(passage, span, found);
  const kind = KINDS[span.name];
  if (same !== undefined) return [staysItself(passage, same, span) ? same : withKind(same, kind)];
  const tight = trimmed(passage, ownPart(passage, span, found), found);
  if (tight.start !== span.start || tight.end !== span.end) return mentionsWithin(passage, tight, found);
  if (sayNothing(passage, span)) return found;
  const { start, end } = span;
  return [{ sentence: passage.sentence.index, start, end, kind, form: "name", trust: 1, finder: tagged.name }];
}

/** The part of a span that is a name of its own beside what the finders have in it. */
function ownPart(passage: Passage, span: TaggedSpan, found: readonly Found[]): TaggedSpan {
  const cuts = [withoutPeople, withoutOrigin, withoutLaw];
  return cuts.reduce((left, cut) => cut(passage, left, found), span);
}

/** Whether a find of the same bounds keeps its kind. */
function staysItself(passage: Passage, same: Found, span: TaggedSpan): boolean {
  return isBodyAfterAll(passage, same, span) || isPersonByName(passage, same);
}

const isArticle = folded(/^the$/);
const isInitials = written(/^\p{Lu}{3,}$/u);

/** "the DKAC": initials behind an article, which nothing else explains, are a body's, whatever the tagger has seen. */
function isBodyByLetters({ words }: Passage, { kind, start, end, finder }: Found): boolean {
  const isGuess = kind === "organization" && finder === unknown.name && end - start === 1;
  return isGuess && isArticle(words[start - 1]) && isInitials(words[start]);
}

/** Whether a find that the tagger is silent about stays. */
function staysAlone(found: Found): boolean {
  return !isName(found) || classOf(found.kind) === "MISC" || found.trust > 1;
}

function inPassage(passage: Passage, finds: readonly Found[], spans: readonly TaggedSpan[]): readonly Found[] {
  const found = finds.map((mention) => withoutName(mention, spans));
  const alone = found.filter((mention) => !spans.some((span) => overlap(mention, span)));
  const named = spans.flatMap((span) =>
    mentionsAt(
      passage,
      span,
      found.filter((mention) => overlap(mention, span)),
    ),
  );
  const staying = alone.filter((mention) => staysAlone(mention) || isBodyByLetters(passage, mention));
  return withoutOverlaps([...staying, ...new Set(named)]);
}

function apply(view: View, found: readonly Found[]): readonly Found[] {
  const names = tagNames(view, found);
  const finds = bySentence(view, found);
  return view.passages.flatMap((passage, at) => inPassage(passage, finds[at] ?? [], names[at] ?? []));
}

export const tagged: Pass = { name: "tagged", apply };
