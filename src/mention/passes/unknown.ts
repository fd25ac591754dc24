/**
 * Names that nothing knows: what is left of capitalised words, with the kind that the words around them speak for. "Zorvat said" is
 * a person, "in Zorvat" a place, "the ZVT" an organisation. Where nothing speaks, two or three words are a person; one is left alone.
 */

import type { Kind } from "../../schema.ts";
import type { Found, Pass } from "../finder.ts";
import { matchesIn } from "../gazetteer/match.ts";
import { headNouns, isWord, surnames } from "../gazetteer/words.ts";
import { hasOrdinaryWord, nameRuns, type Run } from "../names.ts";
import { titlesIn } from "../office.ts";
import { type Cover, coverOf } from "../overlaps.ts";
import { isAcronym, isJoiner, type Passage, perPassage, type View } from "../view.ts";

/** The parts of a run that nothing covers, without hyphens at their ends. */
function freeParts(passage: Passage, run: Run, cover: Cover): readonly Run[] {
  const parts: Run[] = [];
  let start = run.start;
  const taken = titlesAndCountries(passage);
  for (let at = run.start; at <= run.end; at++) {
    const free = at < run.end && !taken.has(at) && cover.isFree(passage.sentence.index, at, at + 1);
    if (free) continue;
    if (at > start) parts.push({ start, end: at });
    start = at + 1;
  }
  return parts.map((part) => trimmed(passage, part)).filter((part) => part.end > part.start);
}

/** Tokens of titles, and of countries and peoples also where they are no mention ("speaks French"). */
const titlesAndCountries = perPassage((passage: Passage): ReadonlySet<number> => {
  const spans = [...titlesIn(passage), ...matchesIn(passage, "countries")];
  return new Set(spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, step) => start + step)));
});

function trimmed(passage: Passage, { start, end }: Run): Run {
  let first = start;
  let last = end;
  while (first < last && !/\p{L}/u.test(passage.tokens[first]?.text ?? "")) first++;
  while (last > first && !passage.capital[last - 1] && !isJoiner(passage, last - 2)) last--;
  return { start: first, end: last };
}

/** "Zorvat Helu, who …", "Zorvat Helu (born …", "Zorvat Helu, 45,". */
function isFollowedAsPerson(passage: Passage, run: Run): boolean {
  const [next, after] = [passage.folded[run.end] ?? "", passage.folded[run.end + 1] ?? ""];
  if (next === "who" || next === "whose") return true;
  return (
    (next === "," && /^(?:who|whose|aged|\d\d)$/.test(after)) || (next === "(" && /^(?:born|\d{4}|[bd]\.)$/.test(after))
  );
}

/** Words that name no person and no place: too many, too short, or of the kind that other names are made of. */
function isUnfit(passage: Passage, run: Run): boolean {
  const words = passage.folded.slice(run.start, run.end).filter((word) => /\p{L}/u.test(word));
  const alone = words.length === 1 ? (words[0] ?? "") : undefined;
  if (words.length > 3 || (alone !== undefined && isUnfitAlone(passage, run.start, alone))) return true;
  const heads = words.some((word) => headNouns().hitsAt([word], 0).length > 0 && !surnames().has(word));
  return heads || hasOrdinaryWord(passage, run);
}

/** A word that is too short or no name by itself; "Xi" and "Ma" are surnames, "XI" is a number. */
function isUnfitAlone(passage: Passage, at: number, word: string): boolean {
  const surname = isWord("east-asian-surname", word) && /\p{Ll}/u.test(passage.tokens[at]?.text ?? "");
  return !surname && (isWord("no-name", word) || word.length < 3);
}

/** The kind that a run's surroundings speak for. */
function kindOf(passage: Passage, run: Run): Kind | undefined {
  if (isUnfit(passage, run)) return undefined;
  const alone = run.end - run.start === 1;
  const surname = surnames().has(passage.folded[run.end - 1] ?? "");
  const before = passage.folded[run.start - 1] ?? "";
  if (isWord("speech", passage.folded[run.end] ?? "")) return "person";
  if (isWord("place-before", before)) return alone || !surname ? "place" : "person";
  if (isWord("person-before", before) || (alone && surname)) return "person";
  return !alone && isFollowedAsPerson(passage, run) ? "person" : undefined;
}

function acronymsIn(passage: Passage, cover: Cover): readonly Found[] {
  return passage.tokens.flatMap((token, at): readonly Found[] => {
    if (!isAcronym(token.text) || isWord("no-name", passage.folded[at] ?? "") || !passage.capital[at]) return [];
    if (!cover.isFree(passage.sentence.index, at, at + 1) || /\d|s$/.test(token.text) || !isNoShout(passage, at))
      return [];
    return [guess(passage, { start: at, end: at + 1 }, "organization")];
  });
}

/** An acronym by its surroundings: after an article, in brackets, owning something, speaking; others may be words in capitals. */
function isNoShout(passage: Passage, at: number): boolean {
  const [before, after] = [passage.folded[at - 1] ?? "", passage.folded[at + 1] ?? ""];
  return /^(?:the|\(|of|by|former)$/.test(before) || /^(?:'s|\)|-)$/.test(after) || isWord("speech", after);
}

function guess(passage: Passage, run: Run, kind: Kind): Found {
  return { sentence: passage.sentence.index, ...run, kind, form: "name", trust: 0, finder: "unknown" };
}

function guesses(passage: Passage, cover: Cover): readonly Found[] {
  if (passage.loud) return [];
  const runs = nameRuns(passage).flatMap((run) => freeParts(passage, run, cover));
  const named = runs.flatMap((run): readonly Found[] => {
    const kind = kindOf(passage, run);
    return kind === undefined ? [] : [guess(passage, run, kind)];
  });
  return [...named, ...acronymsIn(passage, cover)];
}

function apply(view: View, found: readonly Found[]): readonly Found[] {
  const cover = coverOf(found);
  return [...found, ...view.passages.flatMap((passage) => guesses(passage, cover))];
}

export const unknown: Pass = { name: "unknown", apply };
