/**
 * Bodies that one article names with fewer words than another: by the rules for short forms within a document, where both articles speak of
 * the same matter and the short form fits one body of the corpus alone.
 */
import { pushTo } from "../../common/collections.ts";
import { canonicalName } from "../../mention/lookup.ts";
import { PARTS_OF_NAMES } from "../aliases/parts.ts";
import type { AliasRule, NameGroup } from "../aliases/rule.ts";
import { isCommonWord, isGenericBody } from "../common-words.ts";
import { isListedName } from "../frequencies.ts";
import type { Cluster } from "./cluster.ts";
import type { Joiner } from "./joiner.ts";
import type { Surroundings } from "./surroundings.ts";

/** So many bits of shared surroundings are enough, for a name of one word and for one of more. */
const ENOUGH = { one: 6, more: 4 } as const;
const NONE: ReadonlySet<string> = new Set();
/** Names of more words are no names of bodies that other articles shorten. */
const MOST_WORDS = 8;
/** The rules that hold across documents; a word alone that ends or heads a name says too little there. */
const RULES = PARTS_OF_NAMES.filter(({ namedBefore, kinds }) => namedBefore === true && kinds.includes("organization"));

/** A body's name in a cluster. */
interface BodyName {
  readonly at: number;
  /** Whether a list has the body. */
  readonly isListed: boolean;
  readonly name: NameGroup;
}

/** A body's longer name, with the rule by which another is short for it. */
interface Fitting extends BodyName, Pick<AliasRule, "score"> {
  readonly rule: string;
}

/** Joins bodies with those whose names are longer by some words. */
export function joinPartsOfNames(joiner: Joiner, surroundings: Surroundings): void {
  const bodies = bodyNames(joiner.local);
  const longer = longerNames(bodies);
  for (const [key, shorts] of bodies) {
    const found = onlyFitting(joiner, shorts, longer.get(key) ?? []);
    const enough = key.includes(" ") ? ENOUGH.more : ENOUGH.one;
    if (found === undefined) continue;
    for (const { at } of shorts) {
      const bits = surroundings(at, found.at).reduce((sum, reason) => sum + reason.bits, 0);
      if (bits >= enough) joiner.join(`${found.rule}, in an article on the same`, found.score, at, found.at);
    }
  }
}

/** The one body of the corpus that a name which no list has is short for; none where an article names both. */
function onlyFitting(joiner: Joiner, shorts: readonly BodyName[], longer: readonly BodyName[]): Fitting | undefined {
  const [first] = shorts;
  if (first === undefined || shorts.some(({ isListed }) => isListed)) return undefined;
  const long = longer.flatMap((each) => fitting(first.name, each));
  const roots = new Set(long.map(({ at }) => joiner.find(at)));
  return roots.size === 1 && !inOneDocument(joiner.local, shorts, long) ? long[0] : undefined;
}

/** The names of bodies that may be told across documents, by key. */
function bodyNames(local: readonly Cluster[]): ReadonlyMap<string, readonly BodyName[]> {
  const bodies = new Map<string, BodyName[]>();
  for (const [at, { kind, names, unsure, canonical }] of local.entries()) {
    if (kind !== "organization" || unsure) continue;
    for (const [key, texts] of names) {
      const words = key.split(" ");
      const [text = key] = texts.keys();
      if (words.length <= MOST_WORDS)
        pushTo(bodies, key, { at, isListed: canonical.size > 0, name: { kind, key, words, text, expansions: NONE } });
    }
  }
  return bodies;
}

/** For each name that stands for a part of others, those others. */
function longerNames(bodies: ReadonlyMap<string, readonly BodyName[]>): ReadonlyMap<string, readonly BodyName[]> {
  const longer = new Map<string, BodyName[]>();
  for (const [key, all] of bodies)
    for (const part of partsOf(key.split(" ")))
      if (bodies.has(part) && tells(part)) for (const each of all) pushTo(longer, part, each);
  return longer;
}

/** What is left of words where some at one end, or between both ends, are left out. */
function partsOf(words: readonly string[]): ReadonlySet<string> {
  const parts = new Set<string>();
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= words.length; to++)
      if (to - from < words.length) parts.add([...words.slice(0, from), ...words.slice(to)].join(" "));
  return parts;
}

/** Whether a name may tell a body in other articles: no word of many names, no person's or place's, none that every country's body has. */
function tells(key: string): boolean {
  if (isGenericBody(key)) return false;
  if (key.includes(" ")) return !key.split(" ").every(isCommonWord);
  const isPlace = canonicalName(key, "place") !== undefined || canonicalName(key, "country") !== undefined;
  return key.length > 3 && !isPlace && !isListedName(key);
}

function fitting(short: NameGroup, long: BodyName): readonly Fitting[] {
  const rule = RULES.find((each) => each.longer(short, long.name));
  return rule === undefined ? [] : [{ ...long, rule: rule.name, score: rule.score }];
}

function inOneDocument(local: readonly Cluster[], shorts: readonly BodyName[], long: readonly BodyName[]): boolean {
  const documentOf = ({ at }: BodyName) => local[at]?.mentions[0]?.document;
  const documents = new Set(long.map(documentOf));
  return shorts.some((short) => documents.has(documentOf(short)));
}
