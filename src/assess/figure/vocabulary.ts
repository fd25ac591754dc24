/**
 * Words that news uses for what it counts: what became of people, and nouns that stand for one another.
 */

/** What became of those who are counted, by the lemmas of verbs, adjectives and nouns that say so. */
const FATES: ReadonlyMap<string, string> = tableOf({
  dead: "kill die dead slay murder massacre perish execute assassinate death fatality deceased drown toll",
  injured: "injure injured injury wound wounded hurt",
  hospitalised: "hospitalize hospitalise hospitalized hospitalised",
  missing: "missing unaccounted",
  arrested: "arrest arrested detain detained apprehend arrestee detainee",
  rescued: "rescue rescued save free release",
  homeless: "homeless displace displaced evacuate evacuated evacuee",
  taken: "kidnap kidnapped abduct abducted hostage captive seize seized snatch",
  infected: "infect infected infection",
  charged: "charge charged indict indicted",
  survived: "survive survivor survived",
});

/** Nouns that mean one thing in the news of one story. */
const NOUNS: ReadonlyMap<string, string> = tableOf({
  people: "people person human individual resident victim life live soul other one nobody",
  attacker: "gunman attacker militant assailant terrorist raider",
  police: "policeman policewoman officer cop",
  soldier: "soldier troop serviceman servicemember",
  child: "child kid youngster minor",
  house: "house home dwelling",
  vehicle: "vehicle car",
  firefighter: "firefighter fireman",
  student: "student pupil schoolchild",
  ship: "ship ferry vessel boat",
  plane: "plane aircraft jet airliner jetliner",
  protester: "protester protestor demonstrator",
  job: "job position layoff redundancy",
  body: "body corpse cadaver",
  passenger: "passenger traveller traveler",
  "crew member": "crew crewmember crewman",
  worker: "worker employee staffer staff",
  floor: "floor storey story",
});

/** Words that name no matter: they stand in sentences about anything. */
const EMPTY: ReadonlySet<string> = new Set(
  (
    "be have do say tell report announce add accord according state confirm know think believe claim note call make take get go come give " +
    "include least most more many other new also still just only mr mrs ms one two three first last year month week day time official police ministry spokeswoman source agency " +
    "authority spokesman spokesperson statement news report number total percent about around some people person sunday monday tuesday " +
    "wednesday thursday friday saturday january february march april may june july august september october november december today " +
    "yesterday tomorrow morning afternoon evening night local early late later ago now then there here can will would could should may might must a.m. p.m."
  ).split(" "),
);

function tableOf(rows: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(rows).flatMap(([key, words]) => words.split(" ").map((word) => [word, key] as const)));
}

/** What a word says became of people: "dead" for "killed"; undefined for any other word. */
export function fateOf(lemma: string): string | undefined {
  return FATES.get(lemma);
}

/** What a noun says became of people: "dead" for "deaths"; "two charges" and "two releases" are no people. */
export function fateOfNoun(lemma: string): string | undefined {
  return /^(?:charge|hurt|save|free|rescue|release)$/u.test(lemma) ? undefined : fateOf(lemma);
}

/** Whether a measure says what became of those who are counted. */
export function isFate(measure: string): boolean {
  return NAMES_OF_FATES.has(measure.slice(measure.indexOf(" ") + 1)) && measure.includes(" ");
}
const NAMES_OF_FATES: ReadonlySet<string> = new Set(FATES.values());

/** The noun that stands for all that mean what this one does. */
export function nounClass(lemma: string): string {
  return NOUNS.get(lemma) ?? lemma;
}

/** The measure of no money at all, whatever its currency. */
export const NO_MONEY = "money";

/** Whether a word says something of what a sentence is about. */
export function isContent(lemma: string): boolean {
  return lemma.length > 2 && !EMPTY.has(lemma) && /^\p{L}/u.test(lemma);
}

/** Fates of which later counts are larger, or smaller: another number a day later is no disagreement. */
export const GROWS: ReadonlySet<string> = new Set([
  "dead",
  "injured",
  "arrested",
  "rescued",
  "homeless",
  "infected",
  "charged",
  "hospitalised",
  "body",
]);
export const SHRINKS: ReadonlySet<string> = new Set(["missing", "taken"]);
