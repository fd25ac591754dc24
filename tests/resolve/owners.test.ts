/** Bodies of one name in several countries, and countries in halves. */
import { describe, expect, it } from "vitest";
import type { Entity } from "../../src/model.ts";
import { withHalves } from "../../src/resolve/halves.ts";
import { idsOf, namesOf, resolveTexts } from "./documents.ts";

/** The ids of the entities that hold a mention of a text in each document. */
function idsIn(texts: Readonly<Record<string, string>>, printed: string): readonly (readonly string[])[] {
  const { entities } = resolveTexts(texts);
  const names = (entity: Entity) => [entity.name, ...entity.aliases];
  const holding = entities.filter((entity) => names(entity).includes(printed));
  return Object.keys(texts).map((path) =>
    holding.filter(({ mentions }) => mentions.some(({ document }) => document === path)).map(({ id }) => id),
  );
}

describe("a body whose name several countries' have", () => {
  const NORWAY = "Norway's Fair Trade Commission fined Meridian Freight.";
  const CHILE = "Chile's Fair Trade Commission fined Norvik Energy.";
  const NOBODY = "The Fair Trade Commission fined Halden Marine.";

  it("is two in articles on two countries", () => {
    const [[norway], [chile]] = idsIn({ a: NORWAY, b: CHILE }, "Fair Trade Commission") as [[string], [string]];
    expect(norway).toBeDefined();
    expect(norway).not.toBe(chile);
  });

  it("is two within an article too", () => {
    const { entities } = resolveTexts({ a: `${NORWAY} ${CHILE}` });
    expect(new Set(idsOf(entities, "Fair Trade Commission")).size).toBe(2);
  });

  it("is one where one country's is named in full", () => {
    const [[first], [second]] = idsIn({ a: NORWAY, b: NOBODY }, "Fair Trade Commission") as [[string], [string]];
    expect(first).toBe(second);
  });

  it("stays by itself where two countries' are known and its article tells nothing", () => {
    const texts = { a: NORWAY, b: CHILE, c: NOBODY };
    expect(new Set(idsIn(texts, "Fair Trade Commission").flat()).size).toBe(3);
  });

  it("is of those countries the one that its article speaks of", () => {
    const texts = { a: NORWAY, b: CHILE, c: `Norway changed a law. ${NOBODY} Peru and Norway signed it. Peru left.` };
    const [norway, , silent] = idsIn(texts, "Fair Trade Commission");
    expect(silent).toEqual(norway);
  });

  it("is one with its short form after it in an article", () => {
    const { entities } = resolveTexts({
      a: "Russia's Foreign Ministry criticised Chile. The Foreign Ministry praised Peru.",
    });
    expect(idsOf(entities, "Foreign Ministry")).toHaveLength(1);
  });

  it("is told by the capital that it sits in", () => {
    const { entities } = resolveTexts({
      a: "The Constitutional Court in Oslo met. Chile's own Constitutional Court did not.",
    });
    expect(idsOf(entities, "Constitutional Court")).toHaveLength(2);
  });
});

describe("a country in halves", () => {
  const named = (text: string, canonical = text) => ({
    kind: "country" as const,
    form: "name" as const,
    text,
    canonical,
  });
  const meant = (...names: readonly string[]) =>
    withHalves([...names.map((name) => named(name)), named("Korea")]).at(-1)?.canonical;

  it.each([
    [["South Korea"], "South Korea"],
    [["North Korea"], "North Korea"],
    [["South Korea", "North Korea"], "Korea"],
    [["Japan"], "Korea"],
  ])("beside %j is %s", (names, country) => {
    expect(meant(...names)).toBe(country);
  });

  it("is told by the capital", () => {
    const seoul = { ...named("Seoul"), kind: "place" as const };
    expect(withHalves([seoul, named("Korea")])[1]?.canonical).toBe("South Korea");
  });

  it("is no other country with a South", () => {
    expect(withHalves([named("South Sudan"), named("Sudan")])[1]?.canonical).toBe("Sudan");
  });

  it("is one node", () => {
    const { entities } = resolveTexts({ a: "South Korea praised Peru. Korea criticised Chile." });
    expect(namesOf(entities, "country")).toEqual(["Chile", "Peru", "South Korea"]);
  });
});
