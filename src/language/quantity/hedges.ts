/** Words that bound a number: "about", "nearly", "more than", "at least", "up to", before it or behind it ("or more"). */
import type { TextSpan } from "../../model.ts";
import { adjoins, lowerAt } from "./numerals.ts";

/** How a text bounds a number, in one word for each meaning. */
export type Hedge = "about" | "nearly" | "more than" | "at least" | "less than" | "at most";

const PHRASES: Readonly<Record<Hedge, string>> = {
  about:
    "about|around|roughly|approximately|some|an estimated|estimated|in the region of|circa|~|or so|little more than|not much more than|slightly more than|slightly less than|a little over|a little under",
  nearly: "nearly|almost|close to|not quite",
  "more than": "more than|over|above|just over|well over|upwards of|in excess of|exceeding|greater than",
  "at least": "at least|no fewer than|no less than|not less than|a minimum of|or more|+|plus",
  "less than": "less than|fewer than|under|below|just under|well under",
  "at most": "up to|at most|no more than|not more than|as many as|as much as|a maximum of|or less|or fewer",
};

const HEDGES: ReadonlyMap<string, Hedge> = new Map(
  (["about", "nearly", "more than", "at least", "less than", "at most"] as const).flatMap((hedge) =>
    PHRASES[hedge].split("|").map((phrase) => [phrase, hedge] as const),
  ),
);
/** Of the longest phrase. */
const WORDS = 4;

/** A hedge and how many tokens it takes. */
export interface Hedged {
  readonly hedge: Hedge;
  readonly tokens: number;
}

/** The hedge whose words end before a token and begin at `free` or later; the longest. */
export function hedgeBefore(tokens: readonly TextSpan[], at: number, free: number): Hedged | undefined {
  for (let count = Math.min(WORDS, at - free); count > 0; count--) {
    const hedge = HEDGES.get(phraseOf(tokens, at - count, at));
    if (hedge !== undefined && !/^(?:or|\+|plus)/u.test(lowerAt(tokens, at - count))) return { hedge, tokens: count };
  }
  return undefined;
}

/** The hedge that begins at a token behind a number: "or more", "or so", "+". */
export function hedgeBehind(tokens: readonly TextSpan[], at: number): Hedged | undefined {
  const first = lowerAt(tokens, at);
  const plus = first === "-" ? lowerAt(tokens, at + 1) : first;
  if (/^(?:\+|plus)$/u.test(plus) && adjoins(tokens, at - 1))
    return { hedge: "at least", tokens: first === "-" ? 2 : 1 };
  const hedge = first === "or" ? HEDGES.get(phraseOf(tokens, at, at + 2)) : undefined;
  return hedge === undefined ? undefined : { hedge, tokens: 2 };
}

function phraseOf(tokens: readonly TextSpan[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.text.toLowerCase())
    .join(" ");
}
