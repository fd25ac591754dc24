/**
 * Drafts → claims: quote with offsets, mood, speaker, time, id.
 */
import { hashOf } from "../common/hash.ts";
import type { Argument, Attribution, Claim, ClaimId, PartialDate, Span, When } from "../model.ts";
import { attributionOf } from "./attribution.ts";
import { type Mood, moodOf } from "./mood.ts";
import type { Passage } from "./passage.ts";
import { type Draft, PRESUPPOSED } from "./rule.ts";
import type { SentenceTimes } from "./time.ts";
import { whenOf } from "./when.ts";

/** A quote is a sentence, or as much of a longer one. */
const LONGEST_QUOTE = 600;

/**
 * Makes the claims of one sentence.
 *
 * @param readTimes reads the sentence's times
 * @param previous the last date that the document gave before it
 */
export function buildClaims(
  passage: Passage,
  drafts: readonly { readonly draft: Draft; readonly rule: string }[],
  readTimes: SentenceTimes,
  previous: PartialDate | undefined,
): readonly Claim[] {
  if (drafts.length === 0) return [];
  const frame = {
    ...(passage.document.published === undefined ? {} : { published: passage.document.published }),
    ...(previous === undefined ? {} : { previous }),
  };
  const past = readTimes({ ...frame, ahead: false });
  const ahead = readTimes({ ...frame, ahead: true });
  return drafts.flatMap(({ draft, rule }) => {
    const mood = draft.mood ?? moodOf(passage, draft.at, draft.relation);
    const times = mood.modality === "planned" || mood.modality === "demanded" ? ahead : past;
    const timed = {
      at: draft.at,
      ...(draft.object === undefined ? {} : { object: draft.object }),
      asserted: mood.modality === "asserted",
    };
    const when = draft.mood === undefined ? whenOf(passage, timed, times) : undefined;
    const claim = toClaim(passage, draft, rule, withContent(passage, draft, mood), when);
    return claim === undefined ? [] : [claim];
  });
}

/** "has pledged to cut" says that there is a pledge, and no more than a plan of the cut. */
function withContent(passage: Passage, { content, relation }: Draft, mood: Mood): Mood {
  if (content === undefined || mood.modality !== "asserted") return mood;
  const { modality } = moodOf(passage, content, relation);
  return { ...mood, modality };
}

function toClaim(passage: Passage, draft: Draft, rule: string, mood: Mood, when: When | undefined): Claim | undefined {
  const quote = quoteOf(passage, draft);
  if (quote === undefined) return undefined;
  const { subject, object, others = [], where, title, relation, label, trigger } = draft;
  // What is presupposed ("Defense Secretary Jane Doe") is the article's own word, whoever is quoted around it.
  const by =
    draft.mood === PRESUPPOSED ? undefined : othersWord(passage, attributionOf(passage, draft.at), subject, mood);
  const { id: document, text } = passage.document;
  const parts = [
    document,
    relation,
    title ?? "",
    subject.start,
    object?.start ?? "",
    object?.end ?? "",
    trigger.start,
    rule,
  ];
  return {
    id: hashOf("claim", ...parts.map(String)) as ClaimId,
    document,
    sentence: passage.sentence.index,
    relation,
    label,
    trigger,
    subject,
    ...(object === undefined ? {} : { object }),
    others,
    ...(where === undefined ? {} : { where }),
    ...(title === undefined ? {} : { title }),
    ...mood,
    ...(by === undefined ? {} : { by }),
    ...(when === undefined ? {} : { when }),
    quote: text.slice(quote.start, quote.end),
    ...quote,
    context: [],
    confidence: draft.confidence,
    rule,
  };
}

/**
 * Who says so beside the subject: "Norway vowed to sign" needs no one's word, "Norway claims to have signed" is Norway's alone, and that
 * "Doe explained", as told by sources, is theirs.
 */
function othersWord(
  passage: Passage,
  by: Attribution | undefined,
  subject: Argument,
  { modality }: Mood,
): Attribution | undefined {
  if (by === undefined || (by.span.start !== subject.start && !isBeside(passage, subject, by.span))) return by;
  return by.by ?? (modality === "asserted" || modality === "denied" ? by : undefined);
}

/** Whether a subject is a further member of the list that a speaker leads: "Norway and Chile vowed". */
function isBeside({ tokens, tree }: Passage, subject: Argument, speaker: Span): boolean {
  const first = tokens.findIndex(({ start }) => start === subject.start);
  const member = tree.path(first).find((at) => !/^(?:compound|flat|nmod:desc|amod)$/u.test(tokens[at]?.deprel ?? ""));
  const list = tokens[member ?? -1];
  const leader = list?.deprel === "conj" ? tokens[list.head] : undefined;
  return leader !== undefined && leader.start >= speaker.start && leader.end <= speaker.end;
}

/** The sentence; of a very long one the part around the claim's words. Undefined where they stand too far apart. */
function quoteOf(passage: Passage, draft: Draft): Span | undefined {
  const { start, end } = passage.sentence;
  if (end - start <= LONGEST_QUOTE) return { start, end };
  const parts: readonly (Argument | Span)[] = [
    draft.trigger,
    draft.subject,
    ...(draft.object === undefined ? [] : [draft.object]),
  ];
  const from = Math.min(...parts.map((part) => part.start));
  const to = Math.max(...parts.map((part) => part.end));
  if (to - from > LONGEST_QUOTE) return undefined;
  const words = passage.tokens.filter(
    (token) => token.start >= to - LONGEST_QUOTE && token.end <= from + LONGEST_QUOTE,
  );
  const inside = words.filter((token) => token.end <= Math.max(to, from + LONGEST_QUOTE) && token.start >= from);
  return { start: from, end: Math.max(to, inside.at(-1)?.end ?? to) };
}
