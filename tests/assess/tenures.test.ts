/** Who held which office, and when that was seen. */
import { describe, expect, it } from "vitest";
import { tenuresOf } from "../../src/assess/tenures.ts";
import { type ClaimRow, claimOf, documentOf } from "./claims.ts";

const OFFICE: ClaimRow = {
  id: "c1",
  subject: "person:a",
  relation: "holds_office",
  object: "country:n",
  title: "Defense Minister",
};

const DOCUMENTS = [
  documentOf("d1", "x", "2007-04-26"),
  documentOf("d2", "x", "2006-01-02"),
  documentOf("d3", "x", "2008-03-04"),
  documentOf("undated", "x"),
];

const tenures = (...rows: readonly ClaimRow[]) => tenuresOf(rows.map(claimOf), DOCUMENTS);

describe("tenuresOf", () => {
  it("takes spellings of one title for one office", () => {
    const found = tenures(
      OFFICE,
      { ...OFFICE, id: "c2", document: "d2", title: "defence minister" },
      {
        ...OFFICE,
        id: "c3",
        document: "d3",
        title: "minister of defense",
      },
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ holder: "person:a", post: "country:n", claims: ["c1", "c2", "c3"] });
  });

  it("says when the office was seen first and last, and never when it began", () => {
    const [tenure] = tenures(OFFICE, { ...OFFICE, id: "c2", document: "d3" }, { ...OFFICE, id: "c3", document: "d2" });
    expect(tenure).toMatchObject({ first: "2006-01-02", last: "2008-03-04" });
    expect(tenure).not.toHaveProperty("from");
    expect(tenure).not.toHaveProperty("to");
  });

  it("has no dates where no document has one", () => {
    const [tenure] = tenures({ ...OFFICE, document: "undated" });
    expect(tenure).toMatchObject({ claims: ["c1"] });
    expect(tenure).not.toHaveProperty("first");
    expect(tenure).not.toHaveProperty("last");
  });

  it.each([
    ["people", { subject: "person:b" }],
    ["countries", { object: "country:m" }],
    ["titles", { title: "Deputy Defense Minister" }],
  ])("keeps %s apart", (_, other) => {
    expect(tenures(OFFICE, { ...OFFICE, id: "c2", ...other })).toHaveLength(2);
  });

  it.each([
    ["a plan", { modality: "planned" }],
    ["a denial", { modality: "denied" }],
    ["what is not so", { polarity: "negative" }],
  ] as const)("leaves out %s", (_, more) => {
    expect(tenures({ ...OFFICE, ...more })).toEqual([]);
  });

  it("leaves out an office of nobody in particular, and other relations", () => {
    const { object, ...alone } = OFFICE;
    expect(object).toBe("country:n");
    expect(tenures(alone)).toEqual([]);
    expect(tenures({ ...OFFICE, relation: "leads" })).toEqual([]);
  });

  it("has ids that do not depend on the order of claims or the spelling of the title", () => {
    const ids = (...rows: readonly ClaimRow[]) => tenures(...rows).map(({ id }) => id);
    const other = { ...OFFICE, id: "c2", subject: "person:b", title: "President" };
    expect(ids(other, OFFICE)).toEqual(ids(OFFICE, other));
    expect(ids({ ...OFFICE, title: "defence minister" })).toEqual(ids(OFFICE));
  });
});
