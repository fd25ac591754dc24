/** Ages that a sentence gives to people that it names: "Ada Roe, 38,", "Ada Roe (38)", "38-year-old Ada Roe". */
import type { Document, Figure, Mention, Sentence } from "../../model.ts";

/** A mention with its number in the document. */
export interface Numbered {
  readonly mention: Mention;
  readonly index: number;
}

/** An age, before its sentence's words are known. */
export type Age = Pick<Figure, "start" | "end" | "text" | "measure" | "low" | "high" | "isRough" | "of">;

const BEHIND =
  /^(?:,\s*(?:who\s+(?:is|was)\s+|aged\s+|age\s+|an?\s+)?|\s*\(|\s+(?:is|was|,?\s*aged)\s+)(\d{1,3})(?=\s*[,).;]|-year-old|\s+years?\s+old|$|\s+(?:and|at|when|was|were|who|from|of)\b)/u;
const BEFORE = /(\d{1,3})-year-old\s+(?:[\p{L}’'.-]+\s+){0,3}$/u;
/** UTF-16 units around a name in which its age may stand. */
const NEAR = 60;

/** The ages of a sentence. */
export function agesIn({ text }: Document, sentence: Sentence, mentions: readonly Numbered[]): readonly Age[] {
  return mentions.flatMap(({ mention, index }): readonly Age[] => {
    if (mention.kind !== "person" || mention.form !== "name") return [];
    const behind = BEHIND.exec(text.slice(mention.end, Math.min(sentence.end, mention.end + NEAR)));
    const from = Math.max(sentence.start, mention.start - NEAR);
    const found = behind ?? BEFORE.exec(text.slice(from, mention.start));
    const age = Number(found?.[1]);
    if (found === null || age < 1 || age > 120) return [];
    const start = (behind === null ? from : mention.end) + found.index + found[0].indexOf(String(found[1]));
    const end = start + String(found[1]).length;
    return [
      { start, end, text: text.slice(start, end), measure: "age", low: age, high: age, isRough: false, of: index },
    ];
  });
}
