/** Where a name that the tagger read begins and ends, mended by what no name begins or ends with. */
import type { Found } from "../finder.ts";
import { isPersonNoun } from "../gazetteer/words.ts";
import { isGivenName } from "../names.ts";
import { titlesIn } from "../office.ts";
import type { TaggedSpan } from "../tagger/index.ts";
import { isJoiner, type Passage } from "../view.ts";
import { folded, hasCapital, inClass, written } from "../word.ts";

const isSign = written(/^(?:[^\p{L}\p{N}]+|['’]s)$/u);
const isArticle = folded(/^(?:the|an?)$/);
const isSmallWord = written(/^\p{Ll}+$/u);
const isNumber = written(/^\p{Nd}+$/u);
const isCalendarWord = inClass("calendar");
/** "Lady", "Sheikh": part of the name of those who are called by one word with it. */
const isTitleOfName = inClass("title-of-name");

/**
 * The span without an article, a title, a day or a year before it, signs at its ends, and the common nouns behind: "the Abe government", "on Monday
 * Norway", "Jane Doe 😀".
 * @param found the finds that overlap it
 */
export function trimmed(passage: Passage, span: TaggedSpan, found: readonly Found[]): TaggedSpan {
  const start = trimmedStart(passage, span, found);
  return { ...span, start, end: trimmedEnd(passage, start, span.end) };
}

function trimmedStart(passage: Passage, { start, end, name }: TaggedSpan, found: readonly Found[]): number {
  const { words } = passage;
  let first = start;
  while (first < end - 1 && (isSign(words[first]) || isArticle(words[first]))) first++;
  while (name === "PER" && first < end - 1 && isSmallWord(words[first]) && isPersonNoun(words[first]?.folded ?? ""))
    first++;
  if (first === end - 1) return first;
  if (name === "PER" && isNumber(words[first])) return first + 1;
  const isPart = (one: number): boolean => one === end - 1 && isTitleOfName(words[first]);
  const title =
    name === "PER"
      ? titlesIn(passage).find((one) => one.start === first && one.end < end && !isPart(one.end))
      : undefined;
  if (title !== undefined && found.some((other) => other.kind === "person" && other.start === title.end))
    return title.end;
  const isMonthOrName = name === "PER" && isGivenName(words[first]);
  const nameFollows = found.some((other) => other.start === first + 1);
  return isCalendarWord(words[first]) && nameFollows && !isMonthOrName ? first + 1 : first;
}

function trimmedEnd(passage: Passage, start: number, end: number): number {
  const { words } = passage;
  const capital = hasCapital(words[start]);
  const isCommon = (at: number): boolean => capital && isSmallWord(words[at]) && !isJoiner(passage, at - 1);
  let last = end;
  while (last > start + 1 && (isSign(words[last - 1]) || isCommon(last - 1))) last--;
  return last;
}
