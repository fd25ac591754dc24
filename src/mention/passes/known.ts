/** What a document calls by which name: every name found, and the surnames of its people. */

import type { Kind } from "../../schema.ts";
import type { Found } from "../finder.ts";
import { fold, splitPhrase } from "../gazetteer/fold.ts";
import { givenNames, isWord, surnames } from "../gazetteer/words.ts";
import type { View } from "../view.ts";

/** What the document calls by a name. */
export interface Known {
  readonly kind: Kind;
  readonly canonical?: string;
  readonly expansion?: string;
  /** A surname taken from a full name. */
  readonly surname?: true;
}

/** The text of a mention as the document has it. */
export function surfaceOf(view: View, found: Found): string {
  const tokens = view.passages[found.sentence]?.tokens;
  return view.document.text.slice(tokens?.[found.start]?.start, tokens?.[found.end - 1]?.end);
}

/** Keys of surfaces that are kept, since a text repeats its names; then all are forgotten. */
const KEPT = 10_000;
const keys = new Map<string, string>();

/** A surface as names are compared: folded words, parted by blanks. */
export function keyOf(surface: string): string {
  const known = keys.get(surface);
  if (known !== undefined) return known;
  if (keys.size >= KEPT) keys.clear();
  const key = splitPhrase(surface).map(fold).join(" ");
  keys.set(surface, key);
  return key;
}

const isGiven = (word: string): boolean => givenNames().has(fold(word));
const isFamily = (word = ""): boolean => surnames().has(fold(word)) && !isGiven(word);

/** The words by which a person may be called alone: the surname; of names that begin with it, the first word too. */
function surnamesOf(surface: string): readonly string[] {
  const words = surface.split(/\s+/).filter((word, at) => at === 0 || !isWord("suffix", fold(word)));
  const first = words[0] ?? "";
  const last = words.at(-1) ?? "";
  if (words.length < 2) return [];
  // "Guillermo Torres Rojas" is called Torres.
  const second = words.length === 3 && isGiven(first) && isFamily(words[1]) ? [words[1] ?? ""] : [];
  return [last, ...second, ...(isWord("east-asian-surname", fold(first)) ? [first] : [])].filter(
    (word) => word.length > 1 && !word.endsWith("."),
  );
}

/** Adds a name; the first one found stays, unless a later one has the long form. */
function addName(known: Map<string, Known>, view: View, mention: Found): void {
  const key = keyOf(surfaceOf(view, mention));
  const old = known.get(key);
  if (old !== undefined && (mention.expansion === undefined || old.expansion !== undefined)) return;
  const { kind, canonical, expansion } = mention;
  known.set(key, { kind, ...(canonical ? { canonical } : {}), ...(expansion ? { expansion } : {}) });
}

/** Adds the surnames of a person. They beat whatever else the word may be, but for countries. */
function addSurnames(known: Map<string, Known>, view: View, mention: Found): void {
  for (const key of surnamesOf(surfaceOf(view, mention)).map(keyOf)) {
    if (known.get(key)?.kind !== "country") known.set(key, { kind: "person", surname: true });
  }
}

/** Everything that the document names, by key, with the surnames of its people. */
export function knownNames(view: View, found: readonly Found[]): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>();
  const names = found.filter((mention) => mention.form === "name" && !mention.demonym && mention.kind !== "office");
  for (const mention of names) addName(known, view, mention);
  const people = names.filter((mention) => mention.kind === "person" && mention.trust > 0);
  for (const mention of people) addSurnames(known, view, mention);
  return known;
}

/** The kind that each name has most often, weighed by trust; the first on equal terms. */
export function majorityKinds(view: View, found: readonly Found[]): ReadonlyMap<string, Kind> {
  const votes = new Map<string, Map<Kind, number>>();
  for (const mention of found) {
    if (mention.form !== "name") continue;
    const key = keyOf(surfaceOf(view, mention));
    const tally = votes.get(key) ?? new Map<Kind, number>();
    votes.set(key, tally.set(mention.kind, (tally.get(mention.kind) ?? 0) + 1 + 3 * mention.trust));
  }
  return new Map([...votes].map(([key, tally]) => [key, mostVoted(tally)]));
}

function mostVoted(tally: ReadonlyMap<Kind, number>): Kind {
  return [...tally].reduce((one, other) => (other[1] > one[1] ? other : one))[0];
}

/** Persons whom the document names in full, by each of their words, or by a title. */
export function wordsOfPersons(view: View, found: readonly Found[]): ReadonlySet<string> {
  const persons = found.filter(
    ({ kind, form, start, end, trust }) => kind === "person" && form === "name" && (end - start > 1 || trust > 1),
  );
  return new Set(
    persons.flatMap(({ sentence, start, end }) => view.passages[sentence]?.folded.slice(start, end) ?? []),
  );
}
