/**
 * Which verbs say which relation, and where its object stands.
 *
 * `object` lists the places to look, in order: "obj", a preposition, "pair" (a coordinated subject: "Japan and Canada agreed"),
 * "that" (the subject of the complement clause: "insisted that Oslo must…"), or "none" (the claim needs no entity at all).
 * PETRARCH2's CAMEO verb patterns (Schrodt, Open Event Data Alliance) and PLOVER show the coverage that such a table needs; the words are our own.
 */
import type { Relation } from "../schema.ts";

/** Where the object of a verb stands. */
export type Slot = "obj" | "pair" | "that" | "none" | `+${string}`;

/** One reading of a verb. */
export interface Frame {
  readonly relation: Relation;
  readonly object: readonly Slot[];
  /** Particles or object nouns without which the verb does not say this: "rule out", "take office". */
  readonly with?: RegExp;
}

type Row = readonly [verbs: string, relation: Relation, object: string, needs?: RegExp];

/** Verbs; a row's later words are its slots. Rows that need a certain particle or object noun come first. */
const ROWS: readonly Row[] = [
  ["rule", "rejects", "obj none", /^out$/u],
  ["turn", "rejects", "obj none", /^down$/u],
  ["call", "urges", "obj +on +upon", /^(?:on|upon)$/u],
  ["call", "demands", "none", /^for$/u],
  ["carry", "tests", "none", /^(?:test|launch)$/u],
  ["conduct hold perform stage", "tests", "none", /^(?:test|firing|test-firing|launch|explosion)$/u],
  ["have express voice", "opposes", "none +about", /^(?:reservation|objection|misgiving|doubt)s?$/u],
  [
    "hold have",
    "meets",
    "+with pair",
    /^(?:talks?|meeting|summit|discussions?|dialogue|consultations?|conversation|negotiations?)$/u,
  ],
  ["take hold", "meets", "+with", /^part$/u],
  ["impose slap", "sanctions", "+on +against", /^(?:sanctions?|embargo|restrictions?|tariffs?|ban)$/u],
  ["lift ease", "supports", "+on +against", /^(?:sanctions?|embargo)$/u],
  [
    "express voice raise",
    "criticises",
    "none +over +about",
    /^(?:concern|concerns|alarm|anger|outrage|displeasure|regret|doubts?)$/u,
  ],
  ["express voice offer pledge", "supports", "+for +to", /^(?:support|backing|solidarity|condolences)$/u],
  ["pay make", "visits", "+to", /^(?:visit|trip|call)$/u],
  [
    "sign conclude reach strike seal",
    "agrees_with",
    "+with pair",
    /^(?:agreement|deal|pact|treaty|accord|memorandum|contract|understanding|consensus)$/u,
  ],
  [
    "provide give send offer grant",
    "aids",
    "+to iobj",
    /^(?:aid|assistance|help|relief|funds?|funding|money|loans?)$/u,
  ],
  ["give grant", "says", "+to", /^interview$/u],
  ["meet", "meets", "obj +with pair"],
  ["talk speak confer consult negotiate", "meets", "+with pair"],
  ["host welcome receive greet", "meets", "obj"],
  ["agree", "agrees_with", "+with pair none"],
  ["ally", "ally_of", "+with"],
  ["support back endorse champion defend", "supports", "obj none"],
  ["advocate", "supports", "none"],
  ["assist aid finance fund", "aids", "obj"],
  ["donate", "aids", "+to"],
  ["urge ask encourage implore beg exhort appeal press pressure lobby prod request", "urges", "obj +to"],
  ["demand", "demands", "+from +of that none"],
  ["insist", "demands", "that none"],
  ["order instruct tell want", "demands", "obj", /^infinitive$/u],
  ["unseat oust topple overthrow depose challenge", "opposes", "obj none"],
  ["warn caution", "warns", "obj none"],
  ["oppose resist protest", "opposes", "obj none"],
  ["object", "opposes", "+to none"],
  [
    "criticise criticize condemn denounce slam blast decry rebuke lambast deplore chide attack",
    "criticises",
    "obj none",
    /^(?:for|over)$/u,
  ],
  ["criticise criticize condemn denounce slam blast decry rebuke lambast deplore chide", "criticises", "obj none"],
  ["accuse", "charges", "obj"],
  ["praise hail commend applaud laud thank congratulate", "praises", "obj none"],
  ["reject refuse dismiss decline rebuff veto spurn", "rejects", "obj none"],
  ["threaten", "threatens", "obj none"],
  ["telephone phone", "meets", "obj"],
  ["deploy station install dispatch mobilise mobilize position", "deploys", "obj none"],
  ["test", "tests", "obj none"],
  ["launch fire test-fire test-launch", "launches", "obj none"],
  ["sanction blacklist penalise penalize embargo", "sanctions", "obj"],
  [
    "attack bomb shell strike invade raid kill assassinate ambush storm murder shoot stab kidnap abduct bombard occupy besiege",
    "attacks",
    "obj",
  ],
  ["visit tour", "visits", "obj"],
  ["travel fly", "visits", "+to"],
  ["arrive", "visits", "+in +at"],
  ["appoint nominate name elect pick", "appoints", "obj"],
  ["acquire buy purchase procure obtain introduce", "acquires", "obj none"],
  ["investigate probe", "investigates", "obj none"],
  ["charge indict arrest sue prosecute detain convict sentence jail", "charges", "obj"],
  ["propose suggest", "proposes", "obj none"],
  ["brief inform notify", "says", "obj"],
  ["tell", "says", "obj"],
  ["say", "says", "+to"],
  ["lead head chair run command", "leads", "obj none"],
  ["own", "owns", "obj"],
  ["manufacture build produce make", "manufactures", "obj"],
  ["operate", "operates", "obj"],
  ["succeed replace", "succeeds", "obj"],
  ["advise", "advises", "obj"],
  ["join", "member_of", "obj"],
  ["ratify", "party_to", "obj"],
];

const FRAMES: ReadonlyMap<string, readonly Frame[]> = tableOf(ROWS);

function tableOf(rows: readonly Row[]): ReadonlyMap<string, readonly Frame[]> {
  const table = new Map<string, Frame[]>();
  for (const [verbs, relation, slots, needs] of rows) {
    const frame: Frame = {
      relation,
      object: slots.split(" ").map(slotOf),
      ...(needs === undefined ? {} : { with: needs }),
    };
    for (const verb of verbs.split(" ")) table.set(verb, [...(table.get(verb) ?? []), frame]);
  }
  return table;
}

function slotOf(word: string): Slot {
  if (word === "obj" || word === "pair" || word === "that" || word === "none") return word;
  return word === "iobj" ? "+to" : `+${word.replace("+", "")}`;
}

/** The readings of a verb's lemma; `companions` are its particles, prepositions and object nouns. */
export function framesOf(lemma: string, companions: readonly string[]): readonly Frame[] {
  const fits = (frame: Frame) => frame.with === undefined || companions.some((word) => frame.with?.test(word));
  return (FRAMES.get(lemma) ?? []).filter(fits);
}

/** Nouns for events, with the relation and the prepositions of its other end: "talks with X", "a visit to X". */
export interface NounFrame {
  readonly relation: Relation;
  readonly object: readonly string[];
}

type NounRow = readonly [nouns: string, relation: Relation, object: string];

const NOUN_ROWS: readonly NounRow[] = [
  ["talk talks meeting summit dialogue discussion conversation consultation negotiation", "meets", "with between"],
  ["visit trip", "visits", "to"],
  ["sanction sanctions embargo", "sanctions", "on against"],
  ["attack strike raid assault", "attacks", "on against"],
  ["criticism condemnation", "criticises", "of"],
  ["support backing", "supports", "for"],
  ["opposition objection", "opposes", "to"],
  ["praise", "praises", "for"],
  ["agreement pact deal accord", "agrees_with", "with between"],
  ["threat", "threatens", "to against"],
  ["test test-firing explosion", "tests", ""],
  ["interview speech address remark briefing", "says", "with to"],
  ["introduction purchase acquisition procurement", "acquires", "of"],
  ["deployment installation stationing", "deploys", "of"],
  ["invasion bombing shelling assassination killing", "attacks", "of"],
  ["appointment nomination", "appoints", "of"],
  ["launch launching firing", "launches", "of"],
];

const NOUN_FRAMES: ReadonlyMap<string, NounFrame> = new Map(
  NOUN_ROWS.flatMap(([nouns, relation, object]) =>
    nouns
      .split(" ")
      .map((noun) => [noun, { relation, object: object.split(" ").filter((word) => word !== "") }] as const),
  ),
);

/** The event that a noun names. */
export function nounFrameOf(lemma: string): NounFrame | undefined {
  return NOUN_FRAMES.get(lemma);
}

/** Nouns for what one entity is to another: "X, the leader of Y", "Y's ally X", "X is a partner of Y". */
const BONDS: ReadonlyMap<string, Relation> = new Map<string, Relation>([
  ...words("ally partner friend", "ally_of"),
  ...words("adviser advisor aide confidant counsellor", "advises"),
  ...words("leader head chief chairman chairwoman chair boss commander", "leads"),
  ...words("successor", "succeeds"),
  ...words("member lawmaker", "member_of"),
  ...words("owner", "owns"),
  ...words("maker manufacturer", "manufactures"),
  ...words("operator", "operates"),
  ...words("critic opponent", "opposes"),
  ...words("supporter backer", "supports"),
  ...words("subsidiary unit arm branch wing division", "part_of"),
  ...words("employee", "works_for"),
]);

function words(list: string, relation: Relation): readonly (readonly [string, Relation])[] {
  return list.split(" ").map((word) => [word, relation] as const);
}

/** The relation that a noun for a bond says, from the one who is it to the other. */
export function bondOf(lemma: string): Relation | undefined {
  return BONDS.get(lemma);
}
