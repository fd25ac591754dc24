/**
 * Speech verbs that break into what is said, "Norway, the minister said, will sign", where the tree has both for subjects of the speech
 * verb.
 */
import { lemmaAt, type Passage, relationAt } from "./passage.ts";
import { isSpeech } from "./speech-words.ts";
import { isInfinitive } from "./verbs.ts";

/** "Norway, the minister said, will sign": who speaks and who is spoken of, where both were read as the speech verb's subject. */
export function breakIn(
  passage: Passage,
  verb: number,
): { readonly reported: number; readonly speaker: number } | undefined {
  const [reported, second] = passage.tree.all(verb, "nsubj");
  if (reported === undefined || !isSpeech(lemmaAt(passage, verb))) return undefined;
  // An apposition ends with a comma.
  const speaker =
    second ?? passage.tree.all(reported, "appos").find((at) => Math.max(...passage.tree.subtree(at)) === verb - 1);
  const isBehindComma =
    speaker !== undefined && passage.tokens.slice(reported, speaker).some(({ text }) => text === ",");
  return isBehindComma && speaker < verb ? { reported, speaker } : undefined;
}

/** The subject of a clause that a speech verb breaks into, or of that verb: "Norway, the minister said, will sign". */
export function interrupted(passage: Passage, verb: number): number | undefined {
  const own = breakIn(passage, verb);
  if (own !== undefined) return own.speaker;
  const head = passage.tokens[verb]?.head ?? -1;
  const isReported =
    relationAt(passage, verb) === "ccomp" && passage.tree.first(verb, "nsubj", "nsubj:pass") === undefined;
  return isReported && !isInfinitive(passage, verb) ? breakIn(passage, head)?.reported : undefined;
}
