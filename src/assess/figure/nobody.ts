/** Counts of none: "no civilians were hurt", "there were no survivors", "nobody was killed". */
import type { Quantity } from "../../language/quantities.ts";
import type { Tree } from "../../language/tree.ts";

/** The places of a sentence where nobody is counted, each as a quantity of none. */
export function nobodyIn({ tokens }: Tree): readonly Quantity[] {
  return tokens.flatMap(({ text, head, deprel, start, end }, i): readonly Quantity[] => {
    const word = text.toLowerCase();
    if (word === "nobody") return [none(start, end)];
    const noun = tokens[word === "no" && deprel === "det" ? head : -1];
    if (noun === undefined || head < i || head - i > FARTHEST) return [];
    const between = tokens.slice(i + 1, head + 2);
    return between.some((token) => ELSE.test(token.text)) ? [] : [none(start, noun.end)];
  });
}

/** Words from "no" to its noun, at most. */
const FARTHEST = 3;
/** "No one else was hurt": somebody was. */
const ELSE = /^(?:other|others|else|more|further|additional|new)$/iu;

function none(start: number, end: number): Quantity {
  return { kind: "count", start, end, low: 0, high: 0 };
}
