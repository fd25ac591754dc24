/**
 * Lines above the headline that say whose page it is: the outlet, the body that publishes, the section.
 */
import { head, type Unit } from "./units.ts";

const OUTLET =
  /^(?:from )?(?:the )?(?:[\p{L}\d][\p{L}\d.'’&-]* ){0,3}(?:times|post|news|herald|tribune|journal|gazette|guardian|observer|telegraph|chronicle|star|sun|mail|standard|independent|press|courier|mirror|express|examiner|inquirer|enquirer|globe|record|review|magazine|monitor|daily|weekly|today|ledger|nation|echo|bulletin|argus|dispatch|advertiser|citizen|reporter|broadcasting|radio|television)(?: (?:online|europe|asia|africa|america|international|group))?$/iu;
const DOMAIN = /^(?:www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|org|net|info|news|eu|(?:co|com)\.[a-z]{2})$/iu;
/** What goes on behind an outlet's name: a section, a date. */
const BEHIND = /\s*(?:[|>»·]|\s[-–—]\s|,\s(?=.*\d)).*$/u;

const SECTION =
  /^\W*(?:(?:top|breaking|latest|other|more|main) (?:stories|news|headlines)|(?:world|national|local|international|regional|business|political|sports?|city|home|foreign|financial|uk|us|african?|asian?|european?) news|world|national?|international|local|regional|home(?: ?page)?|front page|page one|news|politics|business|economy|markets|finance|financial|money|companies|opinion|comment|analysis|features?|sports?|science|health|technology|tech|environment|education|culture|lifestyle|travel|crime|africa|asia|europe|americas|middle east|uk|us|u\.s\.|press releases?|news releases?|press statements?|media releases?|statements?|speeches|announcements?|news releases by date|information for the press|for immediate release)\W*$/i;

/** The outlet that a line names, without a section or a date behind it; undefined where it names none. */
export function outletIn({ text }: Pick<Unit, "text">): string | undefined {
  const name = text
    .slice(0, 120)
    .replace(BEHIND, "")
    .replace(/^from (?=the )/i, "");
  if ((!/^[\p{Lu}\d]/u.test(name) && !DOMAIN.test(name)) || SECTION.test(name)) return undefined;
  const isName = name.split(" ").every((word) => /^(?:\p{Lu}|\d|&|and$|of$|the$)/u.test(word));
  return DOMAIN.test(name) || (isName && OUTLET.test(name)) ? name : undefined;
}

/** Whether a line names nothing but sections: "World", "Breaking news | Top Stories". */
export function isSection(unit: Unit): boolean {
  if (unit.words > 12) return false;
  const parts = head(unit).split(/\s*[|>»/·•]+\s*|\s{2,}|\s[-–—]\s/);
  return (
    parts.some((part) => SECTION.test(part)) && parts.every((part) => SECTION.test(part) || part.split(" ").length < 4)
  );
}

const BODY_FIRST =
  /^(?:(?:office|ministry|department|embassy|government|permanent mission|council|commission|bureau|directorate) (?:of|for)\b|radio\b|agency for\b)/i;
const BODY_LAST =
  /\b(?:ministry|department|agency|office|directorate|unit|bureau|commission|council|authority|administration|command|forces|service|secretariat|institute|committee|corporation|company)\b\W*$/i;
/** What a headline has and a body's name has not. */
const TELLS =
  /\b(?:in|on|at|by|as|to|after|over|with|from|into|against|amid|before|under|is|are|was|will|not|no|says?|said)\b|[:;?!]/i;

/** Whether a line is the name of the body that publishes, or of the outlet with its slogan, and no headline. */
export function isMasthead(unit: Unit): boolean {
  const text = head(unit, 120);
  if (unit.words > 9 || outletIn(unit) !== undefined) return unit.words <= 9;
  if (/\s[-–—]\s.*\bnews\b/i.test(text)) return true;
  if (/^[\p{Lu}][\p{L}’'-]* .*\b(?:news|review)\b.*(?:&|online|agency|service)/iu.test(text) && unit.capitalShare > 0.9)
    return true;
  return unit.capitalShare > 0.9 && !TELLS.test(text) && (BODY_FIRST.test(text) || BODY_LAST.test(text));
}
