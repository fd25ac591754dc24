/**
 * Words for those who stand for others: who acts for a country ("the Norwegian army") or a body ("the board of Acme"), and what only says of
 * what sort a name is ("a Patriot battery").
 */

/** Bodies that speak and act for their country: "the Japanese government", "U.S. forces", "South Korea's military". */
const STATE_BODIES = new Set(
  "government administration military army navy troop force side regime leadership cabinet police gendarmerie coastguard judiciary warship warplane gunboat frigate gunship bomber jet submarine helicopter destroyer corvette drone patrol".split(
    " ",
  ),
);

/** Those who act for their country as several: "Norwegian officials", but not "a Norwegian official". */
const STATE_PEOPLE =
  /^(?:leader|official|authority|force|soldier|marine|prosecutor|investigator|diplomat|peacekeeper|paratrooper|commando)$/u;

/** Those who act for a body: "the board of Acme", "EU leaders", "NATO troops"; people do so as several alone. */
const ORGANS =
  /^(?:board|leadership|management|committee|panel|politburo|wing|army|navy|police|militia|force|troop|side|delegation|government|administration|court|tribunal|mission)$/u;
const ORGAN_PEOPLE =
  /^(?:official|leader|executive|soldier|peacekeeper|inspector|commando|fighter|militant|gunman|force|troop|authority|rebel|guerrilla|lawmaker|diplomat|regulator|prosecutor|negotiator|monitor|observer|agent|officer|investigator|detective|team|squad|crew)$/u;

/** Heads that only say what sort of thing the name before them is: "Patriot missiles", "an Aegis-equipped vessel". */
const SORTS = new Set(
  "missile system interceptor battery launcher vessel destroyer ship submarine cruiser aircraft jet fighter bomber helicopter drone tank rocket gun rifle radar shield satellite unit version surface air defense defence treaty pact agreement accord deal guideline convention party group company firm agency alliance coalition newspaper daily magazine line brand label chain unit".split(
    " ",
  ),
);

/** Whether a noun is a body that acts for its country; leaders and officials do so in the plural alone. */
export function isStateBody(lemma: string, text: string): boolean {
  return STATE_BODIES.has(lemma) || (STATE_PEOPLE.test(lemma) && text.toLowerCase() !== lemma);
}

/** Whether a noun is a part of a body that acts for it; people do so in the plural alone. */
export function isOrgan(lemma: string, text: string): boolean {
  return ORGANS.test(lemma) || (ORGAN_PEOPLE.test(lemma) && text.toLowerCase() !== lemma);
}

/** Whether a noun only says of what sort the name before it is. */
export function isSort(lemma: string): boolean {
  return SORTS.has(lemma);
}
