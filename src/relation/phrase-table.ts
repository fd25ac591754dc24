/**
 * The verbs of the vocabulary that say a relation beside certain words alone: "hold talks", "rule out", "impose sanctions". A table, in the
 * form of `verb-table.ts`.
 */
import type { VerbRow } from "./verb-table.ts";

const TALKS =
  /^(?:talks?|meeting|summit|discussions?|dialogue|consultations?|conversations?|negotiations?|teleconference)$/u;
const DEAL = /^(?:agreement|deal|pact|treaty|accord|memorandum|contract|understanding|consensus|truce|ceasefire)$/u;
const AID =
  /^(?:aid|assistance|help|relief|funds?|funding|money|loans?|grants?|donations?|supply|supplies|food|medicines?|shelter|credit|dollars?|euros?|pounds?|yen|arms?|weapons?|ammunition|equipment|training|intelligence|goods|vaccines?|blankets?|fuel|grain|tonnes?|tons?|kg)$/u;
const MONEY =
  /^(?:dollar|euro|pound|yen|yuan|franc|crown|krona|krone|kroner|rupee|ruble|rouble|lira|peso|real|million|billion|m|bn|[$€£¥])s?$/u;
const PENALTY = /^(?:sanctions?|embargo|restrictions?|tariffs?|ban|blockade|penalty|penalties)$/u;
const PROJECTILES =
  /^(?:rocket|missile|shell|mortar|drone|shot|round|bullet|projectile|artillery|grenade|tear-gas)s?$/u;
const CURFEW = /^(?:curfew|censorship|lockdown|quarantine|blackout)$/u;
const MEASURE =
  /^(?:sanction|embargo|ban|curfew|restriction|blockade|siege|tariff|control|moratorium|barrier|emergency|quota|freeze|limit)s?$/u;
const DEALINGS =
  /^(?:tie|relation|relationship|link|contact|cooperation|co-operation|aid|assistance|loan|delivery|shipment|supply|flight|trade|funding|membership|negotiation|talk|dialogue|exercise|programme|program|package|import|export|sale)s?$/u;
const TROOPS = /^(?:troop|force|soldier|army|peacekeeper|contingent|unit|adviser|advisor|staff|observer|inspector)s?$/u;
const PROTEST = /^(?:protest|demonstration|strike|hunger-strike|sit-in|walkout|riot|vigil|boycott)s?$/u;
const ASSERTION = /^(?:claim|allegation|accusation|assertion|suggestion|charge)s?$/u;
const INQUIRY = /^(?:investigation|inquiry|enquiry|probe|audit|hearing)s?$/u;
const BACKING = /^(?:support|backing|endorsement|solidarity|condolences?|sympathy)$/u;
const BLAME = /^(?:criticism|condemnation|rebuke|ire|outrage|censure)$/u;
const COMPLAINT = /^(?:concerns?|alarm|anger|outrage|displeasure|dismay|disappointment|criticism)$/u;

/** Readings that need a companion: particle, preposition, noun or infinitive. */
export const PHRASE_ROWS: readonly VerbRow[] = [
  [
    "impose declare extend institute introduce proclaim enforce",
    "restricts",
    "+in +on +across +throughout none",
    CURFEW,
  ],
  ["impose declare", "restricts", "+in none", /^law$/u],
  ["crack clamp", "restricts", "+on +against", /^down$/u],
  [
    "prevent block stop halt disrupt",
    "restricts",
    "none",
    /^(?:protest|demonstration|rally|march|strike|vote|election|publication|broadcast|website|access|traffic)s?$/u,
  ],
  ["prevent bar ban block stop prohibit", "restricts", "obj text", /^from$/u],
  [
    "lift ease relax loosen shorten repeal rescind revoke remove end",
    "eases",
    "+on +against +in +for +to none",
    MEASURE,
  ],
  [
    "cancel postpone suspend halt freeze cut sever break stop withhold discontinue terminate downgrade curtail boycott ban prohibit",
    "suspends",
    "+with +to +for +from +in none",
    DEALINGS,
  ],
  ["break", "suspends", "+with", /^(?:off|with)$/u],
  ["recall withdraw", "suspends", "+from +to +in none", /^(?:ambassador|envoy|diplomat|consul)s?$/u],
  ["close shut seal", "suspends", "+with +in none", /^(?:border|frontier|crossing|embassy|consulate|airspace)s?$/u],
  ["withdraw pull remove evacuate", "withdraws_from", "+from +out", TROOPS],
  ["bring", "withdraws_from", "+from", /^home$/u],
  ["remove strip suspend oust", "dismisses", "obj", /^as$/u],
  ["withdraw retreat pull resign", "withdraws_from", "+from +out", /^alone$/u],
  ["make", "concedes_to", "+to none", /^concessions?$/u],
  [
    "grant",
    "allows",
    "iobj obj none",
    /^(?:asylum|visa|citizenship|amnesty|permission|access|autonomy|independence|licen[cs]e|permit)$/u,
  ],
  ["set", "releases", "obj", /^free$/u],
  ["stage hold begin start continue join organise organize", "protests", "+against +over +at purpose none", PROTEST],
  ["stage hold organise organize join lead", "protests", "+against", /^(?:rally|march)$/u],
  ["protest demonstrate riot picket", "protests", "+against +at +over +outside purpose none", /^alone$/u],
  ["march rally", "protests", "+against +for", /^(?:against|for)$/u],
  ["drive force throw kick push", "expels", "obj", /^out$/u],
  ["blow", "destroys", "obj text", /^up$/u],
  ["set", "destroys", "+to none", /^(?:fire|ablaze)$/u],
  ["seize", "seizes", "+from", /^from$/u],
  ["raid search", "investigates", "obj +at text", /^law$/u],
  ["vow threaten pledge promise swear", "threatens", "none", /^to-(?:retaliate|avenge|revenge|respond)$/u],
  [
    "share exchange",
    "cooperates_with",
    "+with pair",
    /^(?:information|intelligence|expertise|technology|data|knowledge)$/u,
  ],
  [
    "conduct hold stage undertake carry launch",
    "cooperates_with",
    "+with pair",
    /^(?:exercise|drill|manoeuvre|maneuver|patrol|game)s?$/u,
  ],
  [
    "strengthen upgrade restore establish resume develop deepen expand normalise normalize forge",
    "cooperates_with",
    "+with pair",
    /^(?:ties?|relations?|relationship|links?|cooperation|co-operation|partnership)$/u,
  ],
  ["enjoy maintain", "cooperates_with", "+with pair", /^(?:ties?|relations?|relationship)$/u],
  ["beat", "attacks", "obj text", /^up$/u],
  ["gun mow", "attacks", "obj text", /^down$/u],
  ["explode detonate", "attacks", "+in +at +near none", /^(?:bomb|device|explosive|series|grenade|mine)s?$/u],
  ["declare wage", "attacks", "+on +against", /^war$/u],
  ["give extend", "meets", "+to iobj", /^(?:welcome|reception)$/u],
  ["seek request", "urges", "+from +in none", /^(?:refuge|asylum|help|support|aid|assistance|permission|loan)$/u],
  ["push press lobby appeal", "demands", "+for none", /^for$/u],
  ["say declare reiterate state stress conclude announce argue maintain reaffirm repeat", "demands", "that", /^must$/u],
  ["renege backtrack", "rejects", "+on none"],
  ["dismiss", "rejects", "obj owner none", /^as$/u],
  ["deny dispute refute rebut contradict contest dismiss", "rejects", "owner none", ASSERTION],
  ["deny refuse", "rejects", "iobj none", /^(?:access|entry|visa|permission|request|asylum|bail|licen[cs]e|permit)$/u],
  ["send dispatch", "investigates", "+to none", /^(?:inspector|investigator)s?$/u],
  ["run stand", "competes_with", "+against", /^against$/u],
  ["campaign", "supports", "+for", /^for$/u],
  ["rule", "rejects", "obj none", /^out$/u],
  ["turn", "rejects", "obj none", /^down$/u],
  ["vote", "rejects", "obj none", /^down$/u],
  ["call", "urges", "+on +upon", /^(?:on|upon)$/u],
  ["call", "demands", "none", /^for$/u],
  ["ask", "urges", "obj text", /^infinitive$/u],
  ["ask", "urges", "obj", /^for$/u],
  ["fire launch lob hurl rain", "attacks", "+at +into +on", PROJECTILES],
  ["make issue", "urges", "+to", /^(?:appeal|plea)$/u],
  ["carry", "tests", "none", /^(?:test|launch)$/u],
  ["conduct hold perform stage", "tests", "none", /^(?:test|firing|test-firing|launch|explosion)$/u],
  ["have express voice", "opposes", "none +about", /^(?:reservation|objection|misgiving|doubt)s?$/u],
  ["hold have", "meets", "+with pair none", TALKS],
  ["take hold", "meets", "+with", /^part$/u],
  ["sit", "meets", "+with", /^down$/u],
  ["impose slap place clamp", "sanctions", "+on +against none", PENALTY],
  ["express voice raise", "criticises", "none +over +about", COMPLAINT],
  // Regret of one's own deeds is an apology.
  ["express voice", "criticises", "+over +about +at", /^regrets?$/u],
  ["draw face attract receive provoke", "criticises", "< +from", BLAME],
  ["lash hit", "criticises", "+at +against", /^out$/u],
  ["express voice offer pledge declare", "supports", "+for +to", BACKING],
  ["receive win get gain secure draw earn have enjoy", "supports", "< +from +of", BACKING],
  [
    "form enter build create forge",
    "cooperates_with",
    "+with pair",
    /^(?:coalition|alliance|partnership|venture|consortium)$/u,
  ],
  ["win secure get land receive clinch", "sells_to", "+from", /^(?:contract|order)s?$/u],
  ["raise secure receive", "invests_in", "< +from", /^(?:investment|funding|capital)$/u],
  ["issue obtain seek", "charges", "+for +against", /^warrants?$/u],
  ["freeze block", "sanctions", "owner +of", /^(?:assets?|funds?|accounts?|holdings?)$/u],
  ["face", "charges", "< +from", /^(?:lawsuit|suit|charge)s?$/u],
  ["win draw earn receive", "praises", "< +from", /^praise$/u],
  ["pay", "praises", "+to", /^(?:tribute|homage)$/u],
  ["vote", "supports", "+for", /^for$/u],
  ["side", "supports", "+with", /^with$/u],
  ["rally", "supports", "+behind +around", /^(?:behind|around)$/u],
  ["vote campaign", "opposes", "+against none", /^against$/u],
  ["pay make", "visits", "+to", /^(?:visit|trip|call)$/u],
  ["sign conclude reach strike seal", "agrees_with", "+with pair", DEAL],
  [
    "provide give send offer grant pledge supply extend promise donate contribute deliver ship airlift lend hand",
    "aids",
    "iobj +for none",
    AID,
  ],
  ["contribute offer lend", "aids", "+to +for none", TROOPS],
  ["continue resume increase boost restore double", "aids", "+to +for none", /^(?:aid|assistance|help)$/u],
  ["provide supply equip furnish", "aids", "obj", /^with$/u],
  ["receive get", "aids", "< +from", AID],
  ["give grant", "says", "+to", /^interview$/u],
  ["file bring press lodge", "charges", "+against", /^(?:suit|lawsuit|charge|complaint|case|petition|application)s?$/u],
  ["open launch begin start order conduct complete hold", "investigates", "+into +against +of none", INQUIRY],
  ["look", "investigates", "+into", /^into$/u],
  ["open", "attacks", "+on +at purpose none", /^fire$/u],
  ["fire shoot", "attacks", "+at +on +into none", /^(?:at|on|into)$/u],
  [
    "launch carry mount conduct stage",
    "attacks",
    "+on +against",
    /^(?:attacks?|strikes?|assault|raids?|offensive|airstrikes?|invasion)$/u,
  ],
  ["take", "acquires", "obj +over", /^over$/u],
  ["pay", "acquires", "+for", MONEY],
  ["take", "succeeds", "+from", /^over$/u],
  ["replace", "succeeds", "~ +with", /^with$/u],
  ["lose", "defeats", "< +to", /^(?:alone|election|race|runoff|primary|vote|match|final|game|contest)$/u],
  [
    "hold own have buy acquire",
    "owns",
    "+in +of",
    /^(?:stake|shares?|majority|interest|holding|percent|per-cent|third|half|quarter)$/u,
  ],
  ["swear", "appoints", "obj", /^in$/u],
  ["name pick choose designate select", "appoints", "obj", /^(?:as|to|infinitive|title)$/u],
  ["order instruct tell want", "demands", "obj text", /^infinitive$/u],
  [
    "criticise criticize condemn denounce slam blast decry rebuke lambast deplore chide attack",
    "criticises",
    "obj owner none",
    /^(?:for|over)$/u,
  ],
];
