/** The input lines of `redthread extract`: `{"id", "text", "mentions"?}`, with what is known of the article beside. */
import { RedthreadError } from "../errors.ts";
import type { Form, Metadata, Span } from "../model.ts";
import { metadataOf } from "../read/fields.ts";
import { isKind, type Kind } from "../schema.ts";

/** A mention that the input gives. A kind that is not ours counts as an event: a thing with a name that is seldom shortened. */
export interface GivenMention extends Span {
  readonly kind: Kind;
  readonly form: Form;
}

/** One line of input. */
export interface GivenLine {
  readonly id: unknown;
  readonly text: string;
  /** Title, outlet, date and the like, under the names that the reader of JSON lines knows. */
  readonly metadata: Metadata;
  readonly mentions: readonly GivenMention[];
}

/** Reads a line; throws RedthreadError `bad-input` where it is no JSON object with a text. */
export function parseLine(line: string): GivenLine {
  const value = parseJson(line);
  const { text, id = null } = isRecord(value) ? value : {};
  if (!isRecord(value) || typeof text !== "string") {
    throw new RedthreadError("bad-input", 'the line is no JSON object with a "text"');
  }
  const mentions = Array.isArray(value["mentions"]) ? value["mentions"] : [];
  return {
    id,
    text,
    metadata: metadataOf(value),
    mentions: mentions.map((mention) => givenMention(mention, text.length)),
  };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (thrown) {
    throw new RedthreadError("bad-input", "the line is not JSON", { cause: thrown });
  }
}

function givenMention(value: unknown, length: number): GivenMention {
  const { start, end, kind, form } = isRecord(value) ? value : {};
  if (!isOffset(start, length) || !isOffset(end, length) || start >= end) {
    throw new RedthreadError(
      "bad-input",
      `a mention's start and end are no span of the text: ${JSON.stringify(value)}`,
    );
  }
  return {
    start,
    end,
    kind: typeof kind === "string" && isKind(kind) ? kind : "event",
    form: form === "nominal" || form === "pronoun" ? form : "name",
  };
}

function isOffset(value: unknown, length: number): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= length;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
