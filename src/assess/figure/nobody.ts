/** Counts of none: "no civilians were hurt", "there were no survivors", "nobody was killed", "not one tank", "not a single cent". */
import type { Quantity } from "../../language/quantities.ts";
import type { Tree } from "../../language/tree.ts";
import type { Token } from "../../model.ts";

/** The places of a sentence where nobody or nothing is counted, each as a quantity of none. */
export function nobodyIn({ tokens }: Tree): readonly Quantity[] {
  return tokens.flatMap(({ text, start, end }, i): readonly Quantity[] => {
    const word = text.toLowerCase();
    if (word === "nobody") return [none(start, end)];
    const isNone = word === "no" || (/^(?:one|single)$/u.test(word) && isNegated(tokens, i));
    const noun = isNone ? nounOf(tokens, i) : undefined;
    return noun === undefined ? [] : [none(start, noun.end)];
  });
}

/** The noun of "no", "one" or "single", where it stands near behind. */
function nounOf(tokens: readonly Token[], at: number): Token | undefined {
  const { head = -1, deprel = "" } = tokens[at] ?? {};
  if (!/^(?:det|nummod|amod)$/u.test(deprel) || head < at || head - at > FARTHEST) return undefined;
  const between = tokens.slice(at + 1, head + 2);
  return between.some((token) => ELSE.test(token.text)) ? undefined : tokens[head];
}

/** "not one", "did not lose a single", "without a single". */
function isNegated(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - BEFORE), at).some(({ text }) => /^(?:not|n['’]t|never|without)$/iu.test(text));
}

/** Words from "no" to its noun, at most; and from "not" to "one". */
const FARTHEST = 3;
const BEFORE = 6;
/** "No one else was hurt": somebody was. */
const ELSE = /^(?:other|others|else|more|further|additional|new)$/iu;

function none(start: number, end: number): Quantity {
  return { kind: "count", start, end, low: 0, high: 0 };
}
