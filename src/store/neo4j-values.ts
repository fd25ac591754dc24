/**
 * Values between Neo4j's driver and plain JSON, both ways.
 */
import type { Path } from "neo4j-driver";
import { isObject } from "../graph/codec.ts";
import { propertyType } from "./parts.ts";
import type { Value } from "./store.ts";
import { integer, isoText, sorted } from "./values.ts";

/** The driver, which is loaded when a server is asked. */
export async function loadDriver() {
  return (await import("neo4j-driver")).default;
}

/** The driver's module. */
export type Neo4j = Awaited<ReturnType<typeof loadDriver>>;

/** A row for the driver, which sends every JavaScript number as a float unless told otherwise. */
export function parameterOf(neo4j: Neo4j, row: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => {
      if (typeof value === "number" && propertyType(key) === "integer") return [key, neo4j.int(value)];
      return isObject(value) ? [key, parameterOf(neo4j, value)] : [key, value];
    }),
  );
}

/** Parameters with whole numbers as integers, so that `LIMIT $n` works and `$n / 2` divides as in the embedded store. */
export function userParameters(neo4j: Neo4j, params: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, userParameter(neo4j, value)]));
}

function userParameter(neo4j: Neo4j, value: unknown): unknown {
  if (Number.isSafeInteger(value)) return neo4j.int(Number(value));
  if (Array.isArray(value)) return value.map((each) => userParameter(neo4j, each));
  return isObject(value) ? userParameters(neo4j, value) : (value ?? null);
}

/** A value of the driver as plain JSON. */
export function toValue(neo4j: Neo4j, value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "bigint") return integer(value);
  if (neo4j.isInt(value)) return integer(value.toBigInt());
  if (Array.isArray(value)) return value.map((each) => toValue(neo4j, each));
  if (neo4j.isNode(value)) return { labels: [...value.labels].sort(), properties: toMap(neo4j, value.properties) };
  if (neo4j.isRelationship(value) || neo4j.isUnboundRelationship(value))
    return { type: value.type, properties: toMap(neo4j, value.properties) };
  if (neo4j.isPath(value)) return pathOf(neo4j, value);
  return isTemporal(neo4j, value) ? isoText(String(value)) : toMap(neo4j, value);
}

function pathOf(neo4j: Neo4j, { start, segments }: Path): Value {
  return {
    nodes: [start, ...segments.map(({ end }) => end)].map((node) => toValue(neo4j, node)),
    relationships: segments.map(({ relationship }) => toValue(neo4j, relationship)),
  };
}

function toMap(neo4j: Neo4j, value: object): Value {
  return sorted(Object.entries(value).map(([key, each]) => [key, toValue(neo4j, each)]));
}

function isTemporal(neo4j: Neo4j, value: object): boolean {
  const { isDate, isDateTime, isLocalDateTime, isTime, isLocalTime, isDuration } = neo4j;
  return [isDate, isDateTime, isLocalDateTime, isTime, isLocalTime, isDuration].some((is) => is(value));
}
