/**
 * Passages → claims. Rules read drafts from each sentence; the builder adds quote, mood, speaker, time.
 */
import type { Attribution, Claim, PartialDate } from "../model.ts";
import { adjectiveRule } from "./adjectives.ts";
import { carriedOn, describedSpeaker } from "./attribution.ts";
import { bondRule } from "./bonds.ts";
import { buildClaims } from "./builder.ts";
import { clauseRule } from "./clauses.ts";
import { keptIn } from "./confidence.ts";
import { hyphenRule } from "./hyphened.ts";
import { kinRule } from "./kin.ts";
import { nounRule } from "./nouns.ts";
import { type FactForm, openDrafts } from "./open/index.ts";
import type { Passage } from "./passage.ts";
import { postRule } from "./posts.ts";
import { withSpeakers } from "./quoted.ts";
import { roleRule } from "./roles.ts";
import type { Draft, Rule } from "./rule.ts";
import { sentenceTimes } from "./time.ts";

/** The rules, surest first: of two drafts that say the same, the first stays. */
export const RULES: readonly Rule[] = [
  roleRule,
  postRule,
  bondRule,
  kinRule,
  hyphenRule,
  adjectiveRule,
  clauseRule,
  nounRule,
];

/** More than a sentence says: of a list of a hundred names each would meet each. What comes after is left out, and counted. */
export const MOST_CLAIMS = 60;

/** The claims of a document in text order, and how many more its longest sentences have at least. */
export interface ReadClaims {
  readonly claims: readonly Claim[];
  readonly leftOut: number;
}

/**
 * The claims of a document, in text order, at most `MOST_CLAIMS` a sentence. Headlines say what the body says more exactly, and are
 * not read for claims.
 */
export function readClaims(passages: readonly Passage[], rules: readonly Rule[] = RULES): ReadClaims {
  let leftOut = 0;
  const read = (passage: Passage) => {
    const all = draftsOf(rules, passage);
    leftOut += Math.max(0, all.length - MOST_CLAIMS);
    return all.slice(0, MOST_CLAIMS);
  };
  return { claims: readWith(read, passages), leftOut };
}

/** What a document says as open propositions, in its own words, in text order: what `extract` shows beside the claims. */
export function readPropositions(passages: readonly Passage[], form: FactForm = "full"): readonly Claim[] {
  const read = (passage: Passage) => openDrafts(passage, form).map((draft) => ({ draft, rule: "proposition" }));
  return readWith(read, passages);
}

type Found = readonly { readonly draft: Draft; readonly rule: string }[];

function readWith(read: (passage: Passage) => Found, passages: readonly Passage[]): readonly Claim[] {
  let previous: PartialDate | undefined;
  let speaker: Attribution | undefined;
  const claims: Claim[] = [];
  for (const passage of withSpeakers(passages)) {
    const { document, sentence } = passage;
    if (sentence.role === "headline") continue;
    const readTimes = sentenceTimes(document, sentence);
    const built = buildClaims(passage, read(passage), readTimes, previous);
    claims.push(
      ...built.map((claim) => (claim.by === undefined ? claim : { ...claim, by: carriedOn(claim.by, speaker) })),
    );
    speaker = built.flatMap(({ by }) => (by === undefined ? [] : (describedSpeaker(by) ?? []))).at(-1) ?? speaker;
    const frame = document.published === undefined ? {} : { published: document.published };
    previous = readTimes({ ...frame, ahead: false }).at(-1)?.when ?? previous;
  }
  return claims;
}

function draftsOf(rules: readonly Rule[], passage: Passage): Found {
  const seen = new Set<string>();
  const all = rules.flatMap((rule) => rule.read(passage).map((draft) => ({ draft, rule: rule.name })));
  const kept = keptIn(passage);
  const weighed = all.map(({ draft, rule }) => ({ draft: { ...draft, confidence: draft.confidence * kept }, rule }));
  return weighed.filter(({ draft }) => {
    const ends = [draft.subject.mention ?? draft.subject.start, draft.object?.mention ?? draft.object?.start ?? ""];
    const key = [draft.relation, draft.title ?? "", ...ends].join(" ");
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
