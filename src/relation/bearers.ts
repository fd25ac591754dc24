/**
 * Who it is of whom a noun tells: "X, the leader of Y", "Y's ally X", "X is a partner of Y", "Acme boss X", "X, Acme's chief".
 */
import type { Mention } from "../model.ts";
import { namedAt } from "./named.ts";
import { skipDeterminer } from "./owners.ts";
import { lemmaAt, type Passage, wordAt } from "./passage.ts";
import { mentionOf } from "./stand-ins.ts";

/** Who a noun tells of. */
export interface Bearer {
  readonly token: number;
  /** The token that carries the mood. */
  readonly at: number;
  readonly presupposed: boolean;
}

/** Who is it: the noun in apposition, or the subject of "is"; through "one of …" too. */
export function bearerOf(passage: Passage, noun: number): Bearer | undefined {
  const token = passage.tokens[noun];
  const subject = passage.tree.first(noun, "nsubj");
  if (subject !== undefined && passage.tree.first(noun, "cop") !== undefined) {
    return { token: antecedent(passage, subject, noun), at: noun, presupposed: false };
  }
  if (token?.deprel === "appos" && token.head >= 0) return { token: token.head, at: noun, presupposed: true };
  // "Labour leader Jane Doe".
  const behind = passage.tree.all(noun, "appos", "flat").find((head) => isRightBehind(passage, noun, head));
  if (behind !== undefined) return { token: behind, at: noun, presupposed: true };
  // "editor of Nordlys and a former adviser to Doe".
  if (token?.deprel === "conj" && passage.tokens[token.head]?.upos === "NOUN") return bearerOf(passage, token.head);
  const isOneOf = token?.deprel === "nmod" && lemmaAt(passage, token.head) === "one";
  return isOneOf ? bearerOf(passage, token.head) : undefined;
}

/** "leader | Jane Doe", "its partner, the | Reform Party": whether a name begins right behind a noun, across a comma where it is owned. */
function isRightBehind(passage: Passage, noun: number, head: number): boolean {
  const index = mentionOf(passage, head);
  const start = passage.mentions[index ?? -1]?.tokens.start ?? head;
  const isOwned = passage.tree.first(noun, "nmod:poss") !== undefined;
  const isAcross = isOwned && wordAt(passage, noun + 1) === ",";
  return index !== undefined && (start === noun + 1 || (isAcross && start === skipDeterminer(passage, noun + 2)));
}

/** The noun over a relative clause whose subject is its pronoun. */
function antecedent(passage: Passage, subject: number, predicate: number): number {
  const head = passage.tokens[predicate]?.head ?? -1;
  return /^(?:who|which|that)$/u.test(lemmaAt(passage, subject)) && head >= 0 ? head : subject;
}

/** "Acme boss Jane Doe", "Acme's parent, Bell": the names right before and behind a noun, whatever the tree has. */
export function besideNoun(
  passage: Passage,
  noun: number,
): { readonly owner: number; readonly bearer: Bearer } | undefined {
  const first = lemmaAt(passage, noun - 1) === "parent" ? noun - 1 : noun;
  const isOwned = /^['’]s?$/u.test(wordAt(passage, first - 1));
  const owner = passage.mentions[passage.mentionAt(beforeBrackets(passage, isOwned ? first - 2 : first - 1)) ?? -1];
  if (owner === undefined || owner.demonym === true || (owner.form !== "name" && !isOwned)) return undefined;
  const bearer = nameBehind(passage, noun, isOwned) ?? nameBefore(passage, owner, noun, isOwned);
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

/** "Jane Doe, | the group's leader,", "Jane Doe, | the Acme boss,": with a comma on both sides. */
function nameBefore(passage: Passage, owner: Mention, noun: number, isOwned: boolean): Mention | undefined {
  const { start } = owner.tokens;
  const isPhrase = wordAt(passage, start - 1) === "the";
  const comma = isPhrase ? start - 2 : start - 1;
  const isSetOff = wordAt(passage, comma) === "," && /^[,.]$/u.test(wordAt(passage, noun + 1));
  return isSetOff && (isOwned || isPhrase) ? namedAt(passage, comma - 1)?.mention : undefined;
}

/** "the Reform Party | (RP)": the token before brackets that end at a token; any other token itself. */
function beforeBrackets(passage: Passage, at: number): number {
  return wordAt(passage, at) === ")" && wordAt(passage, at - 2) === "(" ? at - 3 : at;
}
