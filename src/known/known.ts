/**
 * What people know beforehand: entities with their names, as a list that names what texts speak of. It never makes an entity that no
 * text speaks of.
 */
import { nameKey } from "../resolve/names.ts";
import type { Kind } from "../schema.ts";

/** An entity of a list. */
export interface KnownEntity {
  /** The name that its node shows. */
  readonly name: string;
  /** Other names. */
  readonly aliases: readonly string[];
  /** The kinds that it may be; empty for any. */
  readonly kinds: readonly Kind[];
  /** Ids elsewhere, each with its scheme: "wikidata:Q42", "list:123". */
  readonly ids: readonly string[];
}

/** Entities by their names. */
export interface KnownList {
  readonly size: number;
  /** The one entity of a kind that a name means; undefined where none does, or several do. */
  find(kind: Kind, name: string): KnownEntity | undefined;
}

/** Two entities have the name. */
const SEVERAL = -1;

/** Makes a list findable by name. Names that several of its entities share find none of them. */
export function knownList(entities: readonly KnownEntity[]): KnownList {
  const index = new Map<string, number>();
  entities.forEach((entity, i) => {
    for (const key of keysOf(entity)) {
      const before = index.get(key);
      index.set(key, before === undefined || before === i ? i : SEVERAL);
    }
  });
  return {
    size: entities.length,
    find: (kind, name) => {
      const key = keyOf(kind, name);
      return entities[index.get(`${kind} ${key}`) ?? index.get(`any ${key}`) ?? SEVERAL];
    },
  };
}

function keyOf(kind: Kind, name: string): string {
  return nameKey(kind, name) || name;
}

/** Kinds whose names are compared each in a way of its own. */
const WAYS: readonly Kind[] = ["person", "system", "organization"];

function keysOf({ name, aliases, kinds }: KnownEntity): ReadonlySet<string> {
  const names = [name, ...aliases];
  if (kinds.length > 0) return new Set(kinds.flatMap((kind) => names.map((each) => `${kind} ${keyOf(kind, each)}`)));
  return new Set(WAYS.flatMap((kind) => names.map((each) => `any ${keyOf(kind, each)}`)));
}
