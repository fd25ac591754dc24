/** How often something happened, in a word: "met him twice". "Three times" is read as other numbers are. */
import type { Tree } from "../../language/tree.ts";
import type { Figure } from "../../model.ts";

const TIMES: ReadonlyMap<string, number> = new Map([
  ["twice", 2],
  ["thrice", 3],
]);
/** "Twice as large", "twice the sum": no number of times. */
const COMPARED = /^(?:as|the|that|what|its|their|his|her|more|this|those|a)$/iu;

/** The words of a sentence that say how often a verb's deed was done. */
export function repeatsIn({
  tokens,
}: Tree): readonly Pick<Figure, "start" | "end" | "text" | "measure" | "low" | "high" | "isRough">[] {
  return tokens.flatMap(({ text, start, end, head }, i) => {
    const value = TIMES.get(text.toLowerCase());
    const isDone = tokens[head]?.upos === "VERB" && !COMPARED.test(tokens[i + 1]?.text ?? "");
    return value === undefined || !isDone
      ? []
      : [{ start, end, text, measure: "time", low: value, high: value, isRough: false }];
  });
}
