/**
 * English abbreviations that keep their full stop, and what follows them.
 *
 * Kept apart by what the stop can mean: after a title or "No." a sentence never ends; after "Inc." or "U.S." it may.
 * Compiled from common newspaper usage (titles, ranks, months, American states, company forms, Latin).
 */

const words = (text: string): readonly string[] => text.split(" ");

/** Abbreviations that always stand before the word they belong to. */
const BEFORE_A_NAME: ReadonlySet<string> = new Set(
  words(
    "mr mrs ms messrs mme mlle dr prof rev fr hon gen lt col maj capt cmdr cdr adm sgt cpl pvt brig sen sens rep reps " +
      "gov govs pres sec supt insp amb st mt ft no nos fig figs vol vols vs cf e.g i.e approx est art arts para paras pp",
  ),
);

/** Abbreviations that may also be the last word of a sentence. */
const ANYWHERE: ReadonlySet<string> = new Set(
  words(
    "inc corp co cos ltd bros dept univ assn etc al jr sr esq ave blvd rd hwy " +
      "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun " +
      "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo " +
      "ph.d m.d b.a m.a a.m p.m b.c a.d",
  ),
);

/** Of the former, those that are ordinary words too unless a number (or, for months and states, nothing odd) follows. */
const BEFORE_A_NUMBER: ReadonlySet<string> = new Set(words("no nos art arts fig figs pp"));

/** Abbreviations that are common words without their capital: "sat.", "mar." end a sentence, "Sat." does not. */
const NEEDS_CAPITAL: ReadonlySet<string> = new Set(
  words(
    "sat sun mon mar wed fri ill miss mass wash del ore pa la md mo ind ala art rep sen gen col hon co al mont rev",
  ),
);

const DOTTED = /^(?:\p{L}\.)+\p{L}?$/u;

/**
 * Whether `word` keeps the full stop that follows it as part of the token.
 * @param word the word without the stop
 * @param next the text right after the stop and white space (at least its first character), "" at the end
 */
export function keepsStop(word: string, next: string): boolean {
  if (DOTTED.test(word)) return true;
  const lower = word.toLowerCase();
  if (BEFORE_A_NUMBER.has(lower)) return /^\d/.test(next);
  if (NEEDS_CAPITAL.has(lower) && word === lower && lower !== "al") return false;
  if (BEFORE_A_NAME.has(lower)) return next !== "";
  if (/^\p{Lu}$/u.test(word)) return word !== "I" && /^\p{Lu}/u.test(next);
  return ANYWHERE.has(lower);
}

/** Whether a sentence may end after a token that keeps its stop: "Inc." and "U.S." may, "Mr." and an initial may not. */
export function mayEndSentence(token: string): boolean {
  const lower = token.slice(0, -1).toLowerCase();
  return ANYWHERE.has(lower) || (lower.length > 1 && DOTTED.test(lower) && !BEFORE_A_NAME.has(lower));
}
