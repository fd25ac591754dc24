/** Word lists that the parser decides by. All are by meaning or by grammar, compiled from usage in news; none is of names. */

const set = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Titles before a person's name, lower case, without stops. */
export const TITLES = set(
  "mr mrs ms miss dr prof professor sir lord lady dame rev reverend father sister president vice-president premier chancellor minister secretary " +
    "senator sen representative rep congressman congresswoman governor gov mayor ambassador envoy commissioner chairman chairwoman chair director " +
    "chief leader spokesman spokeswoman spokesperson general gen lieutenant lt colonel col major maj captain capt commander cmdr admiral adm sergeant " +
    "sgt corporal cpl private marshal brigadier brig king queen prince princess emperor sultan sheikh imam ayatollah pope bishop archbishop cardinal " +
    "judge justice attorney prosecutor officer inspector superintendent speaker deputy aide adviser advisor analyst professor coach lawmaker official " +
    "undersecretary whip treasurer candidate founder editor author",
);

/** Nouns that end the names of organisations and places rather than of persons. */
export const NAME_HEADS = set(
  "agency army association authority bank board bureau centre center church city club college commission committee company conference congress " +
    "corporation corp inc ltd co plc council country county court defense defence department district embassy federation force forces foundation " +
    "fund government group hospital house institute institution international island islands lake league ministry mountain museum nations network " +
    "news office organization organisation palace parliament party police post press province republic river road school sea senate service services " +
    "society square state states station street strait street system systems team television times treaty union university valley war states airport " +
    "airlines motors electric industries industry technologies technology command headquarters base corps navy guard act agreement accord pact " +
    "initiative programme program project plan talks summit forum dialogue missile missiles destroyer fighter day week month year avenue park bridge",
);

/** Verbs whose clause is what somebody says or thinks. */
export const SAYING = set(
  "say tell add warn announce report note argue declare write state claim insist stress reply believe think know hope fear expect suggest indicate " +
    "confirm deny acknowledge admit promise pledge reveal show conclude estimate explain mean ensure assure agree understand learn feel see hear " +
    "find decide recall emphasize maintain contend allege assert predict remark comment vow quote guess suppose wish realize remember propose " +
    "demand recommend order require ask wonder notice complain caution tweet testify disclose",
);

/** Verbs that report speech after or inside it: "…, she said". */
export const REPORTING = set(
  "say add tell warn announce report note argue declare write state claim insist stress reply suggest explain recall ask comment remark conclude " +
    "acknowledge admit contend assert maintain allege quip tweet testify caution think believe predict",
);

/** Verbs that take a person and what the person is to do: "urged Norway to sign". */
export const CONTROL = set(
  "urge ask tell order want expect allow force persuade request require instruct invite press pressure push encourage warn advise permit enable " +
    "lead cause convince compel beg direct authorize help call oblige remind challenge get prompt need like prefer teach forbid command lobby " +
    "task drive motivate train implore entice induce pressure",
);

/** Of those, the ones whose person is an indirect object. */
export const TELLING = set(
  "urge ask tell order persuade instruct invite encourage warn advise convince beg remind assure promise inform teach pay give show offer send lend grant hand",
);

/** Nouns that an infinitive completes: "plan to sign". */
export const INFINITIVE_NOUNS = set(
  "plan plans decision effort efforts ability attempt attempts right rights way ways agreement proposal need bid move moves pledge promise " +
    "refusal failure opportunity chance desire willingness intention commitment permission authority power call calls request demand deal pressure " +
    "readiness reason tendency time place step steps order offer threat vow will obligation drive campaign money resources capability",
);

/** Nouns that prepositional phrases attach to: relations and deeds. */
export const RELATIONAL = set(
  "difference interest attack threat access relationship relation relations link links response contribution solution need respect regard control " +
    "agreement deal accord pact treaty talks meeting visit trip tour role change increase rise decline progress concern concerns dispute ties " +
    "cooperation alliance war conflict battle campaign sanctions ban embargo tariff support opposition resistance demand request call calls plan " +
    "plans proposal policy question questions report letter speech statement information law bill resolution summit conference dialogue negotiations " +
    "contract investment trade tax attention limit restriction restrictions criticism pressure commitment approach answer alternative key " +
    "ambassador envoy adviser advisor minister secretary expert analyst professor ceasefire strike strikes raid assault exports imports",
);

/** Prepositions that go with the verb even after a noun. */
export const VERBAL_PREPOSITIONS = set(
  "by at as into after before during until through under out off because due since despite along without within from via upon",
);

/** Verbs that a second verb in -ing or with "to" completes. */
export const ASPECT = set(
  "start begin stop keep continue finish avoid consider risk try enjoy go come spend resume remain quit suggest end",
);

/** Heads of noun phrases that say when. */
export const TIMES = set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december " +
    "mon tue wed thu fri sat sun jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. today tomorrow yesterday tonight day days week weeks " +
    "month months year years morning afternoon evening night time hour hours minute minutes weekend decade decades century summer winter spring fall autumn",
);

/** Names of days and months, and days seen from today: time adjuncts even next to another noun. */
export const DAYS = set("monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday tonight");
export const MONTHS = set(
  "january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.",
);

/** Nouns that a clause with "that" fills in. */
export const CONTENT_NOUNS = set(
  "fact claim claims news idea report reports statement concern concerns hope hopes evidence view belief sign signs warning warnings fear fears " +
    "possibility assurance assurances impression notion argument conclusion suggestion allegation allegations speculation doubt doubts condition " +
    "proof guarantee indication indications rumor rumors rumour rumours assertion expectation expectations feeling promise pledge accusation accusations",
);

/** Verbs whose noun says what somebody is or becomes: "became president". */
export const BECOMING = set("become remain seem appear");
/** Verbs that give a person an office or a name: "was appointed ambassador". */
export const NAMING = set("appoint name elect call declare dub consider designate nominate label make deem crown");

/** Words that take part in a preposition of two words, with the second. */
export const TWO_WORD_PREPOSITIONS = set(
  "according-to because-of due-to such-as instead-of rather-than prior-to owing-to thanks-to as-of as-for as-to along-with together-with other-than except-for regardless-of ahead-of up-to out-of",
);
