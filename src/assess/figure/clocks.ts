/**
 * Times of day, in minutes from midnight: "8:45 a.m.", "at about 9 pm", "17:30", "9 in the morning", "shortly after noon", "twenty to four",
 * "half past nine", "1415 GMT". A zone that is named stands in the measure: times of two zones are not compared as they are.
 */
import type { Document, Figure, Sentence } from "../../model.ts";

/** A time of day, before its sentence's words are known. */
export type Clock = Pick<Figure, "start" | "end" | "text" | "measure" | "low" | "high" | "isRough">;

const HOURS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const MINUTES: Readonly<Record<string, number>> = {
  five: 5,
  ten: 10,
  quarter: 15,
  twenty: 20,
  "twenty-five": 25,
  half: 30,
};
const HOUR = `(?:${HOURS.join("|")}|1[0-2]|[1-9])`;
const PART = "(?:\\s+(?:in\\s+the\\s+(?<part>morning|afternoon|evening)|(?<night>at\\s+night)))";
const ROUGH =
  "(?:(?:at\\s+)?(?:about|around|approximately|roughly|nearly|almost|shortly|just|soon)\\s+(?:(?:before|after|at|past)\\s+)?)?";
const ZONE =
  "(?:\\s*\\(?(?<zone>GMT|UTC)\\b|\\s+(?<place>(?:\\p{L}+\\s)?\\p{L}+)\\s+time\\b(?!\\s+(?:in|since|that|when)\\b))?";

const PATTERNS: readonly RegExp[] = [
  `\\b(?<hour24>[01]?\\d|2[0-3])[:.]?(?<minute24>[0-5]\\d)(?=\\s*\\(?(?:GMT|UTC)\\b|\\s+local\\s+time\\b)`,
  `\\b(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d))?\\s?(?<half>[ap])\\.?\\s?m\\b\\.?`,
  `\\b(?<hour24>[01]?\\d|2[0-3])[:](?<minute24>[0-5]\\d)\\b`,
  // "ten to twelve ships" are no time of day.
  `\\b(?:an?\\s+)?(?<past>quarter|half|(?:twenty-five|five|ten|twenty|\\d{1,2})(?=\\s+minutes\\b|[\\s-]past\\b)|(?<=\\b(?:at|about|around)\\s)(?:twenty-five|five|ten|twenty))(?:\\s+minutes)?[\\s-]+(?<side>past|to|before|after)\\s+(?<hour>${HOUR}|noon|midnight)\\b${PART}?`,
  `\\b(?<hour>${HOUR})(?:[:.](?<minute>[0-5]\\d))?(?:\\s+o['’]clock${PART}?|${PART.replaceAll("?<part>", "?<part2>").replaceAll("?<night>", "?<night2>")})`,
  `\\b(?<word>noon|midday|midnight)\\b`,
].map((pattern) => new RegExp(`${ROUGH}${pattern}${ZONE}`, "giu"));

const HALF_DAY = 720;

/** The times of day of a sentence. */
export function clocksIn({ text }: Document, sentence: Sentence): readonly Clock[] {
  const own = text.slice(sentence.start, sentence.end);
  const found = PATTERNS.flatMap((pattern) => [...own.matchAll(pattern)]).flatMap((match): readonly Clock[] => {
    const minutes = minutesOf(match.groups ?? {}, own);
    if (minutes === undefined) return [];
    const start = sentence.start + match.index;
    const isRough = /^(?:at\s+)?(?:about|around|appr|rough|near|almost|shortly|just|soon)/iu.test(match[0]);
    const end = start + match[0].trimEnd().length;
    const measure = measureOf(match.groups ?? {});
    return [{ start, end, text: text.slice(start, end), measure, ...boundsOf(match[0], minutes), isRough }];
  });
  return found.filter(({ start, end }, i) => !found.some((each, j) => j < i && each.start < end && start < each.end));
}

/** The measure of times of day: that of a zone where one is named. */
function measureOf({ zone, place }: Groups): string {
  if (zone !== undefined) return "clock (GMT)";
  const isNamed = place !== undefined && /^\p{Lu}/u.test(place);
  return isNamed ? `clock (${place})` : CLOCK;
}
/** The measure of times that are told as the place has them. */
export const CLOCK = "clock";

/** "Shortly after" a full hour may be so many minutes later, and after any other time. */
const SOON_HOUR = 30;
const SOON = 15;

/** "Shortly after four" is no time before four. */
function boundsOf(words: string, minutes: number): Pick<Clock, "low" | "high"> {
  const side = /^(?:at\s+)?(?:shortly|just|soon)\s+(before|after|past)\b/iu.exec(words)?.[1]?.toLowerCase();
  const soon = side === undefined ? 0 : minutes % 60 === 0 ? SOON_HOUR : SOON;
  return side === "before" ? { low: minutes - soon, high: minutes } : { low: minutes, high: minutes + soon };
}

type Groups = Readonly<Record<string, string | undefined>>;

function minutesOf(groups: Groups, sentence: string): number | undefined {
  const { word, hour24, minute24, hour = "", minute, side } = groups;
  if (word !== undefined) return word.toLowerCase() === "midnight" ? 0 : HALF_DAY;
  if (hour24 !== undefined) return Number(hour24) * 60 + Number(minute24);
  const whole = wholeHour(hour.toLowerCase(), groups, sentence);
  const past = side === undefined ? Number(minute ?? 0) : minutesPast(groups);
  if (whole === undefined || past === undefined) return undefined;
  return (whole + past + 2 * HALF_DAY) % (2 * HALF_DAY);
}

/** Minutes of the day at the full hour. */
function wholeHour(hour: string, groups: Groups, sentence: string): number | undefined {
  if (hour === "noon") return HALF_DAY;
  if (hour === "midnight") return 0;
  const number = HOURS.includes(hour) ? HOURS.indexOf(hour) + 1 : Number(hour);
  if (!(number >= 1 && number <= 12)) return undefined;
  return (number % 12) * 60 + (isAfternoon(number, groups, sentence) ? HALF_DAY : 0);
}

/** Before seven o'clock it is more often the afternoon's, where nothing says. */
function isAfternoon(hour: number, { half, part, part2, night, night2 }: Groups, sentence: string): boolean {
  if (half !== undefined) return half.toLowerCase() === "p";
  const own = part ?? part2;
  if (own !== undefined) return own !== "morning";
  if (night !== undefined || night2 !== undefined) return hour > 5 && hour < 12;
  if (/\bmorning\b|\bdawn\b/iu.test(sentence)) return false;
  return /\b(?:afternoon|evening)\b/iu.test(sentence) || hour < 7 || hour === 12;
}

function minutesPast({ past = "", side = "" }: Groups): number | undefined {
  const minutes = MINUTES[past.toLowerCase()] ?? Number(past);
  if (Number.isNaN(minutes) || minutes >= 60) return undefined;
  return /^(?:to|before)$/iu.test(side) ? -minutes : minutes;
}
