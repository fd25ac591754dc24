/**
 * The verbs of the vocabulary: which relation each says, and where its ends stand. A table alone; `frames.ts` reads it.
 *
 * A row's slots are the places where the object may stand, in order: "obj", a preposition ("+with"), "pair" (a coordinated subject:
 * "Japan and Canada agreed"), "that" (the subject of the complement clause: "insisted that Oslo must…"), "purpose" (an
 * infinitive of purpose: "went on strike to demand"), "owner" (whose doing the object is: "rejected Oslo's offer"), "none" (the claim needs no
 * entity at all), or "text" (an object that is no entity: "killed 23 people"). "<" before them turns the claim round ("drew criticism from Oslo": Oslo criticises); "=" takes the one to whom it
 * was done for subject ("is based in", "was elected to"); "~" takes the one in the slot for subject ("replaced Doe with Roe": Roe succeeds). Rows that need a certain particle, noun or infinitive
 * stand in `phrase-table.ts`.
 *
 * PETRARCH2's CAMEO verb patterns (Schrodt, Open Event Data Alliance) and PLOVER show the coverage that such a table needs; the words
 * are our own.
 */
import type { Relation } from "../schema.ts";

/** Verbs, the relation that they say, the slots, and the companions without which they do not say it. */
export type VerbRow = readonly [verbs: string, relation: Relation, slots: string, needs?: RegExp];

/** Readings of the verb itself. */
export const VERB_ROWS: readonly VerbRow[] = [
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
  ["sell export supply", "sells_to", "iobj"],
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
  ["welcome", "praises", "obj owner text"],
  ["agree", "agrees_with", "+with pair none"],
  ["ally", "ally_of", "+with"],
  ["ally", "ally_of", "= +with +to"],
  ["support back endorse champion defend", "supports", "obj owner none"],
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
  ["oppose resist", "opposes", "obj owner none"],
  ["oppose", "opposes", "= +to"],
  ["object", "opposes", "+to none"],
  [
    "criticise criticize condemn denounce slam blast decry rebuke lambast deplore chide blame reprimand censure lambaste castigate vilify disparage",
    "criticises",
    "obj owner none",
  ],
  ["accuse", "charges", "obj text"],
  ["praise hail commend applaud laud thank congratulate", "praises", "obj owner none"],
  ["reject refuse dismiss decline rebuff veto spurn", "rejects", "obj owner none"],
  ["threaten", "threatens", "obj none"],
  ["telephone phone", "says", "obj"],
  ["deploy station install dispatch mobilise mobilize position", "deploys", "obj none"],
  ["test", "tests", "obj none"],
  ["launch fire test-fire test-launch", "launches", "obj none"],
  ["sanction blacklist embargo blockade", "sanctions", "obj text"],
  [
    "attack bomb shell strike invade raid kill assassinate ambush storm murder shoot stab kidnap abduct bombard occupy besiege wound injure massacre slay behead torture hack",
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
