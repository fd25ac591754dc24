/** What only bodies do: move in price ("Vantor rose 3 percent"), and be spoken of as several ("Lunsk Town are third"). */
import type { Run } from "./names.ts";
import type { Passage } from "./view.ts";
import { folded, inClass, wordTest, written } from "./word.ts";

const isMove = inClass("price-move");
const isPluralVerb = inClass("plural-verb");
const isNumber = written(/^\d[\d.,]*$/);
const isPercent = folded(/^(?:percent|%|per|pct)$/);
const endsInS = wordTest((word) => word.folded.endsWith("s"));

/** Whether a city's name stands for its stock exchange: "Frankfurt fell 2 percent". */
export const isExchange = inClass("stock-exchange");

/** "Vantor Global plunged 12 percent", "Vantor fell by 3%". */
function movesInPrice({ words }: Passage, { end }: Run): boolean {
  if (!isMove(words[end]) || isExchange(words[end - 1])) return false;
  return [1, 2, 3].some((step) => isNumber(words[end + step]) && isPercent(words[end + step + 1]));
}

/** "Lunsk Town remain bottom": the subject of a verb in the plural, by a name that is none. */
function isSeveral({ words, tokens }: Passage, { start, end }: Run): boolean {
  if (!isPluralVerb(words[end]) || endsInS(words[end - 1]) || tokens[start - 1]?.upos === "ADP") return false;
  const verb = tokens[end]?.deprel === "cop" || tokens[end]?.deprel === "aux" ? tokens[end]?.head : end;
  const isSubject = tokens.slice(start, end).some(({ deprel, head }) => deprel.startsWith("nsubj") && head === verb);
  return isSubject && !tokens.some(({ deprel, head }) => deprel === "conj" && head >= start && head < end);
}

/** Whether a name does what only bodies do. */
export function actsAsBody(passage: Passage, name: Run): boolean {
  return movesInPrice(passage, name) || isSeveral(passage, name);
}
