/**
 * What a document calls a body by the noun of its name: "the Fund" behind "International Reserve Fund", "the Commission" behind "Nordic
 * Commission". The capital says that it is this one body; where the document names two of the noun, nobody knows which.
 */
import type { Found, Pass } from "../finder.ts";
import { isHeadNoun } from "../names.ts";
import { bySentence } from "../overlaps.ts";
import { isJoiner, type Passage, tokensThat, type View } from "../view.ts";
import { folded, hasCapital, inClass, isAcronymWord, isPartyWord, wordTest } from "../word.ts";
import { keyOf, surfaceOf } from "./known.ts";

const isArticle = folded(/^the$/);
const isOf = folded(/^(?:of|for|on)$/);

/** What states have one of: whose it is, is told by more than the noun. */
const isOfStates = inClass("state-body");

const mayName = wordTest(
  (word) => hasCapital(word) && isHeadNoun(word) && !isAcronymWord(word) && !isPartyWord(word) && !isOfStates(word),
);

/** A body's name of several words. */
function isLong({ kind, form, demonym, start, end, expansion }: Found): boolean {
  return kind === "organization" && form === "name" && !demonym && end - start > 1 && expansion === undefined;
}

/** The nouns that head a name: its last word, and what stands before "of" and the like. */
function nounsOf({ words }: Passage, { start, end }: Found): readonly string[] {
  const nouns = words
    .slice(start, end)
    .filter((word, at, all) => mayName(word) && (at === all.length - 1 || isOf(all[at + 1])));
  return nouns.map((word) => word.folded);
}

/** The bodies of a document by the nouns of their names; a noun that two bodies have is left out. */
function bodiesByNoun(view: View, found: readonly Found[]): ReadonlyMap<string, Found> {
  const bodies = new Map<string, Found>();
  const shared = new Set<string>();
  const nameOf = (body: Found): string => keyOf(body.canonical ?? surfaceOf(view, body));
  for (const body of found.filter(isLong)) {
    const passage = view.passages[body.sentence];
    for (const noun of passage === undefined ? [] : nounsOf(passage, body)) {
      const other = bodies.get(noun);
      if (other === undefined) bodies.set(noun, body);
      else if (nameOf(other) !== nameOf(body)) shared.add(noun);
    }
  }
  return new Map([...bodies].filter(([noun]) => !shared.has(noun)));
}

/** Whether a token is a noun by itself behind "the": no name goes on behind it. */
function standsAlone(passage: Passage, at: number): boolean {
  const { words, capital } = passage;
  return (
    capital[at] === true &&
    isArticle(words[at - 1]) &&
    !hasCapital(words[at + 1]) &&
    !isJoiner(passage, at + 1) &&
    !isOf(words[at + 1])
  );
}

function inPassage(
  view: View,
  passage: Passage,
  bodies: ReadonlyMap<string, Found>,
  found: readonly Found[],
): readonly Found[] {
  if (passage.loud) return [];
  return tokensThat(passage, mayName).flatMap((start): readonly Found[] => {
    const body = bodies.get(passage.folded[start] ?? "");
    const isTaken = found.some(
      (other) => other.start <= start && start < other.end && (other.end - other.start > 1 || other.trust > 1),
    );
    if (body === undefined || isTaken || !standsAlone(passage, start)) return [];
    const { sentence } = passage;
    return [
      {
        sentence: sentence.index,
        start,
        end: start + 1,
        kind: body.kind,
        form: "name",
        trust: 3,
        finder: bodyNouns.name,
        expansion: surfaceOf(view, body),
      },
    ];
  });
}

function apply(view: View, found: readonly Found[]): readonly Found[] {
  const bodies = bodiesByNoun(view, found);
  if (bodies.size === 0) return found;
  const finds = bySentence(view, found);
  const more = view.passages.flatMap((passage, at) => inPassage(view, passage, bodies, finds[at] ?? []));
  return more.length === 0 ? found : [...found, ...more];
}

export const bodyNouns: Pass = { name: "body-nouns", apply };
