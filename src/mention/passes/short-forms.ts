/**
 * Letters that stand for a body's name without a definition that spells them: in brackets right behind it whatever they spell ("Istrian
 * Democratic Assembly (IDS)", where they are those of its name at home), and elsewhere in the text where they are its initials ("the
 * Underwater Rescue Team … a member of the URT"). What a definition spells is `../finders/acronyms.ts`'s.
 */
import type { Found, Pass } from "../finder.ts";
import { canonicalName } from "../lookup.ts";
import { bySentence, coverOf } from "../overlaps.ts";
import { type Passage, tokensThat, type View } from "../view.ts";
import { folded, hasCapital, inClass, wordTest } from "../word.ts";
import { surfaceOf } from "./known.ts";

const isOpening = folded(/^\($/);
const isClosing = folded(/^[),;]$/);
const isNoName = inClass("no-name");
/** Capitals at both ends: "FARC", "MpS". */
const isShort = wordTest((word) => /^\p{Lu}[\p{L}\d&-]{0,7}\p{Lu}$/u.test(word.text) && !isNoName(word));
/** Three capitals and more. */
const isInitials = wordTest((word) => /^\p{Lu}{3,6}$/u.test(word.text) && !isNoName(word));

/** Whether a mention is a name of several words of something that may be known by letters. */
function mayBeShortened({ form, kind, demonym, start, end }: Found): boolean {
  return form === "name" && !demonym && end - start > 1 && /^(?:organization|agreement|system)$/.test(kind);
}

/** A short form of a long one, at a token. */
function shortAt(view: View, long: Found, sentence: number, at: number): Found {
  const expansion = surfaceOf(view, long);
  return {
    ...{ sentence, start: at, end: at + 1, kind: long.kind, form: "name", trust: 3 },
    ...{ finder: shortForms.name, expansion },
  };
}

/** The short form that stands in brackets behind a mention. */
function bracketed(view: View, long: Found): readonly Found[] {
  const { words = [], tokens = [] } = view.passages[long.sentence] ?? {};
  const at = long.end + 1;
  if (!isOpening(words[long.end]) || !isShort(words[at]) || !isClosing(words[at + 1])) return [];
  return canonicalName(tokens[at]?.text ?? "", "place") === undefined ? [shortAt(view, long, long.sentence, at)] : [];
}

/** The first letters of a name's capitalised words. */
function initialsOf({ words }: Passage, { start, end }: Found): string {
  return words
    .slice(start, end)
    .filter(hasCapital)
    .map(({ text }) => text[0] ?? "")
    .join("");
}

/** Names by their initials; those that two names have are nobody's. */
function byInitials(view: View, longs: readonly Found[]): ReadonlyMap<string, Found> {
  const names = new Map<string, Found>();
  const shared = new Set<string>();
  for (const long of longs) {
    const passage = view.passages[long.sentence];
    const initials = passage === undefined ? "" : initialsOf(passage, long);
    const other = names.get(initials);
    if (other !== undefined && surfaceOf(view, other) !== surfaceOf(view, long)) shared.add(initials);
    if (other === undefined && initials.length > 2) names.set(initials, long);
  }
  return new Map([...names].filter(([initials]) => !shared.has(initials)));
}

/** The places of initials that no list, title or definition says anything of. */
function initialled(view: View, longs: readonly Found[], found: readonly Found[]): readonly Found[] {
  const names = byInitials(view, longs);
  if (names.size === 0) return [];
  const bySentences = bySentence(view, found);
  return view.passages.flatMap((passage, sentence) => {
    const isSure = (at: number): boolean =>
      (bySentences[sentence] ?? []).some(
        ({ start, end, trust }) => start <= at && at < end && (trust > 1 || end - start > 1),
      );
    if (passage.loud) return [];
    return tokensThat(passage, isInitials).flatMap((at): readonly Found[] => {
      const long = names.get(passage.words[at]?.text ?? "");
      return long === undefined || isSure(at) ? [] : [shortAt(view, long, sentence, at)];
    });
  });
}

function apply(view: View, found: readonly Found[]): readonly Found[] {
  const longs = found.filter(mayBeShortened);
  const defined = coverOf(found.filter(({ trust }) => trust === 3));
  const shorts = longs
    .flatMap((long) => bracketed(view, long))
    .filter(({ sentence, start, end }) => defined.isFree(sentence, start, end));
  const more = [...shorts, ...initialled(view, longs, [...found, ...shorts])];
  return more.length === 0 ? found : [...found, ...more];
}

export const shortForms: Pass = { name: "short-forms", apply };
