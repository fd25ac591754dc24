/** Offices as entities: a title with the country or organization whose it is. */
import { describe, expect, it } from "vitest";
import { checkEvidence } from "../../src/graph/evidence.ts";
import { officesOf } from "../../src/graph/offices.ts";
import { resolve } from "../../src/resolve/index.ts";
import { readingsOf } from "../resolve/documents.ts";

function officesIn(texts: Readonly<Record<string, string>>) {
  const readings = readingsOf(texts);
  const { claims, entities } = resolve(readings);
  const mentions = new Map(readings.map(({ document, mentions: own }) => [document.id, own]));
  return { ...officesOf(claims, entities, mentions), documents: readings.map(({ document }) => document) };
}

const TEXTS = {
  a: "Norwegian Defense Minister Jane Marsh visited Chile. Norway's Defence Minister Jane Marsh praised Peru.",
  b: "Norwegian Defence Minister John Hale visited Peru.",
  c: "French Defense Minister Peter Brown visited Chile.",
};

describe("officesOf", () => {
  it("makes one office of each title and post, whoever holds it and however it is spelled", () => {
    const { entities } = officesIn(TEXTS);
    expect(entities.map(({ id, kind }) => [id, kind])).toEqual([
      ["office:defense-minister-of-country:norway", "office"],
      ["office:defense-minister-of-country:france", "office"],
    ]);
    expect(entities[0]).toMatchObject({
      name: "Defence Minister (Norway)",
      aliases: ["Defence Minister", "Defense Minister"],
    });
  });

  it("says once a document that the office is its post's, with the title's words as evidence", () => {
    const { claims, documents } = officesIn(TEXTS);
    expect(
      claims.map(({ document, relation, objectId, subject }) => [document, relation, objectId, subject.text]),
    ).toEqual([
      ["a", "part_of", "country:norway", "Defense Minister"],
      ["b", "part_of", "country:norway", "Defence Minister"],
      ["c", "part_of", "country:france", "Defense Minister"],
    ]);
    expect(() => checkEvidence(documents, claims)).not.toThrow();
    for (const claim of claims)
      for (const key of ["title", "when", "by", "where"]) expect(claim).not.toHaveProperty(key);
  });

  it("counts the mentions of the office", () => {
    const [office] = officesIn(TEXTS).entities;
    expect(office?.mentions.map(({ document }) => document)).toEqual(["a", "a", "b"]);
  });

  it("makes none of a title alone", () => {
    expect(officesIn({ a: "President Jane Marsh visited Chile." }).entities).toEqual([]);
  });

  it("has ids of its own for the claims", () => {
    const ids = officesIn(TEXTS).claims.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });
});
