/**
 * What words make of the clause or noun under them: negations, auxiliaries, verbs, adjectives and nouns that plan, doubt, demand, deny
 * or undo. Lists alone; `mood.ts` reads trees with them.
 */
import type { Modality } from "../schema.ts";

/** A modality, or "negative": it did not happen. */
export type Effect = Modality | "negative";

function effects<Of extends Effect>(list: string, effect: Of): readonly (readonly [string, Of])[] {
  return list.split(" ").map((word) => [word, effect] as const);
}

/** Words that negate the verb or noun that they hang on. */
export const NEGATIONS: ReadonlySet<string> = new Set([
  "not",
  "n't",
  "n’t",
  "never",
  "no",
  "neither",
  "nor",
  "without",
  "hardly",
  "barely",
  "nobody",
  "none",
]);

/** Auxiliaries, by what they make of their verb. */
export const AUXILIARIES: ReadonlyMap<string, Modality> = new Map<string, Modality>([
  ...effects("will shall 'll ’ll wo", "planned"),
  ...effects("would 'd ’d could may might can ca", "possible"),
  ...effects("should must ought", "demanded"),
]);

/** Verbs, adjectives and nouns, by what they make of the clause under them. */
export const GOVERNORS: ReadonlyMap<string, Effect> = new Map<string, Effect>([
  ...effects(
    "plan intend hope expect prepare aim schedule set pledge vow promise agree decide seek due slate ready poise determined commit offer scheduled expected bid effort plan decision wish want willing try attempt struggle strive fight aspire hurry rush move plot conspire eager keen poised prepared committed intention determination determine resolve undertake undertaking commitment promise pledge proposal preparation campaign drive ambition desire attempt swear seek apply application look volunteer choose opt arrange bound supposed suppose anticipate await",
    "planned",
  ),
  ...effects(
    "consider mull hint weigh ponder discuss contemplate study eye explore examine debate likely able possible unlikely threaten right ability possibility option chance authorise authorize allow permit enable threat risk danger prospect fear doubt question suspect suspicion rumour rumor speculate speculation allege alleged reluctant hesitate afraid free entitle power capacity capable potential opportunity probability probable conceivable predict forecast imagine suspected rumoured rumored feared hypothetical seem appear verge brink cusp",
    "possible",
  ),
  ...effects(
    "urge demand ask call press want order request require insist encourage instruct appeal recommend advise propose suggest need warn tell pressure push lobby beg implore exhort plead caution oblige invite pressurise prod remind recommendation request requirement order duty obligation necessary advice ultimatum",
    "demanded",
  ),
  ...effects("deny denial", "denied"),
  ...effects(
    "cancel scrap postpone shelve suspend abandon refuse decline fail stop avoid prevent refrain rule prohibit forbid ban block cease halt quit bar dissuade deter discourage refusal failure unable unwilling thwart foil avert impossible stay neglect omit forget preclude pretend feign",
    "negative",
  ),
]);

/** Adverbs that leave open whether it happened. */
export const DOUBTS: ReadonlySet<string> = new Set(
  "allegedly reportedly purportedly supposedly possibly perhaps probably maybe presumably apparently likely potentially".split(
    " ",
  ),
);

/** Adjectives and participles before a noun for an event, by what they make of it: "a planned visit". */
export const ATTRIBUTES: ReadonlyMap<string, Effect> = new Map<string, Effect>([
  ...effects(
    "planned proposed scheduled upcoming forthcoming coming expected intended future next imminent eventual pending",
    "planned",
  ),
  ...effects(
    "possible potential alleged suspected likely hypothetical threatened purported supposed rumoured rumored feared",
    "possible",
  ),
  ...effects("demanded requested", "demanded"),
  ...effects("cancelled canceled postponed foiled thwarted aborted averted fictional imaginary", "negative"),
]);

/** Verbs that undo what they have for subject: "the talks were cancelled". */
export const CALLED_OFF: ReadonlySet<string> = new Set(
  "cancel scrap postpone shelve suspend abandon thwart foil avert block".split(" "),
);

/** Verbs of which a noun for an event is the subject: it is as real as they are. "The talks will be held." */
export const OCCURRING: ReadonlySet<string> = new Set(
  "hold take begin start open happen occur resume follow conduct go convene come launch carry sign impose make lift".split(
    " ",
  ),
);

/** Verbs that do what their object names: "mounted an invasion", "held talks". */
export const PERFORMING: ReadonlySet<string> = new Set(
  "hold make mount launch begin start open conduct carry stage pay complete resume undertake perform deliver".split(
    " ",
  ),
);

/** Verbs that end what lasts: "ended its support for". */
export const ENDING: ReadonlySet<string> = new Set(
  "end withdraw drop halt stop cease cut terminate revoke rescind pull discontinue".split(" "),
);

/** Nouns for what there is to an event that there was: "called for an end to the attacks", "demanded a response to". */
export const OUTLASTED: ReadonlySet<string> = new Set(
  "end halt cessation pause response reaction answer aftermath anniversary investigation inquiry probe victim survivor wake".split(
    " ",
  ),
);

/** Verbs whose subject has no part in what their object names: "rejected a deal with", "boycotted the talks". */
export const REFUSING: ReadonlySet<string> = new Set(
  "reject oppose veto boycott skip snub spurn decline refuse miss dodge shun resist obstruct criticise criticize condemn denounce".split(
    " ",
  ),
);

/** Nouns for what there is as soon as all agree to it. */
export const DEALS: ReadonlySet<string> = new Set(
  "deal treaty pact agreement accord ceasefire truce compromise settlement contract merger".split(" "),
);

/** Nouns for what lasts until somebody ends it. */
export const LASTING: ReadonlySet<string> = new Set(
  "support backing aid assistance help endorsement funding recognition cooperation alliance partnership".split(" "),
);

/** Nouns for what one is after, which comes to nothing when it is dropped. */
export const PURSUITS: ReadonlySet<string> = new Set(
  "bid plan offer effort attempt proposal pursuit takeover acquisition merger candidacy".split(" "),
);

/** Prepositions of what happened around a verb: its reason, time or manner. */
export const CIRCUMSTANCES: ReadonlySet<string> = new Set(
  "due because despite during after before following amid since as unlike through owing thanks given".split(" "),
);

/** "is believed to have": what the passive of these verbs says is not asserted. */
export const HEARSAY: ReadonlySet<string> = new Set(
  "believe think suspect fear rumour rumor speculate allege assume presume suppose say report understand claim reckon".split(
    " ",
  ),
);

/** "was accused of attacking": what the passive of these verbs says is the accuser's word. */
export const ACCUSING: ReadonlySet<string> = new Set("accuse charge blame indict fault implicate".split(" "));

/** "was cleared of attacking". */
export const CLEARING: ReadonlySet<string> = new Set("clear acquit absolve exonerate".split(" "));

/** "It is false that". */
export const FALSE: ReadonlySet<string> = new Set(["false", "untrue", "incorrect"]);

/** Adverbs for what did not quite happen. */
export const NEARLY: ReadonlySet<string> = new Set(["almost", "nearly"]);

/** Markers of conditions and open questions. */
export const CONDITIONS: ReadonlySet<string> = new Set(["if", "whether", "unless", "lest", "provided"]);

/** Nouns and adjectives for what somebody may have said falsely: "dismissed claims that". */
export const ALLEGATIONS: ReadonlySet<string> = new Set(
  "claim report allegation suggestion accusation charge rumour rumor assertion speculation idea notion".split(" "),
);

/** Verbs that deny what the claims under them say. */
export const DISMISSING: ReadonlySet<string> = new Set("deny dismiss reject refute rebut dispute rubbish".split(" "));
