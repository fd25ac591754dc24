/**
 * Who wrote it: bylines at the top, credits at the end.
 */
import { agencyAmong, agencyOf } from "./agencies.ts";
import { head, type Unit } from "./units.ts";

/** Words that stand among the names of a byline. */
const CONNECTOR =
  /^(?:and|in|for|of|the|with|at|from|to|de|da|di|van|von|der|den|bin|ibn|al|el|la|le|a|an|our|own|staff|special|senior|chief|political|diplomatic|foreign|news|writers?|reporters?|correspondents?|editors?|bureau|desk|agencies|agency|contributor|columnist|via|on|am|pm|min|read)$/;
const BY = /^(?:[•|–—-]\s*)?(?:(?:story|words|report|text|written|reported|posted|analysis|opinion) )?by:?\s+/i;
/** "From the Herald's Ana Bo in Osburg". */
const FROM_OUTLET = /^from (?:the )?(?:\p{Lu}[\p{L}.]*[ ]){0,2}\p{Lu}[\p{L}.]*['’]s?\s+(?=\p{Lu})/iu;
const ANONYMOUS =
  /^(?:by )?(?:(?:a |our |the )?(?:own |special |staff |senior )*(?:staff|correspondents?|reporters?|writers?)|from our (?:own |special )*correspondents?|(?:news|web|online|digital|city|foreign|national) desk|(?:news )?agencies|wire (?:reports|services)|.{2,30} staff|.{2,40} with (?:wires|agencies|agency reports))$/i;
/** "Courier correspondents in Lunsk and Osburg", "Foreign Affairs Correspondent". */
const POST =
  /^(?:by )?(?:\p{Lu}[\p{L}&.'’-]* ){1,4}(?:[\p{Ll}]+ )?(?:correspondents?|reporters?|editors?)(?:,? (?:in )?\p{Lu}[\p{L}.'’-]*(?:(?:,| and) \p{Lu}[\p{L}.'’-]*)*)?$/iu;
/** "OSBURG/LUNSK | By Ana Bo". */
const PLACED = /^[\p{Lu}/ ,.-]{3,40}\s*\|\s*(?=by )/u;
/** "Analysis: Ana Bo, business reporter". */
const INSERTED =
  /^(?:analysis|at the scene|eyewitness|comment): \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}, .{0,40}\b(?:reporter|correspondent|editor|analyst|news)\b/iu;
const CREDIT = /^(?:[-–—*]\s*)?(?:sources?|via|original source|story source|credits?)\s*:\s*(\S.*)$/i;
const REPORTED =
  /^[([*–—-]*\s*(?:(?:additional |with additional )?(?:reporting|writing|editing|translation)|reported|compiled|translated|edited|written|produced|graphics?|with (?:reporting|inputs?|files|contributions?|agency inputs|additional reporting)) (?:by|from)\b/i;
const INPUTS = /\bcontributed (?:to|reporting to) this (?:report|story|article)\b/i;

/** Whether a unit is a byline: "by Jane Doe", "By JANE DOE in Oslo", "Staff writer", "AFP". */
export function isByline(unit: Unit): boolean {
  if (unit.words > 25) return false;
  const text = head(unit)
    .replace(/[\s|•·–—-]+$/, "")
    .replace(PLACED, "");
  if (unit.words <= 10 && (isPost(text) || INSERTED.test(text))) return true;
  if (ANONYMOUS.test(text) || agencyOf(bare(text)) !== undefined) return true;
  const by = BY.exec(text) ?? FROM_OUTLET.exec(text);
  if (by === null) return false;
  return isNames(text.slice(by[0].length));
}

/** Whether a line says what the writer does, with capitals on every word before it that is longer than three letters. */
function isPost(text: string): boolean {
  return POST.test(text) && /^(?:by )?\p{Lu}/iu.test(text) && /^\p{Lu}/u.test(text.replace(/^by /i, ""));
}

/** Two names or more, and nothing else. */
const NAMES =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2}(?:(?:, | and | & )\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2}){1,4}$/u;

/** Whether a unit at the top is a name and a post or a place: "Jane Doe in Oslo", "Jane Doe, diplomatic editor", "Jane Doe @jdoe". */
export function isNameLine(unit: Unit): boolean {
  if (unit.words > 12 || unit.prose) return false;
  return (
    NAMES.test(head(unit)) ||
    /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:,? (?:and|in) \p{Lu}|,? @|, [\p{L} ]*(?:editor|correspondent|reporter|writer|staff)\b)/u.test(
      head(unit),
    )
  );
}

/** What a credit line says: the words after "Source:", or the agency that stands alone; undefined where it is no credit. */
export function creditOf(unit: Unit): string | undefined {
  if (unit.words > 12) return undefined;
  const text = head(unit);
  const named = CREDIT.exec(text)?.[1];
  if (named !== undefined) return agencyAmong(named) !== undefined || isNames(named) ? named : undefined;
  const alone = bare(text);
  return alone !== text && agencyAmong(alone) !== undefined ? alone : undefined;
}

/** Whether a unit names those who reported, wrote and edited: "(Reporting by Jane Doe; Editing by John Roe)". */
export function isReportingCredit(unit: Unit): boolean {
  return unit.words <= 80 && (REPORTED.test(head(unit)) || (INPUTS.test(head(unit)) && unit.words <= 30));
}

/** The people that a byline names, as it writes them: two words and more, each with a capital. */
export function authorsOf(unit: Unit): readonly string[] {
  const text = head(unit).replace(BY, "");
  return text.match(/\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}/gu) ?? [];
}

/** The agency that a byline or a credit names. */
export function agencyInCredit(text: string): string | undefined {
  return agencyAmong(bare(text.replace(BY, "")));
}

/** Without the marks around a credit: "- AFP", "(Reuters)", "[AP]", "/ PTI". */
function bare(text: string): string {
  return text.replace(/^[\s([/*•|–—-]+|[\s)\]/*|.–—-]+$/gu, "");
}

/** Whether a text is names and the words between names. */
function isNames(text: string): boolean {
  const words = text.split(/[\s,|/]+/).filter((word) => word !== "");
  return words.every(isNamePart) && words.some((word) => /^\p{Lu}/u.test(word));
}

function isNamePart(word: string): boolean {
  return /^[\p{Lu}\d@([]/u.test(word) || CONNECTOR.test(word) || /^\S+@\S+$|^[&–—:-]+$|^\d/u.test(word);
}
