/** What a cue is, and what several of them look at: the noun before a name, the noun that names it, the noun that the tree has beside it. */
import type { Run } from "../names.ts";
import { opensSentence, type Passage } from "../view.ts";
import { folded, hasCapital, inClass, isSmall, type WordTest } from "../word.ts";

/** Whether the words beside a name speak for a kind. */
export type Speaks = (passage: Passage, name: Run) => boolean;

/** A comma. */
export const isComma = folded(/^,$/);

/** "(" */
export const isOpening = folded(/^\($/);

/** ")" */
export const isClosing = folded(/^\)$/);

/** "the" */
export const isArticle = folded(/^the$/);

/** "of" */
export const isOf = folded(/^of$/);

/** "the firm Ibe runs": whether the name is the subject of a clause of its own. */
function isOwnSubject({ tokens }: Passage, { start, end }: Run): boolean {
  const inName = (at: number | undefined): boolean => at !== undefined && at >= start && at < end;
  return !inName(tokens[start - 1]?.head) && tokens.slice(start, end).some(({ deprel }) => deprel === "nsubj");
}

/** A common noun that passes a test right before the name: in small letters, or opening the sentence. */
export const after =
  (test: WordTest): Speaks =>
  (passage, name) => {
    const [before, noun] = [passage.words[name.start - 2], passage.words[name.start - 1]];
    const isCommon = isSmall(noun) || (noun !== undefined && opensSentence(passage, name.start - 1));
    return isCommon && test(noun) && !isComma(before) && !isOwnSubject(passage, name);
  };

const isNaming = inClass("naming");

const isAs = folded(/^as$/);

const isKnown = folded(/^known$/);

/** "a group called Vantor", "the region known as Upper Lunsk". */
export const named =
  (test: WordTest): Speaks =>
  ({ words }, { start }) => {
    const verb = isAs(words[start - 1]) && isKnown(words[start - 2]) ? start - 2 : start - 1;
    return (verb < start - 1 || isNaming(words[verb])) && test(words[verb - 1]);
  };

/** "Redwell Ridge, a fund that …", "Mirela, a nurse": what the tree has beside the name as another name for it. */
export const apposed =
  (test: WordTest): Speaks =>
  ({ tokens, words }, { start, end }) => {
    if (!isComma(words[end]) || hasCapital(words[end + 1])) return false;
    for (let at = end + 2; at < end + 9; at++) {
      const { deprel, head = -1 } = tokens[at] ?? {};
      if (deprel === "appos" && head >= start && head < end) return isSmall(words[at]) && test(words[at]);
    }
    return false;
  };
