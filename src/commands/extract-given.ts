/**
 * Mentions that the input gives: only who is who among them is told. Names are resolved by themselves; the text is parsed where there are
 * pronouns or descriptions too.
 */
import { readSentences } from "../language/index.ts";
import { canonicalName } from "../mention/lookup.ts";
import type { Document, Mention, MentionId, Sentence, Token } from "../model.ts";
import { nameWithin, resolveDocument } from "../resolve/index.ts";
import type { GivenLine, GivenMention } from "./extract-input.ts";
import { rawDocument } from "./raw-document.ts";

/** For each mention the number of its entity; -1 where it has none. */
export function resolveGiven({ id, text, mentions }: GivenLine): readonly number[] {
  const document = rawDocument(String(id), text);
  const isNamed = mentions.every(({ form }) => form === "name");
  const sentences = isNamed ? [] : readSentences(document);
  const sentenceAt = placesOf(sentences);
  const placed = mentions.map((mention) => toMention(document, mention, sentenceAt(mention.start)));
  return resolveDocument({ document, sentences, mentions: placed, claims: [] }).entityOf;
}

/** Finds the sentence that a place in the text belongs to. */
function placesOf(sentences: readonly Sentence[]): (at: number) => Sentence | undefined {
  const order = [...sentences];
  return (at) => {
    let [low, high] = [0, order.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((order[middle]?.start ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return order[low];
  };
}

function toMention({ text }: Document, given: GivenMention, sentence: Sentence | undefined): Mention {
  const { start, end, kind, form } = given;
  const printed = text.slice(start, end);
  const name = form === "name" ? nameWithin(kind, printed) : printed;
  const canonical = form === "name" ? canonicalName(name, kind) : undefined;
  return {
    ...{ id: `${start}-${end}` as MentionId, start, end, kind, form, text: name, finder: "given" },
    ...placeIn(sentence, given),
    ...(canonical === undefined ? {} : { canonical }),
  };
}

/** The tokens of a mention in its sentence, and the one that heads it. */
function placeIn(
  sentence: Sentence | undefined,
  { start, end }: GivenMention,
): Pick<Mention, "sentence" | "tokens" | "head"> {
  const tokens = sentence?.tokens ?? [];
  const first = Math.max(
    0,
    tokens.findIndex((token) => token.end > start),
  );
  const after = tokens.findIndex((token) => token.start >= end);
  const span = { start: first, end: after < 0 ? tokens.length : after };
  return { sentence: sentence?.index ?? 0, tokens: span, head: headIn(tokens, span) };
}

function headIn(tokens: readonly Token[], { start, end }: Mention["tokens"]): number {
  const at = tokens.slice(start, end).findIndex(({ head }) => head < start || head >= end);
  return start + Math.max(at, 0);
}
