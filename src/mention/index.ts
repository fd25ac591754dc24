/**
 * Document and sentences → mentions: who and what is spoken of, where.
 *
 *     sentences ─view→ finders, guesses ─overlaps→ tagger and other passes ─overlaps→ Mention[]
 */
import { hashOf } from "../common/hash.ts";
import type { Document, Mention, MentionId, Sentence } from "../model.ts";
import type { Found, Pass } from "./finder.ts";
import { withoutOverlaps } from "./overlaps.ts";
import { FINDERS, GUESSES, PASSES } from "./registry.ts";
import { type View, viewOf } from "./view.ts";

export { treesOfNames } from "./trees.ts";

/**
 * The mentions of a document: names, descriptions and pronouns, sorted by start. No two overlap; spans are UTF-16 offsets into the
 * document's text, trimmed of articles, titles, punctuation and 's, and inside one sentence.
 * @param sentences all sentences of the document, in order, their `index` counting from 0
 */
export function findMentions(document: Document, sentences: readonly Sentence[]): readonly Mention[] {
  const view = viewOf(document, sentences);
  return passed(view, PASSES, findCandidates(view)).map((mention) => toMention(view, mention));
}

/** What finders find and guess, overlaps settled: the tagger is trained over this. */
export function findCandidates(view: View): readonly Found[] {
  const found = FINDERS.flatMap((finder) =>
    finder.find(view).map((candidate) => ({ ...candidate, finder: finder.name })),
  );
  return passed(view, GUESSES, withoutOverlaps(found));
}

function passed(view: View, passes: readonly Pass[], found: readonly Found[]): readonly Found[] {
  return passes.reduce((kept, pass) => {
    const next = pass.apply(view, kept);
    return next === kept ? kept : withoutOverlaps(next);
  }, found);
}

function toMention({ document, passages }: View, found: Found): Mention {
  const tokens = passages[found.sentence]?.tokens ?? [];
  const start = tokens[found.start]?.start ?? 0;
  const end = tokens[found.end - 1]?.end ?? start;
  const { canonical, demonym, expansion } = found;
  return {
    id: hashOf("mention", document.id, String(start), String(end), found.kind) as MentionId,
    start,
    end,
    text: document.text.slice(start, end),
    kind: found.kind,
    form: found.form,
    sentence: found.sentence,
    tokens: { start: found.start, end: found.end },
    head: found.head ?? found.end - 1,
    finder: found.finder,
    ...(canonical === undefined ? {} : { canonical }),
    ...(demonym === undefined ? {} : { demonym }),
    ...(expansion === undefined ? {} : { expansion }),
  };
}
