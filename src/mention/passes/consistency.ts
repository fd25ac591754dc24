/**
 * One document speaks of one thing by one name. What is found as a name in one sentence is found in all ("Gates" after "Robert
 * Gates", also where a headline's or a sentence's capital says nothing), a guess takes the kind that its string mostly has, and
 * an acronym that the text defines keeps its long form everywhere.
 */

import type { Kind } from "../../schema.ts";
import type { Found, Pass } from "../finder.ts";
import { fold, splitPhrase } from "../gazetteer/fold.ts";
import { Trie } from "../gazetteer/trie.ts";
import { givenNames, isWord } from "../gazetteer/words.ts";
import { type Cover, coverOf } from "../overlaps.ts";
import { isJoiner, type Passage, type View } from "../view.ts";

/** What the document calls by a name. */
interface Known {
  readonly kind: Kind;
  readonly canonical?: string;
  readonly expansion?: string;
  /** A surname taken from a full name. */
  readonly surname?: true;
}

function surfaceOf(view: View, found: Found): string {
  const tokens = view.passages[found.sentence]?.tokens;
  return view.document.text.slice(tokens?.[found.start]?.start, tokens?.[found.end - 1]?.end);
}

function keyOf(surface: string): string {
  return splitPhrase(surface).map(fold).join(" ");
}

/** The words by which a person may be called alone: the surname, for names that begin with it the first word. */
function surnamesOf(surface: string): readonly string[] {
  const words = surface.split(/\s+/).filter((word) => !isWord("suffix", fold(word)));
  const first = words[0] ?? "";
  if (words.length < 2 || first === "") return [];
  const last = words.at(-1) ?? "";
  const eastAsian = isWord("east-asian-surname", fold(first)) && !givenNames().has(fold(last));
  return [last, ...(eastAsian ? [first] : [])].filter((word) => word.length > 1 && !word.endsWith("."));
}

/** The kind that each string has most often, by trust; the first on equal terms. */
function majorityKinds(view: View, found: readonly Found[]): ReadonlyMap<string, Kind> {
  const votes = new Map<string, Map<Kind, number>>();
  for (const mention of found) {
    if (mention.form !== "name") continue;
    const key = keyOf(surfaceOf(view, mention));
    const tally = votes.get(key) ?? new Map<Kind, number>();
    tally.set(mention.kind, (tally.get(mention.kind) ?? 0) + 1 + 3 * mention.trust);
    votes.set(key, tally);
  }
  return new Map(
    [...votes].flatMap(([key, tally]) => {
      const best = [...tally].reduce((one, other) => (other[1] > one[1] ? other : one));
      return [[key, best[0]] as const];
    }),
  );
}

/** Everything that the document names, with the surnames of its people. */
function knownNames(view: View, found: readonly Found[]): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const mention of found) {
    if (mention.form !== "name" || mention.demonym || mention.kind === "office") continue;
    const surface = surfaceOf(view, mention);
    const { kind, canonical, expansion } = mention;
    const old = known.get(keyOf(surface));
    if (old === undefined || (expansion !== undefined && old.expansion === undefined)) {
      known.set(keyOf(surface), { kind, ...(canonical ? { canonical } : {}), ...(expansion ? { expansion } : {}) });
    }
  }
  for (const mention of found) {
    if (mention.kind !== "person" || mention.form !== "name" || mention.trust === 0) continue;
    for (const word of surnamesOf(surfaceOf(view, mention))) {
      const key = keyOf(word);
      const old = known.get(key);
      if (old === undefined || old.kind !== "country") known.set(key, { kind: "person", surname: true });
    }
  }
  return known;
}

/** "in Lincoln", "Lincoln, Nebraska": a place even where a Lincoln is known. */
function standsAsPlace(passage: Passage, found: Found): boolean {
  if (isWord("place-before", passage.folded[found.start - 1] ?? "")) return true;
  return passage.tokens[found.end]?.text === "," && passage.capital[found.end + 1] === true;
}

/** A mention with what the document says of its string: the majority's kind for guesses, the person for a known surname. */
function corrected(
  view: View,
  known: ReadonlyMap<string, Known>,
  kinds: ReadonlyMap<string, Kind>,
  mention: Found,
): Found {
  if (mention.form !== "name") return mention;
  const key = keyOf(surfaceOf(view, mention));
  const of = known.get(key);
  const passage = view.passages[mention.sentence];
  const single = !key.includes(" ");
  if (
    of?.surname &&
    single &&
    passage &&
    mention.kind !== "person" &&
    mention.trust < 3 &&
    !standsAsPlace(passage, mention)
  ) {
    const { canonical: _, ...rest } = mention;
    return { ...rest, kind: "person", finder: "consistency" };
  }
  const expansion = mention.expansion ?? of?.expansion;
  const kind =
    of?.expansion || mention.trust < 2 ? (of?.expansion ? of.kind : (kinds.get(key) ?? mention.kind)) : mention.kind;
  return { ...mention, kind, ...(expansion ? { expansion } : {}) };
}

/** Mentions of known names where nothing was found. */
function missing(passage: Passage, trie: Trie<Known>, cover: Cover): readonly Found[] {
  const found: Found[] = [];
  for (let at = 0; at < passage.tokens.length; at++) {
    const hit = hitAt(passage, trie, at, cover);
    if (hit === undefined) continue;
    found.push(hit);
    at = hit.end - 1;
  }
  return found;
}

function hitAt(passage: Passage, trie: Trie<Known>, at: number, cover: Cover): Found | undefined {
  const { pieces, tokens } = passage;
  const text = tokens[at]?.text ?? "";
  if (!/^[\p{Lu}\p{N}]/u.test(text) || (isWord("function", passage.folded[at] ?? "") && passage.capital[at] !== true))
    return undefined;
  const from = pieces.first[at] ?? 0;
  for (const hit of from === pieces.first[at + 1] ? [] : trie.hitsAt(pieces.folded, from)) {
    const end = (pieces.token[from + hit.length - 1] ?? 0) + 1;
    const value = hit.values[0];
    if (value === undefined || pieces.first[end] !== from + hit.length || !isWhole(passage, at, end)) continue;
    if (!cover.isFree(passage.sentence.index, at, end)) continue;
    const { surname: _, ...names } = value;
    return {
      sentence: passage.sentence.index,
      start: at,
      end,
      form: "name",
      trust: 1,
      finder: "consistency",
      ...names,
    };
  }
  return undefined;
}

/** A known name of one word must not be a part of something longer: "Green" of "Green Line". */
function isWhole(passage: Passage, start: number, end: number): boolean {
  if (end - start > 1 || passage.loud) return true;
  const joined = isJoiner(passage, end) && /^\p{Ll}/u.test(passage.tokens[end + 1]?.text ?? "");
  return !joined || passage.capital[start] === true;
}

function apply(view: View, found: readonly Found[]): readonly Found[] {
  const kinds = majorityKinds(view, found);
  const known = knownNames(view, found);
  const settled = found.map((mention) => corrected(view, known, kinds, mention));
  const trie = new Trie<Known>();
  for (const [key, value] of known) trie.add(key.split(" "), value);
  const cover = coverOf(settled);
  return [...settled, ...view.passages.flatMap((passage) => missing(passage, trie, cover))];
}

export const consistency: Pass = { name: "consistency", apply };
