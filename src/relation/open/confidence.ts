/**
 * How sure an open fact is.
 */
import { logistic } from "../../common/logistic.ts";
import { lemmaAt, type Passage, relationAt } from "../passage.ts";
import { isPredicate } from "../verbs.ts";
import type { Fact } from "./fact.ts";
import { WEIGHTS } from "./weights.ts";

/** How many of the limits a number reaches. */
function step(value: number, limits: readonly number[]): number {
  return limits.filter((limit) => value >= limit).length;
}

/** The probability that people who write down what a sentence says write this down, word for word: 0…1. */
export function confidenceOf(passage: Passage, fact: Fact): number {
  const features = featuresOf(passage, fact).map((feature) => [feature, 1] as const);
  return logistic(WEIGHTS.bias ?? 0, features, WEIGHTS);
}

/** The names of what is true of a fact and its sentence. */
export function featuresOf(passage: Passage, fact: Fact): readonly string[] {
  return [
    ...sentenceFeatures(passage, fact),
    ...wordFeatures(passage, fact),
    ...(fact.implied ? impliedFeatures(passage, fact) : clauseFeatures(passage, fact)),
  ];
}

function sentenceFeatures(passage: Passage, { construction, at, subject, slots }: Fact): readonly string[] {
  const predicates = passage.tokens.filter((_, token) => isPredicate(passage, token)).length;
  const words = slots.reduce((total, { phrase }) => total + phrase.tokens.length, 0);
  return [
    construction,
    `depth ${Math.min(passage.tree.path(at).length - 1, 5)}`,
    `subject words ${step(subject.tokens.length, [2, 4, 7, 12])}`,
    `argument words ${step(words, [2, 4, 7, 11, 16, 24])}`,
    `sentence words ${step(passage.tokens.length, [10, 16, 22, 30, 40])}`,
    `predicates ${Math.min(predicates, 6)}`,
    `place ${step(at / passage.tokens.length, [0.2, 0.4, 0.6, 0.8])}`,
  ];
}

function wordFeatures(passage: Passage, { subject, slots }: Fact): readonly string[] {
  const all = [...subject.tokens, ...slots.flatMap(({ phrase }) => phrase.tokens)];
  const some = (test: (text: string, deprel: string) => boolean) =>
    all.some((at) => test(passage.tokens[at]?.text ?? "", passage.tokens[at]?.deprel ?? ""));
  const gap = subject.tokens.some((token, i) => i > 0 && token !== (subject.tokens[i - 1] ?? 0) + 1);
  return [
    ...(some((text) => /^(?:[,;:]|-+)$/u.test(text)) ? ["commas"] : []),
    ...(some((_, deprel) => deprel === "conj") ? ["coordination"] : []),
    ...(some((text) => /^(?:``|''|["“”])$/u.test(text)) ? ["quotation"] : []),
    ...(gap ? ["gap"] : []),
  ];
}

function impliedFeatures(passage: Passage, { construction, subject, slots, relation }: Fact): readonly string[] {
  const object = slots[0]?.phrase.head ?? subject.head;
  const marker = relation.find((part) => typeof part === "number");
  return [
    `subject ${passage.tokens[subject.head]?.upos}`,
    `object ${passage.tokens[object]?.upos}`,
    ...(passage.mentionAt(subject.head) === undefined ? [] : ["named subject"]),
    ...(passage.mentionAt(object) === undefined ? [] : ["named object"]),
    ...(marker === undefined ? [] : [`${construction} ${lemmaAt(passage, marker)}`]),
  ];
}

function clauseFeatures(passage: Passage, { at, subject, slots, relation }: Fact): readonly string[] {
  const tag = (token: number) => passage.tokens[token]?.xpos ?? "";
  const isPronoun = passage.tokens[subject.head]?.upos === "PRON";
  const word = lemmaAt(passage, subject.head);
  const isEmpty = /^(?:it|this|that|which)$/u.test(word);
  return [
    `under ${relationAt(passage, at)}`,
    `tag ${tag(at)}`,
    `arguments ${Math.min(slots.length, 5)}`,
    `first ${slots[0]?.role ?? "none"}`,
    `distance ${step(Math.abs(at - subject.head), [2, 3, 5, 8, 12])}`,
    ...(isPronoun ? [isEmpty ? "empty pronoun" : "pronoun"] : []),
    ...(passage.tokens[subject.head]?.head === at ? ["own subject"] : []),
    ...(slots.some(({ role }) => role === "adverbial") ? ["adverbial clause"] : []),
    ...(slots.some(({ phrase }) => phrase.head < at) ? ["fronted"] : []),
    ...(/^(?:have|say|tell|add)$/u.test(lemmaAt(passage, at)) ? [`verb ${lemmaAt(passage, at)}`] : []),
    ...(relation.some((part) => typeof part === "number" && tag(part) === "MD") ? ["modal"] : []),
    ...(passage.tree.first(at, "mark") === undefined ? [] : ["subordinator"]),
    ...(relation.length > 3 ? ["long relation"] : []),
  ];
}
