/**
 * Whom a pronoun means: of all that are named before it, in its sentence or the two before, the one who is clearly most in the talk.
 * People and things without a name are in the talk too: where one of them is more, the pronoun means nobody that is known.
 */
import type { Sex } from "../mention/gazetteer/sexes.ts";
import type { Mention, Sentence, Token } from "../model.ts";
import type { Quote, QuoteAt } from "./quotes.ts";
import { worthOf } from "./salience.ts";
import type { Referent } from "./talk.ts";

/** Who may be meant in a sentence. */
type MayMean = (sentence: number) => readonly Referent[];

/** An antecedent stands at most so many sentences back, those that are said by somebody not counted; and at most so many with them. */
const REACH = { told: 2, all: 5 } as const;
/** What is a sentence away counts so much, and what somebody says who is quoted beside it. */
const FADES = { away: 0.4, quoted: 0.4 } as const;
/**
 * At least so much in the talk, and so many times as much as the next, an antecedent must be: "it" may be anything. Who is quoted speaks of
 * people whom the text around may not name.
 */
const CLEAR = { worth: 0.5, lead: 1.2, leadOfThing: 1.5, moreInQuote: 2.5 } as const;
/** Somebody whose sex is not known may be of the other. */
const UNSURE = 0.8;

/** Where a pronoun stands. */
export interface Place {
  readonly pronoun: Mention;
  readonly sex: Sex | undefined;
  readonly quoteAt: QuoteAt;
}

/** The number of the entity that is most in the talk; undefined where nobody clearly is. */
export function antecedentOf(
  sentences: readonly Sentence[],
  { pronoun, sex, quoteAt }: Place,
  mayMean: MayMean,
): number | undefined {
  const quote = quoteAt(pronoun.start);
  const worths = new Map<number, number>();
  let told = 0;
  for (let back = 0; back <= REACH.all && told <= REACH.told; back++) {
    const at = pronoun.sentence - back;
    const referents = mayMean(at).filter(({ end }) => back > 0 || end <= pronoun.start);
    const from = back > 0 ? undefined : pronoun.head;
    const near = worthsIn(sentences[at]?.tokens ?? [], referents, from, (referent) => shareOf(referent, quote, sex));
    for (const [who, worth] of near) worths.set(who, (worths.get(who) ?? 0) + worth * FADES.away ** told);
    if (quote !== undefined || !isQuoted(sentences[at - 1], quoteAt)) told += 1;
  }
  const lead = sex === undefined ? CLEAR.leadOfThing : CLEAR.lead;
  return clearest(worths, quote === undefined ? lead : lead * CLEAR.moreInQuote);
}

/** Who is worth most by such a lead; undefined where it is nobody, or nobody known. */
function clearest(worths: ReadonlyMap<number, number>, lead: number): number | undefined {
  const [best, next] = [...worths].sort(([, a], [, b]) => b - a);
  if (best === undefined || best[0] < 0 || best[1] < CLEAR.worth) return undefined;
  return best[1] >= lead * (next?.[1] ?? 0) ? best[0] : undefined;
}

/** Whether a sentence stands in a quotation as a whole. */
function isQuoted(sentence: Sentence | undefined, quoteAt: QuoteAt): boolean {
  const quote = sentence === undefined ? undefined : quoteAt(sentence.start);
  return sentence !== undefined && quote !== undefined && quote.end >= sentence.end;
}

/** How much of its worth a referent has for a pronoun in a quotation or in none. */
function shareOf({ sex, quote: own }: Referent, quote: Quote | undefined, asked: Sex | undefined): number {
  return (
    (asked === undefined || sex !== undefined ? 1 : UNSURE) *
    (quote === undefined && own !== undefined ? FADES.quoted : 1)
  );
}

/** What each of the referents in a sentence is worth at the best of its places. */
function worthsIn(
  tokens: readonly Token[],
  referents: readonly Referent[],
  from: number | undefined,
  share: (referent: Referent) => number,
): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  for (const referent of referents) {
    const worth = worthOf(tokens, referent.place, from) * share(referent);
    best.set(referent.who, Math.max(best.get(referent.who) ?? 0, worth));
  }
  return best;
}
