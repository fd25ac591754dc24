/**
 * Who says so: the subject of the speech verb above a claim, "according to", and whom a speaker heard it from.
 */
import type { Attribution } from "../model.ts";
import { argumentAt } from "./argument.ts";
import { prepositionOf } from "./clause.ts";
import { lemmaAt, type Passage, relationAt } from "./passage.ts";

/** Verbs of saying and thinking whose clause is what somebody says. */
const SPEECH = new Set(
  "say tell add announce claim state report note explain warn argue believe think insist confirm acknowledge admit declare disclose reveal assert maintain suggest stress emphasise emphasize reiterate reaffirm deny allege contend estimate predict write tweet quote cite observe remark complain conclude recall concede complain caution reply respond testify hint signal indicate vow pledge promise express mention describe comment concur fear hope understand know".split(
    " ",
  ),
);

/** Whether a verb reports what somebody says. */
export function isSpeech(lemma: string): boolean {
  return SPEECH.has(lemma);
}

/** Who says what the clause of a token says; undefined where the article says it in its own voice. */
export function attributionOf(passage: Passage, token: number): Attribution | undefined {
  const closing = closingSpeaker(passage, token);
  const speakers = new Set([...speakersAbove(passage, token), ...speakersOfAll(passage), ...closing]);
  return nested(passage, [...speakers]);
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
    subject !== undefined && tokens.slice(comma + 1, verb).every(({ upos }) => upos !== "VERB" && upos !== "SCONJ");
  return isAlone && subject !== undefined ? [subject] : [];
}

/** "They said": goes on for the last speakers who were only described ("the sources"). */
export function carriedOn(by: Attribution, last: Attribution | undefined): Attribution {
  if (last === undefined || !/^they$/iu.test(by.text)) return by;
  return { ...last, ...(by.by === undefined ? {} : { by: by.by }) };
}

/** The outermost speaker of a claim, where more than one is meant ("two officials", "the sources"). */
export function describedSpeaker(by: Attribution): Attribution | undefined {
  if (by.by !== undefined) return describedSpeaker(by.by);
  return /s$/u.test(by.text) && /^\p{Ll}|^[A-Z][a-z]+ and /u.test(by.text) ? by : undefined;
}

/** Whether a token's clause is what the verb over it reports. */
function reports(passage: Passage, verb: number, clause: number): boolean {
  return isSpeech(lemmaAt(passage, verb)) && /^(?:ccomp|parataxis|xcomp|obj)$/u.test(relationAt(passage, clause));
}

function speakersOf(passage: Passage, verb: number): readonly number[] {
  const passive = passage.tree.first(verb, "nsubj:pass") !== undefined;
  const agent = passage.tree.all(verb, "obl", "obl:agent").filter((head) => prepositionOf(passage, head) === "by");
  const subject = passage.tree.first(verb, "nsubj", "nsubj:pass");
  const own = subject === undefined ? [] : [subject];
  return passive ? [...own, ...agent] : own;
}

/** "…, the sources said": the reporting clause hangs under what it reports. */
function trailing(passage: Passage, clause: number): readonly number[] {
  return passage.tree
    .all(clause, "parataxis")
    .filter((verb) => isSpeech(lemmaAt(passage, verb)) && passage.tree.first(verb, "ccomp") === undefined)
    .flatMap((verb) => speakersOf(passage, verb));
}

/** "according to X". */
function accordingTo(passage: Passage, clause: number): readonly number[] {
  return passage.tree
    .children(clause)
    .filter((child) => /^(?:obl|nmod|advcl|dep|advmod)$/u.test(relationAt(passage, child)))
    .filter((child) => prepositionOf(passage, child) === "according");
}

/** The innermost speaker, with those that the word comes through. */
function nested(passage: Passage, speakers: readonly number[]): Attribution | undefined {
  const [first, ...others] = speakers;
  if (first === undefined) return undefined;
  const { start, end, text, mention } = argumentAt(passage, first);
  const by = nested(passage, others);
  return {
    text,
    span: { start, end },
    ...(mention === undefined ? {} : { mention }),
    ...(by === undefined ? {} : { by }),
  };
}
