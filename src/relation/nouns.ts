/**
 * Nouns for events as relations: "talks with X", "A's visit to B", "sanctions on C imposed by D", "E's nuclear test",
 * "talks between F and G".
 */

import type { Argument } from "../model.ts";
import { type Relation, relationInfo } from "../schema.ts";
import { endsAt, fitsEnds, type Pair, pairsAmong } from "./actors.ts";
import { acting, argumentAt } from "./argument.ts";
import { blamedFor } from "./blame.ts";
import { clauseOf, prepositionOf } from "./clause.ts";
import { takesPlaces } from "./clause-draft.ts";
import { CONFIDENCE } from "./confidence.ts";
import { type NounFrame, nounFrameOf } from "./frames.ts";
import { lemmaAt, type Passage, tokensSpan } from "./passage.ts";
import { relativeHead } from "./relatives.ts";
import type { Draft, Rule } from "./rule.ts";
import { mentionOf } from "./stand-ins.ts";
import { coordinated, isVerb } from "./verbs.ts";

/** The rule for nouns. */
export const nounRule: Rule = {
  name: "noun",
  read: (passage) =>
    passage.tokens.flatMap((token, i) => {
      const frame =
        token.upos === "NOUN" ? (nounFrameOf(token.text.toLowerCase()) ?? nounFrameOf(lemmaAt(passage, i))) : undefined;
      return frame === undefined ? [] : nounDrafts(passage, i, frame);
    }),
};

function nounDrafts(passage: Passage, noun: number, frame: NounFrame): readonly Draft[] {
  if (isGivenAway(passage, noun, frame) || isOfHome(passage, noun)) return [];
  const others = otherEnds(passage, noun, frame);
  const ends = (heads: readonly number[]) => heads.flatMap((head) => endsAt(passage, head));
  // "the merger of Acme and Bell".
  const isMutual = (preposition: string) =>
    preposition === "between" ||
    (preposition === "of" && (isMerger(frame) || relationInfo(frame.relation).symmetric === true));
  const among = ends(others.filter((end) => isMutual(end.preposition)).map(({ head }) => head));
  if (among.length > 1) return drafts(passage, noun, frame, pairsAmong(among));
  const objects = others.filter((end) => !isMutual(end.preposition)).map(({ head }) => head);
  const own = ownAgents(passage, noun, frame);
  const agents = own.length > 0 ? own : agentsAbove(passage, noun, frame);
  if (objects.length === 0 && own.length === 2 && frame.relation === "meets")
    return drafts(passage, noun, frame, pairsAmong(ends(own)));
  if (objects.length === 0 && frame.object.length === 0)
    return agents.map((agent) => draftOf(passage, noun, frame, argumentAt(passage, agent), undefined));
  const to = ends(objects);
  const pairs = ends(agents).flatMap((subject) => to.map((object): Pair => [subject, object]));
  return drafts(passage, noun, frame, pairs);
}

/** "sold its stake in Acme": what is sold is owned no more. */
function isGivenAway(passage: Passage, noun: number, { relation }: NounFrame): boolean {
  const verb = lemmaAt(passage, passage.tokens[noun]?.head ?? -1);
  return relation === "owns" && /^(?:sell|offload|dump|divest|unload|relinquish|exit|lose|dispose)$/u.test(verb);
}

/** "moved its tax address to Ireland": where one is, not what one says. */
function isOfHome(passage: Passage, noun: number): boolean {
  const before = passage.tokens[noun - 1];
  return lemmaAt(passage, noun) === "address" && before?.head === noun && before.upos === "NOUN";
}

/** The one noun whose relation is in the text's own words. */
function isMerger({ relation }: NounFrame): boolean {
  return relation === "relates";
}

function drafts(passage: Passage, noun: number, frame: NounFrame, pairs: readonly Pair[]): readonly Draft[] {
  return pairs
    .filter(([subject, object]) => fitsEnds(passage, frame.relation, subject, object))
    .map(([subject, object]) => draftOf(passage, noun, frame, subject.argument, object.argument));
}

function draftOf(
  passage: Passage,
  noun: number,
  { relation }: NounFrame,
  subject: Argument,
  object: Argument | undefined,
): Draft {
  const bare = argumentAt(passage, noun);
  return {
    relation,
    label: passage.tokens[noun]?.text.toLowerCase() ?? "",
    trigger: tokensSpan(passage, noun, noun),
    subject: acting(passage, subject),
    object:
      object === undefined
        ? { start: bare.start, end: bare.end, text: bare.text }
        : actingIn(passage, relation, object),
    at: noun,
    confidence: CONFIDENCE.noun,
  };
}

/** A capital that is talked with is its government, one that is visited a city. */
function actingIn(passage: Passage, relation: Relation, object: Argument): Argument {
  return takesPlaces(relation) ? object : acting(passage, object);
}

interface End {
  readonly head: number;
  readonly preposition: string;
}

function otherEnds(passage: Passage, noun: number, frame: NounFrame): readonly End[] {
  const verb = passage.tokens[noun]?.head ?? -1;
  const agent = byAgent(passage, noun);
  // "a visit by Doe to Chile": the parser may give the second phrase to the first.
  const own = [noun, ...(agent === undefined ? [] : [agent])].flatMap((at) => passage.tree.all(at, "nmod", "obl"));
  // "a suspension of links with Chile": with whom they were.
  const within = own
    .filter((head) => prepositionOf(passage, head) === "of")
    .flatMap((head) => passage.tree.all(head, "nmod"))
    .filter((head) => prepositionOf(passage, head) !== "of");
  // "held talks in Oslo with X": the parser may give the second phrase to the verb.
  const shared = verb > 0 && isVerb(passage, verb) ? passage.tree.all(verb, "obl").filter((head) => head > noun) : [];
  return [...own, ...within, ...shared].flatMap((head) => {
    const preposition = prepositionOf(passage, head);
    return frame.object.includes(preposition)
      ? coordinated(passage, head).map((token) => ({ head: token, preposition }))
      : [];
  });
}

/** Relations that the subject of a verb has with what its noun names: who attends talks meets, but who enforces sanctions imposes none. */
const BY_SUBJECT: ReadonlySet<Relation> = new Set<Relation>([
  "meets",
  "visits",
  "acquires",
  "deploys",
  "agrees_with",
  "supports",
  "opposes",
  "says",
  "protests",
  "cooperates_with",
  "suspends",
  "competes_with",
  "invests_in",
  "relates",
]);

/** Verbs whose subject holds the view that is their object: who discusses, seeks or organises support gives none. */
const VOICING =
  /^(?:express|voice|offer|declare|have|show|give|lend|provide|pledge|promise|announce|reiterate|reaffirm|restate|repeat|confirm|affirm|state|stress|underline|underscore|emphasi[sz]e|continue|maintain|renew|extend|throw|withdraw|end|drop|signal)$/u;

/** Whether what the noun names is the doing of the subject over it: no owner is named who is somebody else ("our support"). */
function isSubjects(passage: Passage, noun: number, { relation }: NounFrame): boolean {
  if (!BY_SUBJECT.has(relation) || passage.tree.first(noun, "nmod:poss") !== undefined) return false;
  const { head = -1, deprel = "" } = passage.tokens[noun] ?? {};
  const isView = relation === "supports" || relation === "opposes";
  return !isView || deprel !== "obj" || VOICING.test(lemmaAt(passage, head));
}

/** Who did it, by the words above a noun: who is blamed for it, or whose doing it is. */
function agentsAbove(passage: Passage, noun: number, frame: NounFrame): readonly number[] {
  const blamed = blamedFor(passage, noun);
  if (blamed.length > 0) return blamed;
  return isSubjects(passage, noun, frame) ? subjectAbove(passage, noun) : [];
}

/** Who did it, by the noun's own words: owner, adjective, "by …", the agent of its participle. */
function ownAgents(passage: Passage, noun: number, frame: NounFrame): readonly number[] {
  const owners = passage.tree.all(noun, "nmod:poss").filter((head) => mentionOf(passage, head) !== undefined);
  if (owners.length > 0) return owners.flatMap((head) => coordinated(passage, head));
  const agent = participleAgent(passage, noun) ?? byAgent(passage, noun);
  if (agent !== undefined) return [agent];
  const doers = doersOf(passage, noun, frame);
  if (doers.length > 0) return doers;
  return passage.tree.all(noun, "amod", "compound").filter((head) => isActor(passage, head));
}

/** "the withdrawal of Norway from", "the support of Chile for": who does it, of nouns whose other end stands behind another word. */
function doersOf(passage: Passage, noun: number, { object }: NounFrame): readonly number[] {
  if (object.includes("of") || object.length === 0) return [];
  const of = passage.tree
    .all(noun, "nmod")
    .filter((head) => prepositionOf(passage, head) === "of" && mentionOf(passage, head) !== undefined);
  return of.slice(0, 1).flatMap((head) => coordinated(passage, head));
}

function byAgent(passage: Passage, noun: number): number | undefined {
  return passage.tree
    .all(noun, "nmod")
    .find((head) => passage.tokens[passage.tree.first(head, "case") ?? -1]?.text === "by");
}

/** "sanctions … imposed last week by the council". */
function participleAgent(passage: Passage, noun: number): number | undefined {
  const participle = passage.tree.all(noun, "acl").find((verb) => passage.tokens[verb]?.xpos === "VBN");
  return participle === undefined ? undefined : clauseOf(passage, participle).subjects[0];
}

function isActor(passage: Passage, head: number): boolean {
  const kind = passage.mentions[passage.mentionAt(head) ?? -1]?.kind;
  return kind === "country" || kind === "person" || kind === "organization";
}

/** The subject of the nearest verb above: of a passive the one to whom it was done ("Doe was joined on a visit to"). */
function subjectAbove(passage: Passage, noun: number): readonly number[] {
  // "the company is in talks with Doe".
  const own = passage.tree.all(noun, "nsubj");
  if (own.length > 0) return own.flatMap((head) => coordinated(passage, relativeHead(passage, head)));
  let at = passage.tokens[noun]?.head ?? -1;
  for (let steps = 0; steps < 6 && at >= 0; steps++) {
    if (isVerb(passage, at)) {
      const { passive, subjects, objects } = clauseOf(passage, at);
      return passive && !objects.includes(noun) ? objects : subjects;
    }
    at = passage.tokens[at]?.head ?? -1;
  }
  return [];
}
