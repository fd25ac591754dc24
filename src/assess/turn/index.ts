/**
 * Turns: passages that say that somebody began or ceased to be in an office, at the head of a group, or a member: "took office in
 * January", "succeeding his mentor", "since becoming prime minister in December 2012", "stepped down", "joined the bloc in 2004".
 */
import type { PartialDate, Turn } from "../../model.ts";
import { moodOf } from "../../relation/mood.ts";
import type { Passage } from "../../relation/passage.ts";
import { type TimeExpression, timesIn } from "../../relation/time.ts";
import { holderOf, officeUnder, otherOf } from "./ends.ts";
import { termTurns } from "./terms.ts";
import { type Reading, turnVerb } from "./verbs.ts";

/** The turns of a document, in text order. Headlines repeat the body. */
export function turnsOf(passages: readonly Passage[]): readonly Turn[] {
  let previous: PartialDate | undefined;
  const turns: Turn[] = [];
  for (const passage of passages) {
    const { document, sentence } = passage;
    if (sentence.role === "headline") continue;
    const frame = {
      ...(document.published === undefined ? {} : { published: document.published }),
      ...(previous === undefined ? {} : { previous }),
    };
    const times = timesIn(document, sentence, { ...frame, ahead: false });
    turns.push(...passage.tokens.flatMap((_, token) => verbTurns(passage, token, times)), ...termTurns(passage, times));
    previous = times.at(-1)?.when ?? previous;
  }
  return turns;
}

function verbTurns(passage: Passage, verb: number, times: readonly TimeExpression[]): readonly Turn[] {
  const reading = turnVerb(passage, verb);
  if (reading === undefined || !isFact(passage, verb)) return [];
  const holder = holderOf(passage, verb, reading);
  if (holder === undefined) return [];
  return [{ ...factsOf(passage, verb, times), ...ends(passage, verb, reading), kind: reading.kind, holder }];
}

function isFact(passage: Passage, verb: number): boolean {
  const { polarity, modality } = moodOf(passage, verb);
  return polarity === "positive" && modality === "asserted";
}

function ends(passage: Passage, verb: number, reading: Reading): Partial<Pick<Turn, "title" | "post" | "other">> {
  const other = otherOf(passage, verb, reading);
  return { ...officeUnder(passage, verb, reading), ...(other === undefined ? {} : { other }) };
}

function factsOf(passage: Passage, verb: number, times: readonly TimeExpression[]) {
  const { index, start, end } = passage.sentence;
  // "Took office last month, succeeding Roe": one time for both.
  const above = /^(?:advcl|conj|xcomp)/u.test(passage.tokens[verb]?.deprel ?? "")
    ? passage.tokens[verb]?.head
    : undefined;
  const timed = (at: number | undefined) =>
    times.find((time) => at !== undefined && ownerOf(passage, time) === at)?.when;
  const when = timed(verb) ?? timed(above);
  return { sentence: index, start, end, ...(when === undefined ? {} : { when }) };
}

/** The verb that a time expression belongs to: the first on its way to the root. */
function ownerOf({ tokens, tree }: Passage, time: TimeExpression): number | undefined {
  const last = tokens.findLastIndex((token) => token.end <= time.end);
  return tree.path(last).find((at) => tokens[at]?.upos === "VERB" || tokens[at]?.lemma === "become");
}
