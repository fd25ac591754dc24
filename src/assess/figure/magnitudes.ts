/** Magnitudes of earthquakes: "of magnitude 6.4", "a 6.4-magnitude quake", "measuring 6.4 on the Richter scale". */
import type { Document, Figure, Sentence } from "../../model.ts";

/** A magnitude, before its sentence's words are known. */
export type Magnitude = Pick<Figure, "start" | "end" | "text" | "measure" | "low" | "high" | "isRough">;

const PATTERN =
  /\bmagnitude(?: of| was| at)?(?: about| around)? (?<behind>\d(?:\.\d)?)\b|\b(?<before>\d(?:\.\d)?)(?:-| )magnitude\b|\b(?<scale>\d\.\d) on the (?:open-ended )?Richter\b/giu;

/** The magnitudes of a sentence. */
export function magnitudesIn({ text }: Document, sentence: Sentence): readonly Magnitude[] {
  const own = text.slice(sentence.start, sentence.end);
  return [...own.matchAll(PATTERN)].map((match) => {
    const { behind, before, scale } = match.groups ?? {};
    const digits = behind ?? before ?? scale ?? "";
    const start = sentence.start + match.index + match[0].indexOf(digits);
    const value = Number(digits);
    return {
      start,
      end: start + digits.length,
      text: digits,
      measure: "magnitude",
      low: value,
      high: value,
      isRough: false,
    };
  });
}
