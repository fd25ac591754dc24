/** How manieth of its kind something is: "its third nuclear test", "the 11th launch this year". The first is told from others seldom. */
import type { Tree } from "../../language/tree.ts";
import type { Figure } from "../../model.ts";
import { synonymOf } from "./synonyms.ts";

/** An ordinal, before its sentence's words are known, with the token of what is counted. */
export interface Ordinal {
  readonly at: number;
  readonly figure: Pick<Figure, "start" | "end" | "text" | "measure" | "low" | "high" | "isRough">;
}

const WORDS = "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");
/** What happens again and again, and is counted. */
const COUNTED =
  /^(?:test|launch|attack|bombing|blast|explosion|strike|shooting|visit|trip|meeting|summit|round|term|time|crash|accident|death|victim|victory|win|title|vote|election|protest|march|quake|earthquake|outage|raid|launching|firing|trial|marriage|child|attempt|case)$/u;

/** The ordinals of a sentence. */
export function ordinalsIn({ tokens }: Tree): readonly Ordinal[] {
  return tokens.flatMap((token, i): readonly Ordinal[] => {
    const value = placeOf(token.text.toLowerCase());
    const noun = tokens[token.head]?.lemma.toLowerCase() ?? "";
    if (value === undefined || token.deprel !== "amod" || token.head < i || !COUNTED.test(noun)) return [];
    const { start, end, text } = token;
    const measure = `which ${synonymOf(noun)}`;
    return [{ at: token.head, figure: { start, end, text, measure, low: value, high: value, isRough: false } }];
  });
}

function placeOf(word: string): number | undefined {
  const digits = /^(\d{1,3})(?:nd|rd|th|st)$/u.exec(word)?.[1];
  if (digits !== undefined) return Number(digits) > 1 ? Number(digits) : undefined;
  const at = WORDS.indexOf(word);
  return at < 0 ? undefined : at + 2;
}
