/**
 * What the words right beside a name say that it is: "the fund Redwell Ridge" is an organisation, "the town of Lunsk" a place, "his wife,
 * Mirela" a person, "Vantor cruise missiles" and "aboard the Vantor" a system. Such words say more than what a name looks like.
 */
import type { Kind } from "../schema.ts";
import {
  actsAsNamedBody,
  afterMaker,
  isAgencyByName,
  isBeforeBody,
  isBody,
  isBodyBehind,
  isBodyByName,
  isEmployer,
  isHolder,
  isLedBy,
  isOfSomebody,
} from "./beside/bodies.ts";
import { after, apposed, isOf, named, type Speaks } from "./beside/cue.ts";
import {
  hasAge,
  hasBracketedAge,
  hasPost,
  hasYears,
  isApposedPerson,
  isPersonBehind,
  isRelative,
  isSomebody,
} from "./beside/people.ts";
import { isBeforeWeapon, isBoarded, isCarrier, isOfClass, isSailed, isShip, isShipByName } from "./beside/systems.ts";
import type { Found } from "./finder.ts";
import { isWord } from "./gazetteer/words.ts";
import type { Run } from "./names.ts";
import type { Passage } from "./view.ts";
import { inClass, isSmall, wordTest } from "./word.ts";

const isSettlement = inClass("settlement");

const isArea = inClass("area");

/** "the town of Lunsk". */
const isTownOf: Speaks = ({ words }, { start }) =>
  isOf(words[start - 1]) && isSmall(words[start - 2]) && isSettlement(words[start - 2]);

/** "in the Lunsk district", "the Lunsk airport". */
const isBeforeArea: Speaks = ({ words }, { end }) => isSmall(words[end]) && isArea(words[end]);

/** What speaks for which kind, the surest first. */
const CUES: readonly (readonly [Kind, Speaks])[] = [
  ["place", isTownOf],
  ["system", after(isShip)],
  ["system", isCarrier],
  ["system", isShipByName],
  ["system", isOfClass],
  ["system", isBoarded],
  ["system", isSailed],
  ["organization", after(isBody)],
  ["organization", afterMaker],
  ["organization", named(isBody)],
  ["place", named(isSettlement)],
  ["person", named(isPersonBehind)],
  ["person", isRelative],
  ["person", hasAge],
  ["person", hasYears],
  ["person", hasBracketedAge],
  ["person", hasPost],
  ["person", isSomebody],
  ["organization", isAgencyByName],
  ["organization", isBodyByName],
  ["place", isBeforeArea],
  ["system", isBeforeWeapon],
  ["organization", isBeforeBody],
  ["organization", apposed(isBodyBehind)],
  ["place", apposed(isSettlement)],
  ["system", apposed(isShip)],
  ["person", isApposedPerson],
];

const CLASSES_BEFORE = ["body", "body-or-person", "settlement", "ship", "naming", "kin"] as const;

const CLASSES_BEHIND = [
  "area",
  "named-body",
  "ship-verb",
  "weapon",
  "weapon-sort",
  "product",
  "led-by",
  "price-move",
  "plural-verb",
] as const;

const mayCueBefore = wordTest(
  ({ folded: word }) => /^(?:,|\(|of|as|at|with|the)$/.test(word) || CLASSES_BEFORE.some((name) => isWord(name, word)),
);

const mayCueBehind = wordTest(
  ({ folded: word }) =>
    /^(?:,|-|\(|news|aid|rights|'s?)$/.test(word) || CLASSES_BEHIND.some((name) => isWord(name, word)),
);

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
  const led = mention.kind === "person" && (isLedBy(passage, mention) || isOfSomebody(passage, mention));
  const held = isHolder(passage, mention) || isEmployer(passage, mention);
  return led || held || actsAsNamedBody(passage, mention) ? "organization" : undefined;
}
