/**
 * Nouns for what one entity is to another: "X, the coalition partner of Y", "X is an ally of Y", "X, who was one of Y's
 * closest allies"; and a person's own party: "Doe's Reform Party".
 */

import type { Argument, Mention } from "../model.ts";
import { type Relation, takesEnds } from "../schema.ts";
import { affiliationDrafts } from "./affiliations.ts";
import { acting, argumentAt, mentionArgument } from "./argument.ts";
import { prepositionOf } from "./clause.ts";
import { takesPlaces } from "./clause-draft.ts";
import { CONFIDENCE } from "./confidence.ts";
import { type Bond, bondOf } from "./frames.ts";
import { namedAt } from "./named.ts";
import { leadsPart } from "./owners.ts";
import { lemmaAt, type Passage, relationAt, tokensSpan, wordAt } from "./passage.ts";
import { type Draft, PRESUPPOSED, type Rule } from "./rule.ts";
import { mentionOf } from "./stand-ins.ts";

/** The rule for bonds. */
export const bondRule: Rule = {
  name: "bond",
  read: (passage) =>
    passage.tokens.flatMap((_, token) => [
      ...bondDrafts(passage, token),
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

/** "Acme boss Jane Doe", "Acme's parent, Bell": the names right before and behind a noun, whatever the tree has. */
function besideNoun(passage: Passage, noun: number): { readonly owner: number; readonly bearer: Bearer } | undefined {
  const first = lemmaAt(passage, noun - 1) === "parent" ? noun - 1 : noun;
  const isOwned = /^['’]s?$/u.test(wordAt(passage, first - 1));
  const owner = passage.mentions[passage.mentionAt(isOwned ? first - 2 : first - 1) ?? -1];
  if (owner === undefined || owner.demonym === true || (owner.form !== "name" && !isOwned)) return undefined;
  const bearer = nameBehind(passage, noun, isOwned) ?? (isOwned ? nameBefore(passage, owner, noun) : undefined);
  return bearer === undefined
    ? undefined
    : { owner: owner.head, bearer: { token: bearer.head, at: noun, presupposed: true } };
}

/** "boss | Jane Doe", "parent, | Bell". */
function nameBehind(passage: Passage, noun: number, isOwned: boolean): Mention | undefined {
  const at = isOwned && wordAt(passage, noun + 1) === "," ? noun + 2 : noun + 1;
  const found = namedAt(passage, at)?.mention;
  return found?.tokens.start === at ? found : undefined;
}

/** "Jane Doe, | the group's leader,": with a comma on both sides. */
function nameBefore(passage: Passage, owner: Mention, noun: number): Mention | undefined {
  const start = wordAt(passage, owner.tokens.start - 1) === "the" ? owner.tokens.start - 1 : owner.tokens.start;
  const isSetOff = wordAt(passage, start - 1) === "," && /^[,.]$/u.test(wordAt(passage, noun + 1));
  return isSetOff ? namedAt(passage, start - 2)?.mention : undefined;
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
    if (isPrivate(lemmaAt(passage, noun), from, to) || (relation === "leads" && leadsPart(titleAt(passage, noun), to)))
      return [];
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

interface Bearer {
  readonly token: number;
  /** The token that carries the mood. */
  readonly at: number;
  readonly presupposed: boolean;
}

/** Who is it: the noun in apposition, or the subject of "is"; through "one of …" too. */
function bearerOf(passage: Passage, noun: number): Bearer | undefined {
  const token = passage.tokens[noun];
  const subject = passage.tree.first(noun, "nsubj");
  if (subject !== undefined && passage.tree.first(noun, "cop") !== undefined) {
    return { token: antecedent(passage, subject, noun), at: noun, presupposed: false };
  }
  if (token?.deprel === "appos" && token.head >= 0) return { token: token.head, at: noun, presupposed: true };
  // "Labour leader Jane Doe".
  const isOwned = passage.tree.first(noun, "nmod:poss") !== undefined;
  const isRight = (head: number) =>
    head === noun + 1 || (isOwned && head === noun + 2 && wordAt(passage, noun + 1) === ",");
  const behind = passage.tree.all(noun, "appos", "flat").find(isRight);
  if (behind !== undefined && mentionOf(passage, behind) !== undefined)
    return { token: behind, at: noun, presupposed: true };
  // "editor of Nordlys and a former adviser to Doe".
  if (token?.deprel === "conj" && passage.tokens[token.head]?.upos === "NOUN") return bearerOf(passage, token.head);
  const isOneOf = token?.deprel === "nmod" && lemmaAt(passage, token.head) === "one";
  return isOneOf ? bearerOf(passage, token.head) : undefined;
}

/** The noun over a relative clause whose subject is its pronoun. */
function antecedent(passage: Passage, subject: number, predicate: number): number {
  const head = passage.tokens[predicate]?.head ?? -1;
  return /^(?:who|which|that)$/u.test(lemmaAt(passage, subject)) && head >= 0 ? head : subject;
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

/** "Norway's NASAMS battery", "the U.S. military's latest system, the THAAD": a country's own weapon. */
function arsenalDrafts(passage: Passage, token: number): readonly Draft[] {
  const owner = passage.tree.first(token, "nmod:poss");
  const system = systemOf(passage, token);
  const country = owner === undefined ? undefined : mentionOf(passage, owner);
  if (owner === undefined || system === undefined || passage.mentions[country ?? -1]?.kind !== "country") return [];
  return [
    {
      relation: "operates",
      label: "’s",
      trigger: tokensSpan(passage, owner, owner),
      subject: argumentAt(passage, owner),
      object: mentionArgument(passage, system),
      at: token,
      mood: PRESUPPOSED,
      confidence: CONFIDENCE.arsenal,
    },
  ];
}

/** The weapon that a phrase is, or the name right behind it across a comma. */
function systemOf(passage: Passage, token: number): number | undefined {
  const isSystem = (mention: number | undefined) => passage.mentions[mention ?? -1]?.kind === "system";
  const own = mentionOf(passage, token);
  if (isSystem(own)) return own;
  const comma = passage.tokens[token + 1]?.text === "," ? token + 2 : token;
  const behind = passage.mentionAt(passage.tokens[comma]?.upos === "DET" ? comma + 1 : comma);
  return comma > token && isSystem(behind) ? behind : undefined;
}
