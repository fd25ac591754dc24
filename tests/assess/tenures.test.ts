/** Who held which office, and when that was seen. */
import { describe, expect, it } from "vitest";
import { holdingOn } from "../../src/assess/tenure/held.ts";
import { tenuresOf } from "../../src/assess/tenure/index.ts";
import type { Tenure } from "../../src/model.ts";
import { type ClaimRow, claimOf, documentOf, readingOf } from "./claims.ts";
import { graphOfTexts, type Text } from "./texts.ts";

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

const tenures = (...rows: readonly ClaimRow[]) =>
  tenuresOf({ readings: DOCUMENTS.map(readingOf), claims: rows.map(claimOf), at: () => undefined });

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
    expect(tenures({ ...OFFICE, relation: "works_for" })).toEqual([]);
  });

  it("has ids that do not depend on the order of claims or the spelling of the title", () => {
    const ids = (...rows: readonly ClaimRow[]) => tenures(...rows).map(({ id }) => id);
    const other = { ...OFFICE, id: "c2", subject: "person:b", title: "President" };
    expect(ids(other, OFFICE)).toEqual(ids(OFFICE, other));
    expect(ids({ ...OFFICE, title: "defence minister" })).toEqual(ids(OFFICE));
  });
});

const ROE: Text = {
  path: "roe.txt",
  published: "2009-11-20",
  text: "Norway's Prime Minister Anna Roe, who took office last month, succeeding Henry Vale, spoke in Oslo. Roe met Chile's President Carlos Mendez.",
};
const LATER: Text = {
  path: "later.txt",
  published: "2013-02-11",
  text: "Norway's prime minister, Laura Holm, met Chile's former president, Carlos Mendez, in Bergen.",
};

const linesOf = (...texts: readonly Text[]) => {
  const { tenures, entities } = graphOfTexts(...texts);
  const name = (id: string | undefined) => entities.find((entity) => entity.id === id)?.name;
  return tenures
    .filter(({ relation }) => relation === "holds_office")
    .map(({ holder, title, post, start, end }) => ({
      holder: name(holder),
      office: `${title}, ${name(post)}`,
      start,
      end,
      name,
    }));
};

describe("tenures of texts", () => {
  it("begin and end where a text says so, and the predecessor's end names the successor", () => {
    const lines = linesOf(ROE);
    const roe = lines.find(({ holder }) => holder === "Anna Roe");
    expect(roe?.start).toMatchObject({ date: "2009-10", why: "stated" });
    const vale = lines.find(({ holder }) => holder === "Henry Vale");
    expect(vale?.end).toMatchObject({ date: "2009-10", why: "successor" });
    expect(vale?.name(vale.end?.other)).toBe("Anna Roe");
    expect(vale?.end?.evidence.quote).toContain("succeeding Henry Vale");
  });

  it("are bounded by who is seen next, without a date", () => {
    const roe = linesOf(ROE, LATER).find(({ holder }) => holder === "Anna Roe");
    expect(roe?.end).toMatchObject({ why: "successor", limit: "2013-02-11" });
    expect(roe?.end).not.toHaveProperty("date");
  });

  it("are over for a former holder", () => {
    const mendez = linesOf(ROE, LATER).find(({ holder }) => holder === "Carlos Mendez");
    expect(mendez?.end).toMatchObject({ why: "stated", limit: "2013-02-11" });
  });

  it("say that a term is known where it carries its times", () => {
    const text = "Laura Holm has been foreign minister of Norway since 2011.";
    const [holm] = linesOf({ path: "a.txt", text, published: "2014-01-02" });
    expect(holm?.start).toMatchObject({ date: "2011", why: "stated" });
  });

  it("take the post of the office before in a list", () => {
    const text = "Norway's Prime Minister Anna Roe and Finance Minister Oscar Berg were there.";
    const berg = linesOf({ path: "a.txt", text, published: "2014-01-02" }).find(
      ({ holder }) => holder === "Oscar Berg",
    );
    expect(berg?.office).toBe("Finance Minister, Norway");
  });

  describe("of ministers whose country a document leaves out", () => {
    const ABROAD: Text = {
      path: "abroad.txt",
      published: "2014-01-01",
      text: "Norway's Prime Minister Anna Roe spoke in Brussels.",
    };
    const officesIn = (text: string) =>
      linesOf(ABROAD, { path: "home.txt", published: "2014-01-02", text }).map(
        ({ holder, office }) => `${holder}: ${office}`,
      );

    it("are that country's where another minister without it is known to be", () => {
      const text =
        "Prime Minister Anna Roe defended the budget of Norway. Norway needs it, Finance Minister Oscar Berg said.";
      expect(officesIn(text)).toContain("Oscar Berg: Finance Minister, Norway");
    });

    it.each([
      ["nobody tells which country it is", "Norway needs it, Finance Minister Oscar Berg said. Norway waits."],
      [
        "two countries may be",
        "Norway and Chile talk. Finance Minister Oscar Berg spoke. Norway waits. Chile waits. Oslo waits.",
      ],
      [
        "the sentence names another before",
        "Prime Minister Anna Roe defended the budget of Norway. Norway waits. In Chile, Finance Minister Oscar Berg spoke.",
      ],
      [
        "the document says of the other where it is",
        "In Norway, Prime Minister Anna Roe defended the budget. Norway waits. Finance Minister Oscar Berg spoke.",
      ],
      [
        "the document is about another",
        "Prime Minister Anna Roe visited. Finance Minister Oscar Berg spoke. Chile waits. Chile votes. Norway helps Chile.",
      ],
      [
        "two have one office",
        "Prime Minister Anna Roe spoke of Norway. Finance Minister Oscar Berg spoke. Finance Minister Carl Lund spoke.",
      ],
      [
        "the office is a region's",
        "Prime Minister Anna Roe spoke of Norway. Norway waits. Chief Minister Oscar Berg spoke.",
      ],
    ])("stay without one where %s", (_, text) => {
      expect(officesIn(text).filter((line) => line.startsWith("Oscar Berg"))).toEqual([]);
    });
  });

  it("hold on without any date, with an impossible one, and with one far ahead", () => {
    const dates = [undefined, "2014-02-31", "2999-01-01"];
    for (const published of dates) {
      const [roe] = linesOf({ ...ROE, ...(published === undefined ? { published: undefined } : { published }) });
      expect(roe).toBeDefined();
    }
  });
});

describe("holdingOn", () => {
  const base: Tenure = { ...tenures(OFFICE, { ...OFFICE, id: "c2", document: "d3" })[0] } as Tenure;
  it.each([
    ["a day between sightings within a year", base, "2007-08-01", "held"],
    ["the day of a sighting", base, "2007-04-26", "held"],
    ["before the first", base, "2006-01-01", "seen after"],
    ["after the last", base, "2010-01-01", "seen before"],
    ["after the end", { ...base, end: bound("2008-06") }, "2008-07-01", undefined],
    ["in the month of the end", { ...base, end: bound("2008-06") }, "2008-06-15", "held"],
    ["before the start", { ...base, start: bound("2006-09") }, "2006-08", undefined],
    ["after the start", { ...base, start: bound("2006-09") }, "2006-11-11", "held"],
    ["in a gap", { ...base, gaps: [{ after: "2007-04-26", before: "2008-03-04" }] }, "2007-12-01", "between sightings"],
  ] as const)("knows %s", (_, tenure, on, expected) => {
    expect(holdingOn(tenure, on)).toBe(expected);
  });
});

function bound(date: string): NonNullable<Tenure["start"]> {
  return {
    date,
    why: "stated",
    evidence: { document: DOCUMENTS[0]?.id ?? base().document, quote: "x", start: 0, end: 1 },
  };
}

function base() {
  return claimOf(OFFICE);
}
