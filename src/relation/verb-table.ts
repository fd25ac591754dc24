/**
 * The verbs of the vocabulary: which relation each says, and where its ends stand. A table alone; `frames.ts` reads it.
 *
 * A row's slots are the places where the object may stand, in order: "obj", a preposition ("+with"), "pair" (a coordinated subject:
 * "Japan and Canada agreed"), "that" (the subject of the complement clause: "insisted that Oslo must…"), "purpose" (an
 * infinitive of purpose: "went on strike to demand"), "none" (the claim needs no
 * entity at all), or "text" (an object that is no entity: "killed 23 people"). "<" before them turns the claim round ("drew criticism from Oslo": Oslo criticises); "=" takes the one to whom it
 * was done for subject ("is based in", "was elected to"). Rows that need a certain particle, noun or infinitive come first.
 *
 * PETRARCH2's CAMEO verb patterns (Schrodt, Open Event Data Alliance) and PLOVER show the coverage that such a table needs; the words
 * are our own.
 */
import type { Relation } from "../schema.ts";

/** Verbs, the relation that they say, the slots, and the companions without which they do not say it. */
export type VerbRow = readonly [verbs: string, relation: Relation, slots: string, needs?: RegExp];

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
const INQUIRY = /^(?:investigation|inquiry|enquiry|probe|audit|hearing)s?$/u;
const BACKING = /^(?:support|backing|endorsement|solidarity|condolences?|sympathy)$/u;
const BLAME = /^(?:criticism|condemnation|rebuke|ire|outrage|censure)$/u;
const COMPLAINT = /^(?:concerns?|alarm|anger|outrage|displeasure|dismay|disappointment|criticism)$/u;

/** Readings that need a companion: particle, preposition, noun or infinitive. */
const PHRASES: readonly VerbRow[] = [
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
  ["recall withdraw", "suspends", "+from +to none", /^(?:ambassador|envoy|diplomat|consul)s?$/u],
  ["close shut seal", "suspends", "+with +in none", /^(?:border|frontier|crossing|embassy|consulate|airspace)s?$/u],
  ["withdraw pull remove evacuate", "withdraws_from", "+from +out", TROOPS],
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
  ["beat", "attacks", "obj text", /^up$/u],
  ["gun mow", "attacks", "obj text", /^down$/u],
  ["explode detonate", "attacks", "+in +at +near none", /^(?:bomb|device|explosive|series|grenade|mine)s?$/u],
  ["declare wage", "attacks", "+on +against", /^war$/u],
  ["give extend", "meets", "+to iobj", /^(?:welcome|reception)$/u],
  ["seek request", "urges", "+from +in none", /^(?:refuge|asylum|help|support|aid|assistance|permission|loan)$/u],
  ["push press lobby appeal", "demands", "+for none", /^for$/u],
  ["say declare reiterate state stress conclude announce argue maintain reaffirm repeat", "demands", "that", /^must$/u],
  ["renege backtrack", "rejects", "+on none"],
  ["dismiss", "rejects", "obj none", /^as$/u],
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
  ["file bring press", "charges", "+against", /^(?:suit|lawsuit|charges?|complaint|case)$/u],
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
    "obj none",
    /^(?:for|over)$/u,
  ],
];

/** Readings of the verb itself. */
const PLAIN: readonly VerbRow[] = [
  ["protest", "protests", "obj text"],
  ["cooperate co-operate collaborate team partner", "cooperates_with", "+with pair"],
  ["allow permit authorise authorize", "allows", "obj that text"],
  ["yield bow capitulate concede", "concedes_to", "+to none"],
  ["release free liberate pardon", "releases", "obj"],
  ["quit exit leave", "withdraws_from", "obj"],
  ["retreat", "withdraws_from", "+from"],
  ["suspend boycott", "suspends", "obj"],
  ["expel deport extradite evict banish", "expels", "obj text"],
  ["convict sentence fine punish penalise penalize discipline", "punishes", "obj text"],
  ["arrest detain imprison jail apprehend incarcerate", "arrests", "obj text"],
  ["ban outlaw prohibit bar forbid censor restrict curb suppress repress disperse", "restricts", "obj +from text"],
  ["confiscate impound nationalise nationalize expropriate", "seizes", "+from obj text"],
  [
    "destroy demolish raze bulldoze burn torch vandalise vandalize ransack loot sabotage sink down",
    "destroys",
    "obj text",
  ],
  ["capture retake recapture conquer overrun annex seize", "captures", "obj"],
  ["capture retake recapture overrun", "captures", "text"],
  ["defeat beat thrash trounce outpoll", "defeats", "obj"],
  ["compete vie", "competes_with", "+with +against pair"],
  ["invest", "invests_in", "+in"],
  ["sell export", "sells_to", "iobj"],
  ["sack dismiss fire", "dismisses", "obj"],
  ["clash fight battle", "attacks", "+with +against obj"],
  ["abuse assault rape mistreat maltreat firebomb", "attacks", "obj text"],
  ["question interrogate inspect search audit", "investigates", "obj"],
  ["complain", "criticises", "+about +of none"],
  ["approve", "supports", "obj none"],
  ["summon", "demands", "obj"],
  ["settle", "agrees_with", "+with"],
  ["meet", "meets", "obj +with pair"],
  ["speak", "meets", "pair", /^(?:by|over)$/u],
  ["speak", "meets", "+with"],
  ["talk confer consult negotiate", "meets", "+with pair"],
  ["host welcome receive greet", "meets", "obj"],
  ["welcome", "praises", "obj text"],
  ["agree", "agrees_with", "+with pair none"],
  ["ally", "ally_of", "+with"],
  ["ally", "ally_of", "= +with +to"],
  ["support back endorse champion defend", "supports", "obj none"],
  ["advocate", "supports", "none"],
  ["assist aid help finance fund arm subsidise subsidize rescue", "aids", "obj"],
  ["donate lend", "aids", "iobj +to"],
  [
    "urge encourage implore beg exhort appeal press pressure lobby prod request pressurise beseech",
    "urges",
    "obj +to text",
  ],
  ["plead", "urges", "+with"],
  ["demand", "demands", "+from +of that none"],
  ["insist", "demands", "that none"],
  ["unseat oust topple overthrow depose challenge", "opposes", "obj none"],
  ["warn caution", "warns", "obj none"],
  ["oppose resist", "opposes", "obj none"],
  ["oppose", "opposes", "= +to"],
  ["object", "opposes", "+to none"],
  [
    "criticise criticize condemn denounce slam blast decry rebuke lambast deplore chide blame reprimand censure lambaste castigate vilify disparage",
    "criticises",
    "obj none",
  ],
  ["accuse", "charges", "obj text"],
  ["praise hail commend applaud laud thank congratulate", "praises", "obj none"],
  ["reject refuse dismiss decline rebuff veto spurn", "rejects", "obj none"],
  ["threaten", "threatens", "obj none"],
  ["telephone phone", "says", "obj"],
  ["deploy station install dispatch mobilise mobilize position", "deploys", "obj none"],
  ["test", "tests", "obj none"],
  ["launch fire test-fire test-launch", "launches", "obj none"],
  ["sanction blacklist embargo blockade", "sanctions", "obj text"],
  [
    "attack bomb shell strike invade raid kill assassinate ambush storm murder shoot stab kidnap abduct bombard occupy besiege wound injure massacre slay behead torture",
    "attacks",
    "obj text",
  ],
  ["visit tour", "visits", "obj"],
  ["travel fly come go return", "visits", "+to"],
  ["arrive", "visits", "+in +at"],
  ["appoint nominate elect re-elect reelect", "appoints", "obj"],
  ["elect re-elect reelect", "member_of", "= +to"],
  ["admit", "member_of", "= +to +into"],
  ["acquire buy purchase procure obtain introduce", "acquires", "obj none"],
  ["investigate probe", "investigates", "obj none"],
  ["charge indict sue prosecute", "charges", "obj text"],
  ["propose suggest", "proposes", "obj none"],
  ["brief inform notify assure", "says", "obj"],
  ["tell", "says", "obj"],
  ["say write speak talk", "says", "+to"],
  ["lead head chair run command govern", "leads", "obj none"],
  ["preside", "leads", "+over"],
  ["own", "owns", "obj"],
  ["manufacture build produce make develop", "manufactures", "obj"],
  ["operate", "operates", "obj"],
  ["succeed replace", "succeeds", "obj"],
  ["advise", "advises", "obj"],
  ["join", "member_of", "obj"],
  ["belong", "member_of", "+to"],
  ["marry divorce", "family_of", "obj pair"],
  ["marry", "family_of", "= +to"],
  ["accede", "party_to", "+to"],
  ["accede", "member_of", "+to"],
  ["sign ratify", "party_to", "obj"],
  ["work", "works_for", "+for"],
  ["employ hire", "works_for", "< obj"],
  ["base locate situate headquarter", "located_in", "= +in +at +on +near"],
];

/** All rows, those that need a companion first. */
export const VERB_ROWS: readonly VerbRow[] = [...PHRASES, ...PLAIN];
