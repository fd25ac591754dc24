/** The weapons of an attack: "armed with a rifle and two pistols". */
import { type Detail, detailAt, type Line } from "./page.ts";

const WEAPONS: readonly (readonly [string, RegExp])[] = [
  ["shotgun", /\bshotguns?\b/giu],
  [
    "rifle",
    /\b(?:(?:assault |hunting |sniper |semi-?automatic )?rifles?|kalashnikovs?|AK-47s?|AR-15s?|carbines?)\b/giu,
  ],
  ["handgun", /\b(?:handguns?|pistols?|revolvers?)\b/giu],
  ["machine gun", /\b(?:sub-?)?machine[- ]?guns?\b/giu],
  ["knife", /\b(?:kni(?:fe|ves)|daggers?|blades?)\b/giu],
  ["machete", /\bmachetes?\b/giu],
  ["axe", /\b(?:axes?|hatchets?)\b/giu],
  ["hammer", /\bhammers?\b/giu],
  ["grenade", /\bgrenades?\b/giu],
  ["crossbow", /\bcrossbows?\b/giu],
  ["sword", /\bswords?\b/giu],
];
const USED = /\b(?:armed with|wield\w*|brandish\w*|carrying|carried|using|used|fired|firing|with)\b/iu;
const ATTACK = /\b(?:attack\w*|shot|shoot\w*|stabb\w*|kill\w*|storm\w*|opened fire|gunm[ae]n|armed|burst|fired)\b/iu;
const NOT_THEN =
  /\b(?:found|recovered|seized|searched|bought|purchased|owned|officers? (?:carried|fired)|police fired)\b/iu;

/** The weapons of a line that tells of an attack. */
export function weaponsIn(line: Line): readonly Detail[] {
  const { text } = line;
  if (!USED.test(text) || !ATTACK.test(text) || NOT_THEN.test(text)) return [];
  return WEAPONS.flatMap(([value, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: word, index }) =>
      detailAt(line, { start: index, end: index + word.length }, "weapon", value),
    ),
  );
}
