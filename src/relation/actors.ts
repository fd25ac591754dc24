/**
 * Whom common nouns speak of: people, bodies and places that are no entities and may yet stand at an end of a typed claim
 * ("Turkish police detained the demonstrators"). Such an end keeps the text's own words and never becomes a node or an edge.
 */
import type { Argument } from "../model.ts";
import { type Kind, type Relation, relationInfo, takesEnds } from "../schema.ts";
import { acting, argumentAt, listedBefore, mentionArgument } from "./argument.ts";
import { prepositionOf } from "./clause.ts";
import { countedUnder } from "./counted.ts";
import { lemmaAt, type Passage, relationAt } from "./passage.ts";
import { coordinated } from "./verbs.ts";

const nouns = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** People one by one, in the news of politics, war, crime, courts, work and business. */
const PEOPLE = nouns(
  `protester protestor demonstrator marcher rioter striker picket activist campaigner militant rebel insurgent guerrilla guerilla
  gunman terrorist extremist separatist jihadist militiaman fighter soldier serviceman paramilitary mercenary sniper bomber attacker assailant hijacker
  kidnapper hacker smuggler trafficker dealer pirate robber thief killer murderer gangster criminal fugitive suspect accused defendant
  convict prisoner detainee inmate captive hostage victim survivor witness informer spy officer policeman policewoman patrolman guard
  agent detective inspector investigator prosecutor judge magistrate justice juror lawyer attorney official bureaucrat minister
  diplomat envoy ambassador consul attache delegate negotiator mediator lawmaker legislator senator congressman congresswoman
  deputy parliamentarian politician candidate nominee voter supporter backer sympathiser sympathizer opponent critic rival leader commander
  general colonel captain lieutenant sergeant president premier chancellor king queen prince princess governor mayor councillor councilor
  secretary spokesman spokeswoman spokesperson aide adviser advisor expert analyst economist scientist researcher doctor physician nurse medic patient
  teacher professor lecturer student pupil worker employee staffer employer labourer laborer miner farmer farmworker fisherman
  driver trucker pilot sailor passenger tourist visitor traveller traveler pilgrim resident villager townspeople citizen civilian inhabitant settler
  immigrant migrant refugee returnee exile emigrant expatriate dissident nationalist loyalist royalist islamist fundamentalist communist socialist
  conservative liberal republican democrat unionist christian muslim moslem jew catholic protestant cleric priest bishop archbishop monk nun
  imam rabbi businessman businesswoman entrepreneur industrialist investor shareholder stockholder trader banker broker creditor
  lender borrower owner landowner landlord tenant peasant manager executive director chairman chairwoman boss founder customer
  consumer client user buyer seller retailer wholesaler supplier manufacturer producer exporter importer contractor subcontractor developer regulator
  auditor journalist reporter editor correspondent photographer blogger author writer artist actor actress singer athlete footballer player
  coach fan spectator referee youth youngster teenager child boy girl man woman people person mother father parent son daughter brother
  sister wife husband widow relative neighbour neighbor friend colleague partner ally counterpart member foreigner national native
  veteran reservist conscript recruit deserter defector peacekeeper observer monitor volunteer donor rescuer firefighter paramedic
  chief warlord tribesman elder descendant minority orphan`,
);

/** Whether a lemma is a noun for people. */
export function isPeopleNoun(lemma: string): boolean {
  return PEOPLE.has(lemma);
}

/** Whether a lemma is a noun for people or for a body of them. */
export function isActorNoun(lemma: string): boolean {
  return PEOPLE.has(lemma) || BODIES.has(lemma);
}

/** Bodies, and the men and machines that act for them. */
const BODIES = nouns(
  `government administration cabinet ministry department agency authority parliament congress senate assembly legislature council
  committee commission court tribunal jury panel board police gendarmerie military army navy force troop guard militia regime junta monarchy
  leadership opposition party faction coalition alliance bloc movement union federation association league group organisation
  organization community company firm corporation conglomerate bank business bookmaker insurer automaker carmaker drugmaker chipmaker maker airline carrier
  publisher newspaper broadcaster university school college hospital church charity foundation team club delegation mission
  contingent squad unit brigade battalion regiment division patrol convoy crew fleet warship warplane gunboat jet aircraft helicopter gunship tank bulldozer
  gang cartel mafia cell network syndicate tribe clan crowd mob public population electorate family household watchdog ombudsman
  settlement embassy consulate mujahideen mujahedeen taliban`,
);

/** Places of people, which are attacked, visited and held. */
const PLACES = nouns(
  `city town village hamlet suburb neighbourhood neighborhood district province region territory capital island border camp base
  garrison outpost post stronghold airport airfield port harbour harbor station barracks headquarters compound home house building apartment
  mosque temple shrine synagogue market bridge checkpoint prison jail factory plant refinery pipeline area enclave hall office`,
);

/** An end of a typed claim: its words, and the kinds of thing that it may be taken for. */
export interface End {
  readonly argument: Argument;
  /** Empty where it is neither an entity nor a phrase for people, a body or a place. */
  readonly kinds: readonly Kind[];
}

/** The end that a token heads. */
export function endAt(passage: Passage, token: number): End {
  const argument = withoutOffice(passage, argumentAt(passage, token));
  return {
    argument,
    kinds: argument.mention === undefined ? phraseKinds(passage, token) : namedKinds(passage, argument),
  };
}

/** The ends that a token heads: of "Norwegian and Chilean officials" both countries, of "airlines including Acme" the airlines and Acme. */
export function endsAt(passage: Passage, token: number): readonly End[] {
  return [...ownEnds(passage, token), ...includedUnder(passage, token).map((at) => endAt(passage, at))];
}

/** "several countries, including | Norway and Chile", "firms such as | Acme": the names of some of those whom a plural speaks of. */
function includedUnder(passage: Passage, token: number): readonly number[] {
  if (passage.tokens[token]?.xpos !== "NNS" || passage.mentions[passage.mentionAt(token) ?? -1]?.form === "name")
    return [];
  return passage.tree
    .all(token, "nmod")
    .filter((head) => /^(?:including|such)$/u.test(prepositionOf(passage, head)))
    .flatMap((head) => coordinated(passage, head));
}

function ownEnds(passage: Passage, token: number): readonly End[] {
  const end = endAt(passage, token);
  const { mention } = end.argument;
  const listed = mention === undefined ? [] : listedBefore(passage, token, mention);
  if (mention === undefined || listed.length === 0) return [end];
  return [...listed, mention].map((index) => {
    const argument = mentionArgument(passage, index);
    return { argument, kinds: namedKinds(passage, argument) };
  });
}

/** Two ends of a claim. */
export type Pair = readonly [subject: End, object: End];

/** More than so many at one table are a list. */
const MOST_TOGETHER = 12;

/** "A, B and C met": each with each. */
export function pairsAmong(all: readonly End[]): readonly Pair[] {
  const ends = all.slice(0, MOST_TOGETHER);
  return ends.flatMap((subject, i) => ends.slice(i + 1).map((object): Pair => [subject, object]));
}

/** "The experts accused": people by their trade, who are no entity. */
function withoutOffice({ mentions }: Passage, argument: Argument): Argument {
  const { kind, form } = mentions[argument.mention ?? -1] ?? {};
  if (kind !== "office" || form !== "nominal") return argument;
  const { start, end, text } = argument;
  return { start, end, text };
}

/** A capital may stand for its government. */
function namedKinds(passage: Passage, argument: Argument): readonly Kind[] {
  const { kind } = passage.mentions[argument.mention ?? -1] ?? {};
  if (kind === undefined) return [];
  return acting(passage, argument).reading === undefined ? [kind] : [kind, "country"];
}

function phraseKinds(passage: Passage, token: number): readonly Kind[] {
  const { upos = "", xpos = "", text = "" } = passage.tokens[token] ?? {};
  const counted = countedUnder(passage, token);
  if (counted !== undefined) return phraseKinds(passage, counted);
  // "a senior official", read as an adjective.
  const isNoun =
    upos === "NOUN" ||
    upos === "PROPN" ||
    (upos === "ADJ" && /^(?:nsubj|obj|iobj|obl)$/u.test(relationAt(passage, token)));
  if (!isNoun) return [];
  // "ethnic Albanians", "Kurds": a people that is no country.
  if (xpos === "NNPS") return ["person", "organization"];
  const lemma = lemmaAt(passage, token);
  if (PEOPLE.has(lemma)) return lemma === text.toLowerCase() ? ["person"] : ["person", "organization"];
  if (BODIES.has(lemma) || BODIES.has(text.toLowerCase())) return ["organization"];
  return PLACES.has(lemma) ? ["place"] : [];
}

/** Whether an end does things: an entity, or a phrase for people or a body. */
export function isActor({ argument, kinds }: End): boolean {
  return argument.mention !== undefined || (kinds.length > 0 && !kinds.includes("place"));
}

/**
 * Whether two ends are two, of kinds that may stand at the ends of a relation. Phrases take part in what happens; what somebody or
 * something is (a state) is said of entities alone.
 */
export function fitsEnds(passage: Passage, relation: Relation, from: End, to: End): boolean {
  const [subject, object] = [from.argument.mention, to.argument.mention];
  const isPhrase = subject === undefined || object === undefined;
  if (isPhrase ? from.argument.start === to.argument.start : isSame(passage, subject, object)) return false;
  if (isPhrase && relationInfo(relation).group === "state") return false;
  return from.kinds.some((kind) => to.kinds.some((other) => takesEnds(relation, kind, other)));
}

function isSame({ mentions }: Passage, one: number, other: number): boolean {
  const name = mentions[one]?.canonical;
  return one === other || (name !== undefined && name === mentions[other]?.canonical);
}
