/**
 * What the words right beside a name say that it is: "the fund Redwell Ridge" is an organisation, "the town of Lunsk" a place, "his wife,
 * Mirela" a person, "Vantor cruise missiles" a system. Such words say more than what a name looks like.
 */
import type { Kind } from "../schema.ts";
import { actsAsBody } from "./acting.ts";
import type { Found } from "./finder.ts";
import { isCommonNoun, isPersonNoun, isWord } from "./gazetteer/words.ts";
import { isGivenName, isHeadNoun, type Run } from "./names.ts";
import type { Passage } from "./view.ts";
import { folded, hasCapital, inClass, isPossessive, isSmall, type WordTest, wordTest, written } from "./word.ts";

const isBody = inClass("body");
const isBodyBehind = inClass("body-behind");
const isBodyOrPerson = inClass("body-or-person");
const isSettlement = inClass("settlement");
const isArea = inClass("area");
const isShip = inClass("ship");
const isWeapon = inClass("weapon");
const standsBeforeWeapon = inClass("weapon-sort");
const isProduct = inClass("product");
const isLed = inClass("led-by");
const isNaming = inClass("naming");
const isAs = folded(/^as$/);
const isKnown = folded(/^known$/);
const isKin = inClass("kin");
const isPersonBehind = wordTest((word) => isPersonNoun(word.folded) && !isBodyBehind(word) && !isBodyOrPerson(word));
const isNoName = inClass("no-name");
const isUnfit = wordTest((word) => isNoName(word) || (isCommonNoun(word.folded) && !isHeadNoun(word)));
const isComma = folded(/^,$/);
const isAge = written(/^(?:1\d|[2-9]\d)$/);
const isOwner = folded(/^(?:his|her|their|my|whose)$/);

type Speaks = (passage: Passage, name: Run) => boolean;

/** "the firm Ibe runs": whether the name is the subject of a clause of its own. */
function isOwnSubject({ tokens }: Passage, { start, end }: Run): boolean {
  const inName = (at: number | undefined): boolean => at !== undefined && at >= start && at < end;
  return !inName(tokens[start - 1]?.head) && tokens.slice(start, end).some(({ deprel }) => deprel === "nsubj");
}

/** A small word that passes a test right before the name. */
const after =
  (test: WordTest): Speaks =>
  (passage, name) => {
    const [before, noun] = [passage.words[name.start - 2], passage.words[name.start - 1]];
    return isSmall(noun) && test(noun) && !isComma(before) && !isOwnSubject(passage, name);
  };

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
  ["organization", apposed(isBodyBehind)],
  ["place", apposed(isSettlement)],
  ["person", isApposedPerson],
];

const CLASSES_BEFORE = ["body", "body-or-person", "settlement", "ship", "naming", "kin"] as const;
const CLASSES_BEHIND = ["area", "weapon", "weapon-sort", "product", "led-by", "price-move", "plural-verb"] as const;
const mayCueBefore = wordTest(
  ({ folded: word }) => /^(?:,|of|as)$/.test(word) || CLASSES_BEFORE.some((name) => isWord(name, word)),
);
const mayCueBehind = wordTest(({ folded: word }) => word === "," || CLASSES_BEHIND.some((name) => isWord(name, word)));

/** Whether there is anything to look at beside a name, which there mostly is not. */
function mayCue({ words }: Passage, { start, end }: Run): boolean {
  return mayCueBefore(words[start - 1]) || mayCueBehind(words[end]);
}

function kindBy(passage: Passage, name: Run): Kind | undefined {
  return CUES.find(([, speaks]) => speaks(passage, name))?.[0];
}

/** What the words around a mention say that it is. Places have leaders too; what a list has takes more than an act. */
export function kindBeside(passage: Passage, mention: Found): Kind | undefined {
  if (!mayCue(passage, mention)) return undefined;
  const kind = kindBy(passage, mention);
  if (kind !== undefined || mention.trust > 1) return kind;
  const led = mention.kind === "person" && isLedBy(passage, mention);
  return led || actsAsNamedBody(passage, mention) ? "organization" : undefined;
}
