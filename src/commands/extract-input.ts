/** The input lines of `redthread extract`: `{"id", "text", "mentions"?}`. */
import { RedthreadError } from "../errors.ts";
import type { Form, Span } from "../model.ts";
import { isKind, type Kind } from "../schema.ts";

/** A mention that the input gives. A kind that is not ours counts as an organization, like every group that acts. */
export interface GivenMention extends Span {
  readonly kind: Kind;
  readonly form: Form;
}

/** One line of input. */
export interface GivenLine {
  readonly id: unknown;
  readonly text: string;
  readonly mentions: readonly GivenMention[];
}

/** Reads a line; throws RedthreadError `bad-input` where it is no JSON object with a text. */
export function parseLine(line: string): GivenLine {
  const value = parseJson(line);
  if (!isRecord(value) || typeof value["text"] !== "string") {
    throw new RedthreadError("bad-input", 'the line is no JSON object with a "text"');
  }
  const mentions = Array.isArray(value["mentions"]) ? value["mentions"] : [];
  return { id: value["id"] ?? null, text: value["text"], mentions: mentions.flatMap(givenMention) };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (thrown) {
    throw new RedthreadError("bad-input", "the line is not JSON", { cause: thrown });
  }
}

function givenMention(value: unknown): readonly GivenMention[] {
  if (!isRecord(value)) return [];
  const { start, end, kind, form } = value;
  if (typeof start !== "number" || typeof end !== "number") return [];
  return [
    {
      start,
      end,
      kind: typeof kind === "string" && isKind(kind) ? kind : "organization",
      form: form === "nominal" || form === "pronoun" ? form : "name",
    },
  ];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
