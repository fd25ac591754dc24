/**
 * Which clauses report what somebody says: the subject of the speech verb above a clause, "according to", "Doe's claim that", a closing
 * "…, two officials said".
 */
import { outerTokens } from "../language/index.ts";
import { prepositionOf } from "./clause.ts";
import { isFiniteVerb } from "./mood-own.ts";
import { lemmaAt, markOf, type Passage, relationAt } from "./passage.ts";
import { maySpeak, speakersOf } from "./speech.ts";
import { isSpeech, STATEMENTS } from "./speech-words.ts";

/** The tokens that head the speakers of a clause: those over it, innermost first, then those set beside the whole sentence. */
export function speakersOfClause(passage: Passage, token: number): readonly number[] {
  const path = passage.tree.path(token);
  // What a speaker's own words say ("according to a report sent by Doe") is not said by that speaker.
  const beside = [...speakersOfAll(passage), ...closingSpeaker(passage, token)].filter((at) => !path.includes(at));
  return [...new Set([...speakersAbove(passage, path), ...beside])];
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
  if (isSpeech(lemmaAt(passage, verb))) return saysClause(passage, verb, clause, relation);
  // Any verb with a clause of its own whose subject may speak: "fumed that".
  return (
    relation === "ccomp" &&
    markOf(passage, clause) === "that" &&
    speakersOf(passage, verb).some((at) => maySpeak(passage, at))
  );
}

/** Whether what hangs on a speech verb is what it says. */
function saysClause(passage: Passage, verb: number, clause: number, relation: string): boolean {
  const lemma = lemmaAt(passage, verb);
  switch (relation) {
    case "obj":
      // "maintained ties with Chile, which": what one maintains is no statement. "The king ruled": only a court rules that.
      return !/^(?:maintain|know|recall|point|mean)$/u.test(lemma) && isRuled(passage, lemma, clause);
    case "ccomp":
      return isRuled(passage, lemma, clause);
    case "parataxis":
      // "She announced a summit; the next day she visited Chile": what stands behind a semicolon is not reported.
      return !hasBetween(passage, verb, clause, ";") && !isReporting(passage, clause);
    case "xcomp":
      // "vowed to": who asks or agrees that others do something says nothing of it.
      return !/^(?:agree|ask|demand|propose|advise|tell)$/u.test(lemma);
    case "obl":
      // "claimed responsibility for the attack on".
      return lemma === "claim" && passage.tree.all(verb, "obj").some((at) => lemmaAt(passage, at) === "responsibility");
    default:
      // "quoted Doe as saying", "accused Norway of attacking".
      return relation === "advcl" && /^(?:as|of)$/u.test(markOf(passage, clause));
  }
}

function isRuled(passage: Passage, lemma: string, clause: number): boolean {
  return lemma !== "rule" || markOf(passage, clause) === "that";
}

function hasBetween(passage: Passage, one: number, other: number, text: string): boolean {
  const [from, to] = one < other ? [one, other] : [other, one];
  return passage.tokens.slice(from, to).some((token) => token.text === text);
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
  const isPut =
    lemmaAt(passage, verb) === "put" && passage.tree.all(verb, "obj").some((at) => lemmaAt(passage, at) === "it");
  return (isPut || isSpeech(lemmaAt(passage, verb))) && passage.tree.first(verb, "ccomp") === undefined;
}

/** "according to X". */
function accordingTo(passage: Passage, clause: number): readonly number[] {
  return passage.tree
    .children(clause)
    .filter((child) => /^(?:obl|nmod|advcl|dep|advmod)$/u.test(relationAt(passage, child)))
    .filter((child) => prepositionOf(passage, child) === "according");
}
