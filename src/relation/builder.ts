/**
 * Drafts → claims: quote with offsets, mood, speaker, time, id.
 */
import { hashOf } from "../common/hash.ts";
import type { Argument, Claim, ClaimId, PartialDate, Span, When } from "../model.ts";
import { attributionOf } from "./attribution.ts";
import { nounFrameOf } from "./frames.ts";
import { type Mood, moodOf } from "./mood.ts";
import { lemmaAt, type Passage, relationAt } from "./passage.ts";
import { type Draft, PRESUPPOSED } from "./rule.ts";
import { type TimeExpression, timesIn } from "./time.ts";
import { isVerb } from "./verbs.ts";

/** A quote is a sentence, or as much of a longer one. */
const LONGEST_QUOTE = 600;

/** Makes the claims of one sentence. `previous` is the last date that the document gave before it. */
export function buildClaims(
  passage: Passage,
  drafts: readonly { readonly draft: Draft; readonly rule: string }[],
  previous: PartialDate | undefined,
): readonly Claim[] {
  if (drafts.length === 0) return [];
  const frame = {
    ...(passage.document.published === undefined ? {} : { published: passage.document.published }),
    ...(previous === undefined ? {} : { previous }),
  };
  const past = timesIn(passage.document, passage.sentence, { ...frame, ahead: false });
  const ahead = timesIn(passage.document, passage.sentence, { ...frame, ahead: true });
  return drafts.flatMap(({ draft, rule }) => {
    const mood = draft.mood ?? moodOf(passage, draft.at);
    const times = mood.modality === "planned" ? ahead : past;
    const claim = toClaim(
      passage,
      draft,
      rule,
      mood,
      draft.mood === undefined ? whenOf(passage, draft.at, times) : undefined,
    );
    return claim === undefined ? [] : [claim];
  });
}

function toClaim(passage: Passage, draft: Draft, rule: string, mood: Mood, when: When | undefined): Claim | undefined {
  const quote = quoteOf(passage, draft);
  if (quote === undefined) return undefined;
  const { subject, object, others = [], where, title, relation, label, trigger } = draft;
  // What is presupposed ("Defense Secretary Jane Doe") is the article's own word, whoever is quoted around it.
  const by = draft.mood === PRESUPPOSED ? undefined : attributionOf(passage, draft.at);
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
    ...(by === undefined || by.span.start === subject.start ? {} : { by }),
    ...(when === undefined ? {} : { when }),
    quote: text.slice(quote.start, quote.end),
    ...quote,
    context: [],
    confidence: draft.confidence,
    rule,
  };
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

/** The time expression whose clause is this token's, or that of a verb it is a part of. */
function whenOf(passage: Passage, at: number, times: readonly TimeExpression[]): When | undefined {
  const owners = times.map((time) => ownerOf(passage, time));
  const direct = times[owners.indexOf(at)];
  if (direct !== undefined) return direct.when;
  // "agreed in talks on Thursday": the talks' day is the agreement's.
  const within = owners.findIndex(
    (owner) => owner >= 0 && passage.tokens[owner]?.head === at && relationAt(passage, owner) === "obl",
  );
  if (within >= 0) return times[within]?.when;
  const head = passage.tokens[at]?.head ?? -1;
  const relation = passage.tokens[at]?.deprel ?? "";
  const shared = /^(?:xcomp|conj|obj|obl|nmod|advcl)$/u.test(relation);
  const above = shared && head >= 0 ? times[owners.indexOf(head)] : undefined;
  return above?.when;
}

/** The verb, or noun for an event, that a time expression belongs to. */
function ownerOf(passage: Passage, time: TimeExpression): number {
  let at = passage.tokens.findLastIndex((token) => token.end <= time.end);
  for (let steps = 0; steps < 20 && at >= 0; steps++) {
    at = passage.tokens[at]?.head ?? -1;
    if (at >= 0 && (isVerb(passage, at) || nounFrameOf(lemmaAt(passage, at)) !== undefined)) return at;
  }
  return -1;
}
