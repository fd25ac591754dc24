/**
 * Who the speakers of a verb of saying are, and what may be one.
 */
import { breakIn } from "./break-ins.ts";
import { prepositionOf } from "./clause.ts";
import { lemmaAt, type Passage, relationAt } from "./passage.ts";
import { relativeHead } from "./relatives.ts";
import { SHOWING } from "./speech-words.ts";
import { subjectsOf } from "./subjects.ts";

/** Nouns for those who speak without a name, and for what speaks for them. */
const SPEAKERS =
  /^(?:source|official|expert|people|person|group|government|police|ministry|report|statement|letter|document|paper|newspaper|survey|poll|study|court|judge|agency|party|critic|witness|side|leader|release|article|website|court|jury|union|army|military|authority|parliament|council|commission|committee|team|company|firm|man|woman|men|women|indictment|complaint|lawsuit|memo|memorandum|transcript|note|broadcast|station|bank|king|queen|prince|pope|rebel|militant|guerrilla|family|relative|friend|neighbour|neighbor|colleague|doctor|lawyer|attorney|student|aide|ally|opponent|supporter|voter|public|press|media|medium|radio|television|administration|embassy|palace|office|department|cabinet|opposition|majority|many|some|other|most|few|several|both|one|two|three|half)$/u;

/** Whether a token may name somebody who speaks: an entity, a person by trade, a group, a statement; not "it" or a number of guns. */
export function maySpeak(passage: Passage, token: number): boolean {
  const kind = passage.mentions[passage.mentionAt(token) ?? -1]?.kind;
  if (kind !== undefined) return kind !== "event" && kind !== "system";
  const lemma = lemmaAt(passage, token);
  const found = passage.tokens[token];
  if (found?.upos === "PRON") return /^(?:he|she|they|we|i|you|who|some|many|others?|it)$/u.test(lemma);
  return (
    found?.upos === "PROPN" ||
    SPEAKERS.test(lemma) ||
    /(?:[^t]er|or|ist|ian|man|men|woman|women|ant|ent|ive)$/u.test(lemma)
  );
}

/** The tokens that head a speech verb's speakers, innermost first: its subject; of "was quoted by X as saying" both. */
export function speakersOf(passage: Passage, verb: number): readonly number[] {
  const { tree } = passage;
  const quoting = quotingVerb(passage, verb) ?? quotedAsSaying(passage, verb);
  if (quoting !== undefined) return quotedSpeakers(passage, quoting);
  const agents = tree.all(verb, "obl", "obl:agent").filter((head) => prepositionOf(passage, head) === "by");
  if (tree.first(verb, "nsubj:pass") !== undefined || tree.first(verb, "aux:pass") !== undefined) {
    return isQuoting(passage, verb) ? quotedSpeakers(passage, verb) : agents;
  }
  const subject = sayerOf(passage, verb) ?? invertedSubject(passage, verb) ?? sharedSubject(passage, verb);
  if (subject === undefined || !mayHaveSaid(passage, verb, subject)) return [];
  return [...citedBy(passage, verb, subject), subject, ...quoterOf(passage, subject)];
}

/** "…, the minister said, citing intelligence reports", "The agency, citing officials, said": whose word the speaker passes on. */
function citedBy(passage: Passage, verb: number, speaker: number): readonly number[] {
  const clauses = [...passage.tree.all(verb, "advcl"), ...passage.tree.all(speaker, "acl")];
  return clauses
    .filter((clause) => /^(?:cite|quote)$/u.test(lemmaAt(passage, clause)))
    .flatMap((clause) => passage.tree.all(clause, "obj").slice(0, 1))
    .filter((source) => isSource(passage, source));
}

/** A person, a body, or what speaks for them; not a reason ("citing concerns"). */
function isSource(passage: Passage, token: number): boolean {
  const kind = passage.mentions[passage.mentionAt(token) ?? -1]?.kind;
  return kind === "person" || kind === "organization" || SPEAKERS.test(lemmaAt(passage, token));
}

/** "The minister, quoted by the agency, said". */
function quoterOf(passage: Passage, speaker: number): readonly number[] {
  const quoting = passage.tree.all(speaker, "acl").filter((clause) => isQuoting(passage, clause));
  return quoting.flatMap((clause) =>
    passage.tree.all(clause, "obl", "obl:agent").filter((head) => prepositionOf(passage, head) === "by"),
  );
}

/** The subject; of "Norway, the minister said, will sign" the minister; of "who says" the noun. */
function sayerOf(passage: Passage, verb: number): number | undefined {
  const subject = breakIn(passage, verb)?.speaker ?? passage.tree.first(verb, "nsubj");
  return subject === undefined ? undefined : relativeHead(passage, subject);
}

/** "…, said Doe": a subject behind its verb, read as an object. */
function invertedSubject(passage: Passage, verb: number): number | undefined {
  const object = passage.tree.first(verb, "iobj", "obj");
  const isBehind = relationAt(passage, verb) === "parataxis" && object === verb + 1;
  return isBehind && object !== undefined && maySpeak(passage, object) ? object : undefined;
}

/** "said …, adding that": the participle's and the second verb's speaker is the first's. */
function sharedSubject(passage: Passage, verb: number): number | undefined {
  const relation = relationAt(passage, verb);
  const isParticiple = relation === "advcl" && passage.tokens[verb]?.xpos === "VBG";
  return relation === "conj" || isParticiple ? subjectsOf(passage, verb)[0] : undefined;
}

function mayHaveSaid(passage: Passage, verb: number, subject: number): boolean {
  const lemma = lemmaAt(passage, subject);
  // "That explains", "it emerged": nobody says so.
  const isEmpty = /^(?:it|this|that|these|those|which|what)$/u.test(lemma) && passage.mentionAt(subject) === undefined;
  return !isEmpty && (!SHOWING.has(lemmaAt(passage, verb)) || maySpeak(passage, subject));
}

/** "quoted Doe as saying": the verb over "saying". */
function quotingVerb(passage: Passage, verb: number): number | undefined {
  const head = passage.tokens[verb]?.head ?? -1;
  const isSaying = passage.tokens[verb]?.xpos === "VBG" && /^(?:advcl|xcomp|obl)$/u.test(relationAt(passage, verb));
  return isSaying && isQuoting(passage, head) ? head : undefined;
}

/** "…, the agency quoted Doe as saying": the verb itself. */
function quotedAsSaying(passage: Passage, verb: number): number | undefined {
  const isSaying = passage.tree.all(verb, "advcl").some((at) => passage.tokens[at]?.xpos === "VBG" && at > verb);
  const source = passage.tree.first(verb, "obj");
  return isQuoting(passage, verb) && isSaying && source !== undefined && isSource(passage, source) ? verb : undefined;
}

function isQuoting(passage: Passage, verb: number): boolean {
  return /^(?:quote|cite|report)$/u.test(lemmaAt(passage, verb));
}

function quotedSpeakers(passage: Passage, verb: number): readonly number[] {
  const { tree } = passage;
  const passive = tree.first(verb, "nsubj:pass");
  const agents = tree.all(verb, "obl", "obl:agent").filter((head) => prepositionOf(passage, head) === "by");
  if (passive !== undefined) return [passive, ...agents];
  return [...tree.all(verb, "obj", "iobj").slice(0, 1), ...tree.all(verb, "nsubj").slice(0, 1)];
}
