/**
 * One document speaks of one thing by one name. What is found as a name in one sentence is found in all ("Gates" after "Robert
 * Gates", also where a headline's or a sentence's capital says nothing), a guess takes the kind that its string mostly has, and
 * an acronym that the text defines keeps its long form everywhere.
 */

import type { Kind } from "../../schema.ts";
import type { Found, Pass } from "../finder.ts";
import { Trie } from "../gazetteer/trie.ts";
import { type Cover, coverOf } from "../overlaps.ts";
import { isJoiner, type Passage, tokensThat, type View } from "../view.ts";
import { hasCapital, hasCapitalOrDigit, isFunctionWord, isPossessive, standsBeforePlace } from "../word.ts";
import { type Known, keyOf, knownNames, majorityKinds, surfaceOf } from "./known.ts";

/** "in Lincoln", "Lincoln, Nebraska": a place even where a Lincoln is known. */
function standsAsPlace(passage: Passage, found: Found): boolean {
  if (standsBeforePlace(passage.words[found.start - 1])) return true;
  return passage.tokens[found.end]?.text === "," && passage.capital[found.end + 1] === true;
}

/** Whether a mention is the surname of somebody whom the document names in full. */
function isPersonAlone(view: View, known: Known | undefined, mention: Found): boolean {
  const passage = view.passages[mention.sentence];
  if (!known?.surname || passage === undefined || mention.end - mention.start > 1) return false;
  return mention.kind !== "person" && mention.trust < 3 && !standsAsPlace(passage, mention);
}

/** A mention with what the document says of its name: the person for a known surname, the majority's kind for guesses. */
function corrected(
  view: View,
  names: ReadonlyMap<string, Known>,
  kinds: ReadonlyMap<string, Kind>,
  mention: Found,
): Found {
  if (mention.form !== "name") return mention;
  const key = keyOf(surfaceOf(view, mention));
  const known = names.get(key);
  if (isPersonAlone(view, known, mention)) {
    const { canonical: _, ...rest } = mention;
    return { ...rest, kind: "person", finder: "consistency" };
  }
  // What the text says that its letters stand for beats what they usually stand for.
  if (known?.expansion) {
    const { canonical: _, ...rest } = mention;
    return { ...rest, kind: known.kind, expansion: mention.expansion ?? known.expansion };
  }
  return mention.trust < 2 ? { ...mention, kind: kinds.get(key) ?? mention.kind } : mention;
}

/** Mentions of known names where nothing was found. */
function missing(passage: Passage, trie: Trie<Known>, cover: Cover): readonly Found[] {
  const found: Found[] = [];
  let free = 0;
  for (const at of tokensThat(passage, hasCapitalOrDigit)) {
    const hit = at >= free && mayBegin(passage, at) ? hitAt(passage, trie, at, cover) : undefined;
    if (hit === undefined) continue;
    found.push(hit);
    free = hit.end;
  }
  return found;
}

/** Whether a known name may begin at a token with a capital or a digit: no "The" or "But", yet "May's". */
function mayBegin(passage: Passage, at: number): boolean {
  return passage.capital[at] === true || !isFunctionWord(passage.words[at]) || isPossessive(passage.words[at + 1]);
}

function hitAt(passage: Passage, trie: Trie<Known>, at: number, cover: Cover): Found | undefined {
  const { pieces, words } = passage;
  const from = pieces.first[at] ?? 0;
  if (words[at]?.parts.length === 0) return undefined;
  for (const hit of trie.hitsAt(pieces.folded, from)) {
    const end = (pieces.token[from + hit.length - 1] ?? 0) + 1;
    const whole = pieces.first[end] === from + hit.length && isWhole(passage, at, end);
    if (!whole || !cover.isFree(passage.sentence.index, at, end)) continue;
    const { surname: _, ...name } = hit.values[0] ?? { kind: "person" };
    return { sentence: passage.sentence.index, start: at, end, form: "name", trust: 1, finder: "consistency", ...name };
  }
  return undefined;
}

/** A word whose capital its place explains ("Rice-fed …") is no name where a small word is joined to it. */
function isWhole(passage: Passage, start: number, end: number): boolean {
  if (end - start > 1 || passage.loud || passage.capital[start] === true) return true;
  return !isJoiner(passage, end) || hasCapital(passage.words[end + 1]);
}

function apply(view: View, found: readonly Found[]): readonly Found[] {
  const kinds = majorityKinds(view, found);
  const names = knownNames(view, found);
  const settled = found.map((mention) => corrected(view, names, kinds, mention));
  const trie = new Trie<Known>();
  for (const [key, known] of names) trie.add(key.split(" "), known);
  const cover = coverOf(settled);
  return [...settled, ...view.passages.flatMap((passage) => missing(passage, trie, cover))];
}

export const consistency: Pass = { name: "consistency", apply };
