/**
 * Who says so: the subject of the speech verb above a claim, "according to", whom a speaker heard it from, and who speaks the
 * quotation that a claim stands in.
 */
import { outerTokens } from "../language/index.ts";
import type { Attribution } from "../model.ts";
import { argumentAt } from "./argument.ts";
import { prepositionOf } from "./clause.ts";
import { isFiniteVerb } from "./mood-own.ts";
import { lemmaAt, type Passage, relationAt } from "./passage.ts";
import { maySpeak, speakersOf } from "./speech.ts";
import { isSpeech, STATEMENTS } from "./speech-words.ts";

/** Who says what the clause of a token says; undefined where the article says it in its own voice. */
export function attributionOf(passage: Passage, token: number): Attribution | undefined {
  const path = passage.tree.path(token);
  // What a speaker's own words say ("according to a report sent by Doe") is not said by that speaker.
  const beside = [...speakersOfAll(passage), ...closingSpeaker(passage, token)].filter((at) => !path.includes(at));
  const speakers = [...new Set([...speakersAbove(passage, path), ...beside])];
  return inQuotation(passage, token, spokenBy(passage, speakers));
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

/** Tokens that head the speakers over the first token of a path to the root, innermost first. */
function speakersAbove(passage: Passage, path: readonly number[]): readonly number[] {
  const found = path.slice(0, contrastOn(passage, path)).flatMap((at) => {
    const head = passage.tokens[at]?.head ?? -1;
    const reporting = head >= 0 && reports(passage, head, at) ? speakersOf(passage, head) : [];
    const stating = head < 0 ? [] : statedBy(passage, head, at);
    const others = [...stating, ...trailing(passage, at, path)].filter((speaker) => !path.includes(speaker));
    return [...accordingTo(passage, at).filter((speaker) => !path.includes(speaker)), ...reporting, ...others];
  });
  return [...new Set(found)];
}

/** How much of a path is one speaker's: "Norway said it attacked, while Chile said it fled" ends with "while Chile said". */
function contrastOn(passage: Passage, path: readonly number[]): number {
  const isContrast = (at: number) =>
    relationAt(passage, at) === "advcl" &&
    isSpeech(lemmaAt(passage, at)) &&
    /^(?:while|whereas|though|although|but)$/u.test(markOf(passage, at));
  const end = path.findIndex(isContrast);
  return end < 0 ? HIGHEST : Math.min(end, HIGHEST);
}

/** How far up speakers are looked for. */
const HIGHEST = 40;

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
  const goesOn = (tree.first(verb, "ccomp") ?? 0) > verb;
  const isAlone = tokens
    .slice(comma + 1, verb)
    .every(({ upos, xpos }) => (upos !== "VERB" || xpos === "VBN") && upos !== "SCONJ" && !xpos.startsWith("W"));
  if (verb < 0 || goesOn || !isAlone) return [];
  // "an official confirmed" may have been read as a passive.
  const isActive = tree.first(verb, "aux:pass") === undefined;
  const subjects = tree.all(verb, "nsubj", ...(isActive ? ["nsubj:pass"] : []));
  const subject = subjects.findLast((at) => at > comma && at < verb) ?? headBetween(passage, comma, verb);
  return subject === undefined ? [] : [subject];
}

/** "…, a statement issued by the bank said": the noun between a comma and its verb, where it was read as another's. */
function headBetween(passage: Passage, comma: number, verb: number): number | undefined {
  return outerTokens(passage.tokens, { start: comma + 1, end: verb }).find(
    (at) => relationAt(passage, at) === "appos" && maySpeak(passage, at),
  );
}

/** Whether a token's clause is what the verb over it reports. */
function reports(passage: Passage, verb: number, clause: number): boolean {
  const relation = relationAt(passage, clause);
  const lemma = lemmaAt(passage, verb);
  if (isSpeech(lemma)) {
    // "The king ruled": only a court rules that.
    // "maintained ties with Chile, which": what one maintains is no statement.
    if (relation === "obj" && /^(?:maintain|know|recall|point|mean)$/u.test(lemma)) return false;
    if (/^(?:ccomp|obj)$/u.test(relation)) return lemma !== "rule" || markOf(passage, clause) === "that";
    // "She announced a summit; the next day she visited Chile": what stands behind a semicolon is not reported.
    if (relation === "parataxis") return !hasBetween(passage, verb, clause, ";") && !isReporting(passage, clause);
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

function hasBetween(passage: Passage, one: number, other: number, text: string): boolean {
  const [from, to] = one < other ? [one, other] : [other, one];
  return passage.tokens.slice(from, to).some((token) => token.text === text);
}

function markOf(passage: Passage, clause: number): string {
  return passage.tokens[passage.tree.first(clause, "mark") ?? -1]?.text.toLowerCase() ?? "";
}

/** "Doe's claim that", "a report by Doe that": whose statement the clause is. */
function statedBy(passage: Passage, noun: number, clause: number): readonly number[] {
  const isContent =
    /^(?:acl|ccomp|acl:relcl)$/u.test(passage.tokens[clause]?.deprel ?? "") &&
    (opensWithThat(passage, clause) || isWhole(passage, noun, clause));
  if (!isContent) return [];
  const authors = STATEMENTS.has(lemmaAt(passage, noun)) ? authorsOf(passage, noun) : [];
  return authors.length > 0 ? authors : toldOf(passage, noun);
}

function authorsOf(passage: Passage, statement: number): readonly number[] {
  const owner = passage.tree.first(statement, "nmod:poss");
  if (owner !== undefined) return [owner];
  return passage.tree.all(statement, "nmod").filter((head) => /^(?:by|from)$/u.test(prepositionOf(passage, head)));
}

/** "that Norway attacked": the "that" may have been read as an object, beside the one that there is. */
function opensWithThat(passage: Passage, clause: number): boolean {
  if (markOf(passage, clause) === "that") return true;
  const objects = passage.tree.all(clause, "obj");
  return objects.length > 1 && lemmaAt(passage, objects[0] ?? -1) === "that";
}

/** "said in a statement Norway attacked Chile": a clause with subject and object and no word for the noun wants none to complete it. */
function isWhole(passage: Passage, noun: number, clause: number): boolean {
  const isRelative = passage.tokens.slice(noun, clause).some(({ xpos }) => xpos.startsWith("W"));
  const has = (relation: string) => passage.tree.first(clause, relation) !== undefined;
  return !isRelative && has("nsubj") && has("obj");
}

/** "told the court that", "said in an email that": the clause may have been read as the noun's. */
function toldOf(passage: Passage, noun: number): readonly number[] {
  const verb = passage.tokens[noun]?.head ?? -1;
  const isBeside = /^(?:i?obj|obl)$/u.test(relationAt(passage, noun)) && isSpeech(lemmaAt(passage, verb));
  return isBeside ? speakersOf(passage, verb) : [];
}

/** "…, the sources said", "as Doe put it": the reporting clause hangs under what it reports; it is not what it says itself. */
function trailing(passage: Passage, clause: number, path: readonly number[]): readonly number[] {
  return passage.tree
    .all(clause, "parataxis", "advcl")
    .filter((verb) => !path.includes(verb))
    .filter((verb) => relationAt(passage, verb) === "parataxis" || isAside(passage, verb))
    .filter((verb) => isReporting(passage, verb))
    .flatMap((verb) => speakersOf(passage, verb));
}

/** "as Doe put it", but not "as you know"; "the minister said" with nothing that makes it a subordinate clause. */
function isAside(passage: Passage, verb: number): boolean {
  const marker = markOf(passage, verb);
  const isAddress = passage.tree.all(verb, "nsubj").some((at) => /^(?:you|we|i)$/u.test(lemmaAt(passage, at)));
  if (isAddress) return false;
  return (
    marker === "as" ||
    (marker === "" && isFiniteVerb(passage, verb) && passage.tree.first(verb, "advmod") === undefined)
  );
}

/** A speech verb whose clause stands elsewhere. */
function isReporting(passage: Passage, verb: number): boolean {
  const isPut = lemmaAt(passage, verb) === "put" && passage.tree.first(verb, "obj") !== undefined;
  return (isPut || isSpeech(lemmaAt(passage, verb))) && passage.tree.first(verb, "ccomp") === undefined;
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
