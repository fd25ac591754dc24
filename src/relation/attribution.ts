/**
 * Who says so: the speakers over a claim's clause, whom a speaker heard it from, and who speaks the quotation that a claim stands in.
 */
import type { Attribution } from "../model.ts";
import { argumentAt } from "./argument.ts";
import type { Passage } from "./passage.ts";
import { speakersOfClause } from "./reports.ts";

/** Who says what the clause of a token says; undefined where the article says it in its own voice. */
export function attributionOf(passage: Passage, token: number): Attribution | undefined {
  return inQuotation(passage, token, spokenBy(passage, speakersOfClause(passage, token)));
}

/** A claim within a quotation is its speaker's, whomever else the quotation names. */
function inQuotation(passage: Passage, token: number, own: Attribution | undefined): Attribution | undefined {
  const speaker = passage.speakerAt(token);
  if (speaker === undefined) return own;
  return own === undefined ? speaker : throughSpeaker(own, speaker);
}

/** Adds who is quoted as the outermost speaker, unless it is one of the speakers already; "I" is whoever is quoted. */
function throughSpeaker(own: Attribution, speaker: Attribution): Attribution {
  if (own.text === speaker.text) return own;
  if (/^(?:i|we)$/iu.test(own.text)) return speaker;
  return { ...own, by: own.by === undefined ? speaker : throughSpeaker(own.by, speaker) };
}

/** "They said", "the sources said": goes on for the last speakers who were only described. */
export function carriedOn(by: Attribution, last: Attribution | undefined): Attribution {
  if (last === undefined) return by;
  const same = /^they$/iu.test(by.text) || isSameDescription(by.text, last.text);
  return same ? { ...last, ...(by.by === undefined ? {} : { by: by.by }) } : by;
}

/** "the officials" after "two Norwegian officials". */
function isSameDescription(text: string, last: string): boolean {
  const noun = /^the (?:same |two |three )?(\p{Ll}+)$/iu.exec(text)?.[1];
  return noun !== undefined && !/^the /iu.test(last) && last.endsWith(` ${noun}`);
}

/** The outermost speaker of a claim, where somebody is meant who has no name ("two officials", "the sources"). */
export function describedSpeaker(by: Attribution): Attribution | undefined {
  if (by.by !== undefined) return describedSpeaker(by.by);
  return /(?:^| )\p{Ll}+s$/u.test(by.text) ? by : undefined;
}

/** The speakers that tokens head as the text has them, innermost first, each with whom the word comes through. */
export function spokenBy(passage: Passage, speakers: readonly number[]): Attribution | undefined {
  const [first, ...others] = speakers;
  if (first === undefined) return undefined;
  const { start, end, mention } = argumentAt(passage, first);
  const span = { start, end: mention === undefined ? Math.max(end, describedEnd(passage, first)) : end };
  const by = spokenBy(passage, others);
  return {
    text: passage.document.text.slice(span.start, span.end),
    span,
    ...(mention === undefined ? {} : { mention }),
    ...(by === undefined ? {} : { by }),
  };
}

/** Where a speaker without a name ends: "people briefed on the talks" are known by what they were told. */
function describedEnd(passage: Passage, head: number): number {
  const participle = passage.tree.all(head, "acl").find((at) => passage.tokens[at]?.xpos === "VBN");
  const last = participle === undefined ? head : Math.max(...passage.tree.subtree(participle));
  const words = passage.tokens.slice(head, last + 1);
  return words.some(({ text }) => text === ",") ? 0 : (words.at(-1)?.end ?? 0);
}
