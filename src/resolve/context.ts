/**
 * What a reader of one quote needs to know of the rest: spans elsewhere in the document that name an end which the quote only
 * refers to ("he", "the two countries", a title).
 */
import type { Context, Entity, Mention, Reading, Span } from "../model.ts";

const LONGEST = 300;
const MOST = 2;

/** At most two context spans for the ends of a claim that its quote does not name. */
export function contextOf(reading: Reading, claim: Span, ends: readonly (Entity | undefined)[]): readonly Context[] {
  const spans = ends.flatMap((entity) => {
    if (entity === undefined || namedWithin(reading, claim, entity)) return [];
    const mention = nearestName(reading, claim.start, entity);
    return mention === undefined ? [] : [surroundings(reading, mention)];
  });
  const distinct = spans.filter((span, i) => spans.findIndex((other) => other.start === span.start) === i);
  return distinct
    .slice(0, MOST)
    .map(({ start, end }) => ({ start, end, quote: reading.document.text.slice(start, end) }));
}

function namesOf(reading: Reading, entity: Entity): readonly Mention[] {
  return entity.mentions.flatMap(({ document, mention }) => {
    const found = document === reading.document.id ? reading.mentions[mention] : undefined;
    return found?.form === "name" ? [found] : [];
  });
}

function namedWithin(reading: Reading, span: Span, entity: Entity): boolean {
  return namesOf(reading, entity).some((mention) => mention.start >= span.start && mention.end <= span.end);
}

/** The last full name before the quote; else the first anywhere. */
function nearestName(reading: Reading, before: number, entity: Entity): Mention | undefined {
  const names = namesOf(reading, entity);
  const plain = names.filter((mention) => mention.demonym === undefined);
  const from = plain.length > 0 ? plain : names;
  return from.filter((mention) => mention.end <= before).at(-1) ?? from[0];
}

/** The mention's sentence where it is short; else the name alone. */
function surroundings(reading: Reading, mention: Mention): Span {
  const sentence = reading.sentences[mention.sentence];
  return sentence !== undefined && sentence.end - sentence.start <= LONGEST
    ? { start: sentence.start, end: sentence.end }
    : { start: mention.start, end: mention.end };
}
