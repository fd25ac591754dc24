/**
 * Statements of two articles that cannot both be so: one says that something was done and the other that it was not; one has somebody dead
 * and the other alive; one has it done by another, or somewhere else.
 */
import { groupBy } from "../../common/collections.ts";
import type { Entity, Reading, Role, Statement } from "../../model.ts";
import { synonymOf } from "../figure/synonyms.ts";
import { areOpposed, mayFollow, type State, statesOf } from "../statement/states.ts";
import { dayOf } from "./agree.ts";
import { type Evidence, passageAround } from "./evidence.ts";
import { type Finding, toFinding } from "./finding.ts";
import { joined } from "./joined.ts";

/** A statement with its document's number, and whom it is about by the keys that documents share. */
interface Said {
  readonly statement: Statement;
  readonly reading: number;
  /** The verb that stands for all that mean what its does. */
  readonly verb: string;
  readonly subject: Ends;
  readonly object: Ends;
  readonly place: Ends;
}

/** Whom or what a role is. */
interface Ends {
  readonly entity?: Entity;
  /** The noun's class, where it is not too common. */
  readonly noun?: string;
  /** The noun's class, however common. */
  readonly word?: string;
}

/** Statements of one key in one document that are compared, at most. */
const COMPARED = 12;
/** Nouns that may be anybody in a story. */
const COMMON = new Set(
  (
    "people police official government authority man woman source resident witness minister spokesman spokeswoman leader group member party country " +
    "company team force report case number part thing way time it that this they he she who which president court state city town area family other one side"
  ).split(" "),
);

/** Two statements that cannot both be so, and what each says, in a word. */
interface Clash {
  readonly kind: Finding["kind"];
  readonly sides: readonly [Side, Side];
}

interface Side {
  readonly said: Said;
  readonly value: string;
  readonly weight: number;
}

/** Sides of a disagreement that are quoted, at most. */
const QUOTED = 8;

/** The disagreements between statements, one for each matter. */
export function statementConflicts(evidence: Evidence): readonly Finding[] {
  const said = evidence.readings.map((reading, i) => saidIn(evidence, reading, i));
  const own = evidence.readings.map((_, i) => [i, i] as const);
  const compared = [...evidence.pairs, ...own].flatMap(([a, b]) => comparedOf(said[a], said[b]));
  const clashes = compared.flatMap(([one, other]) => clashOf(one, other, evidence) ?? []);
  return [...groupBy(clashes, ({ kind }) => kind)].flatMap(([kind, list]) =>
    joined(
      list.map(({ sides }) => sides),
      ({ said: { reading, statement } }) => `${reading} ${statement.start} ${statement.verb}`,
    ).map((sides) => findingOf(kind, sides, evidence)),
  );
}

type Keyed = ReadonlyMap<string, readonly Said[]>;

/** The statements of two documents that share an end. */
function comparedOf(mine: Keyed = new Map(), theirs: Keyed = new Map()): readonly (readonly [Said, Said])[] {
  return [...mine].flatMap(([key, list]) => {
    const others = (theirs.get(key) ?? []).slice(0, COMPARED);
    return list.slice(0, COMPARED).flatMap((one) => others.map((other) => [one, other] as const));
  });
}

/** A document's statements by every end that they have. */
function saidIn(
  { at }: Evidence,
  { document, statements }: Reading,
  reading: number,
): ReadonlyMap<string, readonly Said[]> {
  const endsOf = (role: Role | undefined): Ends => {
    if (role === undefined) return {};
    const entity = role.mention === undefined ? undefined : at(document.id, { mention: role.mention });
    const isCommon = role.noun === "" || COMMON.has(role.noun);
    return {
      ...(entity === undefined ? {} : { entity }),
      ...(isCommon ? {} : { noun: role.noun }),
      ...(role.noun === "" ? {} : { word: role.noun }),
    };
  };
  const said = statements.map((statement) => ({
    ...{ statement, reading, verb: classOf(statement.verb), subject: endsOf(statement.subject) },
    ...{ object: endsOf(statement.object), place: endsOf(statement.place) },
  }));
  const keyed = said.flatMap((each) => keysOf(each).map((key) => ({ key, each })));
  return new Map(
    [...groupBy(keyed, ({ key }) => key)].map(([key, list]) => [key, list.map(({ each }) => each)] as const),
  );
}

/** Its class, but for verbs that say how it ended: to be shot and to be killed is not one. */
function classOf(verb: string): string {
  return /^(?:die|murder|slay|find|recover)$/u.test(verb) ? verb : synonymOf(verb);
}

function keysOf({ subject, object }: Said): readonly string[] {
  return [...new Set([subject, object].flatMap(({ entity, noun }) => [entity?.id, noun].flatMap((key) => key ?? [])))];
}

function clashOf(a: Said, b: Said, evidence: Evidence): Clash | undefined {
  if (a.reading === b.reading && a.statement.sentence >= b.statement.sentence) return undefined;
  const found = denialOf(a, b, evidence) ?? stateClash(a, b, evidence) ?? doerClash(a, b) ?? placeClash(a, b);
  return found !== undefined && sentenceOf(a, evidence) === sentenceOf(b, evidence) ? undefined : found;
}

/** A sentence's letters: two prints of one sentence, whatever is read in them, do not disagree. */
function sentenceOf({ reading, statement }: Said, { readings }: Evidence): string {
  const { document, sentences } = readings[reading] ?? {};
  const { start, end } = sentences?.[statement.sentence] ?? statement;
  return (document?.text.slice(start, end) ?? "").toLowerCase().replace(/[^\p{L}]+/gu, "");
}

/** One says so, and the other that it is not so; within one article `denials.ts` tells who denies what. */
function denialOf(a: Said, b: Said, evidence: Evidence): Clash | undefined {
  if (a.reading === b.reading) return undefined;
  const [one, other] = [a.statement, b.statement];
  if (a.verb !== b.verb || one.isNot === other.isNot || one.isAhead !== other.isAhead) return undefined;
  const isOfOne = areSame(a.subject, b.subject) || (isNobody(a) && isNobody(b) && areSame(a.object, b.object));
  if (!isOfOne || !areCompatible(a.object, b.object)) return undefined;
  // What had not happened yet may have happened since.
  const [yes, no] = one.isNot ? [b, a] : [a, b];
  if (isEarlier(no, yes, evidence) === true) return undefined;
  return clash("denial", [yes, no], ["asserted", "denied"], 0.55);
}

/** Whether a statement does not say who did it. */
function isNobody({ statement }: Said): boolean {
  return statement.subject === undefined;
}

function stateClash(a: Said, b: Said, evidence: Evidence): Clash | undefined {
  const pairs = statesIn(a).flatMap((one) => statesIn(b).map((other) => [one, other] as const));
  const found = pairs.find(
    ([one, other]) =>
      areOpposed(one.state, other.state) &&
      areSame(one.whose, other.whose) &&
      (VIEWS.has(one.state) ? areSame(one.of, other.of) : areCompatible(one.of, other.of)) &&
      !(isEarlier(a, b, evidence) !== false && mayFollow(one.state, other.state)) &&
      !(isEarlier(b, a, evidence) !== false && mayFollow(other.state, one.state)),
  );
  if (found === undefined) return undefined;
  const [{ state }, { state: against }] = found;
  return clash("description", [a, b], [state, against], WEIGHTS[state] ?? 0.6);
}
/** What somebody is for or against must be one matter. */
const VIEWS: ReadonlySet<State> = new Set(["for it", "against it"]);
const WEIGHTS: Readonly<Partial<Record<State, number>>> = { dead: 0.9, alive: 0.9 };

interface In {
  readonly state: State;
  readonly whose: Ends;
  /** Of what: what is accepted or rejected. */
  readonly of: Ends;
}

function statesIn({ statement, subject, object }: Said): readonly In[] {
  if (statement.isNot) return [];
  const own = statement.isPassive
    ? []
    : statesOf(statement.verb, "subject")
        .filter((state) => (state !== "stays" && state !== "leaves") || isGoing(statement))
        .map((state) => ({ state, whose: subject, of: object }));
  return [...own, ...statesOf(statement.verb, "patient").map((state) => ({ state, whose: object, of: {} }))];
}

/** "Will stay", "will leave": not "left the house", "remained in custody". */
function isGoing({ isAhead, object }: Statement): boolean {
  return isAhead && object === undefined;
}

/** Deeds that one does. */
const ONE_DOER = new Set(
  "kill shoot stab shoot-dead found lead order plan plot organise organize commit fund finance cause trigger write design".split(
    " ",
  ),
);

function doerClash(a: Said, b: Said): Clash | undefined {
  if (a.verb !== b.verb || !ONE_DOER.has(a.verb)) return undefined;
  if (a.statement.isNot || b.statement.isNot || !areSame(a.object, b.object) || !areOthers(a.subject, b.subject))
    return undefined;
  return clash("participants", [a, b], valuesOf(a, b, "subject"), 0.7);
}

/** What is done once, to one or by one. */
const ONCE = new Set("bear die bury strike injure shoot crash land hide hold find kidnap abduct crash-land".split(" "));

function placeClash(a: Said, b: Said): Clash | undefined {
  if (a.verb !== b.verb || !ONCE.has(a.verb)) return undefined;
  if (a.statement.isNot || b.statement.isNot || !areOthers(a.place, b.place)) return undefined;
  const [mine, theirs] = [a.statement.object ? a.object : a.subject, b.statement.object ? b.object : b.subject];
  return areSame(mine, theirs) ? clash("place", [a, b], valuesOf(a, b, "place"), 0.5) : undefined;
}

function valuesOf(a: Said, b: Said, role: "subject" | "place"): readonly [string, string] {
  return [a.statement[role]?.text ?? "", b.statement[role]?.text ?? ""];
}

/** One entity, or one noun that is not too common. */
function areSame(a: Ends, b: Ends): boolean {
  if (a.entity !== undefined && b.entity !== undefined && a.entity.id === b.entity.id) return true;
  return a.noun !== undefined && a.noun === b.noun;
}

/** The same as far as both say. */
function areCompatible(a: Ends, b: Ends): boolean {
  const isOpen = (ends: Ends) => ends.entity === undefined && ends.noun === undefined;
  return isOpen(a) || isOpen(b) || areSame(a, b);
}

/** Two names of one kind, or two nouns, that are not the same. */
function areOthers(a: Ends, b: Ends): boolean {
  if (a.entity !== undefined && b.entity !== undefined)
    return a.entity.id !== b.entity.id && a.entity.kind === b.entity.kind;
  const words = [a, b].map((ends) => (ends.entity === undefined ? ends.word : undefined));
  return words.every((word) => word !== undefined) && words[0] !== words[1];
}

/** Whether the one's article appeared on an earlier day; undefined where that is not known, and within one article. */
function isEarlier(a: Said, b: Said, { readings }: Evidence): boolean | undefined {
  if (a.reading === b.reading) return undefined;
  const [one, other] = [a, b].map(({ reading }) => {
    const document = readings[reading]?.document;
    return document === undefined ? undefined : dayOf(document);
  });
  return one === undefined || other === undefined ? undefined : one < other;
}

function clash(
  kind: Clash["kind"],
  [a, b]: readonly [Said, Said],
  [one, other]: readonly [string, string],
  weight: number,
): Clash {
  const sides = [
    { said: a, value: one, weight },
    { said: b, value: other, weight },
  ] as const;
  return { kind, sides };
}

/** What a statement is about, in a few words. */
function aboutOf({ statement, subject, object }: Said): string {
  const name = ({ entity, word }: Ends) => entity?.name ?? word ?? "";
  return [name(subject), statement.verb.replaceAll("-", " "), name(object)].filter((part) => part !== "").join(" ");
}

/** Statements that clash → a disagreement. */
function findingOf(kind: Finding["kind"], sides: readonly Side[], { readings }: Evidence): Finding {
  const quoted = sides.slice(0, QUOTED);
  const entities = quoted.flatMap(({ said }) =>
    [said.subject.entity, said.object.entity].flatMap((each) => each?.id ?? []),
  );
  const [first] = quoted;
  return toFinding({
    kind,
    about: first === undefined ? "" : aboutOf(first.said),
    entities: [...new Set(entities)].sort(),
    weight: first?.weight ?? 0,
    sides: quoted.flatMap(({ said: { statement, reading }, value }) => {
      const holder = readings[reading];
      return holder === undefined ? [] : [{ value, ...passageAround(holder, statement.sentence, statement) }];
    }),
  });
}
