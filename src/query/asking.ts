/**
 * From an entry's name and what a person gives to a query with all its parameters.
 */
import { RedthreadError } from "../errors.ts";
import { MAIN_GRAPH } from "../store/cypher.ts";
import type { Parameters } from "../store/store.ts";
import { COOKBOOK } from "./cookbook.ts";
import type { Entry, EntryParam } from "./entry.ts";

/** A query that is ready to be asked. */
export interface Asking {
  readonly cypher: string;
  readonly params: Parameters;
  /** What it calls entities. */
  readonly names: readonly string[];
}

/**
 * The query of an entry.
 *
 * @throws RedthreadError `usage` for an unknown entry, a missing parameter, or one that the entry does not have.
 */
export function askingOf(name: string, given: Parameters, graph = MAIN_GRAPH): Asking {
  const entry = entryOf(name);
  for (const each of Object.keys(given))
    if (!entry.params.some((param) => param.name === each)) throw unknownParam(entry, each);
  const params = entry.params.map((param) => {
    const value = Object.hasOwn(given, param.name) ? given[param.name] : param.fallback;
    if (value !== undefined) return [param.name, typed(param, value)] as const;
    throw new RedthreadError("usage", `${name} needs ${param.name}: ${param.says}`, {
      hint: `--param ${param.name}=…`,
    });
  });
  const isName = new Set(entry.params.filter((param) => param.isName).map((param) => param.name));
  const names = params.flatMap(([param, value]) => (isName.has(param) && typeof value === "string" ? [value] : []));
  return { cypher: entry.cypher, params: Object.fromEntries([...params, ["graph", graph]]), names };
}

/** A name or a word may look like a number. */
function typed({ fallback }: EntryParam, value: unknown): unknown {
  return typeof fallback === "number" || value === null ? value : String(value);
}

function entryOf(name: string): Entry {
  const entry = COOKBOOK.find((each) => each.name === name);
  if (entry !== undefined) return entry;
  throw new RedthreadError("usage", `the cookbook has no entry "${name}"`, {
    hint: `choose one of: ${COOKBOOK.map((each) => each.name).join(", ")}`,
  });
}

function unknownParam({ name, params }: Entry, given: string): RedthreadError {
  return new RedthreadError("usage", `${name} has no parameter "${given}"`, {
    hint: `it has: ${params.map((param) => param.name).join(", ")}`,
  });
}
