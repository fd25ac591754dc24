/**
 * Names by what stands right beside them: "the fund Redwell Ridge" is an organisation, "the town of Lunsk" a place, "his wife, Mirela" a
 * person, "Vantor cruise missiles" a system. Such words say more than what the name looks like. What they say of a name in one sentence
 * holds in all; capitalised words that nothing has found become names by them.
 */
import type { Kind } from "../../schema.ts";
import { actsAsBody } from "../acting.ts";
import type { Found, Pass } from "../finder.ts";
import { isCommonNoun, isPersonNoun } from "../gazetteer/words.ts";
import { countryOfCapital } from "../lookup.ts";
import { isGivenName, isHeadNoun, type Run } from "../names.ts";
import { type Cover, coverOf } from "../overlaps.ts";
import { isJoiner, opensSentence, type Passage, type View } from "../view.ts";
import {
  folded,
  hasCapital,
  inClass,
  isFunctionWord,
  isPossessive,
  isSmall,
  type WordTest,
  wordTest,
  written,
} from "../word.ts";
import { keyOf, surfaceOf, wordsOfPersons } from "./known.ts";

const isBody = inClass("body");
const isBodyBehind = inClass("body-behind");
const isSettlement = inClass("settlement");
const isArea = inClass("area");
const isShip = inClass("ship");
const isWeapon = inClass("weapon");
const standsBeforeWeapon = inClass("weapon-sort");
const isProduct = inClass("product");
const isBodyOrPerson = inClass("body-or-person");
const isLed = inClass("led-by");
const isNaming = inClass("naming");
const isAs = folded(/^as$/);
const isKnown = folded(/^known$/);
const isKin = inClass("kin");
const isPersonBehind = wordTest((word) => isPersonNoun(word.folded) && !isBodyBehind(word));
const isNoName = inClass("no-name");
const isUnfit = wordTest((word) => isNoName(word) || (isCommonNoun(word.folded) && !isHeadNoun(word)));
const isComma = folded(/^,$/);
const isAge = written(/^(?:1\d|[2-9]\d)$/);
const isOwner = folded(/^(?:his|her|their|my|whose)$/);

type Speaks = (passage: Passage, name: Run) => boolean;

/** A small word that passes a test right before the name, unless a clause follows that says what the name does: "the firm Ibe runs". */
const after =
  (test: WordTest): Speaks =>
  ({ words, tokens }, { start, end }) =>
    isSmall(words[start - 1]) &&
    test(words[start - 1]) &&
    tokens[end]?.deprel !== "acl:relcl" &&
    !isComma(words[start - 2]);

/** As before, where the noun may be a person's too: "the operator Vantor Rail", but not "the operator Ola Berg". */
const afterMaker: Speaks = (passage, name) =>
  !isGivenName(passage.words[name.start]) && after(isBodyOrPerson)(passage, name);

/** "a group called Vantor", "the region known as Upper Lunsk". */
const named =
  (test: WordTest): Speaks =>
  ({ words }, { start }) => {
    const verb = isAs(words[start - 1]) && isKnown(words[start - 2]) ? start - 2 : start - 1;
    return (verb < start - 1 || isNaming(words[verb])) && test(words[verb - 1]);
  };

/** "Vantor leader Mirela Danu": what is led is a body. */
const isLedBy: Speaks = ({ words }, { end }) => isSmall(words[end]) && isLed(words[end]) && hasCapital(words[end + 1]);

/** "the town of Lunsk". */
const isTownOf: Speaks = ({ words }, { start }) =>
  words[start - 1]?.folded === "of" && isSmall(words[start - 2]) && isSettlement(words[start - 2]);

/** "in the Lunsk district". */
const isBeforeArea: Speaks = ({ words }, { end }) => isSmall(words[end]) && isArea(words[end]);

/** "Vantor cruise missiles". */
const isBeforeWeapon: Speaks = ({ words }, { end }) => {
  let at = end;
  while (at < end + 2 && standsBeforeWeapon(words[at])) at++;
  return isWeapon(words[at]) || isProduct(words[end]);
};

/** "his wife, Mirela", "her brother Tomo". */
const isRelative: Speaks = ({ words }, { start }) => {
  const noun = isComma(words[start - 1]) ? start - 2 : start - 1;
  return isKin(words[noun]) && (isOwner(words[noun - 1]) || isPossessive(words[noun - 1]));
};

/** "Mirela Danu, 34, said". */
const hasAge: Speaks = ({ words }, { end }) => isComma(words[end]) && isAge(words[end + 1]) && isComma(words[end + 2]);

/** "Redwell Ridge, a fund that …", "Mirela, a nurse": what the tree has beside the name as another name for it. */
const apposed =
  (test: WordTest): Speaks =>
  ({ tokens, words }, { start, end }) => {
    if (!isComma(words[end]) || hasCapital(words[end + 1])) return false;
    for (let at = end + 2; at < end + 9; at++) {
      const { deprel, head = -1 } = tokens[at] ?? {};
      if (deprel === "appos" && head >= start && head < end) return isSmall(words[at]) && test(words[at]);
    }
    return false;
  };

/** "Mirela, a nurse", but not "Vantor Federation, the predecessor of". */
function isApposedPerson(passage: Passage, name: Run): boolean {
  return !isHeadNoun(passage.words[name.end - 1]) && apposed(isPersonBehind)(passage, name);
}

/** "Vantor Global plunged 12 percent", but not "Copper plunged 12 percent". */
function actsAsNamedBody(passage: Passage, name: Run): boolean {
  return !passage.words.slice(name.start, name.end).some(isUnfit) && actsAsBody(passage, name);
}

/** What speaks for which kind, the surest first. */
const CUES: readonly (readonly [Kind, Speaks])[] = [
  ["place", isTownOf],
  ["system", after(isShip)],
  ["organization", after(isBody)],
  ["organization", afterMaker],
  ["organization", named(isBody)],
  ["place", named(isSettlement)],
  ["person", named(isPersonBehind)],
  ["person", isRelative],
  ["person", hasAge],
  ["place", isBeforeArea],
  ["system", isBeforeWeapon],
  ["organization", actsAsNamedBody],
  ["organization", apposed(isBodyBehind)],
  ["place", apposed(isSettlement)],
  ["person", isApposedPerson],
];

function kindBy(passage: Passage, name: Run): Kind | undefined {
  return CUES.find(([, speaks]) => speaks(passage, name))?.[0];
}

/** What the words around a mention say that it is. Places have leaders too. */
function kindOf(passage: Passage, mention: Found): Kind | undefined {
  return (
    kindBy(passage, mention) ?? (mention.kind === "person" && isLedBy(passage, mention) ? "organization" : undefined)
  );
}

/** Whether what a mention is may be put in doubt: no title, no definition, no country and no capital city. */
function isOpen({ form, demonym, kind, trust, canonical }: Found): boolean {
  if (form !== "name" || demonym || trust > 2 || !/^(?:person|organization|place)$/.test(kind)) return false;
  return trust < 2 || (kind === "place" && countryOfCapital(canonical ?? "") === undefined);
}

/** What the words beside names say of them, by name; but the family names of people who are named in full are theirs. */
function kindsOf(view: View, found: readonly Found[]): ReadonlyMap<string, Kind> {
  const kinds = new Map<string, Kind>();
  const persons = wordsOfPersons(view, found);
  for (const mention of found) {
    const word = view.passages[mention.sentence]?.folded[mention.start];
    if (mention.end - mention.start === 1 && persons.has(word ?? "")) continue;
    const passage = view.passages[mention.sentence];
    const kind = passage !== undefined && isOpen(mention) ? kindOf(passage, mention) : undefined;
    const key = kind === undefined ? "" : keyOf(surfaceOf(view, mention));
    if (kind !== undefined && !kinds.has(key)) kinds.set(key, kind);
  }
  return kinds;
}

function withKind(mention: Found, kind: Kind | undefined): Found {
  if (kind === undefined || kind === mention.kind) return mention;
  const { canonical: _, ...rest } = mention;
  return { ...rest, kind, trust: 1, finder: cues.name };
}

const isNoNoun = wordTest((word) => hasCapital(word) && !isFunctionWord(word) && !isCommonNoun(word.folded));

/** Whether a token may be a word of a name: a capital says so, at a sentence's beginning only of what is no noun. */
function mayName(passage: Passage, at: number): boolean {
  const word = passage.words[at];
  if (passage.capital[at] === true) return hasCapital(word);
  return isNoNoun(word) && opensSentence(passage, at);
}

/** Stretches of capitalised words that no mention covers. */
function freeRuns(passage: Passage, cover: Cover): readonly Run[] {
  const runs: Run[] = [];
  const { words, sentence } = passage;
  const isFree = (at: number): boolean => cover.isFree(sentence.index, at, at + 1);
  for (let at = 0; at < words.length; at++) {
    if (!mayName(passage, at) || !isFree(at)) continue;
    let end = at + 1;
    while (end < words.length && (mayName(passage, end) || isJoiner(passage, end)) && isFree(end)) end++;
    if (!isJoiner(passage, end - 1)) runs.push({ start: at, end });
    at = end - 1;
  }
  return runs;
}

function missing(passage: Passage, cover: Cover): readonly Found[] {
  if (passage.loud) return [];
  return freeRuns(passage, cover).flatMap((run): readonly Found[] => {
    const kind = kindBy(passage, run) ?? (isLedBy(passage, run) ? "organization" : undefined);
    if (kind === undefined) return [];
    return [{ sentence: passage.sentence.index, ...run, kind, form: "name", trust: 1, finder: cues.name }];
  });
}

function apply(view: View, found: readonly Found[]): readonly Found[] {
  const cover = coverOf(found);
  const all = [...found, ...view.passages.flatMap((passage) => missing(passage, cover))];
  const kinds = kindsOf(view, all);
  if (kinds.size === 0) return all;
  return all.map((mention) =>
    isOpen(mention) ? withKind(mention, kinds.get(keyOf(surfaceOf(view, mention)))) : mention,
  );
}

export const cues: Pass = { name: "cues", apply };
