/** How attackers ended, and what people died of. */
import { stemOf } from "../conflict/words.ts";
import { type Detail, detailAt, type Line, personAt } from "./page.ts";

const BY_OWN_HAND =
  /\b(?:(?:killed|shot|hanged|blew) (?:himself|herself)\b|took (?:his|her) own life|committed suicide|died by suicide|turned (?:the|his|her|a) (?:\p{L}+ ){1,2}on (?:himself|herself)|self-inflicted)/iu;
const FORCES = "(?:police|officers?|deputies|troops|soldiers|agents|marksmen|security forces|guards?)";
const BY_FORCES = new RegExp(
  `\\b(?:(?:shot(?: dead| and killed)?|killed|gunned down) by (?:the |\\p{L}+ )?${FORCES}\\b|${FORCES} (?:then |later |had )?(?:shot|killed|gunned down) (?:him|her|the (?:gunman|attacker|suspect|shooter|man))|(?:was|were) (?:shot|killed) in an? (?:exchange of (?:gun)?fire|gun ?battle|gunfight|shoot-?out))`,
  "iu",
);
const DENIED = /\b(?:denied|denies|rejected|rejects|dismissed|disputed|not|no)\b/iu;

const CAUSE = /\b(?:died|dies|dying|cause of death (?:was|as)) (?:of|from)?\s*(?:an?|the)?\s*(\p{Ll}[^.;,"]{2,40})/iu;
const CAUSES =
  /\b(?:attack|failure|condition|disease|cancer|stroke|injur(?:y|ies)|wounds?|blow|beating|torture|overdose|poison(?:ing)?|suffocation|asphyxia|drowning|burns?|infection|pneumonia|causes?|trauma|strangulation|hypothermia|starvation|thirst|bullets?|gunshots?|loss|inhalation|fall|suicide|virus)\b/iu;

/** How an attacker ended: by his own hand, or by the police. */
export function endingsIn(line: Line): readonly Detail[] {
  const found = [
    { value: "own hand", match: BY_OWN_HAND.exec(line.text) },
    { value: "police", match: BY_FORCES.exec(line.text) },
  ];
  return found.flatMap(({ value, match }) =>
    match === null || DENIED.test(line.text.slice(0, match.index))
      ? []
      : [detailAt(line, spanOf(match), "end of the attacker", value)],
  );
}

/** What people died of: "died of a heart attack". */
export function causesIn(line: Line): readonly Detail[] {
  const match = CAUSE.exec(line.text);
  const words = match?.[1] ?? "";
  const cause = CAUSES.exec(words);
  const person = match === null ? undefined : personAt(line, match.index);
  if (match === null || cause === null || person === undefined) return [];
  return [detailAt(line, spanOf(match), `cause of death of ${person}`, stemOf(cause[0]))];
}

function spanOf(match: RegExpExecArray) {
  return { start: match.index, end: match.index + match[0].length };
}
