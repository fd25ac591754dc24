/**
 * Who says so: the subject of the speech verb above a claim, "according to", whom a speaker heard it from, and who speaks the
 * quotation that a claim stands in.
 */
import type { Attribution } from "../model.ts";
import { argumentAt } from "./argument.ts";
import { prepositionOf } from "./clause.ts";
import { lemmaAt, type Passage, relationAt } from "./passage.ts";
import { maySpeak, speakersOf } from "./speech.ts";
import { isSpeech, STATEMENTS } from "./speech-words.ts";

/** Who says what the clause of a token says; undefined where the article says it in its own voice. */
export function attributionOf(passage: Passage, token: number): Attribution | undefined {
  const found = [...speakersAbove(passage, token), ...speakersOfAll(passage), ...closingSpeaker(passage, token)];
  // What a speaker's own words say ("a report sent by Doe") is not said by that speaker.
  const speakers = [...new Set(found)].filter((speaker) => !passage.tree.path(token).includes(speaker));
  return inQuotation(passage, token, spokenBy(passage, speakers));
}

/** A claim within a quotation is its speaker's, whomever else the quotation names. */
function inQuotation(passage: Passage, token: number, own: Attribution | undefined): Attribution | undefined {
  const speaker = passage.speakerAt(token);
  if (speaker === undefined) return own;
  return own === undefined ? speaker : throughSpeaker(own, speaker);
}

/** Adds who is quoted as the outermost speaker, unless it is one of the speakers already. */
function throughSpeaker(own: Attribution, speaker: Attribution): Attribution {
  if (own.text === speaker.text) return own;
  return { ...own, by: own.by === undefined ? speaker : throughSpeaker(own.by, speaker) };
}

/** "…, according to X": set off by a comma, it is said of the whole sentence, whatever it hangs on. */
function speakersOfAll(passage: Passage): readonly number[] {
  return passage.tokens.flatMap((token, at) => {
    const isSetOff = at === 0 || passage.tokens[at - 1]?.text === ",";
    const isIt = token.text.toLowerCase() === "according" && token.deprel === "case" && token.head > at;
    return isSetOff && isIt ? [nameHead(passage, token.head)] : [];
  });
}

/** The head of the name that a word is a part of. */
function nameHead(passage: Passage, token: number): number {
  const path = passage.tree.path(token);
  return path.find((at) => !/^(?:compound|flat|nmod:desc|amod)$/u.test(passage.tokens[at]?.deprel ?? "")) ?? token;
}

/** Tokens that head the speakers over a token, innermost first. */
function speakersAbove(passage: Passage, token: number): readonly number[] {
  const found: number[] = [];
  let at = token;
  for (let steps = 0; steps < 40 && at >= 0; steps++) {
    found.push(...accordingTo(passage, at));
    const head = passage.tokens[at]?.head ?? -1;
    if (head >= 0 && reports(passage, head, at)) found.push(...speakersOf(passage, head));
    if (head >= 0) found.push(...statedBy(passage, head, at));
    found.push(...trailing(passage, at));
    at = head;
  }
  return [...new Set(found)];
}

/** At most so many tokens in a closing "…, two officials said on Monday". */
const CLOSING = 14;

/** "…, two officials said on Monday.": a short speech clause behind the last comma is over the whole sentence, whatever its tree. */
function closingSpeaker(passage: Passage, token: number): readonly number[] {
  const { tokens, tree } = passage;
  const comma = tokens.findLastIndex(({ text }) => text === ",");
  if (comma < 1 || token > comma || tokens.length - comma > CLOSING) return [];
  const verb = tokens.findIndex(
    (other, at) => at > comma + 1 && other.upos === "VERB" && isSpeech(other.lemma.toLowerCase()),
  );
  const subject = verb < 0 ? undefined : tree.all(verb, "nsubj").findLast((at) => at > comma && at < verb);
  const isAlone =
    subject !== undefined &&
    tokens
      .slice(comma + 1, verb)
      .every(({ upos, xpos }) => upos !== "VERB" && upos !== "SCONJ" && !xpos.startsWith("W"));
  const goesOn = tree.first(verb, "ccomp") !== undefined && (tree.first(verb, "ccomp") ?? 0) > verb;
  return isAlone && !goesOn && subject !== undefined ? [subject] : [];
}

/** Whether a token's clause is what the verb over it reports. */
function reports(passage: Passage, verb: number, clause: number): boolean {
  const relation = relationAt(passage, clause);
  const lemma = lemmaAt(passage, verb);
  if (isSpeech(lemma)) {
    if (/^(?:ccomp|parataxis|obj)$/u.test(relation)) return true;
    // "vowed to": who asks or agrees that others do something says nothing of it.
    if (relation === "xcomp") return !/^(?:agree|ask|demand|propose|advise|tell)$/u.test(lemma);
    // "quoted Doe as saying", "accused Norway of attacking".
    return relation === "advcl" && /^(?:as|of)$/u.test(markOf(passage, clause));
  }
  // Any verb with a clause of its own whose subject may speak: "fumed that".
  return (
    relation === "ccomp" &&
    markOf(passage, clause) === "that" &&
    speakersOf(passage, verb).some((at) => maySpeak(passage, at))
  );
}

function markOf(passage: Passage, clause: number): string {
  return passage.tokens[passage.tree.first(clause, "mark") ?? -1]?.text.toLowerCase() ?? "";
}

/** "Doe's claim that", "a report by Doe that": whose statement the clause is. */
function statedBy(passage: Passage, noun: number, clause: number): readonly number[] {
  const isContent =
    /^(?:acl|ccomp|acl:relcl)$/u.test(passage.tokens[clause]?.deprel ?? "") && markOf(passage, clause) === "that";
  if (!isContent || !STATEMENTS.has(lemmaAt(passage, noun))) return [];
  const owner = passage.tree.first(noun, "nmod:poss");
  if (owner !== undefined) return [owner];
  return passage.tree.all(noun, "nmod").filter((head) => /^(?:by|from)$/u.test(prepositionOf(passage, head)));
}

/** "…, the sources said", "as Doe put it": the reporting clause hangs under what it reports. */
function trailing(passage: Passage, clause: number): readonly number[] {
  return passage.tree
    .all(clause, "parataxis", "advcl")
    .filter((verb) => relationAt(passage, verb) === "parataxis" || markOf(passage, verb) === "as")
    .filter((verb) => isTelling(passage, verb) && passage.tree.first(verb, "ccomp") === undefined)
    .flatMap((verb) => speakersOf(passage, verb));
}

function isTelling(passage: Passage, verb: number): boolean {
  const isPut = lemmaAt(passage, verb) === "put" && passage.tree.first(verb, "obj") !== undefined;
  return isPut || isSpeech(lemmaAt(passage, verb));
}

/** "according to X". */
function accordingTo(passage: Passage, clause: number): readonly number[] {
  return passage.tree
    .children(clause)
    .filter((child) => /^(?:obl|nmod|advcl|dep|advmod)$/u.test(relationAt(passage, child)))
    .filter((child) => prepositionOf(passage, child) === "according");
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
  return noun !== undefined && last.length > text.length && last.endsWith(` ${noun}`);
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
  const { start, end, text, mention } = argumentAt(passage, first);
  const by = spokenBy(passage, others);
  return {
    text,
    span: { start, end },
    ...(mention === undefined ? {} : { mention }),
    ...(by === undefined ? {} : { by }),
  };
}
