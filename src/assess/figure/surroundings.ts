/** What stands around a figure: the words next to it in the tree, and those that say what its sentence is about. */
import { type Tree, treeOf } from "../../language/tree.ts";
import type { Document, Mention, Sentence, Span, When } from "../../model.ts";
import type { TimeExpression } from "../../relation/time.ts";
import { synonymOf } from "./synonyms.ts";
import { isContent } from "./vocabulary.ts";

/** A mention with its number in the document. */
export interface Numbered {
  readonly mention: Mention;
  readonly index: number;
}

/** The measure of those who are of a country, by a mention of it. */
export function nationalsFrom({ canonical, text }: Mention): string {
  return `nationals of ${canonical ?? text}`;
}

/** A sentence with its tree, and what all figures of it share. */
export interface Surroundings {
  readonly document: Document;
  readonly sentence: Sentence;
  readonly tree: Tree;
  readonly mentions: readonly Numbered[];
  readonly terms: readonly string[];
  readonly times: readonly TimeExpression[];
}

const CONTENT = /^(?:NOUN|PROPN|VERB|ADJ)$/u;

/** The surroundings that a sentence gives to its figures. */
export function surroundingsOf(
  document: Document,
  sentence: Sentence,
  mentions: readonly Numbered[],
  times: readonly TimeExpression[],
): Surroundings {
  return { document, sentence, tree: treeOf(sentence), mentions, terms: termsOf(sentence), times };
}

/** The time of what is said at a token: one that hangs on a word on its way to the root. */
export function whenAt({ sentence, tree, times }: Surroundings, at: number): { readonly when?: When } {
  const path = new Set(tree.path(at));
  const time = times.find(({ end, when }) => {
    // "The highest since 2002" is not of 2002.
    if (/^since\b/iu.test(when.text)) return false;
    const last = sentence.tokens.findLastIndex((token) => token.end <= end);
    const owner = tree.path(last).find((each) => /^(?:VERB|AUX)$/u.test(tree.tokens[each]?.upos ?? ""));
    return owner === undefined || path.has(owner);
  });
  return time === undefined ? {} : { when: time.when };
}

/** Lemmas of a sentence's words that say what it is about, sorted. */
export function termsOf({ tokens }: Pick<Sentence, "tokens">): readonly string[] {
  const words = tokens.filter(({ upos }) => CONTENT.test(upos));
  return sortedContent(words.map(({ lemma }) => lemma));
}

/** Content words on the way from a token to the root, at its verb, and below it; none of the figure's own but its adjectives and names. */
export function nearAt(tree: Tree, at: number, { start, end }: Span): readonly string[] {
  const path = tree.path(at);
  const verb = path.find((each) => tree.tokens[each]?.upos === "VERB");
  const beside = verb === undefined ? [] : tree.all(verb, "obj", "nsubj", "nsubj:pass");
  const near = [...path.slice(0, 4), ...beside, ...tree.subtree(at).slice(0, 12)];
  return sortedContent(
    near.flatMap((each) => {
      const token = tree.tokens[each];
      if (token === undefined || !CONTENT.test(token.upos)) return [];
      const isOwn = token.start < end && token.end > start && !/^(?:ADJ|PROPN)$/u.test(token.upos);
      return isOwn ? [] : [token.lemma];
    }),
  );
}

/** Verbs whose subject only says how many there are. */
const ESTIMATES =
  /^(?:put|say|tell|estimate|count|report|claim|speak|believe|think|announce|note|add|give|confirm|show|record|list|cite)$/u;

/** The words of the names that own what is at a token, or are the subject of its verb. */
export function namesAt({ tree, mentions }: Surroundings, at: number): readonly string[] {
  const isNamed = (each: number) =>
    tree.tokens[each]?.upos === "PROPN" ||
    mentions.some(({ mention: { form, tokens } }) => form === "name" && tokens.start <= each && each < tokens.end);
  const verb = tree.path(at).find((each) => tree.tokens[each]?.upos === "VERB");
  const isDone = verb !== undefined && !ESTIMATES.test(tree.tokens[verb]?.lemma.toLowerCase() ?? "");
  const owners = [
    ...tree.all(at, "nmod:poss", "compound"),
    ...tree
      .all(at, "nmod")
      .filter((each) => /^(?:of|in)$/iu.test(tree.tokens[tree.first(each, "case") ?? -1]?.text ?? "")),
    ...(isDone ? tree.all(verb, "nsubj", "nsubj:pass").filter((each) => each !== at) : []),
  ];
  const words = owners.flatMap((each) => tree.subtree(each).slice(0, LONGEST_OWNER));
  return [...new Set(words.filter(isNamed).map((each) => tree.tokens[each]?.text.toLowerCase() ?? ""))];
}

/** Words of an owner that may be its name. */
const LONGEST_OWNER = 6;

/** The verb or noun that a time belongs to, and what it is done to; without names and titles. */
export function ownerOf(tree: Tree, at: number): readonly string[] {
  const owner = tree.path(at).find((each) => {
    const { upos = "", lemma = "" } = tree.tokens[each] ?? {};
    return each !== at && /^(?:VERB|NOUN)$/u.test(upos) && !PART_OF_DAY.test(lemma.toLowerCase());
  });
  if (owner === undefined) return [];
  const parts = [owner, ...tree.all(owner, "obj", "nsubj", "nsubj:pass", "compound", "obl:agent")];
  const own = parts.filter((each) => tree.tokens[each]?.upos !== "PROPN");
  return sortedContent(own.map((each) => tree.tokens[each]?.lemma ?? "").filter((lemma) => !TITLE.test(lemma)));
}

/** "On the morning of 13 March": what happened then stands above it. */
const PART_OF_DAY =
  /^(?:morning|afternoon|evening|night|hour|dawn|dusk|day|week|month|year|weekend|end|beginning|start|middle|spring|summer|autumn|fall|winter)$/u;

/** Who somebody is says nothing of what was done. */
const TITLE = /^(?:prime|minister|president|secretary|spokes\w+|leader|chief|chairman|governor|mayor|executive)$/iu;

/** The token at an offset. */
export function tokenAt({ tokens }: Sentence, start: number): number {
  return tokens.findIndex((token) => token.end > start);
}

function sortedContent(lemmas: readonly string[]): readonly string[] {
  const content = lemmas.map((lemma) => lemma.toLowerCase()).filter(isContent);
  return [...new Set(content.map(synonymOf))].sort();
}
