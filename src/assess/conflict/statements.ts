/** Disagreements between the statements of two articles on one story, or of one: those that cannot both be so. */
import { groupBy } from "../../common/collections.ts";
import { type Evidence, passageAround } from "./evidence.ts";
import { type Finding, toFinding } from "./finding.ts";
import { joined } from "./joined.ts";
import { type Ends, type Said, saidIn } from "./said.ts";
import { clashOf, type Side } from "./statement-clashes.ts";

/** Statements of one key in one document that are compared, at most. */
const COMPARED = 12;
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
