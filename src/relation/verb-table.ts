/**
 * The verbs of the vocabulary: which relation each says, and where its ends stand. A table alone; `frames.ts` reads it.
 *
 * A row's slots are the places where the object may stand, in order: "obj", a preposition ("+with"), "pair" (a coordinated subject:
 * "Japan and Canada agreed"), "that" (the subject of the complement clause: "insisted that Oslo must…"), "none" (the claim needs no
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
  /^(?:aid|assistance|help|relief|funds?|funding|money|loans?|grants?|donations?|supplies|food|medicine|shelter|credit|dollars?|euros?|pounds?|yen)$/u;
const PENALTY = /^(?:sanctions?|embargo|restrictions?|tariffs?|ban|blockade|penalty|penalties)$/u;
const BACKING = /^(?:support|backing|endorsement|solidarity|condolences?|sympathy)$/u;
const BLAME = /^(?:criticism|condemnation|rebuke|ire|outrage|censure)$/u;
const COMPLAINT = /^(?:concerns?|alarm|anger|outrage|displeasure|regrets?|dismay|disappointment|criticism)$/u;

/** Readings that need a companion: particle, preposition, noun or infinitive. */
const PHRASES: readonly VerbRow[] = [
  ["rule", "rejects", "obj none", /^out$/u],
  ["turn", "rejects", "obj none", /^down$/u],
  ["vote", "rejects", "obj none", /^down$/u],
  ["call", "urges", "obj +on +upon", /^(?:on|upon)$/u],
  ["call", "demands", "none", /^for$/u],
  ["ask", "urges", "obj text", /^infinitive$/u],
  ["make issue", "urges", "+to", /^(?:appeal|plea)$/u],
  ["carry", "tests", "none", /^(?:test|launch)$/u],
  ["conduct hold perform stage", "tests", "none", /^(?:test|firing|test-firing|launch|explosion)$/u],
  ["have express voice", "opposes", "none +about", /^(?:reservation|objection|misgiving|doubt)s?$/u],
  ["hold have", "meets", "+with pair none", TALKS],
  ["take hold", "meets", "+with", /^part$/u],
  ["sit", "meets", "+with", /^down$/u],
  ["impose slap place clamp", "sanctions", "+on +against none", PENALTY],
  ["express voice raise", "criticises", "none +over +about", COMPLAINT],
  ["draw face attract receive provoke", "criticises", "< +from", BLAME],
  ["lash hit", "criticises", "+at +against", /^out$/u],
  ["express voice offer pledge declare", "supports", "+for +to", BACKING],
  ["receive win get gain secure draw earn", "supports", "< +from", BACKING],
  ["win draw earn receive", "praises", "< +from", /^praise$/u],
  ["pay", "praises", "+to", /^(?:tribute|homage)$/u],
  ["vote", "supports", "+for", /^for$/u],
  ["side", "supports", "+with", /^with$/u],
  ["rally", "supports", "+behind +around", /^(?:behind|around)$/u],
  ["vote campaign demonstrate protest march rally", "opposes", "+against none", /^against$/u],
  ["pay make", "visits", "+to", /^(?:visit|trip|call)$/u],
  ["sign conclude reach strike seal", "agrees_with", "+with pair", DEAL],
  ["provide give send offer grant pledge supply extend promise donate", "aids", "iobj none", AID],
  ["provide supply equip furnish", "aids", "obj", /^with$/u],
  ["receive get", "aids", "< +from", AID],
  ["give grant", "says", "+to", /^interview$/u],
  ["file bring press", "charges", "+against", /^(?:suit|lawsuit|charges?|complaint|case)$/u],
  ["open launch begin start order", "investigates", "+into none", /^(?:investigation|inquiry|enquiry|probe)$/u],
  ["look", "investigates", "+into", /^into$/u],
  ["open", "attacks", "+on", /^fire$/u],
  ["fire shoot", "attacks", "+at +on", /^(?:at|on)$/u],
  [
    "launch carry mount conduct stage",
    "attacks",
    "+on +against",
    /^(?:attacks?|strikes?|assault|raids?|offensive|airstrikes?|invasion)$/u,
  ],
  ["take", "acquires", "obj +over", /^over$/u],
  ["take", "succeeds", "+from", /^(?:over|from)$/u],
  ["hold own have buy acquire", "owns", "+in +of", /^(?:stake|shares?|majority)$/u],
  ["swear", "appoints", "obj", /^in$/u],
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
  ["meet", "meets", "obj +with pair"],
  ["talk speak confer consult negotiate", "meets", "+with pair"],
  ["host welcome receive greet", "meets", "obj"],
  ["agree", "agrees_with", "+with pair none"],
  ["ally", "ally_of", "+with"],
  ["ally", "ally_of", "= +with +to"],
  ["support back endorse champion defend", "supports", "obj none"],
  ["advocate", "supports", "none"],
  ["assist aid help finance fund arm subsidise subsidize rescue", "aids", "obj"],
  ["donate", "aids", "+to"],
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
  ["oppose resist protest", "opposes", "obj none"],
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
  ["sanction blacklist penalise penalize embargo blockade", "sanctions", "obj text"],
  [
    "attack bomb shell strike invade raid kill assassinate ambush storm murder shoot stab kidnap abduct bombard occupy besiege wound injure massacre slay behead torture",
    "attacks",
    "obj text",
  ],
  ["visit tour", "visits", "obj"],
  ["travel fly", "visits", "+to"],
  ["arrive", "visits", "+in +at"],
  ["appoint nominate name elect re-elect reelect pick choose designate", "appoints", "obj"],
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
  ["accede", "party_to", "+to"],
  ["accede", "member_of", "+to"],
  ["sign ratify", "party_to", "obj"],
  ["work", "works_for", "+for"],
  ["employ hire", "works_for", "< obj"],
  ["base locate situate headquarter", "located_in", "= +in +at +on +near"],
];

/** All rows, those that need a companion first. */
export const VERB_ROWS: readonly VerbRow[] = [...PHRASES, ...PLAIN];
