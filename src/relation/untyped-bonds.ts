/**
 * Nouns and adjectives that the vocabulary does not have, as open relations in the text's own words: "X, a graduate of Y", "X is a threat to
 * Y", "X is close to Y".
 */
import type { Kind } from "../schema.ts";
import { isActorNoun } from "./actors.ts";
import { argumentAt } from "./argument.ts";
import { bearerOf } from "./bearers.ts";
import { prepositionOf } from "./clause.ts";
import { CONFIDENCE } from "./confidence.ts";
import { bondOf } from "./frames.ts";
import { isKin } from "./kin.ts";
import { lemmaAt, type Passage, tokensSpan } from "./passage.ts";
import { type Draft, PRESUPPOSED } from "./rule.ts";
import { coordinated } from "./verbs.ts";

/** Nouns for what one is to another that are neither people by their trade nor bodies. */
const TIES =
  /^(?:alumnus|alumna|ancestor|architect|associate|beneficiary|benefactor|brainchild|chronicler|companion|compatriot|confidante?|contender|contemporary|contributor|danger|descendant|disciple|donor|enemy|evangelist|faction|fan|favou?rite|finalist|foe|follower|founder|friend|graduate|guest|heir|landlord|loyalist|mastermind|mentor|mouthpiece|namesake|newcomer|nemesis|offshoot|participant|pioneer|pillar|protege|protégé|proxy|pupil|recipient|relic|sponsor|strongman|student|sympathi[sz]er|target|tenant|threat|translator|trustee|veteran|visitor|winner|wing|witness)$/u;

/** Adjectives that tie one to another, and the prepositions behind them. */
const CLOSE =
  /^(?:close|loyal|allied|linked|hostile|beholden|accountable|answerable|sympathetic|friendly|engaged|married|dependent|reliant|responsible|wary|suspicious|fearful|jealous|proud|guilty)$/u;

/** Kinds that a noun may tie somebody to. */
const TIED: ReadonlySet<Kind> = new Set<Kind>(["person", "organization", "country", "agreement", "event", "system"]);

/** The claims of a noun or adjective beside one that it tells of. */
export function untypedBondDrafts(passage: Passage, token: number): readonly Draft[] {
  const { upos } = passage.tokens[token] ?? {};
  const lemma = lemmaAt(passage, token);
  const isTie =
    upos === "NOUN" && bondOf(lemma) === undefined && !isKin(lemma) && (TIES.test(lemma) || isActorNoun(lemma));
  const isClose = upos === "ADJ" && CLOSE.test(lemma) && passage.tree.first(token, "cop") !== undefined;
  const isOffice = passage.mentions[passage.mentionAt(token) ?? -1]?.kind === "office";
  const bearer = (isTie && !isOffice) || isClose ? bearerOf(passage, token) : undefined;
  if (bearer === undefined) return [];
  const subject = argumentAt(passage, bearer.token);
  const from = passage.mentions[subject.mention ?? -1];
  if (from?.kind !== "person" && from?.kind !== "organization" && from?.kind !== "country") return [];
  return tiedTo(passage, token).flatMap(({ head, preposition }): readonly Draft[] => {
    const object = argumentAt(passage, head);
    if (object.mention === subject.mention) return [];
    return [
      {
        relation: "relates",
        label: `${lemma} ${preposition}`,
        trigger: tokensSpan(passage, token, token),
        subject,
        object,
        at: bearer.at,
        ...(bearer.presupposed ? { mood: PRESUPPOSED } : {}),
        confidence: CONFIDENCE.open,
      },
    ];
  });
}

interface Tied {
  readonly head: number;
  readonly preposition: string;
}

/** The names behind a word's "of", "to" and the like. */
function tiedTo(passage: Passage, token: number): readonly Tied[] {
  return passage.tree.all(token, "nmod", "obl").flatMap((head) => {
    const preposition = prepositionOf(passage, head);
    if (head < token || !/^(?:of|to|for|with|at|from|on)$/u.test(preposition)) return [];
    return coordinated(passage, head)
      .filter((at) => isTied(passage, at))
      .map((at) => ({ head: at, preposition }));
  });
}

/** Whether a token heads a name, and no owner or nationality. */
function isTied(passage: Passage, head: number): boolean {
  const mention = passage.mentions[passage.mentionAt(head) ?? -1];
  return mention?.form === "name" && mention.demonym !== true && TIED.has(mention.kind);
}
