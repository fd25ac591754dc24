/**
 * Nouns for what one entity is to another: "X, the coalition partner of Y", "X is an ally of Y", "X, who was one of Y's
 * closest allies"; and a person's own party: "Doe's Reform Party".
 */

import type { Argument, Mention } from "../model.ts";
import { type Relation, takesEnds } from "../schema.ts";
import { affiliationDrafts, isOthers } from "./affiliations.ts";
import { acting, argumentAt, mentionArgument } from "./argument.ts";
import { arsenalDrafts } from "./arsenal.ts";
import { type Bearer, bearerOf, besideNoun } from "./bearers.ts";
import { prepositionOf } from "./clause.ts";
import { takesPlaces } from "./clause-draft.ts";
import { CONFIDENCE } from "./confidence.ts";
import { type Bond, bondOf } from "./frames.ts";
import { leadsPart } from "./owners.ts";
import { lemmaAt, type Passage, relationAt, tokensSpan } from "./passage.ts";
import { type Draft, PRESUPPOSED, type Rule } from "./rule.ts";
import { mentionOf } from "./stand-ins.ts";
import { untypedBondDrafts } from "./untyped-bonds.ts";

/** The rule for bonds. */
export const bondRule: Rule = {
  name: "bond",
  read: (passage) =>
    passage.tokens.flatMap((_, token) => [
      ...bondDrafts(passage, token),
      ...untypedBondDrafts(passage, token),
      ...affiliationDrafts(passage, token),
      ...arsenalDrafts(passage, token),
    ]),
};

function bondDrafts(passage: Passage, noun: number): readonly Draft[] {
  const bond = bondAt(passage, noun);
  if (bond === undefined || passage.tokens[noun]?.upos !== "NOUN") return [];
  const bearer = bearerOf(passage, noun);
  const byTree = bearer === undefined ? [] : draftsOf(passage, noun, bond, bearer, otherEnds(passage, noun, bond));
  if (byTree.length > 0) return byTree;
  const beside = besideNoun(passage, noun);
  return beside === undefined ? [] : draftsOf(passage, noun, bond, beside.bearer, [beside.owner]);
}

/** The bond that a noun says, by itself or with the noun before it: "parent", "parent company". */
function bondAt(passage: Passage, noun: number): Bond | undefined {
  const lemma = lemmaAt(passage, noun);
  const isGeneric = /^(?:company|firm|group|organization|organisation)$/u.test(lemma);
  return bondOf(isGeneric ? lemmaAt(passage, noun - 1) : lemma);
}

function draftsOf(
  passage: Passage,
  noun: number,
  bond: Bond,
  bearer: Bearer,
  others: readonly number[],
): readonly Draft[] {
  const { relation } = bond;
  return others.flatMap((head): readonly Draft[] => {
    const ends = [argumentAt(passage, bearer.token), otherAt(passage, head, relation)] as const;
    const [subject, object] = bond.turned ? [ends[1], ends[0]] : ends;
    const [from, to] = [passage.mentions[subject.mention ?? -1], passage.mentions[object.mention ?? -1]];
    if (from === undefined || to === undefined || from === to || !fits(relation, from, to)) return [];
    if (isNone(passage, noun, relation, from, to)) return [];
    return [
      {
        relation,
        label: lemmaAt(passage, noun),
        trigger: tokensSpan(passage, noun, noun),
        subject,
        object,
        at: bearer.at,
        ...(bearer.presupposed ? { mood: PRESUPPOSED } : {}),
        confidence: CONFIDENCE.bond,
      },
    ];
  });
}

/** The other ends; of "a White House correspondent for the Times" the Times alone. */
function otherEnds(passage: Passage, noun: number, bond: Bond): readonly number[] {
  const all = passage.tree.all(noun, "nmod:poss", "nmod", "compound").filter((head) => isOther(passage, head, bond));
  const behind = all.filter((head) => head > noun);
  if (bond.relation === "works_for" && behind.length > 0) return behind;
  // "Acme's U.S. chief": where, not of what.
  const owners = all.filter((head) => passage.tokens[head]?.deprel === "nmod:poss");
  return owners.length > 0 ? owners : all;
}

function fits(relation: Relation, { kind: from }: Mention, { kind: to }: Mention): boolean {
  // "her professor, Doe".
  if (relation === "works_for" && to === "person") return false;
  return takesEnds(relation, from, !takesPlaces(relation) && to === "place" ? "country" : to);
}

/** The office that a noun ends, or the noun. */
function titleAt(passage: Passage, noun: number): string {
  const mention = passage.mentions[passage.mentionAt(noun) ?? -1];
  return mention?.kind === "office" ? mention.text : lemmaAt(passage, noun);
}

/** Whether a noun, for all that its kinds fit, is no such bond between the two. */
function isNone(passage: Passage, noun: number, relation: Relation, from: Mention, to: Mention): boolean {
  const lemma = lemmaAt(passage, noun);
  if (relation === "leads" && leadsPart(titleAt(passage, noun), to)) return true;
  if (relation === "part_of" && isOthers(passage, noun - 1, noun)) return true;
  return isElsewhere(lemma, relation, from) || isPrivate(lemma, from, to);
}

/** "the fifth largest newspaper in Peru" tells of a newspaper, "a port in Peru" of a place. */
function isElsewhere(noun: string, relation: Relation, { kind }: Mention): boolean {
  const isPlace = /^(?:city|town|village|port|suburb|district|province|capital)$/u.test(noun);
  return relation === "located_in" && !isPlace && kind !== "organization";
}

/** "her partner, Doe": no ally. */
function isPrivate(noun: string, from: Mention, to: Mention): boolean {
  return noun === "partner" && from.kind === "person" && to.kind === "person";
}

/** The other end; of a name that is no phrase of its own ("Labour leader") the name. */
function otherAt(passage: Passage, head: number, relation: Relation): Argument {
  const mention = passage.tokens[head]?.deprel === "compound" ? passage.mentionAt(head) : undefined;
  const other = mention === undefined ? argumentAt(passage, head) : mentionArgument(passage, mention);
  return takesPlaces(relation) ? other : acting(passage, other);
}

/** The other end: an owner ("Norway's ally"), or behind one of the noun's prepositions. */
function isOther(passage: Passage, head: number, { object, relation }: Bond): boolean {
  const preposition = prepositionOf(passage, head);
  const named = passage.mentions[passage.mentionAt(head) ?? -1];
  // "a China analyst", "a lecturer of English": what they work on, not for whom.
  const isSubject = preposition === "" ? relationAt(passage, head) === "compound" : named?.demonym === true;
  if (relation === "works_for" && named?.kind === "country" && isSubject) return false;
  if (preposition !== "" && !object.includes(preposition)) return false;
  // "a candidate for the leadership of Acme" is no candidate of Acme.
  return relation === "member_of" ? named !== undefined : mentionOf(passage, head) !== undefined;
}
