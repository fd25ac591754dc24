/**
 * Pronouns and descriptions, joined with their antecedents where that is safe. What is not safe stays unresolved; a pronoun never becomes
 * an entity of its own.
 */
import type { Sex } from "../mention/gazetteer/sexes.ts";
import type { LocalEntities, Mention, Reading } from "../model.ts";
import type { Kind } from "../schema.ts";
import { antecedentOf } from "./antecedent.ts";
import { descriptionsIn } from "./descriptions.ts";
import { type Quote, type QuoteAt, quotesIn } from "./quotes.ts";
import { ruledOutOf } from "./ruled-out.ts";
import { membersOf } from "./several.ts";
import { sexesByName, sexOfPronoun } from "./sex.ts";
import { sortsOf } from "./sorts.ts";
import { GROUPS, type Referent, type Talk, talkOf } from "./talk.ts";

const PERSONAL = /^(?:he|she|him|her|his|hers|himself|herself)$/iu;
const IMPERSONAL = /^(?:it|its|itself)$/iu;

/** A document whose mentions and claims are read. */
export type ReadText = Pick<Reading, "document" | "sentences" | "mentions" | "claims">;

/** Gives pronouns and descriptions the entity of their antecedent, in text order, so that chains carry on; what is said after what tells who says it. */
export function attachAnaphora(reading: ReadText, local: LocalEntities): LocalEntities {
  const entityOf = [...local.entityOf];
  const quoteAt = quotesIn(reading);
  const sorts = sortsOf(reading, entityOf);
  const sexes = sexesByName(reading, entityOf, sorts);
  const pronounMeans = pronouns(reading, talkOf(reading, entityOf, sexes, quoteAt), sexes, quoteAt);
  const descriptionMeans = descriptionsIn(reading, entityOf, sorts);
  const open = [...reading.mentions.entries()].filter(([i, { form }]) => entityOf[i] === -1 && form !== "name");
  const isSaid = ([, { start }]: readonly [number, Mention]) => quoteAt(start) !== undefined;
  for (const [i, mention] of [...open.filter((each) => !isSaid(each)), ...open.filter(isSaid)])
    entityOf[i] = (mention.form === "pronoun" ? pronounMeans(mention) : descriptionMeans(i)) ?? -1;
  const several = new Map(
    open.flatMap(([i]) => {
      const members = entityOf[i] === -1 ? membersOf(reading, i, entityOf) : undefined;
      return members === undefined ? [] : [[i, members] as const];
    }),
  );
  return { entityOf, merges: local.merges, ...(several.size === 0 ? {} : { several }) };
}

/** Resolves pronouns one after the other, and learns the sexes of whom they mean. */
function pronouns(
  reading: ReadText,
  talk: Talk,
  sexes: Map<number, Sex>,
  quoteAt: QuoteAt,
): (pronoun: Mention) => number | undefined {
  /** For each sex the last sentence with a pronoun that nobody is known for: whoever is named after it there is another. */
  const open = new Map<Sex, number>();
  return (pronoun) => {
    const [sex, kinds] = [sexOfPronoun(pronoun), kindsOf(pronoun)];
    if (kinds === undefined || (sex !== undefined && open.get(sex) === pronoun.sentence)) return undefined;
    const fitting = (sentence: number) => talk(sentence, kinds).filter((each) => agrees(each.sex, sex));
    const isOut = ruledOutOf(reading, pronoun);
    const out = new Set([
      ...fitting(pronoun.sentence).flatMap((each) => (isOut(each) ? [each.who] : [])),
      ...speakersOf(quoteAt(pronoun.start), (sentence) => talk(sentence, kinds)),
    ]);
    const found = antecedentOf(reading.sentences, { pronoun, sex, quoteAt }, (sentence) =>
      fitting(sentence).filter(({ who }) => !out.has(who)),
    );
    if (sex !== undefined && found === undefined) open.set(sex, pronoun.sentence);
    if (sex !== undefined && found !== undefined) sexes.set(found, sex);
    return found;
  };
}

/** Who may speak a quotation: the subjects beside it, in its sentences or, where there is none, in the one before. They are "I" in it. */
function speakersOf(quote: Quote | undefined, talk: (sentence: number) => readonly Referent[]): readonly number[] {
  if (quote === undefined) return [];
  const { start, end } = quote.sentences;
  const beside = (from: number, to: number) =>
    range(from, to).flatMap((at) =>
      talk(at).flatMap((each) => (each.isSubject && each.quote === undefined ? [each.who] : [])),
    );
  const own = beside(Math.max(start, end - MOST), end);
  return own.length > 0 ? own : beside(start - 1, start);
}

/** Of a long quotation the last sentences tell who speaks. */
const MOST = 4;

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(to - from, 0) }, (_, i) => from + i);
}

/** Whom the text once called "she" is no "he" later. */
function agrees(known: Sex | undefined, asked: Sex | undefined): boolean {
  return known === undefined || asked === undefined || known === asked;
}

function kindsOf(mention: Mention): readonly Kind[] | undefined {
  if (PERSONAL.test(mention.text)) return ["person"];
  return IMPERSONAL.test(mention.text) ? GROUPS : undefined;
}
