/** Weapons and products: the gazetteer, designators ("SM-3 Block IIA", "F-35B", "Type 052D"), ships ("USS Nimitz"). */
import type { Candidate, Finder } from "../finder.ts";
import { gazetteerCandidates } from "../gazetteer/match.ts";
import { isJoiner, type Passage, tokensThat, type View } from "../view.ts";
import { hasCapital, inClass, isInitial, isSmall, wordTest, written } from "../word.ts";

/** Prefixes of designators; one letter needs the hyphen. */
const PREFIX =
  /^(?:[ABCEFHJKMPSTUVY]|SM|MQ|RQ|AK|DF|JL|KN|HQ|HY|YJ|CJ|PL|SU|MIG|TU|MI|KA|IL|AN|CH|UH|AH|MH|MV|CV|KC|KJ|EA|EP|RC|WC|XB|FA|JF|PAC|AGM|AIM|FIM|BGM|UGM|LGM|RIM|MIM|GBU|SA|SS|KH|RS|BMP|BMD|BTR|BRDM|ZSU|TB|TOS|RPG|PZH|WZ|GJ|SLAM|ASM|SSM|JAS|NSM|GSLV|PSLV)$/i;
const isNumber = written(/^\d{1,4}[A-Z]{0,3}\d?[A-Z]?$/);
const isShipMark = written(
  /^(?:USS|HMS|HMAS|HMCS|HMNZS|INS|ROKS|JS|RSS|USNS|RFA|ARA|BRP|KRI|FNS|PNS|TCG|MV|RMS|FS|FGS|ITS|ESPS|HNLMS|HDMS|HNoMS|HSwMS|ORP|USCGC|MT|KM|KMP|FV|RV)$/,
);
/** Inside a ship's name: "FS Charles de Gaulle". */
const isParticle = written(/^(?:de|da|do|del|della|la|le|of|the|van|von)$/);
const isWordBeforeNumber = written(/^(?:Type|Mark|Mk|MK|Block|Project)$/);
const isWhole = wordTest(
  ({ text }) => /^\p{Lu}[\p{Lu}\p{L}]?[\p{L}]?-\d{1,4}[A-Z]{0,2}$/u.test(text) && PREFIX.test(text.split("-")[0] ?? ""),
);
const isPrefix = wordTest((word) => hasCapital(word) && PREFIX.test(word.text));
const mayBegin = wordTest((word) => isWordBeforeNumber(word) || isWhole(word) || isPrefix(word));
const isVersionWord = written(/^(?:Block|Mk|Mark|Mod)$/);
const isVersion = written(/^(?:[IVX]+[A-Z]?|\d+[A-Z]?)$/);

function candidate(passage: Passage, start: number, end: number): Candidate {
  return { sentence: passage.sentence.index, start, end, kind: "system", form: "name", trust: 1 };
}

/** One past a designator that begins at `at`; -1 where none does. */
function designatorEnd(passage: Passage, at: number): number {
  const { words } = passage;
  if (isWordBeforeNumber(words[at])) return isNumber(words[at + 1]) ? at + 2 : -1;
  if (isWhole(words[at])) return at + 1;
  return isJoiner(passage, at + 1) && isNumber(words[at + 2]) ? at + 3 : -1;
}

const isVessel = inClass("ship");
const isWeapon = inClass("weapon");
const isCode = written(/^\p{Lu}{2,5}$/u);
const isRoman = written(/^[IVX]{1,5}$/);
const isArmament = wordTest((word) => isSmall(word) && (isVessel(word) || isWeapon(word)));

/** "the KVN-III destroyer", "the torpedo KVN-02": letters and a number, beside what only arms and ships are. */
function codes(passage: Passage): readonly Candidate[] {
  const { words } = passage;
  return tokensThat(passage, isCode).flatMap((at): readonly Candidate[] => {
    const numbered = isJoiner(passage, at + 1) && (isNumber(words[at + 2]) || isRoman(words[at + 2]));
    const armed = isArmament(words[at + 3]) || isArmament(words[at - 1]);
    return numbered && armed ? [candidate(passage, at, at + 3)] : [];
  });
}

/** With the version after it: "Block IIA", "Mk 2". */
function withVersion({ words }: Passage, end: number): number {
  return isVersionWord(words[end]) && isVersion(words[end + 1]) ? end + 2 : end;
}

function designators(passage: Passage): readonly Candidate[] {
  return tokensThat(passage, mayBegin).flatMap((at): readonly Candidate[] => {
    const end = designatorEnd(passage, at);
    return end < 0 ? [] : [candidate(passage, at, withVersion(passage, end))];
  });
}

function isInName({ capital, words }: Passage, at: number): boolean {
  return capital[at] === true || isInitial(words[at]) || (isParticle(words[at]) && capital[at + 1] === true);
}

function ships(passage: Passage): readonly Candidate[] {
  return tokensThat(passage, isShipMark).flatMap((at): readonly Candidate[] => {
    let end = at + 1;
    while (end < at + 5 && isInName(passage, end)) end++;
    return end === at + 1 ? [] : [candidate(passage, at, end)];
  });
}

function find(view: View): readonly Candidate[] {
  const found = view.passages.flatMap((passage) => [...designators(passage), ...codes(passage), ...ships(passage)]);
  return [...gazetteerCandidates(view, "systems"), ...found];
}

export const systems: Finder = { name: "systems", find };
