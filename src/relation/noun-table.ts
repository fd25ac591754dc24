/**
 * The nouns and adjectives of the vocabulary: events ("talks with"), what one entity is to another ("an ally of"), attitudes
 * ("critical of"). Tables alone; `frames.ts` reads them.
 */
import type { Relation } from "../schema.ts";

/** Nouns for events, their relation, and the prepositions of its other end: "talks with X", "a visit to X". */
export type NounRow = readonly [nouns: string, relation: Relation, prepositions: string];

export const NOUN_ROWS: readonly NounRow[] = [
  ["talk talks meeting summit dialogue discussion conversation consultation negotiation", "meets", "with between"],
  ["visit trip", "visits", "to"],
  ["sanction sanctions embargo", "sanctions", "on against"],
  ["blockade", "sanctions", "of on against"],
  ["attack strike raid assault airstrike offensive", "attacks", "on against"],
  [
    "invasion bombing shelling assassination killing murder kidnapping abduction occupation bombardment",
    "attacks",
    "of",
  ],
  ["criticism condemnation denunciation", "criticises", "of"],
  ["support backing", "supports", "for"],
  ["endorsement", "supports", "of"],
  ["opposition objection", "opposes", "to"],
  ["praise", "praises", "for"],
  ["agreement pact deal accord treaty truce ceasefire armistice contract", "agrees_with", "with between"],
  ["alliance", "ally_of", "with between"],
  ["merger", "relates", "with between of"],
  ["threat", "threatens", "to against"],
  ["test test-firing explosion", "tests", ""],
  ["interview speech address remark briefing", "says", "with to"],
  ["introduction purchase acquisition procurement takeover", "acquires", "of"],
  ["deployment installation stationing", "deploys", "of"],
  ["appointment nomination", "appoints", "of"],
  ["launch launching firing", "launches", "of"],
  ["investigation probe inquiry", "investigates", "into of"],
  ["lawsuit suit accusation allegation indictment", "charges", "against"],
  ["aid assistance", "aids", "to for"],
  ["appeal", "urges", "to"],
  ["rejection", "rejects", "of"],
  ["protest demonstration", "protests", "against at over of"],
  ["cooperation co-operation collaboration partnership", "cooperates_with", "with between"],
  ["withdrawal retreat pullout", "withdraws_from", "from"],
  ["arrest detention imprisonment", "arrests", "of"],
  ["expulsion deportation extradition eviction", "expels", "of"],
  ["conviction", "punishes", "of"],
  ["seizure capture recapture annexation", "captures", "of"],
  ["destruction demolition", "destroys", "of"],
  ["defeat", "defeats", "of"],
  ["dismissal sacking", "dismisses", "of"],
  ["boycott", "suspends", "of"],
  ["suspension", "suspends", "of with to"],
  ["investment", "invests_in", "in"],
  ["stake shareholding", "owns", "in"],
  ["bid", "acquires", "for"],
  ["rivalry competition", "competes_with", "with between"],
  ["crackdown clampdown", "restricts", "on against"],
  ["torture rape massacre stabbing shooting beating", "attacks", "of"],
];

/** Nouns for what one entity is to another, their relation, its prepositions, and whether the claim is turned round. */
export type BondRow = readonly [nouns: string, relation: Relation, prepositions: string, turned?: true];

export const BOND_ROWS: readonly BondRow[] = [
  ["ally partner", "ally_of", "of to"],
  ["rival competitor", "competes_with", "of to"],
  ["supplier", "sells_to", "of to"],
  ["shareholder stockholder", "owns", "in of"],
  ["parent", "part_of", "of", true],
  ["adviser advisor aide confidant counsellor", "advises", "of to"],
  ["lawyer attorney solicitor barrister", "advises", "of for"],
  ["leader head chief chairman chairwoman chairperson chair boss commander", "leads", "of"],
  ["successor", "succeeds", "of to"],
  ["predecessor", "succeeds", "of", true],
  ["member lawmaker legislator", "member_of", "of"],
  ["candidate nominee", "member_of", "of for"],
  ["figure operative stalwart cadre", "member_of", "in of"],
  ["owner", "owns", "of"],
  ["maker manufacturer", "manufactures", "of"],
  ["operator", "operates", "of"],
  ["critic opponent", "opposes", "of"],
  ["supporter backer", "supports", "of"],
  ["subsidiary unit arm branch wing division affiliate", "part_of", "of"],
  ["employee staffer bodyguard", "works_for", "of at"],
  [
    "analyst researcher professor lecturer fellow scientist economist strategist engineer correspondent reporter journalist editor columnist cameraman camerawoman photographer producer presenter broadcaster specialist expert teacher doctor physician nurse surgeon consultant trader broker banker technician curator archaeologist historian physicist seismologist epidemiologist geologist meteorologist campaigner organizer organiser coordinator worker official agent investigator inspector clerk trainee intern pilot",
    "works_for",
    "at for of with",
  ],
  ["signatory", "party_to", "of to"],
  ["city town village port suburb district province", "located_in", "in of"],
  ["capital", "located_in", "of"],
  [
    "company firm bank lender brokerage network broadcaster newspaper university college hospital school club group organisation organization institute manufacturer producer retailer charity",
    "located_in",
    "in",
  ],
];

/** Adjectives after "is" or a name: "critical of", "loyal to". */
export const ADJECTIVE_ROWS: readonly NounRow[] = [
  ["critical", "criticises", "of"],
  ["supportive", "supports", "of"],
  ["opposed hostile", "opposes", "to"],
  ["loyal", "supports", "to"],
];
