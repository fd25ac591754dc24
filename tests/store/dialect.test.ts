/** What is put otherwise for the embedded engine, and what is left alone. What the engine makes of it the conformance suite shows. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inEngineWords, inNeo4jWords } from "../../src/store/embedded-dialect.ts";

describe("inEngineWords", () => {
  it.each([
    ["RETURN date(c.earliest).year", "RETURN date(c.earliest)['year']"],
    ["RETURN datetime ( x ) . hour AS h", "RETURN datetime ( x )['hour'] AS h"],
    ["RETURN date(date('2012-05-01').year).month", "RETURN date(date('2012-05-01')['year'])['month']"],
    ["RETURN duration({days: 8}).days", "RETURN duration({days: 8})['days']"],
    ["RETURN isEmpty(n.aliases)", "RETURN (0 = size(n.aliases))"],
    ["RETURN SUM(DISTINCT n.x) + 1", "RETURN coalesce(sum(DISTINCT n.x), 0) + 1"],
    ["RETURN sum(size(')')) AS s", "RETURN coalesce(sum(size(')')), 0) AS s"],
    [
      "RETURN duration.inDays(date(a), [b, 2][0]).days",
      "RETURN head([dates IN [[date(a), [b, 2][0]]] | dates[1] - dates[0]])['days']",
    ],
  ])("%s", (cypher, engine) => {
    expect(inEngineWords(cypher)).toBe(engine);
  });

  it.each([
    "RETURN date('2012-05-01')",
    "WITH date('2012-05-01') AS d RETURN d.year",
    "RETURN 'sum(x)', \"date(x).year\", `isEmpty(x)` // sum(x)",
    "MATCH (n) /* date(x).year */ RETURN n.sum, $sum, n.date",
    "RETURN date.truncate('year', d).year",
    "RETURN checksum(x), total_sum(x)",
    "RETURN sum(x",
    "RETURN duration.inDays(a)",
    "",
  ])("leaves alone: %s", (cypher) => {
    expect(inEngineWords(cypher)).toBe(cypher);
  });

  it("leaves every query alone that has none of these calls, and never throws", () => {
    fc.assert(
      fc.property(fc.string(), (text) => inEngineWords(text) === text || /(?:sum|date|time|isempty)/i.test(text)),
    );
    const parts = fc.constantFrom(
      "sum(",
      "date(",
      ")",
      ".year",
      "'",
      ",",
      "[",
      "]",
      "duration.inDays(",
      " ",
      "\\",
      "`",
    );
    fc.assert(fc.property(fc.array(parts), (all) => typeof inEngineWords(all.join("")) === "string"));
  });

  it("is quick with calls nested without end", () => {
    const deep = `${"duration.inDays(sum(".repeat(20_000)}1${"), 2).days".repeat(20_000)}`;
    const started = process.cpuUsage();
    expect(inEngineWords(deep).length).toBeGreaterThan(deep.length);
    expect(process.cpuUsage(started).user).toBeLessThan(2_000_000);
  });
});

describe("inNeo4jWords", () => {
  it.each([
    ["coalesce(sum(n.x), 0)", "sum(n.x)"],
    ["date(c.earliest)['year']", "date(c.earliest).year"],
    ["coalesce(n.x, 0)", "coalesce(n.x, 0)"],
    ["n.name", "n.name"],
  ])("%s", (engine, column) => {
    expect(inNeo4jWords(engine)).toBe(column);
  });
});
