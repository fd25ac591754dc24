/** Statements as those of two documents are compared: by the keys of whom and what they are about. */
import { groupBy } from "../../common/collections.ts";
import type { Entity, Reading, Role, Statement } from "../../model.ts";
import { synonymOf } from "../figure/synonyms.ts";
import type { Evidence } from "./evidence.ts";

/** A statement with its document's number, and whom it is about by the keys that documents share. */
export interface Said {
  readonly statement: Statement;
  readonly reading: number;
  /** The verb that stands for all that mean what its does. */
  readonly verb: string;
  readonly subject: Ends;
  readonly object: Ends;
  readonly place: Ends;
}

/** Whom or what a role is. */
export interface Ends {
  readonly entity?: Entity;
  /** The noun's class, where it is not too common. */
  readonly noun?: string;
  /** The noun's class, however common. */
  readonly word?: string;
}

/** Nouns that may be anybody in a story. */
const COMMON = new Set(
  (
    "people police official government authority man woman source resident witness minister spokesman spokeswoman leader group member party country " +
    "company team force report case number part thing way time it that this they he she who which president court state city town area family other one side"
  ).split(" "),
);

/** A document's statements by every end that they have. */
export function saidIn(
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

/** One entity, or one noun that is not too common. */
export function areSame(a: Ends, b: Ends): boolean {
  if (a.entity !== undefined && b.entity !== undefined && a.entity.id === b.entity.id) return true;
  return a.noun !== undefined && a.noun === b.noun;
}

/** The same as far as both say. */
export function areCompatible(a: Ends, b: Ends): boolean {
  const isOpen = (ends: Ends) => ends.entity === undefined && ends.noun === undefined;
  return isOpen(a) || isOpen(b) || areSame(a, b);
}

/** Two names of one kind, or two nouns, that are not the same. */
export function areOthers(a: Ends, b: Ends): boolean {
  if (a.entity !== undefined && b.entity !== undefined)
    return a.entity.id !== b.entity.id && a.entity.kind === b.entity.kind;
  const words = [a, b].map((ends) => (ends.entity === undefined ? ends.word : undefined));
  return words.every((word) => word !== undefined) && words[0] !== words[1];
}
