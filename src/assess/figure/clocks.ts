/** Times of day, in minutes from midnight: "8:45 a.m.", "at about 9 pm", "17:30", "9 in the morning", "shortly after noon". Other zones are left out. */
import type { Document, Figure, Sentence } from "../../model.ts";

/** A time of day, before its sentence's words are known. */
export type Clock = Pick<Figure, "start" | "end" | "text" | "measure" | "low" | "high" | "isRough">;

const ROUGH =
  "(?:(?:at\\s+)?(?:about|around|approximately|roughly|nearly|almost|shortly|just|soon)\\s+(?:(?:before|after|at|past)\\s+)?)?";
const PATTERN = new RegExp(
  `${ROUGH}(?:\\b(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d))?\\s?(?<half>[ap])\\.?\\s?m\\b\\.?|\\b(?<hour24>[01]?\\d|2[0-3])[:](?<minute24>[0-5]\\d)\\b|\\b(?<day>\\d{1,2})(?:[:.](?<dayMinute>[0-5]\\d))?(?:\\s+o['’]clock)?\\s+(?:in\\s+the\\s+(?<part>morning|afternoon|evening)|(?<night>at\\s+night))\\b|\\b(?<word>noon|midday|midnight)\\b)(?<zone>\\s*\\(?(?:GMT|UTC)\\b)?`,
  "giu",
);
const HALF_DAY = 720;

/** The times of day of a sentence. */
export function clocksIn({ text }: Document, sentence: Sentence): readonly Clock[] {
  const own = text.slice(sentence.start, sentence.end);
  return [...own.matchAll(PATTERN)].flatMap((match) => {
    const minutes = minutesOf(match.groups ?? {});
    if (minutes === undefined || match.groups?.["zone"] !== undefined) return [];
    const start = sentence.start + match.index;
    const isRough = /^(?:at\s+)?(?:about|around|appr|rough|near|almost|shortly|just|soon)/iu.test(match[0]);
    const end = start + match[0].trimEnd().length;
    return [{ start, end, text: text.slice(start, end), measure: "clock", low: minutes, high: minutes, isRough }];
  });
}

function minutesOf({
  hour,
  minute,
  half,
  hour24,
  minute24,
  word,
  day,
  dayMinute,
  part,
}: Readonly<Record<string, string | undefined>>): number | undefined {
  if (word !== undefined) return word.toLowerCase() === "midnight" ? 0 : HALF_DAY;
  if (hour24 !== undefined) return Number(hour24) * 60 + Number(minute24);
  const hours = Number(hour ?? day);
  if (hours < 1 || hours > 12) return undefined;
  const isLater = half?.toLowerCase() === "p" || (day !== undefined && part !== "morning");
  return (hours % 12) * 60 + Number(minute ?? dayMinute ?? 0) + (isLater ? HALF_DAY : 0);
}
