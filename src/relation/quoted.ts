/**
 * Who speaks the quotations of a document: the subject of the speech verb beside a quotation, in its first or last sentence or in an
 * opening one that ends with a colon; of a quotation without one, who spoke the one right before it.
 */
import { type Quotation, quotationsOf } from "../language/index.ts";
import type { Attribution, Token } from "../model.ts";
import { spokenBy } from "./attribution.ts";
import type { Passage } from "./passage.ts";
import { speakersOf } from "./speech.ts";
import { isSpeech } from "./speech-words.ts";

/** A quotation with its speaker. */
interface Spoken {
  readonly quotation: Quotation;
  readonly speaker: Attribution | undefined;
}

/** The passages of a document, knowing who speaks each token that stands in a quotation. */
export function withSpeakers(passages: readonly Passage[]): readonly Passage[] {
  const quotations = quotationsIn(passages).filter(({ kind }) => kind === "speech");
  if (quotations.length === 0) return passages;
  const bySentence = quotationsBySentence(quotations);
  const spoken: Spoken[] = [];
  for (const quotation of quotations) {
    spoken.push({ quotation, speaker: speakerOf(passages, bySentence, quotation) ?? continued(spoken, quotation) });
  }
  const known = quotationsBySentence(spoken.map(({ quotation }) => quotation));
  const speakers = new Map(spoken.map(({ quotation, speaker }) => [quotation, speaker]));
  return passages.map((passage, at) => ({
    ...passage,
    speakerAt: (token) => {
      const place = passage.tokens[token];
      // Inner quotations come after outer ones.
      const around = (known.get(at) ?? []).filter((quotation) => place !== undefined && holds(quotation, place));
      return around.map((quotation) => speakers.get(quotation)).findLast((speaker) => speaker !== undefined);
    },
  }));
}

function quotationsIn(passages: readonly Passage[]): readonly Quotation[] {
  const document = passages[0]?.document;
  if (document === undefined) return [];
  return quotationsOf(
    document,
    passages.map(({ sentence }) => sentence),
  );
}

function quotationsBySentence(quotations: readonly Quotation[]): ReadonlyMap<number, readonly Quotation[]> {
  const lists = new Map<number, Quotation[]>();
  for (const quotation of quotations) {
    for (let at = quotation.sentences.start; at < quotation.sentences.end; at++) {
      const list = lists.get(at);
      if (list === undefined) lists.set(at, [quotation]);
      else list.push(quotation);
    }
  }
  return lists;
}

function holds(quotation: Quotation, token: Token): boolean {
  return token.start >= quotation.start && token.end <= quotation.end;
}

type BySentence = ReadonlyMap<number, readonly Quotation[]>;

/** The speaker beside a quotation: the nearest speech verb outside all quotations in its first or last sentence. */
function speakerOf(
  passages: readonly Passage[],
  bySentence: BySentence,
  quotation: Quotation,
): Attribution | undefined {
  const { start, end } = quotation.sentences;
  const beside = [...new Set([start, end - 1])].flatMap((at) => {
    const passage = passages[at];
    return passage === undefined ? [] : saidIn(passage, bySentence.get(at) ?? []);
  });
  const distance = ({ at }: Said) => (at < quotation.start ? quotation.start - at : at - quotation.end);
  const nearest = [...beside].sort((a, b) => distance(a) - distance(b) || a.at - b.at)[0];
  return nearest?.speaker ?? announced(passages[start - 1], bySentence.get(start - 1) ?? []);
}

interface Said {
  /** Where the speech verb stands. */
  readonly at: number;
  readonly speaker: Attribution;
}

/** The speech verbs of a sentence outside quotations, with their speakers. */
function saidIn(passage: Passage, quotations: readonly Quotation[]): readonly Said[] {
  const isOutside = (token: Token) => quotations.every((quotation) => !holds(quotation, token));
  return passage.tokens.flatMap((token, at): readonly Said[] => {
    const isSaying = token.upos === "VERB" && isSpeech(token.lemma.toLowerCase());
    if (!isSaying || !isOutside(token)) return [];
    const speakers = speakersOf(passage, at).filter((head) => {
      const speaker = passage.tokens[head];
      return speaker !== undefined && isOutside(speaker);
    });
    const speaker = spokenBy(passage, speakers);
    return speaker === undefined ? [] : [{ at: token.start, speaker }];
  });
}

/** "Doe told reporters:" before the quotation. */
function announced(passage: Passage | undefined, quotations: readonly Quotation[]): Attribution | undefined {
  return passage?.tokens.at(-1)?.text === ":" ? saidIn(passage, quotations).at(-1)?.speaker : undefined;
}

/** A quotation right after another, with nothing but that one's sentence between, goes on with its speaker. */
function continued(spoken: readonly Spoken[], quotation: Quotation): Attribution | undefined {
  const last = spoken.findLast((other) => other.quotation.end <= quotation.start);
  const isNext = last !== undefined && quotation.sentences.start - last.quotation.sentences.end <= 0;
  return isNext ? last?.speaker : undefined;
}
