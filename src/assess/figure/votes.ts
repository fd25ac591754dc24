/**
 * Results of votes: "by 234 votes to 56", "voted 52-48", "a vote of 110 to 71". The first number is the votes; the second goes with it, and
 * would only tell the same disagreement again.
 */
import type { Document, Figure, Sentence } from "../../model.ts";

const NUMBER = "\\d{1,3}(?:,\\d{3})?";
const RESULT = new RegExp(
  `\\b(?:by|vot(?:e|es|ed|ing)(?:\\s(?:of|was))?|(?:pass|approv|adopt|reject|defeat|carri|back)ed)\\s(?<votes>${NUMBER})(?:\\svotes)?\\s?(?:-|–|to)\\s?${NUMBER}\\b`,
  "giu",
);
/** What is voted on or in: "won by 21 to 14" is a score. */
const VOTED =
  /\b(?:vot(?:e|es|ed|ing)|ballot|motion|bill|resolution|parliament|assembly|senate|congress|house|council|committee|lawmakers|deputies|referendum)\b/iu;

/** The results of a sentence, before its words are known. A span holds the first number up to the last. */
export function votesIn(
  { text }: Document,
  { start, end }: Sentence,
): readonly Pick<Figure, "start" | "end" | "text" | "measure" | "low" | "high" | "isRough">[] {
  const own = text.slice(start, end);
  if (!VOTED.test(own)) return [];
  return [...own.matchAll(RESULT)].map((match) => {
    const { votes = "" } = match.groups ?? {};
    const from = start + match.index + match[0].indexOf(votes);
    const to = start + match.index + match[0].length;
    const value = Number(votes.replace(",", ""));
    return {
      start: from,
      end: to,
      text: text.slice(from, to),
      measure: "vote",
      low: value,
      high: value,
      isRough: false,
    };
  });
}
