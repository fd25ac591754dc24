/** Claims of which much follows and which little supports. */
import { describe, expect, it } from "vitest";
import { doubtfulClaims } from "../../src/assess/doubt.ts";
import { graphOfTexts, type Text } from "./texts.ts";

const MET: Text = {
  path: "thin.txt",
  text: "Norway's Prime Minister, Anna Roe, met Chile's President, Carlos Mendez. Oscar Berg met Nina Torman.",
};
const SAID: Text = {
  path: "said.txt",
  published: "2013-05-06",
  text: "Norway's Prime Minister, Anna Roe, met Peru's President, Elena Salman, on Monday, according to Laura Holm.",
};

const rankedIn = (...texts: readonly Text[]) => {
  const graph = graphOfTexts(...texts);
  const name = (id: string | undefined) => graph.entities.find((entity) => entity.id === id)?.name;
  const claims = new Map(graph.claims.map((claim) => [claim.id, claim]));
  return doubtfulClaims(graph).map((each) => ({
    ...each,
    ends: [name(claims.get(each.claim)?.subjectId), name(claims.get(each.claim)?.objectId)].sort().join(" "),
  }));
};

describe("doubtfulClaims", () => {
  it("puts a meeting at the top that one undated article tells, in nobody's name", () => {
    const [first] = rankedIn(MET, SAID);
    expect(first?.ends).toBe("Anna Roe Carlos Mendez");
    expect(first?.reasons).toEqual([
      "one origin says so",
      "nobody is named who says so",
      "no date of its own",
      "its article has no date",
    ]);
  });

  it("doubts less what concerns nobody in office, and what is dated and attributed", () => {
    const order = rankedIn(MET, SAID).map(({ ends }) => ends);
    expect(order.indexOf("Anna Roe Carlos Mendez")).toBeLessThan(order.indexOf("Nina Torman Oscar Berg"));
    const said = rankedIn(MET, SAID).find(({ ends }) => ends === "Anna Roe Elena Salman");
    expect(said?.reasons).toEqual(["one origin says so"]);
  });

  it("is between 0 and 1, and the product of its two parts", () => {
    for (const { doubt, consequence, thinness } of rankedIn(MET, SAID)) {
      expect(Math.abs(doubt - consequence * thinness)).toBeLessThan(0.002);
      expect(doubt).toBeLessThanOrEqual(1);
    }
  });
});
