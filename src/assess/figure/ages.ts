/** Ages: of people that a sentence names ("Ada Roe, 38,", "Ada Roe (38)", "38-year-old Ada Roe"), and of things ("a 19-year-old jet"). */
import type { Document, Figure, Sentence } from "../../model.ts";
import type { Numbered } from "./surroundings.ts";
import { nounClass } from "./vocabulary.ts";

/** An age, before its sentence's words are known. */
export type Age = Pick<Figure, "start" | "end" | "text" | "measure" | "low" | "high" | "isRough" | "of">;

const BEHIND =
  /^(?:,\s*(?:[\p{L}’'.-]+\s+){1,4}?(?=\d{1,3}-year-old)|,\s*(?:who\s+(?:is|was)\s+(?:(?:believed|thought|said)\s+to\s+be\s+|only\s+|just\s+)?|aged\s+|age\s+|an?\s+)?|,\s*[^,.;()]{3,50},\s*(?:who\s+(?:is|was)\s+(?:only\s+|just\s+)?|aged\s+)?|\s*\(|\s+(?:is|was|,?\s*aged)\s+(?:only\s+|just\s+)?|,?\s+(?:who\s+)?died\s+(?:on\s+\w+\s+)?(?:at|aged)\s+(?:the\s+age\s+of\s+)?)(\d{1,3})(?=\s*[,).;]|-year-old|\s+years?\s+old|$|\s+(?:and|at|when|was|were|who|from|of)\b)/u;
const BEFORE = /(\d{1,3})-year-old\s+(?:[\p{L}’'.-]+\s+){0,3}$/u;
/** UTF-16 units around a name in which its age may stand. */
const NEAR = 60;

const THING =
  "plane|jet|jetliner|airliner|aircraft|helicopter|ship|ferry|vessel|boat|trawler|tanker|bus|train|locomotive|car|truck|bridge|building|tower|dam|mine|plant|factory|reactor|stadium|church|mosque|temple|pipeline|company|firm|bank";
/** People of whom a story has one, or who are of one age. */
const ROLE =
  "gunman|gunmen|attacker|assailant|suspect|bomber|killer|shooter|pilot|captain|co-pilot|driver|defendant|accused|youngest victim|oldest victim";
const THINGS = [
  new RegExp(`\\b(?<age>\\d{1,3})-year-old\\s+(?:[\\p{L}-]+\\s+){0,2}?(?<thing>${THING})\\b`, "giu"),
  new RegExp(`\\b(?<thing>${THING})\\s+(?:is|was)\\s+(?<age>\\d{1,3})\\s+years\\s+old\\b`, "giu"),
  new RegExp(`\\b(?<age>\\d{1,3})-year-old\\s+(?:[\\p{L}-]+\\s+)?(?<thing>${ROLE})\\b`, "giu"),
  new RegExp(
    `\\b(?<thing>${ROLE})(?:,\\s*(?:aged\\s+|an?\\s+(?:man|woman|boy|girl)\\s+(?:of|aged)\\s+)?|\\s+(?:is|was)\\s+(?:an?\\s+(?:(?:man|woman|boy|girl)\\s+(?:of|aged)\\s+)?)?)(?<age>\\d{1,3})(?=-year-old|\\s+years\\s+old|\\s*[,.;]|$)`,
    "giu",
  ),
  new RegExp(`\\b(?<thing>${ROLE})\\s+was\\s+a\\s+(?:boy|girl|man|woman)\\s+(?:of|aged)\\s+(?<age>\\d{1,3})\\b`, "giu"),
];

/** The ages of a sentence. */
export function agesIn(document: Document, sentence: Sentence, mentions: readonly Numbered[]): readonly Age[] {
  const own = mentions.flatMap((each) => ageOf(document, sentence, each) ?? []);
  return [...own, ...referred(document, sentence, own), ...thingsIn(document, sentence)];
}

function ageOf({ text }: Document, sentence: Sentence, { mention, index }: Numbered): Age | undefined {
  // A name of two words with an age behind it is a person's, whatever it is taken for.
  if (mention.form !== "name" || (mention.kind !== "person" && !/\s/u.test(mention.text))) return undefined;
  const behind = BEHIND.exec(text.slice(mention.end, Math.min(sentence.end, mention.end + NEAR)));
  const from = Math.max(sentence.start, mention.start - NEAR);
  const found = behind ?? (mention.kind === "person" ? BEFORE.exec(text.slice(from, mention.start)) : null);
  const age = Number(found?.[1]);
  if (found === null || age < 1 || age > 120) return undefined;
  const start = (behind === null ? from : mention.end) + found.index + found[0].indexOf(String(found[1]));
  return { ...exactly(text, start, String(found[1])), measure: "age", of: index };
}

/** "The 18-year-old" that no name follows: whom it means, who is who within the document tells. */
const REFERRED = /\b[Tt]he (\d{1,3})-year-old\b(?!\s+(?:[\p{L}’'.-]+\s+){0,3}\p{Lu})/gu;

function referred({ text }: Document, sentence: Sentence, known: readonly Age[]): readonly Age[] {
  return [...text.slice(sentence.start, sentence.end).matchAll(REFERRED)].flatMap((match) => {
    const start = sentence.start + match.index + 4;
    const isKnown = known.some((age) => age.start === start);
    return isKnown ? [] : [{ ...exactly(text, start, match[1] ?? ""), measure: WHOSE }];
  });
}

/** The measure of an age of somebody who is named before. */
export const WHOSE = "age of whom";

function thingsIn({ text }: Document, sentence: Sentence): readonly Age[] {
  const own = text.slice(sentence.start, sentence.end);
  return THINGS.flatMap((pattern) =>
    [...own.matchAll(pattern)].map((match) => {
      const { age = "", thing = "" } = match.groups ?? {};
      const start = sentence.start + match.index + match[0].indexOf(age);
      return { ...exactly(text, start, age), measure: `age of ${nounClass(thing.toLowerCase())}` };
    }),
  );
}

function exactly(text: string, start: number, digits: string): Omit<Age, "measure"> {
  const [end, age] = [start + digits.length, Number(digits)];
  return { start, end, text: text.slice(start, end), low: age, high: age, isRough: false };
}
