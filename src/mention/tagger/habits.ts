/** What a document says of its words elsewhere: how they are written, and as part of what they are found. */
import { hashOf } from "../../language/net/hash.ts";
import type { Found } from "../finder.ts";
import { opensSentence, type Passage, type View } from "../view.ts";
import { isSmall } from "../word.ts";
import { classOf } from "./labels.ts";
import { mix } from "./mix.ts";

/** A document's habits, by folded word. */
export interface Habits {
  /** Words that are written small somewhere. */
  readonly small: ReadonlySet<string>;
  /** Words with a capital that their place does not explain. */
  readonly capital: ReadonlySet<string>;
  /** As part of what names the finders found them. */
  readonly found: ReadonlyMap<string, number>;
}

/** The habits of a document. */
export function habitsOf(view: View, found: readonly Found[]): Habits {
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const passage of view.passages) {
    passage.words.forEach((word, at) => {
      if (isSmall(word)) small.add(word.folded);
      else if (!passage.loud && !opensSentence(passage, at)) capital.add(word.folded);
    });
  }
  return { small, capital, found: foundAs(view, found) };
}

/** What each word is found as: of names of several words the last one found counts, else the first of all. */
function foundAs({ passages }: View, found: readonly Found[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const names = found.filter((mention) => mention.form === "name" && !mention.demonym);
  for (const mention of names) {
    const many = mention.end - mention.start > 1;
    const number = hashOf(`${classOf(mention.kind)} ${many} ${mention.trust > 1}`, 8);
    for (const word of wordsOf(passages[mention.sentence], mention)) {
      if (many || !numbers.has(word)) numbers.set(word, number);
    }
  }
  return numbers;
}

function wordsOf(passage: Passage | undefined, { start, end }: Found): readonly string[] {
  return passage?.folded.slice(start, end) ?? [];
}

/** A word's habits as one number. */
export function habitNumber({ small, capital, found }: Habits, word: string): number {
  return mix(Number(small.has(word)) + 2 * Number(capital.has(word)), found.get(word) ?? 0, 9);
}
