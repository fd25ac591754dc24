/**
 * Captions of photographs. They are read like the body, but marked: their dates and their present tense are the picture's.
 */
import { datesIn } from "./dates.ts";
import { head, type Unit } from "./units.ts";

const POSITION =
  /\((?:L|R|C|left|right|cent(?:re|er)|top|bottom|above|below|front|back|rear|far left|far right|\d(?:st|nd|rd|th)? (?:L|R)|(?:second|third|2nd|3rd) (?:from )?(?:left|right))\)|, (?:left|right|cent(?:re|er)|far left|far right),|, pictured\b|\bpictured (?:left|right|above|here|in|at|on|with)\b/;
const LABEL =
  /^(?:\(?file(?: photo| picture| image| pic)?\)?\s*[:–—-]|file photo\b|(?:photo|image|picture|pic|photograph|caption|handout|(?:media|image|video) caption)s?\s*[:|]|in this (?:\S+ ){0,6}(?:photo|picture|image|photograph|handout)\b|this (?:\S+ ){0,4}(?:photo|picture|image|photograph|handout|combination)\b|(?:a |an )?(?:undated |file |handout )+(?:photo|picture|image))/i;
const IN_PHOTO =
  /\b(?:in this|in a|in an) (?:\S+ ){0,3}(?:file |handout |undated )(?:photo|picture|image|photograph)\b/i;

/** Words that only stand under pictures, in the third person of the present. */
const SHOWN =
  /\b(?:greets?|smiles?|speaks?|shakes? hands|waves?|attends?|poses?|arrives?|looks? on|walks?|listens?|gestures?|stands?|talks?|addresses|delivers?|answers|welcomes?|sits?|reacts?|inspects?|salutes?|is seen|are seen|is shown|are shown|chats?|embraces?|leaves|holds?|watch(?:es)?|march(?:es)?|takes? part|is greeted|is welcomed)\b/;

/** Who took the picture, and nothing more. */
const PHOTO_CREDIT =
  /^[([]?(?:(?:photo(?:graph)?s?|image|picture|pic|credit|illustration|file photo|graphic)s?(?: courtesy(?: of)?| credit| by|:| ©)|photo courtesy|courtesy of|(?:© ?)?(?:AP|Reuters|AFP|EPA|Kyodo|Getty)[ /](?:Photo|Images?|file)|AP Photo|REUTERS\/|Getty Images|(?:Photo|File|Handout|Archive)\/)/i;
/** The same at the end of a caption. */
const TRAILING_CREDIT =
  /\s+[([–—-]*\s*(?:photo(?:graph)?s?(?: courtesy of|courtesy|\s?:| by | credit)|photo courtesy|image:|picture:|credit:|courtesy of|ap photo|reuters\/|via reuters|©|(?<=\()[^()/]{2,40}\/(?:ap|afp|reuters|getty)\b|credit\.\.\.|(?:photo|file|handout|archive)\/|\p{L}+\/(?:ap|afp|reuters|getty)\b|getty images)/iu;

/** A credit that names itself, and then nobody but the photographer. */
const EXPLICIT_CREDIT =
  /\s[([]?(?:photo(?:graph)?s?(?:\s?:| by )|photo credit|image:|picture:|credit(?::|\.\.\.))\s*\p{Lu}[^.!?]{2,60}\W*$/iu;

/** Whether a unit is a caption, wherever it stands. */
export function isCaption(unit: Unit): boolean {
  if (unit.credited) return true;
  if (unit.words < 4 || unit.words > 90) return false;
  const text = head(unit, 600);
  if (LABEL.test(text) || IN_PHOTO.test(text)) return true;
  if (EXPLICIT_CREDIT.test(text) && !unit.prose) return true;
  const shown = SHOWN.test(text);
  if (POSITION.test(text)) return shown || !unit.prose || creditStart(unit) !== undefined;
  return shown && creditStart(unit) !== undefined;
}

/** Whether a unit between headline and body is a caption: what it shows in the present tense, and the day at its end. */
export function isDatedCaption(unit: Unit): boolean {
  if (unit.words < 8 || unit.words > 90) return false;
  const text = head(unit, 600);
  const last = datesIn(text).at(-1);
  return last !== undefined && last.precision === "day" && text.length - last.end <= 2 && SHOWN.test(text);
}

/** Whether a unit says only whose picture it is. */
export function isPhotoCredit(unit: Unit): boolean {
  if (unit.credit) return true;
  return unit.words <= 14 && PHOTO_CREDIT.test(head(unit)) && !SHOWN.test(head(unit));
}

/** Where the photographer's credit at a caption's end begins, in UTF-16 units from the unit's start. */
export function creditStart(unit: Unit): number | undefined {
  const text = head(unit, 1_000);
  const credit = TRAILING_CREDIT.exec(text);
  return credit === null || unit.text.length - credit.index > 120 ? undefined : credit.index;
}
