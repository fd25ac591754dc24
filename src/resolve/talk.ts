/**
 * Who is spoken of, sentence by sentence: known entities at all their mentions, and people and things without a name.
 */
import { groupBy } from "../common/collections.ts";
import type { Sex } from "../mention/gazetteer/sexes.ts";
import { countryOfCapital } from "../mention/lookup.ts";
import type { Mention, Reading, Span, Token } from "../model.ts";
import { isStateBody } from "../relation/stand-in-words.ts";
import type { Kind } from "../schema.ts";
import type { Quote, QuoteAt } from "./quotes.ts";
import { strangersIn } from "./strangers.ts";
import { topOf } from "./top.ts";

/** Somebody at a place: an entity's number, or a negative number for somebody without a name. */
export interface Referent {
  readonly who: number;
  readonly sentence: number;
  /** The token that hangs on words outside the name. */
  readonly place: number;
  readonly start: number;
  readonly end: number;
  readonly isSubject: boolean;
  readonly sex?: Sex | undefined;
  /** The quotation that it stands in. */
  readonly quote?: Quote | undefined;
}

/** What "it" may mean. */
export const GROUPS: readonly Kind[] = ["country", "organization"];

type Read = Pick<Reading, "document" | "sentences" | "mentions">;

/** Who is spoken of in a sentence, of the kinds that a pronoun may mean. */
export type Talk = (sentence: number, kinds: readonly Kind[]) => readonly Referent[];

/** The talk of a document, as its mentions are known at the moment of asking. */
export function talkOf(
  reading: Read,
  entityOf: readonly number[],
  sexes: ReadonlyMap<number, Sex>,
  quoteAt: QuoteAt,
): Talk {
  const bySentence = groupBy([...reading.mentions.entries()], ([, { sentence }]) => sentence);
  const numberOf = numbersOfStrangers();
  const countryAt = countriesByCapital(reading, entityOf);
  return (sentence, kinds) => {
    const read = reading.sentences[sentence];
    if (read === undefined) return [];
    const here = bySentence.get(sentence) ?? [];
    const isKnown = (i: number) => (entityOf[i] ?? -1) >= 0;
    const known = here.flatMap(([i, mention]) => {
      const who =
        kinds.includes(mention.kind) && isKnown(i) ? entityOf[i] : kinds === GROUPS ? countryAt(mention) : undefined;
      if (who === undefined || !mayBeMeant(reading, mention)) return [];
      return [
        {
          who,
          place: stateBodyOf(reading, mention) ?? topOf(read.tokens, mention),
          start: mention.start,
          end: mention.end,
          sex: sexes.get(who),
        },
      ];
    });
    const named = here.flatMap(([i, { form, tokens }]) => (form === "name" || isKnown(i) ? placesIn(tokens) : []));
    const taken = new Set([...known.map(({ place }) => place), ...named]);
    const others = strangersIn(read, kinds === GROUPS ? "thing" : "person", (token) => taken.has(token));
    const all = [...known, ...others.map(({ noun, ...place }) => ({ ...place, who: numberOf(noun) }))];
    return all.map((each) => ({
      ...each,
      sentence,
      isSubject: isSubject(read.tokens, each.place),
      quote: quoteAt(each.start),
    }));
  };
}

/** A negative number for each noun, the same whenever it is asked for. */
function numbersOfStrangers(): (noun: string) => number {
  const numbers = new Map<string, number>();
  return (noun) => {
    const number = numbers.get(noun) ?? -2 - numbers.size;
    numbers.set(noun, number);
    return number;
  };
}

/** Finds the country whose government a capital stands for as a subject: "Washington called on …". A negative number where the document names only the capital. */
function countriesByCapital(
  { sentences, mentions }: Read,
  entityOf: readonly number[],
): (mention: Mention) => number | undefined {
  const countries = new Map(
    mentions.flatMap(({ kind, canonical }, i) =>
      kind === "country" && canonical !== undefined ? [[canonical, entityOf[i] ?? -1] as const] : [],
    ),
  );
  return (mention) => {
    const tokens = sentences[mention.sentence]?.tokens ?? [];
    if (mention.kind !== "place" || mention.form !== "name" || !isSubject(tokens, topOf(tokens, mention)))
      return undefined;
    const country = countryOfCapital(mention.canonical ?? mention.text);
    return country === undefined ? undefined : (countries.get(country) ?? -1);
  };
}

function isSubject(tokens: readonly Token[], place: number): boolean {
  return tokens[place]?.deprel.startsWith("nsubj") === true;
}

/** The numbers of a span's tokens. */
function placesIn({ start, end }: Span): readonly number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}

/** An adjective ("a Japanese minister") brings no country into the talk, but "the Japanese government" does. */
function mayBeMeant(reading: Read, mention: Mention): boolean {
  return mention.demonym === undefined || stateBodyOf(reading, mention) !== undefined;
}

/** The token that heads the phrase which an adjective or a country's name belongs to, where it is a body of state. */
function stateBodyOf(reading: Read, mention: Mention): number | undefined {
  const tokens = reading.sentences[mention.sentence]?.tokens ?? [];
  const own = tokens[mention.head];
  const head = tokens[own?.head ?? -1];
  const belongs = /^(?:amod|compound|nmod:poss)$/u.test(own?.deprel ?? "");
  return belongs && head !== undefined && isStateBody(head.lemma.toLowerCase(), head.text) ? own?.head : undefined;
}
