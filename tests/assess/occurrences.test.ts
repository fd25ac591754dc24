/** Things that happened: which claims tell of one. */
import { describe, expect, it } from "vitest";
import { occurrencesOf } from "../../src/assess/occurrence/index.ts";
import { type ClaimRow, claimOf, documentOf } from "./claims.ts";

const MEETING: ClaimRow = { id: "c1", subject: "person:a", relation: "meets", object: "person:b" };
const day = (date: string) => ({ date, precision: "day" as const });
const month = (date: string) => ({ date, precision: "month" as const });

const groupsOf = (...rows: readonly ClaimRow[]) =>
  occurrencesOf(rows.map(claimOf), [])
    .map(({ claims }) => claims.join(" "))
    .sort();

describe("occurrencesOf", () => {
  it.each([
    ["a denial", { modality: "denied" }],
    ["what did not happen", { polarity: "negative" }],
  ] as const)("leaves out %s", (_, more) => {
    expect(groupsOf({ ...MEETING, ...more })).toEqual([]);
    expect(groupsOf(MEETING, { ...MEETING, id: "c2", ...more })).toEqual(["c1"]);
  });

  it.each(["planned", "possible", "demanded"] as const)("keeps what is %s apart and links it", (modality) => {
    const plan = { ...MEETING, id: "c2", modality };
    const [one, other] = occurrencesOf([MEETING, plan].map(claimOf), []);
    expect([one?.status, other?.status].sort()).toEqual(["actual", "planned"]);
    expect([one?.linked, other?.linked]).toEqual([[other?.id], [one?.id]]);
  });

  it("links no plan to what happened on another day", () => {
    const plan = { ...MEETING, id: "c2", modality: "planned" as const, when: day("2007-06-01") };
    const found = occurrencesOf([{ ...MEETING, when: day("2007-04-26") }, plan].map(claimOf), []);
    expect(found.map(({ linked }) => linked)).toEqual([[], []]);
  });

  it("brings together undated reports of articles that appear within days of each other, and no others", () => {
    const rows = [MEETING, { ...MEETING, id: "c2", document: "d2" }].map(claimOf);
    const near = [documentOf("d1", "x", "2007-04-26"), documentOf("d2", "x", "2007-04-28")];
    const far = [documentOf("d1", "x", "2007-04-26"), documentOf("d2", "x", "2007-08-28")];
    expect(occurrencesOf(rows, near)).toHaveLength(1);
    expect(occurrencesOf(rows, far)).toHaveLength(2);
  });

  it("makes one occurrence of several people whom one word brings together", () => {
    const trigger = { start: 3, end: 8 };
    const attend = { relation: "relates", label: "are attending", objectText: "the dialogue", trigger } as const;
    const rows = ["a", "b", "c", "d"].map((who) => ({ id: `c${who}`, subject: `person:${who}`, ...attend }));
    const found = occurrencesOf(rows.map(claimOf), []);
    expect(found).toHaveLength(1);
    expect(found[0]?.type).toBe("meets");
    expect(found[0]?.participants.map(({ role }) => role)).toEqual(Array.from({ length: 4 }, () => "participant"));
  });

  it("gives two of one day and pair, at two places, two ids", () => {
    const when = day("2007-04-26");
    const rows: readonly ClaimRow[] = [
      { ...MEETING, when, where: "place:x" },
      { ...MEETING, id: "c2", when, where: "place:y" },
    ];
    const found = occurrencesOf(rows.map(claimOf), []);
    expect(found).toHaveLength(2);
    expect(new Set(found.map(({ id }) => id)).size).toBe(2);
  });

  it("leaves out states, open relations, and events without an entity for object", () => {
    expect(groupsOf({ ...MEETING, relation: "ally_of" })).toEqual([]);
    expect(groupsOf({ ...MEETING, relation: "relates" })).toEqual([]);
    expect(groupsOf({ id: "c1", subject: "person:a", relation: "criticises", objectText: "the plan" })).toEqual([]);
  });

  it("puts both directions of a symmetric relation together, and of no other", () => {
    const turned = { id: "c2", subject: "person:b", object: "person:a" };
    expect(groupsOf(MEETING, { ...MEETING, ...turned })).toEqual(["c1 c2"]);
    expect(groupsOf({ ...MEETING, relation: "attacks" }, { ...MEETING, ...turned, relation: "attacks" })).toEqual([
      "c1",
      "c2",
    ]);
  });

  it.each([
    ["one day", day("2007-04-26"), day("2007-04-26"), ["c1 c2"]],
    ["a day in the month", day("2007-04-26"), month("2007-04"), ["c1 c2"]],
    ["two days", day("2007-04-26"), day("2007-04-27"), ["c1", "c2"]],
    ["a day in another month", day("2007-04-26"), month("2007-05"), ["c1", "c2"]],
    ["a month in the year", month("2007-04"), { date: "2007", precision: "year" }, ["c1 c2"]],
  ] as const)("compares times: %s", (_, first, second, groups) => {
    const rows: readonly ClaimRow[] = [
      { ...MEETING, when: first },
      { ...MEETING, id: "c2", document: "d2", when: second },
    ];
    expect(groupsOf(...rows)).toEqual(groups);
    expect(groupsOf(...rows.toReversed())).toEqual(groups);
  });

  it("puts an undated claim to the dated one of its own document, and to no other's", () => {
    const dated = { ...MEETING, when: day("2007-04-26") };
    expect(groupsOf(dated, { ...MEETING, id: "c2" })).toEqual(["c1 c2"]);
    expect(groupsOf(dated, { ...MEETING, id: "c2", document: "d2" })).toEqual(["c1", "c2"]);
  });

  it("narrows the time to what all claims allow", () => {
    const claims = [
      claimOf({ ...MEETING, when: month("2007-04") }),
      claimOf({ ...MEETING, id: "c2", when: day("2007-04-26") }),
    ];
    const [occurrence] = occurrencesOf(claims, []);
    expect(occurrence).toMatchObject({ earliest: "2007-04-26", latest: "2007-04-26" });
  });

  it("says who took part, what it was, and where", () => {
    const [occurrence] = occurrencesOf([claimOf({ ...MEETING, where: "place:oslo" })], []);
    expect(occurrence).toMatchObject({
      type: "meets",
      where: "place:oslo",
      participants: [
        { entity: "person:a", role: "participant" },
        { entity: "person:b", role: "participant" },
      ],
    });
    expect(occurrence).not.toHaveProperty("earliest");
  });

  it("is the same in any order of claims", () => {
    const rows = [
      { ...MEETING, when: day("2007-04-26") },
      { ...MEETING, id: "c2", when: day("2007-05-01") },
      { ...MEETING, id: "c3", object: "person:c" },
    ].map(claimOf);
    const ids = (claims: typeof rows) => occurrencesOf(claims, []).map(({ id }) => id);
    expect(ids(rows.toReversed())).toEqual(ids(rows));
    expect(ids(rows)).toEqual(ids(rows).toSorted());
    expect(new Set(ids(rows)).size).toBe(3);
  });
});
